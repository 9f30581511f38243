import { defineMeasure } from '../../define/measure.ts';
import { addMonths, type Day } from '../../domain/day.ts';
import { within } from '../../domain/period.ts';
import type { Facts } from '../facts.ts';
import { helpOf, NO_VISITS, sumBy, type VisitSum } from '../sums.ts';

export interface MonthHelp {
  /** First day of the month. */
  readonly first: Day;
  readonly inPeriod: boolean;
  readonly help: VisitSum;
}

export const helpByMonth = defineMeasure({
  id: 'help-by-month',
  title: { de: 'Stunden je Monat', en: 'Hours by month' },
  meaning: {
    de: 'Hilfe in den zwölf Monaten bis zum Ende des Zeitraums.',
    en: 'Help in the twelve months up to the end of the period.',
  },
  improves: {
    de: 'Plant Einsätze früh, nicht nur kurz vor der Wahl.',
    en: 'Plan visits early, not only right before the election.',
  },
  compute: ({ visitsOfYear, yearSpan, period }: Facts): readonly MonthHelp[] => {
    const sums = sumBy(helpOf(visitsOfYear), ({ start }) => [start.slice(0, 7)]);
    return Array.from({ length: 12 }, (_, i) => {
      const first = addMonths(yearSpan.first, i);
      return { first, inPeriod: within(first, period), help: sums.get(first.slice(0, 7)) ?? NO_VISITS };
    });
  },
});
