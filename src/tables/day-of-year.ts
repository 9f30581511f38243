import { monthNamed } from '../domain/day-typed.ts';
import { type Refusal, refusal } from '../domain/reading.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { fold } from '../domain/spelling.ts';
import { same } from '../domain/text.ts';

const EXPECTED = refusal(
  { de: 'Bitte Tag und Monat wie {x}', en: 'Please enter day and month like {x}' },
  same('15.03.'),
);
/** The longest that each month can be; 29 February is none, since three of four years lack it. */
const LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day that comes every year, as `15.03.`: reads `15.3.`, `15. März`, `15 March`, `March 15`. Refuses 29 February and years. */
export function readDayOfYear(typed: string): Result<string, Refusal> {
  const words = fold(typed);
  const [, d = '', m = ''] = /^(\d{1,2})\.? ?(?:(\d{1,2})\.?|)$/.exec(words) ?? [];
  const [, dayFirst = '', named = ''] = /^(\d{1,2})\.? ?([a-z]{3,9})\.?$/.exec(words) ?? [];
  const [, namedFirst = '', dayLast = ''] = /^([a-z]{3,9})\.? (\d{1,2})\.?$/.exec(words) ?? [];
  const day = Number(d || dayFirst || dayLast);
  const month = m === '' ? monthNamed(named || namedFirst) : Number(m);
  if (!(day >= 1 && day <= (LENGTHS[month - 1] ?? 0))) return fail(EXPECTED);
  return ok(`${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.`);
}
