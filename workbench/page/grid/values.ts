/** A rectangle as the grid counts: from 0, ends included. */
export interface Target {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

interface CellLike {
  v?: unknown;
  f?: unknown;
  p?: { body?: { dataStream?: string } } | null;
}

export interface Typed {
  row: number;
  column: number;
  values: string[][];
}

export const columnOf = (range: Target | undefined): number | undefined => range?.startColumn;

/** The text of the grid's editor without the marks that end its paragraphs. */
export const textOf = (stream: string): string => stream.replace(/\r\n$/, '').replace(/\r/g, '\n').replace(/\0/g, '');

function asTyped(cell: CellLike | null | undefined): string {
  if (!cell) return '';
  if (typeof cell.f === 'string' && cell.f) return cell.f;
  if (cell.p?.body?.dataStream) return textOf(cell.p.body.dataStream);
  if (cell.v === null || cell.v === undefined) return '';
  return typeof cell.v === 'number' ? String(cell.v).replace('.', ',') : String(cell.v);
}

const isCell = (value: object): boolean => 'v' in value || 'f' in value || 'p' in value || 's' in value || 't' in value;

/** What a write command of the grid would put into cells, as a block of texts. */
export function valuesOf(range: Target | undefined, value: unknown): Typed | undefined {
  if (!range || typeof value !== 'object' || value === null) return undefined;
  const rows: string[][] = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    const line: string[] = [];
    for (let column = range.startColumn; column <= range.endColumn; column++)
      line.push(asTyped(isCell(value) ? (value as CellLike) : at(value, row, column, range)));
    rows.push(line);
  }
  return { row: range.startRow, column: range.startColumn, values: rows };
}

/** The grid gives either a matrix by absolute position or an array relative to the range. */
function at(value: object, row: number, column: number, range: Target): CellLike | undefined {
  if (Array.isArray(value)) return value[row - range.startRow]?.[column - range.startColumn];
  const matrix = value as Record<number, Record<number, CellLike> | undefined>;
  return matrix[row]?.[column];
}
