import type { LeftOutTab } from '../../define/measure.ts';
import { formatDay } from '../../domain/day.ts';
import { formatNumber } from '../../domain/number.ts';
import { periodDays, periodName } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import { contributions } from '../../tables/contributions.ts';
import { findings } from '../../tables/findings.ts';
import { partnerships } from '../../tables/partnerships.ts';
import { sums } from '../../tables/sums.ts';
import type { Evaluation } from '../evaluate.ts';
import { newsOf } from '../news.ts';
import { unknownWord } from '../showing.ts';
import { unreadLines, unreadText } from '../unread-words.ts';
import { EXAMPLE_DATA, hoursFromText, ONLY_THIS_SHEET, visitsText } from '../words.ts';
import { type Block, cell, type KeyFigure, type Line, line } from './layout.ts';

/** Title, period, day of computation, which tabs are left out and why, whether these are example data. */
export function title({ period, counted, today, finished, exampleData, leftOut }: Evaluation, lang: Lang): Block {
  const computed = lang === 'de' ? `Berechnet am ${formatDay(today, lang)}` : `Computed on ${formatDay(today, lang)}`;
  const until = formatDay(counted.last, lang);
  const runs = lang === 'de' ? `läuft noch, bis ${until}` : `still running, up to ${until}`;
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

const DISPENSABLE = { contributions, sums, partnerships, findings } as const;

/** What stands in the place of a measure whose tab could not be read. */
export function unknownWithout({ table }: LeftOutTab, heading: string, lang: Lang): Block {
  const tab = DISPENSABLE[table].tab[lang];
  const words =
    lang === 'de'
      ? `Unbekannt: Der Tab „${tab}“ lässt sich gerade nicht lesen.`
      : `Unknown: tab "${tab}" cannot be read now.`;
  return { lines: [line(heading, 'heading'), line(words, 'text')] };
}

/** How many findings are open, as of the last check; nothing where their tab cannot be read. */
function openFindings({ findings }: Evaluation, lang: Lang): readonly KeyFigure[] {
  if (findings === undefined) return [];
  const name = lang === 'de' ? 'Offene Prüfhinweise' : 'Open findings';
  if (findings.checkedOn === undefined)
    return [
      {
        name,
        figure: cell(lang === 'de' ? 'noch nicht geprüft' : 'not checked yet', 'heading'),
        trend: lang === 'de' ? '„Transparenz prüfen“ holt es nach' : '"Check transparency" makes up for it',
      },
    ];
  const { open, incomplete, checkedOn } = findings;
  const beside = lang === 'de' ? `dazu ${incomplete} unvollständig` : `beside ${incomplete} incomplete`;
  const stand = lang === 'de' ? `Stand ${formatDay(checkedOn, lang)}` : `as of ${formatDay(checkedOn, lang)}`;
  return [{ name, figure: cell(open, 'figure'), trend: incomplete === 0 ? stand : `${beside}, ${stand}` }];
}

/** The news in a sentence, then the measures' figures with their trend in words, and how many findings are open. */
export function keyFigures(evaluation: Evaluation, figures: readonly KeyFigure[], lang: Lang): Block {
  const all = [...figures, ...openFindings(evaluation, lang)];
  const { news, below } = newsOf(evaluation, lang);
  return {
    lines: [
      line(news, 'news'),
      below === '' ? [] : line(below, 'text'),
      all.map(({ name }) => cell(name, 'hint')),
      all.map(({ figure }) => figure),
      all.map(({ trend }) => cell(trend, 'hint')),
    ],
  };
}

/** What stands beside the figures: exchange, sums of doors, and all that was not counted. */
export function counted(evaluation: Evaluation, lang: Lang): Block {
  const { help, exchange, unread } = evaluation;
  const { now } = help;
  const number = (value: number): string => formatNumber(value, lang, 0);
  const people = now.visits > 0 && now.peopleFrom === 0 ? unknownWord(lang) : number(now.people);
  const beside =
    lang === 'de'
      ? `Türen ${number(now.doors)} · Plakate ${number(now.posters)} · Flyer ${number(now.leaflets)} · Angereiste ${people}`
      : `Doors ${number(now.doors)} · Posters ${number(now.posters)} · Leaflets ${number(now.leaflets)} · Travellers ${people}`;
  const peopleBase =
    now.peopleFrom === now.visits || now.peopleFrom === 0
      ? ''
      : lang === 'de'
        ? ` (aus ${now.peopleFrom} von ${visitsText(now.visits, lang, true)})`
        : ` (from ${now.peopleFrom} of ${visitsText(now.visits, lang)})`;
  const also =
    lang === 'de'
      ? `Dazu ${visitsText(exchange.now.visits, lang)} zum Austausch, hier nicht mitgezählt.`
      : `Also ${visitsText(exchange.now.visits, lang)} for exchange, not counted here.`;
  const texts = [
    ...(evaluation.holdsVisits ? [beside + peopleBase, also, hoursFromText(now, lang)] : ['', '', '']),
    unreadText(unread, lang),
    unreadLines(unread, lang),
    ONLY_THIS_SHEET[lang],
  ];
  // As many lines whatever there is to say: what stands below stays where it is, and so do its charts.
  const said = texts.filter((words) => words !== '');
  const lines = texts.map((_, index) => line(said[index] ?? '', 'hint'));
  return { lines };
}
