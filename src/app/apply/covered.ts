import { type Cell, isEmptyCell, sameCell } from '../../domain/cell.ts';
import type { TabRead } from '../reading/reader.ts';
import { holdsRow } from '../reading/rows.ts';
import { linesById, type Prepared } from './prepare.ts';

/**
 * Rows that a clearing hit because they slid under it: by line index in the later reading, the line index that each had
 * before. A cleared line gets the missing row whose strangers' cells still stand there, or that would lie there by its
 * neighbours; rows that a person deleted find no cleared line.
 */
export function coveredRows(
  prepared: Prepared,
  later: TabRead,
  writtenLines: ReadonlySet<number>,
): Map<number, number> {
  const found = new Map<number, number>();
  if (prepared.removed.length === 0) return found;
  const { read } = prepared;
  const before = linesById(read);
  const now = linesById(later);
  const gone = new Set(prepared.removed);
  const missing = new Set([...before].filter(([id]) => !now.has(id) && !gone.has(id)).map(([, line]) => line));
  const shift = shiftBefore(before, now);
  const sorted = isSorted(before, now);
  for (const line of [...writtenLines].sort((a, b) => a - b)) {
    if (missing.size === 0 || holdsRow(later.layout, later.block[line] ?? [])) continue;
    const score = (was: number): number =>
      2 * sameStrangers(read, later, was, line) + (was + shift(was) === line ? 1 : 0);
    const [best] = [...missing].sort((a, b) => score(b) - score(a));
    // Without a sort a row keeps its neighbours: one that fits nowhere was deleted by a person.
    if (best === undefined || (score(best) === 0 && !sorted)) continue;
    found.set(line, best);
    missing.delete(best);
  }
  return found;
}

/** How far the nearest surviving row above (else below) a former line has moved. */
function shiftBefore(before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): (was: number) => number {
  const moved = [...before].flatMap(([id, was]) => {
    const line = now.get(id);
    return line === undefined ? [] : [{ was, by: line - was }];
  });
  moved.sort((a, b) => a.was - b.was);
  return (was) => (moved.filter((one) => one.was < was).pop() ?? moved[0])?.by ?? 0;
}

/** Whether surviving rows stand in another order now. */
function isSorted(before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): boolean {
  const lines = [...before].sort(([, a], [, b]) => a - b).flatMap(([id]) => now.get(id) ?? []);
  return lines.some((line, index) => line < (lines[index - 1] ?? 0));
}

/** Filled cells outside of the table's columns that two lines share. */
function sameStrangers(before: TabRead, later: TabRead, was: number, line: number): number {
  const own = new Set(Object.values(before.layout.columnAt));
  const cells = before.block[was] ?? [];
  return cells.filter(
    (cell: Cell, at) => !own.has(at) && !isEmptyCell(cell) && sameCell(cell, later.block[line]?.[at] ?? ''),
  ).length;
}
