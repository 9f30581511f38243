import type { Day } from '../../domain/day.ts';
import { defineMeasure } from '../define-measure.ts';
import { activeWithin, type PartnershipFact } from '../facts/partnerships.ts';
import type { Facts } from '../facts.ts';
import { halfKnown, helpOf, side, sumBy } from '../sums.ts';
import { compareNames } from './help.ts';

export interface Dependence {
  readonly host: string;
  readonly largestGiver: string;
  /** The largest giver's share of the hours received, 0 to 1. */
  readonly share: number;
  readonly visits: number;
  /** Of how many of these visits the hours are known. */
  readonly hoursFrom: number;
}

/**
 * How much of a host's help of the last twelve months came from one giver, largest share first. Not shown for hosts
 * with fewer than 3 visits with hours, fewer than two active partnerships on the last day, or hours of fewer than half of
 * their visits.
 */
export const dependence = defineMeasure({
  id: 'dependence',
  key: 'dependence',
  from: 'visits',
  needs: 'partnerships',
  title: { de: 'Abhängigkeit von einem Partner', en: 'Dependence on one partner' },
  meaning: {
    de: 'Welcher Anteil der Hilfe eines Jahres von einem einzigen Verband kam.',
    en: "Which share of a year's help came from one single association.",
  },
  improves: {
    de: 'Ein zweiter Partner hilft, wenn der erste einmal ausfällt.',
    en: 'A second partner helps when the first one cannot come.',
  },
  computes: {
    de: 'Anteil des größten Gebenden an den bekommenen Stunden eines Gastgebers.',
    en: "Share of the largest giver in a host's hours received.",
  },
  unit: { de: 'Anteil von 0 bis 1', en: 'share of 0 to 1' },
  base: {
    de: 'Gastgeber mit mindestens 3 Einsätzen mit bekannten Stunden in zwölf Monaten (mindestens die Hälfte ihrer Einsätze) und mindestens zwei am letzten Tag aktiven Partnerschaften; zusammen mit dem Geben gezeigt',
    en: 'hosts with at least 3 visits with known hours in twelve months (at least half of their visits) and at least two partnerships active on the last day; shown with the giving',
  },
  compute: ({ visitsOfYear, partnerships, now }: Facts): readonly Dependence[] => {
    const help = helpOf(visitsOfYear);
    const hosts = sumBy(help, ({ host }) => side(host));
    const fromGivers = new Map<string, Map<string, number>>();
    for (const { host, guest, hours } of help) {
      if (host === undefined || guest === undefined || hours === undefined) continue;
      const givers = fromGivers.get(host) ?? new Map<string, number>();
      fromGivers.set(host, givers);
      givers.set(guest, (givers.get(guest) ?? 0) + hours);
    }
    const partners = partnersOn(partnerships, now.last);
    return [...hosts]
      .flatMap(([host, sum]): readonly Dependence[] => {
        if (sum.hoursFrom < 3 || (partners.get(host)?.size ?? 0) < 2 || !halfKnown(sum) || !(sum.hours > 0)) return [];
        const givers = [...(fromGivers.get(host) ?? [])].sort(([x, a], [y, b]) => b - a || compareNames(x, y));
        const [largest] = givers;
        if (largest === undefined) return [];
        const share = Math.min(largest[1] / sum.hours, 1);
        return [{ host, largestGiver: largest[0], share, visits: sum.visits, hoursFrom: sum.hoursFrom }];
      })
      .sort((x, y) => y.share - x.share || compareNames(x.host, y.host));
  },
});

/** The partners of each association whose partnership is active on a day, as rule F-03 counts them. */
function partnersOn(partnerships: readonly PartnershipFact[], on: Day): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const join = (one: string, other: string): void => {
    const known = found.get(one);
    if (known) known.add(other);
    else found.set(one, new Set([other]));
  };
  for (const each of partnerships)
    if (activeWithin(each, { first: on, last: on })) {
      join(each.a, each.b);
      join(each.b, each.a);
    }
  return found;
}
