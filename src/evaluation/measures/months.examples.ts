import { examplesOf, helpFrom } from '../define-examples.ts';
import { helpByMonth } from './months.ts';

export const examples = examplesOf(helpByMonth, [
  {
    says: {
      de: '6 × 5 Stunden im August, dem elften der zwölf Monate',
      en: '6 × 5 hours in August, the eleventh of the twelve months',
    },
    rows: { visits: [helpFrom('B', 'A', 6, 5)] },
    reads: (months) => months[10]?.help.hours,
    is: 30,
  },
]);
