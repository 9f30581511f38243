import type { Row } from '../../define/dataset.ts';
import { type LayoutStep, stepsSince } from '../../define/layout-step.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { type TableName, tables } from '../../tables/index.ts';
import { alone } from '../apply/alone.ts';
import { carryOut } from '../apply/carry-out.ts';
import type { Bench } from '../bench.ts';
import { parseRows } from '../reading/rows.ts';
import { writeSetting } from '../setup/write-setting.ts';

/** How long a step waits for another script. */
const WAIT_MS = 8_000;

/**
 * Carries out the layout's steps that a sheet of `version` still needs, once its tabs have all their columns. The version
 * is stored after each step: one that was cut off is done again by the next setup, and finds what it did already. Gives
 * what the steps say. Problems: 'busy', those of reading.
 */
export function bringUpToDate(bench: Bench, steps: readonly LayoutStep[], version: number): Result<readonly Text[]> {
  const said: Text[] = [];
  for (const step of stepsSince(steps, version)) {
    const changed = change(bench, step);
    if (!changed.ok) return changed;
    const noted = alone(bench.reader, WAIT_MS, () => writeSetting(bench.reader, 'layout', step.to));
    if (!noted.ok) return noted;
    said.push(step.says);
  }
  return ok(said);
}

function change(bench: Bench, { to, says, changes }: LayoutStep): Result<unknown> {
  const { reader, journal } = bench;
  if (!changes) return ok(true);
  const settings = reader.settings();
  if (!settings.ok) return settings;
  const read = new Map<string, readonly Row[]>();
  for (const name of Object.keys(tables) as TableName[]) {
    if (!tables[name].profiles.includes(settings.value.profile)) continue;
    const found = reader.tab(name);
    if (!found.ok) return found;
    read.set(name, parseRows(tables[name], found.value.layout, found.value.block));
  }
  const wanted = changes((table) => read.get(table) ?? [], reader.lang());
  if (wanted.length === 0) return ok(true);
  const plan = { operation: `layout-${to}`, command: 'setUp', title: says, changes: wanted, final: true };
  return carryOut(plan, reader, journal);
}
