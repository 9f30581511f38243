import { cellText } from '../../define/columns.ts';
import { type Cell, sameCell } from '../../domain/cell.ts';
import type { Cells } from '../../domain/plan.ts';
import { ok, type Result } from '../../domain/result.ts';
import { linesOf, type Matrix } from '../../google/book.ts';
import { guarded } from '../../google/failure.ts';
import type { Reader } from '../reading/reader.ts';
import { neighbours } from './blocks.ts';
import { allLinesById, linesById } from './prepare.ts';
import { isKnown, keyAt, keysOf, type Target, widthOf } from './target.ts';

/** Three looks more at single lines and columns cost as much as so many cells. */
const WORTH = 6_000;
/** More stretches of lines than this are read with the whole tab. */
const MOST_STRETCHES = 2;

/**
 * A short look at a tab that was read whole and written since: its header, all ids and the rows that count. Where all of
 * that is as it was written, nothing moved, and the rest is as it was read. Nothing where it is not, and where all of the
 * tab is read as quickly. `wrote`: by line index, what was written since `now` was read.
 */
export function asWritten(
  now: Target,
  wrote: ReadonlyMap<number, Cells>,
  ids: readonly string[],
  reader: Pick<Reader, 'header' | 'fresh' | 'cellsOf'>,
): Target | undefined {
  const at = keyAt(now.layout);
  const { headerLine, columnAt } = now.layout;
  if (at < 0 || now.known !== undefined || now.block.length * widthOf(now) < WORTH) return undefined;
  const places = linesById(now);
  const lines = new Set([...wrote.keys(), ...ids.flatMap((id) => places.get(id) ?? [])]);
  const stretches = neighbours([...lines].sort((a, b) => a - b));
  if (stretches.length > MOST_STRETCHES) return undefined;
  const expected = now.block.map((line, index): readonly Cell[] => {
    const cells = wrote.get(index);
    if (!cells) return line;
    const after = [...line];
    for (const [key, cell] of Object.entries(cells)) after[columnAt[key] ?? -1] = cell;
    return after;
  });
  const seen = guarded(() => keysOf(now.table, reader));
  if (!seen.ok) return undefined;
  const { block, grid } = seen.value;
  const idIn = (all: Matrix, line: number): string => cellText(all[line]?.[at] ?? '').trim();
  const moved = expected.some((line, index) =>
    index < headerLine ? !sameLine(block[index] ?? [], line) : idIn(block, index) !== idIn(expected, index),
  );
  if (moved || block.length > expected.length || (now.grid ?? grid) !== grid) return undefined;
  for (const [from, to] of stretches) {
    const rows = reader.cellsOf(linesOf(now.sheet, from + 1, to + 1));
    if (rows.some((line, down) => !sameLine(expected[from + down] ?? [], line))) return undefined;
  }
  return { ...now, block: expected };
}

/**
 * Whether rows of a large tab still stand in their lines as they were read, with nothing written there since: its header and
 * these lines alone tell. What moved elsewhere does not touch them. False where that is not so plain.
 */
export function asRead(now: Target, ids: readonly string[], reader: Pick<Reader, 'header' | 'cellsOf'>): boolean {
  if (now.known === undefined) return false;
  const places = allLinesById(now);
  const lines = ids.flatMap((id) => places.get(id) ?? []);
  const stretches = neighbours([...lines].sort((a, b) => a - b));
  if (ids.length === 0 || stretches.length > MOST_STRETCHES || !lines.every((line) => isKnown(now, line))) return false;
  const stands = guarded((): Result<boolean> => {
    const header = reader.header(now.table);
    if (!header.ok) return header;
    const isSame = (from: number, rows: Matrix): boolean =>
      rows.every((line, down) => sameLine(now.block[from + down] ?? [], line));
    const { block, layout } = header.value;
    const headerStands = layout.headerLine === now.layout.headerLine && isSame(0, block);
    return ok(
      headerStands &&
        stretches.every(([from, to]) => isSame(from, reader.cellsOf(linesOf(now.sheet, from + 1, to + 1)))),
    );
  });
  return stands.ok && stands.value;
}

const sameLine = (a: readonly Cell[], b: readonly Cell[]): boolean =>
  Array.from({ length: Math.max(a.length, b.length) }).every((_, at) => sameCell(a[at] ?? '', b[at] ?? ''));
