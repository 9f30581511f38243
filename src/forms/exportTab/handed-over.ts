import type { Day } from '../../domain/day.ts';
import { stableId } from '../../domain/ids.ts';
import { type Cents, cents } from '../../domain/money.ts';
import { periodKey, periodOf } from '../../domain/period.ts';
import { readContribution } from '../../evaluation/facts/contributions.ts';
import { giverOf } from '../../rules/kit/donation.ts';
import type { SheetSettings } from '../../settings/index.ts';
import type { Dataset } from '../../tables/index.ts';
import type { ContributionKind } from '../../tables/options.ts';

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
  /** Contributions that lack what a sum needs: they are in none. */
  readonly unread: number;
}

/**
 * Sums of money by finished quarter, receiving association and kind, as the evaluation counts them: kept contributions
 * alone. A sum in which natural persons gave, fewer than `smallestCell` of them, is withheld (measures.md, "Suppression"):
 * whoever reads the other sheet was not to see single gifts. No total is handed over that would tell it.
 */
export function handedOver(contributions: Dataset['contributions'], settings: SheetSettings, today: Day): HandedOver {
  const cells = new Map<string, { sum: HandedSum; donors: Set<string> }>();
  let unread = 0;
  for (const row of contributions) {
    const fact = readContribution(row, new Set());
    if (!('amount' in fact)) unread += 1;
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
      donors.add(giverOf(row, settings, today));
    // With another amount it is another row: the import takes it in beside the former one, and Q-19 says which counts.
    const id = stableId('Z', `${key}\n${amount}`);
    const sum = { id, period, association: fact.receiver, kind: fact.kind, amount };
    cells.set(key, { sum, donors });
  }
  const all = [...cells.values()];
  const open = all.filter(({ donors }) => donors.size === 0 || donors.size >= settings.smallestCell);
  const order = ({ period, association, kind }: HandedSum): string => [period, association, kind].join('\n');
  return {
    sums: open.map(({ sum }) => sum).sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    withheld: all.length - open.length,
    unread,
  };
}
