import { describe, expect, test } from 'vitest';
import { builtScript } from '../bundle.ts';
import { operations } from './operations.ts';
import { crashes, disturbances, expectNone, failures, meetings, stageFor } from './run.ts';
import { usedSheet } from './world.ts';

const host = usedSheet(await builtScript());
const used = host.snapshot();

describe.each(operations.map((operation) => ({ name: operation.name, operation })))('$name', ({ operation }) => {
  const stage = stageFor(host, used, operation);

  test('writes when nothing comes between', () => {
    expect(stage.went).toBe(true);
    expect(stage.calls.length).toBeGreaterThan(0);
  });
  test('survives that any service call fails', () => expectNone(failures(stage)));
  test.each(['lost', 'kept', 'prefix'] as const)('survives its end at any call, unflushed writes %s', (unflushed) =>
    expectNone(crashes(stage, unflushed)),
  );
  test.each(disturbances.map((one) => ({ name: one.name, one })))('survives $name between any two calls', ({ one }) =>
    expectNone(meetings(stage, one)),
  );
});
