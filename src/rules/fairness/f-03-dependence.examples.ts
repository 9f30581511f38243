import { day } from '../../domain/day.ts';
import { datasetExamples } from '../examples/define.ts';

const [A, B] = ['KV Musterdorf', 'KV Probehausen'] as const;
const TWO = [{}, { b: 'KV Probehausen' }] as const;

const help = (guest: string, hours: number | undefined, start = day('2026-08-29')) => ({
  guest,
  hours,
  people: 1,
  start,
});

export const examples = datasetExamples([
  {
    says: { de: '80 % von einem Verband', en: '80% from one association' },
    rows: { associations: [{}], partnerships: [...TWO], visits: [help(A, 4), help(A, 4), help(B, 2)] },
    finds: ['associations 1 name'],
  },
  {
    says: { de: 'genau 75 %', en: 'exactly 75%' },
    rows: { associations: [{}], partnerships: [...TWO], visits: [help(A, 4), help(A, 5), help(B, 3)] },
    finds: [],
  },
  {
    says: { de: 'knapp darüber', en: 'just above' },
    rows: { associations: [{}], partnerships: [...TWO], visits: [help(A, 15), help(A, 15.008), help(B, 10)] },
    finds: ['associations 1 name'],
  },
  {
    says: { de: 'alles von einem von zwei Partnern', en: 'all from one of two partners' },
    rows: { associations: [{}], partnerships: [...TWO], visits: [help(A, 1), help(A, 1), help(A, 1)] },
    finds: ['associations 1 name'],
  },
  {
    says: { de: 'nur zwei Einsätze', en: 'only two visits' },
    rows: { associations: [{}], partnerships: [...TWO], visits: [help(A, 8), help(B, 1)] },
    finds: [],
  },
  {
    says: { de: 'nur ein Partner', en: 'only one partner' },
    rows: { associations: [{}], partnerships: [{}], visits: [help(A, 4), help(A, 4), help(A, 2)] },
    finds: [],
  },
  {
    says: { de: 'ein Partner, zweimal eingetragen', en: 'one partner, entered twice' },
    rows: { associations: [{}], partnerships: [{}, {}], visits: [help(A, 4), help(A, 4), help(A, 2)] },
    finds: [],
  },
  {
    says: { de: 'der zweite Partner ruht', en: 'the second partner is dormant' },
    rows: {
      associations: [{}],
      partnerships: [{}, { b: B, status: 'dormant' }],
      visits: [help(A, 4), help(A, 4), help(A, 2)],
    },
    finds: [],
  },
  {
    says: { de: 'die zweite heißt aktiv und endete gestern', en: 'the second one says active and ended yesterday' },
    rows: {
      associations: [{}],
      partnerships: [{}, { b: B, until: day('2026-11-22') }],
      visits: [help(A, 4), help(A, 4), help(A, 2)],
    },
    finds: [],
  },
  {
    says: { de: 'ein Einsatz ist zwölf Monate her', en: 'one visit is twelve months ago' },
    rows: {
      associations: [{}],
      partnerships: [...TWO],
      visits: [help(A, 4), help(A, 4), help(A, 4, day('2025-11-23'))],
    },
    finds: [],
  },
  {
    says: { de: 'er ist einen Tag jünger', en: 'it is one day younger' },
    rows: {
      associations: [{}],
      partnerships: [...TWO],
      visits: [help(A, 4), help(A, 4), help(A, 4, day('2025-11-24'))],
    },
    finds: ['associations 1 name'],
  },
  {
    says: { de: 'ein Einsatz heute', en: 'one visit today' },
    rows: {
      associations: [{}],
      partnerships: [...TWO],
      visits: [help(A, 4), help(A, 4), help(A, 4, day('2026-11-23'))],
    },
    finds: ['associations 1 name'],
  },
  {
    says: { de: 'ein Einsatz ohne Stunden zählt nicht', en: 'a visit without hours does not count' },
    rows: { associations: [{}], partnerships: [...TWO], visits: [help(A, 4), help(A, 4), help(A, undefined)] },
    finds: [],
  },
  {
    says: { de: 'Austausch zählt nicht', en: 'exchange does not count' },
    rows: {
      associations: [{}],
      partnerships: [...TWO],
      visits: [help(A, 4), help(A, 4), { ...help(A, 4), kind: 'exchange' }],
    },
    finds: [],
  },
  {
    says: { de: 'Geplantes zählt nicht', en: 'what is planned does not count' },
    rows: {
      associations: [{}],
      partnerships: [...TWO],
      visits: [help(A, 4), help(A, 4), { ...help(A, 4), status: 'planned' }],
    },
    finds: [],
  },
]);
