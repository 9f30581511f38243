import type { Execution } from '../execution.ts';
import { expose } from '../expose.ts';
import { messages, PlatformError } from '../failure.ts';

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

export function lockServiceOf(run: Execution): LockService {
  return expose<LockService>(run, 'LockService', {
    getDocumentLock: () => lockOf(run, 'document'),
    getScriptLock: () => lockOf(run, 'script'),
    getUserLock: () => lockOf(run, `user ${run.options.runsAs}`),
  });
}

/** A lock holds off other executions, never people. Waiting costs modelled time; flushing is the script's own duty [doc]. */
function lockOf(run: Execution, key: string): Lock {
  const { locks } = run.machine;
  const take = (wait: number): boolean => {
    // A negative time fails even where nobody holds the lock [3rd].
    if (wait < 0) return locks.holds(key, run);
    if (locks.take(key, run)) return true;
    run.pass(wait);
    return locks.take(key, run);
  };
  return expose<Lock>(run, 'Lock', {
    tryLock: take,
    waitLock: (wait) => {
      if (!take(wait)) throw new PlatformError(messages.lockTimeout);
    },
    hasLock: () => locks.holds(key, run),
    releaseLock: () => locks.release(key, run),
  });
}
