import { day } from '../../src/domain/day.ts';
import { parseTime, type Time } from '../../src/domain/time.ts';
import type { ValuesIn } from '../../src/tables/index.ts';
import { madeUpPoll, polls } from './calendar.ts';
import { type DemoRow, demoRow } from './row.ts';

type Visit = ValuesIn<'visits'>;

const at = (clock: string): Time => {
  const time = parseTime(clock);
  if (!time.ok) throw new RangeError(clock);
  return time.value;
};

/** A row made to show rules; what is not said is as it should be. */
const shows = (rules: string, visit: Visit, typed?: Readonly<Record<string, string>>): DemoRow<'visits'> =>
  demoRow(
    'visits',
    `case ${rules} ${visit.guest} ${visit.start}`,
    { status: 'confirmed', people: 4, note: 'Beispiel', ...visit },
    { shows: rules === '' ? [] : rules.split(' '), ...(typed ? { typed } : {}) },
  );

const musterkreis = { guest: 'KV Beispielstadt', host: 'KV Musterkreis' } as const;
const probedorf = { guest: 'KV Übungsstadt-Süd', host: 'KV Probedorf' } as const;
const altmuster = { guest: 'KV Musterhausen an der Probe', host: 'KV Altmuster' } as const;

const ahead = (): readonly DemoRow<'visits'>[] => [
  shows('W-01', {
    ...altmuster,
    start: day('2026-12-10'),
    kind: 'canvassing',
    from: at('18:00'),
    to: at('20:30'),
    briefing: 'yes',
  }),
  shows('W-02', { ...altmuster, start: day('2026-12-13'), kind: 'canvassing', briefing: 'yes' }),
  shows('W-03', { ...probedorf, start: day('2026-12-19'), kind: 'canvassing', people: 1, briefing: 'yes' }),
  shows('W-04', { ...altmuster, start: day('2026-11-28'), kind: 'stall', permit: 'granted' }),
  shows('W-05', { ...probedorf, start: day('2026-11-25'), kind: 'stall', permit: 'applied', briefing: 'yes' }),
  shows('W-06', {
    ...musterkreis,
    start: day('2026-11-27'),
    kind: 'postering',
    place: 'Musterbach',
    posters: 40,
    permit: 'granted',
    briefing: 'yes',
    election: madeUpPoll.label,
  }),
  // W-11 speaks at the election, once for all its visits.
  shows('', {
    guest: 'KV Hansestadt Mustermünde',
    host: 'KV Beispielstadt',
    status: 'planned',
    start: day('2027-02-06'),
    kind: 'leaflets',
    leaflets: 2000,
    election: 'Landtagswahl Nordrhein-Westfalen 2027',
  }),
  shows('W-08', {
    ...musterkreis,
    start: madeUpPoll.on,
    kind: 'stall',
    permit: 'granted',
    election: madeUpPoll.label,
  }),
  shows('W-12 W-13', {
    guest: 'KV Übungsland-Unterprobe',
    host: 'KV Beispielrode',
    status: 'planned',
    start: day('2026-11-25'),
    kind: 'leaflets',
    bedsNeeded: 4,
    bedsPromised: 2,
  }),
  shows('F-06', {
    guest: 'KV Beispielthal',
    host: 'KV Beispielburg',
    start: day('2026-11-28'),
    kind: 'event',
    permit: 'not-needed',
  }),
  ...['KV Übungsstadt-Süd', 'KV Musterhafen', 'KV Probstadt-Nord'].map((guest) =>
    shows('F-05', { guest, host: 'KV Probedorf', start: day('2026-12-05'), end: day('2026-12-06'), kind: 'event' }),
  ),
];

const past = (): readonly DemoRow<'visits'>[] => [
  shows('W-07', {
    ...altmuster,
    status: 'done',
    start: day('2026-08-07'),
    kind: 'postering',
    hours: 4,
    posters: 36,
    permit: 'granted',
    briefing: 'yes',
    election: polls.anhalt.label,
  }),
  shows('W-09 D-06', {
    ...probedorf,
    status: 'done',
    start: day('2026-06-20'),
    kind: 'canvassing',
    hours: 3,
    doors: 120,
    doorsOpened: 180,
    briefing: 'yes',
    note: 'Beispiel: Erika Mustermann hat die Listen',
  }),
  shows('W-10', { ...altmuster, start: day('2026-10-17'), kind: 'stall', permit: 'granted', briefing: 'yes' }),
  shows('D-01', {
    ...musterkreis,
    status: 'done',
    start: day('2026-06-27'),
    kind: 'stall',
    hours: 5,
    permit: 'granted',
    briefing: 'yes',
    note: 'Beispiel: Schlüssel fürs Lager über lager-beispiel@example.org',
  }),
  shows('D-05', {
    ...musterkreis,
    status: 'done',
    start: day('2026-07-04'),
    kind: 'canvassing',
    hours: 3,
    doors: 150,
    doorsOpened: 61,
    briefing: 'yes',
    note: 'Beispiel: Hausnummer 12, 3. Stock, bei Beispiels noch einmal',
  }),
  shows('Q-01 W-14', {
    ...probedorf,
    status: 'done',
    start: day('2026-10-24'),
    kind: 'training',
    people: undefined,
    incidents: 1,
  }),
  shows('Q-02', { ...altmuster, status: 'done', kind: 'online', hours: 3 }, { start: '31.09.2026' }),
  shows('Q-03', {
    guest: 'KV Beispielstatt',
    host: 'KV Musterkreis',
    status: 'done',
    start: day('2026-10-31'),
    kind: 'exchange',
  }),
];

/** Two rows with one id, as a copied row leaves them. */
const copied = (): readonly DemoRow<'visits'>[] => {
  const first = shows('Q-07', {
    guest: 'KV Musterhafen',
    host: 'KV Musterow-Probenick',
    status: 'done',
    start: day('2026-11-07'),
    kind: 'exchange',
    hours: 4,
  });
  return [first, { ...first, values: { ...first.values, start: day('2026-11-14'), people: 3 } }];
};

/** A plan and its report, each entered by one side. */
const bySides = (): readonly DemoRow<'visits'>[] => {
  const visit: Visit = { ...altmuster, start: day('2026-11-21'), kind: 'training' };
  const plan = shows('Q-10', { ...visit, end: day('2026-11-22') });
  return [plan, shows('Q-10', { ...visit, status: 'done', start: day('2026-11-22'), people: 5, hours: 3 })];
};

/** Visits that each give a rule something to say; all of made-up associations. */
export const visitCases = (): readonly DemoRow<'visits'>[] => [...past(), ...copied(), ...bySides(), ...ahead()];
