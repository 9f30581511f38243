import { type Day, day } from './day.ts';
import { monthNamed } from './day-typed.ts';
import { type CalendarKind, everythingUpTo, lastFinished, type Period, periodName, periodOf } from './period.ts';
import { type Refusal, refusal } from './reading.ts';
import { fail, ok, type Result } from './result.ts';
import { fold } from './spelling.ts';
import type { Lang, Text } from './text.ts';

/** A period as a person names it: one of the calendar, the last that was over or the running one of its kind, or everything. */
export type NamedPeriod =
  | { readonly fixed: Period }
  | { readonly kind: 'all' }
  | { readonly kind: CalendarKind; readonly which: 'last' | 'running' };

/** The period that is meant on a day. */
export const periodNamed = (named: NamedPeriod, today: Day): Period => {
  if ('fixed' in named) return named.fixed;
  if (named.kind === 'all') return everythingUpTo(today);
  return named.which === 'last' ? lastFinished(today, named.kind) : periodOf(today, named.kind);
};

const NAMES: Readonly<Record<'last' | 'running', Readonly<Record<CalendarKind, Text>>>> = {
  running: {
    month: { de: 'dieser Monat', en: 'this month' },
    quarter: { de: 'dieses Quartal', en: 'this quarter' },
    half: { de: 'dieses Halbjahr', en: 'this half-year' },
    year: { de: 'dieses Jahr', en: 'this year' },
  },
  last: {
    month: { de: 'letzter Monat', en: 'last month' },
    quarter: { de: 'letztes Quartal', en: 'last quarter' },
    half: { de: 'letztes Halbjahr', en: 'last half-year' },
    year: { de: 'letztes Jahr', en: 'last year' },
  },
};

/** Its own words, which are read again: `letztes Quartal`, `alles`, `September 2026`. */
export const wordsOfPeriod = (named: NamedPeriod, lang: Lang): string => {
  if ('fixed' in named) return periodName(named.fixed, lang);
  return named.kind === 'all' ? (lang === 'de' ? 'alles' : 'all') : NAMES[named.which][named.kind][lang];
};

export const LAST_QUARTER: NamedPeriod = { kind: 'quarter', which: 'last' };

/** What a list of periods offers: this and the last one of each kind, and everything. Any other may be typed. */
export const usualPeriods: readonly NamedPeriod[] = [
  ...(['month', 'quarter', 'half', 'year'] as const).flatMap((kind) =>
    (['running', 'last'] as const).map((which) => ({ kind, which })),
  ),
  { kind: 'all' },
];

const NO_PERIOD = refusal(
  {
    de: 'Möglich sind ganze Monate, Quartale, Halbjahre und Jahre: „letzter Monat“, „dieses Jahr“, „September 2026“, „2026-Q3“, „alles“ oder „{x}“',
    en: 'Whole months, quarters, half-years and years can be chosen: "last month", "this year", "September 2026", "2026-Q3", "all" or "{x}"',
  },
  { de: 'letztes Quartal', en: 'last quarter' },
);

const KINDS: readonly (readonly [RegExp, CalendarKind])[] = [
  [/^(monats?|month)$/, 'month'],
  [/^(quartals?|vierteljahr(es)?|quarter)$/, 'quarter'],
  [/^(halbjahr(es)?|half[ -]?year)$/, 'half'],
  [/^((kalender)?jahr(es)?|(calendar )?year)$/, 'year'],
];
const kindOf = (word: string): CalendarKind | undefined => KINDS.find(([pattern]) => pattern.test(word))?.[1];

const LAST = /^(letzt|vergangen|vorig|abgelaufen)(e[nrs]?)?$|^(last|previous)$/;
const RUNNING = /^(dies|laufend|aktuell|jetzig)(e[nrs]?)?$|^(this|current|running)$/;

/** "alles", "bisher", "all", "everything", "all time". */
const ALL =
  /^(?:(?:ueber |bisher |bis heute )?alles|bisher|bis heute|insgesamt|gesamt(?:er zeitraum|e zeit)?|der gesamte zeitraum|die gesamte zeit|all|everything|all time|overall|(?:the )?(?:whole|entire) (?:period|time))$/;

/** "letztes Quartal", "dieses Jahr", "im laufenden Monat", "Vorjahr". */
function relative(words: string): NamedPeriod | undefined {
  const [, one = '', two = ''] =
    /^(?:i[mn] |das |der |the )?([a-z]+) ([a-z-]+|half year|calendar year)$/.exec(words) ?? [];
  const kind = kindOf(two);
  if (kind && LAST.test(one)) return { kind, which: 'last' };
  if (kind && RUNNING.test(one)) return { kind, which: 'running' };
  const before = /^vor(monat|quartal|halbjahr|jahr)$/.exec(words);
  const kindBefore = before && kindOf(before[1] ?? '');
  return kindBefore ? { kind: kindBefore, which: 'last' } : undefined;
}

const ORDINALS: Readonly<Record<string, number>> = {
  ...{ first: 1, erstes: 1, second: 2, zweites: 2 },
  ...{ third: 3, drittes: 3, fourth: 4, viertes: 4 },
};
const NUMBERED: readonly (readonly [CalendarKind, number, RegExp])[] = [
  ['quarter', 4, /^(?:q|quartal |quarter )([1-4])(?:[ /-]| of )(\d{4})$/],
  ['quarter', 4, /^([1-4])\.? ?(?:st|nd|rd|th)? ?(?:quartal|quarter)(?: of)? (\d{4})$/],
  ['half', 2, /^(?:h|halbjahr |half-?year |half )([12])(?:[ /-]| of )(\d{4})$/],
  ['quarter', 4, /^(first|second|third|fourth|(?:erst|zweit|dritt|viert)es) (?:quartal|quarter)(?: of)? (\d{4})$/],
  ['half', 2, /^([12])\.? ?(?:st|nd)? ?(?:halbjahr|half-?year|half)(?: of)? (\d{4})$/],
  ['half', 2, /^(first|second|erstes|zweites) (?:halbjahr|half-?year|half)(?: of)? (\d{4})$/],
];

/** The period of that kind which holds the first day of a month. */
const holding = (year: number, month: number, kind: CalendarKind): Period =>
  periodOf(day(`${year}-${String(month).padStart(2, '0')}-01`), kind);

/** "3. Quartal 2026", "Q3 2026", "1. Halbjahr 2026", "September 2026", "09/2026", "2026-Q3", "2026". */
function fixed(words: string): Period | undefined {
  const key = /^(\d{4})(?:[-/ ]?(?:q([1-4])|h([12])|[-/](\d{1,2})))?$/.exec(words);
  if (key) {
    const [, year, quarter, half, month] = key;
    if (quarter) return holding(Number(year), 3 * Number(quarter), 'quarter');
    if (half) return holding(Number(year), 6 * Number(half), 'half');
    if (month)
      return Number(month) >= 1 && Number(month) <= 12 ? holding(Number(year), Number(month), 'month') : undefined;
    return holding(Number(year), 1, 'year');
  }
  const number = /^(\d{1,2})[./-](\d{4})$/.exec(words);
  const named = /^([a-z]{3,9})\.? (\d{4})$/.exec(words);
  const month = number ? Number(number[1]) : named ? monthNamed(named[1] ?? '') : 0;
  const year = Number(number?.[2] ?? named?.[2]);
  if (month >= 1 && month <= 12) return holding(year, month, 'month');
  for (const [kind, parts, pattern] of NUMBERED) {
    const match = pattern.exec(words);
    const part = match ? (ORDINALS[match[1] ?? ''] ?? Number(match[1])) : 0;
    if (match) return holding(Number(match[2]), (12 / parts) * part, kind);
  }
  return undefined;
}

/** Reads a period of the years 2000 to 2199 in both languages; refuses everything else in words. */
export function parseNamedPeriod(typed: string): Result<NamedPeriod, Refusal> {
  const words = fold(typed)
    .replace(/[.,;:]+$|,/g, '')
    .replace(/^(?:i[mn] |das |the )?(?:jahr|year) (?=\d{4}$)/, '');
  if (ALL.test(words)) return ok({ kind: 'all' });
  const found = relative(words);
  if (found) return ok(found);
  // "Q2 26", "09/26", "2. Quartal '26": two digits are a year of this century; "1.10" and "2026/27" name none.
  const whole = words
    .replace(/^(?:i[mn]|das|der|the) /, '')
    .replace(/^(\D*\d{0,2}\D*?[^\d.'’])['’]?([23]\d)$/, '$120$2')
    .replace(/ hj /, ' halbjahr ');
  const years = /\d{4}/.exec(whole)?.[0];
  const period = years !== undefined && years >= '2000' && years <= '2199' ? fixed(whole) : undefined;
  return period ? ok({ fixed: period }) : fail(NO_PERIOD);
}
