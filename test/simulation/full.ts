/**
 * The whole simulation, `npm run simulate`: every writing operation beside every act of others, at every service call, with
 * and without a stranger's column, cache cold, and in a long tab; alone with every fault; and two faults at once.
 * SIM_ONLY=save and SIM_ACT=column take operations and acts whose names hold that word, SIM_STRIDE=3 every third call.
 * SIM_WORLD='2,000' takes sheets whose names hold that word, SIM_SHARE=1/2 the first half of the operations, for two processes.
 * SIM_TWO=600 moves rows and columns for so many seconds right before runs that are ended, at random from SIM_SEED on.
 * SIM_SECONDS=600 lives through random days of several people instead, from SIM_SEED on; what goes wrong is made shorter.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../scripts/build.ts';
import { figures, type Part, product, type Tally } from './product.ts';
import { dayOf, live, shrunk, told } from './random.ts';
import { twoFaults } from './two-faults.ts';
import { usedSheet } from './world.ts';

const {
  SIM_ONLY = '',
  SIM_ACT = '',
  SIM_STRIDE = '1',
  SIM_WORLD = '',
  SIM_SHARE = '1/1',
  SIM_SECONDS,
  SIM_TWO,
  SIM_SEED = '1',
} = process.env;

/** Random days until the seconds are over. */
function days(script: string, seconds: number, tally: Tally): void {
  const end = Date.now() + seconds * 1000;
  for (let seed = Number(SIM_SEED); Date.now() < end; seed += 1) {
    const stranger = seed % 2 === 0;
    const host = usedSheet(script, { stranger });
    const used = host.snapshot();
    const steps = dayOf(seed, stranger);
    const lived = live(host, used, steps);
    tally.operations += steps.length;
    tally.schedules += lived.schedules;
    tally.disturbances += lived.disturbances;
    if (lived.wrong.length === 0) continue;
    tally.violations += 1;
    const least = shrunk(steps, (fewer) => live(host, used, fewer).wrong.length > 0);
    console.log(`## SIM_SEED=${seed}: of ${steps.length} steps these suffice:\n${told(least)}`);
    for (const one of live(host, used, least).wrong.slice(0, 4)) console.log(`   ${one.slice(0, 400)}`);
  }
}

/** Random schedules of two faults until the seconds are over. */
function moved(script: string, seconds: number, part: Pick<Part, 'operation' | 'act'>, tally: Tally): void {
  const end = Date.now() + seconds * 1000;
  const wrong = twoFaults(script, { ...part, seed: Number(SIM_SEED) }, () => Date.now() < end, tally);
  for (const one of wrong) console.log(`   ${one.slice(0, 400)}`);
}

// The script's own zone: switching to it and back for each run of it empties the engine's memory of zones.
process.env.TZ = 'Europe/Berlin';
const dist = mkdtempSync(join(tmpdir(), 'kv-simulate-'));
const started = Date.now();
const tally: Tally = { schedules: 0, operations: 0, disturbances: 0, violations: 0 };
try {
  await build({ dist });
  const script = join(dist, 'Code.js');
  const [one = 1, of = 1] = SIM_SHARE.split('/').map(Number);
  const part: Part = {
    ...{ operation: new RegExp(SIM_ONLY, 'i'), act: new RegExp(SIM_ACT, 'i'), stride: Number(SIM_STRIDE) },
    ...{ share: { one: one - 1, of }, world: new RegExp(SIM_WORLD, 'i') },
  };
  if (SIM_TWO !== undefined) moved(script, Number(SIM_TWO), part, tally);
  else if (SIM_SECONDS === undefined) product(script, part, tally);
  else days(script, Number(SIM_SECONDS), tally);
} finally {
  rmSync(dist, { recursive: true, force: true });
}
console.log(`${figures(tally)}, ${Math.round((Date.now() - started) / 1000)} s`);
process.exit(tally.violations > 0 ? 1 : 0);
