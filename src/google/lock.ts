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

type Lock = GoogleAppsScript.Lock.Lock;
/** One handle per execution: taking a lock that this run holds already has no effect. */
let handle: Lock | undefined;

/**
 * Runs alone among this sheet's scripts (not among people), waiting at most `ms` milliseconds for the others. All that was
 * written is carried out before the next one may begin: what it reads is what this one left. `ends`: nothing is written
 * after it, and the platform lets the others in when the run is over.
 */
export function withLock<T>(ms: number, run: () => Result<T>, ends = false): Result<T> {
  handle ??= LockService.getDocumentLock();
  const lock = handle;
  if (!lock.tryLock(ms)) return fail(BUSY);
  try {
    const done = run();
    settle();
    return done;
  } finally {
    leave(lock, ends);
  }
}

/** After an exception as well: what could still be carried out must not come after the lock. */
function leave(lock: Lock, ends: boolean): void {
  try {
    settle();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  } finally {
    if (!ends) lock.releaseLock();
  }
}
