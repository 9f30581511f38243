import { labelOf } from '../define/sentence.ts';
import type { Day } from '../domain/day.ts';
import type { Lang } from '../domain/text.ts';
import { barred } from '../tables/contacts.ts';
import type { Dataset } from '../tables/index.ts';
import { contactRoles } from '../tables/options.ts';
import { type Matter, nearestInCharge } from './in-charge.ts';

/**
 * Who is in charge of a matter, as the column "Zuständig" says it: role and association of whoever is told of it
 * (`Schatzmeisterei, KV Köln`), never a person; the role alone where nobody is.
 */
export function inChargeWords(
  { contacts, associations }: Pick<Dataset, 'contacts' | 'associations'>,
  today: Day,
): (matter: Matter, lang: Lang) => string {
  const nearest = nearestInCharge(
    contacts.filter((contact) => barred(contact, today) === undefined),
    associations,
  );
  return (matter, lang) => {
    const found = nearest(matter);
    const role = labelOf(contactRoles, found?.role ?? matter.office, { lang, today }) ?? '';
    return found?.association === undefined ? role : `${role}, ${found.association}`;
  };
}
