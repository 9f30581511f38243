import { randomId } from '../../domain/ids.ts';
import type { Result } from '../../domain/result.ts';
import { allDocumentFacts } from '../../google/store.ts';
import type { Bench } from '../bench.ts';
import { remembered } from '../reading/remembered.ts';
import { type CheckRun, checkRun } from '../runs/check.ts';
import { lastCheck, noteCheck, rowsBefore } from '../runs/last-check.ts';

/** Checks everything and notes it; `mendRules` for a run that may write into the tab Regeln. */
export function checkedIn(bench: Bench, mendRules: boolean): Result<CheckRun> {
  const { reader, checker, today, features, random, secondsLeft, now } = bench;
  let read: Readonly<Record<string, string>> | undefined;
  const facts = (): Readonly<Record<string, string>> => {
    read ??= allDocumentFacts();
    return read;
  };
  const namesBefore = () => remembered(facts()).checked;
  const rowsHeld = () => rowsBefore(lastCheck(facts()));
  const trusted = () => lastCheck(facts())?.trusted;
  const run = checkRun({
    ...{ reader, checker, today, random, secondsLeft, mendRules },
    rules: features.rules,
    inCharge: features.inCharge,
    lastCheckOn: () => lastCheck(facts())?.at.slice(0, 10),
    namesBefore,
    rowsBefore: rowsHeld,
    trusted,
    mails: features.mails,
    operation: randomId('O', random),
    context: bench.journal,
  });
  if (run.ok) {
    noteCheck(run.value, now, features.rules.length, { rows: rowsHeld(), names: namesBefore(), trusted: trusted() });
    reader.keepClosed(run.value.closed);
  }
  return run;
}
