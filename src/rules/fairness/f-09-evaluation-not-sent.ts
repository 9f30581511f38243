import type { LedgerEntry } from '../../define/mail.ts';
import { addDays, type Day, daysBetween } from '../../domain/day.ts';
import { parsePeriodKey, periodKey, periodName } from '../../domain/period.ts';
import { both, say, type Text } from '../../domain/text.ts';
import { dissolvedNames } from '../../tables/associations.ts';
import { barred, LATE_REPORTS, rhythmPeriod } from '../../tables/contacts.ts';
import type { RowIn } from '../../tables/index.ts';
import { contactRoles } from '../../tables/options.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { date, fill } from '../kit/words.ts';

/** The mail's name, as the ledger gives it (mails/evaluation/mail.ts). */
const EVALUATION = 'evaluation';

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
  if (has('sent', 'waiting', 'no-news')) return undefined;
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
  of: 'visits',
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
  check: ({ contacts, associations, mails }, { today, settings, late }) => {
    if (mails === undefined) return [];
    const entries = new Map<string, LedgerEntry[]>();
    for (const one of mails)
      if (one.mail === EVALUATION) {
        const key = `${one.contact} ${one.about}`;
        entries.set(key, [...(entries.get(key) ?? []), one]);
      }
    const gone = dissolvedNames(associations, today);
    return eachOnce(contacts).flatMap((row) => {
      const ended = gone.has(row.values.association) || barred(row, today) !== undefined;
      const period = ended ? undefined : rhythmPeriod(row, today, settings.setUpOn);
      const { consentOn, association, role } = row.values;
      if (period === undefined || consentOn === undefined) return [];
      // Whoever agreed later is due from that day on.
      const due = later(addDays(period.last, LATE_REPORTS + 1), consentOn);
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
});
