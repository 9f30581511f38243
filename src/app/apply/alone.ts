import type { Result } from '../../domain/result.ts';
import { withLock } from '../../google/lock.ts';
import type { Reader } from '../reading/reader.ts';
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
      mendEmptied(reader);
      return run();
    },
    ends,
  );
