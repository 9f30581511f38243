import { examplesOf, helpFrom } from '../define-examples.ts';
import { helpByAssociation } from './help.ts';

export const examples = examplesOf(helpByAssociation, [
  {
    says: { de: 'B gab A 6 × 5 Stunden', en: 'B gave A 6 × 5 hours' },
    rows: { visits: [helpFrom('B', 'A', 6, 5)] },
    reads: (all) => all.find(({ name }) => name === 'A')?.received.now.hours,
    is: 30,
  },
  {
    says: { de: 'A gab nichts zurück', en: 'A gave nothing back' },
    rows: { visits: [helpFrom('B', 'A', 6, 5)] },
    reads: (all) => all.find(({ name }) => name === 'A')?.given.now.hours,
    is: 0,
  },
]);
