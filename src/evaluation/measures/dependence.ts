import { defineMeasure } from '../define-measure.ts';
import { activeWithin } from '../facts/partnerships.ts';
import type { Facts } from '../facts.ts';
import { helpOf, sumBy } from '../sums.ts';
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
 * with fewer than 3 visits, with one partner only (partner: an active partnership in that time, or help received),
 * or without known hours.
 */
export const dependence = defineMeasure({
  id: 'dependence',
  key: 'dependence',
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
    de: 'Gastgeber mit mindestens 3 Einsätzen in zwölf Monaten und mindestens zwei Partnern; zusammen mit dem Geben gezeigt',
    en: 'hosts with at least 3 visits in twelve months and at least two partners; shown with the giving',
  },
  compute: ({ visitsOfYear, partnerships, yearSpan }: Facts): readonly Dependence[] => {
    const help = helpOf(visitsOfYear);
    const hosts = sumBy(help, ({ host }) => [host]);
    const pairs = sumBy(help, ({ host, guest }) => [`${host}\n${guest}`]);
    const partners = new Map<string, Set<string>>();
    const join = (host: string, other: string): void => {
      const known = partners.get(host);
      if (known) known.add(other);
      else partners.set(host, new Set([other]));
    };
    for (const { host, guest } of help) join(host, guest);
    for (const each of partnerships)
      if (activeWithin(each, yearSpan)) {
        join(each.a, each.b);
        join(each.b, each.a);
      }
    return [...hosts]
      .flatMap(([host, sum]): readonly Dependence[] => {
        const others = [...(partners.get(host) ?? [])].sort(compareNames);
        if (sum.visits < 3 || others.length < 2 || !(sum.hours > 0)) return [];
        const hoursFromGiver = (guest: string): number => pairs.get(`${host}\n${guest}`)?.hours ?? 0;
        const largestGiver = others.reduce((best, each) => (hoursFromGiver(each) > hoursFromGiver(best) ? each : best));
        const share = Math.min(hoursFromGiver(largestGiver) / sum.hours, 1);
        return [{ host, largestGiver, share, visits: sum.visits, hoursFrom: sum.hoursFrom }];
      })
      .sort((x, y) => y.share - x.share || compareNames(x.host, y.host));
  },
});
