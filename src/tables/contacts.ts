import { check, choice, code, day, email, id, reference, text } from '../define/columns.ts';
import type { Row } from '../define/dataset.ts';
import type { Barred } from '../define/mail.ts';
import { joined, labelOf, sentenceOf } from '../define/sentence.ts';
import { defineTable, type RowOf } from '../define/table.ts';
import { addDays, type Day } from '../domain/day.ts';
import { lastFinished, type Period } from '../domain/period.ts';
import { readConsent } from './consent.ts';
import { charges, contactRoles, languages, reportRhythms } from './options.ts';

/** Contacts are erased one year after they signed off (rule D-04). */
const retention = { months: 12, after: 'signedOffOn' } as const;

const more = { de: 'Weiteres', en: 'More' };

export const contacts = defineTable({
  name: 'contacts',
  tab: { de: 'Koordination', en: 'Contacts' },
  about: { de: 'Wer Auswertungen bekommt, mit Einwilligung.', en: 'Who receives evaluations, with consent.' },
  prefix: 'K',
  endsOn: 'signedOffOn',
  columns: {
    check: check(),
    id: id(),
    association: reference({
      header: { de: 'Verband', en: 'Association' },
      width: 180,
      to: 'associations',
      required: true,
      seenIn: 'handover',
      help: { de: 'Für welchen Verband.', en: 'For which association.' },
    }),
    role: choice({
      header: { de: 'Rolle', en: 'Role' },
      width: 140,
      required: true,
      options: contactRoles,
      seenIn: 'handover',
      help: { de: 'Die Aufgabe im Verband.', en: 'The task in the association.' },
    }),
    email: email({
      header: { de: 'E-Mail', en: 'E-mail' },
      width: 190,
      required: true,
      privacy: 'contact',
      retention,
      seenIn: 'mails',
      help: { de: 'Am besten ein Funktionspostfach.', en: 'A role mailbox is best.' },
    }),
    rhythm: choice({
      header: { de: 'Bericht', en: 'Report' },
      width: 116,
      required: true,
      options: reportRhythms,
      help: {
        de: 'Wie oft die Auswertung kommt. Bei „nie“ kommt gar keine Mail, auch nichts Dringendes.',
        en: 'How often the evaluation is sent. With "never" no mail comes at all, nothing urgent either.',
      },
    }),
    consentOn: day({
      header: { de: 'Einwilligung am', en: 'Consent on' },
      width: 108,
      done: {},
      required: true,
      privacy: 'contact',
      seenIn: 'handover',
      help: { de: 'Tag der Einwilligung.', en: 'Day of consent.' },
    }),
    consentBy: code({
      header: { de: 'Einwilligung durch', en: 'Consent by' },
      width: 160,
      read: readConsent,
      required: true,
      privacy: 'contact',
      seenIn: 'handover',
      help: {
        de: 'Wie die Einwilligung kam, zum Beispiel „Mail vom 3.5.“',
        en: 'How consent was given, for example "mail of 3 May".',
      },
    }),
    charge: choice({
      header: { de: 'Zuständig für', en: 'Told about' },
      group: more,
      options: charges,
      seenIn: 'handover',
      help: {
        de: 'Wovon Ihr hört: eigener Verband, Land oder alles. Mehr Rechte gibt es nicht. Leer heißt: nach der Ebene des Verbands.',
        en: 'What you are told about: own association, Land or everything. It gives no rights. Empty means: by the level of the association.',
      },
    }),
    displayName: text({
      header: { de: 'Anzeigename', en: 'Display name' },
      group: more,
      privacy: 'contact',
      retention,
      help: { de: 'Anrede in der Mail, freiwillig.', en: 'How the mail addresses the person; optional.' },
    }),
    language: choice({
      header: { de: 'Sprache', en: 'Language' },
      group: more,
      options: languages,
      help: { de: 'Sprache der Mails.', en: 'Language of the mails.' },
    }),
    signedOffOn: day({
      header: { de: 'Abgemeldet am', en: 'Signed off on' },
      width: 112,
      privacy: 'contact',
      help: { de: 'Ab diesem Tag gehen keine Mails mehr hin.', en: 'From this day on no mail is sent.' },
    }),
  },
  sentence: ({ role, association }, telling) =>
    sentenceOf(joined(labelOf(contactRoles, role, telling), { de: 'von', en: 'of' }, association, telling)),
});

type Contact = Row<RowOf<typeof contacts>>;

/** What speaks against writing to a contact at all. What they wrote to sign off counts, readable or not. */
export function barred({ id, values, problems }: Contact, today: Day): Barred | undefined {
  if (id === '') return 'no id';
  const { signedOffOn, consentOn, consentBy, email, association, rhythm } = values;
  const unreadable = problems.some(({ column }) => column === 'signedOffOn');
  if (unreadable || (signedOffOn !== undefined && signedOffOn <= today)) return 'signed off';
  if (consentOn === undefined || consentOn > today || consentBy === undefined) return 'no consent';
  if (email === undefined) return 'no address';
  if (association === undefined) return 'no association';
  return rhythm === undefined || rhythm === 'never' ? 'never' : undefined;
}

const RHYTHM_KINDS = { monthly: 'month', quarterly: 'quarter', yearly: 'year' } as const;

/** So many days late reports have before a period is told: the evaluation leaves on the 6th. */
export const LATE_REPORTS = 5;

/**
 * The period on which a contact's rhythm asks for a report now: the last one that is over and whose 6th has come. None where
 * it was over before the sheet was set up.
 */
export function rhythmPeriod(
  { values: { rhythm } }: Contact,
  today: Day,
  setUpOn: Day | undefined,
): Period | undefined {
  if (rhythm === undefined || rhythm === 'never') return undefined;
  const period = lastFinished(addDays(today, -LATE_REPORTS), RHYTHM_KINDS[rhythm]);
  return setUpOn !== undefined && period.last < setUpOn ? undefined : period;
}

/** Ids of contacts whose role lets them do more than others: change rules and send mails, or erase. */
export const trustedIn = (rows: readonly Contact[]): readonly string[] =>
  rows.flatMap(({ id, values: { role, signedOffOn } }) =>
    id !== '' && signedOffOn === undefined && (role === 'coordination' || role === 'data-protection') ? [id] : [],
  );
