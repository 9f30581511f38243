import { day } from '../../src/domain/day.ts';
import { madeUpPoll } from './calendar.ts';
import { type DemoRow, demoId, demoRow } from './row.ts';

const coordinator = (): string => demoId('contacts', 'koordination@example.org');

export const madeUpRequests = (): readonly DemoRow<'requests'>[] => [
  demoRow(
    'requests',
    '1',
    {
      receivedOn: day('2026-05-11'),
      kind: 'seeking',
      concern: 'Beispiel: Wir suchen einen Partner für den Wahlkampf 2029.',
      status: 'in-progress',
      association: 'KV Beispielitz',
      assignee: coordinator(),
      dueOn: day('2026-11-13'),
    },
    { shows: ['F-11'] },
  ),
  demoRow('requests', '2', {
    receivedOn: day('2026-10-20'),
    kind: 'seeking',
    concern: 'Beispiel: Wir hatten noch nie einen Partner und möchten es versuchen.',
    status: 'new',
    association: 'KV Beispielrode',
    dueOn: day('2026-12-01'),
  }),
  demoRow('requests', '3', {
    receivedOn: day('2026-11-16'),
    kind: 'missing',
    concern: 'Beispiel: Unsere Partnerschaft mit KV Neu-Beispiel fehlt in der Liste.',
    status: 'answered',
    association: 'KV Musterstadt',
    assignee: coordinator(),
    answer: 'Beispiel: Steht jetzt drin. Bitte tragt Eure Zustimmung ein.',
    doneOn: day('2026-11-17'),
  }),
  demoRow('requests', '4', {
    receivedOn: day('2026-11-19'),
    kind: 'question',
    concern: 'Beispiel: Zählt ein gemeinsamer Grillabend als Einsatz?',
    status: 'new',
    association: 'KV Altmuster',
    dueOn: day('2026-12-03'),
  }),
  demoRow('requests', '5', {
    receivedOn: day('2026-09-28'),
    kind: 'feedback',
    concern: 'Beispiel: Die Mail zum Quartal war gut zu lesen.',
    status: 'answered',
    association: 'KV Musterhafen',
    answer: 'Beispiel: Danke.',
    doneOn: day('2026-09-30'),
  }),
];

export const madeUpTips = (): readonly DemoRow<'tips'>[] => [
  demoRow('tips', '1', {
    topic: 'Infostand',
    tip: 'Beispiel: Auf dem Dorf den Stand vor den Bäcker stellen und vorher fragen.',
    visit: demoId('visits', 'past 3'),
    releasedOn: day('2026-09-01'),
  }),
  demoRow('tips', '2', {
    topic: 'Haustür',
    tip: 'Beispiel: Immer zu zweit, eine Person aus dem Ort.',
    visit: demoId('visits', 'past 12'),
    releasedOn: day('2026-09-01'),
  }),
  demoRow('tips', '3', {
    topic: 'Anreise',
    tip: 'Beispiel: Betten eine Woche vorher fest zusagen.',
    releasedOn: day('2026-10-12'),
  }),
  demoRow(
    'tips',
    '4',
    {
      topic: 'Wahlabend',
      tip: 'Beispiel: Danach zusammen feiern. Unser Fahrer trinkt nicht mehr, seit er in Therapie war.',
    },
    { shows: ['D-07'] },
  ),
];

export const madeUpLocalRules = (): readonly DemoRow<'localRules'>[] => [
  demoRow('localRules', '1', {
    place: 'Probedorf',
    land: 'Sachsen',
    postersFromWeeks: 6,
    removeWithinDays: 7,
    stallPermit: 'yes',
    source: 'Beispiel: erfundene Satzung',
    checkedOn: day('2026-02-02'),
  }),
  demoRow('localRules', '2', {
    place: 'Beispielstadt',
    land: 'Nordrhein-Westfalen',
    postersFromWeeks: 8,
    removeWithinDays: 5,
    stallPermit: 'yes',
    source: 'Beispiel: erfundene Satzung',
    checkedOn: day('2026-02-02'),
  }),
  demoRow('localRules', '3', {
    place: 'Mustermünde',
    land: 'Mecklenburg-Vorpommern',
    postersFromWeeks: 6,
    removeWithinDays: 10,
    stallPermit: 'no',
    source: 'Beispiel: erfundene Auskunft',
    checkedOn: day('2026-06-15'),
  }),
  demoRow('localRules', '4', {
    place: 'Musterbach',
    land: 'Thüringen',
    postersFromWeeks: 1,
    removeWithinDays: 7,
    stallPermit: 'yes',
    source: 'Beispiel: erfundene Satzung',
    checkedOn: day('2026-10-05'),
  }),
];

/** One made-up polling day soon, since the first real one is in April 2027; its source says that it is none. */
export const madeUpElections = (): readonly DemoRow<'elections'>[] => [
  demoRow('elections', 'made up', {
    date: madeUpPoll.on,
    area: 'Thüringen',
    kind: 'kommunal',
    source: 'Beispiel: erfundene Wahl in KV Musterkreis, kein echter Termin',
    labellingClearedOn: day('2026-10-01'),
  }),
];
