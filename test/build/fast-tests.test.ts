import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fastTests } from '../../scripts/check/fast-tests.ts';
import { sourceFiles } from '../contracts/imports.ts';

const root = resolve(import.meta.dirname, '../..');
const fast = new Set(fastTests(root));
const inFolder = (folder: string): string[] => sourceFiles(root, folder).filter((file) => file.endsWith('.test.ts'));

/** `npm run check` picks its tests by what they import. */
describe('the fast tests', () => {
  it('are those of the vocabulary, the definitions and the rules', () => {
    const pure = ['test/domain', 'test/define', 'test/rules', 'test/evaluation'].flatMap(inFolder);
    expect(pure.filter((file) => !fast.has(file))).toEqual([]);
  });

  it('are none that build the script, open a browser or start a process', () => {
    const slow = ['test/browser', 'test/simulation', 'test/integration', 'test/budgets'].flatMap(inFolder);
    expect(slow.filter((file) => fast.has(file))).toEqual([]);
    const says = /builtScript\(|openPage\(|spawnSync|execFileSync/;
    expect([...fast].filter((file) => says.test(readFileSync(resolve(root, file), 'utf8')))).toEqual([
      'test/build/fast-tests.test.ts',
    ]);
  });
});
