import { createHash } from 'node:crypto';
import type { Host } from '../bundle.ts';
import type { Disturbance } from './disturbances.ts';
import { UNFINISHED, type WritingOperation } from './operations.ts';
import { differing, doubles, idsIn, type Outcome, outcomeOf } from './outcome.ts';
import { isTolerated, leftByAnEnd } from './tolerated.ts';

type Snapshot = ReturnType<Host['snapshot']>;

/**
 * Whatever comes between, the sheet ends as if one had come after the other: the operation and what people do have no
 * order of their own, but some order they must have had. What is refused has written nothing, what is answered stands.
 */
export interface SerialStage {
  readonly host: Host;
  readonly operation: WritingOperation;
  readonly start: Snapshot;
  /** How many service calls the operation makes alone. */
  readonly calls: number;
}

/** How an execution ends before it is done, and at which of its calls, from 1. */
export interface Fault {
  readonly kind: 'fails' | 'lost' | 'kept' | 'prefix';
  readonly at: number;
}

type Answered = 'done' | 'refused' | 'ended' | typeof UNFINISHED;

/** Runs what a fault or a person's act may end; what a page would be told. */
const answerOf = (host: Host, run: (host: Host) => unknown): Answered => {
  try {
    const answer = run(host);
    if (answer === UNFINISHED) return UNFINISHED;
    return answer === false ? 'refused' : 'done';
  } catch (error) {
    // A tab that someone just renamed: the person finds nothing to do it with.
    if (error instanceof RangeError && /^No (tab|column)/.test(error.message)) return 'refused';
    if (!(error instanceof Error) || !/ExecutionEnded|Exception/.test(error.name)) throw error;
    return 'ended';
  }
};

/** What left nothing to act upon leaves the person without an act; alone it always finds something. */
const does = (host: Host, other: Disturbance, alone: boolean): void => {
  try {
    other.act(host);
  } catch (error) {
    if (alone || !(error instanceof RangeError)) throw error;
  }
};

/**
 * What is left to do when the first tries are over: set right, do again what met the lock, try once more. What found nothing
 * to act upon, since the first try had failed before, is done again then.
 */
function settle(host: Host, { run, again }: WritingOperation, others: readonly Disturbance[]): void {
  for (const other of others) other.mend?.(host);
  const once = (): void => {
    for (const other of others) if (other.again) does(host, other, others.length === 1);
  };
  once();
  answerOf(host, again ?? run);
  once();
}

/** How one order ends: right after the first tries, and when all is settled. */
interface Ending {
  readonly answer: Answered;
  readonly atOnce: Outcome;
  readonly settled: Outcome;
  /** Ids that stand twice: people may copy rows. */
  readonly doubles: readonly string[];
}

/** How it ends where the operation was refused: the others' acts alone, and then all that is left to do. */
function refusedEnding(
  { host, operation, start }: SerialStage,
  all: readonly Disturbance[],
  known: ReadonlySet<string>,
) {
  const made = new Map<string, Outcome>();
  return (others: readonly Disturbance[]): Outcome => {
    const key = JSON.stringify(others.map(({ name }) => name));
    const found = made.get(key);
    if (found) return found;
    host.restore(start);
    for (const other of others) does(host, other, others.length === 1);
    settle(host, operation, all);
    const settled = outcomeOf(host, known);
    made.set(key, settled);
    return settled;
  };
}

/**
 * The endings of the orders in which the operation comes after so many of the others' acts; each made when first asked for.
 * What is left to do is done in one order, `all`'s, whatever came first.
 */
function endings({ host, operation, start }: SerialStage, all: readonly Disturbance[], known: ReadonlySet<string>) {
  const made = new Map<string, Ending>();
  return (others: readonly Disturbance[], after: number): Ending => {
    const key = JSON.stringify([after, ...others.map(({ name }) => name)]);
    const found = made.get(key);
    if (found) return found;
    host.restore(start);
    for (const other of others.slice(0, after)) does(host, other, others.length === 1);
    const answer = answerOf(host, operation.run);
    for (const other of others.slice(after)) does(host, other, others.length === 1);
    const atOnce = outcomeOf(host, known);
    settle(host, operation, all);
    const ending = { answer, atOnce, settled: outcomeOf(host, known), doubles: doubles(host) };
    made.set(key, ending);
    return ending;
  };
}

/** Moments, as cells and as numbers of milliseconds. */
const MOMENT = /\b\d{5}\.\d+|\b1[78]\d{11}\b/g;

/** All that a later run can see of a sheet, but for when it came to be. */
function standing(host: Host): string {
  const { clock: _, random: __, ...data } = host.snapshot();
  return createHash('sha1').update(JSON.stringify(data).replace(MOMENT, '*')).digest('base64');
}

/** What is left to do is done once for each way in which the first tries may leave the sheet: many calls leave the same. */
function settledOnce(stage: SerialStage, others: readonly Disturbance[], known: ReadonlySet<string>) {
  const { host, operation } = stage;
  const made = new Map<string, { readonly now: Outcome; readonly twice: readonly string[] }>();
  return () => {
    const key = standing(host);
    const found = made.get(key);
    if (found) return found;
    settle(host, operation, others);
    const one = { now: outcomeOf(host, known), twice: doubles(host) };
    made.set(key, one);
    return one;
  };
}

/** Parts that follow from others and may be a moment late, or that two tries may note twice. */
const PEOPLE = (part: string): boolean => !/^(Protokoll|Prüfhinweise|Versand|Mails)/.test(part);

/** How far the nearest of some outcomes is; they are made one by one until one is met. */
function nearest(
  now: Outcome,
  all: readonly (() => Outcome | undefined)[],
  parts?: (part: string) => boolean,
  mayStay: (difference: string, expected: Outcome, now: Outcome) => boolean = () => false,
): string[] {
  let best: string[] | undefined;
  for (const make of all) {
    const one = make();
    const found = one && differing(now, one, parts).filter((difference) => !mayStay(difference, one, now));
    if (found && found.length < (best?.length ?? Number.POSITIVE_INFINITY)) best = found;
    if (best?.length === 0) break;
  }
  return best ?? [];
}

/** Runs the operation with the others' acts at their calls. Gives its answer, and the acts in the order in which they came. */
function perform({ host, operation, start }: SerialStage, others: readonly Disturbance[], places: readonly number[]) {
  const came: Disturbance[] = [];
  const byPlace = new Map<number, Disturbance[]>();
  others.forEach((other, index) => {
    const at = places[index] ?? 1;
    byPlace.set(at, [...(byPlace.get(at) ?? []), other]);
  });
  return (fault?: Fault) => {
    host.restore(start);
    for (const [at, all] of byPlace)
      host.during(at, () => {
        for (const other of all) {
          came.push(other);
          does(host, other, others.length === 1);
        }
      });
    if (fault?.kind === 'fails') host.fail({ at: fault.at });
    else if (fault) host.crash({ at: fault.at, unflushed: fault.kind });
    const answer = answerOf(host, operation.run);
    const met = came.length === others.length;
    for (const other of others.filter((one) => !came.includes(one))) {
      came.push(other);
      does(host, other, others.length === 1);
    }
    return { answer, came, met };
  };
}

/** A judge of schedules: others' acts at given calls, a fault at another. Gives what went wrong, in words. */
export function serialJudge(stage: SerialStage, others: readonly Disturbance[]) {
  const { host, operation, start } = stage;
  host.restore(start);
  const known = idsIn(host);
  const ending = endings(stage, others, known);
  const afterRefusal = refusedEnding(stage, others, known);
  const told = operation.again === undefined;
  const settled = settledOnce(stage, others, known);
  return (places: readonly number[], fault?: Fault): string[] => {
    const { answer, came, met } = perform(stage, others, places)(fault);
    const first = outcomeOf(host, known);
    const { now, twice } = settled();
    const before = places.filter((place) => place <= stage.calls / 2).length;
    const after = [...came.keys(), came.length].sort((a, b) => Math.abs(a - before) - Math.abs(b - before));
    const label = `${others.map(({ name }, index) => `${name} at ${places[index]}`).join(', ')}${fault ? `, ${fault.kind} at ${fault.at}` : ''} of ${stage.calls}, ${answer}`;
    const wrong: string[] = [];
    // Who met the lock comes again later: nothing is told before.
    if (told && !fault && met && !others.some(({ again }) => again)) {
      const done = after.map((at) => () => {
        const one = ending(came, at);
        return one.answer === 'done' ? one.atOnce : undefined;
      });
      const refused = (): Outcome => {
        host.restore(start);
        for (const other of came) does(host, other, came.length === 1);
        return outcomeOf(host, known);
      };
      if (answer === 'ended') wrong.push(`${label}: an exception reached the person`);
      else if (answer !== UNFINISHED) {
        // What an undo leaves alone it names: the rest of it may be taken back, as it is with nobody beside it.
        const partly = after.map((at) => () => {
          const one = ending(came, at);
          return one.answer === 'refused' && operation.name.startsWith('undo') ? one.atOnce : undefined;
        });
        const all = answer === 'refused' ? [refused, ...partly, ...(operation.mails ? done : [])] : done;
        const either = operation.silent ? [...done, refused] : all;
        wrong.push(...nearest(first, either, PEOPLE).map((one) => `${label}, at once: ${one}`));
      }
    }
    const orders = after.map((at) => () => ending(came, at).settled);
    // What was ended may have done nothing yet either.
    if (answer !== 'done') orders.push(() => afterRefusal(came));
    const atEnd = fault && leftByAnEnd(operation.mails);
    const then = nearest(
      now,
      orders,
      undefined,
      (one, expected) =>
        atEnd?.(one, expected, now) ||
        (others.length > 0 && isTolerated(one, now, operation.name, others, fault !== undefined)),
    );
    wrong.push(...then.map((one) => `${label}, then: ${one}`));
    const more = twice.filter((one) => !after.some((at) => ending(came, at).doubles.includes(one)));
    return [...wrong, ...more.map((one) => `${label}: ${one}`)];
  };
}

/** Makes an operation ready in a sheet; `cold`: nothing is remembered from the run before. */
export function serialStage(
  host: Host,
  used: Snapshot,
  operation: WritingOperation,
  { cold = false } = {},
): SerialStage {
  host.restore(used);
  operation.prepare?.(host);
  const ready = host.snapshot();
  const start = cold ? { ...ready, cache: {} } : ready;
  host.restore(start);
  operation.run(host);
  return { host, operation, start, calls: host.calls.length };
}
