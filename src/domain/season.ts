import { addDays, type Day, day, formatDay, isDay } from './day.ts';
import { parseDay } from './day-typed.ts';
import { GERMAN, type Reading, type Refusal, refusal } from './reading.ts';
import { fail, ok, type Result } from './result.ts';
import { tidy } from './spelling.ts';
import type { Lang, Text } from './text.ts';

/**
 * A time as exact as it is known: an ISO day, or a season `2027-spring`, `2027-summer`, `2027-autumn`, `2027-winter`.
 * Winter begins in December of its year.
 */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

const NAMES: Readonly<Record<Season, readonly [Text, RegExp]>> = {
  spring: [{ de: 'Frühjahr', en: 'Spring' }, /^(fr[üu]e?hjahr|fr[üu]e?hling|spring)$/i],
  summer: [{ de: 'Sommer', en: 'Summer' }, /^(sommer|summer)$/i],
  autumn: [{ de: 'Herbst', en: 'Autumn' }, /^(herbst|autumn|fall)$/i],
  winter: [{ de: 'Winter', en: 'Winter' }, /^winter$/i],
};
const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

const EXPECTED = refusal(
  { de: 'Bitte ein Datum wie 30.08.2026 oder {x}', en: 'Please enter a date like 30 Aug 2026 or {x}' },
  { de: 'Frühjahr 2027', en: 'Spring 2027' },
);

/** Reads `Frühjahr 2027`, `2027-Frühjahr`, `Spring 2027` or a day; gives `2027-spring` or the ISO day. */
export function parsePeriod(typed: string, reading: Reading = GERMAN): Result<string, Refusal> {
  const text = tidy(typed);
  const match = /^([a-zäöü]+)[ -]+(\d{4})$/i.exec(text) ?? /^(\d{4})[ -]+([a-zäöü]+)$/i.exec(text);
  if (match) {
    const [year, word] = /^\d/.test(match[1] ?? '') ? [match[1], match[2]] : [match[2], match[1]];
    const season = SEASONS.find((name) => NAMES[name][1].test(word ?? ''));
    return season && year ? ok(`${year}-${season}`) : fail(EXPECTED);
  }
  return /^\d{4}$/.test(text) ? fail(EXPECTED) : parseDay(text, reading);
}

/** `Frühjahr 2027`, or a day as the language writes it. */
export function showPeriod(period: string, lang: Lang): string {
  if (isDay(period)) return formatDay(period, lang);
  const season = SEASONS.find((name) => period.endsWith(`-${name}`));
  return season ? `${NAMES[season][0][lang]} ${period.slice(0, 4)}` : period;
}

/** First and last day of a period; a season as the meteorological one (March to May and so on). */
export function periodSpan(period: string): { readonly first: Day; readonly last: Day; readonly exact: boolean } {
  const season = SEASONS.find((name) => period.endsWith(`-${name}`));
  if (!season) return { first: day(period), last: day(period), exact: true };
  const year = Number(period.slice(0, 4));
  const month = 3 + 3 * SEASONS.indexOf(season);
  const first = day(`${year}-${String(month).padStart(2, '0')}-01`);
  const next = month === 12 ? day(`${year + 1}-03-01`) : day(`${year}-${String(month + 3).padStart(2, '0')}-01`);
  return { first, last: addDays(next, -1), exact: false };
}

/** The year in which a period begins. Not by its span, since every election's name asks for it whenever names are known. */
export const periodYear = (period: string): number => Number(period.slice(0, 4));
