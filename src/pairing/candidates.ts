import { addDays, addMonths, type Day } from '../domain/day.ts';
import { readVisit } from '../evaluation/facts/visits.ts';
import { countedIn } from '../rules/kit/believed.ts';
import { electorateOf } from '../rules/kit/concerns.ts';
import { pairKey } from '../rules/kit/pair-key.ts';
import { pollingDay } from '../rules/kit/places.ts';
import type { Survey } from '../rules/kit/survey/survey.ts';
import { isActiveOn } from '../tables/active.ts';
import { dissolvedNames, isDissolved } from '../tables/associations.ts';
import { type Dataset, type RowIn, tables } from '../tables/index.ts';
import type { Candidate } from './score.ts';

export interface PairingInput {
  readonly dataset: Pick<Dataset, 'associations' | 'partnerships' | 'visits' | 'elections' | 'requests'>;
  readonly survey: Survey;
  readonly today: Day;
  readonly districts: (
    ags: string,
  ) => { readonly inhabitants: number; readonly lat: number; readonly lon: number } | undefined;
}

/** An association that exists today, and what it wants. */
export interface Applicant extends Candidate {
  readonly search: 'seeks' | 'offers' | 'open' | 'no' | undefined;
  readonly since: Day | undefined;
  /** How many more partnerships it can carry: Kapazität less those that are active; one where nothing stands there. */
  readonly room: number;
  /** A wish for a partner was declined within twelve months. */
  readonly declined: boolean;
}

export interface Applicants {
  /** In the order of their ids. */
  readonly all: readonly Applicant[];
  /** Pairs that have or had a partnership, are asked, or said no within twelve months. */
  readonly joined: ReadonlySet<string>;
  /** Pairs with help between them or whose towns are twinned. */
  readonly tied: ReadonlySet<string>;
  /** With whom a partnership is asked for and not answered yet, by name. */
  readonly asked: ReadonlyMap<string, readonly string[]>;
}

type Partnership = RowIn<'partnerships'>['values'];

/** Never agreed to, and answered with no longer ago than a year: then the two may be asked again. */
const mayAskAgain = ({ status, since, agreedA, agreedB, until }: Partnership, yearAgo: Day): boolean =>
  status === 'ended' &&
  since === undefined &&
  (agreedA === undefined || agreedB === undefined) &&
  until !== undefined &&
  until < yearAgo;

/** The associations whose wish for a partner was declined within twelve months: they are proposed to nobody. */
export const declinedIn = (requests: Dataset['requests'], today: Day): ReadonlySet<string | undefined> => {
  const yearAgo = addMonths(today, -12);
  return new Set(
    requests.flatMap(({ values }) => {
      const { kind, status, association, doneOn, receivedOn } = countedIn(tables.requests, values, today);
      const on = doneOn ?? receivedOn;
      return kind === 'seeking' && status === 'refused' && on !== undefined && on >= yearAgo ? [association] : [];
    }),
  );
};

/** Person-hours of help that reached each host in the last twelve months; `undefined` where no visit says its hours. */
function hoursByHost({ dataset, today }: PairingInput): ReadonlyMap<string, number | undefined> {
  const from = addDays(addMonths(today, -12), 1);
  const hours = new Map<string, number | undefined>();
  for (const row of dataset.visits) {
    const { fact: visit } = readVisit(row);
    if (visit?.status !== 'done' || !visit.help || visit.start < from || visit.start > today) continue;
    if (visit.host === undefined) continue;
    const sofar = hours.get(visit.host);
    hours.set(visit.host, visit.hours === undefined ? sofar : (sofar ?? 0) + visit.hours);
  }
  return hours;
}

/** For each name the days of its elections from today on, earliest first. */
function pollingsOf({ dataset, survey, today }: PairingInput): (name: string) => readonly Day[] {
  const ahead = dataset.elections
    .flatMap((row) => {
      const on = pollingDay(row);
      return on === undefined || on < today ? [] : [{ on, votes: electorateOf(survey, row.values.area).associations }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  return (name) => ahead.filter(({ votes }) => votes(name)).map(({ on }) => on);
}

function ties(dataset: PairingInput['dataset']): ReadonlySet<string> {
  const tied = new Set<string>();
  for (const row of dataset.visits) {
    const { fact: visit } = readVisit(row);
    if (visit?.status === 'done' && visit.help && visit.guest && visit.host) tied.add(pairKey(visit.guest, visit.host));
  }
  for (const { values } of dataset.partnerships)
    if (values.twinTown === 'yes' && values.a && values.b) tied.add(pairKey(values.a, values.b));
  return tied;
}

/** Reads who seeks, who helps, and what is known of them, in one pass over the rows. */
export function applicantsFrom(input: PairingInput): Applicants {
  const { dataset, today, districts } = input;
  const yearAgo = addMonths(today, -12);
  const joined = new Set<string>();
  const asked = new Map<string, string[]>();
  const active = new Map<string, number>();
  const gone = dissolvedNames(dataset.associations, today);
  const count = (name: string): unknown => active.set(name, (active.get(name) ?? 0) + 1);
  const ask = (name: string, other: string): unknown => asked.set(name, [...(asked.get(name) ?? []), other]);
  for (const { values } of dataset.partnerships) {
    const { a, b, status } = values;
    if (a === undefined || b === undefined || a === b) continue;
    if (!mayAskAgain(countedIn(tables.partnerships, values, today), yearAgo)) joined.add(pairKey(a, b));
    if (isActiveOn(values, today) && !gone.has(a) && !gone.has(b)) {
      count(a);
      count(b);
    } else if (status === 'requested') {
      ask(a, b);
      ask(b, a);
    }
  }
  const declined = declinedIn(dataset.requests, today);
  const hours = hoursByHost(input);
  const pollings = pollingsOf(input);
  const seen = new Set<string>();
  const all = dataset.associations.flatMap(({ id, values }): Applicant[] => {
    const { name, search, searchSince, members, capacity } = values;
    if (name === undefined || seen.has(name) || isDissolved(values, today)) return [];
    seen.add(name);
    const district = values.district === undefined ? undefined : districts(values.district);
    const inhabitants = values.inhabitants ?? district?.inhabitants;
    const own = values.latitude !== undefined && values.longitude !== undefined;
    const place = own ? { lat: values.latitude ?? 0, lon: values.longitude ?? 0 } : undefined;
    const partners = active.get(name) ?? 0;
    return [
      {
        ...{ id: id === '' ? name : id, name, search, since: searchSince },
        membersPer10k: members === undefined || !inhabitants ? undefined : (10_000 * members) / inhabitants,
        hoursReceived: hours.has(name) ? hours.get(name) : 0,
        at: place ?? (district && { lat: district.lat, lon: district.lon }),
        pollings: pollings(name),
        activePartners: partners,
        room: capacity === undefined ? 1 : Math.max(0, capacity - partners),
        declined: declined.has(name),
      },
    ];
  });
  all.sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : one.name < other.name ? -1 : 1));
  return { all, joined, tied: ties(dataset), asked };
}
