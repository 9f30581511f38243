import type { LocaleData } from './locale';

/** Digits, separators, an exponent or a fraction: the part of a pattern that the number fills. */
const DIGITS = /[#0?,.]*[#0?](?:[#0?,.]*)(?:E[+-]0+| ?[#0?]*\/[#0?]+)?/i;

/** A number by one section of a pattern, its sign in front. */
export function showNumber(pattern: string, value: number, data: LocaleData): string {
  const literal = pattern
    .replace(/\[[$]([^\]-]*)(?:-[^\]]*)?\]/g, '"$1"')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[_*]./g, '');
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
  // A comma after the last digit of the whole part divides by a thousand [doc].
  const [wholePattern = '', rawDecimals = ''] = pattern.split('.');
  const commas = /,*$/.exec(rawDecimals === '' ? wholePattern : rawDecimals)?.[0].length ?? 0;
  const decimalPattern = rawDecimals.replaceAll(',', '');
  return digits(wholePattern.replace(/,+$/, ''), decimalPattern, value / 1000 ** commas, data);
}

function digits(wholePattern: string, decimalPattern: string, value: number, data: LocaleData): string {
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

/** The exponent in the pattern's own letter: e or E; E- shows a sign for negative ones only. */
function scientific(pattern: string, value: number, data: LocaleData): string {
  const [, decimals = '', letter = 'E', sign = '+', places = '00'] =
    /^[^.]*?(?:\.([0#?]*))?(E)([+-])(0+)$/i.exec(pattern) ?? [];
  const [mantissa = '0', exponent = '0'] = value.toExponential(decimals.length).split('e');
  const power = Number(exponent);
  const mark = power < 0 ? '-' : sign === '+' ? '+' : '';
  return `${mantissa.replace('.', data.decimal)}${letter}${mark}${String(Math.abs(power)).padStart(places.length, '0')}`;
}

/** A mixed number such as 5 1/8: as many digits below the stroke as the pattern has places there. */
function asFraction(pattern: string, value: number): string {
  const whole = /^[#0?]+ /.test(pattern) ? Math.floor(value) : 0;
  const most = 10 ** (/\/([#0?]+)$/.exec(pattern)?.[1]?.length ?? 1) - 1;
  let [above, below] = [0, 1];
  for (let under = 1; under <= most; under++) {
    const over = Math.round((value - whole) * under);
    if (Math.abs(over / under - (value - whole)) < Math.abs(above / below - (value - whole)) - 1e-12)
      [above, below] = [over, under];
  }
  if (above === 0) return String(whole);
  return whole === 0 ? `${above}/${below}` : `${whole} ${above}/${below}`;
}
