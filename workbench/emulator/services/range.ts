import { printRange } from '../a1.ts';
import type { Execution } from '../execution.ts';
import { expose } from '../expose.ts';
import { PlatformError } from '../failure.ts';
import type { RangeHandle } from '../handles.ts';
import { wholeNumber } from './arguments.ts';
import { rangeAt } from './range-at.ts';
import { rangeCheckboxes } from './range-checkboxes.ts';
import { rangeFormats } from './range-formats.ts';
import { rangeFormulas } from './range-formulas.ts';
import { rangeParts } from './range-parts.ts';
import { rangeStructure } from './range-structure.ts';
import { rangeValues, rectangleOf } from './range-values.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

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
    getSheet: () => run.objects.sheetOf(tabId),
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
