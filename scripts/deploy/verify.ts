import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The tests that look at the built bundle and at what builds it; each runs where it exists. */
const bundleTests = [
  'test/build/build.test.ts',
  'test/build/refusals.test.ts',
  'test/budgets',
  'test/deploy/smoke.test.ts',
];

/** Runs the tests of what was built; shows them only when one fails, and says whether all passed. */
export async function verifyBundle(root: string): Promise<boolean> {
  const tests = bundleTests.filter((path) => existsSync(join(root, path)));
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const ended = spawnSync(process.execPath, [vitest, 'run', ...tests], { cwd: root, encoding: 'utf8' });
  if (ended.status !== 0) console.error(`${ended.stdout}\n${ended.stderr}`);
  return ended.status === 0;
}
