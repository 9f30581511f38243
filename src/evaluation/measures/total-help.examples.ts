import { examplesOf, helpFrom } from '../define-examples.ts';
import { totalHelp } from './help.ts';

export const examples = examplesOf(totalHelp, [
  {
    says: { de: '6 Angereiste, 20 Stunden je Person', en: '6 travellers, 20 hours each' },
    rows: { visits: [helpFrom('B', 'A', 6, 20)] },
    reads: ({ now }) => now.hours,
    is: 120,
  },
  {
    says: {
      de: 'dazu ein Einsatz ohne Stunden: er zählt als Einsatz',
      en: 'and a visit without hours: it counts as a visit',
    },
    rows: { visits: [helpFrom('B', 'A', 6, 20), helpFrom('B', 'A', 6, undefined)] },
    reads: ({ now }) => `${now.hours} h, ${now.hoursFrom} / ${now.visits}`,
    is: '120 h, 1 / 2',
  },
]);
