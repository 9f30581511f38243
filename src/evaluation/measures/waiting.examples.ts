import { day } from '../../domain/day.ts';
import { examplesOf, kv } from '../define-examples.ts';
import { waiting } from './waiting.ts';

export const examples = examplesOf(waiting, [
  {
    says: {
      de: 'seit 25.09. und seit 15.09.2026, am 05.10.: 10 und 20 Tage, im Median',
      en: 'since 25 and 15 September 2026, on 5 October: 10 and 20 days, their median',
    },
    rows: {
      associations: [
        kv('A', { search: 'seeks', searchSince: day('2026-09-25') }),
        kv('B', { search: 'seeks', searchSince: day('2026-09-15') }),
      ],
    },
    reads: ({ medianDays }) => (medianDays.known ? medianDays.value : undefined),
    is: 15,
  },
]);
