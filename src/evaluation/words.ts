import type { MeasureValue } from '../define/measure.ts';
import { formatNumber } from '../domain/number.ts';
import { inPeriod, type Period } from '../domain/period.ts';
import type { Lang, Text } from '../domain/text.ts';
import type { Trend } from './measures/trend.ts';
import type { VisitSum } from './sums.ts';

const WORDS: Readonly<Record<Lang, readonly string[]>> = {
  de: ['kein', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** 2 to 12 as a word, other numbers in figures. */
export const numberWord = (value: number, lang: Lang): string =>
  (value >= 2 ? WORDS[lang][value] : undefined) ?? formatNumber(value, lang, 0);

/** With a capital letter, for the beginning of a sentence. */
export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

const NO_BREAK = ' ';

/** `760`, `7,5`: one decimal below 100. */
export const hoursText = (hours: number, lang: Lang): string => formatNumber(hours, lang, hours < 100 ? 1 : 0);

/** A value with exactly two decimals: `0,70`. */
export const twoDecimals = (value: number, lang: Lang): string =>
  lang === 'de' ? value.toFixed(2).replace('.', ',') : value.toFixed(2);

/** A share of 0 to 1 as `59 %`; more than nothing never reads as `0 %`. */
export function shareText(share: number, lang: Lang): string {
  const percent =
    share > 0 && share < 0.01 ? `${lang === 'de' ? 'unter' : 'under'} 1` : formatNumber(share * 100, lang, 0);
  return lang === 'de' ? `${percent}${NO_BREAK}%` : `${percent}%`;
}

/** Triangle and words, never a colour: `▲ 358 mehr (402)`. */
export function trendWords({ difference, before }: Trend, lang: Lang): string {
  const former = `(${hoursText(before, lang)})`;
  if (difference === 0) return lang === 'de' ? `wie zuvor ${former}` : `as before ${former}`;
  const amount = hoursText(Math.abs(difference), lang);
  if (difference > 0) return `▲ ${amount} ${lang === 'de' ? 'mehr' : 'more'} ${former}`;
  return `▼ ${amount} ${lang === 'de' ? 'weniger' : 'fewer'} ${former}`;
}

/** The Gini value beside the former one, in words. */
export function giniTrendWords(now: MeasureValue<number>, before: MeasureValue<number>, lang: Lang): string {
  if (!now.known) return now.reason[lang];
  if (!before.known) return lang === 'de' ? 'vorher nicht bestimmbar' : 'could not be told before';
  const former = twoDecimals(before.value, lang);
  const difference = Math.round(now.value * 100) - Math.round(before.value * 100);
  if (difference === 0) return lang === 'de' ? `wie zuvor (${former})` : `as before (${former})`;
  if (difference > 0) return lang === 'de' ? `▲ ungleicher (vorher ${former})` : `▲ less equal (before ${former})`;
  return lang === 'de' ? `▼ gleicher (vorher ${former})` : `▼ more equal (before ${former})`;
}

/** `1 Einsatz`, `31 Einsätze`; with `dative` `31 Einsätzen`. */
export function visitsText(count: number, lang: Lang, dative = false): string {
  const figure = formatNumber(count, lang, 0);
  if (lang === 'en') return `${figure} ${count === 1 ? 'visit' : 'visits'}`;
  return `${figure} ${count === 1 ? 'Einsatz' : dative ? 'Einsätzen' : 'Einsätze'}`;
}

/** `358 Stunden mehr als im 2. Quartal.`, or that nothing changed. */
export function comparedTo(trend: Trend, before: Period, lang: Lang): string {
  const then = inPeriod(before, lang);
  const amount = hoursText(Math.abs(trend.difference), lang);
  if (lang === 'de') {
    if (trend.difference === 0) return `So viele Stunden wie ${then}.`;
    return `${amount} Stunden ${trend.difference > 0 ? 'mehr' : 'weniger'} als ${then}.`;
  }
  if (trend.difference === 0) return `As many hours as ${then}.`;
  return `${amount} hours ${trend.difference > 0 ? 'more' : 'fewer'} than ${then}.`;
}

/** `Stunden aus 27 von 31 Einsätzen.`; empty where all are known. */
export function hoursFromText(sum: VisitSum, lang: Lang): string {
  if (sum.hoursFrom === sum.visits) return '';
  return lang === 'de'
    ? `Stunden aus ${formatNumber(sum.hoursFrom, lang)} von ${visitsText(sum.visits, lang, true)}.`
    : `Hours from ${formatNumber(sum.hoursFrom, lang)} of ${visitsText(sum.visits, lang)}.`;
}

/** `3 Zeilen nicht ausgewertet.`; empty where all were. */
export function unreadText(count: number, lang: Lang): string {
  if (count === 0) return '';
  const figure = formatNumber(count, lang, 0);
  if (lang === 'de') return `${figure} ${count === 1 ? 'Zeile' : 'Zeilen'} nicht ausgewertet.`;
  return `${figure} ${count === 1 ? 'row' : 'rows'} not evaluated.`;
}

/** What holds for every picture made from the sheet. */
export const ONLY_THIS_SHEET: Text = {
  de: 'Gezählt ist nur, was in der gemeinsamen Tabelle steht.',
  en: 'Only what stands in the shared sheet is counted.',
};
export const EXAMPLE_DATA: Text = { de: 'Beispieldaten', en: 'Example data' };
