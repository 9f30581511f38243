/** `npm run fuzz`: at least 100,000 hostile inputs by every way in. FUZZ_SEED=7 begins at another place. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../scripts/build.ts';
import { newHost } from '../bundle.ts';
import { fuzz } from './run.ts';

const { FUZZ_SEED = '1' } = process.env;
const WANTED = 100_000;
const dist = mkdtempSync(join(tmpdir(), 'kv-fuzz-'));
const started = Date.now();
let inputs = 0;
const escapes: string[] = [];
try {
  await build({ dist });
  for (let seed = Number(FUZZ_SEED); inputs < WANTED; seed += 1) {
    const script = join(dist, 'Code.js');
    const ready = newHost(script);
    ready.choose('Einrichten und reparieren');
    const done = fuzz(script, ready, seed, {
      calls: 600,
      imports: 40,
      rowsAnImport: 1_000,
      pastes: 10,
      rowsAPaste: 200,
      prefilled: 4,
      saves: 60,
    });
    inputs += done.inputs;
    escapes.push(...done.escapes.map((one) => `FUZZ_SEED=${seed}: ${one}`));
  }
} finally {
  rmSync(dist, { recursive: true, force: true });
}
for (const one of escapes.slice(0, 40)) console.log(one.slice(0, 300));
console.log(`${inputs} inputs, ${escapes.length} escapes, ${Math.round((Date.now() - started) / 1000)} s`);
process.exit(escapes.length > 0 ? 1 : 0);
