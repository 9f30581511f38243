import { same, type Text } from '../../src/domain/text.ts';
import type { MenuItem } from '../emulator/index.ts';
import type { Act } from './acts.ts';
import type { MenuEntry } from './wire.ts';

/** An entry of the script's menu as the page wants it. */
export function toEntry(item: MenuItem): MenuEntry {
  if (item.separator) return { kind: 'line' };
  if (item.items) return { kind: 'menu', label: item.label, items: item.items.map(toEntry) };
  return { kind: 'item', label: item.label, run: item.run ?? '' };
}

const words: Partial<Record<Act['kind'], Text>> = {
  type: { de: 'Zelle ändern', en: 'Change a cell' },
  clear: { de: 'Zellen leeren', en: 'Clear cells' },
  sort: { de: 'Sortieren', en: 'Sort' },
  filter: { de: 'Filtern', en: 'Filter' },
  insertRows: { de: 'Zeilen einfügen', en: 'Insert rows' },
  deleteRows: { de: 'Zeilen löschen', en: 'Delete rows' },
  insertColumn: { de: 'Spalte einfügen', en: 'Insert a column' },
};

/** What a person did, in words. */
export function actWords(act: Act): Text {
  if (act.kind !== 'type' || act.values.length === 1) return words[act.kind] ?? same(act.kind);
  const rows = act.values.length;
  return { de: `${rows} Zeilen einfügen`, en: `Paste ${rows} rows` };
}
