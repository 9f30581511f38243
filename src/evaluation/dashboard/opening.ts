import type { LeftOutTab } from '../../define/measure.ts';
import { day, daysBetween, formatDay } from '../../domain/day.ts';
import { formatNumber } from '../../domain/number.ts';
import { periodDays, periodName } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import { contributions } from '../../tables/contributions.ts';
import { findings } from '../../tables/findings.ts';
import { contactRoles } from '../../tables/options.ts';
import { partnerships } from '../../tables/partnerships.ts';
import { sums } from '../../tables/sums.ts';
import type { Evaluation } from '../evaluate.ts';
import { newsOf } from '../news.ts';
import { unknownWord } from '../showing.ts';
import { unreadLines, unreadText } from '../unread-words.ts';
import { EXAMPLE_DATA, hoursFromText, ONLY_THIS_SHEET, runsText, visitsText } from '../words.ts';
import { type Block, cell, heads, type KeyFigure, type Line, line } from './layout.ts';

/** That these are examples, and which tabs are left out and why. */
export function badgesOf({ exampleData, leftOut }: Evaluation, lang: Lang): readonly string[] {
  const lost = leftOut.map(({ why }) =>
    lang === 'de'
      ? `Nicht vollständig: ${why.de} Was daraus käme, fehlt hier. Wähle „Einrichten und reparieren“.`
      : `Not complete: ${why.en} What would come from it is left out here. Choose "Set up and repair".`,
  );
  return exampleData ? [EXAMPLE_DATA[lang], ...lost] : lost;
}

/** The words left of the cell in which the period is chosen: by them it is found again. */
export const periodLabel = { de: 'Zeitraum', en: 'Period' } as const;
const TYPED = {
  de: 'auswählen oder eintippen, auch „September 2026“ oder „2025“',
  en: 'choose or type, also "September 2026" or "2025"',
} as const;

/** In this line of the dashboard the period is chosen, in its second column; both from 1. */
export const CHOICE = { row: 2, column: 2 } as const;

/** Here the sheet itself says that nobody checks any more; from 1. */
export const WATCH = { row: 1, column: 3 } as const;

const NOT_CHECKED = {
  de: 'Seit zwei Nächten nicht geprüft: „Zeitplan…“ zeigt, woran es liegt.',
  en: 'Not checked for two nights: “Schedule…” shows why.',
} as const;

/** What a sheet counts as the first day of 2000: days since 30 December 1899. */
const SHEET_DAY_2000 = 36_526;

/**
 * A formula that counts from the day of the last check and speaks by itself where no script runs any more. Days are a sheet's
 * numbers, so that it reads the same in every locale; a semicolon parts arguments in all of them. Nothing before the first check.
 */
export function watchFormula({ findings }: Evaluation, lang: Lang): string {
  const on = findings?.checkedOn;
  if (on === undefined) return '';
  return `=IF(TODAY()-${SHEET_DAY_2000 + daysBetween(day('2000-01-01'), on)}>1;"${NOT_CHECKED[lang]}";"")`;
}

/** Title, the cell in which the period is chosen, its days, day of computation, and what the figures lack: three lines always. */
export function title(evaluation: Evaluation, chosen: string, lang: Lang): Block {
  const { period, today, finished } = evaluation;
  const computed = lang === 'de' ? `Berechnet am ${formatDay(today, lang)}` : `Computed on ${formatDay(today, lang)}`;
  const badges = badgesOf(evaluation, lang);
  return {
    lines: [
      [
        cell(
          lang === 'de' ? `Auswertung: ${periodName(period, lang)}` : `Evaluation: ${periodName(period, lang)}`,
          'title',
        ),
        cell('', 'title'),
        cell('', 'watch'),
      ],
      [
        cell(periodLabel[lang], 'label'),
        cell(chosen, 'choice'),
        cell(
          [periodDays(period, lang), computed, ...(finished ? [] : [runsText(evaluation, lang)]), TYPED[lang]].join(
            ' · ',
          ),
          'hint',
        ),
      ],
      badges.length === 0 ? [] : line(badges.join(' · '), 'badge'),
    ],
  };
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
  const beside = lang === 'de' ? `dazu ${incomplete} unvollständig` : `plus ${incomplete} incomplete`;
  const stand = lang === 'de' ? `Stand ${formatDay(checkedOn, lang)}` : `as of ${formatDay(checkedOn, lang)}`;
  return [{ name, figure: cell(open, 'figure'), trend: incomplete === 0 ? stand : `${beside}, ${stand}` }];
}

/** The news in a sentence, and what stands below it: two lines always. */
export function newsLines(evaluation: Evaluation, lang: Lang): Block {
  const { news, below } = newsOf(evaluation, lang);
  return { lines: [line(news, 'news'), below === '' ? [] : line(below, 'text')] };
}

/** The measures' figures, and how many findings are open. */
export const allFigures = (evaluation: Evaluation, figures: readonly KeyFigure[], lang: Lang): readonly KeyFigure[] => [
  ...figures,
  ...openFindings(evaluation, lang),
];

/** So many large figures have room beside the charts. */
const FIGURES = 5;

/** Figures below each other, each with its name above and its trend in words below; as many lines, however many there are. */
export const keyFigures = (figures: readonly KeyFigure[]): Block => ({
  lines: Array.from({ length: FIGURES }, (_, i): readonly Line[] => {
    const one = figures[i];
    return one ? [line(one.name, 'hint'), [one.figure], line(one.trend, 'hint')] : [[], [], []];
  }).flat(),
});

/** Who is in charge, in a language: the tab's words may still be those of the language before. */
export function roleIn(words: string, lang: Lang): string {
  if (words === '') return lang === 'de' ? 'niemand genannt' : 'nobody named';
  return contactRoles.find(({ label }) => label.de === words || label.en === words)?.label[lang] ?? words;
}

/** Open findings by who is in charge, as of the last check; nothing where their tab cannot be read. */
export function findingsByRole({ findings }: Evaluation, lang: Lang): readonly Block[] {
  if (findings === undefined) return [];
  const german = lang === 'de';
  const heading = line(
    german ? 'Offene Prüfhinweise nach Zuständigkeit' : 'Open findings by who is in charge',
    'heading',
  );
  const { checkedOn, byCharge, incomplete } = findings;
  if (checkedOn === undefined)
    return [
      {
        lines: [
          heading,
          line(
            german
              ? 'Noch nicht geprüft. „Transparenz prüfen“ holt es nach.'
              : 'Not checked yet. "Check transparency" makes up for it.',
            'text',
          ),
        ],
      },
    ];
  const stand = formatDay(checkedOn, lang);
  const beside = german
    ? `Stand ${stand}. Unvollständige Angaben stehen daneben: ${incomplete}.`
    : `As of ${stand}. Incomplete entries stand beside: ${incomplete}.`;
  const rows = byCharge.map(({ inCharge, open, urgent }) => [
    cell(roleIn(inCharge, lang), 'label'),
    cell(open, 'number'),
    cell(urgent, 'number'),
  ]);
  const body =
    rows.length === 0
      ? [
          line(
            german
              ? 'Kein Prüfhinweis ist offen. Das heißt nicht, dass alles stimmt.'
              : 'No finding is open. That does not mean all is well.',
            'text',
          ),
        ]
      : [
          german ? heads('Zuständig', 'offen', 'davon dringend') : heads('In charge', 'open', 'of these urgent'),
          ...rows,
        ];
  return [{ lines: [heading, ...body, line(beside, 'hint')] }];
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
