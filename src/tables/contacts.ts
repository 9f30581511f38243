import { check, choice, day, email, id, reference, text } from '../define/columns.ts';
import { defineTable } from '../define/table.ts';
import { contactRoles, languages, reportRhythms } from './options.ts';

/** Contacts are erased one year after they signed off (rule D-04). */
const retention = { days: 365, after: 'signedOffOn' } as const;

export const contacts = defineTable({
  name: 'contacts',
  tab: { de: 'Koordination', en: 'Contacts' },
  about: { de: 'Wer Auswertungen bekommt, mit Einwilligung.', en: 'Who receives evaluations, with consent.' },
  prefix: 'K',
  columns: {
    check: check(),
    id: id(),
    association: reference({
      header: { de: 'Verband', en: 'Association' },
      to: 'associations',
      required: true,
      help: { de: 'Für welchen Verband.', en: 'For which association.' },
    }),
    role: choice({
      header: { de: 'Rolle', en: 'Role' },
      required: true,
      options: contactRoles,
      help: { de: 'Die Aufgabe im Verband.', en: 'The task in the association.' },
    }),
    email: email({
      header: { de: 'E-Mail', en: 'E-mail' },
      required: true,
      privacy: 'contact',
      retention,
      help: { de: 'Am besten ein Funktionspostfach.', en: 'A role mailbox is best.' },
    }),
    rhythm: choice({
      header: { de: 'Bericht', en: 'Report' },
      required: true,
      options: reportRhythms,
      help: { de: 'Wie oft die Auswertung kommt.', en: 'How often the evaluation is sent.' },
    }),
    consentOn: day({
      header: { de: 'Einwilligung am', en: 'Consent on' },
      required: true,
      privacy: 'contact',
      help: { de: 'Tag der Einwilligung.', en: 'Day of consent.' },
    }),
    consentBy: text({
      header: { de: 'Einwilligung durch', en: 'Consent by' },
      required: true,
      privacy: 'contact',
      help: {
        de: 'Wie die Einwilligung kam, zum Beispiel „Mail vom 3.5.“',
        en: 'How consent was given, for example "mail of 3 May".',
      },
    }),
    displayName: text({
      header: { de: 'Anzeigename', en: 'Display name' },
      privacy: 'contact',
      retention,
      group: { de: 'Weiteres', en: 'More' },
      help: { de: 'Anrede in der Mail, freiwillig.', en: 'How the mail addresses the person; optional.' },
    }),
    language: choice({
      header: { de: 'Sprache', en: 'Language' },
      options: languages,
      group: { de: 'Weiteres', en: 'More' },
      help: { de: 'Sprache der Mails.', en: 'Language of the mails.' },
    }),
    signedOffOn: day({
      header: { de: 'Abgemeldet am', en: 'Signed off on' },
      group: { de: 'Weiteres', en: 'More' },
      privacy: 'contact',
      help: { de: 'Ab diesem Tag gehen keine Mails mehr hin.', en: 'From this day on no mail is sent.' },
    }),
  },
});
