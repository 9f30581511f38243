import { day } from '../../domain/day.ts';
import { datasetExamples } from '../examples/define.ts';

const ELECTION = { date: '2027-03-14', area: 'Hessen', kind: 'kommunal' } as const;

const VISIT = { status: 'planned', kind: 'postering', election: 'Kommunalwahl Hessen 2027' } as const;

export const examples = datasetExamples([
  {
    says: { de: 'genau 6 Wochen vorher', en: 'exactly 6 weeks before' },
    rows: { visits: [{ ...VISIT, start: day('2027-01-31') }], elections: [ELECTION] },
    finds: [],
  },
  {
    says: { de: 'einen Tag zu früh', en: 'one day too early' },
    rows: { visits: [{ ...VISIT, start: day('2027-01-30') }], elections: [ELECTION] },
    finds: ['visits 1 start'],
  },
  {
    says: {
      de: 'die Gemeinde erlaubt 8 Wochen: am ersten Tag',
      en: 'the municipality allows 8 weeks: on the first day',
    },
    rows: {
      visits: [{ ...VISIT, start: day('2027-01-17'), place: 'Beispielstadt' }],
      elections: [ELECTION],
      associations: [{}],
      localRules: [{ postersFromWeeks: 8 }],
    },
    finds: [],
  },
  {
    says: { de: 'am Tag davor', en: 'on the day before' },
    rows: {
      visits: [{ ...VISIT, start: day('2027-01-16'), place: 'Beispielstadt' }],
      elections: [ELECTION],
      associations: [{}],
      localRules: [{ postersFromWeeks: 8 }],
    },
    finds: ['visits 1 start'],
  },
  {
    says: { de: 'die Gemeinde erlaubt nur 4 Wochen', en: 'the municipality allows only 4 weeks' },
    rows: {
      visits: [{ ...VISIT, start: day('2027-01-31'), place: 'Beispielstadt' }],
      elections: [ELECTION],
      associations: [{}],
      localRules: [{ postersFromWeeks: 4 }],
    },
    finds: ['visits 1 start'],
  },
  {
    says: { de: 'Ortsregel ohne Wochen: die übliche Zeit', en: 'a local rule without weeks: the usual time' },
    rows: {
      visits: [{ ...VISIT, start: day('2027-01-31'), place: 'Beispielstadt' }],
      elections: [ELECTION],
      associations: [{}],
      localRules: [{}],
    },
    finds: [],
  },
  {
    says: { de: 'am Wahltag', en: 'on polling day' },
    rows: { visits: [{ ...VISIT, start: day('2027-03-14') }], elections: [ELECTION] },
    finds: [],
  },
  {
    says: { de: 'nach der Wahl', en: 'after the election' },
    rows: { visits: [{ ...VISIT, start: day('2027-03-15') }], elections: [ELECTION] },
    finds: [],
  },
  {
    says: { de: 'die Wahl ist schon vorbei', en: 'the election is over already' },
    rows: { visits: [{ ...VISIT, start: day('2027-03-20') }], elections: [ELECTION] },
    today: '2027-03-16',
    finds: [],
  },
  {
    says: { de: 'heute, zu früh', en: 'today, too early' },
    rows: { visits: [{ ...VISIT, start: day('2026-11-23') }], elections: [ELECTION] },
    finds: ['visits 1 start'],
  },
  {
    says: { de: 'gestern, zu früh', en: 'yesterday, too early' },
    rows: { visits: [{ ...VISIT, start: day('2026-11-22') }], elections: [ELECTION] },
    finds: [],
  },
  {
    says: { de: 'zu früh begonnen, die Zeit ist inzwischen da', en: 'begun too early, the time has come by now' },
    rows: { visits: [{ ...VISIT, start: day('2027-01-30'), end: day('2027-02-01') }], elections: [ELECTION] },
    today: '2027-01-31',
    finds: [],
  },
  {
    says: { de: 'Wahltag noch offen', en: 'the day is still open' },
    rows: { visits: [{ ...VISIT, start: day('2026-12-01') }], elections: [{ ...ELECTION, date: '2027-spring' }] },
    finds: [],
  },
  {
    says: { de: 'ohne Wahl', en: 'without an election' },
    rows: { visits: [{ ...VISIT, start: day('2026-12-01'), election: undefined }], elections: [ELECTION] },
    finds: [],
  },
  {
    says: { de: 'Flyer', en: 'leaflets' },
    rows: { visits: [{ ...VISIT, start: day('2026-12-01'), kind: 'leaflets' }], elections: [ELECTION] },
    finds: [],
  },
  {
    says: { de: 'abgesagt', en: 'cancelled' },
    rows: { visits: [{ ...VISIT, start: day('2026-12-01'), status: 'cancelled' }], elections: [ELECTION] },
    finds: [],
  },
]);
