import { day } from '../../domain/day.ts';
import { datasetExamples } from '../examples/define.ts';

const ELECTION = { date: '2026-11-15', area: 'Hessen', kind: 'kommunal' } as const;

const VISIT = {
  status: 'done',
  kind: 'postering',
  posters: 80,
  start: day('2026-10-20'),
  election: 'Kommunalwahl Hessen 2026',
} as const;

export const examples = datasetExamples([
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
]);
