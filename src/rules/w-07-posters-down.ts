import { addDays, day } from '../domain/day.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import { electionOf, localRuleFor, pollingDay } from './places.ts';
import { isUnreadable } from './unread.ts';
import { hasKind } from './visits.ts';
import { date, fill } from './words.ts';

const ELECTION = { date: '2026-11-15', area: 'Hessen', kind: 'kommunal' } as const;
const VISIT = {
  status: 'done',
  kind: 'postering',
  posters: 80,
  start: day('2026-10-20'),
  election: 'Kommunalwahl Hessen 2026',
} as const;

export const postersDown = defineDatasetRule({
  id: 'W-07',
  level: 'hint',
  binding: 'house',
  title: { de: 'Plakate noch nicht abgehängt', en: 'Posters not taken down yet' },
  about: {
    de: 'Gehängte Plakate nach der Wahl, ohne „Abgehängt am“. Es gilt die Frist der Gemeinde, sonst die übliche.',
    en: 'Posters that were put up, after the election, without "Taken down on". The municipality\'s time holds, else the usual one.',
  },
  basis: PRACTICE.municipal,
  house: {
    within: { title: { de: 'Abhängen binnen', en: 'Take down within' }, unit: 'days', value: 7, min: 0, max: 60 },
  },
  inCharge: 'coordination',
  check: (dataset, { survey, today, within }) =>
    dataset.visits.flatMap((row) => {
      const visit = row.values;
      if (visit.status !== 'done' || visit.postersRemovedOn !== undefined || visit.posters === 0) return [];
      if (isUnreadable(row, 'postersRemovedOn')) return [];
      const polling = hasKind(visit, 'postering') ? pollingDay(electionOf(survey, visit)) : undefined;
      if (polling === undefined) return [];
      const until = addDays(polling, localRuleFor(dataset, survey, visit)?.values.removeWithinDays ?? within);
      return today > until ? [hitAt('visits', row, 'postersRemovedOn', { until, polling })] : [];
    }),
  message: ({ until, polling }, { empty }) =>
    fill(
      {
        de: '{visits.postersRemovedOn} {empty}. Die Wahl war am {polling}, abzuhängen war bis {until}.',
        en: '{visits.postersRemovedOn} {empty}. The election was on {polling}, they were due down by {until}.',
      },
      { until: date(until), polling: date(polling), empty: empty('postersRemovedOn') },
    ),
  next: {
    de: 'Beim Gastgeber nachfragen und den Tag eintragen.',
    en: 'Ask the host, and enter the day.',
  },
  examples: [
    {
      says: { de: 'am 8. Tag nach der Wahl', en: 'on the 8th day after the election' },
      rows: { visits: [VISIT], elections: [ELECTION] },
      finds: ['visits 1 postersRemovedOn'],
    },
    {
      says: { de: 'am 7. Tag', en: 'on the 7th day' },
      rows: { visits: [VISIT], elections: [ELECTION] },
      today: '2026-11-22',
      finds: [],
    },
    {
      says: { de: 'am Wahltag', en: 'on polling day' },
      rows: { visits: [VISIT], elections: [ELECTION] },
      today: '2026-11-15',
      finds: [],
    },
    {
      says: { de: 'abgehängt', en: 'taken down' },
      rows: { visits: [{ ...VISIT, postersRemovedOn: day('2026-11-17') }], elections: [ELECTION] },
      finds: [],
    },
    {
      says: { de: 'abgehängt erst morgen', en: 'taken down only tomorrow' },
      rows: { visits: [{ ...VISIT, postersRemovedOn: day('2026-11-24') }], elections: [ELECTION] },
      finds: ['visits 1 postersRemovedOn'],
    },
    {
      says: { de: 'die Gemeinde gibt 14 Tage: am 14. Tag', en: 'the municipality gives 14 days: on the 14th day' },
      rows: {
        visits: [{ ...VISIT, place: 'Beispielstadt' }],
        elections: [ELECTION],
        associations: [{}],
        localRules: [{ removeWithinDays: 14 }],
      },
      today: '2026-11-29',
      finds: [],
    },
    {
      says: { de: 'am 15. Tag', en: 'on the 15th day' },
      rows: {
        visits: [{ ...VISIT, place: 'Beispielstadt' }],
        elections: [ELECTION],
        associations: [{}],
        localRules: [{ removeWithinDays: 14 }],
      },
      today: '2026-11-30',
      finds: ['visits 1 postersRemovedOn'],
    },
    {
      says: { de: 'die Gemeinde gibt 3 Tage', en: 'the municipality gives 3 days' },
      rows: {
        visits: [{ ...VISIT, place: 'Beispielstadt' }],
        elections: [ELECTION],
        associations: [{}],
        localRules: [{ removeWithinDays: 3 }],
      },
      today: '2026-11-19',
      finds: ['visits 1 postersRemovedOn'],
    },
    {
      says: { de: 'Zahl der Plakate nicht notiert', en: 'number of posters not noted' },
      rows: { visits: [{ ...VISIT, posters: undefined }], elections: [ELECTION] },
      finds: ['visits 1 postersRemovedOn'],
    },
    {
      says: { de: 'keine Plakate gehängt', en: 'no posters put up' },
      rows: { visits: [{ ...VISIT, posters: 0 }], elections: [ELECTION] },
      finds: [],
    },
    {
      says: { de: 'Flyer', en: 'leaflets' },
      rows: { visits: [{ ...VISIT, kind: 'leaflets' }], elections: [ELECTION] },
      finds: [],
    },
    {
      says: { de: 'abgesagt', en: 'cancelled' },
      rows: { visits: [{ ...VISIT, status: 'cancelled' }], elections: [ELECTION] },
      finds: [],
    },
    {
      says: { de: 'Wahltag nicht bekannt', en: 'polling day not known' },
      rows: { visits: [VISIT], elections: [{ ...ELECTION, date: '2026-autumn' }] },
      finds: [],
    },
    {
      says: { de: 'ohne Wahl', en: 'without an election' },
      rows: { visits: [{ ...VISIT, election: undefined }] },
      finds: [],
    },
  ],
});
