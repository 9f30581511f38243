import type { Column } from '../../src/define/column.ts';
import { type Day, day } from '../../src/domain/day.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { associations } from '../../src/tables/associations.ts';
import { contacts } from '../../src/tables/contacts.ts';
import { contributions } from '../../src/tables/contributions.ts';
import { elections } from '../../src/tables/elections.ts';
import { visits } from '../../src/tables/visits.ts';
import { table } from './markdown.ts';

/** What is typed, and as what it is read, as the language shows it. */
type Read = readonly [typed: string, shown: string];

interface ValueKind {
  readonly name: string;
  readonly column: Column;
  readonly reads: readonly Read[];
  /** In a sheet whose language is English, beside the above. */
  readonly readsInEnglish?: readonly Read[];
  /** Asked about or refused, in both languages. */
  readonly refuses: readonly string[];
}

/** The day on which the examples are typed. */
export const EXAMPLE_DAY: Day = day('2026-11-28');
export const readingIn = (lang: 'de' | 'en'): Reading => ({ lang, today: EXAMPLE_DAY });

const alike = (shown: string, ...typed: readonly string[]): readonly Read[] => typed.map((one) => [one, shown]);

/** What is read and what is not, kind by kind: the handbook's table, and tests. */
export const valueKinds: readonly ValueKind[] = [
  {
    name: 'Tag',
    column: contributions.columns.receivedOn,
    reads: [
      ...alike('30.08.2026', '30.08.2026', '30.8.26', 'So 30.08.2026', '2026-08-30', '30/08/2026', '30-08-2026'),
      ...alike('30.08.2026', '30. August 2026', '30 Aug 2026', 'Sunday, Aug 30th, 2026', '30.08.2026 14:30'),
      ...alike('30.08.1998', '30.08.98'),
      ...alike('28.11.2026', 'heute'),
      ...alike('27.11.2026', 'gestern', 'yesterday'),
    ],
    readsInEnglish: alike('30 Aug 2026', '08/30/2026'),
    refuses: [
      ...['03/04/2026', '30.08.', '2026-05', 'Mai 2026', '2026', '31.04.2026', '29.02.2026', 'irgendwann'],
      ...['30.08.2026 bis 31.08.2026', '30.08.2026 abends', '2026-08-30T23:30:00Z', 'Mo 30.08.2026'],
    ],
  },
  {
    name: 'Tag oder Jahreszeit',
    column: elections.columns.date,
    reads: [...alike('Frühjahr 2027', 'Frühjahr 2027', 'Spring 2027', '2027-Frühling'), ['14.03.2027', '14.03.2027']],
    refuses: ['2027', 'Karneval 2027'],
  },
  {
    name: 'Uhrzeit',
    column: visits.columns.from,
    reads: [
      ...alike('14:30', '14:30', '14.30', '1430', '14 Uhr 30', '2:30 pm'),
      ...alike('14:00', '14 Uhr', '14', '2 pm'),
      ...alike('00:00', '0:00', '12 am'),
    ],
    refuses: ['24:00', '25:00', '14:60', '14-16 Uhr', 'mittags', '30.08.2026'],
  },
  {
    name: 'Uhrzeit, zu der etwas endet',
    column: visits.columns.to,
    reads: alike('24:00', '24:00', '24 Uhr'),
    refuses: ['24:30'],
  },
  {
    name: 'Betrag',
    column: contributions.columns.amount,
    reads: [
      ...alike('1.234,56\u00A0€', '1.234,56', '1.234,56 €', '€ 1.234,56', 'EUR 1234,56', '1 234,56', '1,234.56'),
      ...alike('361.800,84\u00A0€', '361800,84 €'),
      ...alike('500,00\u00A0€', '500', '500,-', '500,00 Euro'),
      ...alike('1.234,00\u00A0€', '1.234,--'),
      ...alike('1,23\u00A0€', '1.23'),
    ],
    refuses: ['12 € 50', '12-3', '5-', '25 %', '12,3456', '-5', '$ 12', 'fünfzig', '999999999999'],
  },
  {
    name: 'Anzahl',
    column: visits.columns.people,
    reads: [['6', '6'], ...alike('1.200', '1 200')],
    readsInEnglish: alike('1,200', '1,200'),
    refuses: ['6,5', '-1', 'viele', '~6', '6 Leute'],
  },
  {
    name: 'Dezimalzahl',
    column: visits.columns.hours,
    reads: alike('3,5', '3,5', '3.5', '3,50'),
    refuses: ['-1', '2h', 'halb'],
  },
  {
    name: 'Anteil',
    column: contributions.columns.publicShare,
    reads: [...alike('25 %', '25', '25 %', '25%', '25 Prozent'), ...alike('12,5 %', '12,5', '12.5 %'), ['1 %', '1 %']],
    refuses: ['0,26', '0.26', '1', '101', '2%5', '-1 %'],
  },
  {
    name: 'Auswahl',
    column: contributions.columns.kind,
    reads: alike('Geldspende', 'Geldspende', 'geldspende', 'GELDSPENDE', ' Geld\u00ADspende ', 'Donation of money'),
    refuses: ['Kuchen', 'Spende'],
  },
  {
    name: 'ja oder nein',
    column: contributions.columns.donorKnown,
    reads: [...alike('ja', 'ja', 'Ja', 'yes', 'wahr'), ...alike('nein', 'nein', 'no', 'falsch')],
    refuses: ['vielleicht'],
  },
  {
    name: 'E-Mail-Adresse',
    column: contacts.columns.email,
    reads: alike('kv@example.org', 'kv@example.org', ' kv@example.org '),
    refuses: [
      ...['mailto:kv@example.org', 'kv@example.org.', 'kv..stadt@example.org', 'kv@example', 'KV <kv@example.org>'],
      ...['kv\u2011stadt@example.org', 'kv@exam\u200Bple.org', 'kv@example.org, lv@example.org'],
    ],
  },
  {
    name: 'Kreis (AGS)',
    column: associations.columns.district,
    reads: alike('05314', '05314'),
    refuses: ['5314', '99999', 'Bonn'],
  },
];

/** Signs that nobody sees are named, since the page could not show them. */
const typedAs = (typed: string): string =>
  `\`${typed.replace('\u00AD', '(weiches Trennzeichen)').replace('\u200B', '(unsichtbares Zeichen)').trim()}\``;

/** Spellings of one value together: `30.8.26`, `2026-08-30` → 30.08.2026. */
function grouped(reads: readonly Read[]): string {
  const by = new Map<string, string[]>();
  for (const [typed, shown] of reads) by.set(shown, [...(by.get(shown) ?? []), typedAs(typed)]);
  return [...by].map(([shown, typed]) => `${typed.join(', ')} → ${shown.replace('\u00A0', ' ')}`).join('; ');
}

/** The handbook's table. */
export const valuesTable = (): string =>
  table(
    ['Art', 'Wird gelesen', 'Wird nachgefragt oder abgelehnt'],
    valueKinds.map(({ name, reads, readsInEnglish, refuses }) => [
      name,
      grouped(reads) + (readsInEnglish ? `; in einer englischen Tabelle auch ${grouped(readsInEnglish)}` : ''),
      refuses.map(typedAs).join(', '),
    ]),
  );
