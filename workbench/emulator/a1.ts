import type { Open } from './handles.ts';
import type { Rectangle, Tab } from './workbook.ts';

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A → 1, AA → 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** How a range prints: ends that its notation left open on both sides stay out, as in B:D and 5:7; a whole sheet is ''. */
export function printRange(rectangle: Rectangle, open: Open): string {
  const { row, column, rows, columns } = rectangle;
  if (open === 'all') return '';
  if (open === 'rows') return `${row}:${row + rows - 1}`;
  if (open === 'columns') return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  return printA1(rectangle);
}

/** The A1 notation of a rectangle with all its four ends. */
export function printA1(rectangle: Rectangle): string {
  const first = `${columnLetters(rectangle.column)}${rectangle.row}`;
  if (rectangle.rows === 1 && rectangle.columns === 1) return first;
  const lastLetters = columnLetters(rectangle.column + rectangle.columns - 1);
  return `${first}:${lastLetters}${rectangle.row + rectangle.rows - 1}`;
}

export interface Reference {
  /** The tab's name, when the notation names one. */
  tab?: string;
  column?: number;
  row?: number;
  lastColumn?: number;
  lastRow?: number;
}

const NOTATION = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/;

const R1C1 = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i;

/** R5C3 and R2C2:R4C5, as getRange takes them beside A1 [3rd]. */
function parseR1C1(notation: string): Reference | undefined {
  const match = R1C1.exec(notation);
  if (!match) return undefined;
  const [, quoted, bare, row, column, lastRow, lastColumn] = match;
  const tab = quoted?.replaceAll("''", "'") ?? bare;
  return {
    ...(tab === undefined ? {} : { tab }),
    row: Number(row),
    column: Number(column),
    lastRow: Number(lastRow ?? row),
    lastColumn: Number(lastColumn ?? column),
  };
}

/** Which ends a notation leaves open. */
export function opennessOf({ row, column, lastRow, lastColumn }: Reference): Open {
  if (column === undefined && lastColumn === undefined) return 'rows';
  if (row === undefined && lastRow === undefined) return 'columns';
  if (lastRow === undefined) return 'down';
  return lastColumn === undefined ? 'right' : 'none';
}

/** Reads A1, 'Tab name'!A2:C, A:C, 2:5, R5C3. Gives undefined for what is no notation. */
export function parseA1(notation: string): Reference | undefined {
  // A mark without a name before it means the own tab [3rd].
  const plain = notation.trim().replace(/^!/, '');
  const match = NOTATION.exec(plain);
  if (!match) return parseR1C1(plain);
  const [, quoted, bare, column, row, lastColumn, lastRow] = match;
  const isRange = plain.includes(':', plain.lastIndexOf('!') + 1);
  if (!column && !row) return undefined;
  if (!isRange && !(column && row)) return undefined;
  if (isRange && !lastColumn && !lastRow) return undefined;
  const reference: Reference = {};
  const tab = quoted?.replaceAll("''", "'") ?? bare;
  if (tab !== undefined) reference.tab = tab;
  if (column) reference.column = columnNumber(column);
  if (row) reference.row = Number(row);
  if (isRange) {
    if (lastColumn) reference.lastColumn = columnNumber(lastColumn);
    if (lastRow) reference.lastRow = Number(lastRow);
  } else {
    if (reference.column !== undefined) reference.lastColumn = reference.column;
    if (reference.row !== undefined) reference.lastRow = reference.row;
  }
  return reference;
}

/** The rectangle a reference means in a tab; what is left open reaches to the tab's end. */
export function resolve(reference: Reference, tab: Tab): Rectangle {
  const top = reference.row ?? 1;
  const left = reference.column ?? 1;
  const bottom = reference.lastRow ?? tab.maxRows;
  const right = reference.lastColumn ?? tab.maxColumns;
  const row = Math.min(top, bottom);
  const column = Math.min(left, right);
  return {
    row,
    column,
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** Whether two rectangles share a cell. */
export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
