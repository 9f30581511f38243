import { addMonths, type Day, monthName } from '../../domain/day.ts';
import { within } from '../../domain/period.ts';
import { type Block, cell, heads, line } from '../dashboard/layout.ts';
import { baseCell, hoursCell } from '../dashboard/parts.ts';
import { type Beside, defineMeasure } from '../define-measure.ts';
import type { Facts } from '../facts.ts';
import { helpOf, NO_VISITS, sumBy, type VisitSum } from '../sums.ts';

export interface MonthHelp {
  /** First day of the month. */
  readonly first: Day;
  readonly inPeriod: boolean;
  readonly help: VisitSum;
}

function monthTable(months: readonly MonthHelp[], { lang, title }: Beside): Block {
  const head = lang === 'de' ? heads('Monat', 'Stunden', 'aus Einsätzen') : heads('Month', 'Hours', 'from visits');
  const lines = months.map(({ first, help, inPeriod }) => [
    cell(`${monthName(Number(first.slice(5, 7)), lang)} ${first.slice(0, 4)}${inPeriod ? ' ●' : ''}`, 'label'),
    hoursCell(help, lang),
    baseCell(help, lang),
  ]);
  const mark = lang === 'de' ? '● gehört zum Zeitraum.' : '● belongs to the period.';
  return {
    lines: [line(title, 'heading'), head, ...lines, line(mark, 'hint')],
    chart: { type: 'column', title, from: 1, count: months.length + 1, columns: [0, 1] },
  };
}

export const helpByMonth = defineMeasure({
  id: 'help-by-month',
  key: 'months',
  from: 'visits',
  title: { de: 'Stunden je Monat', en: 'Hours by month' },
  meaning: {
    de: 'Hilfe in den zwölf Monaten bis zum Ende des Zeitraums.',
    en: 'Help in the twelve months up to the end of the period.',
  },
  improves: {
    de: 'Plant Einsätze früh, nicht nur kurz vor der Wahl.',
    en: 'Plan visits early, not only right before the election.',
  },
  computes: {
    de: 'Stunden der Einsätze mit Hilfe nach dem Monat ihres Beginns.',
    en: 'Hours of visits of help by the month in which they begin.',
  },
  unit: { de: 'Stunden', en: 'hours' },
  base: {
    de: 'durchgeführte Einsätze mit Hilfe in den zwölf Monaten bis zum letzten des Zeitraums',
    en: 'visits of help that took place in the twelve months up to the last of the period',
  },
  compute: ({ visitsDone, months, period }: Facts): readonly MonthHelp[] => {
    const sums = sumBy(helpOf(visitsDone), ({ start }) => [start.slice(0, 7)]);
    return Array.from({ length: 12 }, (_, i) => {
      const first = addMonths(months.first, i);
      return { first, inPeriod: within(first, period), help: sums.get(first.slice(0, 7)) ?? NO_VISITS };
    });
  },
  draw: (months, beside) => [monthTable(months, beside)],
});
