import type { Kept } from './canonical.ts';

/** A rectangle to write in one call. Line and column are indexes from 0, the line's within the edit. */
export interface Piece {
  readonly line: number;
  readonly at: number;
  readonly cells: readonly (readonly Kept[])[];
}

/** What stands at a place: what it should hold, or what it holds and may be written again; nothing where it must not. */
type CellAt = (line: number, at: number) => Kept | undefined;

/**
 * Joins changed cells to as few rectangles as can be. Cells between two changed ones are written again as they are,
 * where that loses nothing: a column in which one cell must not be written stands alone, in stretches.
 */
export function piecesOf(lines: number, columns: readonly number[], changed: CellAt, again: CellAt): Piece[] {
  const cell: CellAt = (line, at) => changed(line, at) ?? again(line, at);
  const isClean = (at: number): boolean => range(lines).every((line) => cell(line, at) !== undefined);
  const runs: { from: number; to: number }[] = [];
  for (const at of [...columns].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    const joins = last !== undefined && range(at - last.from + 1).every((step) => isClean(last.from + step));
    if (last && joins) last.to = at;
    else runs.push({ from: at, to: at });
  }
  return runs.flatMap((run) => stretches(run, lines, changed, cell));
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** A run of columns from its first changed line to its last, cut where a cell must not be written. */
function stretches({ from, to }: { from: number; to: number }, lines: number, changed: CellAt, cell: CellAt): Piece[] {
  const columns = range(to - from + 1).map((step) => from + step);
  const pieces: { line: number; at: number; cells: Kept[][] }[] = [];
  let open: { line: number; at: number; cells: Kept[][] } | undefined;
  let pending: Kept[][] = [];
  for (let line = 0; line < lines; line += 1) {
    const row = columns.map((at) => cell(line, at));
    const whole = row.filter((one) => one !== undefined);
    if (whole.length < row.length) {
      open = undefined;
      pending = [];
      continue;
    }
    if (!columns.some((at) => changed(line, at))) {
      if (open) pending.push(whole);
      continue;
    }
    if (open === undefined) {
      open = { line, at: from, cells: [] };
      pieces.push(open);
    }
    open.cells.push(...pending, whole);
    pending = [];
  }
  return pieces;
}
