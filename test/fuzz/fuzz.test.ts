import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { features } from '../../src/main.ts';
import { builtScript, readyHost } from '../bundle.ts';
import { sourceFiles } from '../contracts/imports.ts';
import { otherTrials, WITHOUT_WORDS } from './others.ts';
import { fuzz } from './run.ts';
import { savingForms } from './stored.ts';

const script = await builtScript();
const root = join(import.meta.dirname, '../..');

test('a sample of hostile inputs by every way in: nothing calculates, nothing runs, nobody else gets a mail', () => {
  const { inputs, escapes } = fuzz(script, readyHost(script), 20_261_201, {
    calls: 80,
    imports: 2,
    rowsAnImport: 60,
    pastes: 2,
    rowsAPaste: 20,
    prefilled: 1,
    saves: 2,
  });
  expect(escapes).toEqual([]);
  expect(inputs).toBeGreaterThan(500);
}, 120_000);

test('every call that writes is tried with words, or keeps none', () => {
  const writing = [...features.calls, ...features.forms.flatMap(({ calls }) => calls)]
    .filter(({ writes }) => writes)
    .map(({ name }) => name);
  // An undo takes the id of an operation alone.
  const tried = [...savingForms, ...Object.keys(otherTrials), ...WITHOUT_WORDS];
  expect(writing.filter((name) => !name.startsWith('undo')).sort()).toEqual([...tried].sort());
});

test('no page writes markup by hand', () => {
  const files = ['src/forms', 'src/client'].flatMap((folder) => sourceFiles(root, folder));
  const found = files.filter((file) =>
    /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write/.test(
      readFileSync(join(root, file), 'utf8'),
    ),
  );
  expect(found).toEqual([]);
});
