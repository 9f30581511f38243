import { type Cell, isDateCell, isEmptyCell } from '../../domain/cell.ts';
import { fold, tidy } from '../../domain/spelling.ts';
import { headingIn } from './above.ts';
import { isAssociation } from './named.ts';

/** What stands side by side in a survey with one number a cell, instead of one entry a line. */
export interface Across {
  readonly of: 'times' | 'associations';
  /** Two of it, as they stand. */
  readonly words: readonly [string, string];
}

/** Headers of a survey stand among these lines. */
const DEEPEST = 15;
const WEEKDAY = /^(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\.?$|(?:tag|woch|day)$/;
const PART =
  /^(?:q[1-4]|[1-4]\.? ?(?:quartal|quarter|q)|(?:kw|week) ?\d{1,2}|[12]\.? ?(?:halbjahr|half))(?: ?\d{2,4})?$/;

function isTime(cell: Cell): boolean {
  if (isDateCell(cell)) return true;
  if (typeof cell === 'number') return cell >= 2000 && cell < 2100;
  const text = fold(tidy(String(cell)));
  return headingIn([cell]) !== undefined || WEEKDAY.test(text) || PART.test(text);
}

const shown = (cell: Cell): string => (isDateCell(cell) ? cell.day : tidy(String(cell)));
const isFigure = (cell: Cell): boolean =>
  typeof cell === 'number' ||
  (typeof cell === 'string' && /^[-–x✓(]?[\d.,]*\s*(?:h|std\.?|€|eur)?\)?$/i.test(cell.trim()));

/**
 * Whether a list is a survey: three or more months, weekdays, quarters or years, or two or more associations, stand side by
 * side in a line, all of them different, and what is below them is figures.
 */
export function acrossIn(cells: readonly (readonly Cell[])[]): Across | undefined {
  for (const [at, row] of cells.slice(0, DEEPEST).entries())
    for (const [of, fits, few] of [
      ['times', isTime, 3],
      ['associations', isAssociation, 2],
    ] as const) {
      const places = row.flatMap((cell, place) => (!isEmptyCell(cell) && fits(cell) ? [place] : []));
      const words = places.map((place) => shown(row[place] ?? ''));
      const [first, second] = words;
      if (first === undefined || second === undefined || places.length < few || new Set(words).size < words.length)
        continue;
      const below = cells
        .slice(at + 1)
        .flatMap((line) => places.map((place) => line[place] ?? ''))
        .filter((cell) => !isEmptyCell(cell));
      if (below.length > 0 && below.every(isFigure)) return { of, words: [first, second] };
    }
  return undefined;
}
