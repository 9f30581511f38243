import type { Column, ColumnKind } from '../../define/column.ts';
import { cellText } from '../../define/columns.ts';
import { type Cell, type DateCell, isDateCell, isEmptyCell, isErrorCell, sameCell } from '../../domain/cell.ts';
import { day, daysBetween } from '../../domain/day.ts';
import type { Lang } from '../../domain/text.ts';

/** Kinds of which each value has one written form. Texts, names, addresses and links stay as typed. */
const WRITTEN: ReadonlySet<ColumnKind> = new Set<ColumnKind>([
  ...(['choice', 'choices', 'yes-no', 'reference', 'day', 'period', 'time'] as const),
  ...(['money', 'count', 'decimal', 'percent'] as const),
]);
/** Whether values of this kind are written in one form, as days and amounts are. */
export const hasWrittenForm = ({ kind }: Column): boolean => WRITTEN.has(kind);

/** A cell to write. `asText`: the sheet must not read it as a number or a day. */
export interface Kept {
  readonly cell: Cell;
  readonly asText: boolean;
}

/** What is typed into it stays as typed, whatever it looks like. */
export const isTextColumn = (column: Column): boolean => column.codec.format('de') === '@';
/** A share's column has the format of text, and reads a number all the same. */
const readsNumbers = (column: Column): boolean => isNumber(column) || column.kind === 'percent';
const isNumber = (column: Column): boolean => !isTextColumn(column) && column.kind !== 'day';

/**
 * What an edited cell should hold instead of `cell`: an accepted value (`value`, undefined where it was refused) in its
 * canonical form, so that the list of the column knows it. Nothing where it is as it should be. A date in a column of
 * numbers becomes text: with its format given back it would read as a number of days.
 */
export function canonicalCell(column: Column, cell: Cell, value: unknown, lang: Lang): Kept | undefined {
  if (isEmptyCell(cell) || isErrorCell(cell)) return undefined;
  if (value === undefined)
    return isDateCell(cell) && readsNumbers(column) ? { cell: dateText(cell), asText: true } : undefined;
  if (!hasWrittenForm(column) || (isDateCell(cell) && column.kind === 'day')) return undefined;
  const printed = column.codec.print(value, lang);
  if (sameCell(printed, cell)) return undefined;
  const again = column.codec.parse(printed, { lang });
  const same = again.ok && (column.to !== undefined || JSON.stringify(again.value) === JSON.stringify(value));
  return same ? { cell: printed, asText: false } : undefined;
}

/** Day 2 of the sheet's count: a time without a day lies on day 0, more than 24 hours on the days after it. */
const DAY_TWO = day('1900-01-01');
const dateText = (cell: DateCell): string => {
  if (cell.day >= '1900-01-02') return cellText(cell);
  const days = Math.max(0, daysBetween(DAY_TWO, cell.day) + 2);
  return `${String(24 * days + Number(cell.time.slice(0, 2))).padStart(2, '0')}${cell.time.slice(2, 5)}`;
};

/** What the sheet itself would have read, were the cell not formatted as text. */
const READ_BY_SHEET = /^[+-]?\d[\d.,]*\s?(€|%)?$|^\d{1,2}\.\d{1,2}\.\d{2,4}$/;

/** A written form that a cell which is no text would read as a number, a time or a day. */
const NEEDS_TEXT = /^\d/;
/**
 * Whether the form to be written needs the column's text format, which the cell may have lost: "25 Prozent" shows no
 * loss, and "25 %" would become 0.25.
 */
export const needsText = (column: Column, kept: Kept | undefined): boolean =>
  isTextColumn(column) && typeof kept?.cell === 'string' && NEEDS_TEXT.test(kept.cell);

/**
 * Whether an edited cell shows that it lost its column's format, by what it holds: a number where typing gives text, a
 * date or a share of one among numbers, a text that the sheet would have read. A number among days is left: as a day it
 * would mean another.
 */
export function lostFormat(column: Column, cell: Cell, value: unknown): boolean {
  if (isEmptyCell(cell) || isErrorCell(cell)) return false;
  if (isTextColumn(column)) return typeof cell !== 'string';
  if (typeof cell === 'string') return value !== undefined && READ_BY_SHEET.test(cell.trim());
  if (!isNumber(column)) return false;
  return isDateCell(cell) || (value === undefined && typeof cell === 'number' && cell > 0 && cell < 1);
}
