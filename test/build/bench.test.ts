import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { prepare } from '../../scripts/bench/prepare.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the bench measures the pure parts in a process of their own', async () => {
  const script = await prepare('pure', folder);
  const result = JSON.parse(execFileSync(process.execPath, [script, '100'], { encoding: 'utf8' }));
  expect(result).toMatchObject({ rows: 100 });
  expect(result.findings).toBeGreaterThan(10);
});
