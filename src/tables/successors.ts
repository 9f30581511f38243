import type { Day } from '../domain/day.ts';
import { dissolvedNames } from './associations.ts';
import { barred } from './contacts.ts';
import type { Dataset, RowIn } from './index.ts';

/**
 * Contacts who signed off while nobody who may be written to has their role in their association, the latest first. Those of
 * a dissolved association need no successor.
 */
export function withoutSuccessor(
  { contacts, associations }: Pick<Dataset, 'contacts' | 'associations'>,
  today: Day,
): readonly RowIn<'contacts'>[] {
  const post = ({ values: { role, association } }: RowIn<'contacts'>): string => `${role}\n${association}`;
  const held = new Set<string>();
  for (const contact of contacts) {
    const why = barred(contact, today);
    if (why === undefined || why === 'never') held.add(post(contact));
  }
  const gone = dissolvedNames(associations, today);
  return contacts
    .filter(
      (one) =>
        barred(one, today) === 'signed off' &&
        one.values.role !== undefined &&
        one.values.association !== undefined &&
        !gone.has(one.values.association) &&
        !held.has(post(one)),
    )
    .sort((x, y) => (y.values.signedOffOn ?? '').localeCompare(x.values.signedOffOn ?? ''));
}
