import type { Host } from '../bundle.ts';
import { acts } from './acts.ts';
import { chance, oneOf } from './chance.ts';
import type { Disturbance } from './disturbances.ts';
import { everyOperation } from './further-operations.ts';
import type { WritingOperation } from './operations.ts';
import type { Tally } from './product.ts';
import { type Fault, type SerialStage, serialJudge, serialStage } from './serial.ts';
import { usedSheet } from './world.ts';

/**
 * The worst that can come to a row: people move rows or columns between the moment in which an operation reads and the one
 * in which it writes, and the platform ends its run before it has looked again. What it hit has to be whole once the next
 * one has written.
 */

/** Acts that move what a pen is about to hit. */
const MOVING = /^(a column (inserted|moved)|a column without a header inserted|a row (inserted|deleted)) in | sorted$/;
const moving = acts.filter(({ name }) => MOVING.test(name));

/** Of a fault all that was written so far counts, the start of it, or nothing. */
const KINDS: readonly Fault['kind'][] = ['kept', 'prefix', 'fails', 'lost'];
const WRITES = /^(set(?!Propert)|append|insert|delete|clear|flush)/;

interface Place {
  readonly act: Disturbance;
  readonly at: number;
  readonly fault: Fault;
}

/** A moment around one of the writes, and an end shortly after it. */
function placed(random: () => number, writes: readonly number[], calls: number, act: Disturbance): Place {
  const write = oneOf(random, writes);
  const at = Math.max(1, write - Math.floor(random() * 3));
  const end = Math.min(calls, write + 1 + Math.floor(random() * 5));
  return { act, at, fault: { kind: oneOf(random, KINDS), at: end } };
}

/** Tabs into which an operation writes: moving rows of others does nothing to it. */
function metBy(host: Host): (act: Disturbance) => boolean {
  const tabs = new Set(
    host.calls.flatMap(({ method, target }) => (WRITES.test(method) && target ? [target.replace(/!.*$/, '')] : [])),
  );
  return ({ name }) => [...tabs].some((tab) => name.includes(tab.replaceAll("'", '')));
}

/** Ready to be disturbed: where it writes, and what may come between. */
interface Ready {
  readonly stage: SerialStage;
  readonly writes: readonly number[];
  readonly possible: readonly Disturbance[];
  readonly judges: Map<string, ReturnType<typeof serialJudge>>;
}

function readyFor(host: Host, used: ReturnType<Host['snapshot']>, operation: WritingOperation): Ready | undefined {
  const stage = serialStage(host, used, operation);
  const writes = host.calls.flatMap(({ method }, index) => (WRITES.test(method) ? [index + 1] : []));
  const possible = moving.filter(metBy(host));
  return writes.length > 0 && possible.length > 0 ? { stage, writes, possible, judges: new Map() } : undefined;
}

/** Operations by name; random schedules by a seed, until `goesOn` says no. Gives what goes wrong, in words. */
export function twoFaults(
  script: string,
  { operation = /./, act = /./, seed = 1 }: { operation?: RegExp; act?: RegExp; seed?: number },
  goesOn: (schedules: number) => boolean,
  tally: Tally,
): string[] {
  const random = chance(seed);
  const host = usedSheet(script);
  const used = host.snapshot();
  const operations = everyOperation.filter(({ name }) => operation.test(name));
  const ready = new Map<WritingOperation, Ready | undefined>();
  const found: string[] = [];
  for (let schedules = 0; goesOn(schedules); schedules += 1) {
    const one = oneOf(random, operations);
    if (!ready.has(one)) {
      tally.operations += 1;
      ready.set(one, readyFor(host, used, one));
    }
    const made = ready.get(one);
    const some = made?.possible.filter(({ name }) => act.test(name)) ?? [];
    if (!made || some.length === 0) continue;
    const { stage, writes, judges } = made;
    const place = placed(random, writes, stage.calls, oneOf(random, some));
    const judge = judges.get(place.act.name) ?? serialJudge(stage, [place.act]);
    judges.set(place.act.name, judge);
    tally.schedules += 1;
    tally.disturbances += 2;
    const wrong = judge([place.at], place.fault);
    if (wrong.length > 0) tally.violations += 1;
    found.push(...wrong.slice(0, 3).map((words) => `${one.name} ∥ ${words}`));
  }
  return found;
}
