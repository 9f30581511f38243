import { day } from '../../domain/day.ts';
import { datasetExamples } from '../examples/define.ts';

const VISIT = { kind: 'postering', election: 'Kommunalwahl Hessen 2027', status: 'planned' } as const;

export const examples = datasetExamples([
  {
    says: { de: 'zwei Einsätze, eine Wahl: einmal', en: 'two visits, one election: once' },
    rows: {
      visits: [
        { ...VISIT, start: day('2027-02-01') },
        { ...VISIT, start: day('2027-02-08') },
      ],
      elections: [{}],
    },
    finds: ['elections 1 labellingClearedOn'],
  },
  {
    says: { de: 'Flyer als weitere Art', en: 'leaflets as a further kind' },
    rows: {
      visits: [{ ...VISIT, start: day('2027-02-01'), kind: 'stall', moreKinds: ['leaflets'] }],
      elections: [{}],
    },
    finds: ['elections 1 labellingClearedOn'],
  },
  {
    says: { de: 'geklärt', en: 'cleared' },
    rows: {
      visits: [{ ...VISIT, start: day('2027-02-01') }],
      elections: [{ labellingClearedOn: day('2026-11-01') }],
    },
    finds: [],
  },
  {
    says: { de: 'Haustürwahlkampf ohne Flyer', en: 'canvassing without leaflets' },
    rows: { visits: [{ ...VISIT, start: day('2027-02-01'), kind: 'canvassing' }], elections: [{}] },
    finds: [],
  },
  {
    says: { de: 'ohne Wahl', en: 'without an election' },
    rows: { visits: [{ ...VISIT, start: day('2027-02-01'), election: undefined }], elections: [{}] },
    finds: [],
  },
  {
    says: { de: 'am 9.10.2025', en: 'on 9 October 2025' },
    rows: { visits: [{ ...VISIT, start: day('2025-10-09') }], elections: [{}] },
    today: '2025-10-01',
    finds: [],
  },
  {
    says: { de: 'am 10.10.2025', en: 'on 10 October 2025' },
    rows: { visits: [{ ...VISIT, start: day('2025-10-10') }], elections: [{}] },
    today: '2025-10-01',
    finds: ['elections 1 labellingClearedOn'],
  },
  {
    says: { de: 'heute', en: 'today' },
    rows: { visits: [{ ...VISIT, start: day('2026-11-23') }], elections: [{}] },
    finds: ['elections 1 labellingClearedOn'],
  },
  {
    says: { de: 'gestern', en: 'yesterday' },
    rows: { visits: [{ ...VISIT, start: day('2026-11-22') }], elections: [{}] },
    finds: [],
  },
  {
    says: { de: 'am Wahltag', en: 'on polling day' },
    rows: { visits: [{ ...VISIT, start: day('2027-03-14') }], elections: [{ date: '2027-03-14' }] },
    finds: ['elections 1 labellingClearedOn'],
  },
  {
    says: { de: 'nach der Wahl', en: 'after the election' },
    rows: { visits: [{ ...VISIT, start: day('2027-03-15') }], elections: [{ date: '2027-03-14' }] },
    finds: [],
  },
  {
    says: { de: 'nach dem Frühjahr, in dem gewählt wird', en: 'after the spring of the election' },
    rows: { visits: [{ ...VISIT, start: day('2027-06-01') }], elections: [{}] },
    finds: [],
  },
  {
    says: { de: 'abgesagt', en: 'cancelled' },
    rows: { visits: [{ ...VISIT, start: day('2027-02-01'), status: 'cancelled' }], elections: [{}] },
    finds: [],
  },
]);
