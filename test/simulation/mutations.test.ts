import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtScript } from '../bundle.ts';
import { mutated, mutations } from './mutations.ts';
import { usedSheet } from './world.ts';

const script = await builtScript();
usedSheet(script);
const PATIENCE = 120_000;

/** A guard that can be broken without a word guards nothing. */
describe.each(mutations.map((mutation) => ({ name: mutation.name, mutation })))('$name', ({ mutation }) => {
  it('holds', () => expect(mutation.noticed(script)).toEqual([]), PATIENCE);
  it(
    'is missed where it is broken',
    async () => {
      const { script: broken, remove } = await mutated(dirname(script), mutation);
      try {
        expect(mutation.noticed(broken)).not.toEqual([]);
      } finally {
        remove();
      }
    },
    PATIENCE,
  );
});
