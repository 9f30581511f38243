import { check, choice, code, count, day, decimal, email, id, list, name, reference, text } from '../define/columns.ts';
import type { Row } from '../define/dataset.ts';
import { labelOf, sentenceOf } from '../define/sentence.ts';
import { defineTable, type RowOf } from '../define/table.ts';
import type { Day } from '../domain/day.ts';
import { readDayOfYear } from './day-of-year.ts';
import { readDistrictKey } from './district-key.ts';
import { associationLevels, landOptions, partnerSearch } from './options.ts';

const place = { de: 'Namen und Zugehörigkeit', en: 'Names and place in the party' };
const partners = { de: 'Partnersuche', en: 'Partner search' };
const figures = { de: 'Einwohner und Lage', en: 'Inhabitants and position' };
const more = { de: 'Weiteres', en: 'More' };

export const associations = defineTable({
  name: 'associations',
  tab: { de: 'Verbände', en: 'Associations' },
  about: { de: 'Alle Verbände, die in anderen Tabs vorkommen.', en: 'All associations that occur in other tabs.' },
  prefix: 'V',
  endsOn: 'dissolvedOn',
  endsIn: 'mergedInto',
  columns: {
    check: check(),
    id: id(),
    name: name({
      header: { de: 'Name', en: 'Name' },
      required: true,
      width: 220,
      seenIn: 'profile',
      help: {
        de: 'Eindeutiger Name, zum Beispiel „KV Hamburg-Mitte“, nicht „Mitte“.',
        en: 'Unique name such as "KV Hamburg-Mitte", not "Mitte".',
      },
    }),
    level: choice({
      header: { de: 'Ebene', en: 'Level' },
      required: true,
      width: 80,
      options: associationLevels,
      seenIn: 'profile',
      help: { de: 'Orts-, Kreis-, Landesverband oder anderes.', en: 'Local, district, state association or other.' },
    }),
    land: choice({
      header: { de: 'Land', en: 'Land' },
      width: 196,
      required: true,
      options: landOptions,
      seenIn: 'evaluation',
      help: { de: 'Das Bundesland.', en: 'The federal state.' },
    }),
    search: choice({
      header: { de: 'Partnersuche', en: 'Partner search' },
      width: 116,
      required: true,
      options: partnerSearch,
      seenIn: 'partners',
      help: {
        de: 'Sucht oder bietet der Verband eine Partnerschaft?',
        en: 'Does the association seek or offer a partnership?',
      },
    }),
    searchSince: day({
      header: { de: 'Sucht seit', en: 'Seeking since' },
      group: partners,
      seenIn: 'partners',
      help: { de: 'Seit wann der Verband sucht.', en: 'Since when the association has been seeking.' },
    }),
    capacity: count({
      header: { de: 'Kapazität', en: 'Capacity' },
      group: partners,
      seenIn: 'profile',
      help: {
        de: 'Wie viele Partnerschaften der Verband tragen kann.',
        en: 'How many partnerships the association can carry.',
      },
    }),
    mailbox: email({
      header: { de: 'Postfach', en: 'Mailbox' },
      width: 190,
      help: {
        de: 'Funktionspostfach, keine private Adresse. Dorthin gehen Mails an den Verband.',
        en: 'A role mailbox, no private address. Mails to the association go there.',
      },
    }),
    aliases: list({
      header: { de: 'Auch bekannt als', en: 'Also known as' },
      group: place,
      seenIn: 'profile',
      help: { de: 'Andere Namen, getrennt mit Semikolon.', en: 'Other names, separated by semicolons.' },
    }),
    parent: reference({
      header: { de: 'Gehört zu', en: 'Part of' },
      group: place,
      to: 'associations',
      seenIn: 'profile',
      help: { de: 'Der übergeordnete Verband.', en: 'The association above.' },
    }),
    books: reference({
      header: { de: 'Kasse führt', en: 'Books kept by' },
      group: place,
      to: 'associations',
      seenIn: 'handover',
      help: {
        de: 'Wer für einen Ortsverband die Kasse führt und von seinen Spenden hört.',
        en: 'Who keeps the books of a local association and hears of its contributions.',
      },
    }),
    district: code({
      read: readDistrictKey,
      header: { de: 'Kreis (AGS)', en: 'District (AGS)' },
      width: 100,
      seenIn: 'profile',
      help: {
        de: 'Fünfstelliger Schlüssel des Kreises. Daraus kommen Lage und Einwohner.',
        en: 'Five-digit key of the district; gives place and inhabitants.',
      },
    }),
    inhabitants: count({
      header: { de: 'Einwohner', en: 'Inhabitants' },
      group: figures,
      seenIn: 'profile',
      help: { de: 'Nur, wenn der Wert des Kreises nicht passt.', en: "Only where the district's figure does not fit." },
    }),
    latitude: decimal({
      header: { de: 'Breite', en: 'Latitude' },
      group: figures,
      min: 47,
      max: 56,
      seenIn: 'report',
      help: { de: 'In Grad, nur wenn der Kreis nicht passt.', en: 'In degrees, only where the district does not fit.' },
    }),
    longitude: decimal({
      header: { de: 'Länge', en: 'Longitude' },
      group: figures,
      min: 5,
      max: 16,
      seenIn: 'report',
      help: { de: 'In Grad, nur wenn der Kreis nicht passt.', en: 'In degrees, only where the district does not fit.' },
    }),
    members: count({
      header: { de: 'Mitglieder', en: 'Members' },
      width: 100,
      seenIn: 'profile',
      help: { de: 'Ungefähre Zahl der Mitglieder.', en: 'Approximate number of members.' },
    }),
    accountsBy: code({
      read: readDayOfYear,
      header: { de: 'Abschluss bis', en: 'Accounts due by' },
      width: 108,
      group: more,
      seenIn: 'handover',
      help: {
        de: 'Nur bei Landesverbänden: bis zu welchem Tag im Jahr die Kreise ihren Abschluss abgeben, zum Beispiel 15.03.',
        en: 'State associations only: the day of the year by which districts hand in their accounts, for example 15.03.',
      },
    }),
    mailboxOffOn: day({
      header: { de: 'Postfach abgemeldet am', en: 'Mailbox signed off on' },
      width: 140,
      group: more,
      done: {},
      seenIn: 'mails',
      help: {
        de: 'Ab diesem Tag geht nichts mehr an das Postfach.',
        en: 'From this day on nothing is sent to the mailbox.',
      },
    }),
    dissolvedOn: day({
      header: { de: 'Aufgelöst am', en: 'Dissolved on' },
      group: more,
      seenIn: 'profile',
      help: {
        de: 'Ab diesem Tag gibt es den Verband nicht mehr. Seine Zeilen bleiben.',
        en: 'From this day on the association no longer exists. Its rows stay.',
      },
    }),
    mergedInto: reference({
      header: { de: 'Aufgegangen in', en: 'Merged into' },
      group: more,
      to: 'associations',
      seenIn: 'profile',
      help: {
        de: 'Welcher Verband ihn fortführt. Wurde er geteilt, bleibt es leer.',
        en: 'Which association carries it on. Empty where it was split.',
      },
    }),
    note: text({
      header: { de: 'Notiz', en: 'Note' },
      group: more,
      privacy: 'free text',
      retention: { months: 36, after: 'searchSince' },
      seenIn: 'profile',
      help: { de: 'Kurz und ohne Namen von Personen.', en: 'Short, and without names of persons.' },
    }),
  },
  sentence: ({ name: called, land }, telling) => sentenceOf(called, labelOf(landOptions, land, telling)),
});

/** Whether an association no longer exists on a day. */
export const isDissolved = ({ dissolvedOn }: Pick<RowOf<typeof associations>, 'dissolvedOn'>, on: Day): boolean =>
  dissolvedOn !== undefined && dissolvedOn <= on;

/** The names of those that no longer exist on a day. */
export const dissolvedNames = (
  rows: readonly { readonly values: RowOf<typeof associations> }[],
  on: Day,
): ReadonlySet<string | undefined> =>
  new Set(rows.flatMap(({ values }) => (isDissolved(values, on) ? [values.name] : [])));

/** Whether nothing is sent to the mailbox any more; what the office wrote to sign off counts, readable or not. */
export const isMailboxOff = ({ values, problems }: Row<RowOf<typeof associations>>, today: Day): boolean =>
  problems.some(({ column }) => column === 'mailboxOffOn') ||
  (values.mailboxOffOn !== undefined && values.mailboxOffOn <= today);
