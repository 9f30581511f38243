import { acts } from './acts.ts';
import { chance, oneOf, seedOf } from './chance.ts';
import { type Disturbance, disturbances } from './disturbances.ts';
import { everyOperation } from './further-operations.ts';
import type { WritingOperation } from './operations.ts';
import { needsStranger } from './random.ts';
import { type Fault, type SerialStage, serialJudge, serialStage } from './serial.ts';
import { usedSheet } from './world.ts';

/** What has run, and what went wrong. */
export interface Tally {
  schedules: number;
  operations: number;
  disturbances: number;
  violations: number;
}

/** Which part of the product: operations and acts by their names, every `stride`-th call. */
export interface Part {
  readonly operation: RegExp;
  readonly act: RegExp;
  readonly stride: number;
  /** Of so many processes this one, from 0: each takes its share of the operations. */
  readonly share?: { readonly one: number; readonly of: number };
  /** Worlds by their names. */
  readonly world?: RegExp;
}

interface World {
  readonly name: string;
  readonly stranger: boolean;
  readonly cold: boolean;
  readonly rows: number;
  /** Every so many calls only: what differs there shows at few of them. */
  readonly stride: number;
}

const WORLDS: readonly World[] = [
  { name: '', stranger: true, cold: false, rows: 0, stride: 1 },
  { name: ' (no stranger)', stranger: false, cold: false, rows: 0, stride: 1 },
  { name: ' (no stranger, cache cold)', stranger: false, cold: true, rows: 0, stride: 5 },
  { name: ' (2,000 rows)', stranger: false, cold: false, rows: 2_000, stride: 29 },
  { name: ' (2,000 rows, cache cold)', stranger: false, cold: true, rows: 2_000, stride: 31 },
];

const FAULTS: readonly Fault['kind'][] = ['fails', 'lost', 'kept', 'prefix'];

interface Schedule {
  readonly places: readonly number[];
  readonly fault?: Fault;
}

/** Runs schedules beside the same acts; says what goes wrong, at most three of each. */
function judged(
  stage: SerialStage,
  others: readonly Disturbance[],
  all: readonly Schedule[],
  tally: Tally,
  world: string,
) {
  const found: string[] = [];
  try {
    const judge = serialJudge(stage, others);
    for (const { places, fault } of all) {
      tally.schedules += 1;
      tally.disturbances += others.length + (fault ? 1 : 0);
      const wrong = judge(places, fault);
      if (wrong.length > 0) tally.violations += 1;
      found.push(...wrong);
    }
  } catch (error) {
    tally.violations += 1;
    found.push(`the simulation itself: ${error instanceof Error ? error.stack?.slice(0, 400) : String(error)}`);
  }
  if (found.length === 0) return;
  const names = others.map(({ name }) => name).join(' and ');
  console.log(`## ${stage.operation.name} ∥ ${names || 'a fault'}${world}: ${found.length}`);
  for (const one of found.slice(0, 3)) console.log(`   ${one.slice(0, 300)}`);
}

const every = (calls: number, stride: number, first: number): number[] =>
  Array.from({ length: calls }, (_, index) => index + 1).filter((at) => at % stride === first % stride);

/** Two acts, both ways round, and one with a fault after it: as many as there are acts, chosen by the names. */
function together(stage: SerialStage, possible: readonly Disturbance[], tally: Tally, world: string): void {
  for (const act of possible) {
    const random = chance(seedOf(`${stage.operation.name} ${act.name}${world}`));
    const other = oneOf(random, possible);
    const at = 1 + Math.floor(random() * stage.calls);
    const later = at + Math.floor(random() * (stage.calls - at + 1));
    if (other !== act) {
      judged(
        stage,
        [act, other],
        [{ places: [at, at] }, { places: [at, later] }, { places: [later, at] }],
        tally,
        world,
      );
    }
    judged(stage, [act], [{ places: [at], fault: { kind: oneOf(random, FAULTS), at: later } }], tally, world);
  }
}

function disturbed(operation: WritingOperation, stage: SerialStage, world: World, part: Part, tally: Tally): void {
  const { name, stranger } = world;
  const stride = Math.max(part.stride, world.stride);
  const possible = [...(stranger ? disturbances : []), ...acts].filter((act) => part.act.test(act.name));
  for (const act of possible) {
    const places = every(stage.calls, stride, seedOf(`${operation.name} ${act.name}`));
    judged(
      stage,
      [act],
      places.map((at) => ({ places: [at] })),
      tally,
      name,
    );
  }
  const ends = every(stage.calls, stride, seedOf(operation.name));
  judged(
    stage,
    [],
    ends.flatMap((at) => FAULTS.map((kind) => ({ places: [], fault: { kind, at } }))),
    tally,
    name,
  );
  if (world.rows === 0) together(stage, possible, tally, name);
}

/** Every writing operation beside every act at every call, in each world; alone with each fault; and a sample of two at once. */
export function product(script: string, part: Part, tally: Tally): void {
  const { one, of } = part.share ?? { one: 0, of: 1 };
  const own = everyOperation.filter(({ name }, at) => part.operation.test(name) && at % of === one);
  for (const world of WORLDS.filter(({ name }) => part.world?.test(name) ?? true)) {
    const host = usedSheet(script, world);
    const used = host.snapshot();
    for (const operation of own) {
      if (!world.stranger && needsStranger(operation)) continue;
      tally.operations += 1;
      disturbed(operation, serialStage(host, used, operation, world), world, part, tally);
      console.log(`${operation.name}${world.name}: ${figures(tally)} so far`);
    }
  }
}

export const figures = ({ schedules, operations, disturbances: acts, violations }: Tally): string =>
  `${schedules} schedules, ${operations} operations, ${acts} disturbances, ${violations} violations`;
