import { hit } from '../../define/rule.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { alsoOverAll, defineRule } from '../kit/define-row.ts';
import type { PartnershipRow } from '../kit/rows.ts';
import { fill, inLine } from '../kit/words.ts';

/** An ended partnership without a last day cannot be compared. */
const isComparable = ({ values }: PartnershipRow): boolean => values.status !== 'ended' || values.until !== undefined;

/** Touching days are a succession and no overlap. */
const overlap = (a: PartnershipRow, b: PartnershipRow): boolean =>
  (a.values.since ?? '') < (b.values.until ?? '9999') && (b.values.since ?? '') < (a.values.until ?? '9999');

/** One that ended and the one that carries it on, as after a merger: two by their history, and one from now on. */
const isCarriedOn = (a: PartnershipRow, b: PartnershipRow): boolean =>
  (a.values.status === 'ended' && b.values.successorOf === a.id) ||
  (b.values.status === 'ended' && a.values.successorOf === b.id);

const heading = {
  id: 'Q-04',
  level: 'urgent',
  binding: 'house',
  title: { de: 'Partnerschaft doppelt oder mit sich selbst', en: 'Partnership twice or with itself' },
  about: {
    de: 'Dieselben zwei Verbände in zwei Zeilen mit gemeinsamer Zeit; A–B und B–A sind dasselbe. Eine beendete und ihre Nachfolgerin zählen nicht dazu. Oder ein Verband mit sich selbst.',
    en: 'The same two associations in two rows at the same time; A–B and B–A are the same. One that ended and its successor do not count. Or an association with itself.',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  typed: { tab: 'partnerships', columns: ['a', 'b', 'status', 'since', 'until', 'successorOf'] },
} as const;

/** Said as soon as the second name is typed. */
const withItself = defineRule({
  ...heading,
  on: 'partnerships',
  needs: ['a', 'b'],
  check: ({ a, b }) => (a === b ? hit('b', {}) : undefined),
  message: () => ({
    de: '„Verband A“ und „Verband B“ sind derselbe Verband.',
    en: '"Association A" and "Association B" are the same association.',
  }),
  next: { de: 'Bitte den anderen Verband eintragen.', en: 'Please enter the other association.' },
});

const twice = defineDatasetRule({
  ...heading,
  check: (_dataset, { survey, run }) =>
    [...survey.partnershipsByPair.values()].flatMap((rows) => {
      const { a, b } = rows[0]?.values ?? {};
      if (a === b) return [];
      const comparable = rows.filter(isComparable);
      // Whoever types is told, not the row that stood there.
      const typed = comparable.filter(({ line }) => run.isTyped?.(line));
      const compared = [...comparable.filter((row) => !typed.includes(row)), ...typed];
      return compared.flatMap((row, i) => {
        const earlier = compared.slice(0, i).find((other) => overlap(row, other) && !isCarriedOn(row, other));
        return earlier === undefined
          ? []
          : [hitAt('partnerships', row, 'b', { other: earlier.id }, { beside: inLine(earlier) })];
      });
    }),
  message: ({ other }) =>
    fill(
      {
        de: 'Diese beiden Verbände stehen schon in {other}, zur selben Zeit.',
        en: 'These two associations are already in {other}, at the same time.',
      },
      { other: other === '' ? { de: 'einer anderen Zeile', en: 'another row' } : other },
    ),
  next: (_facts, beside) => ({
    de: `Die andere ist ${beside?.de}. Eine der Zeilen löschen oder ihre Zeiträume trennen.`,
    en: `The other is ${beside?.en}. Delete one of the rows, or separate their periods.`,
  }),
});

export const partnershipTwice = alsoOverAll(withItself, twice);
