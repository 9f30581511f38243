import type { AppDesk } from '../../app/desk.ts';
import { ok } from '../../domain/result.ts';
import type { EntryDesk } from '../entry/desk.ts';
import { entryForm } from '../entry/form.ts';
import { type MyFacts, meEntry } from './entry.ts';

type MyDesk = EntryDesk & Pick<AppDesk, 'some' | 'ownAddress'>;

export const enterMe = entryForm<typeof meEntry.table, MyFacts, MyDesk>(meEntry, (desk) => {
  const read = desk.some(['contacts']);
  if (!read.ok) return read;
  const own = desk.ownAddress();
  const address = own.ok ? own.value : '';
  const present = read.value.contacts.filter(
    ({ values: { signedOffOn } }) => signedOffOn === undefined || signedOffOn > desk.today,
  );
  return ok({
    address,
    entered: present.some(({ values: { email } }) => email?.toLowerCase() === address.toLowerCase()),
    coordinated: present.some(({ values: { email, role } }) => email !== undefined && role === 'coordination'),
  });
});
