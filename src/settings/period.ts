import { defineSetting } from '../define/setting.ts';
import { parseNamedPeriod } from '../domain/period-typed.ts';
import { ok } from '../domain/result.ts';
import { tidy } from '../domain/spelling.ts';
import type { Text } from '../domain/text.ts';

const LAST_QUARTER: Text = { de: 'letztes Quartal', en: 'last quarter' };

/**
 * What the dashboard shows, in words: `letztes Quartal`, `2026-Q3`. They are read on the day they are asked for; words
 * that nobody understands are handed on, so that the evaluation refuses instead of showing another period.
 */
export const period = defineSetting<string>({
  name: { de: 'Zeitraum der Auswertung', en: 'Period of the evaluation' },
  explanation: {
    de: 'Was der Tab „Auswertung“ zeigt: letzter Monat, letztes Quartal, dieses Jahr, alles, oder fest wie „September 2026“, „2026-Q3“, „1. Halbjahr 2026“.',
    en: 'What the tab "Evaluation" shows: last month, last quarter, this year, all, or fixed such as "September 2026", "2026-Q3", "first half of 2026".',
  },
  preset: LAST_QUARTER,
  words: [
    LAST_QUARTER,
    { de: 'letzter Monat', en: 'last month' },
    { de: 'letztes Halbjahr', en: 'last half-year' },
    { de: 'letztes Jahr', en: 'last year' },
    { de: 'laufendes Quartal', en: 'current quarter' },
    { de: 'laufendes Jahr', en: 'current year' },
    { de: 'alles', en: 'all' },
  ],
  isList: false,
  otherwise: '',
  read: (typed) => {
    const found = parseNamedPeriod(typed);
    return found.ok ? ok(tidy(typed)) : found;
  },
  held: (typed) => tidy(typed),
});
