import { day } from '../../domain/day.ts';
import { datasetExamples, rowExamples } from '../examples/define.ts';

const GONE = { dissolvedOn: day('2026-10-01') };

export const examples = rowExamples('associations', [
  {
    says: { de: 'gehört zu sich selbst', en: 'part of itself' },
    row: { name: 'KV Beispielstadt', parent: 'KV Beispielstadt' },
    finds: ['parent'],
  },
  {
    says: { de: 'in sich selbst aufgegangen', en: 'merged into itself' },
    row: { name: 'KV Beispielstadt', mergedInto: 'KV Beispielstadt', ...GONE },
    finds: ['mergedInto'],
  },
  {
    says: { de: 'aufgegangen, ohne „Aufgelöst am“', en: 'merged, without "Dissolved on"' },
    row: { name: 'KV Beispielstadt', mergedInto: 'KV Musterdorf' },
    finds: ['dissolvedOn'],
  },
  {
    says: { de: 'aufgegangen und aufgelöst', en: 'merged and dissolved' },
    row: { name: 'KV Beispielstadt', mergedInto: 'KV Musterdorf', ...GONE },
    finds: [],
  },
]);

export const together = datasetExamples([
  {
    says: { de: 'zwei, aufgegangen ineinander', en: 'two that merged into each other' },
    rows: {
      associations: [
        { name: 'KV Beispielstadt', mergedInto: 'KV Musterdorf', ...GONE },
        { name: 'KV Musterdorf', mergedInto: 'KV Beispielstadt', ...GONE },
      ],
    },
    finds: ['associations 1 mergedInto', 'associations 2 mergedInto'],
  },
  {
    says: { de: 'drei im Kreis, eine vierte davor', en: 'three in a circle, a fourth before it' },
    rows: {
      associations: [
        { name: 'KV Beispielstadt', parent: 'KV Musterdorf' },
        { name: 'KV Musterdorf', parent: 'KV Probehausen' },
        { name: 'KV Probehausen', parent: 'KV Beispielstadt' },
        { name: 'OV Beispielstadt', parent: 'KV Beispielstadt' },
      ],
    },
    finds: ['associations 1 parent', 'associations 2 parent', 'associations 3 parent'],
  },
  {
    says: { de: 'einer nach dem anderen, ohne Kreis', en: 'one after the other, no circle' },
    rows: {
      associations: [
        { name: 'OV Beispielstadt', parent: 'KV Beispielstadt' },
        { name: 'KV Beispielstadt', parent: 'LV Hessen' },
        { name: 'LV Hessen' },
      ],
    },
    finds: [],
  },
]);
