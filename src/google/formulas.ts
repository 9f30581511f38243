import type { Book, Sheet } from './book.ts';
import { noteRead } from './waiting.ts';

/** What in a tab computes or colours by what stands elsewhere. Lines and columns from 0. */
export interface TabFormulas {
  readonly name: string;
  readonly formulas: readonly (readonly string[])[];
  /** What a formula of the tab may look for: its texts as they are shown; one call. */
  readonly shown: () => readonly (readonly string[])[];
  /** Formulas and texts by which cells are coloured. */
  readonly colours: readonly string[];
}

/** The first lines of each tab, so many cells of it at most. Five calls a tab that holds anything. */
export function formulasOf(book: Book, most: number): readonly TabFormulas[] {
  const all = book.getSheets().flatMap((sheet) => {
    const [lines, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
    if (lines === 0) return [];
    const range = sheet.getRange(1, 1, Math.max(1, Math.min(lines, Math.floor(most / columns))), columns);
    return [
      {
        name: sheet.getName(),
        formulas: range.getFormulas(),
        shown: () => range.getDisplayValues(),
        colours: coloursOf(sheet),
      },
    ];
  });
  noteRead();
  return all;
}

const coloursOf = (sheet: Sheet): readonly string[] =>
  sheet.getConditionalFormatRules().flatMap((rule) => {
    const condition = rule.getBooleanCondition();
    const type = condition?.getCriteriaType();
    const { CUSTOM_FORMULA, TEXT_EQUAL_TO } = SpreadsheetApp.BooleanCriteria;
    if (!condition || (type !== CUSTOM_FORMULA && type !== TEXT_EQUAL_TO)) return [];
    const values = condition.getCriteriaValues().map(String);
    return type === CUSTOM_FORMULA ? values : values.map((value) => `="${value.replace(/"/g, '""')}"`);
  });
