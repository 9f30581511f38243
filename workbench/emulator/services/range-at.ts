import { opennessOf, parseA1, resolve } from '../a1.ts';
import type { Execution } from '../execution.ts';
import { messages, PlatformError } from '../failure.ts';
import { type Open, RangeHandle } from '../handles.ts';
import type { Rectangle, Tab } from '../workbook.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A Range object for a rectangle of a tab. Refuses what lies outside of the sheet. */
export function rangeAt(run: Execution, tabId: number, rectangle: Rectangle, open: Open = 'none'): Range {
  const { row, column, rows, columns } = rectangle;
  if (row < 1 || column < 1 || rows < 1 || columns < 1) throw new PlatformError(messages.outOfSheet);
  const fits = (tab: Tab): boolean => row + rows - 1 <= tab.maxRows && column + columns - 1 <= tab.maxColumns;
  // A buffered insertion may still have to make room.
  if (!fits(run.tab(tabId)) && !fits(run.read(tabId))) throw new PlatformError(messages.outOfSheet);
  return run.objects.rangeOf(new RangeHandle(tabId, run.tab(tabId).name, row, column, rows, columns, open));
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
