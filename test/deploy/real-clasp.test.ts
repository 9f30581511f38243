import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claspOf } from '../../scripts/deploy/clasp.ts';
import { deploy } from '../../scripts/deploy/deploy.ts';
import type { Outcome } from '../../scripts/deploy/desk.ts';
import { type Order, readOrder } from '../../scripts/deploy/order.ts';
import { DeployProblem } from '../../scripts/deploy/problem.ts';
import { readSheet } from '../../scripts/deploy/sheets.ts';
import { project, smallestView } from '../build/project.ts';
import { type Answer, problem, type StandIn, scriptId, sheetId, startStandIn } from './stand-in.ts';

/** Each command runs the real clasp in a process of its own, about a second each: few tests with several steps. */
const minutes = 300_000;
const home = resolve(import.meta.dirname, '../..');

let google: StandIn;
beforeAll(async () => {
  google = await startStandIn();
});
afterAll(() => google.close());

const manifest = (...scopes: string[]) => JSON.stringify({ runtimeVersion: 'V8', oauthScopes: scopes });

async function problemOf(attempt: Promise<unknown>): Promise<DeployProblem> {
  const failure = await attempt.then(
    () => new Error('it went through'),
    (error: unknown) => error,
  );
  if (!(failure instanceof DeployProblem)) throw failure;
  return failure;
}

describe('a sheet from the first time on', () => {
  let root = '';
  let said: string[] = [];
  const names = () => google.files.map(({ name }) => name).sort();
  const sources = () => Object.fromEntries(google.files.map(({ name, source }) => [name, source]));

  function run(order: Partial<Order>): Promise<Outcome> {
    said = [];
    google.calls = [];
    return deploy(
      { ...readOrder(['--to', 'live']), ...order },
      {
        root,
        clasp: claspOf(root, google.person('fresh')),
        say: (text) => said.push(text.de),
        login: async () => false,
        verify: async () => true,
        defaultVersion: () => '2026-11-23',
      },
    );
  }

  it('is made, updated, left alone, refused, versioned and rolled back', { timeout: minutes }, async () => {
    root = project({ 'src/forms/ask/view.tsx': smallestView, 'appsscript.json': manifest('a') });

    expect(await run({ create: true, title: 'Probe' })).toMatchObject({ kind: 'pushed', version: 1 });
    expect(google.calls.find(({ what }) => what.includes('drive'))?.body).toMatchObject({ name: 'Probe' });
    expect(names()).toEqual(['Code', 'appsscript', 'ask']);
    expect(sources().appsscript).toBe(manifest('a'));
    expect(readSheet(root, 'live')).toEqual({ name: 'live', scriptId, sheetId });
    expect(said.join('\n')).toContain('Angemeldet als koordination@example.org.');
    expect(said.join('\n')).toContain(`https://docs.google.com/spreadsheets/d/${sheetId}/edit`);

    expect(await run({})).toEqual({ kind: 'unchanged' });
    expect(google.calls.some(({ what }) => what.startsWith('PUT'))).toBe(false);

    writeFileSync(join(root, 'appsscript.json'), manifest('a', 'b'));
    google.refuse = ({ what }) => (what.startsWith('PUT') ? problem(403, 'PERMISSION_DENIED', 'Nein.') : undefined);
    expect((await problemOf(run({}))).cause.code).toBe('no-permission');
    expect(sources().appsscript).toBe(manifest('a'));
    google.refuse = () => undefined;

    expect(await run({ version: 'Mit b' })).toEqual({ kind: 'pushed', changed: ['appsscript.json'], version: 2 });
    expect(sources().appsscript).toBe(manifest('a', 'b'));
    expect(said.join('\n')).toContain('Neue Rechte: b.');

    expect(await run({ rollback: 1 })).toEqual({ kind: 'rolled-back', to: 1 });
    expect(sources().appsscript).toBe(manifest('a'));
    expect(names()).toEqual(['Code', 'appsscript', 'ask']);
    expect(readFileSync(join(root, 'dist/appsscript.json'), 'utf8')).toBe(manifest('a', 'b'));

    expect(await run({ list: true })).toEqual({ kind: 'listed', versions: 3 });
    expect(said.at(-1)).toMatch(/ 3 {2}Zurück auf Version 1: 2026-11-23\n +2 {2}Mit b\n +1 {2}2026-11-23/);
  });
});

describe('what Google refuses becomes a code', () => {
  const usersettings = 'Enable it by visiting https://script.google.com/home/usersettings then retry.';
  const byScript: Readonly<Record<string, Answer>> = {
    invalid: problem(400, 'INVALID_ARGUMENT', 'Syntax error: Missing ) line: 3 file: Code'),
    revoked: problem(401, 'UNAUTHENTICATED', 'Nein.'),
    forbidden: problem(403, 'PERMISSION_DENIED', 'Nein.'),
    off: problem(403, 'PERMISSION_DENIED', usersettings),
    gone: problem(404, 'NOT_FOUND', 'Nein.'),
    busy: problem(429, 'RESOURCE_EXHAUSTED', 'Nein.'),
    broken: problem(500, 'INTERNAL', 'Nein.'),
    away: problem(503, 'UNAVAILABLE', 'Nein.'),
  };
  const expired = { status: 400, body: { error: 'invalid_grant', error_description: 'Token has been expired.' } };

  beforeAll(() => {
    google.reset();
    google.refuse = ({ what }) => byScript[/projects\/([a-z]+)\//.exec(what)?.[1] ?? ''];
  });

  async function push(script: string, environment: Readonly<Record<string, string>>): Promise<unknown> {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kv-refused-')));
    try {
      writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: script }));
      writeFileSync(join(folder, 'Code.js'), 'var a = 1;');
      return await claspOf(home, environment)(folder, 'push', '--force');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  it.concurrent.each([
    ['invalid', 'rejected', false],
    ['revoked', 'login-expired', false],
    ['forbidden', 'no-permission', false],
    ['off', 'api-off', true],
    ['gone', 'script-not-found', false],
    ['busy', 'too-many', true],
    ['broken', 'google-trouble', true],
    ['away', 'google-trouble', true],
  ])('%s: %s', { timeout: minutes }, async (script, code, retry) => {
    const refused = await problemOf(push(script, google.person('fresh')));
    expect(refused.cause).toEqual({ code, retry });
    expect(refused.detail).toMatch(/Nein\.|Missing \)|usersettings/);
  });

  it.concurrent('nobody logged in, and no net', { timeout: minutes }, async () => {
    const away = { ...google.person('fresh'), HTTPS_PROXY: 'http://127.0.0.1:9' };
    const [nobody, offline] = await Promise.all([
      problemOf(push(scriptId, google.person('none'))),
      problemOf(push(scriptId, away)),
    ]);
    expect([nobody.cause.code, offline.cause.code]).toEqual(['not-logged-in', 'offline']);
  });

  it('an expired token is renewed, or the login has expired', { timeout: minutes }, async () => {
    expect(await push(scriptId, google.person('expired'))).toEqual(['Code.js']);
    google.refuse = ({ what }) => (what.includes('/token') ? expired : undefined);
    expect((await problemOf(push(scriptId, google.person('expired')))).cause.code).toBe('login-expired');
  });
});
