import { describe, expect, test } from 'vitest';
import { builtScript } from '../bundle.ts';
import { acts } from './acts.ts';
import { chance, seedOf } from './chance.ts';
import { everyOperation } from './further-operations.ts';
import { type Fault, serialJudge, serialStage } from './serial.ts';
import { usedSheet } from './world.ts';

/** A sample of `npm run simulate`: what people do most beside each act, every other operation beside some, at calls that the names choose. */
const MOST = ['save a visit', 'undo a visit', 'type a new row', 'settle a finding'];
/** One act in so many for the other operations. */
const SHARE = 12;
const FAULTS: readonly Fault['kind'][] = ['fails', 'lost', 'kept', 'prefix'];
const PATIENCE = 300_000;

const host = usedSheet(await builtScript());
const used = host.snapshot();

describe.each(everyOperation.map((operation) => ({ name: operation.name, operation })))('$name', ({ operation }) => {
  const stage = serialStage(host, used, operation);
  const beside = MOST.includes(operation.name)
    ? acts
    : acts.filter(({ name }, index) => (seedOf(`${operation.name} ${name}`) + index) % SHARE === 0);
  const placeOf = (words: string): number => 1 + Math.floor(chance(seedOf(words))() * stage.calls);
  test(
    `ends as if one had come after the other, whatever people do meanwhile (${beside.length} acts)`,
    () => {
      const wrong = beside.flatMap((act) =>
        serialJudge(stage, [act])([placeOf(`${operation.name} ${act.name}`)]).slice(0, 2),
      );
      expect(wrong).toEqual([]);
    },
    PATIENCE,
  );
  test(
    'keeps every row of people when its run ends in the middle, and a second try completes it',
    () => {
      const judge = serialJudge(stage, []);
      const wrong = FAULTS.flatMap((kind) => judge([], { kind, at: placeOf(`${operation.name} ${kind}`) }).slice(0, 2));
      expect(wrong).toEqual([]);
    },
    PATIENCE,
  );
});

test(
  'an undo finds its row at each call at which someone inserts one',
  () => {
    const operation = everyOperation.find(({ name }) => name === 'undo a visit');
    const act = acts.find(({ name }) => name === 'a row inserted in Einsätze');
    if (!operation || !act) throw new Error('the operation or the act is gone');
    const stage = serialStage(host, used, operation);
    const judge = serialJudge(stage, [act]);
    const wrong = Array.from({ length: stage.calls }, (_, index) => index + 1).flatMap((at) => judge([at]));
    expect(wrong).toEqual([]);
  },
  PATIENCE,
);

test.each(['a row inserted in Einsätze', 'a row deleted in Einsätze', 'Einsätze sorted'])(
  'an undo ∥ %s ∥ its end: the second try gives back what was emptied instead',
  (name) => {
    const operation = everyOperation.find((one) => one.name === 'undo a visit');
    const act = acts.find((one) => one.name === name);
    if (!operation || !act) throw new Error('the operation or the act is gone');
    const stage = serialStage(host, used, operation);
    host.restore(stage.start);
    operation.run(host);
    const writes = host.calls.flatMap(({ method, target }, index) =>
      method === 'setValues' && target?.startsWith('Einsätze') ? [index + 1] : [],
    );
    expect(writes.length).toBeGreaterThan(1);
    const judge = serialJudge(stage, [act]);
    const wrong = writes.flatMap((at) => [
      ...(['kept', 'prefix'] as const).flatMap((kind) => judge([at - 1], { kind, at: at + 2 })),
      // The platform refuses the rest of what was to be emptied: the run itself gives back what it began to empty.
      ...judge([at], { kind: 'fails', at: at + 1 }),
    ]);
    expect(wrong).toEqual([]);
  },
  PATIENCE,
);
