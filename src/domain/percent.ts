import { fittingNumbers, formatNumber } from './number.ts';
import { GERMAN, type Reading, type Refusal, refusal } from './reading.ts';
import { fail, ok, type Result } from './result.ts';
import { tidy } from './spelling.ts';
import { both, type Lang, type Text } from './text.ts';

/** A number in words with its sign, as each language writes it: `25 %`, `25%`. In a cell the gap is the one that people type. */
export const withPercent = (words: string, lang: Lang, gap = '\u00a0'): string =>
  lang === 'de' ? `${words}${gap}%` : `${words}%`;

/** `25 %`, `12,5 %`; in English `12.5%`. */
export const showPercent = (value: number, lang: Lang): string => withPercent(formatNumber(value, lang, 6), lang, ' ');

const EXAMPLE = both((lang) => showPercent(25, lang));
const NO_PERCENT = refusal({ de: 'Bitte einen Anteil wie {x}', en: 'Please enter a share like {x}' }, EXAMPLE);
const OUT_OF_RANGE = refusal(
  { de: 'Bitte 0 bis 100 %. Zum Beispiel: {x}', en: 'Please enter 0 to 100%. For example: {x}' },
  EXAMPLE,
);

/** 0.26 is 26 % or 0.26 %: whoever typed it knows. */
function askWhich(value: number): Refusal {
  const spell = (percent: number): Text => both((lang) => showPercent(percent, lang));
  const large = spell(value * 100);
  const small = spell(value);
  return refusal(
    {
      de: `${large.de} oder ${small.de}? Bitte mit Zeichen, zum Beispiel {x}`,
      en: `${large.en} or ${small.en}? Please type the sign, for example {x}`,
    },
    large,
    [large, small],
  );
}

/** Percent as the number that is said: 25 means 25 %. Without the sign a value up to 1 is asked about. */
export function percentOf(value: number, signed: boolean): Result<number, Refusal> {
  if (!(value >= 0 && value <= 100)) return fail(OUT_OF_RANGE);
  return !signed && value > 0 && value <= 1 ? fail(askWhich(value)) : ok(value);
}

/** Reads `25`, `25 %`, `12,5 Prozent`; gives the number before the sign. */
export function parsePercent(typed: string, { lang }: Reading = GERMAN): Result<number, Refusal> {
  const [, digits = '', sign = ''] = /^(.*?) ?(%|prozent|percent|v\. ?h\.)?$/i.exec(tidy(typed)) ?? [];
  const [value] = fittingNumbers(digits, lang, (one) => one >= 0 && one <= 100);
  return value === undefined ? fail(NO_PERCENT) : percentOf(value, sign !== '');
}
