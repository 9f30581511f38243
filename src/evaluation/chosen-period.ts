import type { Day } from '../domain/day.ts';
import { lastFinished, type Period, type PeriodKind, parsePeriodKey, periodOf } from '../domain/period.ts';

const KINDS: readonly (readonly [RegExp, PeriodKind])[] = [
  [/monat|month/i, 'month'],
  [/jahr|year/i, 'year'],
  [/quartal|quarter/i, 'quarter'],
];

/**
 * The period that the setting "Zeitraum der Auswertung" names: `letztes Quartal`, `laufendes Jahr`, `last month`, or a
 * fixed one as `2026-Q3`, `2026-09`, `2026`. What nobody understands counts as the last quarter that is over.
 */
export function chosenPeriod(words: string, today: Day): Period {
  const fixed = parsePeriodKey(words);
  if (fixed.ok) return fixed.value;
  const kind = KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'quarter';
  return /laufend|current|running/i.test(words) ? periodOf(today, kind) : lastFinished(today, kind);
}
