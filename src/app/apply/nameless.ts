import type { Cells } from '../../domain/plan.ts';
import { contentOf, holdsAny, idOf, isBlank, isPart, onlyEmpty, sameCells } from './row-content.ts';
import type { Target } from './target.ts';

/** Rows without id, by line. */
function namelessOf(read: Target): [number, Cells][] {
  if (read.known !== undefined) return [];
  return read.block.flatMap((_, line): [number, Cells][] =>
    line < read.layout.headerLine || idOf(read, line) !== '' ? [] : [[line, contentOf(read, line)]],
  );
}

/** Rows without id that the pen emptied, or began to where it was refused: by line, what of them is to come back. */
export function namelessHit(before: Target, now: Target, written: Iterable<number>): Map<number, Cells> {
  const hit = new Map<number, Cells>();
  const missing = namelessOf(before).filter(([, cells]) => holdsAny(cells));
  for (const [, cells] of namelessOf(now)) {
    const at = missing.findIndex(([, was]) => sameCells(was, cells));
    if (at >= 0) missing.splice(at, 1);
  }
  for (const line of written) {
    if (idOf(now, line) !== '') continue;
    const cells = contentOf(now, line);
    const at = isBlank(now, line) ? nearest(missing, line) : missing.findIndex(([, was]) => isPart(cells, was));
    const [found] = at < 0 ? [] : missing.splice(at, 1);
    if (found) hit.set(line, onlyEmpty(cells, found[1]));
  }
  return hit;
}

const nearest = (rows: readonly (readonly [number, Cells])[], line: number): number => {
  let best = 0;
  rows.forEach(([at], index) => {
    if (Math.abs(at - line) < Math.abs((rows[best]?.[0] ?? 0) - line)) best = index;
  });
  return best;
};
