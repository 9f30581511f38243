import type { Execution } from '../execution.ts';
import { expose, innerOf } from '../expose.ts';
import { PlatformError } from '../failure.ts';
import { RangeHandle, ValueHandle } from '../handles.ts';
import { mismatch, text } from './arguments.ts';
import { rangeAt } from './range-at.ts';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** The named ranges of the tabs that `wanted` takes. */
export function namedRangesOf(run: Execution, wanted: (tabId: number) => boolean): NamedRange[] {
  const { namedRanges } = run.machine.data.workbook;
  return run.realm.list(
    Object.entries(namedRanges).flatMap(([name, { tabId }]) => (wanted(tabId) ? [namedRangeOf(run, name)] : [])),
  );
}

function namedRangeOf(run: Execution, name: string): NamedRange {
  const all = run.machine.data.workbook.namedRanges;
  let now = name;
  const place = () => {
    const found = all[now];
    if (!found) throw new PlatformError('The named range no longer exists.');
    return found;
  };
  const named: NamedRange = expose<NamedRange>(
    run,
    'NamedRange',
    {
      getName: () => now,
      getRange: () => rangeAt(run, place().tabId, place().rectangle),
      setName: (next) => {
        const found = place();
        delete all[now];
        now = text(next, 'SpreadsheetApp.NamedRange.setName');
        all[now] = found;
        return named;
      },
      setRange: (range) => {
        const handle = innerOf(range, RangeHandle);
        if (!handle) throw mismatch([range], 'SpreadsheetApp.NamedRange.setRange');
        const { row, column, rows, columns } = handle;
        all[now] = { tabId: handle.tabId, rectangle: { row, column, rows, columns } };
        return named;
      },
      remove: () => {
        delete all[now];
      },
    },
    new ValueHandle(name),
  );
  return named;
}
