import type { Figure } from '../../define/measure.ts';
import { formatDay } from '../../domain/day.ts';
import { formatNumber } from '../../domain/number.ts';
import { isCompared, periodDays, periodName } from '../../domain/period.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { associations } from '../../tables/associations.ts';
import { contributions } from '../../tables/contributions.ts';
import { partnerships } from '../../tables/partnerships.ts';
import { visits } from '../../tables/visits.ts';
import type { Evaluation } from '../evaluate.ts';
import { trend } from '../measures/trend.ts';
import { newsOf } from '../news.ts';
import { hoursUnknown } from '../sums.ts';
import {
  EXAMPLE_DATA,
  giniTrendWords,
  hoursFromText,
  numberWord,
  ONLY_THIS_SHEET,
  trendWords,
  unreadText,
  visitsText,
} from '../words.ts';
import { type Block, cell, type Line, line, type StyledCell } from './layout.ts';

/** Title, period, day of computation, whether these are example data. */
export function title({ period, today, finished, exampleData }: Evaluation, lang: Lang): Block {
  const computed = lang === 'de' ? `Berechnet am ${formatDay(today, lang)}` : `Computed on ${formatDay(today, lang)}`;
  const runs = lang === 'de' ? 'Der Zeitraum läuft noch.' : 'The period is not over yet.';
  const lines: Line[] = [
    line(
      lang === 'de' ? `Auswertung: ${periodName(period, lang)}` : `Evaluation: ${periodName(period, lang)}`,
      'title',
    ),
    line([periodDays(period, lang), computed, ...(finished ? [] : [runs])].join(' · '), 'hint'),
  ];
  return { lines: exampleData ? [...lines, line(EXAMPLE_DATA[lang], 'badge')] : lines };
}

/** Instead of a trend, where the period is everything. */
const NO_COMPARISON: Text = { de: 'ohne Vergleich: davor gibt es nichts', en: 'no comparison: nothing comes before' };

interface Kpi {
  readonly name: string;
  readonly figure: StyledCell;
  readonly trend: string;
}

const unknownFigure = (lang: Lang): StyledCell => cell(lang === 'de' ? 'unbekannt' : 'unknown', 'heading');
const indeterminable = (lang: Lang): StyledCell =>
  cell(lang === 'de' ? 'nicht bestimmbar' : 'cannot be told', 'heading');

const orReason = <V>(
  of: Figure<V>,
  lang: Lang,
  show: (value: V) => Pick<Kpi, 'figure' | 'trend'>,
): Pick<Kpi, 'figure' | 'trend'> =>
  of.known ? show(of.value) : { figure: indeterminable(lang), trend: of.reason[lang] };

function kpis(evaluation: Evaluation, lang: Lang): readonly Kpi[] {
  const { help, coverage, distribution, openFindings, period } = evaluation;
  const { now, before } = help;
  const compared = (words: () => string): string => (isCompared(period) ? words() : NO_COMPARISON[lang]);
  const change = (value: number, former: number): string => compared(() => trendWords(trend(value, former), lang));
  const hours = hoursUnknown(now)
    ? { figure: unknownFigure(lang), trend: hoursFromText(now, lang) }
    : { figure: cell(now.hours, 'figure'), trend: change(now.hours, before.hours) };
  return [
    {
      name: lang === 'de' ? 'Einsätze' : 'Visits',
      figure: cell(now.visits, 'figure'),
      trend: change(now.visits, before.visits),
    },
    { name: lang === 'de' ? 'Stunden Hilfe' : 'Hours of help', ...hours },
    {
      name: lang === 'de' ? 'KV mit Partnerschaft' : 'KV with a partnership',
      ...orReason(coverage, lang, (value) => ({
        figure: cell(
          `${value.now.joined} ${lang === 'de' ? 'von' : 'of'} ${formatNumber(value.now.of, lang)}`,
          'figure text',
        ),
        trend: change(value.now.joined, value.before.joined),
      })),
    },
    {
      name: lang === 'de' ? 'Verteilung (Gini)' : 'Distribution (Gini)',
      ...orReason(distribution.gini, lang, (value) => ({
        figure: cell(Math.round(value * 100) / 100, 'figure decimal'),
        trend: compared(() => giniTrendWords(distribution.gini, distribution.giniBefore, lang)),
      })),
    },
    ...(openFindings === undefined
      ? []
      : [
          {
            name: lang === 'de' ? 'Offene Prüfhinweise' : 'Open findings',
            figure: cell(openFindings, 'figure'),
            trend: '',
          },
        ]),
  ];
}

/** The news in a sentence, then the figures with their trend in words. */
export function keyFigures(evaluation: Evaluation, lang: Lang): Block {
  const all = kpis(evaluation, lang);
  return {
    lines: [
      line(newsOf(evaluation, lang), 'news'),
      [],
      all.map(({ name }) => cell(name, 'hint')),
      all.map(({ figure }) => figure),
      all.map((kpi) => cell(kpi.trend, 'hint')),
    ],
  };
}

const UNREAD_TABS = { visits, contributions, partnerships, associations } as const;

/** The lines of rows that were left out, ten at most of each tab, so that someone can mend them. */
function unreadLines({ unread }: Evaluation, lang: Lang): string {
  const named = Object.values(UNREAD_TABS).flatMap(({ name, tab }) => {
    const rows = unread.filter((row) => row.table === name).map(({ line: at }) => at);
    const shown = rows.slice(0, 10).join(', ');
    return rows.length === 0
      ? []
      : [`${tab[lang]}: ${lang === 'de' ? 'Zeile' : 'row'} ${shown}${rows.length > 10 ? ' …' : ''}`];
  });
  return named.join(' · ');
}

/** What stands beside the figures: exchange, sums of doors, and all that was not counted. */
export function counted(evaluation: Evaluation, lang: Lang): Block {
  const { help, exchange, unread } = evaluation;
  const { now } = help;
  const missing = now.visits - now.hoursFrom;
  const lacking =
    lang === 'de'
      ? `Bei ${missing === 1 ? 'einem' : dative(missing)} fehlt die Angabe.`
      : `${missing === 1 ? 'One lacks' : `${numberWord(missing, lang)} lack`} the figure.`;
  const number = (value: number): string => formatNumber(value, lang, 0);
  const beside =
    lang === 'de'
      ? `Türen ${number(now.doors)} · Plakate ${number(now.posters)} · Flyer ${number(now.leaflets)} · Angereiste ${number(now.people)}`
      : `Doors ${number(now.doors)} · Posters ${number(now.posters)} · Leaflets ${number(now.leaflets)} · Travellers ${number(now.people)}`;
  const also =
    lang === 'de'
      ? `Dazu ${visitsText(exchange.now.visits, lang)} zum Austausch, hier nicht mitgezählt.`
      : `Also ${visitsText(exchange.now.visits, lang)} for exchange, not counted here.`;
  const texts = [
    beside,
    also,
    missing > 0 ? `${hoursFromText(now, lang)} ${lacking}` : '',
    unreadText(unread.length, lang),
    unreadLines(evaluation, lang),
    ONLY_THIS_SHEET[lang],
  ];
  // As many lines whatever there is to say: what stands below stays where it is, and so do its charts.
  const said = texts.filter((words) => words !== '');
  const lines = texts.map((_, index) => line(said[index] ?? '', 'hint'));
  return { lines };
}

/** German dative of a number word: "bei vieren" reads stiff beyond a few, so figures are used there. */
const dative = (count: number): string => `${numberWord(count, 'de')} Einsätzen`;
