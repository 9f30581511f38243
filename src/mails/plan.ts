import type { Barred, Considered, LedgerEntry, LedgerNote, Occasion, Recipient } from '../define/mail.ts';
import { folded } from '../domain/folded.ts';
import type { Text } from '../domain/text.ts';
import { type Standing, standing } from './standing.ts';

export interface PlanInput {
  /** Name of the kind of mail. */
  readonly mail: string;
  readonly considered: readonly Considered[];
  readonly ledger: readonly LedgerEntry[];
  /** `2026-11-23 09:00`, in the sheet's zone. */
  readonly now: string;
  /** Recipients that may still be written to today. */
  readonly quota: number;
  /** Whether a person chose these, so that what failed is tried again. */
  readonly chosenByPerson: boolean;
}

export interface DueMail {
  readonly to: Recipient;
  readonly occasion: Occasion;
  /** The ledger's row that has waited, or failed and is tried again at a person's word. */
  readonly ledgerRow: string | undefined;
}

/** Why a recipient gets no mail now. */
export type NotDue = Barred | 'copied id' | 'same address' | NonNullable<Standing['reason']>;

export interface MailPlan {
  readonly send: readonly DueMail[];
  /** Beyond today's quota. */
  readonly waiting: readonly DueMail[];
  /** For the ledger: what waits for the next day, and what is unclear since an earlier run. */
  readonly notes: readonly LedgerNote[];
  readonly notDue: readonly { readonly to: Recipient; readonly about: string; readonly reason: NotDue }[];
}

const keyOf = (recipient: string, about: string): string => `${recipient}\n${about}`;
/** What tells addresses apart. */
export const addressOf = ({ id, address }: Recipient): string => folded(address) ?? id;

function grouped<T>(all: readonly T[], keyIn: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyIn(one));
    if (group) group.push(one);
    else groups.set(keyIn(one), [one]);
  }
  return groups;
}

/**
 * What of a kind is to be sent now: each recipient and occasion once, nobody who is barred, each address once for an
 * occasion, within the quota; the rest waits. What an earlier run reserved and never marked is unclear and left to a person.
 */
export function planMails(input: PlanInput): MailPlan {
  const due: DueMail[] = [];
  const brokenOff: LedgerEntry[] = [];
  const noNews: DueMail[] = [];
  const notDue: MailPlan['notDue'][number][] = [];
  const entries = grouped(
    input.ledger.filter(({ mail }) => mail === input.mail),
    ({ contact, about }) => keyOf(contact, about),
  );
  const sharing = grouped(
    input.considered.map(({ to }) => to),
    addressOf,
  );
  const seen = new Set<string>();
  const taken = new Set<string>();
  for (const { to, occasions } of input.considered) {
    const reason = seen.has(to.id) && to.id !== '' ? 'copied id' : to.barred;
    seen.add(to.id);
    if (reason) {
      notDue.push({ to, about: '', reason });
      continue;
    }
    for (const occasion of occasions) {
      const { about } = occasion;
      const address = keyOf(addressOf(to), about);
      // Of recipients with one address, a copied row among them, one gets the mail.
      const others = (sharing.get(addressOf(to)) ?? [])
        .filter(({ id }) => id !== to.id)
        .flatMap(({ id }) => entries.get(keyOf(id, about)) ?? [])
        .filter(({ state }) => state !== 'waiting' && state !== 'failed');
      if (others.length > 0 || taken.has(address)) {
        notDue.push({ to, about, reason: 'same address' });
        continue;
      }
      const stands = standing(entries.get(keyOf(to.id, about)) ?? [], input.now, input.chosenByPerson);
      brokenOff.push(...(stands.brokenOff ?? []));
      if (stands.due && !input.chosenByPerson && hasNothingToTell(occasion)) {
        noNews.push({ to, occasion, ledgerRow: stands.ledgerRow });
        notDue.push({ to, about, reason: 'no news' });
      } else if (stands.due) {
        taken.add(address);
        due.push({ to, occasion, ledgerRow: stands.ledgerRow });
      } else if (stands.reason) notDue.push({ to, about, reason: stands.reason });
    }
  }
  const plan = withinQuota(due, brokenOff, input);
  return { ...plan, notes: [...plan.notes, ...noNews.map((one) => noNewsNote(one, input.mail))], notDue };
}

/** A kind that cannot tell now is asked again when its mail is written. */
function hasNothingToTell({ nothingToTell }: Occasion): boolean {
  const told = nothingToTell?.();
  return told?.ok === true && told.value;
}

/** What has waited goes first. */
function withinQuota(
  due: readonly DueMail[],
  brokenOff: readonly LedgerEntry[],
  input: PlanInput,
): Omit<MailPlan, 'notDue'> {
  const waitedFirst = [...due.filter((each) => each.ledgerRow), ...due.filter((each) => !each.ledgerRow)];
  const most = Math.max(0, input.quota);
  const waiting = waitedFirst.slice(most);
  return {
    send: waitedFirst.slice(0, most),
    waiting,
    notes: [...brokenOff.map(unclearNote), ...waiting.flatMap((each) => waitingNote(each, input.mail, input.ledger))],
  };
}

const unclearNote = ({ id, mail, about, contact }: LedgerEntry): LedgerNote => ({
  ledgerRow: id,
  ...{ mail, about, contact },
  state: 'unclear',
});

const noNewsNote = ({ to, occasion, ledgerRow }: DueMail, mail: string): LedgerNote => ({
  ...{ ledgerRow, mail, about: occasion.about, contact: to.id },
  state: 'no-news',
});

/** Nothing to note where the ledger already says that it waits. */
export const waitingNote = (
  { to, occasion, ledgerRow }: DueMail,
  mail: string,
  ledger: readonly LedgerEntry[],
): readonly LedgerNote[] =>
  ledger.some((entry) => entry.id === ledgerRow && entry.state === 'waiting')
    ? []
    : [{ ledgerRow, mail, about: occasion.about, contact: to.id, state: 'waiting' }];

/** The reasons in words, for the preview. */
export const NOT_DUE_WORDS: Readonly<Record<NotDue, Text>> = {
  'no id': { de: 'noch ohne Kennung', en: 'no id yet' },
  'copied id': { de: 'Kennung doppelt', en: 'id used twice' },
  'same address': { de: 'geht schon an diese Adresse', en: 'goes to this address already' },
  'no address': { de: 'E-Mail fehlt', en: 'no e-mail address' },
  'no association': { de: 'Verband unbekannt', en: 'association unknown' },
  dissolved: { de: 'Verband aufgelöst', en: 'association dissolved' },
  'no consent': { de: 'Einwilligung fehlt', en: 'consent missing' },
  'signed off': { de: 'abgemeldet', en: 'signed off' },
  never: { de: 'möchte keinen Bericht', en: 'wants no report' },
  sent: { de: 'schon gesendet', en: 'already sent' },
  'under way': { de: 'wird gerade gesendet', en: 'being sent now' },
  unclear: { de: 'unklar, bitte im Tab „Versand“ entscheiden', en: 'unclear, please decide in tab "Mail ledger"' },
  failed: { de: 'konnte nicht gesendet werden', en: 'could not be sent' },
  'no news': { de: 'nichts Neues zu erzählen', en: 'nothing new to tell' },
};
