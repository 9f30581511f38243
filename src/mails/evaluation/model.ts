import { formatDay } from '../../domain/day.ts';
import { periodName } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import type { Evaluation } from '../../evaluation/evaluate.ts';
import { emptyHanded } from '../../evaluation/measures/distribution.ts';
import { unreadText } from '../../evaluation/unread-words.ts';
import { capital, hoursFromText, numberWord, runsText } from '../../evaluation/words.ts';
import { moneySentence } from './money.ts';
import { type OwnHelp, ownHelp, ownNews } from './own.ts';
import {
  bars,
  belowLines,
  distributionSentences,
  footOf,
  kpi,
  landLine,
  MOST_BARS,
  openHeading,
  openThings,
  receivingLands,
  totalOf,
  visitsSentence,
  waitingSentence,
} from './sentences.ts';
import type { EvaluationMailInput, EvaluationMailModel } from './shape.ts';

/** The mail says nothing of money. */
const mailed = (unread: Evaluation['unread']): Evaluation['unread'] =>
  unread.filter(({ table }) => table !== 'contributions');

/** Puts everything into words: the own associations first, then the whole. */
export function mailModel(input: EvaluationMailInput, lang: Lang): EvaluationMailModel {
  const { evaluation, contact, openFindings, happened, lastOn } = input;
  const own = ownHelp(evaluation, input.scope.own);
  const period = periodName(evaluation.period, lang);
  const title = lang === 'de' ? 'Eure Auswertung' : 'Your evaluation';
  const hello = contact.displayName ? `${lang === 'de' ? 'Hallo' : 'Hello'} ${contact.displayName}, ` : '';
  const open = openThings(openFindings, evaluation, lang);
  const more = openFindings.length - open.reduce((sum, { count }) => sum + count, 0);
  const unread = unreadText(mailed(evaluation.unread), lang);
  const news = headline(input, own, lang);
  const since = lastOn === undefined ? undefined : formatDay(lastOn, lang);
  return {
    subject: `${news} · ${period}`,
    eyebrow: `${hello}${title} · ${period}${evaluation.finished ? '' : ` · ${runsText(evaluation, lang)}`}`,
    news,
    money: input.money === undefined ? '' : moneySentence(input.money, lang),
    freshHeading:
      since === undefined
        ? WORDS.fresh[lang]
        : lang === 'de'
          ? `Neu seit der letzten Mail (${since})`
          : `New since the last mail (${since})`,
    fresh: happened.fresh,
    thanks: happened.thanks,
    coming: happened.coming,
    kpis: [
      kpi(lang === 'de' ? 'Gegeben' : 'Given', own.given, evaluation, lang),
      kpi(lang === 'de' ? 'Bekommen' : 'Received', own.received, evaluation, lang),
    ],
    visits: visitsSentence(own, lang),
    below: [...belowLines(own, lang), ...landLine(input, lang)],
    openHeading: openHeading(openFindings.length, lang),
    open,
    moreOpen:
      more <= 0
        ? ''
        : lang === 'de'
          ? more === 1
            ? 'Einen weiteren ansehen'
            : `${capital(numberWord(more, lang))} weitere ansehen`
          : `See ${numberWord(more, lang)} more`,
    total: totalOf(evaluation, lang),
    totalNote: [hoursFromText(evaluation.help.now, lang), unread].filter((part) => part !== '').join(' '),
    bars: bars(evaluation, lang),
    barsHeading: WORDS[receivingLands(evaluation).length > MOST_BARS ? 'largest' : 'bars'][lang],
    distribution: distributionSentences(evaluation, lang),
    waiting: [emptyHanded(evaluation.distribution, lang), waitingSentence(evaluation, lang)]
      .filter((part) => part !== '')
      .join(' '),
    foot: footOf(input, lang),
  };
}

/** The news in one line, association first: help where there was some, else what else happened or comes next. */
function headline(input: EvaluationMailInput, own: OwnHelp, lang: Lang): string {
  const { association, brief, evaluation, happened, newest } = input;
  const [fresh] = happened.fresh;
  const { next } = happened;
  const other =
    fresh?.replace(/\.$/, '') ??
    (next && `${lang === 'de' ? 'als Nächstes' : 'next'} ${next}`) ??
    (newest && `${lang === 'de' ? 'neu offen' : 'newly open'}: ${newest.title}`);
  const news = brief
    ? NOTHING_NEW[lang]
    : own.visits === 0 && other !== undefined
      ? other
      : ownNews(own, evaluation, happened.ever, lang);
  return news.startsWith(association) ? news : `${association}: ${news}`;
}

const NOTHING_NEW = { de: 'nichts Neues', en: 'nothing new' } as const;

/** Words that stand in the mail whatever its figures say. */
export const WORDS = {
  report: { de: 'Auswertung öffnen', en: 'Open the evaluation' },
  whole: { de: 'Alle Partnerschaften', en: 'All partnerships' },
  fresh: { de: 'Neu', en: 'New' },
  coming: { de: 'In den nächsten acht Wochen', en: 'In the next eight weeks' },
  nothing: {
    de: 'Seit der letzten Mail ist für Euch nichts dazugekommen. Alle Zahlen stehen in der Auswertung.',
    en: 'Nothing was added for you since the last mail. All figures are in the evaluation.',
  },
  where: { de: 'Wohin die Hilfe ging', en: 'Where the help went' },
  bars: { de: 'Stunden nach Land', en: 'Hours by Land' },
  largest: { de: 'Stunden nach Land, die fünf größten', en: 'Hours by Land, the five largest' },
  equal: { de: 'Wie gleich verteilt?', en: 'How equally shared?' },
  seeking: { de: 'Wer sucht gerade?', en: 'Who is seeking now?' },
  urgent: { de: '✖ dringend', en: '✖ urgent' },
  clarify: { de: '▲ klären', en: '▲ clarify' },
  hint: { de: '● Hinweis', en: '● hint' },
  incomplete: { de: '○ unvollständig', en: '○ incomplete' },
} as const;
