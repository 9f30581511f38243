import { addDays as addDaysTo, addMonths as addMonthsTo, formatISO, getDay } from 'date-fns';
import type { Lang } from './text.ts';

declare const dayBrand: unique symbol;
/** A calendar day as an ISO string, `2026-08-30`: no time, no zone. Sorts as text. */
export type Day = string & { readonly [dayBrand]: true };

/* date-fns computes with local midnights; a day goes in and comes out as text, so that no zone can shift it. */
const localMidnight = (day: Day): Date =>
  new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
const dayAt = (date: Date): Day => formatISO(date, { representation: 'date' }) as Day;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days in a month (1–12). Without a Date, since every cell with a day is read through it. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

/** A day from numbers; `undefined` where the calendar has none, such as 31 September. Years 1900 to 2199. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (!Number.isInteger(year) || year < 1900 || year > 2199) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (!Number.isInteger(date) || date < 1 || date > daysInMonth(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day;
}

/** A literal ISO day in code and data; throws on a typing error, so that it shows at once. */
export function day(iso: string): Day {
  const found = readIso(iso);
  if (found === undefined) throw new Error(`no day: ${iso}`);
  return found;
}

/** Whether this is an ISO day that the calendar has, of the years 1900 to 2199. */
export const isDay = (value: unknown): value is Day => typeof value === 'string' && readIso(value) === value;

const readIso = (text: string): Day | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
};

/** As Sheets reads two-digit years, in forms too: 00 to 29 are 2000 to 2029, 30 to 99 are 1930 to 1999. */
const FIRST_OF_LAST_CENTURY = 30;
/** The year that two digits mean, and any longer number as it is: `26` is 2026, `2026` is 2026. */
export const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year < FIRST_OF_LAST_CENTURY ? 2000 + year : 1900 + year;
};

const LOCALES = { de: 'de-DE', en: 'en-GB' } as const;

/** A month's name, 1–12. */
export const monthName = (month: number, lang: Lang): string =>
  new Intl.DateTimeFormat(LOCALES[lang], { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, month - 1, 1)),
  );

const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `30.08.2026` in German, `30 Aug 2026` in English, where 03/04 would have two readings. */
export const formatDay = (value: Day, lang: Lang): string =>
  lang === 'de'
    ? `${value.slice(8, 10)}.${value.slice(5, 7)}.${value.slice(0, 4)}`
    : `${formatDayShort(value, lang)} ${value.slice(0, 4)}`;

/** The same without its year: `30.08.`, `30 Aug`. */
export const formatDayShort = (value: Day, lang: Lang): string =>
  lang === 'de'
    ? `${value.slice(8, 10)}.${value.slice(5, 7)}.`
    : `${Number(value.slice(8, 10))} ${SHORT_MONTHS[Number(value.slice(5, 7)) - 1]}`;

/** From one day to another: `27.–29.11.2026`, `27–29 Nov 2026`; `30.11.–02.12.2026`; with both years where they differ. */
export function formatSpan(first: Day, last: Day, lang: Lang): string {
  if (first.slice(0, 4) !== last.slice(0, 4)) return `${formatDay(first, lang)} – ${formatDay(last, lang)}`;
  const oneMonth = first.slice(0, 7) === last.slice(0, 7);
  const from = oneMonth
    ? formatDayShort(first, lang).replace(lang === 'de' ? /\d\d\.$/ : / .*/, '')
    : formatDayShort(first, lang);
  return `${from}–${formatDay(last, lang)}`;
}

/** `2026-11-23 09:00` as `23.11.2026, 09:00` or `23 Nov 2026, 09:00`; other words as they are. */
export const momentWords = (moment: string, lang: Lang): string => {
  const on = readIso(moment.slice(0, 10));
  return on === undefined ? moment : `${formatDay(on, lang)}, ${moment.slice(11)}`;
};

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (value: Day): number => getDay(localMidnight(value));
/** `So`, `Sun`. */
export const weekdayName = (value: Day, lang: Lang): string =>
  new Intl.DateTimeFormat(LOCALES[lang], { weekday: 'short', timeZone: 'UTC' })
    .format(new Date(`${value}T00:00:00Z`))
    .replace('.', '');

/** `Sonntag`, `Sunday`. */
export const weekdayFull = (value: Day, lang: Lang): string =>
  new Intl.DateTimeFormat(LOCALES[lang], { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`));

/** So many days later; earlier where `days` is negative. */
export const addDays = (value: Day, days: number): Day => dayAt(addDaysTo(localMidnight(value), days));
/** Same date in another month; the last day of that month where it is shorter. */
export const addMonths = (value: Day, months: number): Day => dayAt(addMonthsTo(localMidnight(value), months));
/* UTC has no summer time, so that each day is 24 hours long. */
const utcMidnight = (day: Day): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));

/** Whole days from `start` to `end`; negative where `end` is earlier. */
export const daysBetween = (start: Day, end: Day): number => (utcMidnight(end) - utcMidnight(start)) / 86_400_000;
/** The calendar year of a day. */
export const yearOf = (value: Day): number => Number(value.slice(0, 4));
