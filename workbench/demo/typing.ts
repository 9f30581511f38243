import type { Column } from '../../src/define/column.ts';
import { type DataTableName, tables } from '../../src/tables/index.ts';
import type { DemoRow } from './row.ts';

/** A row as a person in Germany would paste it, by column key: `30.08.2026`, `1.234,56 €`, `durchgeführt`. */
export function typedRow<T extends DataTableName>(table: T, row: DemoRow<T>): ReadonlyMap<string, string> {
  const columns: Readonly<Record<string, Column>> = tables[table].columns;
  const values: Readonly<Record<string, unknown>> = row.values;
  const typed = new Map<string, string>([['id', row.id]]);
  for (const [key, column] of Object.entries(columns)) {
    const value = values[key];
    if (value !== undefined) typed.set(key, column.codec.show(value, 'de'));
  }
  for (const [key, text] of Object.entries(row.typed ?? {})) typed.set(key, text);
  return typed;
}

/** Rows as one block to paste below `headers`, the tab's first row. Columns the table does not know stay empty. */
export function pasteBlock<T extends DataTableName>(
  table: T,
  headers: readonly string[],
  rows: readonly DemoRow<T>[],
): string[][] {
  const columns: Readonly<Record<string, Column>> = tables[table].columns;
  const keys = headers.map((header) => Object.keys(columns).find((key) => columns[key]?.header.de === header));
  return rows.map((row) => {
    const typed = typedRow(table, row);
    return keys.map((key) => (key === undefined ? '' : (typed.get(key) ?? '')));
  });
}
