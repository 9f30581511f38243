import { type Cell, isEmptyCell, sameCell } from '../../domain/cell.ts';
import { gridOf, type Matrix } from '../../google/book.ts';
import type { Reader } from '../reading/reader.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import { blocksOf, grouped, type Spot } from './blocks.ts';
import { writeBlocks } from './write.ts';

/** A whole tab with the lines of its grid, filled or not. */
export interface Whole {
  readonly tab: TabRead;
  readonly grid: number;
}

/** Reads a tab whole, columns missing in it or not; nothing where that is not possible any more. */
export function wholeOf({ table, sheet }: TabRead, reader: Reader): Whole | undefined {
  const grid = gridOf(sheet);
  const found = reader.mendable(table);
  return found.ok ? { tab: found.value, grid } : undefined;
}

/**
 * Mends cells by `write` and looks again: rows of others that came under the pen, because lines came, went or were sorted in that very
 * moment, get back what they held.
 */
export function mendLooking(
  { tab, grid }: Whole,
  spots: readonly Spot[],
  write: () => void,
  reader: Reader,
): Whole | undefined {
  write();
  const now = wholeOf(tab, reader);
  if (!now) return undefined;
  const back = hitByMend(tab, spots, now.tab.block, now.grid - grid);
  if (back.length === 0) return now;
  writeBlocks(now.tab, blocksOf(back), reader);
  return wholeOf(tab, reader);
}

/**
 * What has to be written after a mend, seen in a whole tab before and after it: each row that should stand there and does not
 * comes into a line that holds what was meant for another one, and what stands twice by then is emptied. `grown`: by how many
 * lines the grid is longer; where it is shorter somebody deleted lines, and rows of others that are missing stay away. A
 * line that holds anything else is left as it is.
 */
export function hitByMend({ block, layout }: TabRead, spots: readonly Spot[], later: Matrix, grown: number) {
  const title = layout.headerLine - 1;
  if (told(block[title] ?? []) !== told(later[title] ?? [])) return [];
  // What people have beside the table need not move with its rows, and may be worked out anew.
  const own = new Set([...layout.placed.map(({ at }) => at), ...spots.map(({ column }) => column)]);
  const ownOf = (lines: Matrix): Matrix => lines.map((cells) => cells.map((cell, at) => (own.has(at) ? cell : '')));
  const [before, now] = [ownOf(block), ownOf(later)];
  const sent = new Map<number, Spot[]>();
  for (const spot of spots) grouped(sent, spot.row).push(spot);
  const meant = before.map((cells, line) => withSpots(cells, sent.get(line) ?? []));
  const missing = without(meant, now);
  const gone = missing.filter(({ line }) => grown >= 0 || sent.has(line));
  // Each line that was written over takes the place of one row at most: more than that is no slip.
  if (gone.length > 2 * sent.size) return [];
  const wrote = [[], ...[...sent.keys()].map((line) => before[line] ?? [])];
  const open = without(now, meant).map(({ line, cells }) => {
    const pen = sent.get(line) ?? [];
    return { line, cells, pen, isOurs: wrote.some((held) => isBetween(cells, held, pen)) };
  });
  const into = (line: number, stands: readonly Cell[], cells: readonly Cell[]): Spot[] =>
    stands.flatMap((cell, column) => {
      const back = cells[column] ?? '';
      return sameCell(cell, back) ? [] : [{ row: line, column, cell: back }];
    });
  const back: Spot[] = [];
  const put = (cells: readonly Cell[], best: (typeof open)[number] | undefined): boolean => {
    if (best) back.push(...into(best.line, best.cells, cells));
    if (best) open.splice(open.indexOf(best), 1);
    return best !== undefined;
  };
  const homeless = gone.filter(({ line, cells }) => {
    const may = (cell: Cell, at: number, pen: readonly Spot[]): boolean =>
      sameCell(cell, before[line]?.[at] ?? '') || isOf(cell, at, cells, pen);
    return !put(
      cells,
      open.find((one) => one.cells.every((cell, at) => may(cell, at, one.pen))),
    );
  });
  // Of the rows that were mended somebody may have deleted as many as no other one tells of.
  if (homeless.length > gone.length - missing.length - grown)
    for (const { cells } of homeless)
      put(
        cells,
        open.find(({ isOurs }) => isOurs),
      );
  return [...back, ...open.filter(({ isOurs }) => isOurs).flatMap(({ line, cells }) => into(line, cells, []))];
}

/** Filled lines of one block that another one has not, each as often as it is missing there. */
function without(all: Matrix, others: Matrix): { line: number; cells: readonly Cell[] }[] {
  const left = new Map<string, number>();
  for (const cells of others) left.set(told(cells), (left.get(told(cells)) ?? 0) + 1);
  return all.flatMap((cells, line) => {
    const count = left.get(told(cells)) ?? 0;
    left.set(told(cells), count - 1);
    return count > 0 || cells.every(isEmptyCell) ? [] : [{ line, cells }];
  });
}

/** Whether a line holds in each cell what a row held or what was sent there: the pen may have reached a part of it. */
const isBetween = (stands: readonly Cell[], held: readonly Cell[], sent: readonly Spot[]): boolean =>
  stands.every((cell, at) => isOf(cell, at, held, sent));

const isOf = (cell: Cell, at: number, held: readonly Cell[], sent: readonly Spot[]): boolean =>
  sameCell(cell, held[at] ?? '') || sent.some((spot) => spot.column === at && sameCell(cell, spot.cell));

function withSpots(cells: readonly Cell[], sent: readonly Spot[]): Cell[] {
  const line = [...cells];
  for (const { column, cell } of sent) line[column] = cell;
  return line;
}

/** A line as text, empty cells at its end left out. */
const told = (cells: readonly Cell[]): string => JSON.stringify(cells).replace(/(?:,?"")+\]$/, ']');
