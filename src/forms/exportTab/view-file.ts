import { asOds, asXlsx } from '../../client/lists/write-spreadsheet.ts';
import { asDelimited, utf8, utf16 } from '../../client/lists/write-text.ts';
import type { Column } from '../../define/column.ts';
import { type Lang, say } from '../../domain/text.ts';
import { tables } from '../../tables/index.ts';
import type { ExportedRows } from './shape.ts';

export type Format = 'xlsx' | 'ods' | 'csv' | 'txt';
export const FORMAT_KEYS: readonly Format[] = ['xlsx', 'ods', 'csv', 'txt'];

/** By what browsers and programs know each format. */
export const TYPES: Readonly<Record<Format, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv',
  txt: 'text/plain',
};

const tableNamed = (name: string) => Object.values(tables).find((table) => table.name === name);

/** The columns of a tab that hold words about persons or donors, so that the file has to be kept like them. */
export const holdsPersons = (name: string): boolean =>
  Object.values<Column>(tableNamed(name)?.columns ?? {}).some(
    ({ privacy }) => privacy === 'contact' || privacy === 'pseudonym',
  );

/** A tab as a file: its headers in the sheet's language, then its rows. */
export function fileOf(name: string, { keys, rows }: ExportedRows, format: Format, lang: Lang): Uint8Array {
  const table = tableNamed(name);
  const columns: Readonly<Record<string, Column>> = table?.columns ?? {};
  const header = keys.map((key) => say(columns[key]?.header ?? { de: key, en: key }, lang));
  const all = [header, ...rows];
  const tab = table ? say(table.tab, lang) : name;
  if (format === 'xlsx') return asXlsx(all, tab);
  if (format === 'ods') return asOds(all, tab);
  // Each language's spreadsheet programs expect their own separator.
  if (format === 'csv') return utf8(asDelimited(all, lang === 'de' ? ';' : ',', lang));
  return utf16(asDelimited(all, '\t', lang));
}

/** `einsaetze-2026-11-28.csv`: letters that every system takes. */
export function fileName(name: string, format: Format, today: string, lang: Lang): string {
  const table = tableNamed(name);
  const plain = (table ? say(table.tab, lang) : name)
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/[^a-z0-9]+/g, '-');
  return `${plain}-${today}.${format}`;
}
