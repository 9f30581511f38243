import type { MenuItem } from './state.ts';

/** A label without the dots that announce a page. */
export function plainLabel(label: string): string {
  return label.replace(/\s*(…|\.\.\.)$/, '').trim();
}

/** The entry with this label, also inside submenus. */
export function findItem(items: readonly MenuItem[], label: string): MenuItem | undefined {
  for (const item of items) {
    if (item.run !== undefined && plainLabel(item.label) === label) return item;
    const inside = item.items && findItem(item.items, label);
    if (inside) return inside;
  }
  return undefined;
}

/** The labels of all entries, for messages. */
export function labels(items: readonly MenuItem[]): string[] {
  return items.flatMap((item) => (item.items ? labels(item.items) : item.run === undefined ? [] : [item.label]));
}
