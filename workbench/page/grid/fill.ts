import type { Tab, Workbook } from '../../emulator/workbook.ts';
import { inputText } from '../input-text.ts';
import type { Target } from './values.ts';

/** Numbers and days that grow by the same step go on growing; everything else repeats, as in Sheets. */
function continued(values: (string | number | boolean)[], at: number, oneStep: number): number | undefined {
  if (!values.every((value) => typeof value === 'number')) return undefined;
  const [first = 0, second] = values as number[];
  const step = second === undefined ? oneStep : second - first;
  const even = (values as number[]).every((value, index) => Math.abs(value - (first + index * step)) < 1e-9);
  return even && step !== 0 ? first + at * step : undefined;
}

const isDay = (format: string | undefined): boolean => /[dy]/i.test(format ?? '');

/** What dragging the fill handle from `source` over `target` would type, as a block of the target; down or right. */
export function filled(book: Workbook, tab: Tab, source: Target, target: Target): string[][] {
  const down = target.endRow > source.endRow;
  const length = down ? source.endRow - source.startRow + 1 : source.endColumn - source.startColumn + 1;
  const block: string[][] = [];
  for (let row = target.startRow; row <= target.endRow; row++) {
    const line: string[] = [];
    for (let column = target.startColumn; column <= target.endColumn; column++) {
      const at = down ? row - source.startRow : column - source.startColumn;
      const place = (index: number) => (down ? [source.startRow + index, column] : [row, source.startColumn + index]);
      line.push(oneCell(book, tab, at, length, place));
    }
    block.push(line);
  }
  return block;
}

function oneCell(book: Workbook, tab: Tab, at: number, length: number, place: (index: number) => number[]): string {
  const cells = Array.from({ length }, (_, index) => place(index));
  const values = cells.map(([row = 0, column = 0]) => tab.rows[row]?.values[column] ?? '');
  const [firstRow = 0, firstColumn = 0] = cells[0] ?? [];
  const style = book.styles[tab.rows[firstRow]?.styles[firstColumn] ?? 0];
  const next = continued(values, at, isDay(style?.numberFormat) ? 1 : 0);
  if (next === undefined) {
    const [row = 0, column = 0] = cells[((at % length) + length) % length] ?? [];
    return inputText(book, tab, row + 1, column + 1);
  }
  const row = { values: [next], styles: [tab.rows[firstRow]?.styles[firstColumn] ?? 0] };
  return inputText(book, { ...tab, rows: [row] }, 1, 1);
}
