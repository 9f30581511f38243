import type { Table } from './table.ts';

/** Columns of a tab that collapse together, by keys in the tab's order; an outer fold holds others and what parts them. */
export interface Fold {
  readonly keys: readonly string[];
  readonly outer: boolean;
}

/** What is collapsed in a new tab: first what collapses as a whole, then each group. */
export function foldsOf(table: Table): readonly Fold[] {
  const keys = Object.keys(table.columns);
  const rest = table.openTo === undefined ? [] : keys.slice(keys.indexOf(table.openTo) + 1);
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const group = table.columns[key]?.group?.de;
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), key]);
  }
  const outer = rest.length > 0 ? [{ keys: rest, outer: true }] : [];
  // What a tab begins with stays open: there is no column before it that could carry the sign to open it.
  const inner = [...groups.values()].filter(([first]) => first !== keys[0]);
  return [...outer, ...inner.map((group) => ({ keys: group, outer: false }))];
}

/** The columns that a new tab shows: neither collapsed nor hidden. */
export function openColumns(table: Table): readonly string[] {
  const away = new Set(foldsOf(table).flatMap(({ keys }) => keys));
  return Object.entries(table.columns).flatMap(([key, { hidden }]) => (hidden || away.has(key) ? [] : [key]));
}

/** How many of a tab's first columns stay in sight: those up to the tool's word, where a tab begins with it. */
export const frozenColumns = (table: Table): number => (Object.keys(table.columns)[0] === 'check' ? 1 : 0);
