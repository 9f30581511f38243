import { cellText } from '../../define/columns.ts';
import { type Cell, isEmptyCell, sameCell } from '../../domain/cell.ts';
import type { Cells } from '../../domain/plan.ts';
import type { TableName } from '../../tables/index.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import type { Spot } from './blocks.ts';
import { columnBefore, titlesOf } from './moved-columns.ts';
import { cellAt } from './prepare.ts';
import { isKnown, type Target } from './target.ts';

/** What is about to be written into rows of a tab by their lines, and what stands where it may fall. Fit to be kept as JSON. */
export interface Slid {
  readonly table: TableName;
  /** The columns that together tell one row from another: the id, where rows have one. */
  readonly by: readonly string[];
  readonly columnAt: Readonly<Record<string, number>>;
  readonly titles: readonly string[];
  readonly written: readonly {
    /** Index, from 0. */
    readonly line: number;
    readonly mark: string;
    readonly cells: Cells;
    /** The whole line, strangers' cells as well. */
    readonly was: readonly Cell[];
  }[];
  /** Of each other row its mark and what it holds in the columns that are written. */
  readonly others: readonly (readonly [string, Cells])[];
  /** Rows without a mark: all that they hold. */
  readonly bare: readonly Cells[];
}

/** What tells the row of a line from others; '' for a line without any. */
const markOf = (read: TabRead, line: number, by: readonly string[]): string => {
  const texts = by.map((key) => cellText(cellAt(read, line, key)).trim());
  return texts.every((text) => text === '') ? '' : texts.join('|');
};

/** `near`: only what stands so many lines around what is written, for tabs that are more than the cache takes. */
export function slidOf(
  read: Target,
  by: readonly string[],
  byLine: ReadonlyMap<number, Cells>,
  near = Number.POSITIVE_INFINITY,
): Slid {
  const { table, layout, block } = read;
  const keys = [...new Set([...byLine.values()].flatMap((cells) => Object.keys(cells)))];
  const lines = [...byLine.keys()];
  const [first, last] = [Math.min(...lines) - near, Math.max(...lines) + near];
  const others: (readonly [string, Cells])[] = [];
  const bare: Cells[] = [];
  for (let line = Math.max(layout.headerLine, first); line < block.length && line <= last; line += 1) {
    if (!isKnown(read, line)) continue;
    const mark = markOf(read, line, by);
    if (mark !== '') others.push([mark, Object.fromEntries(keys.map((key) => [key, cellAt(read, line, key)]))]);
    else {
      const filled = layout.placed.filter(({ at }) => !isEmptyCell(block[line]?.[at] ?? ''));
      if (filled.length > 0) bare.push(Object.fromEntries(filled.map(({ key }) => [key, cellAt(read, line, key)])));
    }
  }
  return {
    ...{ table, by, columnAt: layout.columnAt, titles: titlesOf(read), others, bare },
    written: [...byLine].map(([line, cells]) => ({
      ...{ line, cells, mark: markOf(read, line, by), was: [...(block[line] ?? [])] },
    })),
  };
}

/**
 * What has to be mended, seen later: cells of rows that stand now where another row was written, and hold what was meant
 * for it; cells of columns that came under the pen. They get back what they held, and the row for which it was meant gets
 * it. Told by the very lines that were written, so that nothing passes for a slip that a person typed elsewhere. A row
 * that did not slide is left as it is, half written or not.
 */
export function hitInstead(slid: Slid, now: TabRead): Spot[] {
  const { columnAt } = now.layout;
  const moved = JSON.stringify(columnAt) !== JSON.stringify(slid.columnAt);
  const others = singles(slid.others);
  const wanted = new Map(slid.written.map(({ mark, cells }) => [mark, cells]));
  const places = placesOf(now, slid);
  return slid.written.flatMap(({ line, mark, cells, was }): Spot[] => {
    const here = markOf(now, line, slid.by);
    if (moved !== (here === mark)) return [];
    const held = here === '' ? bareHeld(slid, now, line, cells) : others.get(here);
    const fell = moved
      ? underMoved(slid, now, line, cells, was)
      : underSlid(now, line, cells, { ...held, ...wanted.get(here) });
    const hit = fell.filter(({ row, column, cell }) => !sameCell(now.block[row]?.[column] ?? '', cell));
    // What fell on a cell that was to hold just that leaves no trace but in the row that lacks it.
    return fell.length === 0 ? [] : [...hit, ...meant(now, places.get(mark), cells, others.get(mark), hit)];
  });
}

/** Cells of the row that slid under the pen which hold what was meant for another one, with what they are to hold. */
const underSlid = (now: TabRead, line: number, cells: Cells, back: Cells): Spot[] =>
  Object.entries(cells).flatMap(([key, cell]): Spot[] => {
    const column = now.layout.columnAt[key];
    const then = back[key];
    const fell = column !== undefined && then !== undefined && sameCell(cellAt(now, line, key), cell);
    return fell ? [{ row: line, column, cell: then }] : [];
  });

/** What was meant for a row, in the cells that still hold what they held, or get it back. */
const meant = (
  now: TabRead,
  row: number | undefined,
  cells: Cells,
  held: Cells | undefined,
  back: readonly Spot[],
): Spot[] =>
  row === undefined
    ? []
    : Object.entries(cells).flatMap(([key, cell]): Spot[] => {
        const column = now.layout.columnAt[key];
        const stands = back.find((spot) => spot.row === row && spot.column === column)?.cell ?? cellAt(now, row, key);
        const was = held?.[key];
        const open = was !== undefined && sameCell(stands, was) && !sameCell(stands, cell);
        return column !== undefined && open ? [{ row, column, cell }] : [];
      });

/** Where the rows that were to be written stand now; of a row and its copies the upper one. */
function placesOf(now: TabRead, { by, written }: Slid): ReadonlyMap<string, number> {
  const wanted = new Set(written.map(({ mark }) => mark));
  const places = new Map<string, number>();
  for (let line = now.layout.headerLine; line < now.block.length; line += 1) {
    const mark = markOf(now, line, by);
    if (wanted.has(mark) && !places.has(mark)) places.set(mark, line);
  }
  return places;
}

/** Marks that stand once, or over the same cells: of others nobody can tell what they held. */
function singles(rows: Slid['others']): ReadonlyMap<string, Cells> {
  const found = new Map<string, Cells | undefined>();
  for (const [mark, cells] of rows) {
    const same = !found.has(mark) || JSON.stringify(found.get(mark)) === JSON.stringify(cells);
    found.set(mark, same ? cells : undefined);
  }
  return new Map([...found].flatMap(([mark, cells]) => (cells ? [[mark, cells] as const] : [])));
}

/** What a line without a mark held: nothing where it is a new one, or where the row slid out of it. */
function bareHeld({ bare }: Slid, now: TabRead, line: number, cells: Cells): Cells | undefined {
  const rest = now.layout.placed.filter(({ key }) => key !== 'check' && cells[key] === undefined);
  const empty = rest.every(({ at }) => isEmptyCell(now.block[line]?.[at] ?? ''));
  const found = bare.find((row) => rest.every(({ key }) => sameCell(row[key] ?? '', cellAt(now, line, key))));
  const back = found ?? (empty ? {} : undefined);
  return back && Object.fromEntries(Object.keys(cells).map((key) => [key, back[key] ?? '']));
}

/** Cells of other columns that stand now where the row's own stood. */
function underMoved(slid: Slid, now: TabRead, line: number, cells: Cells, was: readonly Cell[]): Spot[] {
  return Object.entries(cells).flatMap(([key, cell]): Spot[] => {
    const at = slid.columnAt[key];
    if (at === undefined || now.layout.columnAt[key] === at) return [];
    const held = was[columnBefore(slid, now, at)] ?? '';
    return sameCell(now.block[line]?.[at] ?? '', cell) ? [{ row: line, column: at, cell: held }] : [];
  });
}
