/**
 * What to run between two thoughts: lint, types and the fast tests, under a minute. `npm test` runs every test.
 * All steps run, so that one look shows everything; exits 1 where one failed.
 */
import { execSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fastTests } from './check/fast-tests.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function npmScript(name: string): boolean {
  try {
    execSync(`npm run --silent ${name}`, { cwd: root, stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
}

/** Files share their modules: loading them anew for each costs more than the tests themselves. */
function tests(): boolean {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--no-isolate', ...fastTests(root)];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

const began = performance.now();
const passed: Readonly<Record<string, boolean>> = {
  lint: npmScript('lint'),
  types: npmScript('typecheck'),
  'fast tests': tests(),
};
const failed = Object.keys(passed).filter((step) => !passed[step]);
const seconds = Math.round((performance.now() - began) / 1000);
console.log(failed.length === 0 ? `All right, in ${seconds} s.` : `Failed: ${failed.join(', ')} (${seconds} s).`);
process.exitCode = failed.length === 0 ? 0 : 1;
