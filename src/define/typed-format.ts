import { type Cell, isDateCell } from '../domain/cell.ts';
import { formatNumber } from '../domain/number.ts';
import { showPercent } from '../domain/percent.ts';
import type { Lang } from '../domain/text.ts';
import type { Column, ColumnKind } from './column.ts';

/** Kinds that read a number; of the last three only where the cell lost its text format. */
const NUMBERS: ReadonlySet<ColumnKind> = new Set<ColumnKind>([
  'money',
  'count',
  'decimal',
  'time',
  'yes-no',
  'percent',
]);

/**
 * Whether the cell's number format has to be asked, since the value alone does not say what was typed: of `100 %` the
 * sheet makes 1, of `6 €` it makes 6, of `2026-05` the first of May, each with a format of its own.
 */
export const mayHideTyping = ({ kind }: Column, cell: Cell): boolean =>
  NUMBERS.has(kind) ? typeof cell === 'number' && cell > 0 : kind === 'day' && isDateCell(cell) && isFirst(cell.day);

const isFirst = (day: string): boolean => day.endsWith('-01') && day > '1900';

/** The largest share that anyone types for an amount by mistake: 1000 %. */
const LARGEST_SHARE = 10;
/** The same for cells that were typed long ago: only an amount so small may be a share. */
export const mayBeShare = ({ kind }: Column, cell: Cell): boolean =>
  kind === 'money' && typeof cell === 'number' && cell > 0 && cell <= LARGEST_SHARE;

/** A format without what it shows as it stands: quoted words, escaped signs, colours, conditions and locales. */
export const bareFormat = (format: string): string =>
  format
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[[^\]]*\]/g, '');

/** The currency's sign in a format, `€` in `#,##0.00 [$€-407]`; `''` where it has none. */
export const currencyOf = (format: string): string =>
  /\[\$([^\]-]+)(?:-[^\]]*)?\]/.exec(format)?.[1]?.trim() ??
  /"([^"]*(?:[€$£¥]|EUR|USD|CHF)[^"]*)"/.exec(format)?.[1]?.trim() ??
  /[€$£¥]/.exec(bareFormat(format))?.[0] ??
  '';
/** Whether a currency's sign or code is the euro's. */
export const isEuro = (sign: string): boolean => /^(€|eur)$/i.test(sign);

/**
 * The text that was typed, where the sheet gave the value a format that its column cannot have: a share or a foreign
 * currency among amounts, a share or any currency among numbers, a month among days. Read by the column like any text,
 * it is refused with what would be right. The cell itself where its format says nothing else.
 */
export function typedInstead({ kind }: Column, cell: Cell, format: string, lang: Lang): Cell {
  if (kind === 'day') {
    const shown = bareFormat(format);
    return isDateCell(cell) && /y/i.test(shown) && !/d/i.test(shown) ? cell.day.slice(0, 7) : cell;
  }
  if (!NUMBERS.has(kind) || typeof cell !== 'number') return cell;
  if (bareFormat(format).includes('%')) return kind === 'percent' ? cell : showPercent(100 * cell, lang);
  const sign = currencyOf(format);
  return sign === '' || (kind === 'money' && isEuro(sign)) ? cell : `${formatNumber(cell, lang, 6)} ${sign}`;
}
