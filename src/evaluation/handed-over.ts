import type { Day } from '../domain/day.ts';
import { stableId } from '../domain/ids.ts';
import { type Cents, cents } from '../domain/money.ts';
import { type Period, parsePeriodKey, periodKey, periodOf } from '../domain/period.ts';
import { donorKey } from '../rules/kit/donation.ts';
import type { SheetSettings } from '../settings/index.ts';
import type { Dataset, ValuesIn } from '../tables/index.ts';
import type { ContributionKind } from '../tables/options.ts';
import { readContribution } from './facts/contributions.ts';

/** A sum that a treasury's sheet hands over, in cents: as a row of the tab Summen. */
export interface HandedSum {
  readonly id: string;
  /** A quarter that is over, as its key. */
  readonly period: string;
  readonly association: string;
  readonly kind: ContributionKind;
  readonly amount: Cents;
}

export interface HandedOver {
  readonly sums: readonly HandedSum[];
  /** Sums behind which fewer natural persons stand than the setting asks for: they stay with the treasury. */
  readonly withheld: number;
}

/**
 * Sums of money by finished quarter, receiving association and kind, as the evaluation counts them: kept contributions
 * alone. A sum in which natural persons gave, fewer than `smallestCell` of them, is withheld (measures.md, "Suppression"):
 * whoever reads the other sheet was not to see single gifts. No total is handed over that would tell it.
 */
export function handedOver(contributions: Dataset['contributions'], settings: SheetSettings, today: Day): HandedOver {
  const cells = new Map<string, { sum: HandedSum; donors: Set<string> }>();
  for (const row of contributions) {
    const fact = readContribution(row, new Set());
    if (!('amount' in fact) || fact.outcome !== 'kept') continue;
    const quarter = periodOf(fact.on, 'quarter');
    if (quarter.last >= today) continue;
    const period = periodKey(quarter);
    const key = [period, fact.receiver, fact.kind].join('\n');
    const cell = cells.get(key);
    const amount = cents((cell?.sum.amount ?? 0) + fact.amount);
    const donors = cell?.donors ?? new Set<string>();
    const { donorKind } = row.values;
    if (fact.donation && (donorKind === undefined || donorKind === 'person' || donorKind === 'unknown'))
      donors.add(donorKey(row.values, settings) ?? `row ${row.line}`);
    const sum = { id: stableId('Z', key), period, association: fact.receiver, kind: fact.kind, amount };
    cells.set(key, { sum, donors });
  }
  const all = [...cells.values()];
  const open = all.filter(({ donors }) => donors.size === 0 || donors.size >= settings.smallestCell);
  const order = ({ period, association, kind }: HandedSum): string => [period, association, kind].join('\n');
  return {
    sums: open.map(({ sum }) => sum).sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    withheld: all.length - open.length,
  };
}

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
