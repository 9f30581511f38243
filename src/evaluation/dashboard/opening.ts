import type { LeftOutTab } from '../../define/measure.ts';
import { formatDay } from '../../domain/day.ts';
import { formatNumber } from '../../domain/number.ts';
import { periodDays, periodName } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import { associations } from '../../tables/associations.ts';
import { contributions } from '../../tables/contributions.ts';
import { findings } from '../../tables/findings.ts';
import { partnerships } from '../../tables/partnerships.ts';
import { visits } from '../../tables/visits.ts';
import type { Evaluation } from '../evaluate.ts';
import { newsOf } from '../news.ts';
import { EXAMPLE_DATA, hoursFromText, numberWord, ONLY_THIS_SHEET, unreadText, visitsText } from '../words.ts';
import { type Block, cell, type KeyFigure, type Line, line } from './layout.ts';

/** Title, period, day of computation, which tabs are left out and why, whether these are example data. */
export function title({ period, today, finished, exampleData, leftOut }: Evaluation, lang: Lang): Block {
  const computed = lang === 'de' ? `Berechnet am ${formatDay(today, lang)}` : `Computed on ${formatDay(today, lang)}`;
  const runs = lang === 'de' ? 'Der Zeitraum läuft noch.' : 'The period is not over yet.';
  const lines: Line[] = [
    line(
      lang === 'de' ? `Auswertung: ${periodName(period, lang)}` : `Evaluation: ${periodName(period, lang)}`,
      'title',
    ),
    line([periodDays(period, lang), computed, ...(finished ? [] : [runs])].join(' · '), 'hint'),
  ];
  for (const { why } of leftOut)
    lines.push(
      line(
        lang === 'de'
          ? `Nicht vollständig: ${why.de} Was daraus käme, fehlt hier. Wähle „Einrichten und reparieren“.`
          : `Not complete: ${why.en} What would come from it is left out here. Choose "Set up and repair".`,
        'badge',
      ),
    );
  return { lines: exampleData ? [...lines, line(EXAMPLE_DATA[lang], 'badge')] : lines };
}

const DISPENSABLE = { contributions, partnerships, findings } as const;

/** What stands in the place of a measure whose tab could not be read. */
export function unknownWithout({ table }: LeftOutTab, heading: string, lang: Lang): Block {
  const tab = DISPENSABLE[table].tab[lang];
  const words =
    lang === 'de'
      ? `Unbekannt: Der Tab „${tab}“ lässt sich gerade nicht lesen.`
      : `Unknown: tab "${tab}" cannot be read now.`;
  return { lines: [line(heading, 'heading'), line(words, 'text')] };
}

/** The news in a sentence, then the measures' figures with their trend in words, and how many findings are open. */
export function keyFigures(evaluation: Evaluation, figures: readonly KeyFigure[], lang: Lang): Block {
  const { openFindings } = evaluation;
  const open = { name: lang === 'de' ? 'Offene Prüfhinweise' : 'Open findings', trend: '' };
  const all = openFindings === undefined ? figures : [...figures, { ...open, figure: cell(openFindings, 'figure') }];
  return {
    lines: [
      line(newsOf(evaluation, lang), 'news'),
      [],
      all.map(({ name }) => cell(name, 'hint')),
      all.map(({ figure }) => figure),
      all.map(({ trend }) => cell(trend, 'hint')),
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
