import { examplesOf, helpFrom } from '../define-examples.ts';
import { helpByPair } from './pairs.ts';

export const examples = examplesOf(helpByPair, [
  {
    says: {
      de: 'B half A zweimal mit 30 Stunden, A half einmal mit 10',
      en: 'B helped A twice with 30 hours, A helped once with 10',
    },
    rows: { visits: [helpFrom('B', 'A', 6, 5), helpFrom('B', 'A', 6, 5), helpFrom('A', 'B', 2, 5)] },
    reads: ([first]) => `${first?.a} → ${first?.b}: ${first?.toB.hours}, ${first?.toA.hours}`,
    is: 'B → A: 60, 10',
  },
]);
