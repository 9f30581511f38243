import type { Row } from '../../define/dataset.ts';
import type { Lang } from '../../domain/text.ts';
import { type DataTableName, tables } from '../../tables/index.ts';
import { type Checked, wordOnNoEntry } from '../check/index.ts';
import { type NoEntryKind, needsCheckCell } from '../reading/no-entry.ts';
import type { Reader } from '../reading/reader.ts';
import { noEntriesOf } from '../reading/rows.ts';

export interface NoEntryRow {
  readonly table: DataTableName;
  readonly kind: NoEntryKind;
  readonly row: Row;
}

/** Lines that are no entries in the tabs of these tables; in those of `unread` none is known. */
export const noEntryRows = (
  reader: Reader,
  names: readonly DataTableName[],
  unread: ReadonlySet<string>,
): readonly NoEntryRow[] =>
  names.flatMap((table) => {
    const read = unread.has(table) ? undefined : reader.tab(table);
    const found = read?.ok ? noEntriesOf(tables[table], read.value.layout, read.value.block) : [];
    return found.map((one) => ({ table, ...one }));
  });

/** Those of one tab beside which a word can be written: an earlier version gave them an id, and Prüfung is the tool's. */
export const withPlaceForWord = (none: readonly NoEntryRow[], name: DataTableName): readonly Row[] =>
  none.flatMap(({ table, row }) =>
    table === name && row.id !== '' && !needsCheckCell(tables[table], row.cells) ? [row] : [],
  );

/** The words in Prüfung, those of lines that are no entries among them. */
export function withNoEntryWords(words: Checked['words'], none: readonly NoEntryRow[], lang: Lang): Checked['words'] {
  const all: Record<string, Readonly<Record<number, string>>> = { ...words };
  for (const { table, kind, row } of none) all[table] = { ...all[table], [row.line]: wordOnNoEntry(kind, lang) };
  return all;
}
