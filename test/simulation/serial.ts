import type { Host } from '../bundle.ts';
import type { Disturbance } from './disturbances.ts';
import type { WritingOperation } from './operations.ts';
import { differing, doubles, idsIn, type Outcome, outcomeOf } from './outcome.ts';

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

/** Runs what a fault or a person's act may end; what a page would be told. */
const answerOf = (host: Host, run: (host: Host) => unknown): 'done' | 'refused' | 'ended' => {
  try {
    return run(host) === false ? 'refused' : 'done';
  } catch (error) {
    // A tab that someone just renamed: the person finds nothing to do it with.
    if (error instanceof RangeError && /^No tab/.test(error.message)) return 'refused';
    if (!(error instanceof Error) || !/ExecutionEnded|Exception/.test(error.name)) throw error;
    return 'ended';
  }
};

const secondTry = (host: Host, { run, again }: WritingOperation): unknown => answerOf(host, again ?? run);

/** What is left to do when the first tries are over: set right, do again what met the lock, try once more. */
function settle(host: Host, operation: WritingOperation, others: readonly Disturbance[]): void {
  for (const other of others) other.mend?.(host);
  for (const other of others) if (other.again) other.act(host);
  secondTry(host, operation);
}

const orders = <T>(items: readonly T[]): T[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((one, at) => orders(items.filter((_, index) => index !== at)).map((rest) => [one, ...rest]));

interface Expected {
  /** Right after the first try, by whether it was answered. */
  readonly done: readonly Outcome[];
  readonly refused: Outcome;
  readonly settled: readonly Outcome[];
  /** Ids that stand twice in any of them: people may copy rows. */
  readonly doubles: ReadonlySet<string>;
}

/** The outcomes of every order in which the operation and the others' acts can follow each other. */
function expectedOf(stage: SerialStage, others: readonly Disturbance[], known: ReadonlySet<string>): Expected {
  const { host, operation, start } = stage;
  const OWN = 'own';
  const done: Outcome[] = [];
  const settled: Outcome[] = [];
  const twice = new Set<string>();
  for (const order of orders<Disturbance | typeof OWN>([OWN, ...others])) {
    host.restore(start);
    let answer = 'refused';
    for (const one of order) {
      if (one === OWN) answer = answerOf(host, operation.run);
      else one.act(host);
    }
    if (answer === 'done') done.push(outcomeOf(host, known));
    settle(host, operation, others);
    settled.push(outcomeOf(host, known));
    for (const double of doubles(host)) twice.add(double);
  }
  host.restore(start);
  for (const other of others) other.act(host);
  return { done, refused: outcomeOf(host, known), settled, doubles: twice };
}

/** Parts that follow from others and may be a moment late, or that two tries may note twice. */
const PEOPLE = (part: string): boolean => !/^(Protokoll|Prüfhinweise|Versand|Mails)/.test(part);

const nearest = (now: Outcome, all: readonly Outcome[], parts?: (part: string) => boolean): string[] => {
  const found = all.map((one) => differing(now, one, parts));
  return found.reduce((best, one) => (one.length < best.length ? one : best), found[0] ?? []);
};

/** A judge of schedules: others' acts at given calls, a crash at another. Gives what went wrong, in words. */
export function serialJudge(stage: SerialStage, others: readonly Disturbance[]) {
  const { host, operation, start } = stage;
  host.restore(start);
  const known = idsIn(host);
  const expected = expectedOf(stage, others, known);
  const answers = operation.again === undefined;
  return (
    places: readonly number[],
    crash?: { readonly at: number; readonly unflushed: 'lost' | 'kept' | 'prefix' },
  ): string[] => {
    host.restore(start);
    const met = new Set<Disturbance>();
    others.forEach((other, index) => {
      host.during(places[index] ?? 1, () => {
        met.add(other);
        other.act(host);
      });
    });
    if (crash) host.crash(crash);
    const answer = answerOf(host, operation.run);
    for (const other of others) if (!met.has(other)) other.act(host);
    const atOnce: string[] = [];
    // Who met the lock comes again later: nothing is told before.
    if (answers && !crash && met.size === others.length && !others.some(({ again }) => again)) {
      const all = answer === 'done' ? expected.done : [expected.refused, ...(operation.mails ? expected.done : [])];
      if (answer === 'ended') atOnce.push('an exception reached the person');
      else if (all.length > 0) atOnce.push(...nearest(outcomeOf(host, known), all, PEOPLE));
    }
    settle(host, operation, others);
    const now = outcomeOf(host, known);
    const label = `${others.map(({ name }, index) => `${name} at ${places[index]}`).join(', ')}${crash ? `, ends (${crash.unflushed}) at ${crash.at}` : ''} of ${stage.calls}, ${answer}`;
    return [
      ...atOnce.map((one) => `${label}, at once: ${one}`),
      ...nearest(now, expected.settled).map((one) => `${label}, then: ${one}`),
      ...doubles(host)
        .filter((one) => !expected.doubles.has(one))
        .map((one) => `${label}: ${one}`),
    ];
  };
}

/** Makes an operation ready in a sheet. */
export function serialStage(host: Host, used: Snapshot, operation: WritingOperation): SerialStage {
  host.restore(used);
  operation.prepare?.(host);
  const start = host.snapshot();
  operation.run(host);
  return { host, operation, start, calls: host.calls.length };
}
