import type { MeasureValue } from '../define/measure.ts';
import { formatDay, monthName } from '../domain/day.ts';
import { periodDays, periodName } from '../domain/period.ts';
import type { Lang, Text } from '../domain/text.ts';
import { contributionKinds, landOptions, visitKinds } from '../tables/options.ts';
import { roleIn } from './dashboard/opening.ts';
import type { Evaluation } from './evaluate.ts';
import { perInhabitants, perMember } from './measures/help.ts';
import { reciprocity } from './measures/reciprocity.ts';
import { indeterminableWord, rounded, unknownWord } from './showing.ts';
import { hoursUnknown, type VisitSum } from './sums.ts';
import { visitsText } from './words.ts';

/** One figure of an evaluation, so that whoever doubts it can recompute it. */
export interface Figure {
  readonly measure: string;
  /** An association, a pair, a Land, a kind, a month; `''` for the whole. */
  readonly of: string;
  readonly period: string;
  /** Exact to twelve digits; a word where it is unknown. Hours, euros, or what `unit` says. */
  readonly value: number | string;
  readonly unit: string;
  /** What it comes from: `3 von 5 Einsätzen`. */
  readonly base: string;
  readonly n: number | string;
}

const UNITS = {
  hours: { de: 'Stunden', en: 'hours' },
  visits: { de: 'Einsätze', en: 'visits' },
  people: { de: 'Angereiste', en: 'travellers' },
  pieces: { de: 'Stück', en: 'pieces' },
  associations: { de: 'Verbände', en: 'associations' },
  partnerships: { de: 'aktive Partnerschaften', en: 'active partnerships' },
  euros: { de: 'Euro', en: 'euros' },
  days: { de: 'Tage', en: 'days' },
  index: { de: 'Wert von 0 bis 1', en: 'value from 0 to 1' },
  rate: { de: 'Stunden je Einheit', en: 'hours per unit' },
  weekends: { de: 'Gruppen', en: 'groups' },
  findings: { de: 'Prüfhinweise', en: 'findings' },
} satisfies Record<string, Text>;

type Add = (
  measure: Text,
  of: string,
  value: number | string | undefined,
  unit: keyof typeof UNITS,
  base?: string,
  n?: number,
  when?: string,
) => void;

interface Room {
  readonly evaluation: Evaluation;
  readonly lang: Lang;
  readonly add: Add;
}

/** Every figure of an evaluation, in the order of the measures: from what the tab, the mail and the report are made of. */
export function figuresOf(evaluation: Evaluation, lang: Lang): readonly Figure[] {
  const figures: Figure[] = [];
  const { period, counted } = evaluation;
  const now = `${periodName(period, lang)} (${periodDays({ ...period, ...(counted.last < counted.first ? {} : counted) }, lang)})`;
  const add: Add = (measure, of, value, unit, base = '', n, when = now) => {
    const exact = typeof value === 'number' ? rounded(value, 9) : (value ?? unknownWord(lang));
    figures.push({ measure: measure[lang], of, period: when, value: exact, unit: UNITS[unit][lang], base, n: n ?? '' });
  };
  const room = { evaluation, lang, add };
  helpFigures(room);
  const lacks = (table: string): boolean => evaluation.leftOut.some((one) => one.table === table);
  if (!lacks('partnerships')) fairnessFigures(room);
  peopleFigures(room);
  findingFigures(room);
  if (lacks('contributions')) return figures;
  if (evaluation.holdsMoney) moneyFigures(room);
  else handedFigures(room);
  return figures;
}

const baseOf = ({ hoursFrom, visits }: Pick<VisitSum, 'hoursFrom' | 'visits'>, lang: Lang): string =>
  `${hoursFrom} ${lang === 'de' ? 'von' : 'of'} ${visitsText(visits, lang, true)}`;

/** The days of the period before that are compared, in words. */
const formerDays = ({ before, compared }: Evaluation, lang: Lang): string =>
  periodDays({ ...before, ...compared }, lang);

function helpFigures({ evaluation, lang, add }: Room): void {
  const sum = (measure: Text, of: string, all: VisitSum, when?: string): void => {
    add(measure, of, hoursUnknown(all) ? undefined : all.hours, 'hours', baseOf(all, lang), all.visits, when);
  };
  const { help, exchange, comparison } = evaluation;
  sum({ de: 'Hilfe', en: 'help' }, '', help.now);
  const visits = { de: 'Einsätze mit Hilfe', en: 'visits of help' };
  add(visits, '', help.now.visits, 'visits', '', help.now.visits);
  const { people, peopleFrom } = help.now;
  const travelled = help.now.visits > 0 && peopleFrom === 0 ? undefined : people;
  add({ de: 'Angereiste', en: 'travellers' }, '', travelled, 'people', '', peopleFrom);
  add({ de: 'Türen', en: 'doors' }, '', help.now.doors, 'pieces');
  add({ de: 'Plakate', en: 'posters' }, '', help.now.posters, 'pieces');
  add({ de: 'Flyer', en: 'leaflets' }, '', help.now.leaflets, 'pieces');
  sum({ de: 'Austausch', en: 'exchange' }, '', exchange.now);
  const former = formerDays(evaluation, lang);
  if (comparison === 'compared') {
    sum({ de: 'Hilfe', en: 'help' }, '', help.before, former);
    add(visits, '', help.before.visits, 'visits', '', help.before.visits, former);
  }
  for (const { name, received, given } of evaluation.associations) {
    sum({ de: 'bekommene Hilfe', en: 'help received' }, name, received.now);
    sum({ de: 'gegebene Hilfe', en: 'help given' }, name, given.now);
    if (comparison !== 'compared') continue;
    sum({ de: 'bekommene Hilfe', en: 'help received' }, name, received.before, former);
    sum({ de: 'gegebene Hilfe', en: 'help given' }, name, given.before, former);
  }
  for (const { a, b, toA, toB } of evaluation.pairs) {
    sum({ de: 'Hilfe eines Paars', en: 'help of a pair' }, `${a} → ${b}`, toB);
    sum({ de: 'Hilfe eines Paars', en: 'help of a pair' }, `${b} → ${a}`, toA);
  }
  for (const { land, received, given } of evaluation.lands) {
    const name = landOptions.find(({ key }) => key === land)?.label[lang] ?? land;
    sum({ de: 'bekommene Hilfe nach Land', en: 'help received by Land' }, name, received);
    sum({ de: 'gegebene Hilfe nach Land', en: 'help given by Land' }, name, given);
  }
  for (const { kind, visits, main } of evaluation.kinds) {
    const name = visitKinds.find(({ key }) => key === kind)?.label[lang] ?? kind;
    add({ de: 'Einsätze nach Art', en: 'visits by kind' }, name, visits, 'visits', '', visits);
    if (main.visits > 0) sum({ de: 'Stunden nach Hauptart', en: 'hours by main kind' }, name, main);
  }
  for (const { first, help: ofMonth } of evaluation.months) {
    const month = `${monthName(Number(first.slice(5, 7)), lang)} ${first.slice(0, 4)}`;
    sum({ de: 'Hilfe nach Monat', en: 'help by month' }, '', ofMonth, month);
  }
}

function fairnessFigures({ evaluation, lang, add }: Room): void {
  const word = indeterminableWord(lang);
  const told = (of: MeasureValue<number>): number | string => (of.known ? of.value : word);
  const { distribution: d, concentration, coverage } = evaluation;
  const scope = baseOf(d, lang);
  const gini = { de: 'Gini', en: 'Gini' };
  add(gini, '', told(d.gini), 'index', scope, d.n);
  const former = evaluation.comparison === 'compared' ? formerDays(evaluation, lang) : undefined;
  if (former) add(gini, '', told(d.giniBefore), 'index', '', d.nBefore, former);
  add(
    { de: 'Gini je 10.000 Einwohner:innen', en: 'Gini per 10,000 inhabitants' },
    '',
    told(d.perInhabitants.gini),
    'index',
    scope,
    d.perInhabitants.n,
  );
  add({ de: 'Gini je Mitglied', en: 'Gini per member' }, '', told(d.perMember.gini), 'index', scope, d.perMember.n);
  add({ de: 'untere Hälfte', en: 'lower half' }, '', told(d.lowerHalf), 'index', scope, d.n);
  add({ de: 'oberstes Zehntel', en: 'top tenth' }, '', told(d.topTenth), 'index', scope, d.n);
  if (d.lorenz.known)
    for (const { of, share } of d.lorenz.value)
      add({ de: 'Lorenzkurve bei', en: 'Lorenz curve at' }, String(rounded(of, 9)), share, 'index', scope, d.n);
  add({ de: 'ohne Hilfe', en: 'without help' }, '', d.empty, 'associations', '', d.n);
  const beside = [
    [{ de: 'half nur', en: 'only helped' }, d.helpers],
    [{ de: 'neu dabei', en: 'new' }, d.newOnes],
    [{ de: 'Stunden unbekannt', en: 'hours unknown' }, d.unknown],
  ] as const;
  for (const [measure, names] of beside) add(measure, names.join(', '), names.length, 'associations');
  const { givers, concentration: of } = concentration;
  add({ de: 'gebende Verbände', en: 'givers' }, '', givers, 'associations', '', givers);
  add(
    { de: 'HHI der Gebenden', en: 'HHI of givers' },
    '',
    of.known ? of.value.hhi : word,
    'index',
    baseOf(evaluation.help.now, lang),
    of.known ? of.value.givers : givers,
  );
  for (const { host, largestGiver, share, hoursFrom, visits } of evaluation.dependence)
    add(
      { de: 'Abhängigkeit, zwölf Monate', en: 'dependence, twelve months' },
      `${host} (${largestGiver})`,
      share,
      'index',
      baseOf({ hoursFrom, visits }, lang),
      visits,
    );
  const words = { none: lang === 'de' ? 'keine Hilfe' : 'no help', unknown: word };
  for (const { a, b, value, toA, toB } of evaluation.reciprocity)
    add(
      reciprocity.title,
      `${a} – ${b}`,
      typeof value === 'number' ? value : words[value],
      'index',
      `${baseOf(toB, lang)}; ${baseOf(toA, lang)}`,
      toA.visits + toB.visits,
    );
  if (!coverage.known) return;
  const joined = { de: 'KV mit Partnerschaft', en: 'KV with a partnership' };
  const { before } = coverage.value;
  const all = [{ land: '', ...coverage.value.now }, ...coverage.value.byLand];
  for (const { land, joined: some, of: kv } of all) {
    const name = landOptions.find(({ key }) => key === land)?.label[lang] ?? land;
    add(joined, name, some, 'associations', '', kv);
  }
  if (former) add(joined, '', before.joined, 'associations', '', before.of, former);
  for (const { name } of coverage.value.without)
    add({ de: 'KV ohne Partnerschaft', en: 'KV without a partnership' }, name, 0, 'partnerships');
}

function peopleFigures({ evaluation, lang, add }: Room): void {
  for (const each of evaluation.associations) {
    const { now } = each.received;
    if (now.visits === 0) continue;
    add(
      { de: 'bekommen je 10.000 Einwohner:innen', en: 'received per 10,000 inhabitants' },
      each.name,
      perInhabitants(each),
      'rate',
      '',
      each.inhabitants,
    );
    add(
      { de: 'bekommen je Mitglied', en: 'received per member' },
      each.name,
      perMember(each),
      'rate',
      '',
      each.members,
    );
  }
  const { waiting, bunching } = evaluation;
  const { medianDays } = waiting;
  add(
    { de: 'Wartezeit, Median', en: 'waiting time, median' },
    '',
    medianDays.known ? medianDays.value : undefined,
    'days',
    '',
    waiting.associations.filter(({ days }) => days !== undefined).length,
  );
  for (const { name, days } of waiting.associations) add({ de: 'Wartezeit', en: 'waiting time' }, name, days, 'days');
  for (const { host, friday, guests } of bunching)
    add(
      { de: 'Andrang', en: 'crowding' },
      host,
      guests.length,
      'weekends',
      guests.join(', '),
      guests.length,
      formatDay(friday, lang),
    );
}

function moneyFigures({ evaluation, lang, add }: Room): void {
  const { money } = evaluation;
  const sums = [
    ['donations', { de: 'Spenden', en: 'donations' }],
    ['grants', { de: 'Zuschüsse', en: 'grants' }],
    ['other', { de: 'anderes Geld', en: 'other money' }],
    ['returned', { de: 'zurückgegeben', en: 'returned' }],
    ['forwarded', { de: 'abgeführt', en: 'forwarded' }],
    ['open', { de: 'unentschieden', en: 'undecided' }],
  ] as const;
  for (const { name, sum, byKind } of [{ name: '', sum: money.now, byKind: money.byKind }, ...money.associations]) {
    for (const [key, words] of sums) add(words, name, sum[key] / 100, 'euros');
    if (name === '' && evaluation.comparison === 'compared')
      for (const [key, words] of sums)
        add(words, '', money.before[key] / 100, 'euros', '', undefined, formerDays(evaluation, lang));
    for (const { key, label } of contributionKinds) {
      const cents = byKind[key];
      if (cents !== undefined) add(label, name, cents / 100, 'euros', lang === 'de' ? 'nach Art' : 'by kind');
    }
  }
}

/** What the last check left open, as of its day; nothing before the first one. */
function findingFigures({ evaluation: { findings }, lang, add }: Room): void {
  if (findings?.checkedOn === undefined) return;
  const on = formatDay(findings.checkedOn, lang);
  const told = (measure: Text, of: string, value: number): void =>
    add(measure, of, value, 'findings', '', undefined, on);
  const open = { de: 'offene Prüfhinweise', en: 'open findings' };
  told(open, '', findings.open);
  for (const one of findings.byCharge) told(open, roleIn(one.inCharge, lang), one.open);
  told({ de: 'unvollständige Angaben', en: 'incomplete entries' }, '', findings.incomplete);
}

/** Sums that the treasury handed over, where this sheet holds no contributions. */
function handedFigures({ evaluation: { money }, lang, add }: Room): void {
  for (const { association, kind, amount, source } of money.handed) {
    const label = contributionKinds.find(({ key }) => key === kind)?.label;
    if (label)
      add(label, association, amount / 100, 'euros', [lang === 'de' ? 'nach Art' : 'by kind', source].join(', '));
  }
}
