import { copyCells, moveCells } from '../copying.ts';
import type { Execution } from '../execution.ts';
import { innerOf } from '../expose.ts';
import { NotEmulated, PlatformError } from '../failure.ts';
import { regroup, setCollapsed, shiftDepth } from '../groups.ts';
import { RangeHandle } from '../handles.ts';
import { dataRegion } from '../region.ts';
import { applyFilter, type SortKey, sortRange } from '../sorting.ts';
import { mismatch } from './arguments.ts';
import { filterOf } from './filter.ts';
import { protectRange } from './protection.ts';
import { rangeAt } from './range-at.ts';
import { rangeMerges } from './range-merges.ts';
import { rectangleOf, writeCells } from './range-values.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Filter, sort, copy, move, merge, protect, group. */
export function rangeStructure(run: Execution, handle: RangeHandle, self: () => Range): Partial<Range> {
  const { book } = run.machine;
  return {
    createFilter: () => {
      const tab = run.read(handle.tabId);
      if (tab.filter) throw new PlatformError("You can't create a filter in a sheet that already has a filter.");
      const range = rectangleOf(handle, tab);
      run.write(handle.tabId, undefined, (now) =>
        book.change(now, 'structure', undefined, () => {
          now.filter = { range: { ...range }, criteria: {} };
          applyFilter(book, now);
        }),
      );
      run.flush();
      return filterOf(run, handle.tabId);
    },
    getDataRegion: (dimension?: unknown) => {
      const tab = run.read(handle.tabId);
      return rangeAt(run, handle.tabId, dataRegion(tab, rectangleOf(handle, tab), dimension));
    },
    getFilter: () => (run.read(handle.tabId).filter ? filterOf(run, handle.tabId) : null),
    sort: (spec: unknown) => {
      const keys = sortKeys(spec, handle);
      writeCells(run, handle, (tab, rectangle) => sortRange(book, tab, rectangle, keys));
      return self();
    },
    ...rangeMerges(run, handle, self),
    copyTo: (destination: Range, how?: unknown, transposed?: unknown) => {
      const target = innerOf(destination, RangeHandle);
      const given = [
        destination,
        ...(how === undefined ? [] : [how]),
        ...(transposed === undefined ? [] : [transposed]),
      ];
      if (!target || (transposed !== undefined && typeof transposed !== 'boolean'))
        throw mismatch(destination === undefined ? [] : given, 'SpreadsheetApp.Range.copyTo');
      if (transposed) throw new NotEmulated('Range.copyTo transposed');
      const source = rectangleOf(handle, run.read(handle.tabId));
      run.touch(source.rows * source.columns);
      // A larger target takes whole repetitions only [3rd].
      const whole = (size: number, one: number): number => Math.max(1, Math.floor(size / one)) * one;
      const rectangle = { ...source, row: target.row, column: target.column };
      rectangle.rows = whole(target.rows, source.rows);
      rectangle.columns = whole(target.columns, source.columns);
      run.write(target.tabId, rectangle, (tab) =>
        copyCells(book, run.tab(handle.tabId), source, tab, rectangle, parts(how)),
      );
    },
    moveTo: (destination: Range) => {
      const target = innerOf(destination, RangeHandle);
      if (!target) throw mismatch([destination], 'SpreadsheetApp.Range.moveTo');
      const source = rectangleOf(handle, run.read(handle.tabId));
      const rectangle = { ...source, row: target.row, column: target.column };
      run.touch(source.rows * source.columns);
      run.write(target.tabId, rectangle, (tab) => moveCells(book, run.tab(handle.tabId), source, tab, rectangle));
    },
    protect: () => protectRange(run, handle.tabId, rectangleOf(handle, run.read(handle.tabId))),
    shiftColumnGroupDepth: (delta) => {
      if (run.read(handle.tabId).groupControl === 'BEFORE' && handle.column === 1)
        throw new PlatformError('The first column cannot be grouped while the group control stands before its group.');
      run.write(handle.tabId, undefined, (tab) => shiftDepth(book, tab, handle.column, handle.columns, delta));
      return self();
    },
    collapseGroups: () => collapse(run, handle, true, self),
    expandGroups: () => collapse(run, handle, false, self),
  };
}

function collapse(run: Execution, handle: RangeHandle, collapsed: boolean, self: () => Range): Range {
  run.write(handle.tabId, undefined, (tab) => {
    regroup(tab);
    const inside = tab.columnGroups.filter(
      (one) => one.start < handle.column + handle.columns && handle.column < one.start + one.count,
    );
    setCollapsed(run.machine.book, tab, inside, collapsed);
  });
  return self();
}

/** A column number, {column, ascending}, or a list of either. */
function sortKeys(spec: unknown, handle: RangeHandle): SortKey[] {
  const list: unknown[] = Array.isArray(spec) ? spec : [spec];
  return list.map((one) => {
    const key = typeof one === 'object' && one !== null ? one : { column: one };
    const column: unknown = Reflect.get(key, 'column');
    if (typeof column !== 'number' || column < handle.column || column >= handle.column + handle.columns)
      throw new PlatformError(`Sort column ${String(column)} is outside of the range.`);
    return { column, ascending: Reflect.get(key, 'ascending') !== false };
  });
}

function parts(how: unknown): 'all' | 'values' | 'format' {
  if (how === undefined || how === null) return 'all';
  const name = String(how);
  if (name === 'PASTE_VALUES') return 'values';
  if (name === 'PASTE_FORMAT') return 'format';
  if (name === 'PASTE_NORMAL') return 'all';
  if (typeof how === 'object' && Reflect.get(how, 'contentsOnly')) return 'values';
  if (typeof how === 'object' && Reflect.get(how, 'formatOnly')) return 'format';
  throw new NotEmulated(`Range.copyTo ${name}`);
}
