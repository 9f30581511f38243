import { addDays, addMonths, type Day, day, daysBetween } from '../../domain/day.ts';
import { type Period, previous } from '../../domain/period.ts';

/** Days from the first to the last, both included; without any where the last lies before the first. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** The spans of days that an evaluation looks at. */
export interface Spans {
  /** The period, up to today where it still runs. */
  readonly now: Span;
  /** The period before; where the period still runs, as many of its days, at most all. */
  readonly before: Span;
  /** Twelve months up to the end of `now`: from the day after the same date a year before. */
  readonly year: Span;
  /** The calendar's twelve months up to the one in which `now` ends. */
  readonly months: Span;
  /** The period with the twelve months before it, in which helpers are known; and the same of the period before. */
  readonly lookback: Span;
  readonly lookbackBefore: Span;
}

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
const aYearBefore = (on: Day): Day => addMonths(on, -12);

/** A period runs through its last day; until then it ends today. */
export const isRunning = ({ kind, last }: Period, today: Day): boolean => kind !== 'all' && today <= last;

export function spansOf(period: Period, today: Day): Spans {
  const former = previous(period);
  const now = { first: period.first, last: earlier(period.last, today) };
  const days = daysBetween(now.first, now.last);
  const before = isRunning(period, today)
    ? { first: former.first, last: earlier(former.last, addDays(former.first, Math.max(days, -1))) }
    : { first: former.first, last: former.last };
  const backFrom = ({ first, last }: Span): Span => ({
    first: period.kind === 'all' ? first : aYearBefore(first),
    last,
  });
  return {
    ...{ now, before },
    year: { first: addDays(aYearBefore(now.last), 1), last: now.last },
    months: { first: addMonths(day(`${now.last.slice(0, 8)}01`), -11), last: now.last },
    lookback: backFrom(now),
    lookbackBefore: backFrom(before),
  };
}
