import { cellText } from '../../define/columns.ts';
import { type Cell, isEmptyCell, sameCell } from '../../domain/cell.ts';
import type { Cells } from '../../domain/plan.ts';
import { cellsOfLine } from '../reading/rows.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import { cellAt, type Prepared } from './prepare.ts';

/** The id that stands in a line, `''` where none does. */
export const idOf = (read: TabRead, line: number): string => cellText(cellAt(read, line, 'id')).trim();

/** What people and the tool wrote into a row, apart from its id and the word on it. */
export function contentOf(read: TabRead, line: number): Cells {
  return withoutId(cellsOfLine(read.layout, read.block[line] ?? []));
}

/** Cells apart from id and word. */
export function withoutId({ id, check, ...cells }: Cells): Cells {
  return cells;
}

/** Whether anything stands in one of the cells. */
export const holdsAny = (cells: Cells): boolean => Object.values(cells).some((cell) => !isEmptyCell(cell));
/** Whether a line holds nothing but its id and the word on it. */
export const isBlank = (read: TabRead, line: number): boolean => !holdsAny(contentOf(read, line));

/** Whether two rows hold the same; a column that one lacks counts as empty. */
export const sameCells = (a: Cells, b: Cells): boolean => {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => sameCell(a[key] ?? '', b[key] ?? ''));
};

/** What a copy holds once the plan's other changes are written. */
export const contentAfter = ({ read, lines, sets }: Prepared, id: string, line: number): Cells => ({
  ...contentOf(read, line),
  ...(lines.get(id) === line ? sets.get(id) : {}),
});

/** Nothing stands in a row that it did not hold: where columns moved, some of it was not reached. */
export const isPart = (now: Cells, held: Cells): boolean =>
  Object.entries(now).every(([key, cell]) => isEmptyCell(cell) || sameCell(cell, held[key] ?? ''));

/** What a row held, for the cells that hold nothing now. */
export const onlyEmpty = (now: Cells, held: Cells): Cells =>
  Object.fromEntries(
    Object.entries(held).filter(([key, cell]) => key !== 'id' && !isEmptyCell(cell) && isEmptyCell(now[key] ?? '')),
  );

/** The cells of a row that hold something, emptied; the id stays. */
export function emptying(read: TabRead, line: number): Cells {
  const cells: Record<string, Cell> = {};
  for (const [key, cell] of Object.entries(cellsOfLine(read.layout, read.block[line] ?? [])))
    if (key !== 'id' && !isEmptyCell(cell)) cells[key] = '';
  return cells;
}
