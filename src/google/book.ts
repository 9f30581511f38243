import type { Cell } from '../domain/cell.ts';
import { cellOf, valueFor, type Zone, zoneOf } from './zone.ts';

export type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Matrix = readonly (readonly Cell[])[];

export const activeBook = (): Book => SpreadsheetApp.getActive();

/** Writes become visible to others and to later reads; what a rejecting validation refuses throws here. */
export const flush = (): void => SpreadsheetApp.flush();

/** The script's zone equals the sheet's after setup; the manifest's is known without a call. */
export const SCRIPT_ZONE = 'Europe/Berlin';
export const bookZone = (book: Book): Zone => zoneOf(book.getSpreadsheetTimeZone());

/** Everything in a tab as one block, from A1 to the last cell that anyone filled. Two calls, one on cells. */
export function readAll(sheet: Sheet, zone: Zone): Matrix {
  return cellsOf(sheet.getDataRange(), zone);
}

/** The cells of a range; reading flushes what was written before. */
export const cellsOf = (range: GoogleAppsScript.Spreadsheet.Range, zone: Zone): Matrix =>
  range.getValues().map((row: unknown[]) => row.map((value) => cellOf(value, zone)));

/** The header row alone. */
export function readHeader(sheet: Sheet, zone: Zone): Matrix {
  return cellsOf(sheet.getRange('1:1'), zone);
}

/** A rectangle, rows and columns from 1. */
export function readBlock(
  sheet: Sheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
  zone: Zone,
): Matrix {
  return cellsOf(sheet.getRange(row, column, rows, columns), zone);
}

/** Writes a rectangle in one call. */
export function writeBlock(sheet: Sheet, row: number, column: number, matrix: Matrix, zone: Zone): void {
  const columns = matrix[0]?.length ?? 0;
  if (matrix.length === 0 || columns === 0) return;
  sheet
    .getRange(row, column, matrix.length, columns)
    .setValues(matrix.map((line) => line.map((cell) => valueFor(cell, zone))));
}

/** Atomic: nobody's row can come between finding the last row and writing below it. */
export function appendBelow(sheet: Sheet, line: readonly Cell[], zone: Zone): void {
  sheet.appendRow(line.map((cell) => valueFor(cell, zone)));
}

/** Makes room so that `lastRow` exists. */
export function ensureRows(sheet: Sheet, lastRow: number): void {
  const rows = sheet.getMaxRows();
  if (rows < lastRow) sheet.insertRowsAfter(rows, lastRow - rows);
}
