import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { deploy } from '../../scripts/deploy/deploy.ts';
import type { Desk, Outcome } from '../../scripts/deploy/desk.ts';
import { readOrder } from '../../scripts/deploy/order.ts';
import { DeployProblem, refusals, refusedByGoogle } from '../../scripts/deploy/problem.ts';
import { knownSheets, readSheet } from '../../scripts/deploy/sheets.ts';
import { project, smallestMain } from '../build/project.ts';
import { type QuickGoogle, quickGoogle } from './quick-clasp.ts';

const changedMain = `${smallestMain} export function more() { return 1; }`;

let google: QuickGoogle;
let root = '';
let said: string[] = [];
beforeEach(() => {
  google = quickGoogle();
  root = project({});
  said = [];
});

async function run(args: string, desk: Partial<Desk> = {}): Promise<Outcome> {
  return deploy(readOrder(args === '' ? [] : args.split(' ')), {
    root,
    clasp: google.clasp,
    say: (text) => said.push(text.de),
    login: async () => false,
    verify: async () => true,
    defaultVersion: () => '2026-11-23',
    ...desk,
  });
}

async function refusal(attempt: Promise<Outcome>): Promise<DeployProblem> {
  const failure = await attempt.then(
    (outcome) => new Error(`it went through: ${outcome.kind}`),
    (error: unknown) => error,
  );
  if (!(failure instanceof DeployProblem)) throw failure;
  return failure;
}

describe('the first time', () => {
  it('asks before it makes a Sheet, and only where somebody sits at the terminal', async () => {
    expect((await refusal(run(''))).cause.code).toBe('no-sheet');
    expect((await refusal(run('', { ask: async () => false }))).cause.code).toBe('no-sheet');
    expect(google.asked.join()).not.toContain('create-script');
    expect((await run('', { ask: async () => true })).kind).toBe('pushed');
    expect(readSheet(root, 'test')).toMatchObject({ scriptId: 'made-up-script-id', sheetId: 'made-up-sheet-id' });
    expect(said.join('\n')).toContain('Einrichten und reparieren');
    expect(said.join('\n')).not.toContain('Neue Rechte');
  });

  it('leaves a Sheet unremembered whose script could not be made', async () => {
    const clasp = async () => ({ loggedIn: true });
    expect((await refusal(run('--create', { clasp }))).cause.code).toBe('unexpected');
    expect(existsSync(join(root, '.clasp.test.json'))).toBe(false);
  });

  it('connects a name to a script that exists', async () => {
    google.content = new Map([['appsscript.json', '{ "oauthScopes": ["a"] }']]);
    writeFileSync(join(root, 'appsscript.json'), '{ "oauthScopes": ["a", "b"] }');
    expect(await run('--to live --script abc')).toMatchObject({ kind: 'pushed', version: 1 });
    expect(said.join('\n')).toContain('https://script.google.com/d/abc/edit');
    expect(said.join('\n')).toContain('Neue Rechte: b.');
    expect((await refusal(run('--to live --script other'))).cause.code).toBe('usage');
    expect(await run('--to live --script abc --sheet xyz')).toEqual({ kind: 'unchanged' });
    expect(said.at(-1)).toContain('https://docs.google.com/spreadsheets/d/xyz/edit');
  });

  it('offers the login and goes on after it', async () => {
    google.loggedIn = false;
    expect((await refusal(run('--create'))).cause.code).toBe('not-logged-in');
    expect((await refusal(run('--create', { ask: async () => true }))).cause.code).toBe('not-logged-in');
    const login = async () => {
      google.loggedIn = true;
      return true;
    };
    expect((await run('--create', { ask: async () => true, login })).kind).toBe('pushed');
  });
});

describe('several sheets', () => {
  it('are told apart by their names', async () => {
    await run('--to test --create');
    await run('--to live --create');
    expect(knownSheets(root)).toEqual(['live', 'test']);
    expect(google.asked).toContain('push --force --project .clasp.live.json');
    expect((await refusal(run('--to archiv'))).next.de).toContain('Bekannt sind: live, test');
  });

  it('need a name, and a file that can be read', async () => {
    expect((await refusal(run('--to ../live --create'))).cause.code).toBe('usage');
    writeFileSync(join(root, '.clasp.live.json'), '{');
    expect((await refusal(run('--to live'))).what.de).toContain('.clasp.live.json');
  });
});

describe('before anything goes out', () => {
  it('a build that refuses stops it', async () => {
    writeFileSync(join(root, 'src/main.ts'), 'console.log(1)');
    const refused = await refusal(run('--create'));
    expect(refused.cause.code).toBe('build-refused');
    expect(refused.detail).toContain('console is not defined');
    expect(google.asked).toEqual([]);
  });

  it('tests that fail stop it', async () => {
    expect((await refusal(run('--create', { verify: async () => false }))).cause.code).toBe('bundle-fails');
    expect(google.asked).toEqual([]);
  });

  it.each(['--too test', '--rollback x', '--rollback 0', '--list --rollback 1', '--create --script a'])(
    'an order like "%s" is answered with how to write one',
    async (args) => {
      const refused = await refusal(run(args));
      expect(refused.cause.code).toBe('usage');
      expect(refused.next.de).toContain('--rollback 7');
    },
  );
});

describe('what is said', () => {
  it('names what changed, and what is left behind', async () => {
    await run('--create');
    writeFileSync(join(root, 'src/main.ts'), changedMain);
    expect(await run('')).toEqual({ kind: 'pushed', changed: ['Code.js'] });
    expect(said.join('\n')).toContain('Geändert: Code.js.');
    google.content = new Map([...google.content, ['old.html', 'x']]);
    expect(await run('')).toEqual({ kind: 'unchanged' });
    expect(said.join('\n')).toContain('Dort liegt noch: old.html.');
  });

  it('takes a manifest that Google wrote anew for the same', async () => {
    writeFileSync(join(root, 'appsscript.json'), '{"a":1,"b":[{"d":2,"c":3}]}');
    await run('--create');
    google.content = new Map([...google.content, ['appsscript.json', '{\n  "b": [{ "c": 3, "d": 2 }], "a": 1 }']]);
    expect(await run('')).toEqual({ kind: 'pushed', changed: [] });
  });

  it('exists in both languages for each refusal, without blaming anybody', () => {
    for (const { what, next } of Object.values(refusals)) {
      for (const text of [what.de, what.en, next.de, next.en]) expect(text).toMatch(/\S.*[.?]/);
      expect(next.de).not.toBe(next.en);
    }
  });
});

describe('versions', () => {
  it('are kept of every sheet but test, and on request', async () => {
    expect(await run('--create')).toEqual({ kind: 'pushed', changed: ['Code.js', 'appsscript.json'] });
    expect(await run('--version Stand')).toEqual({ kind: 'unchanged', version: 1 });
    expect(await run('--list')).toEqual({ kind: 'listed', versions: 1 });
    expect(said.at(-1)).toContain('1  Stand');
  });

  it('come back, and the code of this folder stays', async () => {
    await run('--to live --create');
    const first = google.content.get('Code.js');
    writeFileSync(join(root, 'src/main.ts'), changedMain);
    await run('--to live');
    expect(await run('--to live --rollback 1')).toEqual({ kind: 'rolled-back', to: 1 });
    expect(google.content.get('Code.js')).toBe(first);
    expect(readFileSync(join(root, 'dist/Code.js'), 'utf8')).toContain('function more');
    expect(await run('--to live --rollback 1')).toEqual({ kind: 'unchanged' });
    expect(await run('--to live')).toMatchObject({ kind: 'pushed', changed: ['Code.js'] });
  });

  it('that do not exist are refused, with those that do', async () => {
    await run('--to live --create');
    const refused = await refusal(run('--to live --rollback 7'));
    expect(refused.cause.code).toBe('no-such-version');
    expect(refused.next.de).toContain('1  2026-11-23');
  });

  it('that Google does not keep leave what was pushed, and say so', async () => {
    const clasp: Desk['clasp'] = async (folder, command = '', ...args) => {
      if (command === 'create-version') throw refusedByGoogle('rejected', 'Too many versions.');
      return google.clasp(folder, command, ...args);
    };
    const refused = await refusal(run('--to live --create', { clasp }));
    expect(refused.cause.code).toBe('version-not-kept');
    expect(refused.detail).toContain('Too many versions.');
    expect(google.content.size).toBe(2);
    expect(await run('--to live --version Stand')).toEqual({ kind: 'unchanged', version: 1 });
  });

  it('of a sheet that does not exist are no reason to make one', async () => {
    const ask = async () => true;
    expect((await refusal(run('--to live --list', { ask }))).cause.code).toBe('no-sheet');
    expect(google.asked.join()).not.toContain('create-script');
  });
});
