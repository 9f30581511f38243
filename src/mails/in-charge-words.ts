import { labelOf } from '../define/sentence.ts';
import type { Day } from '../domain/day.ts';
import type { Lang } from '../domain/text.ts';
import type { Dataset } from '../tables/index.ts';
import { contactRoles } from '../tables/options.ts';
import { type Matter, nearestInCharge } from './in-charge.ts';
import { reachable } from './recipients.ts';

/**
 * Who is in charge of a matter, as the column "Zuständig" says it: role and association of whoever is told of it
 * (`Schatzmeisterei, KV Köln`), never a person; the role alone where nobody is.
 */
export function inChargeWords(
  { contacts, associations }: Pick<Dataset, 'contacts' | 'associations'>,
  today: Day,
): (matter: Matter, lang: Lang) => string {
  const nearest = nearestInCharge(reachable({ contacts, associations }, today), associations);
  return (matter, lang) => {
    const found = nearest(matter);
    const role = labelOf(contactRoles, found?.role ?? matter.office, { lang, today }) ?? '';
    return found?.association === undefined ? role : `${role}, ${found.association}`;
  };
}
