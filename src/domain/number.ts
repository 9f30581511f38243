import { fail, ok, type Result } from './result.ts';
import type { Lang, Text } from './text.ts';

const NOT_A_NUMBER: Text = { de: 'Bitte eine Zahl, zum Beispiel 3,5', en: 'Please enter a number, for example 3.5' };
const AMBIGUOUS: Text = {
  de: 'Tausend oder Komma? Bitte mit zwei Stellen nach dem Komma, zum Beispiel 1234,00',
  en: 'Thousands or decimals? Please with two decimal places, for example 1234.00',
};

/**
 * Reads a decimal number as typed in German or English form: `1.234,5`, `1234,5`, `1,234.5`, `3.5`, `1 234`.
 * German is the sheet's locale, so `1.234` is one thousand two hundred thirty-four; `1,234` has two readings and is refused.
 */
export function parseDecimal(typed: string): Result<number, Text> {
  const text = typed
    .trim()
    .replace(/^[+]/, '')
    .replace(/^[−–]/, '-')
    .replace(/(\d)[  '’](?=\d{3}(?!\d))/g, '$1');
  if (/^-?\d+$/.test(text)) return ok(Number(text));
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return ok(Number(text.replace(/\./g, '').replace(',', '.')));
  if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(text) || /^-?\d{1,3}(,\d{3}){2,}$/.test(text))
    return ok(Number(text.replace(/,/g, '')));
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(text)) return fail(AMBIGUOUS);
  if (/^-?\d+,\d+$/.test(text)) return ok(Number(text.replace(',', '.')));
  if (/^-?\d+\.\d+$/.test(text)) return ok(Number(text));
  return fail(NOT_A_NUMBER);
}

/** Figures with the language's separators, e.g. `1.234,5`; at most `digits` decimals, no trailing zeros. */
export function formatNumber(value: number, lang: Lang, digits = 2): string {
  const fixed = Number(value.toFixed(digits));
  const [whole = '0', rest] = String(Math.abs(fixed)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'de' ? '.' : ',');
  const sign = fixed < 0 ? '−' : '';
  return sign + grouped + (rest === undefined ? '' : (lang === 'de' ? ',' : '.') + rest);
}
