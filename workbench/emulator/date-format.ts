import type { LocaleData } from './locale.ts';
import { partsOfSerial } from './zone.ts';

/** The tokens of date and time patterns [doc: Sheets API, date and number formats]. */
const TOKENS = /\[h+\]|\[m+\]|\[s+\]|"[^"]*"|\\.|am\/pm|a\/p|am|pm|y+|m+|d+|h+|s+|\.0+|[^ymdhs]/gi;

interface Shown {
  /** Milliseconds of the whole value, for durations. */
  total: number;
  date: Date;
  half: boolean;
  data: LocaleData;
}

/** A date, time or duration by its pattern; the value is rounded to the fraction of a second that the pattern shows. */
export function showDate(serial: number, pattern: string, data: LocaleData): string {
  const tokens = pattern.match(TOKENS) ?? [];
  const digits = tokens.find((token) => /^\.0/.test(token))?.length ?? 4;
  const step = 10 ** Math.max(0, 4 - digits);
  const total = Math.round(Math.round(serial * 86_400_000) / step) * step;
  const half = tokens.some((token) => /^(am\/pm|a\/p|am|pm)$/i.test(token));
  const shown = { total, date: partsOfSerial(total / 86_400_000), half, data };
  return tokens.map((token, at) => showToken(token, tokens, at, shown)).join('');
}

function showToken(token: string, tokens: readonly string[], at: number, shown: Shown): string {
  const { date, data } = shown;
  const lower = token.toLowerCase();
  const length = lower.length;
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  if (lower.startsWith('[')) return elapsed(token, tokens, at, shown.total);
  if (/^\.0/.test(lower)) return fraction(length - 1, date, data);
  if (lower === 'am/pm' || lower === 'am' || lower === 'pm') return date.getUTCHours() < 12 ? 'AM' : 'PM';
  if (lower === 'a/p') return ((letter) => (token === lower ? letter : letter.toUpperCase()))(dayHalf(date));
  if (lower[0] === 'y') return length > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100, 2);
  if (lower[0] === 'd') return showDay(date, length, data);
  if (lower[0] === 'h') return pad(shown.half ? date.getUTCHours() % 12 || 12 : date.getUTCHours(), length);
  if (lower[0] === 's') return pad(date.getUTCSeconds(), length);
  if (lower[0] !== 'm') return token;
  if (token === lower && isMinute(tokens, at)) return pad(date.getUTCMinutes(), length);
  return showMonth(date.getUTCMonth(), length, data);
}

const dayHalf = (date: Date): 'a' | 'p' => (date.getUTCHours() < 12 ? 'a' : 'p');

const UNITS: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000 };

/** The first bracket counts the whole duration, a later one what the larger ones left; letters are digits at least. */
function elapsed(token: string, tokens: readonly string[], at: number, total: number): string {
  const unitOf = (one: string): number => UNITS[one.charAt(1).toLowerCase()] ?? 1;
  const unit = unitOf(token);
  const larger = tokens.slice(0, at).filter((one) => /^\[[hms]/i.test(one) && unitOf(one) > unit);
  const rest = larger.length === 0 ? total : total % Math.min(...larger.map(unitOf));
  return String(Math.floor(rest / unit)).padStart(token.length - 2, '0');
}

function fraction(digits: number, date: Date, data: LocaleData): string {
  return data.decimal + String(date.getUTCMilliseconds()).padStart(3, '0').padEnd(digits, '0').slice(0, digits);
}

function showDay(date: Date, length: number, data: LocaleData): string {
  if (length <= 2) return pad(date.getUTCDate(), length);
  return (length === 3 ? data.weekdaysShort : data.weekdays)[date.getUTCDay()] ?? '';
}

function showMonth(month: number, length: number, data: LocaleData): string {
  if (length <= 2) return pad(month + 1, length);
  if (length === 5) return (data.months[month] ?? '').slice(0, 1);
  return (length === 3 ? data.monthsShort : data.months)[month] ?? '';
}

/** m means minutes after hours or before seconds, else months. */
function isMinute(tokens: readonly string[], at: number): boolean {
  const letters = /^\[?[ymdhs]/i;
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before] ?? '';
    if (!letters.test(token)) continue;
    if (/^\[?h/i.test(token)) return true;
    break;
  }
  for (let after = at + 1; after < tokens.length; after++) {
    const token = tokens[after] ?? '';
    if (letters.test(token)) return /^\[?s/i.test(token);
  }
  return false;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length >= 2 ? 2 : 1, '0');
}
