import { ok } from '../../domain/result.ts';
import { guarded } from '../../google/failure.ts';
import { cache, cached } from '../../google/store.ts';

/** A page tries again within minutes; the platform keeps nothing longer than this, in seconds. */
const KEPT_FOR = 21_600;
const keyOf = (operation: string): string => `done-${operation}`;

/**
 * Notes that an operation stands whole whose rows in Protokoll were written ahead, and so do not say it themselves. What
 * was written stands without the note, too. One call.
 */
export const noteFinished = (operation: string): void => {
  guarded(() => ok(cache(keyOf(operation), '1', KEPT_FOR)));
};

/** Whether it is noted; not where nobody knows any more. One call. */
export function isFinished(operation: string): boolean {
  const key = keyOf(operation);
  const noted = guarded(() => ok(cached(key)[key] !== undefined));
  return noted.ok && noted.value;
}
