import { day } from '../domain/day.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineCellRule, hit } from './kit.ts';
import { fill } from './words.ts';

/** The party was founded in 1980: no day in these tabs is older. */
export const FOUNDED = day('1980-01-01');

/** Days are ISO texts and sort as text. */
const isOdd = (key: string, value: unknown, today: string): boolean =>
  typeof value === 'string' && (value < FOUNDED || (key === 'receivedOn' && value > today));

const dayColumns = new WeakMap<object, readonly string[]>();

export const daysInReason = defineCellRule({
  id: 'Q-06',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Datum, das nicht stimmen kann', en: 'A date that cannot be right' },
  about: {
    de: 'Ein Tag vor 1980, oder ein Eingang in der Zukunft.',
    en: 'A day before 1980, or a receipt in the future.',
  },
  basis: PRACTICE.plausibility,
  inCharge: 'coordination',
  check: (row, table, { today }) => {
    const columns =
      dayColumns.get(table) ?? Object.keys(table.columns).filter((key) => table.columns[key]?.kind === 'day');
    dayColumns.set(table, columns);
    const odd = columns.filter((key) => isOdd(key, row.values[key], today));
    return odd.map((key) => {
      const { de, en } = table.columns[key]?.header ?? { de: key, en: key };
      return hit(key, { de, en, future: String(row.values[key]) > today && key === 'receivedOn' });
    });
  },
  message: ({ de, en, future }) =>
    fill(
      future
        ? { de: '„{de}“ liegt in der Zukunft.', en: '"{en}" is in the future.' }
        : { de: '„{de}“ liegt vor 1980.', en: '"{en}" is before 1980.' },
      { de, en },
    ),
  next: { de: 'Bitte den Tag noch einmal ansehen.', en: 'Please look at the day again.' },
  examples: [
    {
      says: { de: 'Eingang heute', en: 'received today' },
      table: 'contributions',
      cells: { receivedOn: '23.11.2026' },
      finds: [],
    },
    {
      says: { de: 'Eingang morgen', en: 'received tomorrow' },
      table: 'contributions',
      cells: { receivedOn: '24.11.2026' },
      finds: ['receivedOn'],
    },
    {
      says: { de: 'Beginn 1979', en: 'a start in 1979' },
      table: 'visits',
      cells: { start: '31.12.1979' },
      finds: ['start'],
    },
    { says: { de: 'Beginn 1980', en: 'a start in 1980' }, table: 'visits', cells: { start: '01.01.1980' }, finds: [] },
    {
      says: { de: 'Anfrage mit Eingang morgen', en: 'a request received tomorrow' },
      table: 'requests',
      cells: { receivedOn: '24.11.2026' },
      finds: ['receivedOn'],
    },
    {
      says: { de: 'zwei Tage vor 1980', en: 'two days before 1980' },
      table: 'visits',
      cells: { start: '30.12.1979', end: '31.12.1979' },
      finds: ['start', 'end'],
    },
    { says: { de: 'ohne Tag', en: 'without a day' }, table: 'contributions', cells: { amount: '50' }, finds: [] },
    {
      says: { de: 'geplant in der Zukunft', en: 'planned in the future' },
      table: 'visits',
      cells: { start: '05.12.2027' },
      finds: [],
    },
  ],
});
