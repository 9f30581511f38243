import { addDays, type Day, day, daysBetween, weekday } from '../../src/domain/day.ts';
import type { ValuesIn } from '../../src/tables/index.ts';
import type { VisitKind } from '../../src/tables/options.ts';
import { madeUpPoll, type Poll, polls, saturdayFrom } from './calendar.ts';
import { createRandom, type Random } from './random.ts';
import { type DemoRow, demoRow } from './row.ts';

type Visit = ValuesIn<'visits'>;

/** Guest, host, the election, and how many visits: unequal on purpose, and KV Beispielrode receives nothing. */
const campaigns: readonly (readonly [string, string, Poll, number])[] = [
  ['KV Beispielstadt', 'KV Musterkreis', polls.federal, 9],
  ['KV Übungsstadt-Süd', 'KV Probedorf', polls.federal, 6],
  ['KV Musterhafen', 'KV Musterow-Probenick', polls.federal, 3],
  ['KV Musterhausen an der Probe', 'KV Altmuster', polls.federal, 3],
  ['KV Beispielburg', 'KV Beispielthal', polls.federal, 2],
  ['KV Übungsland-Unterprobe', 'KV Probenwerder', polls.federal, 2],
  ['KV Musterkreis', 'KV Beispielstadt', polls.northRhine, 4],
  ['KV Probedorf', 'KV Übungsstadt-Süd', polls.swabia, 6],
  ['KV Beispielthal', 'KV Beispielburg', polls.bavaria, 3],
  ['KV Bad Musterquell-Übelsprobe', 'KV Probstadt-Nord', polls.hesse, 2],
  ['KV Musterhausen an der Probe', 'KV Altmuster', polls.anhalt, 8],
  ['KV Probstadt-Nord', 'KV Bad Musterquell-Übelsprobe', polls.anhalt, 6],
  ['KV Beispielstadt', 'KV Altmuster', polls.anhalt, 2],
  ['KV Altmuster', 'KV Musterhausen an der Probe', polls.lowerSaxony, 2],
  ['KV Beispielstadt', 'KV Hansestadt Mustermünde', polls.mecklenburg, 9],
  ['KV Musterhafen', 'KV Musterow-Probenick', polls.mecklenburg, 7],
  ['KV Übungsstadt-Süd', 'KV Musterow-Probenick', polls.mecklenburg, 2],
  ['KV Beispielstadt', 'KV Musterkreis', madeUpPoll, 5],
  ['KV Musterstadt', 'KV Musterkreis', madeUpPoll, 1],
  ['KV Beispielburg', 'KV Beispielthal', madeUpPoll, 2],
];

/** Posters come down in the weeks after the election: guest, host, day, people. */
const takingDown: readonly (readonly [string, string, string, number])[] = [
  ['KV Musterhausen an der Probe', 'KV Altmuster', '2026-09-12', 3],
  ['KV Beispielstadt', 'KV Hansestadt Mustermünde', '2026-10-03', 5],
  ['KV Musterhafen', 'KV Musterow-Probenick', '2026-10-10', 3],
];

/** Guest, host, and how many visits without an election: help on market days first, then exchange. */
const quietTimes: readonly (readonly [string, string, number, number])[] = [
  ['KV Beispielstadt', 'KV Musterkreis', 5, 2],
  ['KV Musterstadt', 'KV Musterkreis', 1, 2],
  ['KV Musterkreis', 'KV Beispielstadt', 0, 2],
  ['KV Übungsstadt-Süd', 'KV Probedorf', 3, 2],
  ['KV Probedorf', 'KV Übungsstadt-Süd', 0, 1],
  ['KV Beispielstadt', 'KV Hansestadt Mustermünde', 1, 2],
  ['KV Hansestadt Mustermünde', 'KV Beispielstadt', 0, 1],
  ['KV Musterhausen an der Probe', 'KV Altmuster', 1, 2],
  ['KV Musterhafen', 'KV Musterow-Probenick', 1, 2],
  ['KV Beispielburg', 'KV Beispielthal', 1, 1],
  ['KV Probstadt-Nord', 'KV Bad Musterquell-Übelsprobe', 0, 2],
  ['KV Musterstadt', 'KV Neu-Beispiel', 0, 1],
  ['KV Übungsstadt-Süd', 'OV Probedorf-Hintermuster', 1, 0],
];

/** Large associations travel in larger groups: one more reason why help is spread unequally. */
const travelMany: ReadonlySet<string> = new Set(['KV Beispielstadt', 'KV Übungsstadt-Süd']);

const lessons = [
  'Beispiel: Samstagvormittag sind mehr Menschen auf dem Markt.',
  'Beispiel: Begleitung vor Ort macht den Unterschied.',
  'Beispiel: Zelt und Gewichte selbst mitbringen.',
  'Beispiel: Abends gemeinsam essen, das bleibt in Erinnerung.',
] as const;

const campaignKinds: readonly (readonly [VisitKind, number])[] = [
  ['canvassing', 32],
  ['stall', 24],
  ['leaflets', 17],
  ['postering', 24],
  ['event', 8],
];
const exchangeKinds: readonly (readonly [VisitKind, number])[] = [
  ['exchange', 25],
  ['online', 30],
  ['training', 25],
  ['other', 20],
];

/** What belongs to a kind of help: doors, leaflets, posters, permits, so that no rule has anything to ask. */
function detailsOf(kind: VisitKind, people: number, hours: number, random: Random, poll?: Poll): Visit {
  const briefed: Visit = { briefing: 'yes', localGuide: random.chance(0.8) ? 'yes' : 'no' };
  if (kind === 'canvassing') {
    const doors = Math.round(people * hours * random.whole(8, 13));
    return { ...briefed, doors, doorsOpened: Math.round((doors * random.whole(34, 56)) / 100) };
  }
  if (kind === 'stall') return { ...briefed, permit: 'granted', leaflets: people * random.whole(20, 60) };
  if (kind === 'leaflets') return { ...briefed, leaflets: people * random.whole(90, 220) };
  if (kind === 'postering' && poll)
    return {
      ...briefed,
      permit: 'granted',
      posters: people * random.whole(6, 14),
      postersRemovedOn: addDays(poll.on, random.whole(2, 6)),
    };
  return kind === 'event' ? { permit: 'not-needed', localGuide: 'yes' } : {};
}

/** Posters go up early in a campaign. */
const kindsFor = (start: Day, poll?: Poll): typeof campaignKinds =>
  poll && daysBetween(start, poll.on) > 20 ? campaignKinds : campaignKinds.filter(([name]) => name !== 'postering');

function helpVisit(guest: string, host: string, start: Day, random: Random, poll?: Poll): Visit {
  const kind = random.weighted(kindsFor(start, poll));
  const people = random.whole(2, 4) + (travelMany.has(guest) ? random.whole(1, 5) : 0);
  const hours = random.whole(5, 12) / 2;
  const weekend = poll !== undefined && weekday(start) === 6 && random.chance(0.35);
  const alsoStall = weekend && kind === 'canvassing';
  return {
    status: 'done',
    start,
    kind,
    guest,
    host,
    people,
    ...(random.chance(0.9) ? { hours } : {}),
    ...(weekend ? { end: addDays(start, 1), bedsNeeded: people, bedsPromised: people } : {}),
    ...(alsoStall ? { moreKinds: ['stall' as const] } : {}),
    ...(poll ? { election: poll.label } : {}),
    ...detailsOf(kind, people, hours, random, poll),
    ...(alsoStall ? { permit: 'granted' as const } : {}),
    ...(random.chance(0.12) ? { learned: random.pick(lessons) } : {}),
    note: 'Beispiel',
  };
}

function exchangeVisit(guest: string, host: string, start: Day, random: Random): Visit {
  const kind = random.weighted(exchangeKinds);
  return {
    status: 'done',
    start,
    kind,
    guest,
    host,
    people: random.whole(2, 9),
    hours: kind === 'online' ? 2 : random.whole(4, 14) / 2,
    ...(random.chance(0.15) ? { learned: random.pick(lessons) } : {}),
    note: 'Beispiel',
  };
}

const WEEKS_OF_QUIET: readonly (readonly [Day, number])[] = [
  [day('2025-03-29'), 20],
  [day('2025-09-27'), 14],
  [day('2026-04-11'), 14],
  [day('2026-10-03'), 6],
];

const quietSaturday = (random: Random): Day => {
  const [from, weeks] = random.weighted(WEEKS_OF_QUIET.map((season) => [season, season[1]] as const));
  return addDays(saturdayFrom(from), 7 * random.whole(0, weeks - 1));
};

/** Two groups of one pair that do the same on one day would read as one visit, entered twice. */
const isTwice = (a: Visit, b: Visit): boolean =>
  a.guest === b.guest &&
  a.host === b.host &&
  (a.start ?? '') <= (b.end ?? b.start ?? '') &&
  (b.start ?? '') <= (a.end ?? a.start ?? '') &&
  [a.kind, ...(a.moreKinds ?? [])].some((kind) => kind === b.kind || b.moreKinds?.some((other) => other === kind));

/** Visits that took place, in the order of their days, without a finding. The same at every call. */
export function pastVisits(): readonly DemoRow<'visits'>[] {
  const random = createRandom(20261123);
  const visits: Visit[] = [];
  for (const [guest, host, poll, times] of campaigns)
    for (let time = 0; time < times; time += 1) {
      const weeksBefore = (poll === madeUpPoll ? 2 : 1) + (time % 6);
      const start = addDays(saturdayFrom(addDays(poll.on, -6)), -7 * weeksBefore + (time >= 6 ? 1 : 0));
      visits.push(helpVisit(guest, host, start, random, poll));
    }
  for (const [guest, host, help, exchange] of quietTimes) {
    for (let time = 0; time < help; time += 1)
      visits.push(helpVisit(guest, host, saturdayFrom(addDays(day('2026-04-18'), 28 * time)), random));
    for (let time = 0; time < exchange; time += 1)
      visits.push(exchangeVisit(guest, host, quietSaturday(random), random));
  }
  for (const [guest, host, on, people] of takingDown)
    visits.push({
      status: 'done',
      start: day(on),
      kind: 'poster-removal',
      guest,
      host,
      people,
      hours: 3.5,
      localGuide: 'yes',
      note: 'Beispiel',
    });
  for (const [host, guest, poll] of electionNights)
    visits.push({
      status: 'done',
      start: poll.on,
      kind: 'election-night',
      guest,
      host,
      people: random.whole(2, 6),
      hours: 4,
      election: poll.label,
      note: 'Beispiel',
    });
  visits.sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
  return visits
    .map((visit, at) => demoRow('visits', `past ${at}`, visit))
    .filter(({ values }, at) => !visits.slice(0, at).some((earlier) => isTwice(earlier, values)));
}

const electionNights: readonly (readonly [string, string, Poll])[] = [
  ['KV Musterkreis', 'KV Beispielstadt', polls.federal],
  ['KV Altmuster', 'KV Musterhausen an der Probe', polls.anhalt],
  ['KV Hansestadt Mustermünde', 'KV Beispielstadt', polls.mecklenburg],
];

const ahead = (
  key: string,
  start: string,
  kind: VisitKind,
  guest: string,
  host: string,
  people: number,
  more: Visit = {},
): DemoRow<'visits'> =>
  demoRow('visits', key, {
    status: 'confirmed',
    start: day(start),
    kind,
    guest,
    host,
    people,
    note: 'Beispiel',
    ...more,
  });

/** What is planned or was called off, without a finding. */
export const plannedVisits = (): readonly DemoRow<'visits'>[] => [
  ahead('meet 1', '2026-12-11', 'online', 'KV Probstadt-Nord', 'KV Bad Musterquell-Übelsprobe', 6),
  ahead('meet 2', '2026-12-12', 'exchange', 'KV Musterhafen', 'KV Musterow-Probenick', 5, {
    bedsNeeded: 5,
    bedsPromised: 5,
    carsNeeded: 2,
    carsPromised: 2,
  }),
  ahead('meet 3', '2027-01-16', 'training', 'KV Hansestadt Mustermünde', 'KV Beispielstadt', 4, { status: 'planned' }),
  ahead('meet 4', '2027-01-23', 'exchange', 'KV Musterkreis', 'KV Beispielstadt', 6),
  ahead('meet 5', '2027-02-13', 'event', 'KV Altmuster', 'KV Musterhausen an der Probe', 3, { status: 'planned' }),
  ahead('off 1', '2026-06-13', 'stall', 'KV Beispielburg', 'KV Beispielthal', 3, { status: 'cancelled' }),
  ahead('off 2', '2026-08-15', 'canvassing', 'KV Probstadt-Nord', 'KV Bad Musterquell-Übelsprobe', 4, {
    status: 'cancelled',
    election: polls.anhalt.label,
  }),
  ahead('off 3', '2025-06-21', 'exchange', 'KV Übungsstadt-Süd', 'KV Probedorf', 5, { status: 'cancelled' }),
];
