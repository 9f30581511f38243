import { type LocaleData, localeData } from './locale';
import type { CellValue } from './workbook';
import { partsOfSerial } from './zone';

export type FormatKind = 'general' | 'text' | 'date' | 'percent' | 'currency' | 'number';

const kinds = new Map<string, FormatKind>();

/** What kind of value a number format shows. Dates, times and durations are all 'date', as getValue gives a Date. */
export function formatKind(format: string | undefined): FormatKind {
  if (format === undefined || format === '' || format === 'General') return 'general';
  const known = kinds.get(format);
  if (known) return known;
  const kind = classify(format);
  kinds.set(format, kind);
  return kind;
}

function classify(format: string): FormatKind {
  if (format === '@') return 'text';
  if (/\[(h+|m+|s+)\]/i.test(format)) return 'date';
  const bare = format
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[[^\]]*\]/g, '');
  if (/[€$£]/.test(format)) return 'currency';
  if (/[ymdhs]/i.test(bare.replace(/E\+/g, ''))) return 'date';
  if (bare.includes('%')) return 'percent';
  if (/[0#]/.test(bare)) return 'number';
  return bare.includes('@') ? 'text' : 'general';
}

/** What a person sees of a value, given the cell's number format and the sheet's locale. */
export function display(value: CellValue, format: string | undefined, locale: string): string {
  if (typeof value === 'string') return showText(value, format);
  const data = localeData(locale);
  if (typeof value === 'boolean') return value ? data.yes : data.no;
  const kind = formatKind(format);
  if (kind === 'general' || kind === 'text' || format === undefined) return plainNumber(value, data);
  const section = pickSection(format, value);
  if (kind === 'date') return showDate(value, format, data);
  return showNumber(section.pattern, section.value, data);
}

/** Texts are shown as they are, unless the format dresses them, e.g. @"*". */
function showText(value: string, format: string | undefined): string {
  if (value === '' || format === undefined || format === '@' || !format.includes('@')) return value;
  const section = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).find((one) => one.includes('@')) ?? '@';
  return section.replace(/"([^"]*)"|\\(.)|@/g, (_, quoted, escaped) => quoted ?? escaped ?? value);
}

/** A number without a format: up to ten significant digits or so, as the sheet shows it. */
function plainNumber(value: number, data: LocaleData): string {
  if (value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-9))
    return value.toExponential(2).toUpperCase().replace('.', data.decimal);
  const text = String(Number(value.toPrecision(Math.abs(value) >= 1e10 ? 15 : 10)));
  return text.replace('.', data.decimal);
}

function pickSection(format: string, value: number): { pattern: string; value: number } {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const [positive = '', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { pattern: negative, value: -value };
  if (value === 0 && zero !== undefined) return { pattern: zero, value };
  return { pattern: positive, value };
}

function showNumber(pattern: string, value: number, data: LocaleData): string {
  const literal = pattern
    .replace(/\[[$]([^\]-]*)(?:-[^\]]*)?\]/g, '"$1"')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[_*]./g, '');
  const match = /[#0,.]*[#0](?:[#0,.]*)(?:E\+0+)?/.exec(literal.replace(/"[^"]*"/g, (text) => ' '.repeat(text.length)));
  if (!match) return unquote(literal);
  const before = unquote(literal.slice(0, match.index));
  const after = unquote(literal.slice(match.index + match[0].length));
  const scaled = literal.includes('%') ? value * 100 : value;
  const sign = scaled < 0 ? '-' : '';
  return `${sign}${before}${mask(match[0], Math.abs(scaled), data)}${after}`;
}

function unquote(text: string): string {
  return text.replace(/"([^"]*)"|\\(.)/g, (_, quoted, escaped) => quoted ?? escaped);
}

function mask(pattern: string, value: number, data: LocaleData): string {
  if (pattern.includes('E+')) {
    const decimals = /\.(0+)/.exec(pattern)?.[1]?.length ?? 0;
    const text = value.toExponential(decimals).replace(/e([+-])(\d)$/, 'e$10$2');
    return text.toUpperCase().replace('.', data.decimal);
  }
  const [wholePattern = '', decimalPattern = ''] = pattern.split('.');
  const most = decimalPattern.length;
  const least = decimalPattern.replace(/[^0]/g, '').length;
  const rounded = (Math.round((value + Number.EPSILON * value) * 10 ** most) / 10 ** most).toFixed(most);
  let [whole = '0', decimals = ''] = rounded.split('.');
  while (decimals.length > least && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  whole = whole.padStart(wholePattern.replace(/[^0]/g, '').length, '0');
  if (wholePattern.replace(/[^0]/g, '') === '' && whole === '0' && decimals !== '') whole = '';
  if (wholePattern.includes(',')) whole = whole.replace(/\B(?=(\d{3})+$)/g, data.group);
  return decimals === '' ? whole : `${whole}${data.decimal}${decimals}`;
}

const DATE_TOKENS = /\[h+\]|\[m+\]|\[s+\]|"[^"]*"|\\.|am\/pm|a\/p|y+|m+|d+|h+|s+|[^ymdhs]/gi;

function showDate(serial: number, format: string, data: LocaleData): string {
  const tokens = format.match(DATE_TOKENS) ?? [];
  const date = partsOfSerial(serial);
  const half = tokens.some((token) => /^(am\/pm|a\/p)$/i.test(token));
  return tokens.map((token, at) => showToken(token, tokens, at, { serial, date, half, data })).join('');
}

interface Shown {
  serial: number;
  date: Date;
  half: boolean;
  data: LocaleData;
}

function showToken(token: string, tokens: string[], at: number, shown: Shown): string {
  const { date, data, serial } = shown;
  const lower = token.toLowerCase();
  const length = lower.length;
  if (token.startsWith('"') || token.startsWith('\\')) return unquote(token);
  if (/^\[h/.test(lower)) return String(Math.floor(Math.round(serial * 1440) / 60));
  if (/^\[m/.test(lower)) return String(Math.floor(serial * 1440));
  if (/^\[s/.test(lower)) return String(Math.floor(serial * 86_400));
  if (lower === 'am/pm') return date.getUTCHours() < 12 ? 'AM' : 'PM';
  if (lower[0] === 'y') return length > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100, 2);
  if (lower[0] === 'd') return showDay(date, length, data);
  if (lower[0] === 'h') return pad(shown.half ? date.getUTCHours() % 12 || 12 : date.getUTCHours(), length);
  if (lower[0] === 's') return pad(date.getUTCSeconds(), length);
  if (lower[0] !== 'm') return token;
  if (token === token.toLowerCase() && isMinute(tokens, at)) return pad(date.getUTCMinutes(), length);
  const month = date.getUTCMonth();
  if (length <= 2) return pad(month + 1, length);
  return (length === 3 ? data.monthsShort : data.months)[month] ?? '';
}

function showDay(date: Date, length: number, data: LocaleData): string {
  if (length <= 2) return pad(date.getUTCDate(), length);
  return (length === 3 ? data.weekdaysShort : data.weekdays)[date.getUTCDay()] ?? '';
}

/** m means minutes after hours or before seconds, else months. */
function isMinute(tokens: string[], at: number): boolean {
  const letters = /^\[?[ymdhs]/i;
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before] ?? '';
    if (!letters.test(token)) continue;
    if (/^\[?h/i.test(token)) return true;
    break;
  }
  for (let after = at + 1; after < tokens.length; after++) {
    const token = tokens[after] ?? '';
    if (letters.test(token)) return /^s/i.test(token);
  }
  return false;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length >= 2 ? 2 : 1, '0');
}
