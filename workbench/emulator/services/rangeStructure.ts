import { overlaps } from '../a1';
import { copyCells } from '../copying';
import type { Execution } from '../execution';
import { innerOf } from '../expose';
import { PlatformError } from '../failure';
import { regroup, setCollapsed, shiftDepth } from '../groups';
import { RangeHandle } from '../handles';
import { applyFilter, type SortKey, sortRange } from '../sorting';
import { filterOf } from './filter';
import { protectRange } from './protection';
import { rectangleOf, writeCells } from './rangeValues';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Filter, sort, copy, merge, protect, group. */
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
    getFilter: () => (run.read(handle.tabId).filter ? filterOf(run, handle.tabId) : null),
    sort: (spec: unknown) => {
      const keys = sortKeys(spec, handle);
      writeCells(run, handle, (tab, rectangle) => sortRange(book, tab, rectangle, keys));
      return self();
    },
    copyTo: (destination: Range, how?: unknown) => {
      const target = innerOf(destination, RangeHandle);
      if (!target) throw new PlatformError('Invalid destination range.');
      const source = rectangleOf(handle, run.read(handle.tabId));
      run.touch(source.rows * source.columns);
      const rectangle = { ...source, row: target.row, column: target.column };
      rectangle.rows = Math.max(source.rows, target.rows);
      rectangle.columns = Math.max(source.columns, target.columns);
      run.write(target.tabId, rectangle, (tab) =>
        copyCells(book, run.tab(handle.tabId), source, tab, rectangle, parts(how)),
      );
    },
    merge: () => {
      run.write(handle.tabId, rectangleOf(handle, run.tab(handle.tabId)), (tab) =>
        book.change(tab, 'structure', undefined, () => {
          const { row, column, rows, columns } = handle;
          tab.merges = tab.merges.filter((one) => !overlaps(one, handle));
          tab.merges.push({ row, column, rows, columns });
        }),
      );
      return self();
    },
    breakApart: () => {
      run.write(handle.tabId, rectangleOf(handle, run.tab(handle.tabId)), (tab) =>
        book.change(tab, 'structure', undefined, () => {
          tab.merges = tab.merges.filter((one) => !overlaps(one, handle));
        }),
      );
      return self();
    },
    isPartOfMerge: () => run.read(handle.tabId).merges.some((one) => overlaps(one, handle)),
    protect: () => protectRange(run, handle.tabId, rectangleOf(handle, run.read(handle.tabId))),
    shiftColumnGroupDepth: (delta) => {
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
  throw new PlatformError(`NotEmulated: copyTo ${name}`);
}
