import type { LedgerEntry } from '../../define/mail.ts';
import { addDays, type Day, isDay } from '../../domain/day.ts';
import { stableId } from '../../domain/ids.ts';
import type { RowIn, ValuesIn } from '../../tables/index.ts';
import type { VisitNews } from './shape.ts';

type Visit = RowIn<'visits'>;

/** So many days before its first day a visit is told. */
export const BEFORE = 7;
/** So long after its last day it is asked about: the trigger may come late, what is older has its finding. */
export const ASKED_FOR = 30;

/** What both sides have to know; when it changes after it was told, they are told once more. */
const factsOf = ({ start, end, from, to, place, guest, host, kind, moreKinds, people }: ValuesIn<'visits'>): string =>
  stableId('', [start, end, from, to, place, guest, host, kind, ...(moreKinds ?? []), people].join('|')).slice(1);

/** The keys of occasions. Those of one visit begin with its id and the day for which it was told. */
const SAID = { cancelled: 'abgesagt', gone: 'fehlt', over: 'war', far: '~' } as const;

/** What was told of a visit, by the keys in the ledger: `E-… 2026-12-05 7K3M2Q9D`, and ` 2` where it was so before. */
export interface Told {
  readonly about: string;
  readonly day: Day;
  readonly mark: string;
  readonly at: string;
}

/** What was told of visits, by recipient and visit, oldest first. */
export type ToldVisits = ReadonlyMap<string, ReadonlyMap<string, readonly Told[]>>;

/** What the ledger's entries of this kind say. What waits or failed was not told. */
export function toldVisits(ledger: readonly LedgerEntry[]): ToldVisits {
  const told = new Map<string, Map<string, Told[]>>();
  for (const { contact, about, state, reservedAt } of ledger) {
    if (state === 'waiting' || state === 'failed') continue;
    const [visit = '', on, mark = ''] = about.split(' ');
    if (!isDay(on) || isRule(mark)) continue;
    const visits = told.get(contact) ?? new Map<string, Told[]>();
    told.set(contact, visits.set(visit, [...(visits.get(visit) ?? []), { about, day: on, mark, at: reservedAt }]));
  }
  for (const visits of told.values())
    for (const all of visits.values()) all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return told;
}

const isRule = (mark: string): boolean => /^[A-Z]-\d\d(\.\w+)?$/.test(mark);

/** A key that was not used yet: what goes back to how it was told before is news all the same. */
function unused(base: string, told: readonly Told[]): string {
  const used = new Set(told.map(({ about }) => about));
  for (let again = 1; ; again += 1) {
    const about = again === 1 ? base : `${base} ${again}`;
    if (!used.has(about)) return about;
  }
}

export interface VisitOccasion {
  readonly about: string;
  readonly news: VisitNews;
  /** The other day for which the reader knows of it. */
  readonly before?: Day | undefined;
}

const isComing = ({ status }: ValuesIn<'visits'>): boolean => status === 'planned' || status === 'confirmed';

/** What a visit that is ahead is to someone who was told this of it last: what is as it was told is only near now. */
function newsAfter(latest: Told | undefined, facts: string): VisitNews {
  if (latest?.mark === SAID.cancelled || latest?.mark === SAID.gone) return 'again';
  return latest === undefined || latest.mark === `${SAID.far}${facts}` ? 'soon' : 'changed';
}

/** What is to be told of a visit to one recipient now, by what they were told of it before, oldest first. */
export function newsOf({ id, values }: Visit, told: readonly Told[], today: Day): VisitOccasion | undefined {
  const { start, end = start } = values;
  const latest = told[told.length - 1];
  if (id === '' || start === undefined || end === undefined) return undefined;
  if (values.status === 'cancelled')
    return latest && latest.mark !== SAID.cancelled && latest.day >= today
      ? { about: unused(`${id} ${latest.day} ${SAID.cancelled}`, told), news: 'cancelled' }
      : undefined;
  if (!isComing(values) || start < today) return undefined;
  const near = start <= addDays(today, BEFORE);
  const facts = factsOf(values);
  if (!near && latest === undefined) return undefined;
  if (latest && (latest.mark === facts || (latest.mark === `${SAID.far}${facts}` && !near))) return undefined;
  const base = `${id} ${start} ${near ? '' : SAID.far}${facts}`;
  const before = latest?.day === start ? undefined : latest?.day;
  return { about: unused(base, told), news: newsAfter(latest, facts), before };
}

/** The keys under which what is missing is told: each once for each day of the visit. */
export const missingAbout = (id: string, start: Day, key: string): string => `${id} ${start} ${key}`;

/** The question afterwards: once, whatever day it was at last. */
export const overOf = ({ id, values }: Visit, today: Day): VisitOccasion | undefined => {
  const { start, end } = values;
  // An end before the beginning is a typing error: the visit is not over.
  const last = start !== undefined && (end === undefined || end < start) ? start : end;
  return id !== '' && isComing(values) && last !== undefined && last < today && last >= addDays(today, -ASKED_FOR)
    ? { about: `${id} ${SAID.over}`, news: 'over' }
    : undefined;
};

/** Visits that were told, are still ahead by that, and stand in no row any more. */
export const goneOf = (
  told: ReadonlyMap<string, readonly Told[]>,
  present: ReadonlySet<string>,
  today: Day,
): readonly (VisitOccasion & { readonly visit: string; readonly day: Day })[] =>
  [...told].flatMap(([visit, all]) => {
    const latest = all[all.length - 1];
    if (present.has(visit) || latest === undefined || latest.day < today) return [];
    return latest.mark === SAID.gone || latest.mark === SAID.cancelled
      ? []
      : [{ about: unused(`${visit} ${latest.day} ${SAID.gone}`, all), news: 'gone' as const, visit, day: latest.day }];
  });
