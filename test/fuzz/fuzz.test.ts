import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtScript, readyHost } from '../bundle.ts';
import { sourceFiles } from '../contracts/imports.ts';
import { fuzz } from './run.ts';

const script = await builtScript();
const root = join(import.meta.dirname, '../..');

test('a sample of hostile inputs by every way in: nothing calculates, nothing runs, nobody else gets a mail', () => {
  const { inputs, escapes } = fuzz(script, readyHost(script), 20_261_128, {
    calls: 80,
    imports: 2,
    rowsAnImport: 60,
    pastes: 2,
    rowsAPaste: 20,
    prefilled: 1,
    saves: 8,
  });
  expect(escapes).toEqual([]);
  expect(inputs).toBeGreaterThan(500);
}, 60_000);

test('no page writes markup by hand', () => {
  const files = ['src/forms', 'src/client'].flatMap((folder) => sourceFiles(root, folder));
  const found = files.filter((file) =>
    /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write/.test(
      readFileSync(join(root, file), 'utf8'),
    ),
  );
  expect(found).toEqual([]);
});
