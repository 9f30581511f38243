import type { Target } from '../../../src/app/apply/target.ts';
import { layoutOf } from '../../../src/app/reading/layout.ts';
import type { Cell } from '../../../src/domain/cell.ts';
import type { Cells } from '../../../src/domain/plan.ts';
import { ALL, type Sheet } from '../../../src/google/book.ts';
import { type TableName, tables } from '../../../src/tables/index.ts';

/** What stands under a stranger's header goes by this key. */
export const THEIRS = 'theirs';

/** The columns of a table in their order, with a stranger's one before the column `before`, or without any. */
export const columnsOf = (table: TableName, before?: string): readonly string[] => {
  const keys = Object.keys(tables[table].columns);
  const at = before === undefined ? -1 : keys.indexOf(before);
  return at < 0 ? keys : [...keys.slice(0, at), THEIRS, ...keys.slice(at)];
};

/** A tab as it was read, from rows by column key, which stand below its header in the order of `keys`. */
export function readTab(table: TableName, keys: readonly string[], rows: readonly Cells[], theirs = 'Vermerk'): Target {
  const columns: Readonly<Record<string, { readonly header: { readonly de: string } }>> = tables[table].columns;
  const header = keys.map((key): Cell => columns[key]?.header.de ?? theirs);
  const block = [header, ...rows.map((row) => keys.map((key): Cell => row[key] ?? ''))];
  // What is decided by cells never looks at the sheet.
  return { table, sheet: {} as Sheet, layout: layoutOf(tables[table], block), block, size: ALL };
}
