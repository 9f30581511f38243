import { hit } from '../../define/rule.ts';
import { day } from '../../domain/day.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineCellRule } from '../kit/define-cells.ts';
import { fill } from '../kit/words.ts';

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
});
