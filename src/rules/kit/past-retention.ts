import type { Column, PrivacyClass, Retention } from '../../define/column.ts';
import type { Row } from '../../define/dataset.ts';
import type { Table } from '../../define/table.ts';
import { isEmptyCell } from '../../domain/cell.ts';
import type { Day } from '../../domain/day.ts';
import { type Dataset, type DataTableName, dataTables, tables } from '../../tables/index.ts';
import { oldestKept } from './retention.ts';

/** Columns of a tab that share a class and a time, with the rows of which that time is over. */
export interface DueClass {
  /** `contributions/pseudonym` */
  readonly key: string;
  readonly table: DataTableName;
  readonly privacy: PrivacyClass;
  readonly columns: readonly string[];
  readonly retention: Retention;
  /** The rows go whole: without these cells they are none. */
  readonly whole: boolean;
  readonly rows: readonly Row[];
}

type Kept = readonly [key: string, column: Column & { readonly retention: Retention }];

const keptOf = (table: Table): readonly Kept[] =>
  Object.entries(table.columns).filter((entry): entry is [string, Kept[1]] => entry[1].retention !== undefined);

/** The columns of a table that are kept for a time, each with it. */
export const retentionsOf = (table: Table): readonly (readonly [string, Retention])[] =>
  keptOf(table).map(([key, { retention }]) => [key, retention]);

/** Whether what is kept after that day is past its time. */
export const isPast = (from: unknown, today: Day, retention: Retention): boolean =>
  typeof from === 'string' && from < oldestKept(today, retention);

/** What is kept for a time, by tab and class, with what is past it on that day. Classes of which nothing is past are there too. */
export const dueOn = (dataset: Dataset, today: Day, held: readonly DataTableName[]): readonly DueClass[] =>
  dataTables
    .filter((name) => held.includes(name))
    .flatMap((name) => {
      const kept = keptOf(tables[name]);
      const classes = [...new Set(kept.map(([, { privacy }]) => privacy))];
      return classes.flatMap((privacy): DueClass[] => {
        const some = kept.filter(([, column]) => column.privacy === privacy);
        const [first] = some;
        if (first === undefined) return [];
        const columns = some.map(([key]) => key);
        const { retention } = first[1];
        const whole = some.some(([, { required }]) => required);
        const rows: readonly Row[] = dataset[name];
        const past = rows.filter(({ id, values, cells }) => {
          const over = isPast(values[retention.after], today, retention);
          return id !== '' && over && columns.some((key) => !isEmptyCell(cells[key] ?? ''));
        });
        return [{ key: `${name}/${privacy}`, table: name, privacy, columns, retention, whole, rows: past }];
      });
    });
