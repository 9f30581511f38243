import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Copy } from '../trial/copy.ts';
import type { Step, Task } from './runner.ts';

/** Which test noticed, by number; of an endless one that there was no end. */
export interface Outcome {
  readonly noticed: ReadonlyMap<number, string>;
  /** Numbers that a test came by. */
  readonly reached: ReadonlySet<number>;
  /** Tests that could not be tried: too slow for this round, or other when run again. */
  readonly slow: readonly string[];
  readonly unsteady: readonly string[];
}

export interface Round {
  readonly tests: readonly string[];
  readonly open: readonly number[];
  readonly numbers: number;
  readonly mostSeconds: number;
  readonly say: (number: number, by: string) => void;
}

/** How much longer than with nothing broken a test may take before it counts as endless, and how long at the least. */
const LONGER = 30;
const LEAST_SECONDS = 60;

/** Tries all that is open with these tests, however often the run has to be begun anew after one without an end. */
export async function tryAll(copy: Copy, round: Round): Promise<Outcome> {
  const log = join(copy.folder, 'steps.jsonl');
  const taskFile = join(copy.folder, 'task.json');
  writeFileSync(log, '');
  let endless: ReadonlyMap<number, string> = new Map();
  for (;;) {
    const before = outcomeOf(stepsIn(log), endless);
    const task: Task = {
      open: round.open.filter((number) => !before.noticed.has(number)),
      tried: triedIn(stepsIn(log)),
      numbers: round.numbers,
      mostSeconds: round.mostSeconds,
      log,
    };
    writeFileSync(taskFile, JSON.stringify(task));
    const watch = setInterval(() => {
      if (isStuck(log)) copy.stop();
    }, 2_000);
    const runner = join(copy.folder, 'scripts/mutate/runner.ts');
    await copy.run(round.tests, { runner }, { MUTATE_TASK: taskFile });
    clearInterval(watch);
    const steps = stepsIn(log);
    const last = steps.at(-1);
    if (last?.kind === 'try') endless = new Map(endless).set(last.number, `no end in ${last.test}`);
    else if (last?.kind !== 'ended') throw new Error('The tests came to no end.');
    const [fails] = steps.flatMap((step) => (step.kind === 'fails' ? [step.test] : []));
    if (fails !== undefined) throw new Error(`A test fails with nothing broken: ${fails}`);
    const outcome = outcomeOf(steps, endless);
    for (const [number, by] of outcome.noticed) if (!before.noticed.has(number)) round.say(number, by);
    if (last?.kind !== 'try') return outcome;
  }
}

const stepsIn = (log: string): readonly Step[] =>
  existsSync(log)
    ? readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Step)
    : [];

function isStuck(log: string): boolean {
  const last = stepsIn(log).at(-1);
  if (last?.kind !== 'try') return false;
  const waited = (Date.now() - statSync(log).mtimeMs) / 1000;
  return waited > Math.max(LEAST_SECONDS, last.seconds * LONGER);
}

function triedIn(steps: readonly Step[]): Record<string, number[]> {
  const tried: Record<string, number[]> = {};
  for (const step of steps) {
    if (step.kind !== 'try') continue;
    tried[step.test] = [...(tried[step.test] ?? []), step.number];
  }
  return tried;
}

function outcomeOf(steps: readonly Step[], endless: ReadonlyMap<number, string>): Outcome {
  const testsOf = (kind: Step['kind']): string[] => [
    ...new Set(steps.flatMap((step) => (step.kind === kind && 'test' in step ? [step.test] : []))),
  ];
  const unsteady = testsOf('unsteady');
  const noticed = new Map(endless);
  const reached = new Set<number>();
  for (const step of steps) {
    if (step.kind === 'try') reached.add(step.number);
    if (step.kind === 'failed' && !unsteady.includes(step.test)) noticed.set(step.number, step.test);
  }
  return { noticed, reached, slow: testsOf('slow'), unsteady };
}
