import { type Cell, makesRow, sameCell } from '../../domain/cell.ts';
import { columnsOf, type Matrix, type Sheet } from '../../google/book.ts';
import type { Layout } from '../reading/layout.ts';
import type { Reader } from '../reading/reader.ts';

/** A few neighbouring columns of a whole tab, as they stood right before a write. */
export interface Glance {
  /** Index of its first column. */
  readonly from: number;
  readonly width: number;
  readonly block: Matrix;
}

/** So many columns tell rows apart and are quickly read, at 20,000 rows as well. */
const USUAL_WIDTH = 5;
/** Columns that are written and stand further off are not looked at in all rows. */
const MOST_WIDTH = 8;

/**
 * Looks at the id, the columns that are going to be written, and enough beside them to know a row again: if someone
 * sorts at the very moment of the write, what it covers can be given back. Two calls, one on cells.
 */
export function glanceAt(sheet: Sheet, layout: Layout, written: readonly number[], reader: Reader): Glance {
  const idAt = layout.columnAt.id ?? 0;
  const near = written.filter((at) => Math.abs(at - idAt) < MOST_WIDTH);
  const from = Math.min(idAt, ...near);
  const right = Math.max(...layout.placed.map(({ at }) => at));
  const to = Math.min(Math.max(from + USUAL_WIDTH - 1, ...near, idAt), Math.max(right, idAt));
  return { from, width: to - from + 1, block: reader.cellsOf(columnsOf(sheet, from + 1, to + 1)) };
}

/** A cell of the glance by indexes of line and column; nothing beside it. */
export const glanced = ({ from, width, block }: Glance, line: number, at: number): Cell | undefined =>
  at < from || at >= from + width ? undefined : (block[line]?.[at - from] ?? '');

/** Whether the lines of an edit hold what was read of them. `first` is the first line's index. */
export const stillThere = (glance: Glance, before: Matrix, first: number): boolean =>
  before.every((line, index) =>
    Array.from({ length: glance.width }, (_, step) => glance.from + step).every((at) =>
      sameCell(glanced(glance, first + index, at) ?? '', line[at] ?? ''),
    ),
  );

/** No person wrote into the table's columns of this line. */
export const isBlankLine = (layout: Layout, line: readonly Cell[]): boolean =>
  layout.placed.every(({ key, at }) => key === 'id' || key === 'check' || !makesRow(line[at] ?? ''));
