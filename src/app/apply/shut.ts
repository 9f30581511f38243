import type { Problem } from '../../domain/result.ts';
import { linesOf } from '../../google/book.ts';
import { PROTECTED } from '../../google/failure.ts';
import { mayEdit } from '../../google/protect.ts';
import { neighbours } from './blocks.ts';
import type { Prepared } from './prepare.ts';

/**
 * Why this person cannot carry out what goes into several tabs or is told of ahead: a row to be changed or taken away is
 * protected from them. The platform refuses that only after Protokoll tells of it and other tabs are written. Two calls a tab; more where a row
 * between them is protected.
 */
export function shutFrom(all: readonly Prepared[]): Problem | undefined {
  const shut = all.some(({ read, sets, lines, removes }) => {
    const at = [...[...sets.keys()].flatMap((id) => lines.get(id) ?? []), ...removes.map(({ line }) => line)];
    const stretches = neighbours([...new Set(at)].sort((a, b) => a - b));
    const [first, last] = [stretches[0], stretches[stretches.length - 1]];
    if (!first || !last) return false;
    const open = ([from, to]: readonly [number, number]): boolean => mayEdit(linesOf(read.sheet, from + 1, to + 1));
    return !(open([first[0], last[1]]) || (stretches.length > 1 && stretches.every(open)));
  });
  return shut ? PROTECTED : undefined;
}
