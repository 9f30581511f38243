import type { Recipient } from '../define/mail.ts';
import type { Day } from '../domain/day.ts';
import { folded } from '../domain/folded.ts';
import type { SheetSettings } from '../settings/index.ts';
import { isDissolved, isMailboxOff } from '../tables/associations.ts';
import type { Dataset, RowIn } from '../tables/index.ts';
import { contactsOn } from './recipients.ts';
import type { Unreached } from './unreached.ts';

type Contact = RowIn<'contacts'>;
type People = Pick<Dataset, 'contacts' | 'associations'>;

/** Which of an association's contacts is asked about what it plans with others: the first role that anybody has. */
const ROLES: readonly Contact['values']['role'][] = ['coordination', 'board', 'treasury', 'data-protection'];

export interface Sides {
  /** By name of an association, whom it is written to. */
  readonly of: (association: string | undefined) => readonly Recipient[];
  /** Why nobody is. */
  readonly whyNone: (association: string) => Unreached['why'];
}

/**
 * Whom an association is written to: its office's mailbox, else its contacts, those who coordinate before others. Nobody
 * where it has neither, was dissolved, or they want no mail. A mailbox whose address somebody signed off counts as signed off.
 */
export function sidesOf({ contacts, associations }: People, today: Day, settings: SheetSettings): Sides {
  const all = contactsOn({ contacts, associations }, today, settings);
  const may = all.filter(({ to }) => to.barred === undefined);
  const welcome = new Set(may.map(({ to }) => folded(to.address)));
  const gone = new Set(
    all
      .filter(({ to }) => to.barred === 'signed off')
      .map(({ to }) => folded(to.address))
      .filter((address) => !welcome.has(address)),
  );
  const byName = new Map(associations.map((row) => [row.values.name, row]));
  const of: Sides['of'] = (association) => {
    const row = byName.get(association);
    if (association === undefined || (row !== undefined && isDissolved(row.values, today))) return [];
    const mailbox = row?.values.mailbox;
    if (row && row.id !== '' && mailbox !== undefined && !isMailboxOff(row, today) && !gone.has(folded(mailbox)))
      return [{ id: row.id, line: row.line, address: mailbox, lang: settings.language, barred: undefined }];
    const own = may.filter(({ contact }) => contact.values.association === association);
    const first = ROLES.find((role) => own.some(({ contact }) => contact.values.role === role));
    return own.filter(({ contact }) => contact.values.role === first).map(({ to }) => to);
  };
  const whyNone: Sides['whyNone'] = (association) => {
    const row = byName.get(association)?.values;
    if (row !== undefined && isDissolved(row, today)) return 'dissolved';
    const known = row?.mailbox !== undefined || contacts.some(({ values }) => values.association === association);
    return known ? 'no mails' : 'nobody';
  };
  return { of, whyNone };
}
