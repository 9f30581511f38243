import type { Table } from '../../define/table.ts';
import { type Lang, otherLang, say } from '../../domain/text.ts';
import { type Book, type Matrix, readHeader, type Sheet } from '../../google/book.ts';
import { tabNamed, tabWithId } from '../../google/tabs.ts';
import type { Zone } from '../../google/zone.ts';
import { tables } from '../../tables/index.ts';
import { layoutOf } from '../reading/layout.ts';

/**
 * Tabs that are no table's, hold rows, and have most of this table's columns, its ids among them, and of no other table more:
 * copies of its tab, most likely, or the tab itself under another name. Reads the first lines of each tab that is no table's.
 */
export function copiesOf(book: Book, table: Table, zone: Zone): readonly Sheet[] {
  const own = new Set(Object.values(tables).flatMap(({ tab }) => Object.values(tab)));
  return book.getSheets().filter((sheet) => {
    if (own.has(sheet.getName()) || sheet.getLastRow() < 2) return false;
    const block = readHeader(sheet, zone);
    const { headerLine, columnAt } = layoutOf(table, block);
    if (headerLine === 0 || sheet.getLastRow() <= headerLine) return false;
    const has = shareOf(table, block);
    if (has <= 0.5 || ('id' in table.columns && columnAt.id === undefined)) return false;
    return Object.values(tables).every((other: Table) => shareOf(other, block) <= has);
  });
}

/** Which part of a table's columns these lines have, from 0 to 1. */
const shareOf = (table: Table, block: Matrix): number =>
  layoutOf(table, block).placed.length / Object.keys(table.columns).length;

export interface TabsOf {
  /** The tab that bears the table's name in the sheet's language. */
  readonly named: Sheet | undefined;
  /** That one, else the one of the other language's name, else the one that setup knows under whatever name. */
  readonly sheet: Sheet | undefined;
  readonly id: number | undefined;
  /** The tab that setup knows, where another one has its name now: which of the two counts only people can say. */
  readonly former: Sheet | undefined;
}

/**
 * The tabs that may be a table's, by their names and by the number that setup noted. `sameTabs`: no tab came since each was
 * seen to be its table's, so that the one of its name still is.
 */
export function tabsOf(
  book: Book,
  table: Table,
  lang: Lang,
  knownSheetId: number | undefined,
  sameTabs = false,
): TabsOf {
  const named = tabNamed(book, say(table.tab, lang));
  if (sameTabs && named) {
    const id = named.getSheetId();
    // A copy may have the name of a tab that was deleted: as many tabs as before, and another number. Where the known one
    // is still there, somebody gave its name away since they were counted.
    if (id === knownSheetId || knownSheetId === undefined || !tabWithId(book, knownSheetId))
      return { named, sheet: named, id, former: undefined };
  }
  const sheet =
    named ??
    tabNamed(book, say(table.tab, otherLang(lang))) ??
    (knownSheetId === undefined ? undefined : tabWithId(book, knownSheetId));
  const id = knownSheetId === undefined ? undefined : sheet?.getSheetId();
  const former = id === knownSheetId || knownSheetId === undefined ? undefined : tabWithId(book, knownSheetId);
  return { named, sheet, id, former: sheet && former };
}
