import type { CellStyle, Row, Tab, Workbook } from '../../emulator/workbook.ts';

const usual = 24;
const header = 28;
const known = new WeakMap<Row, number>();

/** Room that text of this size needs, in pixels; sizes are points as in Sheets. */
const lineHeight = (style: CellStyle): number => Math.round((style.fontSize ?? 9) * 1.75) + 2;

function lines(text: string, style: CellStyle, width: number): number {
  const perLine = Math.max(4, Math.floor((width - 12) / ((style.fontSize ?? 9) * 0.72)));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

function fitted(book: Workbook, tab: Tab, row: Row): number {
  let height = 0;
  row.styles.forEach((index, at) => {
    const style = book.styles[index];
    const value = row.values[at] ?? '';
    if (!style || value === '') return;
    const wrapped = style.wrap === 'WRAP' ? lines(String(value), style, tab.columns[at]?.width ?? 100) : 1;
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
