import { examplesOf, helpFrom, kv } from '../define-examples.ts';
import { helpByLand } from './lands.ts';

export const examples = examplesOf(helpByLand, [
  {
    says: { de: 'Hessen bekam 6 × 5 Stunden', en: 'Hessen received 6 × 5 hours' },
    rows: { visits: [helpFrom('B', 'A', 6, 5)], associations: [kv('A')] },
    reads: ([first]) => `${first?.land} ${first?.received.hours}`,
    is: 'Hessen 30',
  },
]);
