import { inPeriod } from '../../domain/period.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { Evaluation } from '../../evaluation/evaluate.ts';
import type { NowAndBefore } from '../../evaluation/measures/help.ts';
import { changeAmount, changeText, largestChange } from '../../evaluation/news.ts';
import { halfKnown, NO_VISITS, tidy, type VisitSum } from '../../evaluation/sums.ts';
import { thenWords } from '../../evaluation/words.ts';

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
export function ownHelp(evaluation: Evaluation, names: readonly string[]): OwnHelp {
  const [association] = names;
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

/**
 * What is new for the contact's associations: the largest gain of one of them, without its name where it is the contact's own.
 * A loss leads no mail: the figures below say it.
 */
export function ownNews(
  { names, given, received }: OwnHelp,
  evaluation: Evaluation,
  ever: boolean,
  lang: Lang,
): string {
  const { period, comparison } = evaluation;
  const [own] = names;
  const change = largestChange(evaluation, new Set(names), 'gains');
  if (change && change.name !== own) return changeText(change, evaluation, lang).replace(/\.$/, '');
  const then = thenWords(evaluation, lang);
  if (change) {
    const amount = changeAmount(change, lang);
    if (lang === 'de') return `${amount} ${change.side === 'received' ? 'bekommen' : 'gegeben'}`;
    return `${amount} ${change.side}`;
  }
  const visits = given.now.visits + received.now.visits;
  if (visits === 0) {
    if (lang === 'de')
      return ever ? `${inPeriod(period, lang)} keine Hilfe eingetragen` : 'noch keine Hilfe eingetragen';
    return ever ? `no help entered ${inPeriod(period, lang)}` : 'no help entered yet';
  }
  const told = [given, received].every(({ now, before }) => halfKnown(now) && halfKnown(before));
  const lost = largestChange(evaluation, new Set(names)) !== undefined;
  if (comparison === 'compared' && told && !lost)
    return lang === 'de' ? `so viel Hilfe wie ${then}` : `as much help as ${then}`;
  const way = directionWords(given.now.visits > 0, received.now.visits > 0)[lang];
  return lang === 'de' ? `Hilfe ${way}` : `help ${way}`;
}

function directionWords(gave: boolean, got: boolean): Text {
  if (gave && got) return { de: 'in beide Richtungen', en: 'both ways' };
  return gave ? { de: 'gegeben', en: 'given' } : { de: 'bekommen', en: 'received' };
}
