import { day } from '../domain/day.ts';
import { both } from '../domain/text.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineCellRule, hit } from './kit.ts';

/** Some of the reader's words end in an example and not in a full stop. */
const ended = (sentence: string): string => (/[.?:)]$/.test(sentence) ? sentence : `${sentence}.`);

type Words = {
  readonly de: string;
  readonly en: string;
  readonly made?: true;
};

export const readable = defineCellRule({
  id: 'Q-02',
  level: 'urgent',
  binding: 'house',
  title: { de: 'Wert nicht lesbar', en: 'Value not readable' },
  about: {
    de: 'Datum, Betrag, Zahl oder Auswahl lassen sich nicht lesen. Die Zelle bleibt, wie sie getippt ist. Fehlt der Zelle ihr Format, wird aus 007 eine 7. Auch das wird genannt.',
    en: 'A date, an amount, a number or a choice cannot be read. The cell stays as typed. Where a cell lacks its format, 007 becomes 7. That is named as well.',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: (row) =>
    row.problems
      .filter(({ kind }) => kind !== 'unknown')
      .map(({ column, kind, text: { de, en } }) => {
        // A text of which the sheet made a number still is one: the row counts, and only the cell wants looking at.
        const made = kind === 'reformatted';
        const facts: Words = made ? { de, en, made } : { de, en };
        return made ? hit(column, facts, { level: 'clarify' }) : hit(column, facts);
      }),
  message: ({ de, en, made }) =>
    both((lang) => {
      if (made) return ended(lang === 'de' ? de : en);
      return lang === 'de'
        ? `${ended(de)} Die Zeile zählt bis dahin nicht mit.`
        : `${ended(en)} Until then the row does not count.`;
    }),
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
    {
      says: { de: 'aus „007“ ist eine Zahl geworden', en: '"007" has become a number' },
      table: 'contributions',
      cells: { voucher: 7 },
      finds: [{ column: 'voucher', level: 'clarify' }],
    },
    {
      says: { de: 'aus „2024-08“ ist ein Datum geworden', en: '"2024-08" has become a date' },
      table: 'contributions',
      cells: { voucher: { day: day('2024-08-01'), time: '00:00:00' } },
      finds: [{ column: 'voucher', level: 'clarify' }],
    },
    {
      says: { de: 'als Text getippt', en: 'typed as text' },
      table: 'contributions',
      cells: { voucher: '007' },
      finds: [],
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
