/**
 * The whole simulation: every writing operation, every disturbance, at every service call, in a sheet with a stranger's
 * column and in one without. `npm run simulate`; `SIM_ONLY=save` runs the operations whose name holds that word.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../scripts/build.ts';
import { acts } from './acts.ts';
import { disturbances } from './disturbances.ts';
import { byChecking, byForms, byMenu, byTyping } from './operations.ts';
import { serialJudge, serialStage } from './serial.ts';
import { usedSheet } from './world.ts';

const dist = mkdtempSync(join(tmpdir(), 'kv-simulate-'));
const only = new RegExp(process.env.SIM_ONLY ?? '', 'i');
const actOnly = new RegExp(process.env.SIM_ACT ?? '', 'i');
const stride = Number(process.env.SIM_STRIDE ?? 1);
const started = Date.now();
let schedules = 0;
let violations = 0;
let operations = 0;
try {
  await build({ dist });
  for (const stranger of [true, false]) {
    const host = usedSheet(join(dist, 'Code.js'), { stranger });
    const used = host.snapshot();
    for (const operation of [...byForms, ...byTyping, ...byChecking, ...byMenu]) {
      if (!only.test(operation.name) || (!stranger && operation.run.toString().includes("'I4'"))) continue;
      operations += 1;
      const stage = serialStage(host, used, operation);
      for (const act of [...(stranger ? disturbances : []), ...acts]) {
        if (!actOnly.test(act.name)) continue;
        const found: string[] = [];
        try {
          const judge = serialJudge(stage, [act]);
          for (let at = 1; at <= stage.calls; at += stride) {
            schedules += 1;
            const wrong = judge([at]);
            if (wrong.length > 0) violations += 1;
            found.push(...wrong);
          }
        } catch (error) {
          found.push(`the simulation itself: ${error instanceof Error ? error.stack?.slice(0, 400) : String(error)}`);
        }
        if (found.length > 0) {
          console.log(`## ${operation.name} ∥ ${act.name}${stranger ? '' : ' (no stranger)'}: ${found.length}`);
          for (const one of found.slice(0, 3)) console.log(`   ${one.slice(0, 300)}`);
        }
      }
    }
  }
} finally {
  rmSync(dist, { recursive: true, force: true });
}
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`${schedules} schedules, ${operations} operations, ${violations} violations, ${seconds} s`);
process.exit(violations > 0 ? 1 : 0);
