import { day } from '../../domain/day.ts';
import { examplesOf, helpFrom, kv } from '../define-examples.ts';
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
    says: { de: 'nur B: nicht bestimmbar', en: 'only B: cannot be told' },
    rows: { associations: [kv('B', SEEKS)], visits: [helpFrom('A', 'B', 1, 20)] },
    reads: ({ gini }) => (gini.known ? gini.value : undefined),
    is: undefined,
  },
]);
