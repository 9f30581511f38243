import type { AppDesk } from '../../app/desk.ts';
import type { Reading } from '../../define/use-case.ts';
import { type Day, daysBetween } from '../../domain/day.ts';
import { ok, type Result } from '../../domain/result.ts';
import { periodSpan } from '../../domain/season.ts';
import type { Lang } from '../../domain/text.ts';
import { electionNames } from '../../tables/election-names.ts';
import type { Dataset } from '../../tables/index.ts';
import { type VisitKind, visitKinds } from '../../tables/options.ts';
import type { EntryDesk } from '../entry/desk.ts';
import type { VisitFacts } from './shape.ts';

/** The order where nothing was logged yet. */
const USUAL: readonly VisitKind[] = ['canvassing', 'stall', 'postering', 'leaflets'];

/** All kinds by how often they were logged; equal ones in their usual order. */
function kindsByUse(visits: Dataset['visits']): readonly VisitKind[] {
  const order = [...new Set<VisitKind>([...USUAL, ...visitKinds.map(({ key }) => key)])];
  const used = new Map<VisitKind, number>();
  for (const { values } of visits)
    if (values.kind !== undefined) used.set(values.kind, (used.get(values.kind) ?? 0) + 1);
  return order.sort((a, b) => (used.get(b) ?? 0) - (used.get(a) ?? 0));
}

/** Labels of the elections, the nearest to today first. */
function electionsByNearness(rows: Dataset['elections'], today: Day, lang: Lang): readonly string[] {
  const nameOf = electionNames(rows.map(({ values }) => values));
  const known = rows.flatMap(({ values }) => {
    const label = nameOf(values, lang);
    if (label === undefined || values.date === undefined) return [];
    return [{ label, away: Math.abs(daysBetween(today, periodSpan(values.date).first)) }];
  });
  return [...new Set(known.sort((a, b) => a.away - b.away).map(({ label }) => label))];
}

const runningPairs = (rows: Dataset['partnerships']): VisitFacts['pairs'] =>
  rows.flatMap(({ values: { a, b, status } }) =>
    a !== undefined && b !== undefined && status !== 'ended' ? [[a, b] as const] : [],
  );

/** Gathers what the sidebar offers. */
export function visitFacts(desk: Reading<EntryDesk & Pick<AppDesk, 'some'>>): Result<VisitFacts> {
  // Of the visits nothing but how often each kind was logged.
  const read = desk.some(['partnerships', 'visits', 'elections'], { visits: { columns: ['kind'] } });
  if (!read.ok) return read;
  const { partnerships, visits, elections } = read.value;
  return ok({
    pairs: runningPairs(partnerships),
    kinds: kindsByUse(visits),
    elections: electionsByNearness(elections, desk.today, desk.lang),
  });
}
