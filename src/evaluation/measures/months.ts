import { addMonths, type Day, monthName } from '../../domain/day.ts';
import { periodName, within } from '../../domain/period.ts';
import { cell, heads, line, type Picture } from '../dashboard/layout.ts';
import { baseCell, hoursCell } from '../dashboard/parts.ts';
import { FORMER, MAIN_SERIES } from '../dashboard/styles.ts';
import { type Beside, defineMeasure } from '../define-measure.ts';
import type { Facts } from '../facts.ts';
import { helpOf, NO_VISITS, sumBy, type VisitSum } from '../sums.ts';

export interface MonthHelp {
  /** First day of the month. */
  readonly first: Day;
  readonly inPeriod: boolean;
  readonly help: VisitSum;
}

/** Months of the period in one column, those before in another: so the chart marks the period. */
function monthPicture(months: readonly MonthHelp[], { lang, title, period }: Beside): Picture {
  const german = lang === 'de';
  const lines = months.map(({ first, help, inPeriod }) => {
    const hours = hoursCell(help, lang);
    const none = cell('', 'missing');
    return [
      cell(`${monthName(Number(first.slice(5, 7)), lang)} ${first.slice(0, 4)}`, 'label'),
      ...(inPeriod ? [hours, none] : [none, hours]),
      baseCell(help, lang),
    ];
  });
  const head = german
    ? heads('Monat', periodName(period, lang), 'davor', 'aus Einsätzen')
    : heads('Month', periodName(period, lang), 'before', 'from visits');
  return {
    lines: [line(title, 'heading'), head, ...lines],
    chart: { type: 'column', title, columns: 3, colors: [MAIN_SERIES, FORMER], stacked: true },
  };
}

export const helpByMonth = defineMeasure({
  id: 'help-by-month',
  key: 'months',
  from: 'visits',
  title: { de: 'Stunden Hilfe je Monat', en: 'Hours of help by month' },
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
  picture: monthPicture,
});
