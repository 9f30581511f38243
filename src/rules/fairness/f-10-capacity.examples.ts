import { day } from '../../domain/day.ts';
import { datasetExamples } from '../examples/define.ts';

export const examples = datasetExamples([
  {
    says: { de: 'zwei aktive bei Kapazität 1', en: 'two active ones, capacity 1' },
    rows: { associations: [{ capacity: 1 }], partnerships: [{}, { b: 'KV Probehausen' }] },
    finds: ['associations 1 capacity'],
  },
  {
    says: { de: 'zwei aktive bei Kapazität 2', en: 'two active ones, capacity 2' },
    rows: { associations: [{ capacity: 2 }], partnerships: [{}, { b: 'KV Probehausen' }] },
    finds: [],
  },
  {
    says: { de: 'eine aktive bei Kapazität 0', en: 'one active one, capacity 0' },
    rows: { associations: [{ capacity: 0 }], partnerships: [{}] },
    finds: ['associations 1 capacity'],
  },
  {
    says: { de: 'Kapazität nicht angegeben', en: 'capacity not stated' },
    rows: { associations: [{}], partnerships: [{}, { b: 'KV Probehausen' }] },
    finds: [],
  },
  {
    says: { de: 'eine davon nur angefragt', en: 'one of them only requested' },
    rows: { associations: [{ capacity: 1 }], partnerships: [{}, { b: 'KV Probehausen', status: 'requested' }] },
    finds: [],
  },
  {
    says: { de: 'eine davon ruht', en: 'one of them is dormant' },
    rows: { associations: [{ capacity: 1 }], partnerships: [{}, { b: 'KV Probehausen', status: 'dormant' }] },
    finds: [],
  },
  {
    says: { de: 'eine davon heißt aktiv und endete gestern', en: 'one of them says active and ended yesterday' },
    rows: { associations: [{ capacity: 1 }], partnerships: [{}, { b: 'KV Probehausen', until: day('2026-11-22') }] },
    finds: [],
  },
  {
    says: { de: 'eine davon endet heute', en: 'one of them ends today' },
    rows: { associations: [{ capacity: 1 }], partnerships: [{}, { b: 'KV Probehausen', until: day('2026-11-23') }] },
    finds: ['associations 1 capacity'],
  },
  {
    says: {
      de: 'zwei aktive, ein Partner ist seit heute aufgelöst',
      en: 'two active ones, one partner is dissolved from today',
    },
    rows: {
      associations: [{ capacity: 1 }, { name: 'KV Fern', dissolvedOn: day('2026-11-23') }],
      partnerships: [{}, { b: 'KV Fern' }],
    },
    finds: [],
  },
  {
    says: {
      de: 'zwei aktive, ein Partner wird morgen aufgelöst',
      en: 'two active ones, one partner is dissolved tomorrow',
    },
    rows: {
      associations: [{ capacity: 1 }, { name: 'KV Fern', dissolvedOn: day('2026-11-24') }],
      partnerships: [{}, { a: 'KV Fern', b: 'KV Beispielstadt' }],
    },
    finds: ['associations 1 capacity'],
  },
]);
