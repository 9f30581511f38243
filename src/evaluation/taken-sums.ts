import type { Day } from '../domain/day.ts';
import { type Cents, cents } from '../domain/money.ts';
import { type Period, parsePeriodKey } from '../domain/period.ts';
import type { Dataset, ValuesIn } from '../tables/index.ts';
import type { ContributionKind } from '../tables/options.ts';

/** A sum as it was taken over, with where it is from. */
export interface TakenSum {
  readonly association: string;
  readonly kind: ContributionKind;
  readonly amount: Cents;
  readonly source: string;
  /** The latest day that it was told for; nothing where the row says none. */
  readonly asOf: Day | undefined;
}

type SumValues = ValuesIn<'sums'>;

/**
 * The sums of the tab Summen that lie wholly in a period, by association and kind, largest first. Where one row holds
 * another of the same association and kind, the longer alone counts: a year and its quarters are not added.
 */
export function takenSums(rows: Dataset['sums'], period: Pick<Period, 'first' | 'last'>): readonly TakenSum[] {
  const read = rows.flatMap(({ values }) => spanned(values, period));
  // The longest first.
  read.sort((a, b) => (a.first === b.first ? (a.last > b.last ? -1 : 1) : a.first < b.first ? -1 : 1));
  const taken = new Map<string, { first: Day; last: Day }[]>();
  const sums = new Map<string, TakenSum>();
  for (const { first, last, association, kind, amount, source, asOf } of read) {
    const key = `${association}\n${kind}`;
    const spans = taken.get(key) ?? [];
    if (spans.some((one) => one.first <= first && last <= one.last)) continue;
    taken.set(key, [...spans, { first, last }]);
    const held = sums.get(key);
    const sources = [...new Set([held?.source ?? '', source])].filter((one) => one !== '').join(', ');
    const day = held?.asOf !== undefined && (asOf === undefined || held.asOf > asOf) ? held.asOf : asOf;
    sums.set(key, { association, kind, amount: cents((held?.amount ?? 0) + amount), source: sources, asOf: day });
  }
  return [...sums.values()].sort((a, b) => b.amount - a.amount || (a.association < b.association ? -1 : 1));
}

function spanned(
  { period, association, kind, amount, source = '', asOf }: SumValues,
  within: Pick<Period, 'first' | 'last'>,
) {
  const span = period === undefined ? undefined : parsePeriodKey(period);
  if (!span?.ok || association === undefined || kind === undefined || amount === undefined) return [];
  const { first, last } = span.value;
  return first >= within.first && last <= within.last ? [{ first, last, association, kind, amount, source, asOf }] : [];
}
