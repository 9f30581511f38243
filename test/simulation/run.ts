import { describe, expect, test } from 'vitest';
import { builtScript, type Host } from '../bundle.ts';
import { type Disturbance, disturbances } from './disturbances.ts';
import { differences, lostAtOnce, type Measures } from './judge.ts';
import type { WritingOperation } from './operations.ts';
import { type State, stateOf } from './state.ts';
import { usedSheet } from './world.ts';

type Snapshot = ReturnType<Host['snapshot']>;
type Call = Host['calls'][number];

/** An operation made ready: where it starts, what it gives undisturbed, and the calls it makes. */
interface Stage {
  readonly host: Host;
  readonly operation: WritingOperation;
  readonly start: Snapshot;
  readonly calls: readonly Call[];
  /** The undisturbed run said that it went through. */
  readonly went: boolean;
  /** After the first try alone: a second one is to change nothing. */
  readonly once: State;
  readonly measures: (disturbance?: Disturbance) => Measures;
}

function stageFor(host: Host, used: Snapshot, operation: WritingOperation): Stage {
  host.restore(used);
  operation.prepare?.(host);
  const start = host.snapshot();
  const before = stateOf(host);
  const went = operation.run(host) !== false;
  const calls = [...host.calls];
  const once = stateOf(host);
  secondTry(host, operation);
  const undisturbed = stateOf(host);
  const known = new Map<string, Measures>();
  const measures = (disturbance?: Disturbance): Measures => {
    const name = disturbance?.name ?? '';
    const found = known.get(name);
    if (found) return found;
    host.restore(start);
    disturbance?.act(host);
    const made = { before, undisturbed, disturbed: disturbance ? stateOf(host) : before };
    known.set(name, made);
    return made;
  };
  return { host, operation, start, calls, went, once, measures };
}

const secondTry = (host: Host, { run, again }: WritingOperation): unknown => (again ?? run)(host);

/** Runs what a fault may end: the platform's exception reaches no person's data, so it is not looked at here. */
function firstTry(host: Host, run: (host: Host) => unknown): void {
  try {
    run(host);
  } catch (error) {
    if (!(error instanceof Error) || !/ExecutionEnded|Exception/.test(error.name)) throw error;
  }
}

/** Calls that do something to cells; everything else only fetches handles. */
const writes = ({ method }: Call): boolean =>
  /^(set|append|insert|delete|clear|remove|put|create|protect|add|hide|shift|send|flush)/.test(method);
const looks = ({ onCells, method }: Call): boolean =>
  onCells || writes({ method } as Call) || /^(getDataRange|getLastRow|getMaxRows|tryLock|releaseLock)$/.test(method);

/** So many of a list, evenly spread. */
const sampled = (all: readonly number[], most = all.length): number[] =>
  all.length <= most
    ? [...all]
    : Array.from({ length: most }, (_, index) => all[Math.floor(((index + 0.5) * all.length) / most)] ?? 1);

const all = ({ calls }: Stage): number[] => calls.map((_, index) => index + 1);

const firstWrite = ({ calls }: Stage): number => calls.findIndex(writes) + 1;

/** Until something is written a fault leaves the sheet as it was: a few of those calls stand for all. */
const BEFORE_WRITING = 3;

/** Right at a write and right after it: between two writes a fault comes to the same wherever it falls. */
const atWrites = ({ calls }: Stage): number[] =>
  calls.flatMap((call, index) => {
    const before = calls[index - 1];
    return writes(call) || (before && writes(before)) ? [index + 1] : [];
  });

/** Numbers of the calls worth a fault, from 1: every place that makes a difference, or as many as the operation says. */
function faultsAt(stage: Stage): number[] {
  const first = firstWrite(stage);
  const early = all(stage).filter((number) => first === 0 || number < first);
  return [...sampled(early, BEFORE_WRITING), ...sampled(atWrites(stage), stage.operation.sample)];
}

/** The tabs that the other person's acts change. */
const MET = /^(Einsätze|Prüfhinweise|Protokoll)/;

/** Before these calls the other person's act matters to the operation: what happens between two of them comes to the same. */
const lookedAt = (stage: Stage): number[] =>
  sampled(
    all(stage).filter((number) => {
      const call = stage.calls[number - 1] as Call;
      return looks(call) && (call.target === undefined || MET.test(call.target));
    }),
    stage.operation.sample,
  );

/** Calls at which something waits to be written, so that how much of it a crash keeps makes a difference. */
const unflushedAt = (stage: Stage): number[] =>
  sampled(
    atWrites(stage).filter((number) => number > firstWrite(stage)),
    stage.operation.sample,
  );

function judged(stage: Stage, measures: Measures, label: string): string[] {
  const { host, operation } = stage;
  const atOnce = lostAtOnce(measures, stateOf(host)).map((one) => `${label}, at once: ${one}`);
  secondTry(host, operation);
  return [...atOnce, ...differences(measures, stateOf(host), operation).map((one) => `${label}, then: ${one}`)];
}

const labelled = (stage: Stage, fault: string, at: number): string => {
  const found = stage.calls[at - 1];
  return `${fault} at ${at} ${found?.service}.${found?.method}`;
};

function failures(stage: Stage): string[] {
  const measures = stage.measures();
  return faultsAt(stage).flatMap((at) => {
    stage.host.restore(stage.start).fail({ at });
    firstTry(stage.host, stage.operation.run);
    return judged(stage, measures, labelled(stage, 'fails', at));
  });
}

function crashes(stage: Stage, unflushed: 'lost' | 'kept' | 'prefix'): string[] {
  const measures = stage.measures();
  // A call that fails keeps all that was written so far: a few ends of that kind are enough.
  const places =
    unflushed === 'lost' ? faultsAt(stage) : unflushed === 'kept' ? sampled(unflushedAt(stage), 5) : unflushedAt(stage);
  return places.flatMap((at) => {
    stage.host.restore(stage.start).crash({ at, unflushed });
    firstTry(stage.host, stage.operation.run);
    return judged(stage, measures, labelled(stage, `crashes (${unflushed})`, at));
  });
}

function meetings(stage: Stage, disturbance: Disturbance): string[] {
  const measures = stage.measures(disturbance);
  return lookedAt(stage).flatMap((at) => {
    let met = false;
    stage.host.restore(stage.start).during(at, () => {
      met = true;
      disturbance.act(stage.host);
    });
    firstTry(stage.host, stage.operation.run);
    if (!met) return [`${labelled(stage, disturbance.name, at)}: never happened`];
    if (disturbance.again) disturbance.act(stage.host);
    return judged(stage, measures, labelled(stage, disturbance.name, at));
  });
}

/** No violation; else the first few, and how many there are. */
const expectNone = (found: readonly string[]): void => {
  expect(found.length > 12 ? [...found.slice(0, 12), `… ${found.length} in all`] : found).toEqual([]);
};

/** Many runs in one test; a busy machine takes its time, in milliseconds. */
const PATIENCE = 180_000;

/** The tests of some operations, over the built script. */
export async function simulate(operations: readonly WritingOperation[]): Promise<void> {
  const host = usedSheet(await builtScript());
  const used = host.snapshot();
  describe.each(operations.map((operation) => ({ name: operation.name, operation })))('$name', ({ operation }) => {
    const stage = stageFor(host, used, operation);
    test('goes through when nothing comes between', () => {
      expect(stage.went).toBe(true);
      expect(stage.calls.length).toBeGreaterThan(0);
      if (!operation.again) expectNone(differences(stage.measures(), stage.once, operation));
    });
    test('survives that any service call fails', () => expectNone(failures(stage)), PATIENCE);
    test.each(['lost', 'kept', 'prefix'] as const)(
      'survives its end at any call, unflushed writes %s',
      (unflushed) => expectNone(crashes(stage, unflushed)),
      PATIENCE,
    );
    test.each(disturbances.map((one) => ({ name: one.name, one })))(
      'survives $name between any two calls',
      ({ one }) => expectNone(meetings(stage, one)),
      PATIENCE,
    );
  });
}
