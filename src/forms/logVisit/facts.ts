import type { AppDesk } from '../../app/desk.ts';
import type { Reading } from '../../define/use-case.ts';
import { type Day, daysBetween } from '../../domain/day.ts';
import { ok, type Problem, type Result } from '../../domain/result.ts';
import { periodSpan } from '../../domain/season.ts';
import type { Lang, Text } from '../../domain/text.ts';
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
function electionsByNearness(
  rows: readonly Dataset['elections'][number]['values'][],
  today: Day,
  lang: Lang,
): readonly string[] {
  const nameOf = electionNames(rows);
  const known = rows.flatMap((values) => {
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

export type VisitDesk = EntryDesk & Pick<AppDesk, 'some' | 'withoutElections'>;

/** Gathers what the sidebar offers: of partnerships and elections what can be read, of visits how often each kind was logged. */
export function visitFacts(desk: Reading<VisitDesk>): Result<VisitFacts & { readonly told: readonly Text[] }> {
  const visits = desk.some(['visits'], { visits: { columns: ['kind'] } });
  if (!visits.ok) return visits;
  const partnerships = desk.some(['partnerships']);
  const elections = desk.some(['elections']);
  const polls = elections.ok ? undefined : desk.withoutElections(elections.problem);
  return ok({
    pairs: partnerships.ok ? runningPairs(partnerships.value.partnerships) : [],
    kinds: kindsByUse(visits.value.visits),
    elections: electionsByNearness(
      polls?.elections ?? (elections.ok ? elections.value.elections.map(({ values }) => values) : []),
      desk.today,
      desk.lang,
    ),
    told: [...(partnerships.ok ? [] : [withoutPairs(partnerships.problem)]), ...(polls?.told ?? [])],
  });
}

const withoutPairs = ({ text }: Problem): Text => ({
  de: `${text.de} Partnerverbände schlagen wir solange nicht vor.`,
  en: `${text.en} Until then we suggest no partners.`,
});
