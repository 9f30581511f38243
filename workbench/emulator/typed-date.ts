import type { LocaleData } from './locale.ts';
import type { Typed } from './typed-value.ts';
import { serialOfDay } from './zone.ts';

interface Found {
  year: number;
  month: number;
  day: number;
  format: string;
}

/** A date, alone or followed by a time. Two-digit years: 00 to 29 are 20xx, the rest 19xx [mem]. */
export function readDate(text: string, locale: LocaleData, year: number): Typed | undefined {
  const whole = dayOf(text, locale, year);
  if (whole) return { value: serialOfDay(whole.year, whole.month, whole.day), format: whole.format };
  const match = /^(.+?)[ T](\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  const day = dayOf(match[1].replace(/,$/, ''), locale, year);
  const time = readTime(match[2]);
  if (!day || typeof time?.value !== 'number' || time.value >= 1) return undefined;
  return {
    value: serialOfDay(day.year, day.month, day.day) + time.value,
    format: `${day.format} ${time.format}`,
  };
}

/** A time of day as a fraction of a day; 24 hours and more are a duration. */
export function readTime(text: string): Typed | undefined {
  const match = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match) return undefined;
  const [, hours, minutes, seconds] = match;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const long = value >= 1;
  if (seconds !== undefined) return { value, format: long ? '[h]:mm:ss' : 'HH:mm:ss' };
  return { value, format: long ? '[h]:mm' : 'HH:mm' };
}

function dayOf(text: string, locale: LocaleData, year: number): Found | undefined {
  const found = iso(text) ?? (locale.dateOrder === 'dmy' ? dayFirst(text, year) : monthFirst(text, year));
  const named = found ?? withMonthName(text, locale, year);
  return named && isReal(named) ? named : undefined;
}

function iso(text: string): Found | undefined {
  const match = /^(\d{4})([-/])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (!match) return undefined;
  const [, year, separator, month, day] = match;
  const format = separator === '-' ? 'yyyy-mm-dd' : 'yyyy/mm/dd';
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day ?? 1),
    format: day === undefined ? 'yyyy-mm' : format,
  };
}

function dayFirst(text: string, thisYear: number): Found | undefined {
  const match = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?$/.exec(text);
  if (!match) return undefined;
  const [, day, separator, month, year] = match;
  const format = year === undefined ? `dd${separator}MM` : `dd${separator}MM${separator}yyyy`;
  return {
    day: Number(day),
    month: Number(month),
    year: year === undefined ? thisYear : fullYear(year),
    format: separator === '.' && year === undefined ? 'dd.MM.' : format,
  };
}

function monthFirst(text: string, thisYear: number): Found | undefined {
  const slashed = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  const dotted = slashed ?? /^(\d{1,2})(\.)(\d{1,2})\.(\d{4}|\d{2})?$/.exec(text);
  if (!dotted) return undefined;
  const [, month, , day, year] = dotted;
  return {
    day: Number(day),
    month: Number(month),
    year: year === undefined ? thisYear : fullYear(year),
    format: year === undefined ? 'M/d' : 'M/d/yyyy',
  };
}

function withMonthName(text: string, locale: LocaleData, thisYear: number): Found | undefined {
  const match =
    /^(\d{1,2})\.?\s+([A-Za-zÄÖÜäöü]+)\.?(?:\s+(\d{4}|\d{2}))?$/.exec(text) ??
    /^([A-Za-zÄÖÜäöü]+)\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?$/.exec(text);
  if (!match) return undefined;
  const [, first = '', second = '', year] = match;
  const [day, name] = /^\d/.test(first) ? [first, second] : [second, first];
  const month = monthNumber(name, locale);
  if (month === 0) return undefined;
  const format = locale.dateOrder === 'dmy' ? 'd. MMMM yyyy' : 'MMMM d, yyyy';
  return { day: Number(day), month, year: year === undefined ? thisYear : fullYear(year), format };
}

function monthNumber(name: string, locale: LocaleData): number {
  const wanted = name.toLowerCase();
  if (wanted.length < 3) return 0;
  return locale.months.findIndex((month) => month.toLowerCase().startsWith(wanted)) + 1;
}

function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function isReal({ year, month, day }: Found): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
