import type { LeftOutTab } from '../define/measure.ts';
import { addMonths, type Day, day } from '../domain/day.ts';
import { type Period, previous, within } from '../domain/period.ts';
import type { Dataset, RowIn } from '../tables/index.ts';
import { type AssociationFact, isPlaced, readAssociations } from './facts/associations.ts';
import { type ContributionFact, readContribution } from './facts/contributions.ts';
import { type PartnershipFact, readPartnership } from './facts/partnerships.ts';
import { readVisit, type VisitFact } from './facts/visits.ts';

/** What an evaluation is computed from. */
export interface EvaluationInput {
  readonly dataset: Dataset;
  readonly period: Period;
  readonly today: Day;
  /** The inhabitants of a Kreis by its key of five digits. */
  readonly districts: (ags: string) => { readonly inhabitants: number } | undefined;
  readonly settings?: { readonly exampleData: boolean; readonly profile: 'shared' | 'network' | 'treasury' };
  /** How many findings are open, where that is known. */
  readonly openFindings?: number;
  /** Tabs that could not be read: what depends on them is unknown, never 0. */
  readonly leftOut?: readonly LeftOutTab[];
}

/** A row that takes part in no sum, or not in all, because something in it could not be read. */
export interface UnreadRow {
  readonly table: 'visits' | 'contributions' | 'partnerships' | 'associations';
  readonly id: string;
  readonly line: number;
}

interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** All that measures need, gathered in one pass over the rows. */
export interface Facts {
  readonly period: Period;
  readonly before: Period;
  readonly today: Day;
  /** The twelve months that end with the period. */
  readonly yearSpan: Span;
  /** Visits that took place, by when they began: in the period, in the one before, in the twelve months. */
  readonly visits: readonly VisitFact[];
  readonly visitsBefore: readonly VisitFact[];
  readonly visitsOfYear: readonly VisitFact[];
  /** Visits not cancelled, planned ones included, from the beginning of the period on. */
  readonly presences: readonly VisitFact[];
  readonly contributions: readonly ContributionFact[];
  readonly contributionsBefore: readonly ContributionFact[];
  readonly partnerships: readonly PartnershipFact[];
  readonly associations: readonly AssociationFact[];
  readonly unread: readonly UnreadRow[];
}

interface Buckets {
  readonly visits: VisitFact[];
  readonly visitsBefore: VisitFact[];
  readonly visitsOfYear: VisitFact[];
  readonly presences: VisitFact[];
  readonly unread: UnreadRow[];
}

/** The twelve calendar months that end with the period's last. */
export const twelveMonths = (period: Period): Span => ({
  first: addMonths(day(`${period.last.slice(0, 8)}01`), -11),
  last: period.last,
});

/** Reads all rows once. What has no readable day is counted as unread in every period; the rest only in its own. */
export function gatherFacts({ dataset, period, today, districts }: EvaluationInput): Facts {
  const before = previous(period);
  const yearSpan = twelveMonths(period);
  const buckets: Buckets = { visits: [], visitsBefore: [], visitsOfYear: [], presences: [], unread: [] };
  for (const row of dataset.visits) sortVisit(row, { period, before, yearSpan, buckets });
  const contributions: ContributionFact[] = [];
  const contributionsBefore: ContributionFact[] = [];
  for (const row of dataset.contributions) {
    const on = row.values.receivedOn;
    if (on !== undefined && !within(on, period) && !within(on, before)) continue;
    const fact = readContribution(row);
    if (fact !== undefined) (within(fact.on, period) ? contributions : contributionsBefore).push(fact);
    else if (on === undefined || within(on, period)) buckets.unread.push(unreadRow('contributions', row));
  }
  const partnerships: PartnershipFact[] = [];
  for (const row of dataset.partnerships) {
    const fact = readPartnership(row);
    if (fact === undefined) buckets.unread.push(unreadRow('partnerships', row));
    else if (fact !== 'requested') partnerships.push(fact);
  }
  for (const row of dataset.associations) if (!isPlaced(row)) buckets.unread.push(unreadRow('associations', row));
  return {
    ...{ period, before, today, yearSpan, contributions, contributionsBefore, partnerships, ...buckets },
    associations: readAssociations(dataset.associations, districts, today),
  };
}

const unreadRow = (table: UnreadRow['table'], row: { readonly id: string; readonly line: number }): UnreadRow => ({
  table,
  id: row.id,
  line: row.line,
});

function sortVisit(
  row: RowIn<'visits'>,
  { period, before, yearSpan, buckets }: Pick<Facts, 'period' | 'before' | 'yearSpan'> & { readonly buckets: Buckets },
): void {
  const { status, start } = row.values;
  if (status === 'cancelled') return;
  if (start !== undefined && start < before.first && start < yearSpan.first) return;
  const fact = readVisit(row);
  if (fact === undefined) {
    const mayCount = status === undefined || status === 'done';
    if (mayCount && (start === undefined || within(start, period))) buckets.unread.push(unreadRow('visits', row));
    return;
  }
  if (fact.end >= period.first) buckets.presences.push(fact);
  if (fact.status !== 'done') return;
  if (within(fact.start, period)) buckets.visits.push(fact);
  else if (within(fact.start, before)) buckets.visitsBefore.push(fact);
  if (within(fact.start, yearSpan)) buckets.visitsOfYear.push(fact);
}
