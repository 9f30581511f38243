import type { AppDesk } from '../../app/desk.ts';
import { ok } from '../../domain/result.ts';
import { contacts } from '../../tables/contacts.ts';
import type { EntryDesk } from '../entry/desk.ts';
import { entryForm } from '../entry/form.ts';
import { type RequestFacts, requestEntry } from './entry.ts';

export const addRequest = entryForm<typeof requestEntry.table, RequestFacts, EntryDesk & Pick<AppDesk, 'some'>>(
  requestEntry,
  (desk) => {
    const read = desk.some(['contacts']);
    if (!read.ok) return read;
    const inCharge = read.value.contacts.filter(({ id, values }) => id !== '' && values.signedOffOn === undefined);
    const settings = desk.settings();
    if (!settings.ok) return settings;
    return ok({
      contact: settings.value.contact,
      contacts: inCharge.map(({ id, values }) => ({
        value: id,
        label: `${contacts.sentence?.(values, desk)} (${id})`,
      })),
    });
  },
);
