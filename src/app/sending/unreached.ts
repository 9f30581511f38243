import type { MailEntry } from '../../define/mail.ts';
import { folded } from '../../domain/folded.ts';
import { ok, type Result } from '../../domain/result.ts';
import { guarded } from '../../google/failure.ts';
import { isMailboxOff } from '../../tables/associations.ts';
import { barred } from '../../tables/contacts.ts';
import { type RowIn, tables } from '../../tables/index.ts';
import type { Bench } from '../bench.ts';
import { parseRows } from '../reading/rows.ts';

/**
 * Tells whom nobody may write to any more under an address, by the tabs as they stand now: who signed off, took consent back, was
 * erased or has another address since the mails were written. Problems: those of reading, nobody knows then.
 */
export const unreachedNow = ({ reader, today }: Bench): Result<(entry: MailEntry, to: string) => boolean> =>
  guarded(() => {
    const [people, offices] = [reader.fresh('contacts'), reader.fresh('associations')];
    if (!people.ok) return people;
    if (!offices.ok) return offices;
    const reached = new Map<string, string | undefined>();
    const off = new Set<string | undefined>();
    for (const row of parseRows(tables.contacts, people.value.layout, people.value.block) as RowIn<'contacts'>[]) {
      const why = barred(row, today);
      if (why === 'signed off') off.add(folded(row.values.email));
      // Whoever gets nothing by itself may be written to by hand.
      else if (why === undefined || why === 'never') reached.set(row.id, folded(row.values.email));
    }
    for (const address of reached.values()) off.delete(address);
    for (const row of parseRows(
      tables.associations,
      offices.value.layout,
      offices.value.block,
    ) as RowIn<'associations'>[]) {
      const address = folded(row.values.mailbox);
      if (!isMailboxOff(row, today) && !off.has(address)) reached.set(row.id, address);
    }
    return ok(({ contact }, to) => reached.get(contact) !== folded(to));
  });
