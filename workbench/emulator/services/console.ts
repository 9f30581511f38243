import { inspect } from 'node:util';
import type { Execution } from '../execution.ts';
import type { LogEntry } from '../state.ts';

type Logger = GoogleAppsScript.Base.Logger;

/** console and Logger; neither counts as a service call. */
export function consoleOf(run: Execution): object {
  const write =
    (level: LogEntry['level']) =>
    (...parts: unknown[]): void =>
      run.machine.log(level, parts.map(shown).join(' '), run.options.handler);
  return {
    log: write('log'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    debug: write('debug'),
    time: () => undefined,
    timeEnd: () => undefined,
  };
}

export function loggerOf(run: Execution): Pick<Logger, 'log' | 'clear' | 'getLog'> {
  const logger = {
    log: (...parts: unknown[]) => {
      run.machine.log('log', parts.map(shown).join(' '), run.options.handler);
      return logger as Logger;
    },
    clear: () => undefined,
    getLog: () => run.machine.entries.map((one) => one.text).join('\n'),
  };
  return logger as Pick<Logger, 'log' | 'clear' | 'getLog'>;
}

function shown(part: unknown): string {
  if (typeof part === 'string') return part;
  return part instanceof Error || Object.prototype.toString.call(part) === '[object Error]'
    ? String(part)
    : inspect(part, { depth: 4, breakLength: Number.POSITIVE_INFINITY });
}
