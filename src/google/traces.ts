import type { Book, Sheet } from './book.ts';
import { noteRead, noteWrite } from './waiting.ts';

/** Everything in a tab as it is shown, with formulas and notes; `''` where none is. Lines and columns from 0. */
export interface TabTexts {
  readonly sheet: Sheet;
  readonly name: string;
  readonly shown: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
}

/** A note may stand on an empty cell, where the filled part does not reach. */
const wholeGrid = (sheet: Sheet): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());

/** All tabs of the file, hidden ones among them. Eight calls a tab. */
export function textsOf(book: Book): readonly TabTexts[] {
  const all = book.getSheets().map((sheet) => {
    const range = sheet.getDataRange();
    return {
      ...{ sheet, name: sheet.getName(), shown: range.getDisplayValues() },
      ...{ formulas: range.getFormulas(), notes: wholeGrid(sheet).getNotes() },
    };
  });
  noteRead();
  return all;
}

/**
 * Puts a text in the place of another wherever a whole cell of the tab holds it, in cells or in formulas. By its content and
 * not by its place: a sort beside it brings nothing else under the pen. One call after the finder's.
 */
export function replaceEverywhere(sheet: Sheet, text: string, by: string, inFormulas: boolean): void {
  noteWrite();
  sheet.createTextFinder(text).matchEntireCell(true).matchCase(true).matchFormulaText(inFormulas).replaceAllWith(by);
}

/** Writes the note of one cell; line and column from 0. */
export const writeNote = (sheet: Sheet, line: number, column: number, note: string): void => {
  noteWrite();
  sheet.getRange(line + 1, column + 1).setNote(note);
};
