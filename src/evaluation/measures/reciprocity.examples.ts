import { examplesOf, helpFrom, partners } from '../define-examples.ts';
import { reciprocity } from './reciprocity.ts';

export const examples = examplesOf(reciprocity, [
  {
    says: { de: '40 Stunden hin, 10 zurück', en: '40 hours there, 10 back' },
    rows: { visits: [helpFrom('A', 'B', 8, 5), helpFrom('B', 'A', 2, 5)], partnerships: [partners('A', 'B')] },
    reads: ([first]) => first?.value,
    is: 0.25,
  },
  {
    says: { de: 'nur in eine Richtung', en: 'one way only' },
    rows: { visits: [helpFrom('A', 'B', 8, 5)], partnerships: [partners('A', 'B')] },
    reads: ([first]) => first?.value,
    is: 0,
  },
]);
