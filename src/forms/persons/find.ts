import type { AppDesk } from '../../app/desk.ts';
import { cellText } from '../../define/columns.ts';
import { parseEmail } from '../../domain/email.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { say } from '../../domain/text.ts';
import type { RowIn } from '../../tables/index.ts';
import { contactRoles } from '../../tables/options.ts';
import type { PersonOffered } from './shape.ts';

export type PersonsDesk = Pick<AppDesk, 'lang' | 'some' | 'selection' | 'known'>;

/** Whether a name is that of an association: it stands for the association everywhere and tells of nobody. */
export const isAssociation = (name: string, desk: Pick<PersonsDesk, 'known'>): boolean => {
  const known = desk.known();
  return known.ok && known.value.associations.find(name) !== undefined;
};

/** Whom a request is about: rows of Koordination with the same address, and by what else the person is found. */
export interface Person {
  readonly contacts: readonly RowIn<'contacts'>[];
  readonly addresses: readonly string[];
  /** Display names of more than one word, none of an association: a single word is mostly that of an office. */
  readonly names: readonly string[];
}

/** Everyone in Koordination, and the row that is selected there. */
export function personsOffered(
  desk: PersonsDesk,
): Result<{ readonly persons: readonly PersonOffered[]; readonly selected: string }> {
  const read = desk.some(['contacts']);
  if (!read.ok) return read;
  const persons = read.value.contacts
    .filter(({ id }) => id !== '')
    .map((row): PersonOffered => {
      const { role, association = '' } = row.values;
      const named = contactRoles.find(({ key }) => key === role);
      const label = [named ? say(named.label, desk.lang) : '', association].filter((part) => part !== '').join(', ');
      return { id: row.id, label: label === '' ? row.id : label, address: addressesOf(row).join(', ') };
    });
  const selection = desk.selection();
  const selected = selection?.table === 'contacts' ? selection.id : '';
  return ok({ persons, selected: persons.some(({ id }) => id === selected) ? selected : '' });
}

/** A name of two words and more, by which one person is meant: "J. Meier" and "Sean O'Neil" too. */
export const isWholeName = (name: string): boolean => /\p{L}[\p{L}.].*\s\p{L}['’]?\p{L}/u.test(name.trim());
/** Also one that was mistyped without its ending: whoever stands there with it goes, too. */
export const isAddress = (text: string): boolean => /^[^\s@<>,;()"]+@[^\s@<>,;()"]{2,}$/.test(text);

/** As typed: a cell that holds two addresses holds two, whatever the column wants. */
const addressesOf = ({ cells }: RowIn<'contacts'>): readonly string[] =>
  cellText(cells.email ?? '').match(/[^\s<>,;()"]+@[^\s<>,;()"]+/g) ?? [];

const NOBODY: Problem = {
  code: 'gone',
  text: {
    de: 'Diese Zeile gibt es im Tab „Koordination“ nicht mehr.',
    en: 'The tab "Contacts" no longer has this row.',
  },
  hint: { de: 'Such nach der Adresse.', en: 'Look for the address.' },
};

/** The person of a row, or of an address; rows with the same address are the same person's. */
export function personAsked(
  { contact, address }: { readonly contact: string; readonly address: string },
  desk: Pick<PersonsDesk, 'some' | 'known'>,
): Result<Person> {
  const read = desk.some(['contacts']);
  if (!read.ok) return read;
  const rows = read.value.contacts;
  const own = rows.find(({ id }) => id !== '' && id === contact);
  if (contact !== '' && !own && address === '') return fail(NOBODY);
  const typed = address === '' ? undefined : parseEmail(address);
  if (typed && !typed.ok) return fail({ code: 'invalid', text: typed.problem });
  const addresses = new Set([...(own ? addressesOf(own) : []), ...(typed ? [typed.value] : [])].map(lower));
  const same = rows.filter((row) => row === own || addressesOf(row).some((one) => addresses.has(lower(one))));
  const names = same.flatMap(({ cells }) => {
    const name = cellText(cells.displayName ?? '').trim();
    return isWholeName(name) && !isAssociation(name, desk) ? [name] : [];
  });
  return ok({ contacts: same, addresses: [...addresses], names: [...new Set(names)] });
}

const lower = (text: string): string => text.toLowerCase();
