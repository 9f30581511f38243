import type { Host } from '../bundle.ts';
import { acts } from './acts.ts';
import { chance, oneOf } from './chance.ts';
import { type Disturbance, disturbances } from './disturbances.ts';
import { everyOperation } from './further-operations.ts';
import type { WritingOperation } from './operations.ts';
import { type Fault, serialJudge, serialStage } from './serial.ts';

type Snapshot = ReturnType<Host['snapshot']>;

/** One operation of a long day, with what others do meanwhile and how its run may end. Shares of its calls, from 0 to 1. */
export interface Step {
  readonly operation: WritingOperation;
  readonly others: readonly { readonly act: Disturbance; readonly at: number }[];
  readonly fault?: { readonly kind: Fault['kind']; readonly at: number };
}

const KINDS: readonly Fault['kind'][] = ['fails', 'lost', 'kept', 'prefix'];
const MOST_STEPS = 8;

/** A day of several people by a seed: operations one after the other on one sheet, each beside up to two acts of others. */
export function dayOf(seed: number, stranger: boolean): readonly Step[] {
  const random = chance(seed);
  const operations = everyOperation.filter((one) => stranger || !needsStranger(one));
  const possible = [...(stranger ? disturbances : []), ...acts];
  return Array.from({ length: 2 + Math.floor(random() * (MOST_STEPS - 1)) }, () => {
    const others = Array.from({ length: Math.floor(random() * 3) }, () => ({
      act: oneOf(random, possible),
      at: random(),
    }));
    const operation = oneOf(random, operations);
    return random() < 0.25
      ? { operation, others, fault: { kind: oneOf(random, KINDS), at: random() } }
      : { operation, others };
  });
}

/** Those that name cells by their letters expect the stranger's column. */
export const needsStranger = ({ run }: WritingOperation): boolean => /'I4'/.test(run.toString());

const namesOf = ({ operation, others, fault }: Step): string =>
  [operation.name, ...others.map(({ act }) => act.name), ...(fault ? [fault.kind] : [])].join(' ∥ ');

const callAt = (share: number, calls: number): number => 1 + Math.floor(share * calls);

export interface DayResult {
  readonly wrong: readonly string[];
  readonly schedules: number;
  readonly disturbances: number;
}

/** Lives through a day. A step or an act that finds nothing to do it with, since others took it away before, is left out. */
export function live(host: Host, used: Snapshot, steps: readonly Step[]): DayResult {
  let now = used;
  let schedules = 0;
  let disturbed = 0;
  for (const step of steps) {
    const { operation, fault } = step;
    const others = step.others.filter(({ act }) => {
      host.restore(now);
      return quietly(() => act.act(host));
    });
    host.restore(now);
    const stage = prepared(host, now, operation);
    if (!stage) continue;
    const judge = serialJudge(
      stage,
      others.map(({ act }) => act),
    );
    schedules += 1;
    disturbed += others.length + (fault ? 1 : 0);
    const wrong = judge(
      others.map(({ at }) => callAt(at, stage.calls)),
      fault && { kind: fault.kind, at: callAt(fault.at, stage.calls) },
    );
    if (wrong.length > 0) return { wrong: [namesOf(step), ...wrong], schedules, disturbances: disturbed };
    // The day goes on from the sheet as it stands after acts and operation, one after the other.
    host.restore(stage.start);
    for (const { act } of others) quietly(() => act.act(host));
    quietly(() => operation.run(host));
    for (const { act } of others) quietly(() => act.mend?.(host));
    now = host.snapshot();
  }
  return { wrong: [], schedules, disturbances: disturbed };
}

/** Acts and preparations may find their tab or row gone. */
function quietly(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (error instanceof Error && (error instanceof RangeError || /Exception/.test(error.name))) return false;
    throw error;
  }
}

function prepared(host: Host, now: Snapshot, operation: WritingOperation) {
  let stage: ReturnType<typeof serialStage> | undefined;
  const went = quietly(() => {
    stage = serialStage(host, now, operation);
  });
  return went && stage && stage.calls > 0 ? stage : undefined;
}

/** A step with one act or its fault left out, in every way. */
const simpler = ({ operation, others, fault }: Step): readonly Step[] => [
  ...others.map((_, at) => {
    const fewer = others.filter((__, other) => other !== at);
    return fault ? { operation, others: fewer, fault } : { operation, others: fewer };
  }),
  ...(fault ? [{ operation, others }] : []),
];

/** The fewest steps that still go wrong: one by one is left out, of those that stay acts and faults. */
export function shrunk(steps: readonly Step[], goesWrong: (fewer: readonly Step[]) => boolean): readonly Step[] {
  const ways = [
    ...steps.map((_, index) => steps.filter((__, at) => at !== index)).filter((fewer) => fewer.length > 0),
    ...steps.flatMap((step, index) => simpler(step).map((one) => steps.map((old, at) => (at === index ? one : old)))),
  ];
  const less = ways.find(goesWrong);
  return less ? shrunk(less, goesWrong) : steps;
}

/** Steps in words, one a line. */
export const told = (steps: readonly Step[]): string => steps.map((step) => `     ${namesOf(step)}`).join('\n');
