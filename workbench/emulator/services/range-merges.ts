import { overlaps } from '../a1.ts';
import { clearContent } from '../cells.ts';
import type { Execution } from '../execution.ts';
import type { RangeHandle } from '../handles.ts';
import type { Rectangle, Tab } from '../workbook.ts';
import { rangeAt } from './range-at.ts';
import { rectangleOf } from './range-values.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Merging: the first cell of each merge keeps what it holds, the cells it covers are emptied. */
export function rangeMerges(run: Execution, handle: RangeHandle, self: () => Range): Partial<Range> {
  const { book } = run.machine;
  const change = (edit: (tab: Tab, rectangle: Rectangle) => void): Range => {
    const rectangle = rectangleOf(handle, run.tab(handle.tabId));
    run.write(handle.tabId, rectangle, (tab) =>
      book.change(tab, 'structure', undefined, () => {
        tab.merges = tab.merges.filter((one) => !overlaps(one, rectangle));
        edit(tab, rectangle);
      }),
    );
    return self();
  };
  const merge = (tab: Tab, merged: Rectangle): void => {
    for (let at = 0; at < merged.rows; at++) {
      const left = at === 0 ? 1 : 0;
      const covered = { row: merged.row + at, column: merged.column + left, rows: 1, columns: merged.columns - left };
      if (covered.columns > 0) clearContent(book, tab, covered);
    }
    if (merged.rows > 1 || merged.columns > 1) tab.merges.push(merged);
  };
  const merges = (): Rectangle[] => run.read(handle.tabId).merges.filter((one) => overlaps(one, handle));
  return {
    merge: () => change((tab, rectangle) => merge(tab, { ...rectangle })),
    mergeAcross: () =>
      change((tab, rectangle) => {
        for (let at = 0; at < rectangle.rows; at++) merge(tab, { ...rectangle, row: rectangle.row + at, rows: 1 });
      }),
    mergeVertically: () =>
      change((tab, rectangle) => {
        for (let at = 0; at < rectangle.columns; at++)
          merge(tab, { ...rectangle, column: rectangle.column + at, columns: 1 });
      }),
    breakApart: () => change(() => undefined),
    isPartOfMerge: () => merges().length > 0,
    getMergedRanges: () => run.realm.list(merges().map((one) => rangeAt(run, handle.tabId, one))),
  };
}
