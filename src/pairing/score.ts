import { type Day, daysBetween } from '../domain/day.ts';
import { kmBetween, type Place } from '../domain/great-circle.ts';
import { type PartName, partNames, type Weights } from '../domain/pairing-parts.ts';

/** An association as pairing sees it. */
export interface Candidate {
  /** `V-…`, or its name where the row has no id yet. */
  readonly id: string;
  readonly name: string;
  readonly membersPer10k: number | undefined;
  /** Person-hours of help received in the last twelve months; `undefined` where all its visits lack hours. */
  readonly hoursReceived: number | undefined;
  readonly at: Place | undefined;
  /** Its next election with a day, and all from then on. */
  readonly pollings: readonly Day[];
  readonly activePartners: number;
}

/** The part of a pair's points that something gives, 0 to 100, or `undefined` where it is unknown. */
export type Parts = Readonly<Record<PartName, number | undefined>>;

export interface PairFacts {
  readonly parts: Parts;
  /** Weighted mean of the known parts, 0 to 100 in whole points. */
  readonly points: number;
  /** Great circle in km; `undefined` where either's place is unknown. */
  readonly km: number | undefined;
  /** The seeker's next election with a day. */
  readonly polling: Day | undefined;
}

const DAYS_AROUND = 6 * 7;
const NEAR_KM = 150;
const FAR_KM = 600;
const LESS_FOR_EACH_PARTNER = 25;

/** 0 to 100: the share of those with a value that have more than this; who has as much counts half. */
export function shareWithMore(value: number, all: readonly number[]): number {
  const more = all.filter((one) => one > value).length;
  const same = all.filter((one) => one === value).length;
  return (100 * (more + same / 2)) / all.length;
}

const meanOf = (known: readonly number[]): number | undefined =>
  known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0) / known.length;

/** Scores pairs of these associations. `tied` says whether there was help between two, or their towns are twinned. */
export function scorer(
  all: readonly Candidate[],
  weights: Weights,
  tied: (one: string, other: string) => boolean,
): (seeker: Candidate, helper: Candidate) => PairFacts {
  const known = (of: (one: Candidate) => number | undefined): readonly number[] => all.flatMap((one) => of(one) ?? []);
  const members = known(({ membersPer10k }) => membersPer10k);
  const received = known(({ hoursReceived }) => hoursReceived);
  const needs = new Map<string, number | undefined>();
  const needOf = ({ id, membersPer10k, hoursReceived }: Candidate): number | undefined => {
    if (!needs.has(id)) {
      const shares = [
        ...(membersPer10k === undefined ? [] : [shareWithMore(membersPer10k, members)]),
        ...(hoursReceived === undefined ? [] : [shareWithMore(hoursReceived, received)]),
      ];
      needs.set(id, meanOf(shares));
    }
    return needs.get(id);
  };
  return (seeker, helper) => {
    const [polling] = seeker.pollings;
    const km = seeker.at && helper.at ? kmBetween(seeker.at, helper.at) : undefined;
    const busy = (day: Day): boolean => helper.pollings.some((own) => Math.abs(daysBetween(day, own)) <= DAYS_AROUND);
    const parts: Parts = {
      need: needOf(seeker),
      calendar: polling === undefined ? undefined : busy(polling) ? 0 : 100,
      reach:
        km === undefined
          ? undefined
          : (100 * Math.min(Math.max(FAR_KM - km, 0), FAR_KM - NEAR_KM)) / (FAR_KM - NEAR_KM),
      tie: tied(seeker.name, helper.name) ? 100 : 0,
      partners: Math.max(0, 100 - LESS_FOR_EACH_PARTNER * (seeker.activePartners + helper.activePartners)),
    };
    return { parts, km, polling, points: pointsOf(parts, weights) };
  };
}

function pointsOf(parts: Parts, weights: Weights): number {
  let sum = 0;
  let weight = 0;
  for (const name of partNames) {
    const part = parts[name];
    if (part === undefined) continue;
    sum += weights[name] * part;
    weight += weights[name];
  }
  return weight === 0 ? 0 : Math.round(sum / weight);
}
