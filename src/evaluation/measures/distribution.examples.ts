import { day } from '../../domain/day.ts';
import { examplesOf, helpFrom, kv, partners } from '../define-examples.ts';
import { distribution } from './distribution.ts';

const SEEKS = { search: 'seeks', searchSince: day('2026-01-01') } as const;

export const examples = examplesOf(distribution, [
  {
    says: {
      de: 'B und C suchen; B bekam 20 Stunden, C nichts: (20 + 20) / (2 · 2² · 10)',
      en: 'B and C seek; B received 20 hours, C nothing: (20 + 20) / (2 · 2² · 10)',
    },
    rows: { associations: [kv('B', SEEKS), kv('C', SEEKS)], visits: [helpFrom('A', 'B', 1, 20)] },
    reads: ({ gini }) => (gini.known ? gini.value : undefined),
    is: 0.5,
  },
  {
    says: { de: 'beide bekamen gleich viel', en: 'both received the same' },
    rows: {
      associations: [kv('B', SEEKS), kv('C', SEEKS)],
      visits: [helpFrom('A', 'B', 1, 20), helpFrom('A', 'C', 1, 20)],
    },
    reads: ({ gini }) => (gini.known ? gini.value : undefined),
    is: 0,
  },
  {
    says: {
      de: 'A gab B 20 Stunden, ist Partner und half nur; C sucht: 20 und 0',
      en: 'A gave B 20 hours, is its partner and only helped; C seeks: 20 and 0',
    },
    rows: {
      associations: [kv('A'), kv('B'), kv('C', SEEKS)],
      partnerships: [partners('A', 'B')],
      visits: [helpFrom('A', 'B', 1, 20)],
    },
    reads: ({ gini, n, helpers }) => `${n}, ${helpers.join()}, ${gini.known ? gini.value : ''}`,
    is: '2, A, 0.5',
  },
  {
    says: {
      de: 'B ein Einsatz mit 20 Stunden, C zwei ohne Stunden, D sucht: einer von dreien, nicht bestimmbar',
      en: 'B one visit of 20 hours, C two without hours, D seeks: one of three, cannot be told',
    },
    rows: {
      associations: [kv('B'), kv('C'), kv('D', SEEKS)],
      visits: [helpFrom('A', 'B', 1, 20), helpFrom('A', 'C', 1, undefined), helpFrom('A', 'C', 1, undefined)],
    },
    reads: ({ gini, hoursFrom, visits }) => (gini.known ? gini.value : `${hoursFrom} / ${visits}`),
    is: '1 / 3',
  },
  {
    says: { de: 'nur B: nicht bestimmbar', en: 'only B: cannot be told' },
    rows: { associations: [kv('B', SEEKS)], visits: [helpFrom('A', 'B', 1, 20)] },
    reads: ({ gini }) => (gini.known ? gini.value : undefined),
    is: undefined,
  },
]);
