import { appendFileSync, readFileSync } from 'node:fs';
import { type RunnerTestCase, TestRunner } from 'vitest';
import { lend, type TrialState } from '../trial/realms.ts';

/** What the trial asks of the runner; the way there is an environment variable. */
export interface Task {
  /** The numbers to be tried, and those already tried by a test, which is named. */
  readonly open: readonly number[];
  readonly tried: Readonly<Record<string, readonly number[]>>;
  readonly numbers: number;
  /** Tests that take longer are not run with anything broken. */
  readonly mostSeconds: number;
  /** Where each step is written, a line of JSON each. */
  readonly log: string;
}

/** A line of that log; `seconds` are those that the test takes with nothing broken. */
export type Step =
  | { readonly kind: 'try'; readonly test: string; readonly number: number; readonly seconds: number }
  | { readonly kind: 'failed' | 'passed'; readonly test: string; readonly number: number }
  | { readonly kind: 'fails' | 'unsteady' | 'slow'; readonly test: string }
  | { readonly kind: 'ended' };

const task = JSON.parse(readFileSync(process.env.MUTATE_TASK ?? '', 'utf8')) as Task;
const state: TrialState = { on: 0, reached: new Uint8Array(task.numbers + 1) };
const open = new Set(task.open);
const say = (step: Step): void => appendFileSync(task.log, `${JSON.stringify(step)}\n`);
lend(state);

/** From the outermost suite to the test's own. */
function suitesOf(test: RunnerTestCase): readonly NonNullable<RunnerTestCase['suite']>[] {
  const suites = [];
  for (let suite = test.suite; suite; suite = suite.suite) suites.unshift(suite);
  return [test.file, ...suites];
}

/** A test with what comes before and after each; throws where it fails. */
async function once(test: RunnerTestCase): Promise<void> {
  const suites = suitesOf(test);
  const after: unknown[] = [];
  try {
    for (const suite of suites) {
      for (const hook of TestRunner.getSuiteHooks(suite).beforeEach) after.push(await hook(test.context, suite));
    }
    await TestRunner.getTestFn(test)();
  } finally {
    for (const suite of [...suites].reverse()) {
      for (const hook of TestRunner.getSuiteHooks(suite).afterEach) await hook(test.context, suite);
    }
    for (const clean of after.reverse()) if (typeof clean === 'function') await clean();
  }
}

const passes = async (test: RunnerTestCase): Promise<boolean> => {
  try {
    await once(test);
    return true;
  } catch {
    return false;
  }
};

/** Runs each test again with one thing broken, for all that it comes by and no test noticed yet. */
export default class MutateRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    state.reached.fill(0);
    const name = `${test.file.name} > ${test.name}`;
    try {
      await TestRunner.getTestFn(test)();
    } catch (failure) {
      say({ kind: 'fails', test: name });
      throw failure;
    }
    const reached = [...open].filter((number) => state.reached[number] === 1);
    const tried = new Set(task.tried[name]);
    const left = reached.filter((number) => !tried.has(number));
    if (left.length === 0) return;
    const before = process.cpuUsage();
    if (!(await passes(test))) return say({ kind: 'unsteady', test: name });
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    if (seconds > task.mostSeconds) return say({ kind: 'slow', test: name });
    const failed = [];
    for (const number of left) {
      say({ kind: 'try', test: name, number, seconds });
      state.on = number;
      const passed = await passes(test);
      state.on = 0;
      say({ kind: passed ? 'passed' : 'failed', test: name, number });
      if (!passed) failed.push(number);
      // Vitest wants to hear from its worker now and then.
      await new Promise((done) => setImmediate(done));
    }
    // What one broken run left behind is no reason for the next to fail.
    if (failed.length > 0 && !(await passes(test))) return say({ kind: 'unsteady', test: name });
    for (const number of failed) open.delete(number);
  }

  override onAfterRunFiles(): void {
    super.onAfterRunFiles();
    say({ kind: 'ended' });
  }
}
