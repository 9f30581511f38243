import { opennessOf, parseA1, printRange, resolve } from '../a1.ts';
import type { Execution } from '../execution.ts';
import { expose } from '../expose.ts';
import { messages, PlatformError } from '../failure.ts';
import { type Open, RangeHandle } from '../handles.ts';
import type { Rectangle, Tab } from '../workbook.ts';
import { wholeNumber } from './arguments.ts';
import { rangeCheckboxes } from './range-checkboxes.ts';
import { rangeFormats } from './range-formats.ts';
import { rangeFormulas } from './range-formulas.ts';
import { rangeParts } from './range-parts.ts';
import { rangeStructure } from './range-structure.ts';
import { rangeValues, rectangleOf } from './range-values.ts';
import { sheetOf } from './sheet.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A Range object for a rectangle of a tab. Refuses what lies outside of the sheet. */
export function rangeAt(run: Execution, tabId: number, rectangle: Rectangle, open: Open = 'none'): Range {
  const { row, column, rows, columns } = rectangle;
  if (row < 1 || column < 1 || rows < 1 || columns < 1) throw new PlatformError(messages.outOfSheet);
  const fits = (tab: Tab): boolean => row + rows - 1 <= tab.maxRows && column + columns - 1 <= tab.maxColumns;
  // A buffered insertion may still have to make room.
  if (!fits(run.tab(tabId)) && !fits(run.read(tabId))) throw new PlatformError(messages.outOfSheet);
  return rangeOf(run, new RangeHandle(tabId, run.tab(tabId).name, row, column, rows, columns, open));
}

/** A Range object for an A1 notation; what names no tab means `own`. */
export function rangeByNotation(run: Execution, own: Tab, notation: string): Range {
  const reference = parseA1(notation);
  if (!reference) {
    const named = run.machine.data.workbook.namedRanges[notation];
    if (named) return rangeAt(run, named.tabId, named.rectangle);
    throw new PlatformError(messages.rangeNotFound);
  }
  const tab = reference.tab === undefined ? own : run.machine.book.tabByName(reference.tab);
  if (!tab) throw new PlatformError(messages.rangeNotFound);
  return rangeAt(run, tab.id, resolve(reference, tab), opennessOf(reference));
}

export function rangeOf(run: Execution, handle: RangeHandle): Range {
  const proxy: Range = expose<Range>(
    run,
    'Range',
    [
      () => rangePlace(run, handle),
      () => rangeValues(run, handle, () => proxy),
      () => rangeFormats(run, handle, () => proxy),
      () => rangeParts(run, handle, () => proxy),
      () => rangeFormulas(run, handle, () => proxy),
      () => rangeStructure(run, handle, () => proxy),
      () => rangeCheckboxes(run, handle, () => proxy),
    ],
    handle,
  );
  return proxy;
}

/** Where the range is; none of it asks the sheet. */
function rangePlace(run: Execution, handle: RangeHandle): Partial<Range> {
  const { tabId, row, column, rows, columns } = handle;
  return {
    getRow: () => row,
    getRowIndex: () => row,
    getColumn: () => column,
    getLastRow: () => row + rows - 1,
    getLastColumn: () => column + columns - 1,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getHeight: () => rows,
    getWidth: () => columns,
    getGridId: () => tabId,
    getSheet: () => sheetOf(run, tabId),
    getA1Notation: () => printRange(handle, handle.open),
    getCell: (down, right) => {
      if (down < 1 || right < 1 || down > rows || right > columns)
        throw new PlatformError('Cell reference out of range');
      return rangeAt(run, tabId, { row: row + down - 1, column: column + right - 1, rows: 1, columns: 1 });
    },
    offset: (down: number, right: number, height?: number, width?: number) =>
      rangeAt(run, tabId, {
        row: row + down,
        column: column + right,
        rows: height === undefined ? rows : wholeNumber(height, 'number of rows'),
        columns: width === undefined ? columns : wholeNumber(width, 'number of columns'),
      }),
    canEdit: () => {
      rectangleOf(handle, run.read(tabId));
      return run.mayEdit(tabId, handle);
    },
    isStartRowBounded: () => !['columns', 'all'].includes(handle.open),
    isStartColumnBounded: () => !['rows', 'all'].includes(handle.open),
    isEndColumnBounded: () => !['right', 'rows', 'all'].includes(handle.open),
    isEndRowBounded: () => !['down', 'columns', 'all'].includes(handle.open),
    activate: () => {
      run.machine.activate(run.options.person, tabId, handle);
      return rangeOf(run, handle);
    },
  };
}
