import type { Execution } from '../execution.ts';
import { innerOf } from '../expose.ts';
import { messages, PlatformError } from '../failure.ts';
import { RangeHandle } from '../handles.ts';
import { deleteRows, insertRows, refuseEmptyGrid } from '../structure.ts';
import type { Row } from '../workbook.ts';
import { wholeNumber } from './arguments.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Inserting, deleting, hiding and freezing rows. */
export function sheetRows(run: Execution, tabId: number, self: () => Sheet): Partial<Sheet> {
  const { book } = run.machine;
  const insert = (before: number, count: number): Sheet => {
    const { maxRows } = run.read(tabId);
    if (before > maxRows + 1 || before < 1) throw new PlatformError(messages.outOfBounds);
    run.write(tabId, undefined, (tab) => insertRows(book, tab, before, count), count);
    return self();
  };
  const remove = (first: number, count: number): Sheet => {
    const tab = run.read(tabId);
    wholeNumber(first, 'row position');
    wholeNumber(count, 'number of rows');
    if (first + count - 1 > tab.maxRows) throw new PlatformError(messages.outOfBounds);
    refuseEmptyGrid(tab, count, 0);
    run.write(tabId, undefined, (now) => deleteRows(book, now, first, count));
    return self();
  };
  const edit = (first: number, count: number, change: (row: Row) => void): void => {
    run.write(tabId, undefined, (tab) =>
      book.change(tab, 'structure', undefined, () => {
        for (let row = first; row < first + count; row++) change(book.row(tab, row));
      }),
    );
  };
  const hide = (first: number, count = 1): void =>
    edit(first, count, (row) => {
      row.hiddenByUser = true;
    });
  const show = (first: number, count = 1): void =>
    edit(first, count, (row) => {
      delete row.hiddenByUser;
    });
  return {
    insertRows: (index: number, count?: number) => {
      insert(index, count ?? 1);
    },
    insertRowBefore: (before) => insert(before, 1),
    insertRowAfter: (after) => insert(after + 1, 1),
    insertRowsBefore: (before, count) => insert(before, count),
    insertRowsAfter: (after, count) => insert(after + 1, count),
    deleteRow: (row) => remove(row, 1),
    deleteRows: (row, count) => {
      remove(row, count);
    },
    hideRows: (row: number, count?: number) => hide(row, count),
    showRows: (row: number, count?: number) => show(row, count),
    hideRow: (range: Range) => {
      const handle = innerOf(range, RangeHandle);
      if (handle) hide(handle.row, handle.rows);
    },
    unhideRow: (range: Range) => {
      const handle = innerOf(range, RangeHandle);
      if (handle) show(handle.row, handle.rows);
    },
    isRowHiddenByUser: (row) => run.read(tabId).rows[row - 1]?.hiddenByUser === true,
    isRowHiddenByFilter: (row) => run.read(tabId).rows[row - 1]?.hiddenByFilter === true,
    getRowHeight: (row) => run.read(tabId).rows[row - 1]?.height ?? 21,
    setRowHeight: (row, height) => {
      edit(row, 1, (one) => Object.assign(one, { height }));
      return self();
    },
    setRowHeights: (row, count, height) => {
      edit(row, count, (one) => Object.assign(one, { height }));
      return self();
    },
    setRowHeightsForced: (row, count, height) => {
      edit(row, count, (one) => Object.assign(one, { height }));
      return self();
    },
    autoResizeRows: () => self(),
    getFrozenRows: () => run.read(tabId).frozenRows,
    setFrozenRows: (rows) =>
      run.write(tabId, undefined, (tab) =>
        book.change(tab, 'structure', undefined, () => {
          if (rows >= tab.maxRows) throw new PlatformError("You can't freeze all visible rows on the sheet.");
          tab.frozenRows = rows;
        }),
      ),
  };
}
