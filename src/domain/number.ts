import { GERMAN, type Reading, type Refusal, refusal } from './reading.ts';
import { fail, ok, type Result } from './result.ts';
import { tidy } from './spelling.ts';
import { both, type Lang, otherLang, type Text } from './text.ts';

/** What to say where a number is expected and there is none; with an example that the column can hold. */
export const notANumber = (example: Text): Refusal =>
  refusal({ de: 'Bitte eine Zahl, zum Beispiel {x}', en: 'Please enter a number, for example {x}' }, example);
const NOT_A_NUMBER = notANumber({ de: '3,5', en: '3.5' });

const COMMA: Readonly<Record<Lang, string>> = { de: ',', en: '.' };

/**
 * What a typed number can mean, the likelier first: nothing; one number; or two, where the language's decimal sign
 * stands before three digits, as in `1,234` in German and `1.234` in English. Everything else has one reading in both
 * languages: `1.234,5`, `1,234.5`, `1 234`, `1'234`, `3.5`, `3,5`, `1.234.567`.
 */
export function numbersIn(typed: string, lang: Lang): readonly number[] {
  const trimmed = tidy(typed).replace(/^\+/, '');
  const text = /^-?\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/.test(trimmed) ? trimmed.replace(/[ '’]/g, '') : trimmed;
  if (/^-?\d+$/.test(text)) return [Number(text)];
  if (/^-?[1-9]\d{0,2}(\.\d{3})+,\d+$/.test(text)) return [Number(text.replace(/\./g, '').replace(',', '.'))];
  if (/^-?[1-9]\d{0,2}(,\d{3})+\.\d+$/.test(text)) return [Number(text.replace(/,/g, ''))];
  if (/^-?[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/.test(text)) return [Number(text.replace(/[.,]/g, ''))];
  if (!/^-?\d+[.,]\d+$/.test(text)) return [];
  const whole = Number(text.replace(/[.,]/, ''));
  const fraction = Number(text.replace(',', '.'));
  if (text !== trimmed || !/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return [fraction];
  return text.includes(COMMA[lang]) ? [whole, fraction] : [whole];
}

/** Spelled with one reading only, in each language: no sign between thousands, and never three decimals. */
const plainly = (value: number): Text =>
  both((lang) => (/\.\d{3}$/.test(String(value)) ? `${value}0` : String(value)).replace('.', COMMA[lang]));

/** Asks which of two numbers was meant; `write` spells each so that it has one reading. */
export const askWhichNumber = (readings: readonly number[], write: (value: number) => Text): Refusal => {
  const texts = readings.map(write);
  const other = texts[1];
  return refusal(
    both((lang) =>
      lang === 'de'
        ? `Tausend oder Komma? Bitte eindeutig: {x}${other ? ` oder ${other.de}` : ''}`
        : `Thousands or decimals? Please make it plain: {x}${other ? ` or ${other.en}` : ''}`,
    ),
    texts[0] ?? NOT_A_NUMBER.example,
    texts,
  );
};

/**
 * The readings that a column can hold. Where the language's own do not fit, the other's count: 51,123 is a latitude in
 * English, too. Where none fits, the language's own, so that the column can say why not.
 */
export function fittingNumbers(typed: string, lang: Lang, fits: (value: number) => boolean): readonly number[] {
  const own = numbersIn(typed, lang);
  const fitting = own.filter(fits);
  if (fitting.length > 0) return fitting;
  const others = numbersIn(typed, otherLang(lang)).filter(fits);
  return others.length > 0 ? others : own.slice(0, 1);
}

/** Reads a decimal number as typed in German or English form. Asks where two readings are left of those that fit. */
export function parseDecimal(
  typed: string,
  { lang }: Reading = GERMAN,
  fits: (value: number) => boolean = () => true,
): Result<number, Refusal> {
  const found = fittingNumbers(typed, lang, fits);
  const [first] = found;
  if (first === undefined) return fail(NOT_A_NUMBER);
  return found.length > 1 ? fail(askWhichNumber(found, plainly)) : ok(first);
}

/**
 * Halves go away from zero, of the value taken to twelve significant digits: 0.475 is 0.48, although its binary is less.
 * The one way in which text, tab and chart round.
 */
export function rounded(value: number, digits: number): number {
  const scaled = Number((Math.abs(value) * 10 ** digits).toPrecision(12));
  const whole = Math.round(scaled) / 10 ** digits;
  return value < 0 && whole !== 0 ? -whole : whole;
}

/** Figures with the language's separators, e.g. `1.234,5`; at most `digits` decimals, no trailing zeros. */
export function formatNumber(value: number, lang: Lang, digits = 2): string {
  const fixed = rounded(value, digits);
  const [whole = '0', rest] = String(Math.abs(fixed)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'de' ? '.' : ',');
  const sign = fixed < 0 ? '−' : '';
  return sign + grouped + (rest === undefined ? '' : COMMA[lang] + rest);
}
