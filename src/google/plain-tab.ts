import type { Book } from './book.ts';
import { addTab, tabNamed } from './tabs.ts';

/** What stands in a tab of words, as it is shown; nothing where there is none of this name. */
export const readPlainTab = (book: Book, name: string): readonly (readonly string[])[] | undefined => {
  const sheet = tabNamed(book, name);
  return sheet === undefined || sheet.getLastRow() === 0 ? undefined : sheet.getDataRange().getDisplayValues();
};

/** Writes a tab of words only, header first, anew each time; shows it to the person. Says whether the tab is new. */
export function writePlainTab(book: Book, name: string, lines: readonly (readonly string[])[]): boolean {
  const width = lines[0]?.length ?? 1;
  const known = tabNamed(book, name);
  const sheet = known ?? addTab(book, name, width);
  sheet.clear();
  const range = sheet.getRange(1, 1, lines.length, width);
  range.setNumberFormat('@').setVerticalAlignment('top').setWrap(true);
  range.setValues(lines.map((line) => [...line]));
  sheet.getRange(1, 1, 1, width).setBackground('#005538').setFontColor('#FFFFFF').setFontWeight('bold');
  sheet.setFrozenRows(1);
  sheet.setColumnWidths(1, width, 240);
  sheet.activate();
  return known === undefined;
}
