import { defineMeasure, type Figure, figure, indeterminable } from '../../define/measure.ts';
import type { Period } from '../../domain/period.ts';
import type { Text } from '../../domain/text.ts';
import type { AssociationFact } from '../facts/associations.ts';
import { activeWithin } from '../facts/partnerships.ts';
import type { VisitFact } from '../facts/visits.ts';
import type { Facts } from '../facts.ts';
import { gini, type LorenzPoint, lorenz, topTenthShare } from '../inequality.ts';
import { helpOf, NO_VISITS, sumBy, sumVisits } from '../sums.ts';

/**
 * Who distribution is measured over: all that at some day of the period were in an active partnership or sought one.
 * Whoever seeks without saying since when is taken in: leaving them out would make the distribution look fairer.
 */
export function scopeOf({ partnerships, associations }: Facts, period: Period): readonly AssociationFact[] {
  const joined = new Set(partnerships.filter((each) => activeWithin(each, period)).flatMap(({ a, b }) => [a, b]));
  return associations.filter(
    ({ name, seeks, seeksSince }) =>
      joined.has(name) || (seeks && (seeksSince === undefined || seeksSince <= period.last)),
  );
}

/** One way of looking at the distribution: absolute, per 10,000 inhabitants, per member. */
export interface Spread {
  readonly gini: Figure<number>;
  /** Associations the figure was computed over. */
  readonly n: number;
  /** Names left out for want of a denominator. */
  readonly without: readonly string[];
}

export interface Distribution {
  readonly n: number;
  /** How many of them received no help. */
  readonly empty: number;
  /** From how many of how many visits the hours are known. */
  readonly hoursFrom: number;
  readonly visits: number;
  readonly gini: Figure<number>;
  readonly giniBefore: Figure<number>;
  readonly lorenz: Figure<readonly LorenzPoint[]>;
  /** Share of the sum that the smaller half received, 0 to 1. */
  readonly lowerHalf: Figure<number>;
  readonly topTenth: Figure<number>;
  readonly perInhabitants: Spread;
  readonly perMember: Spread;
}

const TOO_FEW: Text = {
  de: 'Nicht bestimmbar: Es gibt weniger als zwei Verbände.',
  en: 'Cannot be told: there are fewer than two associations.',
};
const NOTHING: Text = {
  de: 'Nicht bestimmbar: Es sind keine Stunden Hilfe eingetragen.',
  en: 'Cannot be told: no hours of help are entered.',
};

const orReason = <V>(value: V | undefined, n: number): Figure<V> =>
  value === undefined ? indeterminable(n < 2 ? TOO_FEW : NOTHING) : figure(value);

function receivedBy(scope: readonly AssociationFact[], visits: readonly VisitFact[]): readonly number[] {
  const sums = sumBy(helpOf(visits), ({ host }) => [host]);
  return scope.map(({ name }) => sums.get(name)?.hours ?? 0);
}

function spread(
  scope: readonly AssociationFact[],
  hours: readonly number[],
  denominator: (of: AssociationFact) => number | undefined,
): Spread {
  const rates = scope.map((each, i) => {
    const by = denominator(each);
    return by === undefined || by <= 0 ? undefined : (hours[i] ?? 0) / by;
  });
  const known = rates.filter((rate) => rate !== undefined);
  const without = scope.filter((_, i) => rates[i] === undefined).map(({ name }) => name);
  return { gini: orReason(gini(known), known.length), n: known.length, without };
}

const lowerHalf = (points: readonly LorenzPoint[] | undefined): number | undefined =>
  points?.[Math.floor((points.length - 1) / 2)]?.share;

/** How equally help was received; over the scope, whoever received none counts with 0. */
export const distribution = defineMeasure({
  id: 'distribution',
  title: { de: 'Wie gleich ist Hilfe verteilt?', en: 'How equally is help shared?' },
  meaning: {
    de: '0 heißt: alle bekommen gleich viel. Nahe 1: fast alles geht an wenige.',
    en: '0 means all receive the same. Near 1, almost all goes to a few.',
  },
  improves: {
    de: 'Wer am längsten wartet, sollte zuerst einen Partner finden.',
    en: 'Those who have waited longest should find a partner first.',
  },
  compute: (facts: Facts): Distribution => {
    const { period, before, visits, visitsBefore } = facts;
    const scope = scopeOf(facts, period);
    const hours = receivedBy(scope, visits);
    const scopeBefore = scopeOf(facts, before);
    const points = lorenz(hours);
    const inScope = new Set(scope.map(({ name }) => name));
    const counted = helpOf(visits).filter(({ host }) => inScope.has(host));
    const helped = sumBy(counted, ({ host }) => [host]);
    const { hoursFrom, visits: visitsInScope } = sumVisits(counted);
    return {
      n: scope.length,
      empty: scope.filter(({ name }) => (helped.get(name) ?? NO_VISITS).visits === 0).length,
      hoursFrom,
      visits: visitsInScope,
      gini: orReason(gini(hours), hours.length),
      giniBefore: orReason(gini(receivedBy(scopeBefore, visitsBefore)), scopeBefore.length),
      lorenz: orReason(points, hours.length),
      lowerHalf: orReason(lowerHalf(points), hours.length),
      topTenth: orReason(topTenthShare(hours), hours.length),
      perInhabitants: spread(scope, hours, ({ inhabitants }) => inhabitants && inhabitants / 10_000),
      perMember: spread(scope, hours, ({ members }) => members),
    };
  },
});
