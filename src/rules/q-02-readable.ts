import { day } from '../domain/day.ts';
import { both } from '../domain/text.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineCellRule, hit } from './kit.ts';

/** Some of the reader's words end in an example and not in a full stop. */
const ended = (sentence: string): string => (/[.?:)]$/.test(sentence) ? sentence : `${sentence}.`);

export const readable = defineCellRule({
  id: 'Q-02',
  level: 'urgent',
  binding: 'house',
  title: { de: 'Wert nicht lesbar', en: 'Value not readable' },
  about: {
    de: 'Datum, Betrag, Zahl oder Auswahl lassen sich nicht lesen. Die Zelle bleibt, wie sie getippt ist.',
    en: 'A date, an amount, a number or a choice cannot be read. The cell stays as typed.',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: (row) =>
    row.problems
      .filter((problem) => problem.kind === 'unreadable')
      .map(({ column, text: { de, en } }) => hit(column, { de, en })),
  message: ({ de, en }) =>
    both((lang) =>
      lang === 'de'
        ? `${ended(de)} Die Zeile zählt bis dahin nicht mit.`
        : `${ended(en)} Until then the row does not count.`,
    ),
  next: { de: 'Bitte neu eintragen.', en: 'Please enter it again.' },
  examples: [
    {
      says: { de: 'ein Tag, den es nicht gibt', en: 'a day that does not exist' },
      table: 'visits',
      cells: { start: '31.09.2026' },
      finds: ['start'],
    },
    {
      says: { de: 'ein Datum in der Spalte „Betrag“', en: 'a date in the column "Amount"' },
      table: 'contributions',
      cells: { amount: { day: day('2026-05-01'), time: '00:00:00' } },
      finds: ['amount'],
    },
    {
      says: { de: 'Tausend oder Komma', en: 'thousands or decimals' },
      table: 'contributions',
      cells: { amount: '1,234' },
      finds: ['amount'],
    },
    {
      says: { de: 'eine Art, die es nicht gibt', en: 'a kind that does not exist' },
      table: 'visits',
      cells: { kind: 'Kaffeefahrt' },
      finds: ['kind'],
    },
    {
      says: { de: 'eine halbe Person', en: 'half a person' },
      table: 'visits',
      cells: { people: '2,5' },
      finds: ['people'],
    },
    {
      says: { de: 'weder ja noch nein', en: 'neither yes nor no' },
      table: 'contributions',
      cells: { donorKnown: 'vielleicht' },
      finds: ['donorKnown'],
    },
    { says: { de: 'leer ist lesbar', en: 'empty is readable' }, table: 'visits', cells: { start: '' }, finds: [] },
    {
      says: { de: 'deutsch getippt', en: 'typed the German way' },
      table: 'contributions',
      cells: { amount: '1.234,56 €', receivedOn: '30.8.26', kind: 'geldspende', donorKnown: true },
      finds: [],
    },
  ],
});
