import { expect, test } from 'vitest';
import { builtScript } from '../bundle.ts';
import { acts } from './acts.ts';
import { everyOperation } from './further-operations.ts';
import type { WritingOperation } from './operations.ts';
import { dayOf, live, type Step, shrunk } from './random.ts';
import { usedSheet } from './world.ts';

const named = <T extends { readonly name: string }>(all: readonly T[], name: string): T => {
  const found = all.find((one) => one.name === name);
  if (!found) throw new RangeError(`no ${name}`);
  return found;
};

test('a seed gives the same day again, and another seed another', () => {
  expect(dayOf(7, true)).toEqual(dayOf(7, true));
  expect(dayOf(7, true)).not.toEqual(dayOf(8, true));
});

test('a day that goes wrong is noticed, and told by the one step that suffices', async () => {
  let turn = 0;
  // Never the same twice: no order explains what stands there.
  const unsteady: WritingOperation = {
    name: 'write something else each time',
    entry: 'onEdit',
    run: (host) => {
      turn += 1;
      host.type('Einsätze', 'I4', String(turn));
    },
    again: () => undefined,
  };
  const others = [{ act: named(acts, 'a row typed directly below'), at: 0.5 }];
  const fine: Step = { operation: named(everyOperation, 'save a visit'), others };
  const steps: readonly Step[] = [fine, { operation: unsteady, others, fault: { kind: 'kept', at: 1 } }, fine];
  const host = usedSheet(await builtScript());
  const used = host.snapshot();
  const wrong = (some: readonly Step[]): boolean => live(host, used, some).wrong.length > 0;
  expect(wrong([fine, fine])).toBe(false);
  expect(wrong(steps)).toBe(true);
  expect(shrunk(steps, wrong)).toEqual([{ operation: unsteady, others: [] }]);
});
