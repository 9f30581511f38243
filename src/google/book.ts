import type { Cell } from '../domain/cell.ts';
import { noteRead, noteWrite } from './waiting.ts';
import { cellOf, valueFor, type Zone, zoneOf } from './zone.ts';

export type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Matrix = readonly (readonly Cell[])[];

/** One handle per execution: a realm lives for one run only. */
let open: Book | undefined;
/** The file that this script belongs to; one handle a run. */
export const activeBook = (): Book => {
  open ??= SpreadsheetApp.getActive();
  return open;
};

/** Writes become visible to others and to later reads; what a rejecting validation refuses throws here. */
export const flush = (): void => {
  SpreadsheetApp.flush();
  noteRead();
};

/** The script's zone equals the sheet's after setup; the manifest's is known without a call. */
export const SCRIPT_ZONE = 'Europe/Berlin';
/** The file's own time zone; one call. */
export const bookZone = (book: Book): Zone => zoneOf(book.getSpreadsheetTimeZone());

/** How the file reads what people type: `de_DE`. */
export const bookLocale = (book: Book): string => book.getSpreadsheetLocale();

/** The first ten lines, among which the header stands; all of a tab that has fewer. */
export function headerOf(sheet: Sheet): GoogleAppsScript.Spreadsheet.Range {
  try {
    return sheet.getRange('1:10');
  } catch {
    return sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  }
}

/** How many columns the grid has now. */
export const gridWidth = (sheet: Sheet): number => sheet.getMaxColumns();

/** The notes on the cells of the first ten lines. */
export const headerNotes = (sheet: Sheet): readonly (readonly string[])[] => headerOf(sheet).getNotes();

/** Whole lines, from 1, as wide as the tab is now. */
export const linesOf = (sheet: Sheet, first: number, last: number): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(`${first}:${last}`);

/** So many lines from the top, and so many columns from A: `-1` for all up to the last that holds anything. */
export interface Size {
  readonly lines: number;
  readonly columns: number;
}

export const ALL: Size = { lines: -1, columns: -1 };

/** Everything in a tab as one block, from A1 to the last cell that anyone filled; one call. */
export const readAll = (sheet: Sheet, zone: Zone): Matrix =>
  blockOf(sheet, ALL, zone) ?? cellsOf(sheet.getDataRange(), zone);

/** A block from A1 in one call; nothing where the tab has fewer lines or is empty. */
function blockOf(sheet: Sheet, { lines, columns }: Size, zone: Zone): Matrix | undefined {
  try {
    return topOf(sheet, lines, columns, zone);
  } catch {
    return undefined;
  }
}

/** The cells of a range; reading flushes what was written before. */
export function cellsOf(range: GoogleAppsScript.Spreadsheet.Range, zone: Zone): Matrix {
  const values: unknown[][] = range.getValues();
  noteRead();
  return values.map((row) => row.map((value) => cellOf(value, zone)));
}

/** The number formats of a range. */
export const formatsOf = (range: GoogleAppsScript.Spreadsheet.Range): readonly (readonly string[])[] =>
  range.getNumberFormats();

/** The lines from the top to `last`, up to a column, in one call; as wide as asked for, whatever came in between. See `Size`. */
export function topOf(sheet: Sheet, last: number, columns: number, zone: Zone): Matrix {
  const values: unknown[][] = sheet.getSheetValues(1, 1, last, columns);
  noteRead();
  return values.map((row) => row.map((value) => cellOf(value, zone)));
}

/** One column from the top to `last`, in one call. Throws where the tab has fewer lines by now. */
export function columnTop(sheet: Sheet, column: number, last: number, zone: Zone): readonly Cell[] {
  const values: unknown[][] = sheet.getSheetValues(1, column, last, 1);
  noteRead();
  return values.map(([value]) => cellOf(value, zone));
}

/** Lines of the grid, filled or not. */
export const gridOf = (sheet: Sheet): number => sheet.getMaxRows();

/** The first ten lines, among which the header stands, up to the last column that holds anything. */
export const readHeader = (sheet: Sheet, zone: Zone): Matrix =>
  blockOf(sheet, { lines: 10, columns: -1 }, zone) ?? cellsOf(headerOf(sheet), zone);

/** Writes a rectangle in one call. */
export function writeBlock(sheet: Sheet, row: number, column: number, matrix: Matrix, zone: Zone): void {
  const columns = matrix[0]?.length ?? 0;
  if (matrix.length === 0 || columns === 0) return;
  noteWrite();
  sheet
    .getRange(row, column, matrix.length, columns)
    .setValues(matrix.map((line) => line.map((cell) => valueFor(cell, zone))));
}

/** A cell to write. `asText`: the sheet must not read it as a number, a day or a formula. For columns of another format than text. */
export interface KeptCell {
  readonly cell: Cell;
  readonly asText: boolean;
}

/** The same for cells of which some stay text whatever their column's format. */
export function writeKept(
  sheet: Sheet,
  row: number,
  column: number,
  cells: readonly (readonly KeptCell[])[],
  zone: Zone,
): void {
  const raw = ({ cell, asText }: KeptCell) => (asText && cell !== '' ? `'${String(cell)}` : valueFor(cell, zone));
  sheet
    .getRange(row, column, cells.length, cells[0]?.length ?? 0)
    .setValues(cells.map((line) => line.map((one) => raw(one))));
}

/** Atomic: nobody's row can come between finding the last row and writing below it. */
export function appendBelow(sheet: Sheet, line: readonly Cell[], zone: Zone): void {
  noteWrite();
  sheet.appendRow(line.map((cell) => valueFor(cell, zone)));
}

/** A new, empty line above this one. */
export const insertLine = (sheet: Sheet, line: number): void => {
  noteWrite();
  sheet.insertRowBefore(line);
};
/** Deletes a line, from 1, with all that stands in it. */
export const removeLine = (sheet: Sheet, line: number): void => {
  noteWrite();
  sheet.deleteRow(line);
};

/** `A`, `Z`, `AA`: the letters of a column, counted from 1. */
export const columnLetters = (column: number): string =>
  (column > 26 ? columnLetters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

/** The formulas of a column's first lines, `''` where none stands; column from 1. */
export const formulasIn = (sheet: Sheet, column: number, lines: number): readonly string[] =>
  sheet
    .getRange(1, column, lines, 1)
    .getFormulas()
    .map(([formula]) => formula ?? '');

/** A whole column, header included; from 1. */
export const columnOf = (sheet: Sheet, column: number): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`);

/** Neighbouring columns whole, header included; from 1. */
export const columnsOf = (sheet: Sheet, first: number, last: number): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`);

/** Gives single cells a number format in one call; rows and columns from 1. */
export function setFormats(
  sheet: Sheet,
  cells: readonly { readonly row: number; readonly column: number }[],
  format: string,
): void {
  sheet.getRangeList(stretchesDown(cells)).setNumberFormat(format);
}

/** Cells as A1 ranges, neighbours in one column together. */
function stretchesDown(cells: readonly { readonly row: number; readonly column: number }[]): string[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; from: number; to: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.column === column && last.to === row - 1) last.to = row;
    else runs.push({ column, from: row, to: row });
  }
  return runs.map(({ column, from, to }) => `${columnLetters(column)}${from}:${columnLetters(column)}${to}`);
}

/** Writes one value into many stretches of a column in one call; rows from 1. */
export function writeScattered(
  sheet: Sheet,
  column: number,
  stretches: readonly (readonly [number, number])[],
  cell: Cell,
  zone: Zone,
): void {
  const letters = columnLetters(column);
  const list = sheet.getRangeList(stretches.map(([from, to]) => `${letters}${from}:${letters}${to}`));
  noteWrite();
  list.setValue(valueFor(cell, zone));
}

/** Whole columns below the header's line as one list, for a look that they share; columns from 1. */
export const columnsBelow = (
  sheet: Sheet,
  headerLine: number,
  columns: readonly number[],
): GoogleAppsScript.Spreadsheet.RangeList =>
  sheet.getRangeList(columns.map((column) => `${columnLetters(column)}${headerLine + 1}:${columnLetters(column)}`));

/** Cells of one line as one list; columns from 1. */
export const cellsOfRow = (
  sheet: Sheet,
  line: number,
  columns: readonly number[],
): GoogleAppsScript.Spreadsheet.RangeList =>
  sheet.getRangeList(columns.map((column) => `${columnLetters(column)}${line}`));
