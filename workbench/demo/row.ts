import { stableId } from '../../src/domain/ids.ts';
import { type DataTableName, tables, type ValuesIn } from '../../src/tables/index.ts';

/** One row of the demo: its values, and by column what a person typed that no value can hold. */
export interface DemoRow<T extends DataTableName> {
  readonly id: string;
  readonly values: ValuesIn<T>;
  readonly typed?: Readonly<Record<string, string>>;
  /** The rules that this row is made to show. */
  readonly shows?: readonly string[];
}

/** A row with an id that depends on its key only, so that others may name it. */
export function demoRow<T extends DataTableName>(
  table: T,
  key: string,
  values: ValuesIn<T>,
  more: Pick<DemoRow<T>, 'typed' | 'shows'> = {},
): DemoRow<T> {
  return { id: demoId(table, key), values, ...more };
}

export const demoId = (table: DataTableName, key: string): string =>
  stableId(tables[table].prefix ?? 'X', `demo ${table} ${key}`);
