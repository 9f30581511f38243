import { monthName } from '../../domain/day.ts';
import { isCompared } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import { landOptions, visitKinds } from '../../tables/options.ts';
import type { Evaluation } from '../evaluate.ts';
import { helpByAssociation } from '../measures/help.ts';
import { visitsByKind } from '../measures/kinds.ts';
import { helpByLand } from '../measures/lands.ts';
import { helpByMonth } from '../measures/months.ts';
import { helpByPair } from '../measures/pairs.ts';
import { hoursUnknown, type VisitSum } from '../sums.ts';
import { type Block, cell, heads, type Line, line, type StyledCell } from './layout.ts';

const MOST = 20;

/** Hours as a number, or the word where no visit says them. */
const hoursCell = (sum: Pick<VisitSum, 'visits' | 'hours' | 'hoursFrom'>, lang: Lang): StyledCell =>
  sum.visits > 0 && sum.hoursFrom === 0
    ? cell(lang === 'de' ? 'unbekannt' : 'unknown', 'missing')
    : cell(sum.hours, 'hours');

/** What stands in place of a table without rows. */
export const nothing = (lang: Lang): Line =>
  line(lang === 'de' ? 'Für diesen Zeitraum ist nichts eingetragen.' : 'Nothing is entered for this period.', 'text');

/** How many more there are than shown. */
export const further = (all: number, lang: Lang): readonly Line[] =>
  all <= MOST
    ? []
    : [
        line(
          lang === 'de' ? `${all - MOST} weitere stehen im Bericht.` : `${all - MOST} more are in the report.`,
          'hint',
        ),
      ];

export function associationTable({ associations, period }: Evaluation, lang: Lang): Block {
  const rows = associations.filter(({ received, given }) => received.now.visits + given.now.visits > 0);
  const head =
    lang === 'de'
      ? heads('Verband', 'Bekommen, Std.', 'vorher', 'Einsätze', 'Gegeben, Std.', 'vorher', 'Einsätze')
      : heads('Association', 'Received, hrs', 'before', 'visits', 'Given, hrs', 'before', 'visits');
  const former = (before: VisitSum): StyledCell =>
    isCompared(period) ? hoursCell(before, lang) : cell('–', 'missing');
  const lines = rows
    .slice(0, MOST)
    .map(({ name, received, given }) => [
      cell(name, 'label'),
      hoursCell(received.now, lang),
      former(received.before),
      cell(received.now.visits, 'number'),
      hoursCell(given.now, lang),
      former(given.before),
      cell(given.now.visits, 'number'),
    ]);
  const body = rows.length === 0 ? [nothing(lang)] : [head, ...lines, ...further(rows.length, lang)];
  return { lines: [line(helpByAssociation.title[lang], 'heading'), ...body] };
}

export function pairTable({ pairs, reciprocity }: Evaluation, lang: Lang): Block {
  const head =
    lang === 'de'
      ? heads('Wer wem half', 'Hin, Std.', 'Einsätze', 'Zurück, Std.', 'Einsätze', 'Partnerschaft')
      : heads('Who helped whom', 'There, hrs', 'visits', 'Back, hrs', 'visits', 'Partnership');
  const joined = (yes: boolean): string =>
    yes ? (lang === 'de' ? 'ja' : 'yes') : lang === 'de' ? 'einmalig' : 'one-off';
  const lines = pairs
    .slice(0, MOST)
    .map(({ a, b, toA, toB, partnership }) => [
      cell(`${a} → ${b}`, 'label'),
      hoursCell(toB, lang),
      cell(toB.visits, 'number'),
      hoursCell(toA, lang),
      cell(toA.visits, 'number'),
      cell(joined(partnership), 'missing'),
    ]);
  const mutual = reciprocity.filter(({ value }) => typeof value === 'number' && value > 0).length;
  const dormant = reciprocity.filter(({ value }) => value === 'dormant').length;
  const summary =
    lang === 'de'
      ? `In zwölf Monaten halfen sich ${mutual} von ${reciprocity.length} Paaren in beide Richtungen. Bei ${dormant} ruht die Hilfe.`
      : `In twelve months ${mutual} of ${reciprocity.length} pairs helped both ways. ${dormant} had no visit of help.`;
  const body = pairs.length === 0 ? [nothing(lang)] : [head, ...lines, ...further(pairs.length, lang)];
  const closing = reciprocity.length === 0 ? [] : [line(summary, 'hint'), line(helpByPair.improves[lang], 'hint')];
  return { lines: [line(helpByPair.title[lang], 'heading'), ...body, ...closing] };
}

export function landTable({ lands, coverage }: Evaluation, lang: Lang): Block {
  const covered = new Map(coverage.known ? coverage.value.byLand.map((each) => [each.land, each]) : []);
  const helped = new Map(lands.map((each) => [each.land, each]));
  const names = [...new Set([...helped.keys(), ...covered.keys()])];
  const head =
    lang === 'de'
      ? heads('Land', 'Bekommen, Std.', 'Gegeben, Std.', 'KV mit Partnerschaft', 'KV insgesamt')
      : heads('Land', 'Received, hrs', 'Given, hrs', 'KV with partnership', 'KV in all');
  const lines = names.map((land) => {
    const help = helped.get(land);
    return [
      cell(landOptions.find(({ key }) => key === land)?.label[lang] ?? land, 'label'),
      help ? hoursCell(help.received, lang) : cell(0, 'hours'),
      help ? hoursCell(help.given, lang) : cell(0, 'hours'),
      cell(covered.get(land)?.joined ?? 0, 'number'),
      cell(covered.get(land)?.of ?? 0, 'number'),
    ];
  });
  const heading = line(helpByLand.title[lang], 'heading');
  if (names.length === 0) return { lines: [heading, nothing(lang)] };
  if (lands.length === 0) return { lines: [heading, head, ...lines] };
  const chart = {
    type: 'bar',
    title: lang === 'de' ? 'Hilfe nach Land, in Stunden' : 'Help by Land, in hours',
    from: 1,
    count: lands.length + 1,
    columns: [0, 1, 2],
  } as const;
  return { lines: [heading, head, ...lines], chart };
}

export function kindTable({ kinds }: Evaluation, lang: Lang): Block {
  const head = lang === 'de' ? heads('Art', 'Einsätze', 'Stunden') : heads('Kind', 'Visits', 'Hours');
  const lines = kinds.map(({ kind, visits, hours, hoursFrom }) => [
    cell(visitKinds.find(({ key }) => key === kind)?.label[lang] ?? kind, 'label'),
    cell(visits, 'number'),
    hoursFrom === 0 ? cell(lang === 'de' ? 'unbekannt' : 'unknown', 'missing') : cell(hours, 'hours'),
  ]);
  const body = kinds.length === 0 ? [nothing(lang)] : [head, ...lines, line(visitsByKind.meaning[lang], 'hint')];
  return { lines: [line(visitsByKind.title[lang], 'heading'), ...body] };
}

export function monthTable({ months }: Evaluation, lang: Lang): Block {
  const head = lang === 'de' ? heads('Monat', 'Stunden', 'Einsätze') : heads('Month', 'Hours', 'Visits');
  const lines = months.map(({ first, help, inPeriod }) => [
    cell(`${monthName(Number(first.slice(5, 7)), lang)} ${first.slice(0, 4)}${inPeriod ? ' ●' : ''}`, 'label'),
    hoursUnknown(help) ? cell(lang === 'de' ? 'unbekannt' : 'unknown', 'missing') : cell(help.hours, 'hours'),
    cell(help.visits, 'number'),
  ]);
  const mark = lang === 'de' ? '● gehört zum Zeitraum.' : '● belongs to the period.';
  return {
    lines: [line(helpByMonth.title[lang], 'heading'), head, ...lines, line(mark, 'hint')],
    chart: { type: 'column', title: helpByMonth.title[lang], from: 1, count: months.length + 1, columns: [0, 1] },
  };
}
