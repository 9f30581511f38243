import type { Table } from '../define/table.ts';
import { both, same, say, type Text } from '../domain/text.ts';
import { tables } from './index.ts';
import { contactRoles } from './options.ts';

const inBoth = (stored: string, names: readonly Text[]): Text =>
  names.find(({ de, en }) => de === stored || en === stored) ?? same(stored);

const TABS = Object.values<Table>(tables).map(({ tab }) => tab);
const OFFICES = contactRoles.map(({ label }) => label);

/** A tab's name as findings and Protokoll hold it, in both languages: there it stands in the sheet's. Any other name stays. */
export const tabAsWeSay = (stored: string): Text => inBoth(stored, TABS);

/** Who is in charge as a finding holds it, `Schatzmeisterei, KV Köln`, in both languages. What a person wrote instead stays. */
export function officeAsWeSay(stored: string): Text {
  const [office = '', ...rest] = stored.split(', ');
  const found = inBoth(office, OFFICES);
  return both((lang) => [say(found, lang), ...rest].join(', '));
}
