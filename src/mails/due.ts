import type { LedgerEntry, LedgerNote } from '../define/mail.ts';
import { type Day, daysBetween, isDay } from '../domain/day.ts';
import { type Period, parsePeriodKey, periodKey } from '../domain/period.ts';
import type { Text } from '../domain/text.ts';
import { type Barred, barred, rhythmPeriod } from '../tables/contacts.ts';
import type { RowIn } from '../tables/index.ts';

export { barred };

type Contact = RowIn<'contacts'>;

export interface DueInput {
  readonly mail: string;
  readonly contacts: readonly Contact[];
  readonly ledger: readonly LedgerEntry[];
  readonly today: Day;
  /** `2026-11-23 09:00`, in the sheet's zone. */
  readonly now: string;
  /** Recipients that may still be written to today. */
  readonly quota: number;
  /** Since when the sheet has been kept: by itself no mail reports on a period that was over before. */
  readonly setUpOn?: Day | undefined;
  /** What a person chose in the dialog; without it everyone gets the last finished period of their rhythm. */
  readonly chosen?: { readonly period: Period; readonly contacts: readonly string[] };
}

export interface DueMail {
  readonly contact: Contact;
  readonly period: Period;
  /** The period's key, as the ledger holds it. */
  readonly about: string;
  /** The ledger's row that has waited, or failed and is tried again at a person's word. */
  readonly ledgerRow: string | undefined;
}

/** Why a contact gets no mail now. */
export type NotDue = Barred | 'copied id' | 'same address' | 'sent' | 'under way' | 'unclear' | 'failed';

export interface DuePlan {
  readonly send: readonly DueMail[];
  /** Beyond today's quota. */
  readonly waiting: readonly DueMail[];
  /** For the ledger: what waits for the next day, and what is unclear since an earlier run. */
  readonly notes: readonly LedgerNote[];
  readonly notDue: readonly { readonly contact: Contact; readonly about: string; readonly reason: NotDue }[];
}

/** A run ends within 6 minutes; what was reserved longer ago belongs to a run that broke off. */
const RUN_MINUTES = 10;

function minutesBetween(earlier: string, later: string): number | undefined {
  const read = (at: string): { readonly on: Day; readonly minutes: number } | undefined => {
    const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}):(\d{2})/.exec(at);
    const on = match?.[1];
    return isDay(on) ? { on, minutes: Number(match?.[2]) * 60 + Number(match?.[3]) } : undefined;
  };
  const from = read(earlier);
  const to = read(later);
  return from && to ? daysBetween(from.on, to.on) * 1440 + to.minutes - from.minutes : undefined;
}

interface Standing {
  readonly due: boolean;
  readonly reason?: NotDue;
  readonly ledgerRow?: string;
  /** Reserved by a run that broke off: to be marked unclear. */
  readonly brokenOff?: readonly LedgerEntry[];
}

/** How the ledger stands for one contact and period. Sent beats everything; what is unclear is never sent again. */
function standing(entries: readonly LedgerEntry[], input: DueInput): Standing {
  const of = (state: LedgerEntry['state']): LedgerEntry | undefined => entries.find((entry) => entry.state === state);
  if (of('sent')) return { due: false, reason: 'sent' };
  const reserved = entries.filter(({ state }) => state === 'reserved');
  const fresh = ({ reservedAt }: LedgerEntry): boolean => {
    const minutes = minutesBetween(reservedAt, input.now);
    return minutes !== undefined && minutes >= 0 && minutes < RUN_MINUTES;
  };
  if (reserved.some(fresh)) return { due: false, reason: 'under way' };
  if (reserved.length > 0) return { due: false, reason: 'unclear', brokenOff: reserved };
  if (of('unclear')) return { due: false, reason: 'unclear' };
  const failed = of('failed');
  if (failed && !input.chosen) return { due: false, reason: 'failed' };
  const again = failed ?? of('waiting');
  return again ? { due: true, ledgerRow: again.id } : { due: true };
}

/** The periods that a contact may be due for: the chosen one, or the rhythm's and those that still wait. */
function periodsFor(contact: Contact, input: DueInput): readonly Period[] {
  if (input.chosen) return input.chosen.contacts.includes(contact.id) ? [input.chosen.period] : [];
  const own = rhythmPeriod(contact, input.today, input.setUpOn);
  const waiting = input.ledger
    .filter((entry) => entry.mail === input.mail && entry.contact === contact.id && entry.state === 'waiting')
    .map(({ about }) => parsePeriodKey(about))
    .flatMap((read) => (read.ok ? [read.value] : []));
  const all = own === undefined ? waiting : [...waiting, own];
  return all.filter((period, i) => all.findIndex((other) => periodKey(other) === periodKey(period)) === i);
}

/**
 * What is to be sent now, as a plan: each contact and period once, with consent, not signed off, within the quota;
 * the rest waits. What an earlier run reserved and never marked is unclear and left to a person.
 */
export function dueMails(input: DueInput): DuePlan {
  const seen = new Set<string>();
  const due: DueMail[] = [];
  const brokenOff: LedgerEntry[] = [];
  const notDue: DuePlan['notDue'][number][] = [];
  const byKey = new Map<string, LedgerEntry[]>();
  for (const entry of input.ledger)
    if (entry.mail === input.mail) {
      const key = `${entry.contact}\n${entry.about}`;
      byKey.set(key, [...(byKey.get(key) ?? []), entry]);
    }
  const sharing = idsByAddress(input.contacts);
  const taken = new Set<string>();
  for (const contact of input.contacts) {
    const reason = seen.has(contact.id) && contact.id !== '' ? 'copied id' : barred(contact, input.today);
    seen.add(contact.id);
    if (reason) notDue.push({ contact, about: '', reason });
    else
      for (const period of periodsFor(contact, input)) {
        const about = periodKey(period);
        const address = addressOf(contact);
        // Of contacts with one address, a copied row among them, one gets the mail.
        const others = (sharing.get(address) ?? [])
          .filter((id) => id !== contact.id)
          .flatMap((id) => byKey.get(`${id}\n${about}`) ?? [])
          .filter(({ state }) => state !== 'waiting' && state !== 'failed');
        if (others.length > 0 || taken.has(`${address}\n${about}`)) {
          notDue.push({ contact, about, reason: 'same address' });
          continue;
        }
        const stands = standing(byKey.get(`${contact.id}\n${about}`) ?? [], input);
        if (stands.due) taken.add(`${address}\n${about}`);
        brokenOff.push(...(stands.brokenOff ?? []));
        if (stands.due) due.push({ contact, period, about, ledgerRow: stands.ledgerRow });
        else if (stands.reason) notDue.push({ contact, about, reason: stands.reason });
      }
  }
  const waitedFirst = [...due.filter((each) => each.ledgerRow), ...due.filter((each) => !each.ledgerRow)];
  const most = Math.max(0, input.quota);
  const waiting = waitedFirst.slice(most);
  return {
    send: waitedFirst.slice(0, most),
    waiting,
    notes: [...brokenOff.map(unclearNote), ...waiting.flatMap((each) => waitingNote(each, input))],
    notDue,
  };
}

const addressOf = ({ id, values }: Contact): string => values.email?.trim().toLowerCase() ?? id;

function idsByAddress(contacts: readonly Contact[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const contact of contacts) ids.set(addressOf(contact), [...(ids.get(addressOf(contact)) ?? []), contact.id]);
  return ids;
}

const unclearNote = ({ id, mail, about, contact }: LedgerEntry): LedgerNote => ({
  ledgerRow: id,
  ...{ mail, about, contact },
  state: 'unclear',
});

/** Nothing to note where the ledger already says that it waits. */
const waitingNote = ({ contact, about, ledgerRow }: DueMail, { mail, ledger }: DueInput): readonly LedgerNote[] =>
  ledger.some((entry) => entry.id === ledgerRow && entry.state === 'waiting')
    ? []
    : [{ ledgerRow, mail, about, contact: contact.id, state: 'waiting' }];

/** The reasons in words, for the preview. */
export const NOT_DUE_WORDS: Readonly<Record<NotDue, Text>> = {
  'no id': { de: 'noch ohne Kennung', en: 'no id yet' },
  'copied id': { de: 'Kennung doppelt', en: 'id used twice' },
  'same address': { de: 'geht schon an diese Adresse', en: 'goes to this address already' },
  'no address': { de: 'E-Mail fehlt', en: 'no e-mail address' },
  'no association': { de: 'Verband unbekannt', en: 'association unknown' },
  'no consent': { de: 'Einwilligung fehlt', en: 'consent missing' },
  'signed off': { de: 'abgemeldet', en: 'signed off' },
  never: { de: 'möchte keinen Bericht', en: 'wants no report' },
  sent: { de: 'schon gesendet', en: 'already sent' },
  'under way': { de: 'wird gerade gesendet', en: 'being sent now' },
  unclear: { de: 'unklar, bitte im Tab „Versand“ entscheiden', en: 'unclear, please decide in tab "Mail ledger"' },
  failed: { de: 'konnte nicht gesendet werden', en: 'could not be sent' },
};
