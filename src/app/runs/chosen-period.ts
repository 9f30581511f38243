import { cellText } from '../../define/columns.ts';
import { type Cell, isDateCell, isEmptyCell } from '../../domain/cell.ts';
import { formatDay } from '../../domain/day.ts';
import { periodOf } from '../../domain/period.ts';
import { LAST_QUARTER, type NamedPeriod, parseNamedPeriod } from '../../domain/period-typed.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { tidy } from '../../domain/spelling.ts';
import { both } from '../../domain/text.ts';
import type { Matrix } from '../../google/book.ts';
import { topOfDrawn } from '../../google/dashboard.ts';
import { documentFact } from '../../google/store.ts';
import type { Bench } from '../bench.ts';
import { formerPeriod } from './former-period.ts';

/** Under this key the file remembers the period that the tab Auswertung shows, in German words. */
export const PERIOD_FACT = 'dashboardPeriod';

export type ChosenBench = Pick<Bench, 'book' | 'zone' | 'reader' | 'features'>;

/** The cell right of its label in the first lines of the tab Auswertung; nothing where someone took the label away. */
export function choiceIn(
  top: Matrix,
  { dashboard }: ChosenBench['features'],
): { readonly row: number; readonly column: number; readonly cell: Cell } | undefined {
  const { de, en } = dashboard.periodLabel;
  for (const [line, cells] of top.entries())
    for (const [at, cell] of cells.entries())
      if (cell === de || cell === en) return { row: line + 1, column: at + 2, cell: cells[at + 1] ?? '' };
  return undefined;
}

/** What was typed as text: a day is the month that the sheet took for its first, a number a year. */
const typedIn = (cell: Cell): string => (isDateCell(cell) ? formatDay(cell.day, 'de') : tidy(String(cellText(cell))));

/** The period that a cell names; what nobody understands is refused in words with examples. */
export function readChoice(cell: Cell): Result<NamedPeriod> {
  if (isDateCell(cell) && cell.day.endsWith('-01')) return ok({ fixed: periodOf(cell.day, 'month') });
  const typed = typeof cell === 'number' ? String(cell) : typedIn(cell);
  const read = parseNamedPeriod(typed);
  return read.ok ? read : fail(notAPeriod(typed, read.problem));
}

const notAPeriod = (typed: string, { de, en }: { readonly de: string; readonly en: string }): Problem => ({
  code: 'invalid',
  text: both((lang) =>
    lang === 'de'
      ? `${typed === '' ? 'Es ist kein Zeitraum gewählt' : `„${typed}“ ist kein Zeitraum`}. ${de}.`
      : `${typed === '' ? 'No period is chosen' : `"${typed}" is no period`}. ${en}.`,
  ),
  hint: {
    de: 'Wähle einen anderen: Bis dahin bleibt der Tab „Auswertung“, wie er ist.',
    en: 'Choose another one: until then the tab "Evaluation" stays as it is.',
  },
});

/** The period that was shown last, or stood in the setting of former versions; at first the last quarter that is over. */
export function periodBefore({ reader }: Pick<ChosenBench, 'reader'>, fact = documentFact(PERIOD_FACT)): NamedPeriod {
  const kept = fact === undefined ? undefined : parseNamedPeriod(fact);
  return (kept?.ok ? kept.value : undefined) ?? formerPeriod(reader) ?? LAST_QUARTER;
}

/** The first lines of the tab Auswertung; nothing where it is not there. */
export const drawnTop = ({ book, zone, features }: ChosenBench): Matrix | undefined =>
  topOfDrawn(book, Object.values(features.dashboard.tab), zone);

/**
 * The period that is chosen in the tab Auswertung; where the tab or the cell is not there, or empty, the one shown last.
 * Refused where words stand there that name none: another period would pass for the one that was meant.
 */
export function chosenPeriod(bench: ChosenBench, fact?: string, top = drawnTop(bench)): Result<NamedPeriod> {
  const choice = top && choiceIn(top, bench.features);
  return choice === undefined || isEmptyCell(choice.cell) ? ok(periodBefore(bench, fact)) : readChoice(choice.cell);
}
