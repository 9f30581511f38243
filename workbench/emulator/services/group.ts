import type { Execution } from '../execution.ts';
import { expose } from '../expose.ts';
import { PlatformError } from '../failure.ts';
import { regroup, setCollapsed, shiftDepth } from '../groups.ts';
import { PartHandle } from '../handles.ts';
import type { ColumnGroup, Tab } from '../workbook.ts';
import { rangeAt } from './range-at.ts';

type Group = GoogleAppsScript.Spreadsheet.Group;

/** The group at a column and depth, or undefined. */
export function groupAt(tab: Tab, column: number, depth: number): ColumnGroup | undefined {
  regroup(tab);
  return tab.columnGroups.find((one) => one.depth === depth && column >= one.start && column < one.start + one.count);
}

export function groupOf(run: Execution, tabId: number, { start, depth }: ColumnGroup): Group {
  const { book } = run.machine;
  const find = (tab: Tab): ColumnGroup => {
    const found = groupAt(tab, start, depth);
    if (!found) throw new PlatformError('The group no longer exists.');
    return found;
  };
  const collapse = (collapsed: boolean): Group => {
    run.write(tabId, undefined, (tab) => setCollapsed(book, tab, [find(tab)], collapsed));
    return group;
  };
  const group: Group = expose<Group>(
    run,
    'Group',
    {
      collapse: () => collapse(true),
      expand: () => collapse(false),
      isCollapsed: () => find(run.read(tabId)).collapsed,
      getDepth: () => depth,
      getControlIndex: () => {
        const tab = run.read(tabId);
        const now = find(tab);
        return tab.groupControl === 'AFTER' ? now.start + now.count : now.start - 1;
      },
      getRange: () => {
        const tab = run.read(tabId);
        const now = find(tab);
        return rangeAt(run, tabId, { row: 1, column: now.start, rows: tab.maxRows, columns: now.count });
      },
      remove: () =>
        run.write(tabId, undefined, (tab) => {
          const now = find(tab);
          shiftDepth(book, tab, now.start, now.count, -1);
        }),
    },
    new PartHandle(tabId, start),
  );
  return group;
}
