import type { Book } from './book.ts';
import { NotEmulated } from './failure.ts';
import { display } from './number-format.ts';
import type { CellValue, Row, Validation } from './workbook.ts';

interface Checked {
  value: CellValue;
  number: number;
  text: string;
  wanted: string;
  args: readonly (CellValue | null)[];
  first: number;
  second: number;
}

/** The conditions of BooleanCriteria and DataValidationCriteria that the emulator knows. */
const conditions = new Map<string, (one: Checked) => boolean>([
  ['CELL_EMPTY', (one) => one.value === ''],
  ['CELL_NOT_EMPTY', (one) => one.value !== ''],
  ['TEXT_EQUAL_TO', (one) => one.text === one.wanted],
  ['TEXT_CONTAINS', (one) => one.text.includes(one.wanted)],
  ['TEXT_DOES_NOT_CONTAIN', (one) => !one.text.includes(one.wanted)],
  ['TEXT_STARTS_WITH', (one) => one.text.startsWith(one.wanted)],
  ['TEXT_ENDS_WITH', (one) => one.text.endsWith(one.wanted)],
  ['TEXT_IS_VALID_EMAIL', (one) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(one.text)],
  ['TEXT_IS_VALID_URL', (one) => /^https?:\/\/\S+$/.test(one.text)],
  ['NUMBER_EQUAL_TO', (one) => one.number === one.first],
  ['NUMBER_NOT_EQUAL_TO', (one) => one.number !== one.first],
  ['NUMBER_GREATER_THAN', (one) => one.number > one.first],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', (one) => one.number >= one.first],
  ['NUMBER_LESS_THAN', (one) => one.number < one.first],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', (one) => one.number <= one.first],
  ['NUMBER_BETWEEN', (one) => one.number >= one.first && one.number <= one.second],
  ['NUMBER_NOT_BETWEEN', (one) => one.number < one.first || one.number > one.second],
  ['DATE_IS_VALID_DATE', (one) => !Number.isNaN(one.number)],
  ['DATE_EQUAL_TO', (one) => Math.floor(one.number) === one.first],
  ['DATE_AFTER', (one) => one.number >= one.first + 1],
  ['DATE_BEFORE', (one) => one.number < one.first],
  ['DATE_ON_OR_AFTER', (one) => one.number >= one.first],
  ['DATE_ON_OR_BEFORE', (one) => one.number < one.first + 1],
  ['DATE_BETWEEN', (one) => one.number >= one.first && one.number < one.second + 1],
  ['DATE_NOT_BETWEEN', (one) => one.number < one.first || one.number >= one.second + 1],
  ['CHECKBOX', (one) => (one.args.length > 0 ? one.args.includes(one.value) : typeof one.value === 'boolean')],
  ['VALUE_IN_LIST', (one) => one.args.some((arg) => String(arg ?? '').toLowerCase() === one.text || arg === one.value)],
]);

/** Whether a value, shown as `shown`, meets a condition. Refuses one the emulator does not know. */
export function meets(value: CellValue, shown: string, type: string, args: readonly (CellValue | null)[]): boolean {
  const condition = conditions.get(type);
  if (!condition) throw new NotEmulated(`condition ${type}`);
  return condition({
    value,
    number: typeof value === 'number' ? value : Number.NaN,
    text: shown.toLowerCase(),
    wanted: String(args[0] ?? '').toLowerCase(),
    args,
    first: Number(args[0]),
    second: Number(args[1]),
  });
}

/** Whether a cell holds what its validation does not want. Empty cells never do. */
export function violates(book: Book, row: Row, at: number, validation: Validation): boolean {
  const value = row.values[at] ?? '';
  if (value === '' || validation.type === '' || validation.type === 'CUSTOM_FORMULA') return false;
  const shown = display(value, book.data.styles[row.styles[at] ?? 0]?.numberFormat, book.data.locale);
  if (validation.type !== 'VALUE_IN_RANGE') return !meets(value, shown, validation.type, validation.args);
  const source = validation.range && book.tabById(validation.range.tabId);
  if (!source || !validation.range) return true;
  const { rectangle } = validation.range;
  for (const line of source.rows.slice(rectangle.row - 1, rectangle.row - 1 + rectangle.rows))
    if (line.values.slice(rectangle.column - 1, rectangle.column - 1 + rectangle.columns).includes(value)) return false;
  return true;
}
