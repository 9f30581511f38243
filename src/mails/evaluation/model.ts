import type { OpenFinding } from '../../define/mail.ts';
import type { SheetSettings } from '../../define/use-case.ts';
import { daysBetween } from '../../domain/day.ts';
import { levelRank } from '../../domain/finding.ts';
import { formatNumber } from '../../domain/number.ts';
import { periodName } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import type { Evaluation } from '../../evaluation/evaluate.ts';
import { distribution } from '../../evaluation/measures/distribution.ts';
import type { NowAndBefore } from '../../evaluation/measures/help.ts';
import { trend } from '../../evaluation/measures/trend.ts';
import { emptyHanded } from '../../evaluation/news.ts';
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
  unreadText,
  visitsText,
} from '../../evaluation/words.ts';
import { landOptions, reportRhythms } from '../../tables/options.ts';
import { type OwnHelp, ownHelp, ownNews } from './own.ts';

export interface EvaluationMailInput {
  readonly evaluation: Evaluation;
  readonly contact: { readonly displayName?: string | undefined; readonly rhythm: 'monthly' | 'quarterly' | 'never' };
  /** The contact's association. */
  readonly association: string;
  /** Those that concern the contact's associations; the three most pressing are named. */
  readonly openFindings: readonly OpenFinding[];
  readonly links: {
    /** The tab Auswertung. */
    readonly report: string;
    /** Where one sees who seeks a partner. */
    readonly waiting: string;
    /** The contact's row, to change the rhythm or sign off. */
    readonly contact: string;
    /** The tab Prüfhinweise. */
    readonly findings: string;
  };
  readonly settings: Pick<SheetSettings, 'exampleData'>;
}

export interface MailKpi {
  readonly name: string;
  readonly figure: string;
  readonly unit: string;
  readonly trend: string;
}

/** What the mail says, before it is HTML or text. Empty strings and lists are left out. */
export interface EvaluationMailModel {
  readonly subject: string;
  readonly eyebrow: string;
  readonly news: string;
  readonly kpis: readonly MailKpi[];
  readonly visits: string;
  readonly below: readonly string[];
  readonly openHeading: string;
  readonly open: readonly OpenThing[];
  readonly moreOpen: string;
  readonly total: { readonly hours: string; readonly rest: string };
  readonly totalNote: string;
  readonly bars: readonly { readonly label: string; readonly value: string; readonly share: number }[];
  readonly distribution: readonly string[];
  readonly waiting: string;
  readonly foot: readonly string[];
}

export interface OpenThing {
  readonly level: OpenFinding['level'];
  readonly title: string;
  readonly since: string;
  readonly link: string;
}

const FORMER: Readonly<Record<Evaluation['period']['kind'], Readonly<Record<Lang, string>>>> = {
  month: { de: 'Vormonat', en: 'month before' },
  quarter: { de: 'Vorquartal', en: 'quarter before' },
  year: { de: 'Vorjahr', en: 'year before' },
};

function kpi(name: string, { now, before }: NowAndBefore, evaluation: Evaluation, lang: Lang): MailKpi {
  if (hoursUnknown(now)) {
    const figure = lang === 'de' ? 'unbekannt' : 'unknown';
    return { name, figure, unit: '', trend: hoursFromText(now, lang) };
  }
  const { difference } = trend(now.hours, before.hours);
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±';
  const former = FORMER[evaluation.period.kind][lang];
  const amount = hoursText(Math.abs(difference), lang);
  return {
    name,
    figure: hoursText(now.hours, lang),
    unit: lang === 'de' ? 'Std.' : 'hrs',
    trend: lang === 'de' ? `${sign}${amount} zum ${former}` : `${sign}${amount} on the ${former}`,
  };
}

function visitsSentence({ visits, partners }: OwnHelp, lang: Lang): string {
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

const belowLines = ({ below }: OwnHelp, lang: Lang): readonly string[] =>
  below
    .slice(0, 5)
    .map(({ name, given, received }) =>
      lang === 'de'
        ? `${name}: ${sumWords(given, lang)} gegeben, ${sumWords(received, lang)} bekommen`
        : `${name}: ${sumWords(given, lang)} given, ${sumWords(received, lang)} received`,
    );

function openThings(findings: readonly OpenFinding[], { today }: Evaluation, lang: Lang): readonly OpenThing[] {
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

function openHeading(count: number, lang: Lang): string {
  if (count === 0) return '';
  const word = capital(numberWord(count, lang));
  if (lang === 'de') return count === 1 ? 'Eine Sache ist offen' : `${word} Dinge sind offen`;
  return count === 1 ? 'One thing is open' : `${word} things are open`;
}

function waitingSentence({ waiting: { associations, longestDays } }: Evaluation, lang: Lang): string {
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

function distributionSentences({ distribution: { gini, giniBefore } }: Evaluation, lang: Lang): readonly string[] {
  if (!gini.known) return [gini.reason[lang]];
  const former = giniBefore.known
    ? ` (${lang === 'de' ? 'vorher' : 'before'} ${twoDecimals(giniBefore.value, lang)})`
    : '';
  const value = twoDecimals(gini.value, lang);
  const says = lang === 'de' ? `Der Gini-Wert ist ${value}${former}.` : `The Gini value is ${value}${former}.`;
  return [`${says} ${distribution.meaning[lang]}`];
}

function totalOf({ help, before }: Evaluation, lang: Lang): EvaluationMailModel['total'] {
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

function bars({ lands }: Evaluation, lang: Lang): EvaluationMailModel['bars'] {
  const five = lands.filter(({ received }) => received.hours > 0).slice(0, 5);
  const most = five[0]?.received.hours ?? 0;
  return five.map(({ land, received }) => ({
    label: landOptions.find(({ key }) => key === land)?.label[lang] ?? land,
    value: hoursText(received.hours, lang),
    share: received.hours / most,
  }));
}

function footLines({ contact, settings }: EvaluationMailInput, lang: Lang): readonly string[] {
  const example = settings.exampleData ? `${EXAMPLE_DATA[lang]}. ` : '';
  const rhythm = reportRhythms.find(({ key }) => key === contact.rhythm)?.label[lang] ?? '';
  const why =
    lang === 'de'
      ? `Du bekommst diese Mail, weil beim Kontakt der Koordination „${rhythm}“ steht.`
      : `You receive this mail because your contact says "${rhythm}".`;
  return [`${example}${ONLY_THIS_SHEET[lang]}`, why];
}

/** Puts everything into words: the own associations first, then the whole. */
export function mailModel(input: EvaluationMailInput, lang: Lang): EvaluationMailModel {
  const { evaluation, contact, association, openFindings } = input;
  const own = ownHelp(evaluation, association);
  const period = periodName(evaluation.period, lang);
  const title = lang === 'de' ? 'Eure Auswertung' : 'Your evaluation';
  const hello = contact.displayName ? `${lang === 'de' ? 'Hallo' : 'Hello'} ${contact.displayName}, ` : '';
  const more = openFindings.length - 3;
  const unread = unreadText(evaluation.unread.length, lang);
  return {
    subject: `${title}: ${period} · ${association}`,
    eyebrow: `${hello}${title} · ${period}`,
    news: `${association}: ${ownNews(own, evaluation, lang)}`,
    kpis: [
      kpi(lang === 'de' ? 'Gegeben' : 'Given', own.given, evaluation, lang),
      kpi(lang === 'de' ? 'Bekommen' : 'Received', own.received, evaluation, lang),
    ],
    visits: visitsSentence(own, lang),
    below: belowLines(own, lang),
    openHeading: openHeading(openFindings.length, lang),
    open: openThings(openFindings, evaluation, lang),
    moreOpen:
      more <= 0
        ? ''
        : lang === 'de'
          ? `${capital(numberWord(more, lang))} weitere ansehen`
          : `See ${numberWord(more, lang)} more`,
    total: totalOf(evaluation, lang),
    totalNote: [hoursFromText(evaluation.help.now, lang), unread].filter((part) => part !== '').join(' '),
    bars: bars(evaluation, lang),
    distribution: distributionSentences(evaluation, lang),
    waiting: [emptyHanded(evaluation, lang), waitingSentence(evaluation, lang)].filter((part) => part !== '').join(' '),
    foot: footLines(input, lang),
  };
}

/** Words that stand in the mail whatever its figures say. */
export const WORDS = {
  report: { de: 'Ganzen Bericht öffnen', en: 'Open the whole report' },
  whole: { de: 'Alle Partnerschaften', en: 'All partnerships' },
  where: { de: 'Wohin die Hilfe ging', en: 'Where the help went' },
  bars: { de: 'Stunden nach Land, die fünf größten', en: 'Hours by Land, the five largest' },
  equal: { de: 'Wie gleich verteilt?', en: 'How equally shared?' },
  seeking: { de: 'Wer sucht gerade?', en: 'Who is seeking now?' },
  stop: { de: 'Rhythmus ändern oder abbestellen', en: 'Change the rhythm or unsubscribe' },
  urgent: { de: '✖ dringend', en: '✖ urgent' },
  clarify: { de: '▲ klären', en: '▲ clarify' },
  hint: { de: '● Hinweis', en: '● hint' },
} as const;
