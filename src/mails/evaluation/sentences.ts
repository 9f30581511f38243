import type { OpenFinding } from '../../define/mail.ts';
import { daysBetween } from '../../domain/day.ts';
import { levelRank } from '../../domain/finding.ts';
import { formatNumber } from '../../domain/number.ts';
import type { CalendarKind } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import type { Evaluation } from '../../evaluation/evaluate.ts';
import { distribution } from '../../evaluation/measures/distribution.ts';
import type { NowAndBefore } from '../../evaluation/measures/help.ts';
import { trend } from '../../evaluation/measures/trend.ts';
import { hoursUnknown, type VisitSum } from '../../evaluation/sums.ts';
import {
  capital,
  comparedTo,
  EXAMPLE_DATA,
  hoursFromText,
  hoursText,
  numberWord,
  ONLY_THIS_SHEET,
  twoDecimals,
  visitsText,
} from '../../evaluation/words.ts';
import { landOptions, reportRhythms } from '../../tables/options.ts';
import type { OwnHelp } from './own.ts';
import type { EvaluationMailInput, EvaluationMailModel, MailKpi, OpenThing } from './shape.ts';

const FORMER: Readonly<Record<CalendarKind, Readonly<Record<Lang, string>>>> = {
  month: { de: 'Vormonat', en: 'month before' },
  quarter: { de: 'Vorquartal', en: 'quarter before' },
  half: { de: 'Halbjahr davor', en: 'half-year before' },
  year: { de: 'Vorjahr', en: 'year before' },
};

export function kpi(name: string, { now, before }: NowAndBefore, evaluation: Evaluation, lang: Lang): MailKpi {
  if (hoursUnknown(now)) {
    const figure = lang === 'de' ? 'unbekannt' : 'unknown';
    return { name, figure, unit: '', trend: hoursFromText(now, lang) };
  }
  const { kind } = evaluation.period;
  const shown = { name, figure: hoursText(now.hours, lang), unit: lang === 'de' ? 'Std.' : 'hrs' };
  if (kind === 'all') return { ...shown, trend: '' };
  const { difference } = trend(now.hours, before.hours);
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±';
  const former = FORMER[kind][lang];
  const amount = hoursText(Math.abs(difference), lang);
  return {
    ...shown,
    trend: lang === 'de' ? `${sign}${amount} zum ${former}` : `${sign}${amount} on the ${former}`,
  };
}

export function visitsSentence({ visits, partners }: OwnHelp, lang: Lang): string {
  if (visits === 0)
    return lang === 'de' ? 'In diesem Zeitraum ist kein Einsatz eingetragen.' : 'No visit is entered for this period.';
  const [first, second, ...others] = partners;
  const count = visitsText(visits, lang);
  if (first === undefined) return lang === 'de' ? `${count} untereinander.` : `${count} among yourselves.`;
  const and = lang === 'de' ? 'und' : 'and';
  const names =
    second === undefined
      ? first
      : others.length === 0
        ? `${first} ${and} ${second}`
        : `${first} ${and} ${numberWord(others.length + 1, lang)} ${lang === 'de' ? 'weiteren' : 'more'}`;
  return lang === 'de' ? `${count} mit ${names}.` : `${count} with ${names}.`;
}

const sumWords = (sum: VisitSum, lang: Lang): string =>
  hoursUnknown(sum) ? visitsText(sum.visits, lang) : `${hoursText(sum.hours, lang)} ${lang === 'de' ? 'Std.' : 'hrs'}`;

export const belowLines = ({ below }: OwnHelp, lang: Lang): readonly string[] =>
  below
    .slice(0, 5)
    .map(({ name, given, received }) =>
      lang === 'de'
        ? `${name}: ${sumWords(given, lang)} gegeben, ${sumWords(received, lang)} bekommen`
        : `${name}: ${sumWords(given, lang)} given, ${sumWords(received, lang)} received`,
    );

export function openThings(findings: readonly OpenFinding[], { today }: Evaluation, lang: Lang): readonly OpenThing[] {
  const pressing = [...findings].sort(
    (x, y) => levelRank(x.level) - levelRank(y.level) || (x.since < y.since ? -1 : x.since > y.since ? 1 : 0),
  );
  return pressing.slice(0, 3).map(({ level, title, since, link }) => {
    const days = daysBetween(since, today);
    const words =
      days <= 0
        ? { de: 'seit heute', en: 'since today' }
        : days === 1
          ? { de: 'seit gestern', en: 'since yesterday' }
          : { de: `seit ${formatNumber(days, 'de', 0)} Tagen`, en: `for ${formatNumber(days, 'en', 0)} days` };
    return { level, title, since: words[lang], link };
  });
}

export function openHeading(count: number, lang: Lang): string {
  if (count === 0) return '';
  const word = capital(numberWord(count, lang));
  if (lang === 'de') return count === 1 ? 'Eine Sache ist offen' : `${word} Dinge sind offen`;
  return count === 1 ? 'One thing is open' : `${word} things are open`;
}

export function waitingSentence({ waiting: { associations, longestDays } }: Evaluation, lang: Lang): string {
  const count = associations.length;
  if (count === 0) return lang === 'de' ? 'Gerade sucht niemand einen Partner.' : 'Nobody is seeking a partner now.';
  const days = longestDays.known ? formatNumber(longestDays.value, lang, 0) : undefined;
  if (lang === 'de') {
    const who =
      count === 1 ? 'Ein Verband sucht einen Partner' : `${capital(numberWord(count, lang))} suchen einen Partner`;
    return days === undefined ? `${who}.` : `${who}, ${count === 1 ? '' : 'einer davon '}seit ${days} Tagen.`;
  }
  const who = count === 1 ? 'One association seeks a partner' : `${capital(numberWord(count, lang))} seek a partner`;
  return days === undefined ? `${who}.` : `${who}, ${count === 1 ? '' : 'one of them '}for ${days} days.`;
}

export function distributionSentences(
  { distribution: { gini, giniBefore } }: Evaluation,
  lang: Lang,
): readonly string[] {
  if (!gini.known) return [gini.reason[lang]];
  const former = giniBefore.known
    ? ` (${lang === 'de' ? 'vorher' : 'before'} ${twoDecimals(giniBefore.value, lang)})`
    : '';
  const value = twoDecimals(gini.value, lang);
  const says = lang === 'de' ? `Der Gini-Wert ist ${value}${former}.` : `The Gini value is ${value}${former}.`;
  return [`${says} ${distribution.meaning[lang]}`];
}

export function totalOf({ help, before }: Evaluation, lang: Lang): EvaluationMailModel['total'] {
  const { now } = help;
  if (now.visits === 0)
    return {
      hours: '',
      rest:
        lang === 'de'
          ? 'Für diesen Zeitraum ist noch keine Hilfe eingetragen.'
          : 'No help is entered for this period yet.',
    };
  if (hoursUnknown(now))
    return {
      hours: visitsText(now.visits, lang),
      rest: lang === 'de' ? ' mit Hilfe. Die Stunden sind unbekannt.' : ' of help. The hours are unknown.',
    };
  const compared = comparedTo(trend(now.hours, help.before.hours), before, lang);
  const hours = hoursText(now.hours, lang);
  return lang === 'de'
    ? { hours: `${hours} Stunden`, rest: ` Hilfe in ${visitsText(now.visits, lang, true)}. ${compared}` }
    : { hours: `${hours} hours`, rest: ` of help in ${visitsText(now.visits, lang)}. ${compared}` };
}

/** More Länder than these are left to the report. */
export const MOST_BARS = 5;
export const receivingLands = ({ lands }: Evaluation): Evaluation['lands'] =>
  lands.filter(({ received }) => received.hours > 0);

export function bars(evaluation: Evaluation, lang: Lang): EvaluationMailModel['bars'] {
  const five = receivingLands(evaluation).slice(0, MOST_BARS);
  const most = five[0]?.received.hours ?? 0;
  return five.map(({ land, received }) => ({
    label: landOptions.find(({ key }) => key === land)?.label[lang] ?? land,
    value: hoursText(received.hours, lang),
    share: received.hours / most,
  }));
}

export function footLines({ contact, settings }: EvaluationMailInput, lang: Lang): readonly string[] {
  const example = settings.exampleData ? `${EXAMPLE_DATA[lang]}. ` : '';
  const rhythm = reportRhythms.find(({ key }) => key === contact.rhythm)?.label[lang] ?? '';
  const why =
    lang === 'de'
      ? `Du bekommst diese Mail, weil beim Kontakt der Koordination „${rhythm}“ steht.`
      : `You receive this mail because your contact says "${rhythm}".`;
  return [`${example}${ONLY_THIS_SHEET[lang]}`, why];
}
