import { examplesOf, helpFrom, partners } from '../define-examples.ts';
import { dependence } from './dependence.ts';

export const examples = examplesOf(dependence, [
  {
    says: { de: 'A bekam 30 + 30 Stunden von B, 20 von C', en: 'A received 30 + 30 hours from B, 20 from C' },
    rows: {
      partnerships: [partners('A', 'B'), partners('A', 'C')],
      visits: [helpFrom('B', 'A', 6, 5), helpFrom('B', 'A', 6, 5), helpFrom('C', 'A', 4, 5)],
    },
    reads: ([first]) => first?.share,
    is: 0.75,
  },
  {
    says: { de: 'nur zwei Einsätze: nicht gezeigt', en: 'only two visits: not shown' },
    rows: {
      partnerships: [partners('A', 'B'), partners('A', 'C')],
      visits: [helpFrom('B', 'A', 6, 5), helpFrom('C', 'A', 4, 5)],
    },
    reads: (hosts) => hosts.length,
    is: 0,
  },
]);
