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

/** The names of all tabs, from the left. */
export const tabNames = (book: Book): readonly string[] => book.getSheets().map((sheet) => sheet.getName());

/** Takes a tab away with all that stands in it. */
export const dropTab = (book: Book, sheet: Sheet): void => {
  book.deleteSheet(sheet);
};

/** Empties all cells from a line, from 1, to the end; their looks stay. */
export function clearLines(sheet: Sheet, first: number): void {
  const lines = sheet.getMaxRows() - first + 1;
  if (lines > 0) sheet.getRange(first, 1, lines, sheet.getMaxColumns()).clearContent();
}

/** Deletes lines, from 1 and rising, neighbours together, from below. */
export function removeLines(sheet: Sheet, lines: readonly number[]): void {
  for (let end = lines.length; end > 0; ) {
    let first = end - 1;
    while (first > 0 && lines[first - 1] === (lines[first] ?? 0) - 1) first -= 1;
    sheet.deleteRows(lines[first] ?? 1, end - first);
    end = first;
  }
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

/** Sets how the file writes and reads days and numbers. */
export const setLocale = (book: Book, locale: string): void => {
  book.setSpreadsheetLocale(locale);
};

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
