import type { VisitFact } from './facts/visits.ts';

/** Sums over visits, with from how many of them each was known. */
export interface VisitSum {
  readonly visits: number;
  /** Person-hours, over the visits of `hoursFrom`. */
  readonly hours: number;
  /** Of how many visits the hours are known. */
  readonly hoursFrom: number;
  readonly people: number;
  readonly peopleFrom: number;
  readonly doors: number;
  readonly posters: number;
  readonly leaflets: number;
}

export const NO_VISITS: VisitSum = {
  visits: 0,
  hours: 0,
  hoursFrom: 0,
  people: 0,
  peopleFrom: 0,
  doors: 0,
  posters: 0,
  leaflets: 0,
};

/** A sum of hours, freed from the last binary digits so that the order of rows does not show. */
export const tidy = (hours: number): number => Math.round(hours * 1e6) / 1e6;

type Growing = { -readonly [K in keyof VisitSum]: VisitSum[K] };

const add = (sum: Growing, visit: VisitFact): void => {
  sum.visits += 1;
  sum.hours += visit.hours ?? 0;
  sum.hoursFrom += visit.hours === undefined ? 0 : 1;
  sum.people += visit.people ?? 0;
  sum.peopleFrom += visit.people === undefined ? 0 : 1;
  sum.doors += visit.doors ?? 0;
  sum.posters += visit.posters ?? 0;
  sum.leaflets += visit.leaflets ?? 0;
};

/** Two sums over different visits as one. */
export const bothOf = (a: VisitSum, b: VisitSum): VisitSum => {
  const keys = Object.keys(a) as (keyof VisitSum)[];
  const sum: Growing = { ...a };
  for (const key of keys) sum[key] += b[key];
  return { ...sum, hours: tidy(sum.hours) };
};

/** One sum over visits; each counts once, however many kinds it has. */
export function sumVisits(visits: readonly VisitFact[]): VisitSum {
  const sum: Growing = { ...NO_VISITS };
  for (const visit of visits) add(sum, visit);
  return { ...sum, hours: tidy(sum.hours) };
}

/** Sums by a key of the visit; a visit with several keys counts under each, one without under none. */
export function sumBy(
  visits: readonly VisitFact[],
  keysOf: (visit: VisitFact) => readonly string[],
): ReadonlyMap<string, VisitSum> {
  const sums = new Map<string, Growing>();
  for (const visit of visits)
    for (const key of keysOf(visit)) {
      const sum = sums.get(key) ?? { ...NO_VISITS };
      sums.set(key, sum);
      add(sum, visit);
    }
  for (const sum of sums.values()) sum.hours = tidy(sum.hours);
  return sums;
}

/** Whether the hours of at least half of the visits are known, exactly half will do; of no visits none are unknown. */
export const halfKnown = ({ visits, hoursFrom }: Pick<VisitSum, 'visits' | 'hoursFrom'>): boolean =>
  2 * hoursFrom >= visits;

/** Whether no hours can be told: there are visits, and none says its hours. */
export const hoursUnknown = (sum: Pick<VisitSum, 'visits' | 'hoursFrom'>): boolean =>
  sum.visits > 0 && sum.hoursFrom === 0;

/** A side or the main kind of a visit as a key: none where it is unknown. */
export const side = (name: string | undefined): readonly string[] => (name === undefined ? [] : [name]);

/** Guest and host of a visit as one key: none where one of them is unknown. */
export const directionOf = ({ guest, host }: VisitFact): readonly string[] =>
  guest === undefined || host === undefined ? [] : [`${guest}\n${host}`];

export const helpOf = (visits: readonly VisitFact[]): readonly VisitFact[] => visits.filter(({ help }) => help);
export const exchangeOf = (visits: readonly VisitFact[]): readonly VisitFact[] => visits.filter(({ help }) => !help);
