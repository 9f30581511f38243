import type { CellStyle, Row, Tab, Workbook } from '../../emulator/workbook.ts';
import { listOf } from './options.ts';

/** What opens a list or a filter, beside the words. */
const ARROW = 22;
const hasFilter = (tab: Tab, row: Row): boolean => tab.rows[(tab.filter?.range.row ?? 0) - 1] === row;
const usual = 24;
const header = 28;
const known = new WeakMap<Row, number>();

/** Room that text of this size needs, in pixels; sizes are points as in Sheets. */
const lineHeight = (style: CellStyle): number => Math.round((style.fontSize ?? 9) * 1.75) + 2;

/** Lines that words take at this width; a word that is longer than a line is broken. */
function lines(text: string, style: CellStyle, width: number): number {
  const perLine = Math.max(4, Math.floor((width - 12) / ((style.fontSize ?? 9) * (style.bold ? 0.78 : 0.72))));
  let count = 0;
  for (const line of text.split('\n')) {
    let room = perLine;
    count += 1;
    for (const word of line.split(/(?<=[ -])/)) {
      const length = word.trimEnd().length;
      if (length > room && room < perLine) {
        count += 1;
        room = perLine;
      }
      count += Math.max(0, Math.ceil(length / perLine) - 1);
      room -= length > perLine ? length % perLine : word.length;
    }
  }
  return count;
}

function fitted(book: Workbook, tab: Tab, row: Row): number {
  let height = 0;
  row.styles.forEach((index, at) => {
    const style = book.styles[index];
    const value = row.values[at] ?? '';
    if (!style || value === '') return;
    const room = (tab.columns[at]?.width ?? 100) - (listOf(book, row, at) || hasFilter(tab, row) ? ARROW : 0);
    const wrapped = style.wrap === 'WRAP' ? lines(String(value), style, room) : 1;
    if (wrapped > 1 || (style.fontSize ?? 0) > 10) height = Math.max(height, wrapped * lineHeight(style) + 4);
  });
  return Math.min(height, 400);
}

/** Height of a row (from 0) in pixels: as set, else as its text needs, as Sheets fits rows by itself. */
export function rowHeight(book: Workbook, tab: Tab, at: number): number {
  const row = tab.rows[at];
  const least = at < tab.frozenRows ? header : usual;
  if (!row) return least;
  if (row.height) return row.height;
  const cached = known.get(row) ?? fitted(book, tab, row);
  known.set(row, cached);
  return Math.max(least, cached);
}
