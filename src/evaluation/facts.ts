import type { FindingCount, LeftOutTab } from '../define/measure.ts';
import type { Day } from '../domain/day.ts';
import { isCompared, type Period, previous } from '../domain/period.ts';
import type { Dataset, RowIn } from '../tables/index.ts';
import { type AssociationFact, isPlaced, readAssociations } from './facts/associations.ts';
import { type ContributionFact, readContribution } from './facts/contributions.ts';
import { gatherVisits, whenOf } from './facts/gather-visits.ts';
import { lackingPlace, type PartnershipFact, readPartnership } from './facts/partnerships.ts';
import { type Spans, spansOf } from './facts/spans.ts';
import { lackingOf, type Note, type UnreadRow } from './facts/unread.ts';
import type { VisitFact } from './facts/visits.ts';
import { type TakenSum, takenSums } from './taken-sums.ts';

export type { UnreadRow } from './facts/unread.ts';

/** There is a period before; the period is everything; or the days compared lie before the first entry of the sheet. */
export type Comparison = 'compared' | 'all' | 'nothing recorded';

/** What an evaluation is computed from. */
export interface EvaluationInput {
  readonly dataset: Dataset;
  readonly period: Period;
  readonly today: Day;
  /** The inhabitants of a Kreis by its key of five digits. */
  readonly districts: (ags: string) => { readonly inhabitants: number } | undefined;
  readonly settings?: { readonly exampleData: boolean; readonly profile: 'shared' | 'network' | 'treasury' };
  /** Absent where the tab Prüfhinweise cannot be read. */
  readonly findings?: FindingCount;
  /** Tabs that could not be read: what depends on them is unknown, never 0. */
  readonly leftOut?: readonly LeftOutTab[];
}

/** All that measures need, gathered in one pass over the rows. */
export interface Facts extends Spans {
  readonly period: Period;
  readonly periodBefore: Period;
  readonly today: Day;
  /** Visits that took place, by when they began: in the period, in the one before, in twelve months. Never after today. */
  readonly visits: readonly VisitFact[];
  readonly visitsBefore: readonly VisitFact[];
  readonly visitsOfYear: readonly VisitFact[];
  /** In all that is looked at, oldest spans included. */
  readonly visitsDone: readonly VisitFact[];
  /** Visits not cancelled, planned ones included, from the beginning of the period or from today on. */
  readonly presences: readonly VisitFact[];
  readonly contributions: readonly ContributionFact[];
  readonly contributionsBefore: readonly ContributionFact[];
  /** Sums from the treasury's sheet that lie in the period. */
  readonly sums: readonly TakenSum[];
  readonly partnerships: readonly PartnershipFact[];
  readonly associations: readonly AssociationFact[];
  readonly unread: readonly UnreadRow[];
  /** The first Beginn of a visit that took place, or the first Eingang; nothing where none is entered. */
  readonly recordedSince: Day | undefined;
  /** The day of the last check of everything; nothing where none was, or nobody knows. */
  readonly findingsCheckedOn: Day | undefined;
}

export const comparisonOf = ({ period, now, before, recordedSince }: Facts): Comparison => {
  // Nothing of a period that lies ahead can be compared.
  if (!isCompared(period) || now.last < now.first) return 'all';
  return recordedSince === undefined || before.last < recordedSince ? 'nothing recorded' : 'compared';
};

/** The first day on which something was recorded. */
function recordedSince({ visits, contributions }: Dataset): Day | undefined {
  let first: Day | undefined;
  for (const { values } of visits)
    if (values.status === 'done' && values.start !== undefined && (first === undefined || values.start < first))
      first = values.start;
  for (const { values } of contributions)
    if (values.receivedOn !== undefined && (first === undefined || values.receivedOn < first))
      first = values.receivedOn;
  return first;
}

/** Reads all rows once. What has no readable day is counted as unread in every period; the rest where it would count. */
export function gatherFacts({ dataset, period, today, districts, findings }: EvaluationInput): Facts {
  const spans = spansOf(period, today);
  const unread: UnreadRow[] = [];
  const note: Note = (table, { id, line }, columns, when) =>
    void (columns.length > 0 && unread.push({ table, id, line, columns, when }));
  const visits = gatherVisits(dataset.visits, today, spans, note);
  const money = gatherContributions(dataset.contributions, spans, new Set(findings?.urgentContributions), note);
  const partnerships: PartnershipFact[] = [];
  for (const row of dataset.partnerships) {
    const fact = readPartnership(row);
    if (fact === undefined) note('partnerships', row, lackingPlace(row), 'now');
    else if (fact !== 'requested') partnerships.push(fact);
  }
  for (const row of dataset.associations)
    if (!isPlaced(row)) note('associations', row, lackingOf(row, ['name', 'level', 'land', 'search']), 'now');
  return {
    ...{ ...spans, period, periodBefore: previous(period), today, partnerships, unread },
    ...{ ...visits, ...money },
    sums: takenSums(dataset.sums, period),
    associations: readAssociations(dataset.associations, districts, today),
    recordedSince: recordedSince(dataset),
    findingsCheckedOn: findings?.checkedOn,
  };
}

function gatherContributions(
  rows: readonly RowIn<'contributions'>[],
  { now, before }: Spans,
  urgent: ReadonlySet<string>,
  note: Note,
): Pick<Facts, 'contributions' | 'contributionsBefore'> {
  const contributions: ContributionFact[] = [];
  const contributionsBefore: ContributionFact[] = [];
  for (const row of rows) {
    const when = whenOf(row.values.receivedOn, now, before, []);
    if (when === undefined) continue;
    const fact = readContribution(row, urgent);
    if (!('amount' in fact)) note('contributions', row, fact, when);
    else (when === 'now' ? contributions : contributionsBefore).push(fact);
  }
  return { contributions, contributionsBefore };
}
