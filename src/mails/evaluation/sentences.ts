import type { OpenFinding } from '../../define/mail.ts';
import { daysBetween, formatSpan } from '../../domain/day.ts';
import { levelRank } from '../../domain/finding.ts';
import { formatNumber } from '../../domain/number.ts';
import type { CalendarKind } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import { NO_COMPARISON } from '../../evaluation/dashboard/key-figure.ts';
import type { Evaluation } from '../../evaluation/evaluate.ts';
import { distribution } from '../../evaluation/measures/distribution.ts';
import type { NowAndBefore } from '../../evaluation/measures/help.ts';
import { hoursTrend } from '../../evaluation/measures/trend.ts';
import { hoursText, twoDecimals } from '../../evaluation/showing.ts';
import { hoursUnknown, type VisitSum } from '../../evaluation/sums.ts';
import {
  capital,
  comparedTo,
  EXAMPLE_DATA,
  hoursFromText,
  numberWord,
  ONLY_THIS_SHEET,
  visitsText,
} from '../../evaluation/words.ts';
import { landOptions, reportRhythms } from '../../tables/options.ts';
import { stopWords } from '../stop-words.ts';
import { type OwnHelp, ownHelp } from './own.ts';
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
  const { comparison, finished } = evaluation;
  const from = `${now.hoursFrom} ${lang === 'de' ? 'von' : 'of'} ${now.visits}`;
  const hours = lang === 'de' ? 'Std.' : 'hrs';
  const unit = now.hoursFrom === now.visits ? hours : `${hours} (${from})`;
  return { name, figure: hoursText(now.hours, lang), unit, trend: trendSentence() };

  function trendSentence(): string {
    const { kind } = evaluation.period;
    if (kind === 'all' || comparison === 'all') return '';
    if (comparison === 'nothing recorded') return NO_COMPARISON[comparison][lang];
    const change = hoursTrend(now, before);
    if (!change.known) return change.reason[lang];
    const { difference } = change.value;
    const former = finished
      ? `${lang === 'de' ? 'zum' : 'on the'} ${FORMER[kind][lang]}`
      : `${lang === 'de' ? 'gegen' : 'on'} ${formatSpan(evaluation.compared.first, evaluation.compared.last, lang)}`;
    if (difference === 0) return lang === 'de' ? 'wie zuvor' : 'as before';
    return `${difference > 0 ? '+' : '−'}${hoursText(Math.abs(difference), lang)} ${former}`;
  }
}

export function visitsSentence({ visits, partners }: OwnHelp, lang: Lang): string {
  if (visits === 0)
    return lang === 'de'
      ? 'Hilfe von Euch oder für Euch ist in diesem Zeitraum nicht eingetragen.'
      : 'No help from you or for you is entered for this period.';
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
  hoursUnknown(sum)
    ? `${visitsText(sum.visits, lang)}, ${lang === 'de' ? 'Stunden unbekannt' : 'hours unknown'}`
    : `${hoursText(sum.hours, lang)} ${lang === 'de' ? 'Std.' : 'hrs'}${sum.hoursFrom === sum.visits ? '' : ` (${sum.hoursFrom} ${lang === 'de' ? 'von' : 'of'} ${sum.visits})`}`;

export const belowLines = ({ below }: OwnHelp, lang: Lang): readonly string[] =>
  below
    .slice(0, 5)
    .map(({ name, given, received }) =>
      lang === 'de'
        ? `${name}: ${sumWords(given, lang)} gegeben, ${sumWords(received, lang)} bekommen`
        : `${name}: ${sumWords(given, lang)} given, ${sumWords(received, lang)} received`,
    );

/** Of a Land that somebody is in charge of, what its associations gave and received. */
export function landLine({ evaluation, scope, landInCharge }: EvaluationMailInput, lang: Lang): readonly string[] {
  const land = evaluation.register.find(({ name }) => name === scope.own[0])?.land;
  if (landInCharge !== true || land === undefined || scope.names.length === scope.own.length) return [];
  const { given, received } = ownHelp(evaluation, scope.names);
  const name = landOptions.find(({ key }) => key === land)?.label[lang] ?? land;
  const sums = [sumWords(given.now, lang), sumWords(received.now, lang)];
  return lang === 'de'
    ? [`${name}, wofür Du zuständig bist: ${sums[0]} gegeben, ${sums[1]} bekommen`]
    : [`${name}, which you are in charge of: ${sums[0]} given, ${sums[1]} received`];
}

/** The three most pressing rows, the oldest first, each with all that is open of it. */
export function openThings(findings: readonly OpenFinding[], { today }: Evaluation, lang: Lang): readonly OpenThing[] {
  const rows = new Map<string, OpenFinding[]>();
  for (const one of findings) rows.set(one.place, [...(rows.get(one.place) ?? []), one]);
  const pressing = (x: OpenFinding, y: OpenFinding): number =>
    levelRank(x.level) - levelRank(y.level) || (x.since < y.since ? -1 : x.since > y.since ? 1 : 0);
  const first = [...rows.values()].flatMap((all) => {
    const [most, ...others] = all.sort(pressing);
    return most === undefined ? [] : [{ ...most, all: [most, ...others] }];
  });
  return first
    .sort(pressing)
    .slice(0, 3)
    .map(({ level, since, link, about, associations, all }) => {
      const days = daysBetween(since, today);
      const words =
        days <= 0
          ? { de: 'seit heute', en: 'since today' }
          : days === 1
            ? { de: 'seit gestern', en: 'since yesterday' }
            : { de: `seit ${formatNumber(days, 'de', 0)} Tagen`, en: `for ${formatNumber(days, 'en', 0)} days` };
      return {
        ...{ level, since: words[lang], link, about: associations.length === 0 ? '' : about, count: all.length },
        title: all.map(({ title }) => title).join(' · '),
      };
    });
}

export function openHeading(count: number, lang: Lang): string {
  if (count === 0) return '';
  const word = capital(numberWord(count, lang));
  if (lang === 'de') return count === 1 ? 'Eine Sache ist offen' : `${word} Dinge sind offen`;
  return count === 1 ? 'One thing is open' : `${word} things are open`;
}

/** `214 Tagen` (in German the dative), `one day`. */
function daysText(days: number, lang: Lang): string {
  if (days === 1) return lang === 'de' ? 'einem Tag' : 'one day';
  return `${formatNumber(days, lang, 0)} ${lang === 'de' ? 'Tagen' : 'days'}`;
}

export function waitingSentence({ waiting: { associations, longestDays } }: Evaluation, lang: Lang): string {
  const count = associations.length;
  if (count === 0) return lang === 'de' ? 'Gerade sucht niemand einen Partner.' : 'Nobody is seeking a partner now.';
  const days = longestDays.known ? daysText(longestDays.value, lang) : undefined;
  if (lang === 'de') {
    const who =
      count === 1 ? 'Ein Verband sucht einen Partner' : `${capital(numberWord(count, lang))} suchen einen Partner`;
    return days === undefined ? `${who}.` : `${who}, ${count === 1 ? '' : 'einer davon '}seit ${days}.`;
  }
  const who = count === 1 ? 'One association seeks a partner' : `${capital(numberWord(count, lang))} seek a partner`;
  return days === undefined ? `${who}.` : `${who}, ${count === 1 ? '' : 'one of them '}for ${days}.`;
}

export function distributionSentences(
  { distribution: { gini, giniBefore }, comparison }: Evaluation,
  lang: Lang,
): readonly string[] {
  if (!gini.known) return [gini.reason[lang]];
  const former =
    giniBefore.known && comparison === 'compared'
      ? ` (${lang === 'de' ? 'vorher' : 'before'} ${twoDecimals(giniBefore.value, lang)})`
      : '';
  const value = twoDecimals(gini.value, lang);
  const says = lang === 'de' ? `Der Gini-Wert ist ${value}${former}.` : `The Gini value is ${value}${former}.`;
  return [`${says} ${distribution.meaning[lang]}`];
}

export function totalOf(evaluation: Evaluation, lang: Lang): EvaluationMailModel['total'] {
  const { help } = evaluation;
  const { now } = help;
  if (now.visits === 0)
    return {
      hours: '',
      rest: lang === 'de' ? 'Für diesen Zeitraum ist keine Hilfe eingetragen.' : 'No help is entered for this period.',
    };
  if (hoursUnknown(now))
    return {
      hours: visitsText(now.visits, lang),
      rest: lang === 'de' ? ' mit Hilfe. Die Stunden sind unbekannt.' : ' of help. The hours are unknown.',
    };
  const compared = comparedTo(hoursTrend(now, help.before), evaluation, lang);
  const hours = hoursText(now.hours, lang);
  return lang === 'de'
    ? {
        hours: `${hours} ${hours === '1' ? 'Stunde' : 'Stunden'}`,
        rest: ` Hilfe in ${visitsText(now.visits, lang, true)}. ${compared}`.trimEnd(),
      }
    : {
        hours: `${hours} ${hours === '1' ? 'hour' : 'hours'}`,
        rest: ` of help in ${visitsText(now.visits, lang)}. ${compared}`.trimEnd(),
      };
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
    value:
      hoursText(received.hours, lang) +
      (received.hoursFrom === received.visits
        ? ''
        : ` (${received.hoursFrom} ${lang === 'de' ? 'von' : 'of'} ${received.visits})`),
    share: received.hours / most,
  }));
}

/** What is counted; and why one gets it, how to stop, whom to ask. */
export function footOf(
  { contact, settings, links, base = '' }: EvaluationMailInput,
  lang: Lang,
): EvaluationMailModel['foot'] {
  const example = settings.exampleData ? `${EXAMPLE_DATA[lang]}. ` : '';
  const changed = base === '' ? '' : `${base} `;
  const rhythm = reportRhythms.find(({ key }) => key === contact.rhythm)?.label[lang] ?? '';
  const why =
    lang === 'de'
      ? `Du bekommst die Auswertung, weil in Deiner Zeile bei „Bericht“ „${rhythm}“ steht.`
      : `You get the evaluation because your row says "${rhythm}" at "Report".`;
  const words = [why, ...stopWords('contact', lang)] as const;
  return {
    counted: `${example}${changed}${ONLY_THIS_SHEET[lang]}`,
    why: { words, link: links.contact, questions: settings.contact },
  };
}
