import type { Barred, Recipient } from '../define/mail.ts';
import type { Day } from '../domain/day.ts';
import type { SheetSettings } from '../settings/index.ts';
import { dissolvedNames } from '../tables/associations.ts';
import { barred } from '../tables/contacts.ts';
import type { Dataset, RowIn } from '../tables/index.ts';

type Contact = RowIn<'contacts'>;
type Register = Pick<Dataset, 'associations'>;

/** What speaks against writing to each contact on a day; nothing is written to those of an association that is gone. */
function barsOn({ associations }: Register, today: Day): (contact: Contact) => Barred | undefined {
  const gone = dissolvedNames(associations, today);
  return (contact) => barred(contact, today) ?? (gone.has(contact.values.association) ? 'dissolved' : undefined);
}

/** Contacts who may be written to on a day. */
export function reachable({ contacts, associations }: Pick<Dataset, 'contacts' | 'associations'>, today: Day) {
  const barredNow = barsOn({ associations }, today);
  return contacts.filter((contact) => barredNow(contact) === undefined);
}

/**
 * Contacts as someone to write to: in their own language, else the sheet's; nobody without consent, nobody who signed off,
 * nobody of an association that was dissolved.
 */
export function recipientsOn(
  register: Register,
  today: Day,
  { language }: Pick<SheetSettings, 'language'>,
): (contact: Contact) => Recipient {
  const barredNow = barsOn(register, today);
  return (contact) => ({
    id: contact.id,
    line: contact.line,
    address: contact.values.email,
    lang: contact.values.language ?? language,
    barred: barredNow(contact),
  });
}

/** All contacts, each as someone to write to. */
export function contactsOn(
  { contacts, associations }: Pick<Dataset, 'contacts' | 'associations'>,
  today: Day,
  settings: Pick<SheetSettings, 'language'>,
): readonly { readonly contact: Contact; readonly to: Recipient }[] {
  const recipient = recipientsOn({ associations }, today, settings);
  return contacts.map((contact) => ({ contact, to: recipient(contact) }));
}
