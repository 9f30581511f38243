import type { Table } from '../define/table.ts';
import { both, same, say, type Text } from '../domain/text.ts';
import { tables } from './index.ts';
import { contactRoles } from './options.ts';

/**
 * A tab's name or an office as findings and Protokoll hold it, `Schatzmeisterei, KV Köln`, in both languages: there it
 * stands in the sheet's. What a person wrote instead stays.
 */
export function asWeSay(stored: string): Text {
  const [first = '', ...rest] = stored.split(', ');
  const names = [...Object.values<Table>(tables).map(({ tab }) => tab), ...contactRoles.map(({ label }) => label)];
  const found = names.find(({ de, en }) => de === first || en === first);
  return found ? both((lang) => [say(found, lang), ...rest].join(', ')) : same(stored);
}
