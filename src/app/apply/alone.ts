import { ok, type Result } from '../../domain/result.ts';
import { withLock } from '../../google/lock.ts';
import { mendIds } from '../identity.ts';
import type { Reader } from '../reading/reader.ts';
import { mendAhead } from './ahead.ts';
import { mendEmptied } from './cut-off.ts';

/**
 * Runs alone among this sheet's scripts, waiting at most `ms` milliseconds for the others: the one way to the lock. What a
 * run before this one was ended amid is mended first, by whoever comes next and before anything is read or written on top
 * of it. `ends`: nothing is written after it. Problem: 'busy'.
 */
export const alone = <T>(reader: Reader, ms: number, run: () => Result<T>, ends = false): Result<T> =>
  withLock(
    ms,
    () => {
      // What was read before may have been read off a row that was hit.
      if ([mendEmptied, mendAhead, mendIds].filter((mend) => mend(reader)).length > 0) reader.forgetTabs();
      return run();
    },
    ends,
  );

/** How long a call waits to mend: where another run writes now, that one may have noted what is there. */
const MEND_WAIT_MS = 3_000;

/** Mends before a call reads anything that it decides by: else it would refuse a name that only a slip brought there. */
export function mendFirst(reader: Reader): void {
  const open = (['undo', 'rows', 'ids'] as const).some((kind) => reader.cutOff(kind) !== undefined);
  if (open) alone(reader, MEND_WAIT_MS, () => ok(true));
}
