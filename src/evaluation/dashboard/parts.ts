import type { Lang } from '../../domain/text.ts';
import type { VisitSum } from '../sums.ts';
import { cell, type Line, line, type StyledCell } from './layout.ts';

/** So many rows of a table are shown. */
export const MOST = 20;

/** Hours as a number, or the word where no visit says them. */
export const hoursCell = (sum: Pick<VisitSum, 'visits' | 'hours' | 'hoursFrom'>, lang: Lang): StyledCell =>
  sum.visits > 0 && sum.hoursFrom === 0
    ? cell(lang === 'de' ? 'unbekannt' : 'unknown', 'missing')
    : cell(sum.hours, 'hours');

/** What stands in place of a table without rows. */
export const nothing = (lang: Lang): Line =>
  line(lang === 'de' ? 'Für diesen Zeitraum ist nichts eingetragen.' : 'Nothing is entered for this period.', 'text');

/** How many more there are than shown. */
export const further = (all: number, lang: Lang): readonly Line[] =>
  all <= MOST
    ? []
    : [
        line(
          lang === 'de' ? `${all - MOST} weitere stehen im Bericht.` : `${all - MOST} more are in the report.`,
          'hint',
        ),
      ];
