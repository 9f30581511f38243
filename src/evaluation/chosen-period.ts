import type { Day } from '../domain/day.ts';
import { lastFinished, type Period } from '../domain/period.ts';
import { parseNamedPeriod, periodNamed } from '../domain/period-typed.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { both } from '../domain/text.ts';

/**
 * The period that the setting "Zeitraum der Auswertung" names: `letztes Quartal`, `dieses Jahr`, `last month`, or a fixed
 * one as `2026-Q3`, `September 2026`, `2026`. Empty counts as the last quarter that is over; what nobody understands is
 * refused, since the evaluation of another period would pass for the one that was meant.
 */
export function chosenPeriod(words: string, today: Day): Result<Period> {
  if (words.trim() === '') return ok(lastFinished(today, 'quarter'));
  const read = parseNamedPeriod(words);
  if (read.ok) return ok(periodNamed(read.value, today));
  const { problem } = read;
  return fail({
    code: 'invalid',
    text: both((lang) =>
      lang === 'de'
        ? `Im Tab „Einstellungen“ steht bei „Zeitraum der Auswertung“: ${words}. ${problem.de}`
        : `In the tab "Settings", "Period of the evaluation" says: ${words}. ${problem.en}`,
    ),
    hint: {
      de: 'Der Tab „Auswertung“ bleibt bis dahin, wie er ist.',
      en: 'Until then the tab "Evaluation" stays as it is.',
    },
  });
}
