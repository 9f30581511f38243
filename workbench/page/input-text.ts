import { cellAt, type Tab, type Workbook } from '../emulator/workbook.ts';

const isDate = (format: string): boolean => /[dy]/i.test(format.replace(/"[^"]*"|\\./g, ''));
const isTime = (format: string): boolean => /h/i.test(format.replace(/"[^"]*"|\\./g, ''));

const two = (value: number): string => String(value).padStart(2, '0');

/** Serial numbers count days from 30 December 1899. */
function dateText(serial: number, withTime: boolean, german: boolean): string {
  const date = new Date(Math.round((serial - 25_569) * 86_400) * 1000);
  const [day, month, year] = [two(date.getUTCDate()), two(date.getUTCMonth() + 1), date.getUTCFullYear()];
  const words = german ? `${day}.${month}.${year}` : `${month}/${day}/${year}`;
  return withTime ? `${words} ${timeText(serial)}` : words;
}

function timeText(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** What a person edits in a cell: the formula, or the value in the form in which it is typed in the sheet's locale. */
export function inputText(book: Workbook, tab: Tab, row: number, column: number): string {
  const { value, formula, style } = cellAt(book, tab, row, column);
  if (formula !== undefined) return formula;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const german = book.locale.startsWith('de');
  const format = style.numberFormat ?? '';
  if (isDate(format)) return dateText(value, value % 1 !== 0, german);
  if (isTime(format)) return timeText(value);
  const percent = format.includes('%');
  const plain = String(percent ? Number((value * 100).toPrecision(12)) : value);
  return (german ? plain.replace('.', ',') : plain) + (percent ? '%' : '');
}
