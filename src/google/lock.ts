import { fail, type Problem, type Result } from '../domain/result.ts';

const BUSY: Problem = {
  code: 'busy',
  text: { de: 'Gerade schreibt jemand anderes.', en: 'Someone else is writing.' },
  hint: {
    de: 'Wir versuchen es in 5 Sekunden wieder. Deine Eingaben sind noch da.',
    en: 'We will try again in 5 seconds. Your entries are still here.',
  },
  retry: true,
};

/** Runs alone among this sheet's scripts (not among people), waiting at most `ms` milliseconds for the others. */
export function withLock<T>(ms: number, run: () => Result<T>): Result<T> {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(ms)) return fail(BUSY);
  try {
    return run();
  } finally {
    lock.releaseLock();
  }
}
