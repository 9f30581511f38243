import { examplesOf, helpFrom } from '../define-examples.ts';
import { concentration } from './concentration.ts';

export const examples = examplesOf(concentration, [
  {
    says: { de: 'B gab 30 Stunden, C 10: (3/4)² + (1/4)²', en: 'B gave 30 hours, C 10: (3/4)² + (1/4)²' },
    rows: { visits: [helpFrom('B', 'A', 6, 5), helpFrom('C', 'A', 2, 5)] },
    reads: ({ concentration: of }) => (of.known ? of.value.hhi : undefined),
    is: 0.625,
  },
  {
    says: { de: 'das entspricht so vielen gleich Großen: 1 / 0,625', en: 'as many equal ones: 1 / 0.625' },
    rows: { visits: [helpFrom('B', 'A', 6, 5), helpFrom('C', 'A', 2, 5)] },
    reads: ({ concentration: of }) => (of.known ? of.value.equalGivers : undefined),
    is: 1.6,
  },
]);
