import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { features } from '../../src/main.ts';
import { importsBelow } from './imports.ts';

const root = join(import.meta.dirname, '../..');
const calls = features.forms.flatMap((form) => form.calls);

/** Writing calls that no operation of the simulation makes yet. The list may only shrink. */
const NOT_YET: readonly string[] = ['checkNow', 'testEvaluation', 'undoOperation', 'chooseProfile', 'assignColumns'];

/* That a call whose two sides differ does not compile is held by calls.types.ts, which `npm run typecheck` reads. */

it('each call that writes is tried by the simulation', () => {
  const operations = readFileSync(join(root, 'test/simulation/operations.ts'), 'utf8');
  const forgotten = calls.filter(({ name, writes }) => writes && !operations.includes(`'${name}'`));
  expect(forgotten.map(({ name }) => name)).toEqual(NOT_YET);
});

it('no form imports the folder of another', () => {
  const folder = (file: string): string => /^src\/forms\/([^/]+)\//.exec(file)?.[1] ?? '';
  const across = importsBelow(root, 'src').filter(
    ({ from, to }) => folder(from) !== '' && folder(to) !== '' && folder(from) !== folder(to),
  );
  expect(across.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

it('nobody casts a desk', () => {
  const files = new Set(importsBelow(root, 'src').map(({ from }) => from));
  const casts = [...files].flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/\bas (?:unknown as )?\w*Desk\b.*/g)].map(
      ([cast]) => `${file}: ${cast}`,
    ),
  );
  expect(casts).toEqual([]);
});
