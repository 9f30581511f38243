import { expect, test } from 'vitest';
import { createHost } from '../../workbench/emulator/index.ts';
import { builtScript, newHost } from '../bundle.ts';
import { everyOperation } from '../simulation/further-operations.ts';
import { idsIn, type Outcome, outcomeOf } from '../simulation/outcome.ts';
import { usedSheet } from '../simulation/world.ts';

test('in a kept realm each execution has its own variables and its own services, one within another too', () => {
  const script = `"use strict"; var n = 0;
function count() { n += 1; SpreadsheetApp.getActive().getName(); n += 1; return n; }
function who() { return Session.getEffectiveUser().getEmail(); }`;
  const host = createHost({ script, keepsRealm: true, people: { 'other@example.org': { account: 'consumer' } } });
  expect([host.run('count'), host.run('count')]).toEqual([2, 2]);
  let within: unknown;
  host.during(1, () => {
    within = host.run('count');
  });
  expect(host.run('count')).toBe(2);
  expect(within).toBe(2);
  const own = host.current;
  expect([host.as('other@example.org').run('who'), host.as(own).run('who')]).toEqual(['other@example.org', own]);
});

test('what a script changes of built-in objects would be seen: that is what the next test looks for', () => {
  const script = 'function mark() { Array.prototype.mark = (Array.prototype.mark || 0) + 1; return [].mark; }';
  const marks = (keepsRealm: boolean) => {
    const host = createHost({ script, keepsRealm });
    return [host.run('mark'), host.run('mark')];
  };
  expect(marks(false)).toEqual([1, 1]);
  expect(marks(true)).toEqual([1, 2]);
});

test('every writing operation of the built script gives in a kept realm what it gives in fresh ones', async () => {
  const script = await builtScript();
  const kept = usedSheet(script);
  const used = kept.snapshot();
  const fresh = newHost(script, { workbook: used });
  const known = idsIn(kept);
  const outcome = (host: typeof kept, at: number): Outcome => {
    host.restore(used);
    everyOperation[at]?.prepare?.(host);
    everyOperation[at]?.run(host);
    return outcomeOf(host, known);
  };
  for (const [at, { name }] of everyOperation.entries()) expect(outcome(kept, at), name).toEqual(outcome(fresh, at));
}, 240_000);
