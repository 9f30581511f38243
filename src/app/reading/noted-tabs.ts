import type { Book } from '../../google/book.ts';
import { documentFact, keepDocumentFacts } from '../../google/store.ts';
import { type TableName, tables } from '../../tables/index.ts';

const TABS_FACT = 'tabs';
const COUNT_FACT = 'tabCount';

/** What the file remembers of its tabs. */
export interface NotedTabs {
  /** The platform's number of each table's tab, as setup left it. */
  readonly known: Partial<Record<TableName, number>>;
  /** How many tabs the file had when each table's tab was looked at last and was certain; 0 where one was not. */
  readonly count: number;
}

/** Read from the file's facts by name. */
export const notedTabsIn = (facts: Readonly<Record<string, string>>): NotedTabs => ({
  known: JSON.parse(facts[TABS_FACT] ?? '{}') as NotedTabs['known'],
  count: Number(facts[COUNT_FACT] ?? 0),
});

/** Tabs as setup left them last, so that a renamed one is known again. */
export function knownTabs(): NotedTabs['known'] {
  const kept = documentFact(TABS_FACT);
  return notedTabsIn(kept === undefined ? {} : { [TABS_FACT]: kept }).known;
}

/** Notes which tab is which table's, and how many there are; 0 where one is in doubt. */
export const noteTabs = (known: NotedTabs['known'], count: number): void =>
  keepDocumentFacts({ [TABS_FACT]: JSON.stringify(known), [COUNT_FACT]: String(count) });

/** Notes that this tab is the table's from now on, under whatever name; all of them are looked at again. */
export const rememberTab = (table: TableName, id: number): void => noteTabs({ ...knownTabs(), [table]: id }, 0);

/** Notes how many tabs there are, each of a table being certain; 0 where one is not. */
export const noteTabCount = (count: number): void => keepDocumentFacts({ [COUNT_FACT]: String(count) });

/** What a look at every tab of the file tells. */
export interface TabsSeen {
  /** Of tables whose tab has another name now while another one has its name: what the former tab is called. */
  readonly doubts: ReadonlyMap<TableName, string>;
  /** How many tabs there were; 0 where one is in doubt. */
  readonly count: number;
}

/** Asks each tab of the file, for when their number is not what it was: which of two counts only people can say. */
export function lookAtTabs(book: Book, known: NotedTabs['known']): TabsSeen {
  const sheets = book.getSheets();
  const nameOf = new Map(sheets.map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  const there = new Set(nameOf.values());
  const doubts = new Map<TableName, string>();
  for (const [table, id] of Object.entries(known) as [TableName, number][]) {
    const former = nameOf.get(id);
    // A later version of the tool may know tables that this one does not.
    const own: string[] = table in tables ? Object.values(tables[table].tab) : [];
    if (former !== undefined && !own.includes(former) && own.some((name) => there.has(name))) doubts.set(table, former);
  }
  return { doubts, count: doubts.size > 0 ? 0 : sheets.length };
}
