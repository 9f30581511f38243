import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The tests that look at the built bundle; each runs where it exists. */
const bundleTests = ['test/build', 'test/contracts', 'test/budgets', 'test/deploy/smoke.test.ts'];

/** Runs the tests of what was built, with their output in the terminal; says whether all passed. */
export async function verifyBundle(root: string): Promise<boolean> {
  const tests = bundleTests.filter((path) => existsSync(join(root, path)));
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const ended = spawnSync(process.execPath, [vitest, 'run', '--reporter=dot', ...tests], {
    cwd: root,
    stdio: 'inherit',
  });
  return ended.status === 0;
}
