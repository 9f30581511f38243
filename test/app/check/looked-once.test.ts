import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { builtScript, call, type Host } from '../../bundle.ts';
import { sheetInUse } from '../apply/sheet.ts';

/** The built script, which says in its log whenever a rule looks at a single row. */
async function telling(): Promise<string> {
  const from = await builtScript();
  const built = readFileSync(from, 'utf8');
  const script = built.replace('rule&&look?look(row)', 'rule&&look?(console.log("looks "+rule.id),look(row))');
  expect(script).not.toBe(built);
  const path = join(dirname(from), 'Looks.js');
  writeFileSync(path, script);
  return path;
}

/** How often each rule looked at a row while something ran. */
function looks(host: Host, run: () => unknown): Record<string, number> {
  const before = host.log.length;
  run();
  const counts: Record<string, number> = {};
  for (const { text } of host.log.slice(before))
    if (text.startsWith('looks ')) counts[text.slice(6)] = (counts[text.slice(6)] ?? 0) + 1;
  return counts;
}

const VISIT = { kind: 'Infostand', start: '03.01.2026', guest: 'KV Zwei', host: 'KV Fünf', people: '5' };

test('a save asks each rule about its row once, for its word and for what the form shows', async () => {
  const host = sheetInUse(await telling());
  const told: unknown[] = [];
  const saving = (input: object) => () => told.push(call(host, 'saveVisit', input).value?.findings);
  const added = looks(host, saving({ operation: 'op-once', values: { ...VISIT, note: 'Tel. 0171 2345678' } }));
  expect(Object.keys(added).length).toBeGreaterThan(10);
  expect(new Set(Object.values(added))).toEqual(new Set([1]));
  // The form asks about the year, and the word on the row does not.
  expect(told).toEqual([[expect.objectContaining({ rule: 'D-01' }), expect.objectContaining({ rule: 'Q-12' })]]);
  const row = () => host.tab('Einsätze').rows().at(-1) ?? {};
  expect(String(row().Prüfung)).toMatch(/^dringend: „Notiz“/);

  const { id } = row();
  const seen = call(host, 'openVisit', { id }).value?.values as Readonly<Record<string, string>>;
  const values = { ...seen, note: '', people: '6' };
  const changed = looks(host, saving({ operation: 'op-change', values, row: { id, seen } }));
  expect(row().Angereiste).toBe('6');
  // For what Protokoll may keep, the rules of data protection look at the changed cells by themselves.
  expect(Object.keys(changed).filter((rule) => changed[rule] !== 1)).toEqual(['D-01', 'D-04', 'D-05', 'D-07']);
  expect(Object.keys(changed)).toEqual(Object.keys(added));
});
