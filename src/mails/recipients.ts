import type { Recipient } from '../define/mail.ts';
import type { Day } from '../domain/day.ts';
import type { SheetSettings } from '../settings/index.ts';
import { barred } from '../tables/contacts.ts';
import type { RowIn } from '../tables/index.ts';

/** A contact as someone to write to: in their own language, else the sheet's; nobody without consent, nobody who signed off. */
export const contactRecipient = (
  contact: RowIn<'contacts'>,
  today: Day,
  { language }: Pick<SheetSettings, 'language'>,
): Recipient => ({
  id: contact.id,
  line: contact.line,
  address: contact.values.email,
  lang: contact.values.language ?? language,
  barred: barred(contact, today),
});
