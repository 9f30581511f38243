/**
 * Plays a year through the built script, prints what everybody was told, and says what is wrong with it.
 * `npm run year -- --seed 7 --months 13 --off`; exits 1 where something is.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build } from '../../scripts/build.ts';
import { call, newHost } from '../bundle.ts';
import { Judge } from './judge.ts';
import { play } from './play.ts';
import { plusDays, rowsOf } from './sheet.ts';

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const [seed, months] = [option('seed', 1), option('months', 13)];
const mails = !process.argv.includes('--off');
const dist = mkdtempSync(join(tmpdir(), 'year-'));
await build({ dist });
const host = newHost(join(dist, 'Code.js'), { now: '2026-11-23T09:00' });
host.choose('Einrichten und reparieren');
const judge = new Judge();
const told = new Map<string, string[]>();
const year = { seed, from: '2026-11-23', to: plusDays('2026-11-23', Math.round(months * 30.4)), mails };
// Twice somebody switches the mails off: for two weeks of the summer, and so long that a whole evaluation does not come.
const off = [
  { from: '2027-08-02', to: '2027-08-15' },
  { from: '2027-10-03', to: '2027-11-08' },
];
play(host, { ...year, off }, (morning) => {
  judge.look(morning);
  for (const { to, subject } of morning.mails) told.set(to, [...(told.get(to) ?? []), `${morning.day}  ${subject}`]);
});
for (const [address, lines] of [...told].sort()) console.log(`\n${address}: ${lines.length}\n  ${lines.join('\n  ')}`);
const findings = rowsOf(host, 'Prüfhinweise');
console.log(
  `\n${judge.mails} mails, ${findings.length} findings, ${findings.filter(({ Status }) => Status === 'offen').length} open`,
);
if (!mails) console.log(JSON.stringify(call(host, 'todayStart', {}).value?.say));
console.log(
  judge.faults.length === 0 ? 'No fault found.' : `\n${judge.faults.length} faults:\n${judge.faults.join('\n')}`,
);
rmSync(dist, { recursive: true });
process.exitCode = judge.faults.length === 0 ? 0 : 1;
