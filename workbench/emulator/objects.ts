import type { RangeHandle } from './handles.ts';

/**
 * What the objects of a file give of each other: a range knows its sheet, a sheet its file, and both give ranges. The
 * execution holds the makers, so that the files that describe the objects need not know each other.
 */
export interface Objects {
  rangeOf(handle: RangeHandle): GoogleAppsScript.Spreadsheet.Range;
  sheetOf(tabId: number): GoogleAppsScript.Spreadsheet.Sheet;
  spreadsheetOf(): GoogleAppsScript.Spreadsheet.Spreadsheet;
}

const unbound = (): never => {
  throw new Error('this execution has no services yet');
};

/** Of an execution that has no services yet. */
export const NO_OBJECTS: Objects = { rangeOf: unbound, sheetOf: unbound, spreadsheetOf: unbound };
