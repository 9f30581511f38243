import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { FullState } from '../../workbench/server/wire.ts';

const root = resolve(import.meta.dirname, '../..');

/** `npm start` as people run it, on a free port and with a state of its own; gives what it prints and its address. */
async function start(...args: string[]): Promise<{ url: string; said: string }> {
  const data = mkdtempSync(join(tmpdir(), 'werkbank-start-'));
  const given = [
    'scripts/with-install.mjs',
    '--build',
    'workbench',
    '--no-open',
    '--port',
    '0',
    '--data',
    data,
    ...args,
  ];
  const child = spawn(process.execPath, given, { cwd: root });
  onTestFinished(() => {
    child.kill('SIGTERM');
    rmSync(data, { recursive: true, force: true });
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  await expect.poll(() => said, { timeout: 120_000 }).toContain('bereit: http');
  return { url: /bereit: (\S+)/.exec(said)?.[1] ?? '', said };
}

it('npm start shows the demo from what was made ahead, and the second time makes nothing', async () => {
  const { url } = await start();
  const state = (await (await fetch(`${url}api/state`)).json()) as FullState;
  const tabs = state.book.tabs.map(({ name }) => name);
  expect(tabs.slice(0, 2)).toEqual(['Einsätze', 'Spenden']);
  expect(state.around.demo).toBe(true);
  expect(state.persons.every(({ email, purpose }) => email !== '' && purpose.de !== '' && purpose.en !== '')).toBe(
    true,
  );
  const page = await (await fetch(url)).text();
  for (const [, path] of page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g))
    expect((await fetch(new URL(path ?? '', url))).status, path).toBe(200);
  expect(existsSync(join(root, 'node_modules/.cache/werkbank/bereit/server.mjs'))).toBe(true);
  expect((await start('--empty')).said).toMatch(/^bereit: /);
}, 180_000);
