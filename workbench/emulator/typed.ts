import { type LocaleData, localeData } from './locale.ts';
import { readDate, readTime } from './typed-date.ts';
import type { Typed } from './typed-value.ts';

const remembered = new Map<string, Map<string, Typed>>();

/**
 * Reads a string as Sheets reads typing, and as setValue reads strings [3rd].
 * Takes the sheet's locale, whether the cell is plain text ('@'), the current year for dates without one, and
 * whether a plain-text cell keeps a leading apostrophe (unknown of the platform: both worlds are tested).
 */
export function readTyped(text: string, locale: string, isText: boolean, year: number, apostropheStays = false): Typed {
  if (text === '') return { value: '' };
  if (text.startsWith("'")) return { value: isText && apostropheStays ? text : text.slice(1) };
  if (isText || isPlainWords(text)) return { value: text };
  const key = `${locale} ${year}`;
  let known = remembered.get(key);
  if (!known) {
    known = new Map();
    remembered.set(key, known);
  }
  const before = known.get(text);
  if (before) return before;
  const typed = interpret(text, localeData(locale), year);
  if (known.size > 50_000) known.clear();
  known.set(text, typed);
  return typed;
}

/** A quick answer for most texts: what begins with a letter can only be a truth value or a date with a month's name. */
function isPlainWords(text: string): boolean {
  if (text.length > 60 && !text.startsWith('=')) return true;
  const first = text.charCodeAt(0) | 32;
  if (first < 97 || first > 122) return false;
  return text.length > 6 && !/^[a-zäé]{3,9}\.?\s+\d/i.test(text);
}

function interpret(text: string, locale: LocaleData, year: number): Typed {
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: text };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === locale.yes) return { value: true };
  if (upper === 'FALSE' || upper === locale.no) return { value: false };
  if (!/\d/.test(trimmed)) return { value: text };
  return (
    readNumber(trimmed, locale) ??
    readPercent(trimmed, locale) ??
    readMoney(trimmed, locale) ??
    readDate(trimmed, locale, year) ??
    readTime(trimmed) ??
    readPlus(trimmed) ?? { value: text }
  );
}

/** A phone number such as +49 30 12345 becomes a formula, which then is an error [mem]. */
function readPlus(text: string): Typed | undefined {
  return /^\+[\d(]/.test(text) ? { value: '', formula: `=${text}` } : undefined;
}

/** The plain number in a text, with the number of its decimals and whether it was grouped. */
function digits(text: string, locale: LocaleData): { number: number; decimals: number; grouped: boolean } | undefined {
  const d = `\\${locale.decimal}`;
  const g = `\\${locale.group}`;
  const match = new RegExp(`^([+-]?)(\\d{1,3}(?:${g}\\d{3})+|\\d+)?(?:${d}(\\d*))?$`).exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', decimals] = match;
  if (whole === '' && !decimals) return undefined;
  const grouped = whole.includes(locale.group);
  const number = Number(`${sign}${whole.replaceAll(locale.group, '') || '0'}.${decimals || '0'}`);
  return { number, decimals: decimals?.length ?? 0, grouped };
}

function readNumber(text: string, locale: LocaleData): Typed | undefined {
  const plain = digits(text, locale);
  if (plain) {
    if (!plain.grouped) return { value: plain.number };
    return { value: plain.number, format: plain.decimals > 0 ? '#,##0.00' : '#,##0' };
  }
  const scientific = /^([+-]?\d+(?:[.,]\d+)?)[eE]([+-]?\d{1,3})$/.exec(text);
  const mantissa = scientific?.[1] && digits(scientific[1], locale);
  if (!mantissa || !scientific) return undefined;
  return { value: Number(`${mantissa.number}e${scientific[2]}`), format: '0.00E+00' };
}

function readPercent(text: string, locale: LocaleData): Typed | undefined {
  const match = /^(.*\S)\s*%$/.exec(text);
  const plain = match?.[1] && digits(match[1], locale);
  if (!plain) return undefined;
  return { value: Number((plain.number / 100).toPrecision(15)), format: plain.decimals > 0 ? '0.00%' : '0%' };
}

function readMoney(text: string, locale: LocaleData): Typed | undefined {
  const sign = locale.currency;
  // The sign stands at an end: 5€0 is a text.
  const bare = text.replace(/^[+-]/, '');
  if (!bare.startsWith(sign) && !text.endsWith(sign)) return undefined;
  const rest = text.replace(sign, '').trim();
  const plain = digits(rest, locale);
  if (!plain) return undefined;
  return { value: plain.number, format: locale.currencyFormat(plain.decimals > 0 ? '#,##0.00' : '#,##0') };
}
