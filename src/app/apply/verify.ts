import { cellText } from '../../define/columns.ts';
import { type Cell, sameCell } from '../../domain/cell.ts';
import type { Cells } from '../../domain/plan.ts';
import type { TabRead } from '../reading/reader.ts';
import { cellsOfLine } from '../reading/rows.ts';
import { coveredRows } from './covered.ts';
import { cellAt, linesById, type Prepared } from './prepare.ts';

/** What a second look after the flush finds to mend: a sort, an insertion or a typing came between reading and writing. */
export interface Repair {
  /** By line index in the later reading: cells to set. */
  readonly sets: ReadonlyMap<number, Cells>;
  /** Rows that our block covered, to be written again below the others. */
  readonly again: readonly { readonly id: string; readonly cells: Cells }[];
}

/**
 * Compares what stands in the tab after the flush with what should: each row that the plan wrote holds it under its
 * own id, and no other row carries what was meant for it. `writtenLines` are the line indexes that were written over.
 */
export function repairOf(
  prepared: Prepared,
  later: TabRead,
  writtenLines: ReadonlySet<number>,
  appended: boolean,
): Repair {
  const before = prepared.read;
  const linesBefore = linesById(before);
  const linesNow = linesById(later);
  const sets = new Map<number, Record<string, Cell>>();
  const again: { id: string; cells: Cells }[] = [];
  const want = (line: number, key: string, cell: Cell): void => {
    if (later.layout.columnAt[key] === undefined || sameCell(cellAt(later, line, key), cell)) return;
    sets.set(line, { ...sets.get(line), [key]: cell });
  };

  const keys = new Set([...prepared.sets.values()].flatMap((cells) => Object.keys(cells)));
  for (const [id, cells] of prepared.sets) {
    const line = linesNow.get(id);
    if (line === undefined) continue;
    for (const [key, cell] of Object.entries(cells)) want(line, key, cell);
  }
  // Rows that slid under our pen get back what they held.
  for (const line of writtenLines) {
    const id = idAt(later, line);
    const was = linesBefore.get(id);
    if (id === '' || was === undefined || prepared.sets.has(id)) continue;
    for (const key of keys) want(line, key, cellAt(before, was, key));
  }
  for (const [line, was] of coveredRows(prepared, later, writtenLines))
    for (const key of Object.keys(later.layout.columnAt)) want(line, key, cellAt(before, was, key));
  for (const { id, cells } of prepared.appends) if (!linesNow.has(id)) again.push({ id, cells });
  if (appended)
    for (const [id, line] of linesBefore) {
      if (!linesNow.has(id) && !prepared.removed.includes(id) && slid(before, later, linesBefore, linesNow))
        again.push({ id, cells: cellsOfLine(before.layout, before.block[line] ?? []) });
    }
  return { sets, again };
}

const idAt = (read: TabRead, line: number): string => {
  const at = read.layout.columnAt.id;
  return at === undefined ? '' : cellText(read.block[line]?.[at] ?? '').trim();
};

/** Rows moved down since the first reading: what is missing then was covered by our block, not deleted by a person. */
function slid(
  before: TabRead,
  later: TabRead,
  linesBefore: ReadonlyMap<string, number>,
  linesNow: ReadonlyMap<string, number>,
): boolean {
  if (later.block.length < before.block.length) return false;
  for (const [id, line] of linesBefore) {
    const now = linesNow.get(id);
    if (now !== undefined && now > line) return true;
  }
  return false;
}
