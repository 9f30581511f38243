import { day } from '../../domain/day.ts';
import { datasetExamples, rowExamples } from '../examples/define.ts';

export const examples = rowExamples('partnerships', [
  { says: { de: 'mit sich selbst', en: 'with itself' }, row: { b: 'KV Beispielstadt' }, finds: ['b'] },
  { says: { de: 'mit einem anderen', en: 'with another one' }, row: { b: 'KV Musterdorf' }, finds: [] },
]);

export const together = datasetExamples([
  {
    says: { de: 'A–B und B–A zugleich', en: 'A–B and B–A at the same time' },
    rows: { partnerships: [{}, { a: 'KV Musterdorf', b: 'KV Beispielstadt', since: day('2026-08-01') }] },
    finds: ['partnerships 2 b'],
  },
  {
    says: { de: 'zweimal mit sich selbst: keine zweite Zeile', en: 'twice with itself: no second row' },
    rows: { partnerships: [{ b: 'KV Beispielstadt' }, { b: 'KV Beispielstadt' }] },
    finds: [],
  },
  {
    says: { de: 'erst beendet, dann neu am selben Tag', en: 'ended, then anew on the same day' },
    rows: {
      partnerships: [
        { status: 'ended', since: day('2020-01-01'), until: day('2024-06-30') },
        { since: day('2024-06-30') },
      ],
    },
    finds: [],
  },
  {
    says: { de: 'ein Tag gemeinsam', en: 'one day in common' },
    rows: {
      partnerships: [
        { status: 'ended', since: day('2020-01-01'), until: day('2024-07-01') },
        { since: day('2024-06-30') },
      ],
    },
    finds: ['partnerships 2 b'],
  },
  {
    says: { de: 'zugleich, und eine führt die beendete fort', en: 'at once, and one carries on the one that ended' },
    rows: {
      partnerships: [
        { status: 'ended', since: day('2020-01-01'), until: day('2024-07-01') },
        { since: day('2021-06-30'), successorOf: 'partnerships 1' },
      ],
    },
    finds: [],
  },
  {
    says: { de: 'zugleich, und die Vorgängerin läuft noch', en: 'at once, and the one before still runs' },
    rows: {
      partnerships: [{ since: day('2020-01-01') }, { since: day('2021-06-30'), successorOf: 'partnerships 1' }],
    },
    finds: ['partnerships 2 b'],
  },
  {
    says: { de: 'erst am Tag danach neu', en: 'anew on the day after' },
    rows: {
      partnerships: [
        { status: 'ended', since: day('2020-01-01'), until: day('2024-06-30') },
        { since: day('2024-07-01') },
      ],
    },
    finds: [],
  },
  {
    says: { de: 'dreimal zugleich', en: 'three times at once' },
    rows: { partnerships: [{}, {}, { a: 'KV Musterdorf', b: 'KV Beispielstadt' }] },
    finds: ['partnerships 2 b', 'partnerships 3 b'],
  },
  {
    says: { de: 'Verband B fehlt', en: 'association B is missing' },
    rows: { partnerships: [{}, { b: undefined }] },
    finds: [],
  },
  {
    says: { de: 'beide ohne Zeitangabe', en: 'both without a period' },
    rows: { partnerships: [{ since: undefined }, { since: undefined }] },
    finds: ['partnerships 2 b'],
  },
  {
    says: { de: 'früher beendet, Ende unbekannt', en: 'ended earlier, day unknown' },
    rows: { partnerships: [{ status: 'ended', since: undefined }, {}] },
    finds: [],
  },
  {
    says: { de: 'verschiedene Partner', en: 'different partners' },
    rows: { partnerships: [{}, { b: 'KV Probehausen' }] },
    finds: [],
  },
]);
