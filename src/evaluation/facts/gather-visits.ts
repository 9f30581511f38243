import { addDays, type Day } from '../../domain/day.ts';
import { within } from '../../domain/period.ts';
import type { RowIn } from '../../tables/index.ts';
import type { Span, Spans } from './spans.ts';
import type { Note, UnreadRow } from './unread.ts';
import { readVisit, type VisitFact } from './visits.ts';

/** Weekends so many days ahead are looked at for bunching: eight weeks, with their Sunday. */
const AHEAD = 58;

/** Where a row of that day would have counted; nowhere where it lies outside all that is looked at. */
export function whenOf(
  on: Day | undefined,
  now: Span,
  before: Span,
  back: readonly Span[],
): UnreadRow['when'] | undefined {
  if (on === undefined || within(on, now)) return 'now';
  if (within(on, before)) return 'before';
  return back.some((span) => within(on, span)) ? 'back' : undefined;
}

/** Visits by when they began; those that took place never after today. */
export function gatherVisits(rows: readonly RowIn<'visits'>[], today: Day, spans: Spans, note: Note) {
  const { now, before, year, months, lookback, lookbackBefore } = spans;
  const [earliest = now.first] = [now, before, year, months, lookback, lookbackBefore].map(({ first }) => first).sort();
  const ahead = { first: today, last: addDays(today, AHEAD) };
  const visitsDone: VisitFact[] = [];
  const presences: VisitFact[] = [];
  for (const row of rows) {
    const { status, start } = row.values;
    if (status === 'cancelled' || (start !== undefined && start < earliest)) continue;
    const { fact, lacking } = readVisit(row);
    const mayHaveBeen = status === undefined || status === 'done';
    const when = mayHaveBeen ? whenOf(start, now, before, [year, lookback, lookbackBefore]) : undefined;
    const comes = start === undefined || within(start, ahead);
    if (when !== undefined) note('visits', row, lacking, when);
    else if (comes)
      note(
        'visits',
        row,
        lacking.filter((key) => SIDES.has(key)),
        'ahead',
      );
    if (fact === undefined) continue;
    if (fact.end >= now.first || fact.end >= today) presences.push(fact);
    if (fact.help !== undefined && fact.status === 'done' && fact.start <= today) visitsDone.push(fact);
  }
  const inSpan = (span: Span): readonly VisitFact[] => visitsDone.filter(({ start }) => within(start, span));
  return {
    ...{ visitsDone, presences },
    visits: inSpan(now),
    visitsBefore: inSpan(before),
    visitsOfYear: inSpan(year),
  };
}

/** What says whether who comes to whom, and when. */
const SIDES: ReadonlySet<string> = new Set(['status', 'start', 'guest', 'host']);
