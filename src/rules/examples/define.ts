import type { NoEntry, UnreadTab } from '../../define/dataset.ts';
import type { LedgerEntry } from '../../define/mail.ts';
import type { KeyOf } from '../../define/table.ts';
import type { Cell } from '../../domain/cell.ts';
import type { Level } from '../../domain/finding.ts';
import type { Text } from '../../domain/text.ts';
import type { SheetSettings } from '../../settings/index.ts';
import type { AllTables, DataTableName, ValuesIn } from '../../tables/index.ts';

/** Columns that are named, `''` for the row as a whole; a level where it is not the rule's own. */
type Finds<K extends string = string> = readonly (K | { readonly column: K; readonly level: Level })[];

/** An example row by its values. It is a test and stands in the docs. */
export interface RowExample<V = Readonly<Record<string, unknown>>, K extends string = string> {
  readonly says: Text;
  readonly row: V;
  /** ISO day; else the examples' common day. */
  readonly today?: string;
  readonly settings?: Partial<SheetSettings>;
  readonly finds: Finds<K>;
}

/** An example of a rule on cells: the cells as typed, by column. */
export interface CellExample {
  readonly says: Text;
  readonly table: string;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly finds: Finds;
}

/** An example of a rule over the dataset: rows by table. Ids are counted: the first visit is `visits 1`. */
export interface DatasetExample {
  readonly says: Text;
  readonly rows: { readonly [T in DataTableName]?: readonly ValuesIn<T>[] };
  readonly today?: string;
  readonly settings?: Partial<SheetSettings>;
  /** Rows that got an id of their own: the new id, and the one they came with. */
  readonly copies?: Readonly<Record<string, string>>;
  /** How many rows the last check saw, by table. */
  readonly held?: Readonly<Record<string, number>>;
  /** Contacts with rights beyond others' at first, by id. */
  readonly trusted?: readonly string[];
  /** What the last check called rows, by id. */
  readonly before?: Readonly<Record<string, string>>;
  /** The mail ledger; absent: it was not read. */
  readonly mails?: readonly LedgerEntry[];
  /** Tabs that could not be read. */
  readonly unread?: readonly UnreadTab[];
  /** Lines that are no entries. */
  readonly noEntries?: readonly NoEntry[];
  /** `contributions 2 amount`: table, number of the row, column. */
  readonly finds: readonly (string | { readonly at: string; readonly level: Level })[];
}

/** A rule's examples, by what it looks at; a rule on rows that also looks at them together has both. */
export interface Examples {
  /** The table whose rows stand in `rows`. */
  readonly on?: DataTableName;
  readonly rows?: readonly RowExample[];
  readonly cells?: readonly CellExample[];
  readonly together?: readonly DatasetExample[];
}

/** Examples of a rule on the rows of one table; each names only what matters to it. */
export const rowExamples = <T extends DataTableName>(
  on: T,
  rows: readonly RowExample<ValuesIn<T>, KeyOf<AllTables[T]> | ''>[],
): Examples => ({ on, rows });

/** Examples of a rule on the cells of any row. */
export const cellExamples = (cells: readonly CellExample[]): Examples => ({ cells });

/** Examples of a rule over everything, or of what a rule on rows says of them together. */
export const datasetExamples = (together: readonly DatasetExample[]): Examples => ({ together });
