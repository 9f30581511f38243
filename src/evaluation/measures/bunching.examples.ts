import { examplesOf, helpFrom } from '../define-examples.ts';
import { bunching } from './bunching.ts';

export const examples = examplesOf(bunching, [
  {
    says: { de: 'drei Gruppen am selben Samstag', en: 'three groups on the same Saturday' },
    rows: { visits: [helpFrom('B', 'A', 2, 5), helpFrom('C', 'A', 2, 5), helpFrom('D', 'A', 2, 5)] },
    reads: ([first]) => first?.guests.length,
    is: 3,
  },
  {
    says: { de: 'zwei Gruppen', en: 'two groups' },
    rows: { visits: [helpFrom('B', 'A', 2, 5), helpFrom('C', 'A', 2, 5)] },
    reads: (weekends) => weekends.length,
    is: 0,
  },
]);
