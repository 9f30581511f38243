import { clearContent, trimValues, type Written, writeValues } from '../cells.ts';
import type { Execution } from '../execution.ts';
import { messages, PlatformError } from '../failure.ts';
import type { RangeHandle } from '../handles.ts';
import { display, formatKind } from '../number-format.ts';
import { writeChecked } from '../validating.ts';
import type { CellStyle, CellValue, Rectangle, Row, Tab } from '../workbook.ts';
import { instantOfSerial } from '../zone.ts';
import { matrix } from './arguments.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The cells a range means now: an open end follows the sheet's size, and what left the sheet is an error. */
export function rectangleOf(handle: RangeHandle, tab: Tab): Rectangle {
  const { row, column, open } = handle;
  const down = open === 'down' || open === 'columns' || open === 'all';
  const right = open === 'right' || open === 'rows' || open === 'all';
  const rows = down ? Math.max(0, tab.maxRows - row + 1) : handle.rows;
  const columns = right ? Math.max(0, tab.maxColumns - column + 1) : handle.columns;
  if (row + rows - 1 > tab.maxRows || column + columns - 1 > tab.maxColumns)
    throw new PlatformError(messages.outOfBounds);
  return { row, column, rows, columns };
}

/** Gives something of a cell: of its row, if that exists, at a column from 0. */
export type Pick<T> = (row: Row | undefined, at: number) => T;

/** Reads a matrix in the script's realm. `picker` is asked after buffered writes are done. */
export function readMatrix<T>(run: Execution, handle: RangeHandle, picker: (run: Execution) => Pick<T>): T[][] {
  const tab = run.read(handle.tabId);
  const pick = picker(run);
  const rectangle = rectangleOf(handle, tab);
  run.touch(rectangle.rows * rectangle.columns);
  const lines = run.realm.row(rectangle.rows) as T[][];
  for (let at = 0; at < rectangle.rows; at++) {
    const row = tab.rows[rectangle.row - 1 + at];
    const line = run.realm.row(rectangle.columns) as T[];
    for (let column = 0; column < rectangle.columns; column++) line[column] = pick(row, rectangle.column - 1 + column);
    lines[at] = line;
  }
  return lines;
}

/** The first cell of a range alone. */
export function readFirst<T>(run: Execution, handle: RangeHandle, picker: (run: Execution) => Pick<T>): T {
  const tab = run.read(handle.tabId);
  rectangleOf(handle, tab);
  run.touch(1);
  return picker(run)(tab.rows[handle.row - 1], handle.column - 1);
}

/** Buffers a write to a range's cells. `write` gets the rectangle, perhaps shortened by a crash. */
export function writeCells(run: Execution, handle: RangeHandle, write: (tab: Tab, rectangle: Rectangle) => void): void {
  const rectangle = rectangleOf(handle, run.tab(handle.tabId));
  run.touch(rectangle.rows * rectangle.columns);
  run.write(handle.tabId, rectangle, (tab, rows) => write(tab, { ...rectangle, rows }));
}

function valueReader(run: Execution): Pick<CellValue | Date> {
  const { styles, timeZone } = run.machine.book.data;
  const dates = styles.map((style: CellStyle) => formatKind(style.numberFormat) === 'date');
  return (row, at) => {
    const value = row?.values[at] ?? '';
    if (typeof value !== 'number' || !row) return value;
    return dates[row.styles[at] ?? 0] ? run.realm.date(instantOfSerial(timeZone, value)) : value;
  };
}

function displayReader(run: Execution): Pick<string> {
  const { styles, locale } = run.machine.book.data;
  return (row, at) => display(row?.values[at] ?? '', styles[row?.styles[at] ?? 0]?.numberFormat, locale);
}

function plainReader(): Pick<CellValue> {
  return (row, at) => row?.values[at] ?? '';
}

function checkLength(values: readonly (readonly unknown[])[]): void {
  for (const line of values)
    for (const value of line)
      if (typeof value === 'string' && value.length > 50_000) throw new PlatformError(messages.cellTooLong);
}

/** Values, formulas and what is shown. */
export function rangeValues(run: Execution, handle: RangeHandle, self: () => Range): Partial<Range> {
  const { book } = run.machine;
  const store = (values: readonly (readonly Written[])[]): Range => {
    checkLength(values);
    writeCells(run, handle, (tab, rectangle) =>
      writeChecked(book, tab, rectangle, () => writeValues(book, tab, rectangle, values)),
    );
    return self();
  };
  const filled = <T>(value: T): T[][] => {
    const { rows, columns } = rectangleOf(handle, run.tab(handle.tabId));
    return Array<T[]>(rows).fill(Array<T>(columns).fill(value));
  };
  return {
    getValues: () => readMatrix(run, handle, valueReader),
    getValue: () => readFirst(run, handle, valueReader),
    getDisplayValues: () => readMatrix(run, handle, displayReader),
    getDisplayValue: () => readFirst(run, handle, displayReader),
    setValues: (values: Written[][]) => {
      const { rows, columns } = rectangleOf(handle, run.tab(handle.tabId));
      // A copy: the script may go on changing its arrays before the flush.
      return store(matrix(values, rows, columns, 'SpreadsheetApp.Range.setValues').map((line) => line.slice()));
    },
    setValue: (value: Written) => store(filled(value)),
    isBlank: () => readMatrix(run, handle, plainReader).every((line) => line.every((v) => v === '')),
    trimWhitespace: () => {
      writeCells(run, handle, (tab, rectangle) => trimValues(book, tab, rectangle));
      return self();
    },
    clearContent: () => {
      writeCells(run, handle, (tab, rectangle) => clearContent(book, tab, rectangle));
      return self();
    },
  };
}
