import { indeterminable, type MeasureValue } from '../../define/measure.ts';
import type { Text } from '../../domain/text.ts';

/** A value beside the one of the period before. */
export interface Trend {
  readonly value: number;
  readonly before: number;
  readonly difference: number;
  /** Change in percent of the former value; absent where that was 0. */
  readonly percent: number | undefined;
}

export function trend(value: number, before: number): Trend {
  const difference = Math.round((value - before) * 1e9) / 1e9;
  return { value, before, difference, percent: before > 0 ? (100 * difference) / before : undefined };
}

const NO_FORMER: Text = {
  de: 'Für den Zeitraum davor nicht bestimmbar.',
  en: 'Cannot be told for the period before.',
};

/** The trend of two figures; unknown where one of them is. */
export const trendOf = (value: MeasureValue<number>, before: MeasureValue<number>): MeasureValue<Trend> => {
  if (!value.known) return value;
  return before.known ? { known: true, value: trend(value.value, before.value) } : indeterminable(NO_FORMER);
};
