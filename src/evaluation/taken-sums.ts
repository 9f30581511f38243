import type { Day } from '../domain/day.ts';
import { type Cents, cents } from '../domain/money.ts';
import type { Period } from '../domain/period.ts';
import { spanned, takenBy } from '../tables/counted-sums.ts';
import type { Dataset } from '../tables/index.ts';
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

/**
 * The sums of the tab Summen that lie wholly in a period, by association and kind, largest first. Where one row holds
 * another of the same association and kind, the longer alone counts: a year and its quarters are not added. Of two for the
 * same period the one told last counts.
 */
export function takenSums(rows: Dataset['sums'], period: Pick<Period, 'first' | 'last'>): readonly TakenSum[] {
  const inside = spanned(rows).filter(({ period: { first, last } }) => first >= period.first && last <= period.last);
  const taken = takenBy(inside);
  const counted = inside.filter(({ row }) => !taken.has(row));
  counted.sort((a, b) => (a.period.first < b.period.first ? -1 : 1));
  const sums = new Map<string, TakenSum>();
  for (const { row } of counted) {
    const { association = '', kind = 'money', amount = cents(0), source = '', asOf } = row.values;
    const key = `${association}\n${kind}`;
    const held = sums.get(key);
    const sources = [...new Set([held?.source ?? '', source])].filter((one) => one !== '').join(', ');
    const day = held?.asOf !== undefined && (asOf === undefined || held.asOf > asOf) ? held.asOf : asOf;
    sums.set(key, { association, kind, amount: cents((held?.amount ?? 0) + amount), source: sources, asOf: day });
  }
  return [...sums.values()].sort((a, b) => b.amount - a.amount || (a.association < b.association ? -1 : 1));
}
