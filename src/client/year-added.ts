import { type Day, daysBetween } from '../domain/day.ts';
import { parseDay } from '../domain/day-typed.ts';
import type { Lang } from '../domain/text.ts';

/** Where the day lies that a question asks for: a day that has been, one that comes, or any. */
export type When = 'been' | 'coming' | 'any';

/** `22.11.`, `So 22.11`, `22/11`, `22 Nov`, `Nov 22`: a day and its month alone. */
const NO_YEAR =
  /^(?:[^\d\s]+\.?,? )?(?:\d{1,2} ?[./-] ?\d{1,2} ?[./-]?|\d{1,2}\.?(?:st|nd|rd|th)? ?\p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2})$/iu;
/** From one 29 February to the next there are up to so many, around 1900 and 2100. */
const YEARS = 8;

/**
 * The day that a text without a year means where it lies before or after `today`; `undefined` where a year stands there, or
 * where with one it is no day for sure (`3/4`). It is shown before it is saved, so that nothing is guessed in silence.
 */
export function yearAdded(typed: string, lang: Lang, today: Day, when: When): Day | undefined {
  const text = typed.trim().replace(/ ?([./-]) ?/g, '$1');
  if (!NO_YEAR.test(typed.trim())) return undefined;
  const [, sign] = /\d([./-])\d+[./-]?$/.exec(text) ?? [];
  const bare = text.replace(/[./-]$/, '');
  const thisYear = Number(today.slice(0, 4));
  const days = Array.from({ length: 2 * YEARS + 1 }, (_, at) => {
    const read = parseDay(`${bare}${sign ?? ' '}${thisYear - YEARS + at}`, { lang });
    return read.ok ? [read.value] : [];
  }).flat();
  const fitting = days.filter((day) => when === 'any' || (when === 'been' ? day <= today : day >= today));
  const far = (day: Day): number => Math.abs(daysBetween(today, day));
  const [nearest] = fitting.sort((one, other) => far(one) - far(other));
  return nearest;
}
