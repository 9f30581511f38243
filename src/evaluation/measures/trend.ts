import { indeterminable, type MeasureValue } from '../../define/measure.ts';
import type { Text } from '../../domain/text.ts';
import { rounded, shownHours } from '../showing.ts';
import { halfKnown, type VisitSum } from '../sums.ts';

/** A value beside the one of the period before. */
export interface Trend {
  readonly value: number;
  readonly before: number;
  /** Of the values as they are shown: words never contradict the figures beside them. */
  readonly difference: number;
  /** Change in percent of the former value; absent where that was 0. */
  readonly percent: number | undefined;
}

export function trend(value: number, before: number): Trend {
  const difference = rounded(shownHours(value) - shownHours(before), 1);
  return { value, before, difference, percent: before > 0 ? (100 * (value - before)) / before : undefined };
}

const UNKNOWN: Text = {
  de: 'Veränderung unbekannt: zu wenige Stunden eingetragen',
  en: 'change unknown: too few hours entered',
};

/** The trend of hours: unknown where in one of the two periods fewer than half of the visits say theirs. */
export const hoursTrend = (now: VisitSum, before: VisitSum): MeasureValue<Trend> =>
  halfKnown(now) && halfKnown(before)
    ? { known: true, value: trend(now.hours, before.hours) }
    : indeterminable(UNKNOWN);
