import type { Execution } from '../execution.ts';
import { innerOf } from '../expose.ts';
import { messages, PlatformError } from '../failure.ts';
import { regroup, setCollapsed } from '../groups.ts';
import { RangeHandle } from '../handles.ts';
import { deleteColumns, insertColumns, moveColumn, refuseEmptyGrid } from '../structure.ts';
import type { Column } from '../workbook.ts';
import { mismatch, wholeNumber } from './arguments.ts';
import { enums } from './enums.ts';
import { groupAt, groupOf } from './group.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const USUAL_WIDTH = 100;

/** Inserting, deleting, moving, hiding, sizing and grouping columns. */
export function sheetColumns(run: Execution, tabId: number, self: () => Sheet): Partial<Sheet> {
  return { ...columnPlaces(run, tabId, self), ...columnLooks(run, tabId, self), ...columnGroups(run, tabId, self) };
}

function columnPlaces(run: Execution, tabId: number, self: () => Sheet): Partial<Sheet> {
  const { book } = run.machine;
  const insert = (before: number, count: number): Sheet => {
    if (before > run.read(tabId).maxColumns + 1 || before < 1) throw new PlatformError(messages.outOfSheet);
    run.write(tabId, undefined, (tab) => insertColumns(book, tab, before, count));
    return self();
  };
  const remove = (first: number, count: number): Sheet => {
    const tab = run.read(tabId);
    if (wholeNumber(first, 'column position') + count - 1 > tab.maxColumns)
      throw new PlatformError(messages.outOfSheet);
    refuseEmptyGrid(tab, 0, count);
    run.write(tabId, undefined, (now) => deleteColumns(book, now, first, count));
    return self();
  };
  return {
    insertColumns: (index: number, count?: number) => {
      insert(index, count ?? 1);
    },
    insertColumnBefore: (before) => insert(before, 1),
    insertColumnAfter: (after) => insert(after + 1, 1),
    insertColumnsBefore: (before, count) => insert(before, count),
    insertColumnsAfter: (after, count) => insert(after + 1, count),
    deleteColumn: (column) => remove(column, 1),
    deleteColumns: (column, count) => {
      remove(column, count);
    },
    moveColumns: (columns, destination) => {
      const handle = innerOf(columns, RangeHandle);
      if (!handle) throw mismatch([columns, destination], 'SpreadsheetApp.Sheet.moveColumns');
      run.write(tabId, undefined, (tab) => {
        // To the right one after the other from the first place, to the left each to the next.
        for (let at = 0; at < handle.columns; at++)
          if (destination > handle.column) moveColumn(book, tab, handle.column, destination);
          else moveColumn(book, tab, handle.column + at, destination + at);
      });
    },
  };
}

function columnLooks(run: Execution, tabId: number, self: () => Sheet): Partial<Sheet> {
  const { book } = run.machine;
  const edit = (first: number, count: number, change: (column: Column) => void): Sheet => {
    wholeNumber(first, 'column position');
    run.write(tabId, undefined, (tab) =>
      book.change(tab, 'structure', undefined, () => {
        if (first + count - 1 > tab.maxColumns) throw new PlatformError(messages.outOfSheet);
        while (tab.columns.length < first + count - 1) tab.columns.push({});
        for (const column of tab.columns.slice(first - 1, first - 1 + count)) change(column);
      }),
    );
    return self();
  };
  const hide = (first: number, count = 1): void => {
    edit(first, count, (column) => Object.assign(column, { hiddenByUser: true }));
  };
  const show = (first: number, count = 1): void => {
    edit(first, count, (column) => {
      delete column.hiddenByUser;
    });
  };
  return {
    getColumnWidth: (column) => run.read(tabId).columns[column - 1]?.width ?? USUAL_WIDTH,
    setColumnWidth: (column, width) => edit(column, 1, (one) => Object.assign(one, { width })),
    setColumnWidths: (first, count, width) => edit(first, count, (one) => Object.assign(one, { width })),
    autoResizeColumn: () => self(),
    autoResizeColumns: () => self(),
    hideColumns: (column: number, count?: number) => hide(column, count),
    showColumns: (column: number, count?: number) => show(column, count),
    hideColumn: (range: Range) => {
      const handle = innerOf(range, RangeHandle);
      if (handle) hide(handle.column, handle.columns);
    },
    unhideColumn: (range: Range) => {
      const handle = innerOf(range, RangeHandle);
      if (handle) show(handle.column, handle.columns);
    },
    isColumnHiddenByUser: (column) => run.read(tabId).columns[column - 1]?.hiddenByUser === true,
    getFrozenColumns: () => run.read(tabId).frozenColumns,
    setFrozenColumns: (columns) =>
      run.write(tabId, undefined, (tab) =>
        book.change(tab, 'structure', undefined, () => {
          tab.frozenColumns = columns;
        }),
      ),
  };
}

function columnGroups(run: Execution, tabId: number, self: () => Sheet): Partial<Sheet> {
  const { book } = run.machine;
  const collapse = (collapsed: boolean): Sheet => {
    run.write(tabId, undefined, (tab) => {
      regroup(tab);
      setCollapsed(book, tab, tab.columnGroups, collapsed);
    });
    return self();
  };
  return {
    getColumnGroup: (column, depth) => {
      const found = groupAt(run.read(tabId), column, depth);
      if (!found) throw new PlatformError(`There is no column group at index ${column} and depth ${depth}.`);
      return groupOf(run, tabId, found);
    },
    getColumnGroupDepth: (column) => run.read(tabId).columns[column - 1]?.depth ?? 0,
    collapseAllColumnGroups: () => collapse(true),
    expandAllColumnGroups: () => collapse(false),
    expandColumnGroupsUpToDepth: (depth) => {
      run.write(tabId, undefined, (tab) => {
        regroup(tab);
        setCollapsed(
          book,
          tab,
          tab.columnGroups.filter((one) => one.depth <= depth),
          false,
        );
        setCollapsed(
          book,
          tab,
          tab.columnGroups.filter((one) => one.depth > depth),
          true,
        );
      });
      return self();
    },
    getColumnGroupControlPosition: () => enums.groupControl(run.read(tabId).groupControl),
    setColumnGroupControlPosition: (position) => {
      run.write(tabId, undefined, (tab) =>
        book.change(tab, 'structure', undefined, () => {
          tab.groupControl = String(position) === 'BEFORE' ? 'BEFORE' : 'AFTER';
        }),
      );
      return self();
    },
  };
}
