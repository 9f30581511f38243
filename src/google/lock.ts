import { fail, type Problem, type Result } from '../domain/result.ts';
import { settle } from './waiting.ts';

const BUSY: Problem = {
  code: 'busy',
  text: { de: 'Gerade schreibt jemand anderes.', en: 'Someone else is writing.' },
  hint: {
    de: 'Wir versuchen es in 5 Sekunden wieder. Deine Eingaben sind noch da.',
    en: 'We will try again in 5 seconds. Your entries are still here.',
  },
  retry: true,
};

/**
 * Runs alone among this sheet's scripts (not among people), waiting at most `ms` milliseconds for the others. All that was
 * written is carried out before the next one may begin: what it reads is what this one left.
 */
export function withLock<T>(ms: number, run: () => Result<T>): Result<T> {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(ms)) return fail(BUSY);
  try {
    const done = run();
    settle();
    return done;
  } finally {
    leave(lock);
  }
}

/** After an exception as well: what could still be carried out must not come after the lock. */
function leave(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    settle();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  } finally {
    lock.releaseLock();
  }
}
