import type { MeasureValue } from '../define/measure.ts';
import { type Day, formatDay, formatDayShort } from '../domain/day.ts';
import { formatNumber } from '../domain/number.ts';
import { inPeriod, type Period } from '../domain/period.ts';
import type { Lang, Text } from '../domain/text.ts';
import type { Span } from './facts/spans.ts';
import type { Comparison } from './facts.ts';
import type { Trend } from './measures/trend.ts';
import { hoursText, rounded, twoDecimals } from './showing.ts';
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

/** Triangle and words, never a colour: `▲ 358 mehr (402)`; or why there is no trend. */
export function trendWords(of: MeasureValue<Trend>, lang: Lang): string {
  if (!of.known) return of.reason[lang];
  const { difference, before } = of.value;
  const former = `(${hoursText(before, lang)})`;
  if (difference === 0) return lang === 'de' ? `wie zuvor ${former}` : `as before ${former}`;
  const amount = hoursText(Math.abs(difference), lang);
  if (difference > 0) return `▲ ${amount} ${lang === 'de' ? 'mehr' : 'more'} ${former}`;
  return `▼ ${amount} ${lang === 'de' ? 'weniger' : 'fewer'} ${former}`;
}

/** The Gini value beside the former one, in words: of the values as they are shown. */
export function giniTrendWords(now: MeasureValue<number>, before: MeasureValue<number>, lang: Lang): string {
  if (!now.known) return now.reason[lang];
  if (!before.known) return lang === 'de' ? 'vorher nicht bestimmbar' : 'could not be told before';
  const former = twoDecimals(before.value, lang);
  const difference = rounded(now.value, 2) - rounded(before.value, 2);
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

/** What is compared with, in words that fit into a sentence: `im 2. Quartal`, `vom 01.10. bis 23.10.2026`. */
export function thenWords({ before, compared, finished }: ComparedWith, lang: Lang): string {
  if (finished) return inPeriod(before, lang);
  const { first, last } = compared;
  if (first === last) return lang === 'de' ? `am ${formatDay(first, lang)}` : `on ${formatDay(first, lang)}`;
  return lang === 'de'
    ? `vom ${formatDayShort(first, lang)} bis ${formatDay(last, lang)}`
    : `from ${formatDayShort(first, lang)} to ${formatDay(last, lang)}`;
}

/** Of a period that is not over how far it is: `läuft noch, bis 23.11.2026`, or that it lies ahead. */
export function runsText({ counted }: { readonly counted: Span }, lang: Lang): string {
  const { first, last } = counted;
  if (last < first) return lang === 'de' ? 'hat noch nicht begonnen' : 'not begun yet';
  const until = formatDay(last, lang);
  return lang === 'de' ? `läuft noch, bis ${until}` : `still running, up to ${until}`;
}

/** The period before, the days of it that are compared, and whether the period is over. */
export interface ComparedWith {
  readonly before: Period;
  readonly compared: { readonly first: Day; readonly last: Day };
  readonly finished: boolean;
  readonly comparison: Comparison;
}

/** `358 Stunden mehr als im 2. Quartal.`, that nothing changed, or why it cannot be told. */
export function comparedTo(of: MeasureValue<Trend>, then: ComparedWith, lang: Lang): string {
  if (then.comparison === 'all') return '';
  if (then.comparison === 'nothing recorded')
    return lang === 'de' ? 'Davor ist nichts erfasst.' : 'Nothing is recorded before.';
  if (!of.known) return `${capital(of.reason[lang])}.`;
  const { difference } = of.value;
  const former = thenWords(then, lang);
  const amount = hoursText(Math.abs(difference), lang);
  const one = amount === '1';
  if (lang === 'de') {
    if (difference === 0) return `So viele Stunden wie ${former}.`;
    return `${amount} ${one ? 'Stunde' : 'Stunden'} ${difference > 0 ? 'mehr' : 'weniger'} als ${former}.`;
  }
  if (difference === 0) return `As many hours as ${former}.`;
  return `${amount} ${one ? 'hour' : 'hours'} ${difference > 0 ? 'more' : 'fewer'} than ${former}.`;
}

/** `Stunden aus 27 von 31 Einsätzen.`; empty where all are known. */
export function hoursFromText(sum: VisitSum, lang: Lang): string {
  if (sum.hoursFrom === sum.visits) return '';
  return lang === 'de'
    ? `Stunden aus ${formatNumber(sum.hoursFrom, lang)} von ${visitsText(sum.visits, lang, true)}.`
    : `Hours from ${formatNumber(sum.hoursFrom, lang)} of ${visitsText(sum.visits, lang)}.`;
}

/** What holds for every picture made from the sheet. */
export const ONLY_THIS_SHEET: Text = {
  de: 'Gezählt ist nur, was in der gemeinsamen Tabelle steht.',
  en: 'Only what is in the shared sheet is counted.',
};
/** What a sheet without contributions says of money. */
export const MONEY_ELSEWHERE: Text = {
  de: 'Spenden stehen in der Tabelle der Kasse.',
  en: "Contributions are in the treasury's sheet.",
};

export const EXAMPLE_DATA: Text = { de: 'Beispieldaten', en: 'Example data' };
