import { type Written, writeValues } from '../cells.ts';
import { colorOf } from '../color.ts';
import type { Execution } from '../execution.ts';
import { expose, innerOf } from '../expose.ts';
import { messages, NotEmulated, PlatformError } from '../failure.ts';
import { RangeHandle, TabHandle } from '../handles.ts';
import { sortRange } from '../sorting.ts';
import { lastColumn, lastRow, type Rectangle, type Tab } from '../workbook.ts';
import { startOf, wholeNumber } from './arguments.ts';
import { filterOf } from './filter.ts';
import { namedRangesOf } from './named-range.ts';
import { protectionsOf, protectRange } from './protection.ts';
import { rangeAt, rangeByNotation } from './range-at.ts';
import { rangeListOf } from './range-list.ts';
import { clearCells } from './range-parts.ts';
import { sheetColumns } from './sheet-columns.ts';
import { sheetExtras } from './sheet-extras.ts';
import { sheetRows } from './sheet-rows.ts';
import { textFinderOf } from './text-finder.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function sheetOf(run: Execution, tabId: number): Sheet {
  const proxy: Sheet = expose<Sheet>(
    run,
    'Sheet',
    [
      () => place(run, tabId, () => proxy),
      () => ranges(run, tabId),
      () => contents(run, tabId, () => proxy),
      () => sheetRows(run, tabId, () => proxy),
      () => sheetColumns(run, tabId, () => proxy),
      () => sheetExtras(run, tabId, () => proxy),
    ],
    new TabHandle(tabId, run.tab(tabId).name),
  );
  return proxy;
}

function place(run: Execution, tabId: number, self: () => Sheet): Partial<Sheet> {
  const { book } = run.machine;
  const change = (edit: (tab: Tab) => void): Sheet => {
    run.write(tabId, undefined, (tab) => book.change(tab, 'structure', undefined, () => edit(tab)));
    return self();
  };
  return {
    getName: () => run.read(tabId).name,
    getSheetName: () => run.read(tabId).name,
    getSheetId: () => tabId,
    getIndex: () => book.data.tabs.indexOf(run.read(tabId)) + 1,
    getParent: () => run.objects.spreadsheetOf(),
    setName: (name) => {
      return change((tab) => {
        book.renameTab(tab, name);
      });
    },
    copyTo: (file) => {
      if (file.getId() !== book.data.id) throw new NotEmulated('Sheet.copyTo another file');
      run.flush();
      return sheetOf(run, book.duplicateTab(run.tab(tabId), book.data.tabs.length).id);
    },
    activate: () => {
      run.machine.activate(run.options.person, tabId);
      return self();
    },
    hideSheet: () =>
      change((tab) => {
        if (book.data.tabs.every((one) => one.hidden || one === tab))
          throw new PlatformError("You can't hide all the sheets in a document.");
        tab.hidden = true;
      }),
    showSheet: () =>
      change((tab) => {
        tab.hidden = false;
      }),
    isSheetHidden: () => run.read(tabId).hidden,
    setTabColor: (color) =>
      change((tab) => {
        if (color === null) delete tab.color;
        else tab.color = colorOf(color);
      }),
    getTabColor: () => run.read(tabId).color ?? null,
  };
}

function ranges(run: Execution, tabId: number): Partial<Sheet> {
  return {
    getRange: (first: number | string, column?: number, rows?: number, columns?: number): Range => {
      if (typeof first === 'string') return rangeByNotation(run, run.tab(tabId), first);
      return rangeAt(run, tabId, {
        row: startOf(first, 'row'),
        column: startOf(column, 'column'),
        rows: rows === undefined ? 1 : wholeNumber(rows, 'number of rows in the range'),
        columns: columns === undefined ? 1 : wholeNumber(columns, 'number of columns in the range'),
      });
    },
    getSheetValues: (row: number, column: number, rows: number, columns: number): unknown[][] => {
      const tab = run.read(tabId);
      const all = (size: number, last: number, first: number): number => (size === -1 ? last - first + 1 : size);
      const rectangle = {
        row: startOf(row, 'row'),
        column: startOf(column, 'column'),
        rows: all(rows, lastRow(tab), row),
        columns: all(columns, lastColumn(tab), column),
      };
      return rangeAt(run, tabId, rectangle).getValues();
    },
    getNamedRanges: () => namedRangesOf(run, (one) => one === tabId),
    getDataRange: () => {
      const tab = run.read(tabId);
      const rectangle = { row: 1, column: 1, rows: Math.max(1, lastRow(tab)), columns: Math.max(1, lastColumn(tab)) };
      return rangeAt(run, tabId, rectangle);
    },
    getRangeList: (notations) => rangeListOf(run, tabId, notations),
    getLastRow: () => lastRow(run.read(tabId)),
    getLastColumn: () => lastColumn(run.read(tabId)),
    getMaxRows: () => run.read(tabId).maxRows,
    getMaxColumns: () => run.read(tabId).maxColumns,
    getActiveRange: () => activeRange(run, tabId),
    getActiveCell: () => activeRange(run, tabId).getCell(1, 1),
    getCurrentCell: () => activeRange(run, tabId).getCell(1, 1),
    setActiveRange: (range) => activateRange(run, range),
    setCurrentCell: (range) => activateRange(run, range),
    setActiveSelection: (range: Range | string) =>
      activateRange(run, typeof range === 'string' ? rangeByNotation(run, run.tab(tabId), range) : range),
  };
}

/** What the person at the sheet has selected in a tab; A1 if nothing. */
export function activeRange(run: Execution, tabId: number): Range {
  const active = run.machine.ui(run.options.person).active;
  const rectangle = active?.tabId === tabId ? active.rectangle : { row: 1, column: 1, rows: 1, columns: 1 };
  return rangeAt(run, tabId, rectangle);
}

/** Selects a range for the person at the sheet. */
export function activateRange(run: Execution, range: Range): Range {
  const handle = innerOf(range, RangeHandle);
  if (!handle) throw new PlatformError(messages.invalidArgument('range'));
  run.machine.activate(run.options.person, handle.tabId, handle);
  return range;
}

function contents(run: Execution, tabId: number, self: () => Sheet): Partial<Sheet> {
  const { book } = run.machine;
  const whole = (tab: Tab): Rectangle => ({ row: 1, column: 1, rows: tab.maxRows, columns: tab.maxColumns });
  const clear = (options?: Parameters<typeof clearCells>[3]): Sheet => {
    const tab = run.read(tabId);
    const rectangle = { ...whole(tab), rows: Math.max(1, tab.rows.length) };
    run.touch(rectangle.rows * rectangle.columns);
    run.write(tabId, rectangle, (now, rows) => clearCells(run, now, { ...rectangle, rows }, options));
    return self();
  };
  /** Formats are all that the menu "Format" offers, conditional ones included [doc: Sheet#clearFormats]. */
  const withoutRules = (): void =>
    run.write(tabId, undefined, (tab) =>
      book.change(tab, 'format', undefined, () => {
        tab.conditionalFormats = [];
      }),
    );
  return {
    appendRow: (values: Written[]) => {
      run.touch(values.length);
      const copied = Array.from(values);
      // Atomic: the row is found when it is written, whatever others did before [doc].
      run.write(tabId, undefined, (tab) => {
        const row = lastRow(tab) + 1;
        if (row > tab.maxRows) tab.maxRows = row;
        tab.maxColumns = Math.max(tab.maxColumns, copied.length);
        writeValues(book, tab, { row, column: 1, rows: 1, columns: copied.length }, [copied]);
      });
      run.flush();
      return self();
    },
    clear: (options?: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined }) => {
      if (!options?.contentsOnly) withoutRules();
      return clear(options);
    },
    clearContents: () => clear({ contentsOnly: true }),
    clearFormats: () => {
      withoutRules();
      return clear({ formatOnly: true });
    },
    clearNotes: () => clear({ commentsOnly: true }),
    sort: (column: number, ascending?: boolean) => {
      const tab = run.read(tabId);
      const { frozenRows } = tab;
      const rectangle = { row: frozenRows + 1, column: 1, rows: lastRow(tab) - frozenRows, columns: tab.maxColumns };
      if (rectangle.rows < 1) return self();
      run.touch(rectangle.rows * rectangle.columns);
      run.write(tabId, rectangle, (now) => sortRange(book, now, rectangle, [{ column, ascending: ascending ?? true }]));
      return self();
    },
    createTextFinder: (wanted) => textFinderOf(run, tabId, wanted),
    getFilter: () => (run.read(tabId).filter ? filterOf(run, tabId) : null),
    protect: () => protectRange(run, tabId),
    getProtections: (type) => protectionsOf(run, tabId, type),
  };
}
