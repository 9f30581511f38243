import type { Book, Sheet } from './book.ts';

/** The tab of exactly this name. */
export const tabNamed = (book: Book, name: string): Sheet | undefined => book.getSheetByName(name) ?? undefined;
/** The tab of this number, which stays when it is renamed. */
export const tabWithId = (book: Book, id: number): Sheet | undefined =>
  book.getSheets().find((sheet) => sheet.getSheetId() === id);

/** A new tab at the right end, wide enough for its columns. */
export function addTab(book: Book, name: string, columns: number): Sheet {
  const sheet = book.insertSheet(name, book.getSheets().length);
  const width = sheet.getMaxColumns();
  if (width < columns) sheet.insertColumnsAfter(width, columns - width);
  return sheet;
}

/** How many tabs the file has. */
export const tabCount = (book: Book): number => book.getNumSheets();

/** Google's first, empty tab goes once there are others; one with content stays. Says whether it went. */
export function dropEmptyFirstTab(book: Book): boolean {
  const all = book.getSheets();
  const [first] = all;
  if (!first || all.length < 2) return false;
  const isEmpty = /^(Tabellenblatt|Sheet) ?1$/.test(first.getName()) && first.getLastRow() === 0;
  if (isEmpty) book.deleteSheet(first);
  return isEmpty;
}

/** Takes a tab away that holds nothing below the line of its header; says whether it did. `headerLine` is 0 where none is. */
export function dropTabWithoutRows(book: Book, sheet: Sheet, headerLine: number): boolean {
  if (sheet.getLastRow() > headerLine) return false;
  book.deleteSheet(sheet);
  return true;
}

/** Locale and zone decide how the sheet reads what people type. Gives nothing where both were as wanted. */
export function settle(
  book: Book,
  locale: string,
  timeZone: string,
): { readonly formerLocale: string | undefined } | undefined {
  const former = book.getSpreadsheetLocale();
  const otherLocale = former !== locale;
  const otherZone = book.getSpreadsheetTimeZone() !== timeZone;
  if (otherLocale) book.setSpreadsheetLocale(locale);
  if (otherZone) book.setSpreadsheetTimeZone(timeZone);
  return otherLocale || otherZone ? { formerLocale: otherLocale ? former : undefined } : undefined;
}
