import { GERMAN, type Reading, type Refusal, refusal } from './reading.ts';
import { fail, ok, type Result } from './result.ts';
import { tidy } from './spelling.ts';
import { same, type Text } from './text.ts';

declare const timeBrand: unique symbol;
/** A time of day, `14:30`, 00:00 to 23:59; `24:00` where a day ends. */
export type Time = string & { readonly [timeBrand]: true };

/** Minutes since midnight. */
export const minutesOf = (time: Time): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** A refusal that ends in a time that is read; without one, the usual example. */
export const refuseTime = (words: Text, example = '14:30'): Refusal =>
  refusal(
    { de: `${words.de}Bitte eine Uhrzeit wie {x}`, en: `${words.en}Please enter a time like {x}` },
    same(example),
  );

/** `14:30` from minutes since midnight. */
export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const NO_TIME = refuseTime(same(''));
const MIDNIGHT = refuseTime({
  de: '24:00 ist das Ende eines Tages und kein Beginn. ',
  en: '24:00 is the end of a day and no start. ',
});

/** 12 am is midnight, 12 pm noon; `14:30 pm` is what it says. */
const hourOf = (hour: number, half: string): number => {
  if (half === '') return hour;
  if (half === 'a') return hour >= 1 && hour <= 12 ? hour % 12 : Number.NaN;
  return hour >= 1 && hour <= 12 ? (hour % 12) + 12 : hour >= 13 ? hour : Number.NaN;
};

const SPELLINGS: readonly RegExp[] = [
  /^(\d{1,2})(?:[:.](\d{2})(?::\d{2})?)?$/,
  /^(\d{2})(\d{2})$/,
  /^(\d{1,2}) ?(?:uhr|h) ?(\d{2})$/i,
];

/**
 * Reads `14:30`, `14.30`, `1430`, `14 Uhr`, `14 Uhr 30`, `9`, `2:30 pm`. Refuses 25:00, and 24:00 but where a time
 * `ends` something.
 */
export function parseTime(typed: string, _reading: Reading = GERMAN, ends = false): Result<Time, Refusal> {
  const tidied = tidy(typed);
  const half = /(?<=\d) ?([ap])\.? ?m\.?$/i.exec(tidied);
  const text = half ? tidied.slice(0, half.index) : tidied.replace(/(?<=\d) ?(uhr|h)\.?$/i, '');
  const match = SPELLINGS.map((spelling) => spelling.exec(text)).find((found) => found !== null);
  const hour = match ? hourOf(Number(match[1]), (half?.[1] ?? '').toLowerCase()) : Number.NaN;
  const minute = Number(match?.[2] ?? 0);
  if (hour === 24 && minute === 0 && !half && !ends) return fail(MIDNIGHT);
  if (match && minute < 60 && (hour < 24 || (hour === 24 && minute === 0 && !half)))
    return ok(clock(60 * hour + minute) as Time);
  return fail(NO_TIME);
}
