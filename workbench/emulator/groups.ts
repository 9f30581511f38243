import type { Book } from './book.ts';
import type { ColumnGroup, Tab } from './workbook.ts';

/** Changes how deep columns are grouped (from 1), and finds the groups anew; collapsed ones stay so. */
export function shiftDepth(book: Book, tab: Tab, first: number, count: number, delta: number): void {
  book.change(tab, 'structure', undefined, () => {
    for (let column = first; column < first + count; column++) {
      while (tab.columns.length < column) tab.columns.push({});
      const info = tab.columns[column - 1];
      if (info) info.depth = Math.max(0, (info.depth ?? 0) + delta);
    }
    regroup(tab);
  });
}

/** Sets a group's collapsed state; its columns are hidden by the group, not by the user. */
export function setCollapsed(book: Book, tab: Tab, groups: readonly ColumnGroup[], collapsed: boolean): void {
  book.change(tab, 'structure', undefined, () => {
    for (const group of groups) group.collapsed = collapsed;
  });
}

/** The groups that the columns' depths make: a maximal run of columns at least that deep. */
export function regroup(tab: Tab): void {
  const before = tab.columnGroups;
  const groups: ColumnGroup[] = [];
  const deepest = Math.max(0, ...tab.columns.map((column) => column.depth ?? 0));
  for (let depth = 1; depth <= deepest; depth++) {
    let start = 0;
    for (let column = 1; column <= tab.columns.length + 1; column++) {
      const inside = (tab.columns[column - 1]?.depth ?? 0) >= depth;
      if (inside && start === 0) start = column;
      if (inside || start === 0) continue;
      const known = before.find((group) => group.depth === depth && group.start === start);
      groups.push({ start, count: column - start, depth, collapsed: known?.collapsed ?? false });
      start = 0;
    }
  }
  tab.columnGroups = groups;
}
