import { type Day, daysBetween } from '../domain/day.ts';
import { periodSpan } from '../domain/season.ts';
import type { Lang } from '../domain/text.ts';
import { electionNames } from './election-names.ts';
import type { Dataset } from './index.ts';

/** How visits name their elections: the nearest to today first, each once; `planned`: those that are over come last. */
export function electionsByNearness(
  rows: readonly Dataset['elections'][number]['values'][],
  today: Day,
  lang: Lang,
  planned = false,
): readonly string[] {
  const nameOf = electionNames(rows);
  const known = rows.flatMap((values) => {
    const label = nameOf(values, lang);
    if (label === undefined || values.date === undefined) return [];
    const { first, last } = periodSpan(values.date);
    return [{ label, away: Math.abs(daysBetween(today, first)), over: planned && last < today ? 1 : 0 }];
  });
  return [...new Set(known.sort((a, b) => a.over - b.over || a.away - b.away).map(({ label }) => label))];
}

/** Both sides of each partnership that both agreed to and that has not ended, by their names; one only asked for is no pair. */
export const runningPairs = (rows: Dataset['partnerships'], today: Day): readonly (readonly [string, string])[] =>
  rows.flatMap(({ values }) => {
    const { a, b, status, until } = values;
    const goesOn = (status === 'active' || status === 'dormant') && (until === undefined || until >= today);
    return a !== undefined && b !== undefined && goesOn ? [[a, b] as const] : [];
  });
