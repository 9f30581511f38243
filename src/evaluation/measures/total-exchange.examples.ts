import { examplesOf, helpFrom } from '../define-examples.ts';
import { totalExchange } from './help.ts';

export const examples = examplesOf(totalExchange, [
  {
    says: { de: '4 Angereiste, 3 Stunden auf einer Wahlparty', en: '4 travellers, 3 hours at an election night' },
    rows: { visits: [helpFrom('B', 'A', 4, 3, { kind: 'election-night' })] },
    reads: ({ now }) => now.hours,
    is: 12,
  },
  {
    says: { de: 'Haustürwahlkampf ist Hilfe', en: 'canvassing is help' },
    rows: { visits: [helpFrom('B', 'A', 4, 3)] },
    reads: ({ now }) => now.visits,
    is: 0,
  },
]);
