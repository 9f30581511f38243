import type { Table } from '../../define/table.ts';
import { type Lang, otherLang, say } from '../../domain/text.ts';
import type { Book, Sheet } from '../../google/book.ts';
import { tabNamed, tabWithId } from '../../google/tabs.ts';

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
  if (sameTabs && named) return { named, sheet: named, id: knownSheetId, former: undefined };
  const sheet =
    named ??
    tabNamed(book, say(table.tab, otherLang(lang))) ??
    (knownSheetId === undefined ? undefined : tabWithId(book, knownSheetId));
  const id = knownSheetId === undefined ? undefined : sheet?.getSheetId();
  const former = id === knownSheetId || knownSheetId === undefined ? undefined : tabWithId(book, knownSheetId);
  return { named, sheet, id, former: sheet && former };
}
