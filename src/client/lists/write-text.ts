import { type Cell, isDateCell } from '../../domain/cell.ts';
import { formatDay } from '../../domain/day.ts';
import type { Lang } from '../../domain/text.ts';
import type { Separator } from './delimited.ts';
import { escaped } from './escape.ts';

/** A number without signs between thousands; never with three decimals, which could be read as thousands. */
const numberText = (value: number, lang: Lang): string => {
  const plain = String(value);
  return (/^-?\d{1,3}\.\d{3}$/.test(plain) ? `${plain}0` : plain).replace('.', lang === 'de' ? ',' : '.');
};

/** A cell in a file of text: days as `30.08.2026` or `2026-08-30`, texts so that nothing is carried out as a formula. */
export function cellAsText(cell: Cell, lang: Lang): string {
  if (isDateCell(cell)) {
    if (cell.day < '1900-01-02') return cell.time.slice(0, 5);
    return lang === 'de' ? formatDay(cell.day, lang) : cell.day;
  }
  if (typeof cell === 'number') return numberText(cell, lang);
  if (typeof cell === 'boolean') return lang === 'de' ? (cell ? 'ja' : 'nein') : cell ? 'yes' : 'no';
  return escaped(cell);
}

const quoted = (text: string, separator: Separator): string =>
  /["\r\n]|^\s|\s$/.test(text) || text.includes(separator) ? `"${text.replace(/"/g, '""')}"` : text;

/** Rows as a text in columns, with CRLF after each (RFC 4180), as spreadsheet programs of that language open it. */
export const asDelimited = (rows: readonly (readonly Cell[])[], separator: Separator, lang: Lang): string =>
  rows.map((row) => `${row.map((cell) => quoted(cellAsText(cell, lang), separator)).join(separator)}\r\n`).join('');

/** UTF-8 with its mark, by which Excel knows it. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(`\ufeff${text}`);

/** UTF-16 with its mark, lower byte first: what Excel calls Unicode text. */
export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes.set([unit & 0xff, unit >> 8], 2 + at * 2);
  }
  return bytes;
}
