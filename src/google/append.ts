import type { Cell } from '../domain/cell.ts';
import { appendBelow, type Matrix, type Sheet } from './book.ts';
import { noteWrite } from './waiting.ts';
import { valueFor, type Zone } from './zone.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Writes rows into lines that are inserted for them below `line`, from column A on. Insertion and values are carried out
 * together, so that they never land on a cell that holds something, whoever types, inserts or sorts meanwhile; what stood
 * below moves down. New lines take the formats of the line above. Gives the
 * handle of the new lines.
 */
export function insertBelow(sheet: Sheet, line: number, rows: Matrix, zone: Zone): Range | undefined {
  const width = rows[0]?.length ?? 0;
  if (rows.length === 0 || width === 0) return undefined;
  noteWrite();
  sheet.insertRowsAfter(line, rows.length);
  return sheet
    .getRange(line + 1, 1, rows.length, width)
    .setValues(rows.map((row) => row.map((cell) => valueFor(cell, zone))));
}

/** One row below everything in the tab, atomically. A grid that is full to the line `full` gets one more first, with the formats of the last. */
export function appendRow(sheet: Sheet, full: number | undefined, row: readonly Cell[], zone: Zone): void {
  if (full !== undefined) {
    noteWrite();
    sheet.insertRowsAfter(full, 1);
  }
  appendBelow(sheet, row, zone);
}

/** The last line in which anything stands, of whomever. */
export const lastLineOf = (sheet: Sheet): number => sheet.getLastRow();

/** Gives lines the look of another one, `from`; their values stay. Lines from 1. */
export function lookLike(sheet: Sheet, from: number, line: number, lines: number): void {
  noteWrite();
  const width = sheet.getMaxColumns();
  sheet
    .getRange(from, 1, 1, width)
    .copyTo(sheet.getRange(line, 1, lines, width), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
}

/**
 * Writes a rectangle whose cells may have lost their columns' formats: those come first, and the values follow as they
 * are. `escaped` puts the apostrophe before a text that looks like a formula, for a platform that would take it for one
 * even in a cell of plain text.
 */
export function writeFormatted(
  sheet: Sheet,
  row: number,
  column: number,
  cells: Matrix,
  formats: readonly (readonly string[])[],
  escaped: boolean,
  zone: Zone,
): void {
  noteWrite();
  const raw = (cell: Cell): ReturnType<typeof valueFor> => (typeof cell === 'string' ? cell : valueFor(cell, zone));
  sheet
    .getRange(row, column, cells.length, cells[0]?.length ?? 0)
    .setNumberFormats(formats.map((line) => [...line]))
    .setValues(cells.map((line) => line.map((cell) => (escaped ? valueFor(cell, zone) : raw(cell)))));
}
