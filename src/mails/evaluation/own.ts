import { inPeriod } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import type { Evaluation } from '../../evaluation/evaluate.ts';
import type { NowAndBefore } from '../../evaluation/measures/help.ts';
import { trend } from '../../evaluation/measures/trend.ts';
import { ownAssociations } from '../../evaluation/own-associations.ts';
import { hoursUnknown, NO_VISITS, tidy, type VisitSum } from '../../evaluation/sums.ts';

/** What the associations of one contact gave and received. */
export interface OwnHelp {
  /** The contact's association first, then those below it. */
  readonly names: readonly string[];
  readonly given: NowAndBefore;
  readonly received: NowAndBefore;
  /** Associations on the other side of this period's visits, most hours first. */
  readonly partners: readonly string[];
  /** Visits of help with one of them as guest or host, each once. */
  readonly visits: number;
  /** Those below with any help in the period, most first. */
  readonly below: readonly { readonly name: string; readonly given: VisitSum; readonly received: VisitSum }[];
}

const plus = (a: VisitSum, b: VisitSum): VisitSum => ({
  visits: a.visits + b.visits,
  hours: tidy(a.hours + b.hours),
  hoursFrom: a.hoursFrom + b.hoursFrom,
  people: a.people + b.people,
  peopleFrom: a.peopleFrom + b.peopleFrom,
  doors: a.doors + b.doors,
  posters: a.posters + b.posters,
  leaflets: a.leaflets + b.leaflets,
});
const NOTHING: NowAndBefore = { now: NO_VISITS, before: NO_VISITS };
const plusBoth = (a: NowAndBefore, b: NowAndBefore): NowAndBefore => ({
  now: plus(a.now, b.now),
  before: plus(a.before, b.before),
});

/** Help of the contact's associations; help between two of them is both given and received, but one visit. */
export function ownHelp(evaluation: Evaluation, association: string): OwnHelp {
  const names = ownAssociations(evaluation, association);
  const own = new Set(names);
  const rows = evaluation.associations.filter(({ name }) => own.has(name));
  const pairs = evaluation.pairs.filter(({ a, b }) => own.has(a) || own.has(b));
  const partners = pairs.flatMap(({ a, b }) => (own.has(a) && own.has(b) ? [] : own.has(a) ? [b] : [a]));
  return {
    names,
    given: rows.reduce((sum, { given }) => plusBoth(sum, given), NOTHING),
    received: rows.reduce((sum, { received }) => plusBoth(sum, received), NOTHING),
    partners: [...new Set(partners)],
    visits: pairs.reduce((sum, { toA, toB }) => sum + toA.visits + toB.visits, 0),
    below: rows
      .filter(({ name, given, received }) => name !== association && given.now.visits + received.now.visits > 0)
      .map(({ name, given, received }) => ({ name, given: given.now, received: received.now })),
  };
}

type Direction = 'both' | 'given' | 'received';
const WORDS: Readonly<Record<Direction, Readonly<Record<Lang, string>>>> = {
  both: { de: 'in beide Richtungen', en: 'both ways' },
  given: { de: 'gegeben', en: 'given' },
  received: { de: 'bekommen', en: 'received' },
};

/** What is new for the contact's associations, without the association's name. Compares visits where hours are unknown. */
export function ownNews({ given, received }: OwnHelp, { period, before }: Evaluation, lang: Lang): string {
  const byVisits = [given.now, given.before, received.now, received.before].some(hoursUnknown);
  const change = ({ now, before: then }: NowAndBefore): number =>
    byVisits ? trend(now.visits, then.visits).difference : trend(now.hours, then.hours).difference;
  const visitsNow = given.now.visits + received.now.visits;
  const visitsBefore = given.before.visits + received.before.visits;
  if (visitsNow === 0) {
    if (visitsBefore === 0) return lang === 'de' ? 'noch keine Hilfe eingetragen' : 'no help entered yet';
    return lang === 'de'
      ? `${inPeriod(period, lang)} keine Hilfe eingetragen`
      : `no help entered ${inPeriod(period, lang)}`;
  }
  const direction = (gave: boolean, got: boolean): Direction => (gave && got ? 'both' : gave ? 'given' : 'received');
  if (visitsBefore === 0) {
    const way = WORDS[direction(given.now.visits > 0, received.now.visits > 0)][lang];
    return lang === 'de' ? `Hilfe ${way}` : `help ${way}`;
  }
  const [gave, got] = [change(given), change(received)];
  if (gave > 0 || got > 0) {
    const way = WORDS[direction(gave > 0, got > 0)][lang];
    return lang === 'de' ? `mehr Hilfe ${way}` : `more help ${way}`;
  }
  const then = inPeriod(before, lang);
  if (gave === 0 && got === 0) return lang === 'de' ? `so viel Hilfe wie ${then}` : `as much help as ${then}`;
  return lang === 'de' ? `weniger Hilfe als ${then}` : `less help than ${then}`;
}
