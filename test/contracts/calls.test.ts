import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importsBelow } from './imports.ts';

const root = join(import.meta.dirname, '../..');

/*
 * That a call whose two sides differ does not compile is held by calls.types.ts, which `npm run typecheck` reads; that each
 * call that writes is tried by the simulation, by simulation.test.ts.
 */

it('no form imports the folder of another', () => {
  const folder = (file: string): string => /^src\/forms\/([^/]+)\//.exec(file)?.[1] ?? '';
  const across = importsBelow(root, 'src').filter(
    ({ from, to }) => ![folder(from), 'entry', 'persons', ''].includes(folder(to)) && folder(from) !== '',
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
