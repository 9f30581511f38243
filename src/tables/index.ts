import type { DatasetOf, NoEntry, Row, UnreadTab } from '../define/dataset.ts';
import type { LedgerEntry } from '../define/mail.ts';
import type { RowOf } from '../define/table.ts';
import { associations } from './associations.ts';
import { contacts } from './contacts.ts';
import { contributions } from './contributions.ts';
import { elections } from './elections.ts';
import { findings } from './findings.ts';
import { journal } from './journal.ts';
import { localRules } from './local-rules.ts';
import { mailLedger } from './mail-ledger.ts';
import { partnerships } from './partnerships.ts';
import { requests } from './requests.ts';
import { ruleSettings } from './rule-settings.ts';
import { settings } from './settings.ts';
import { sums } from './sums.ts';
import { tips } from './tips.ts';
import { visits } from './visits.ts';

/** All tables, in the order of the tabs. The dashboard "Auswertung" is no table: it has no rows of its own. */
export const tables = {
  visits,
  contributions,
  sums,
  partnerships,
  associations,
  contacts,
  requests,
  tips,
  elections,
  localRules,
  findings,
  ruleSettings,
  mailLedger,
  journal,
  settings,
} as const;

export type AllTables = typeof tables;
export type TableName = keyof AllTables;

/** Tables that people fill; a dataset is read from these. */
export type DataTableName = { [T in TableName]: AllTables[T]['kept'] extends 'people' ? T : never }[TableName];
const isDataTable = (name: TableName): name is DataTableName => tables[name].kept === 'people';
/** The same in the order of the tabs. */
export const dataTables: readonly DataTableName[] = (Object.keys(tables) as TableName[]).filter(isDataTable);

/** All that people wrote, read in one run. A table that the profile leaves out is empty. */
export type Dataset = Pick<DatasetOf<AllTables>, DataTableName> & {
  /** The mail ledger, where it was read too. */
  readonly mails?: readonly LedgerEntry[];
  /** Tabs that could not be read, with what is wrong there: their rows are not in the dataset. */
  readonly unread?: readonly UnreadTab[];
  /** Lines that are no entries, where people put some between their rows. */
  readonly noEntries?: readonly NoEntry[];
};
/** Nothing in any tab. */
export const emptyDataset = (): Dataset =>
  // One empty list for each of them.
  Object.fromEntries(dataTables.map((name) => [name, []])) as unknown as Dataset;

export type RowIn<T extends TableName> = Row<RowOf<AllTables[T]>>;
export type ValuesIn<T extends TableName> = RowOf<AllTables[T]>;
