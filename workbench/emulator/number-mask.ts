import type { LocaleData } from './locale.ts';

/** Digits, separators, an exponent or a fraction: the part of a pattern that the number fills. */
const DIGITS = /[#0?,.]*[#0?](?:[#0?,.]*)(?:E[+-][0#?]+| ?[#0?]*\/[#0?\d]+)?/i;

/** A number by one section of a pattern, its sign in front. */
export function showNumber(pattern: string, value: number, data: LocaleData): string {
  const literal = pattern
    .replace(/\[[$]([^\]-]*)(?:-[^\]]*)?\]/g, '"$1"')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\*./g, '')
    .replace(/_./g, ' ');
  const match = DIGITS.exec(literal.replace(/"[^"]*"|\\./g, (text) => ' '.repeat(text.length)));
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
  if (/E[+-]/i.test(pattern)) return scientific(pattern, value, data);
  if (pattern.includes('/')) return asFraction(pattern, value);
  // A comma after the digits divides by a thousand [doc].
  const [wholePattern = '', rawDecimals] = pattern.split('.');
  const commas = /,*$/.exec(rawDecimals ?? wholePattern)?.[0].length ?? 0;
  return digits(wholePattern.replace(/,+$/, ''), rawDecimals?.replaceAll(',', ''), value / 1000 ** commas, data);
}

const count = (pattern: string, places: RegExp): number => pattern.replace(places, '').length;

/** Whole part and decimals; a decimal point in the pattern is always shown, an insignificant "?" is a space [doc]. */
function digits(wholePattern: string, decimalPattern: string | undefined, value: number, data: LocaleData): string {
  const most = decimalPattern?.length ?? 0;
  const rounded = (Math.round((value + Number.EPSILON * value) * 10 ** most) / 10 ** most).toFixed(most);
  let [whole = '0', decimals = ''] = rounded.split('.');
  const least = count(decimalPattern ?? '', /[^0]/g);
  while (decimals.length > least && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  decimals = decimals.padEnd(least + count(decimalPattern ?? '', /[^?]/g), ' ');
  const zeros = count(wholePattern, /[^0]/g);
  whole = whole === '0' && zeros === 0 && decimalPattern !== undefined ? '' : whole.padStart(zeros, '0');
  if (wholePattern.includes(',')) whole = whole.replace(/\B(?=(\d{3})+$)/g, data.group);
  whole = whole.padStart(zeros + count(wholePattern, /[^?]/g), ' ');
  return decimalPattern === undefined ? whole : `${whole}${data.decimal}${decimals}`;
}

/** The exponent in the pattern's own letter, a multiple of the digits before the point; E- shows a minus only [doc]. */
function scientific(pattern: string, value: number, data: LocaleData): string {
  const [, wholePattern = '0', decimals, letter = 'E', sign = '+', places = '00'] =
    /^([^.]*?)(?:\.([0#?]*))?(E)([+-])([0#?]+)$/i.exec(pattern) ?? [];
  const step = Math.max(1, count(wholePattern, /[^0#?]/g));
  const [, exact = '0'] = value.toExponential(15).split('e');
  let power = Math.floor(Number(exact) / step) * step;
  // Rounding may carry into one more digit: 9.999 as 0.0 is 1.0 of the next power.
  if (Number((value / 10 ** power).toFixed(decimals?.length ?? 0)) >= 10 ** step) power += step;
  const mark = power < 0 ? '-' : sign === '+' ? '+' : '';
  const exponent = String(Math.abs(power)).padStart(count(places, /[^0]/g), '0');
  return `${digits(wholePattern, decimals, value / 10 ** power, data)}${letter}${mark}${exponent}`;
}

/**
 * A mixed number such as 5 1/8: as many digits below the stroke as the pattern has places there, or the number that it
 * names. A part of nothing is left out [doc].
 */
function asFraction(pattern: string, value: number): string {
  const [, below = '#'] = /\/([#0?\d]+)$/.exec(pattern) ?? [];
  const whole = /^[#0?]+ /.test(pattern) ? Math.floor(value) : 0;
  const part = value - whole;
  const fixed = /^[1-9]\d*$/.test(below) ? Number(below) : undefined;
  let [over, under] = [Math.round(part * (fixed ?? 1)), fixed ?? 1];
  for (let tried = 2; fixed === undefined && tried < 10 ** below.length; tried++) {
    const above = Math.round(part * tried);
    if (Math.abs(above / tried - part) < Math.abs(over / under - part) - 1e-12) [over, under] = [above, tried];
  }
  if (over === 0) return String(whole);
  if (over === under) return String(whole + 1);
  return whole === 0 ? `${over}/${under}` : `${whole} ${over}/${under}`;
}
