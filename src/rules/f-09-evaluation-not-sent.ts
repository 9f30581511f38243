import type { LedgerEntry } from '../define/mail.ts';
import { addDays, type Day, day, daysBetween } from '../domain/day.ts';
import { parsePeriodKey, periodKey, periodName } from '../domain/period.ts';
import { both, say, type Text } from '../domain/text.ts';
import { barred, rhythmPeriod } from '../tables/contacts.ts';
import type { RowIn } from '../tables/index.ts';
import { contactRoles, type mailKinds } from '../tables/options.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import { date, fill } from './words.ts';

const EVALUATION: (typeof mailKinds)[number]['key'] = 'evaluation';
const CONTACT = { rhythm: 'monthly' } as const;
const SENT: LedgerEntry = {
  ...{ id: 'M-1', mail: EVALUATION, about: '2026-10', contact: 'contacts 1' },
  ...{ state: 'sent', reservedAt: '2026-11-01 07:00' },
};

type Why = 'missing' | 'failed' | 'unclear';
const WORDS: Readonly<Record<Why, Text>> = {
  missing: {
    de: '{role}{association}: Die Auswertung ({period}) ist noch nicht gesendet. Fällig war sie am {due}.',
    en: '{role}{association}: the evaluation ({period}) has not been sent yet. It was due on {due}.',
  },
  failed: {
    de: '{role}{association}: Die Auswertung ({period}) ließ sich nicht senden. Fällig war sie am {due}.',
    en: '{role}{association}: the evaluation ({period}) could not be sent. It was due on {due}.',
  },
  unclear: {
    de: '{role}{association}: Ob die Auswertung ({period}) hinausging, ist unklar. Fällig war sie am {due}.',
    en: '{role}{association}: it is unclear whether the evaluation ({period}) left. It was due on {due}.',
  },
};

/** Why a mail is still out; nothing where it left, waits for the next day's quota, or is just being sent. */
function whyOut(entries: readonly LedgerEntry[], today: string): Why | undefined {
  const has = (...states: readonly LedgerEntry['state'][]): boolean =>
    entries.some(({ state }) => states.includes(state));
  if (has('sent', 'waiting')) return undefined;
  if (entries.some(({ state, reservedAt }) => state === 'reserved' && reservedAt.startsWith(today))) return undefined;
  if (has('failed')) return 'failed';
  return has('unclear', 'reserved') ? 'unclear' : 'missing';
}

/** Contacts without those whose id stood before: a copied row gets no mail. */
const eachOnce = (rows: readonly RowIn<'contacts'>[]): readonly RowIn<'contacts'>[] => [
  ...new Map([...rows].reverse().map((row) => [row.id, row])).values(),
];

const later = (a: Day, b: Day): Day => (daysBetween(a, b) > 0 ? b : a);

const roleOf = (role: string | undefined): Text => {
  const label = contactRoles.find(({ key }) => key === role)?.label;
  return label ? both((lang) => `${say(label, lang)}, `) : { de: '', en: '' };
};

export const evaluationNotSent = defineDatasetRule({
  id: 'F-09',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Auswertung nicht im Rhythmus gesendet', en: 'Evaluation not sent in its rhythm' },
  about: {
    de: 'Ein Kontakt mit Einwilligung, dessen Auswertung nach der Frist noch aussteht. Nur der letzte Zeitraum zählt, und keiner vor der Einrichtung. Was der Tab „Versand“ auf den nächsten Tag legt, bleibt unerwähnt.',
    en: 'A contact with consent whose evaluation is still out after the time. Only the latest period counts, and none before setup. What the tab "Mail ledger" puts off to the next day is left alone.',
  },
  basis: PRACTICE.fairness,
  house: { late: { title: { de: 'Fragen nach', en: 'Ask after' }, unit: 'days', value: 14, min: 1, max: 60 } },
  inCharge: 'coordination',
  check: ({ contacts, mails }, { today, settings, late }) => {
    if (mails === undefined) return [];
    const entries = new Map<string, LedgerEntry[]>();
    for (const one of mails)
      if (one.mail === EVALUATION) {
        const key = `${one.contact} ${one.about}`;
        entries.set(key, [...(entries.get(key) ?? []), one]);
      }
    return eachOnce(contacts).flatMap((row) => {
      const period = barred(row, today) ? undefined : rhythmPeriod(row, today, settings.setUpOn);
      const { consentOn, association, role } = row.values;
      if (period === undefined || consentOn === undefined) return [];
      // Whoever agreed later is due from that day on.
      const due = later(addDays(period.last, 1), consentOn);
      const about = periodKey(period);
      const why = whyOut(entries.get(`${row.id} ${about}`) ?? [], today);
      return why !== undefined && daysBetween(due, today) >= late
        ? [hitAt('contacts', row, 'rhythm', { why, about, due, association, role })]
        : [];
    });
  },
  message: ({ why, about, due, association, role }) => {
    const period = parsePeriodKey(about);
    return fill(WORDS[why], {
      role: roleOf(role),
      association: association ?? '',
      period: period.ok ? both((lang) => periodName(period.value, lang)) : about,
      due: date(due),
    });
  },
  next: ({ why }) =>
    why === 'missing'
      ? { de: 'Bitte „Auswertung senden…“ wählen.', en: 'Please choose "Send the evaluation…".' }
      : {
          de: 'Im Tab „Versand“ nachsehen, dann „Auswertung senden…“ wählen.',
          en: 'Look at the tab "Mail ledger", then choose "Send the evaluation…".',
        },
  examples: [
    {
      says: { de: 'monatlich, 14 Tage zu spät', en: 'monthly, 14 days late' },
      rows: { contacts: [CONTACT] },
      mails: [],
      today: '2026-11-15',
      finds: ['contacts 1 rhythm'],
    },
    {
      says: { de: '13 Tage zu spät', en: '13 days late' },
      rows: { contacts: [CONTACT] },
      mails: [],
      today: '2026-11-14',
      finds: [],
    },
    {
      says: { de: 'im Quartal, 14 Tage zu spät', en: 'quarterly, 14 days late' },
      rows: { contacts: [{}] },
      mails: [],
      today: '2026-10-15',
      finds: ['contacts 1 rhythm'],
    },
    {
      says: { de: 'im Quartal, 13 Tage zu spät', en: 'quarterly, 13 days late' },
      rows: { contacts: [{}] },
      mails: [],
      today: '2026-10-14',
      finds: [],
    },
    { says: { de: 'gesendet', en: 'sent' }, rows: { contacts: [CONTACT] }, mails: [SENT], finds: [] },
    {
      says: { de: 'nur der September ist gesendet', en: 'only September was sent' },
      rows: { contacts: [CONTACT] },
      mails: [{ ...SENT, about: '2026-09' }],
      finds: ['contacts 1 rhythm'],
    },
    {
      says: { de: 'September fehlt, Oktober ist gesendet', en: 'September is missing, October was sent' },
      rows: { contacts: [CONTACT] },
      mails: [SENT],
      finds: [],
    },
    {
      says: { de: 'an einen anderen Kontakt gesendet', en: 'sent to another contact' },
      rows: { contacts: [CONTACT, { ...CONTACT, email: 'ov@example.org' }] },
      mails: [SENT],
      finds: ['contacts 2 rhythm'],
    },
    {
      says: { de: 'wartet auf den nächsten Tag', en: 'waits for the next day' },
      rows: { contacts: [CONTACT] },
      mails: [{ ...SENT, state: 'waiting', reservedAt: '' }],
      finds: [],
    },
    {
      says: { de: 'wird heute gesendet', en: 'is being sent today' },
      rows: { contacts: [CONTACT] },
      mails: [{ ...SENT, state: 'reserved', reservedAt: '2026-11-23 07:00' }],
      finds: [],
    },
    {
      says: { de: 'gestern reserviert und nicht gesendet', en: 'reserved yesterday and not sent' },
      rows: { contacts: [CONTACT] },
      mails: [{ ...SENT, state: 'reserved', reservedAt: '2026-11-22 07:00' }],
      finds: ['contacts 1 rhythm'],
    },
    {
      says: { de: 'ließ sich nicht senden', en: 'could not be sent' },
      rows: { contacts: [CONTACT] },
      mails: [{ ...SENT, state: 'failed' }],
      finds: ['contacts 1 rhythm'],
    },
    {
      says: { de: 'unklar, ob sie hinausging', en: 'unclear whether it left' },
      rows: { contacts: [CONTACT] },
      mails: [{ ...SENT, state: 'unclear' }],
      finds: ['contacts 1 rhythm'],
    },
    {
      says: { de: 'erst gescheitert, dann gesendet', en: 'failed first, then sent' },
      rows: { contacts: [CONTACT] },
      mails: [{ ...SENT, id: 'M-2', state: 'failed' }, SENT],
      finds: [],
    },
    {
      says: { de: 'Einwilligung vor 13 Tagen', en: 'consent 13 days ago' },
      rows: { contacts: [{ ...CONTACT, consentOn: day('2026-11-10') }] },
      mails: [],
      finds: [],
    },
    {
      says: { de: 'Einwilligung vor 14 Tagen', en: 'consent 14 days ago' },
      rows: { contacts: [{ ...CONTACT, consentOn: day('2026-11-09') }] },
      mails: [],
      finds: ['contacts 1 rhythm'],
    },
    {
      says: { de: 'eingerichtet am letzten Tag des Zeitraums', en: 'set up on the last day of the period' },
      rows: { contacts: [CONTACT] },
      mails: [],
      settings: { setUpOn: day('2026-10-31') },
      finds: ['contacts 1 rhythm'],
    },
    {
      says: { de: 'eingerichtet am Tag danach', en: 'set up on the day after' },
      rows: { contacts: [CONTACT] },
      mails: [],
      settings: { setUpOn: day('2026-11-01') },
      finds: [],
    },
    {
      says: { de: '„nie“', en: '"never"' },
      rows: { contacts: [{ rhythm: 'never' }] },
      mails: [],
      finds: [],
    },
    {
      says: { de: 'abgemeldet', en: 'signed off' },
      rows: { contacts: [{ ...CONTACT, signedOffOn: day('2026-11-20') }] },
      mails: [],
      finds: [],
    },
    {
      says: { de: 'ohne Einwilligung', en: 'without consent' },
      rows: { contacts: [{ ...CONTACT, consentOn: undefined }] },
      mails: [],
      finds: [],
    },
    {
      says: { de: 'Zeile kopiert: einmal', en: 'a copied row: once' },
      rows: {
        contacts: [
          { ...CONTACT, id: 'K-AAAA1111' },
          { ...CONTACT, id: 'K-AAAA1111' },
        ],
      },
      mails: [],
      finds: ['K-AAAA1111 rhythm'],
    },
    {
      says: { de: 'Versand nicht gelesen, zum Beispiel in einer Kopie', en: 'ledger not read, for example in a copy' },
      rows: { contacts: [CONTACT] },
      finds: [],
    },
  ],
});
