import type { Row, Tab, Workbook } from '../emulator/workbook.ts';
import type { BookPatch, TabPatch } from '../server/wire.ts';

/** The workbook after a patch. What did not change stays the same object, so that comparing is cheap. */
export function patched(book: Workbook, patch: BookPatch): Workbook {
  const tabs = new Map(book.tabs.map((tab) => [tab.id, tab]));
  for (const change of patch.tabs) {
    const tab = patchedTab(tabs.get(change.id), change);
    if (tab) tabs.set(change.id, tab);
  }
  return {
    ...book,
    title: patch.title,
    tabs: patch.order.flatMap((id) => tabs.get(id) ?? []),
    styles: grown(book.styles, patch.styles),
    validations: grown(book.validations, patch.validations),
  };
}

function grown<T>(before: T[], more: { from: number; items: T[] }): T[] {
  return more.items.length === 0 && more.from === before.length
    ? before
    : [...before.slice(0, more.from), ...more.items];
}

function patchedTab(tab: Tab | undefined, change: TabPatch): Tab | undefined {
  const head = change.head ?? tab;
  if (!head) return undefined;
  const rows: Row[] = (tab?.rows ?? []).slice(0, change.length);
  while (rows.length < change.length) rows.push({ values: [], styles: [] });
  for (const [index, row] of change.rows) rows[index] = row;
  return { ...head, rows };
}
