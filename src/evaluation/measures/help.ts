import { type MeasureValue, measured } from '../../define/measure.ts';
import type { Lang } from '../../domain/text.ts';
import { hoursLarge, ifCompared, unknownFigure } from '../dashboard/key-figure.ts';
import { type Block, cell, heads, type KeyFigure, line, type StyledCell } from '../dashboard/layout.ts';
import { baseCell, further, hoursCell, MOST, nothing } from '../dashboard/parts.ts';
import { type Beside, defineMeasure } from '../define-measure.ts';
import type { Facts } from '../facts.ts';
import { hoursText } from '../showing.ts';
import {
  exchangeOf,
  helpOf,
  hoursUnknown,
  NO_VISITS,
  side as sideKey,
  sumBy,
  sumVisits,
  type VisitSum,
} from '../sums.ts';
import { hoursFromText, trendWords } from '../words.ts';
import { hoursTrend, type Trend, trend } from './trend.ts';

/** Sums of the period and of the one before. */
export interface NowAndBefore {
  readonly now: VisitSum;
  readonly before: VisitSum;
}

export interface AssociationHelp {
  readonly name: string;
  readonly received: NowAndBefore;
  readonly given: NowAndBefore;
  /** Exchange as guest or host; never added to help. */
  readonly exchange: VisitSum;
  /** What the received hours are divided by; the row's own inhabitants, else its Kreis's. */
  readonly inhabitants: number | undefined;
  readonly members: number | undefined;
}

/** Received hours per 10,000 inhabitants, or per member; unknown without hours or denominator. */
export const perInhabitants = ({ received: { now }, inhabitants }: AssociationHelp): number | undefined =>
  hoursUnknown(now) || !inhabitants ? undefined : (now.hours / inhabitants) * 10_000;
export const perMember = ({ received: { now }, members }: AssociationHelp): number | undefined =>
  hoursUnknown(now) || !members ? undefined : now.hours / members;

function totalFigures({ now, before }: NowAndBefore, beside: Beside): readonly KeyFigure[] {
  const { lang } = beside;
  const change = (of: MeasureValue<Trend>): string => ifCompared(beside, () => trendWords(of, lang));
  const hours = hoursUnknown(now)
    ? { figure: unknownFigure(lang), trend: hoursFromText(now, lang) }
    : { figure: hoursLarge(now.hours), trend: change(hoursTrend(now, before)) };
  return [
    {
      name: lang === 'de' ? 'Einsätze' : 'Visits',
      figure: cell(now.visits, 'figure'),
      trend: change(measured(trend(now.visits, before.visits))),
    },
    { name: lang === 'de' ? 'Stunden Hilfe' : 'Hours of help', ...hours },
  ];
}

/** Help of all, each visit once. */
export const totalHelp = defineMeasure({
  id: 'total-help',
  key: 'help',
  from: 'visits',
  title: { de: 'Hilfe insgesamt', en: 'Help in all' },
  meaning: {
    de: 'Stunden aller Angereisten zusammen, ohne die Fahrt.',
    en: 'Hours of all travellers together, without the journey.',
  },
  improves: {
    de: 'Tragt zu jedem Einsatz die Stunden je Person ein.',
    en: 'Enter the hours per person for each visit.',
  },
  computes: {
    de: 'Angereiste mal Stunden je Person, ohne die Fahrt. Jeder Einsatz zählt einmal, wie viele Arten er auch hat.',
    en: 'Travellers times hours per person, without the journey. Each visit counts once, however many kinds it has.',
  },
  unit: { de: 'Stunden und Einsätze', en: 'hours and visits' },
  base: {
    de: 'durchgeführte Einsätze mit Hilfe, die im Zeitraum beginnen; fehlende Stunden zählen als unbekannt, nie als 0',
    en: 'visits of help that took place and begin in the period; missing hours count as unknown, never as 0',
  },
  compute: ({ visits, visitsBefore }: Facts): NowAndBefore => ({
    now: sumVisits(helpOf(visits)),
    before: sumVisits(helpOf(visitsBefore)),
  }),
  keyFigures: totalFigures,
});

/** Exchange of all, each visit once; it stands beside help and is never added to it. */
export const totalExchange = defineMeasure({
  id: 'total-exchange',
  key: 'exchange',
  from: 'visits',
  title: { de: 'Austausch insgesamt', en: 'Exchange in all' },
  meaning: {
    de: 'Wahlpartys, Schulungen und Treffen; sie zählen nicht als Hilfe.',
    en: 'Election nights, trainings and meetings; they do not count as help.',
  },
  improves: {
    de: 'Ladet Eure Partner:innen auch ohne Wahlkampf ein.',
    en: 'Invite your partners also without a campaign.',
  },
  computes: {
    de: 'Wie die Hilfe, über Einsätze ohne eine Art, die Hilfe ist.',
    en: 'As with help, over visits of which no kind is help.',
  },
  unit: { de: 'Stunden und Einsätze', en: 'hours and visits' },
  base: {
    de: 'durchgeführte Einsätze ohne Hilfe, die im Zeitraum beginnen',
    en: 'visits without help that took place and begin in the period',
  },
  compute: ({ visits, visitsBefore }: Facts): NowAndBefore => ({
    now: sumVisits(exchangeOf(visits)),
    before: sumVisits(exchangeOf(visitsBefore)),
  }),
});

/** Hours of the period before, with their base where not all are known. */
const formerCell = (sum: VisitSum, lang: Lang): StyledCell =>
  hoursUnknown(sum) || sum.hoursFrom === sum.visits
    ? hoursCell(sum, lang)
    : cell(`${hoursText(sum.hours, lang)} (${sum.hoursFrom} ${lang === 'de' ? 'von' : 'of'} ${sum.visits})`, 'missing');

function associationTable(associations: readonly AssociationHelp[], { lang, title, comparison }: Beside): Block {
  const rows = associations.filter(({ received, given }) => received.now.visits + given.now.visits > 0);
  const head =
    lang === 'de'
      ? heads(
          'Verband',
          'Bekommen, Std.',
          'aus Einsätzen',
          'vorher, Std.',
          'Gegeben, Std.',
          'aus Einsätzen',
          'vorher, Std.',
        )
      : heads('Association', 'Received, hrs', 'from visits', 'before, hrs', 'Given, hrs', 'from visits', 'before, hrs');
  const former = (before: VisitSum): StyledCell =>
    comparison === 'compared' ? formerCell(before, lang) : cell('–', 'missing');
  const lines = rows
    .slice(0, MOST)
    .map(({ name, received, given }) => [
      cell(name, 'label'),
      hoursCell(received.now, lang),
      baseCell(received.now, lang),
      former(received.before),
      hoursCell(given.now, lang),
      baseCell(given.now, lang),
      former(given.before),
    ]);
  const body = rows.length === 0 ? [nothing(lang)] : [head, ...lines, ...further(rows.length, lang)];
  return { lines: [line(title, 'heading'), ...body] };
}

/** Help received and given by each association that took part, largest sum of both first. */
export const helpByAssociation = defineMeasure({
  id: 'help-by-association',
  key: 'associations',
  from: 'visits',
  title: { de: 'Hilfe nach Verband', en: 'Help by association' },
  meaning: {
    de: 'Wie viel Hilfe ein Verband bekam und wie viel er gab.',
    en: 'How much help an association received and how much it gave.',
  },
  improves: {
    de: 'Fragt die, die wenig bekamen, was sie brauchen.',
    en: 'Ask those who received little what they need.',
  },
  computes: {
    de: 'Stunden der Einsätze mit Hilfe nach Gastgeber und nach Gast; Austausch steht daneben.',
    en: 'Hours of visits of help by host and by guest; exchange stands beside.',
  },
  unit: { de: 'Stunden und Einsätze', en: 'hours and visits' },
  base: {
    de: 'durchgeführte Einsätze im Zeitraum und im Zeitraum davor, auch ohne Partnerschaft',
    en: 'visits that took place in the period and the one before, without a partnership too',
  },
  compute: ({ visits, visitsBefore, associations }: Facts): readonly AssociationHelp[] => {
    const known = new Map(associations.map((each) => [each.name, each]));
    const by = (side: 'host' | 'guest') => ({
      now: sumBy(helpOf(visits), (visit) => sideKey(visit[side])),
      before: sumBy(helpOf(visitsBefore), (visit) => sideKey(visit[side])),
    });
    const received = by('host');
    const given = by('guest');
    const exchange = sumBy(exchangeOf(visits), ({ guest, host }) => [...sideKey(guest), ...sideKey(host)]);
    const maps = [received.now, received.before, given.now, given.before, exchange];
    const names = [...new Set(maps.flatMap((map) => [...map.keys()]))];
    return names
      .map((name) => ({
        name,
        received: { now: received.now.get(name) ?? NO_VISITS, before: received.before.get(name) ?? NO_VISITS },
        given: { now: given.now.get(name) ?? NO_VISITS, before: given.before.get(name) ?? NO_VISITS },
        exchange: exchange.get(name) ?? NO_VISITS,
        inhabitants: known.get(name)?.inhabitants,
        members: known.get(name)?.members,
      }))
      .sort((x, y) => bothWays(y) - bothWays(x) || compareNames(x.name, y.name));
  },
  draw: (associations, beside) => [associationTable(associations, beside)],
});

const bothWays = ({ received, given }: AssociationHelp): number => received.now.hours + given.now.hours;

/** By code units: the same in every realm, whatever its locale. */
export const compareNames = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
