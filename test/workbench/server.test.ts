import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, startWorkbench } from '../../workbench/server/start.ts';
import { builtFolder } from '../bundle.ts';

const project = resolve(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'werkbank-server-'));
let running: Running;
let port: number;

beforeAll(async () => {
  const dist = await builtFolder();
  writeFileSync(join(folder, 'state.json'), '{"kind": "kv-partnerschaften-werk');
  running = await startWorkbench({ project, dist, data: folder, port: 0, empty: false });
  port = Number(new URL(running.url).port);
});
afterAll(() => {
  running?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Asked {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** A request with headers that `fetch` would not let us set. */
function ask({ path = '/health', method = 'GET', headers = {}, body }: Asked) {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((done, fail) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => {
        text += chunk;
      });
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

const json = { 'content-type': 'application/json' };
const menu = { path: '/api/menu', method: 'POST', body: '{"person":"koordination@example.org"}' };
const own = () => `http://127.0.0.1:${port}`;

test('it says that it is well', async () => {
  const answer = await ask({});
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.text)).toEqual({ ok: true });
});

test('another name for this machine is refused, so that no foreign page reaches it', async () => {
  expect((await ask({ headers: { host: 'evil.example:80' } })).status).toBe(403);
  expect((await ask({ headers: { host: `127.0.0.1:${port + 1}` } })).status).toBe(403);
  expect((await ask({ headers: { host: `localhost:${port}` } })).status).toBe(200);
});

test('other origins are refused, also for reading', async () => {
  expect((await ask({ path: '/api/state', headers: { origin: 'https://evil.example' } })).status).toBe(403);
  expect((await ask({ path: '/api/state', headers: { origin: 'null' } })).status).toBe(403);
  expect((await ask({ path: '/api/state', headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
});

test('a change needs our own origin and JSON', async () => {
  expect((await ask({ ...menu, headers: json })).status).toBe(403);
  expect((await ask({ ...menu, headers: { origin: own(), 'content-type': 'text/plain' } })).status).toBe(403);
  expect((await ask({ ...menu, headers: { ...json, origin: own() } })).status).toBe(200);
});

test('the accounts of a window speak its language, whatever the sheet does and other windows do', async () => {
  const spoken = async (lang: string) =>
    (await ask({ ...menu, headers: { ...json, origin: own(), 'accept-language': lang } })).text;
  const windows = await Promise.all(['en', 'de', 'en-GB', 'de-DE'].map(spoken));
  expect(windows.map((said) => [said.includes('Log a visit…'), said.includes('Einsatz erfassen…')])).toEqual([
    [true, false],
    [false, true],
    [true, false],
    [false, true],
  ]);
});

test('what is no act changes nothing and is said so', async () => {
  const before = running.session.full().version;
  const headers = { ...json, origin: own() };
  const act = (body: unknown) =>
    ask({
      path: '/api/act',
      method: 'POST',
      headers,
      body: JSON.stringify({ person: 'koordination@example.org', act: body }),
    });
  expect((await act({ kind: 'burn' })).status).toBe(400);
  expect((await act({ kind: 'type', tab: 0, row: 0, column: 1, values: [['x']] })).status).toBe(400);
  expect((await ask({ path: '/api/act', method: 'POST', headers, body: '{' })).status).toBe(400);
  expect(running.session.full().version).toBe(before);
});

/** Words for people in both languages, and no exception's text. */
function expectWords(text: string): { de: string; en: string } {
  const words = JSON.parse(text) as { de: string; en: string };
  for (const one of [words.de, words.en]) {
    expect(one).toMatch(/^[A-ZÄÖÜ].*\.$/s);
    expect(one).not.toMatch(/Error|expected|invalid|undefined|token|JSON/i);
  }
  return words;
}

test('what is too large, no moment or no request gets words and changes nothing', async () => {
  const headers = { ...json, origin: own() };
  const post = (path: string, body: string) => ask({ path, method: 'POST', headers, body });
  const before = running.session.full().version;
  const huge = await post('/api/act', JSON.stringify({ person: 'x', act: 'x'.repeat(9 * 1024 * 1024) }));
  expect(huge.status).toBe(413);
  expect(expectWords(huge.text).de).toContain('8 MB');
  const clock = async (to: unknown) => {
    const answer = await post('/api/clock', JSON.stringify({ to }));
    expect(answer.status).toBe(400);
    return expectWords(answer.text).de;
  };
  for (const to of ['2026-13-45T99:99', '2026-02-30T08:00', '2026-12-01', 'morgen', ''])
    expect(await clock(to)).toContain('gibt es nicht');
  expect(await clock('2026-11-22T09:00')).toContain('nur vorwärts');
  expect(await clock('9999-12-31T23:59')).toContain('höchstens');
  await clock(7);
  for (const body of ['{', '[]', 'null', '{"person": 3}']) {
    const answer = await post('/api/menu', body);
    expect(answer.status).toBe(400);
    expectWords(answer.text);
  }
  expect(running.session.full().version).toBe(before);
});

test('a damaged state is refused in words, whatever is damaged in it', async () => {
  const headers = { ...json, origin: own() };
  const before = running.session.full();
  const kept = running.session.kept();
  const snapshot = kept.snapshot as { workbook: { tabs: unknown[] } };
  const damaged = [
    { ...kept, snapshot: {} },
    { ...kept, snapshot: { ...snapshot, workbook: undefined } },
    { ...kept, snapshot: { ...snapshot, workbook: { ...snapshot.workbook, tabs: 'none' } } },
    { ...kept, snapshot: { ...snapshot, workbook: { ...snapshot.workbook, tabs: [{ id: 1 }] } } },
    { ...kept, version: 2 },
    { a: 1 },
  ];
  for (const file of damaged) {
    const answer = await ask({ path: '/api/load', method: 'POST', headers, body: JSON.stringify({ file }) });
    expect(answer.status).toBe(200);
    const { ok, message } = JSON.parse(answer.text) as { ok: boolean; message: string };
    expect(ok).toBe(false);
    expect(message).toMatch(/^Diese Datei .* This file /);
  }
  expect(running.session.full()).toEqual(before);
});

test('the page may load from nowhere but here', async () => {
  const answer = await ask({ path: '/' });
  const policy = String(answer.headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('http');
  expect(answer.text).not.toMatch(/(src|href)="https?:/);
});

test('a page of the script is served with google.script and may load nothing', async () => {
  const headers = { ...json, origin: own() };
  const person = 'koordination@example.org';
  const { menus } = JSON.parse((await ask({ ...menu, headers })).text) as {
    menus: { items: { run: string; label: string }[] }[];
  };
  const item = menus[0]?.items.find(({ label }) => label?.startsWith('Einsatz erfassen'));
  const run = await ask({
    path: '/api/run',
    method: 'POST',
    headers,
    body: JSON.stringify({ person, handler: item?.run, label: item?.label }),
  });
  const { effects } = JSON.parse(run.text) as { effects: { kind: string; frame: { id: string; width: number } }[] };
  const sidebar = effects.find(({ kind }) => kind === 'sidebar');
  expect(sidebar?.frame.width).toBe(300);
  const frame = await ask({ path: `/frame/${sidebar?.frame.id}` });
  expect(frame.headers['content-security-policy']).toContain("default-src 'none'");
  expect(frame.text.indexOf('withSuccessHandler')).toBeLessThan(frame.text.indexOf('</head>'));
  expect((await ask({ path: '/frame/1' })).status).toBe(404);
});

test('a state file that cannot be read is set aside and the person is told', () => {
  const { notice, demo } = running.session.full().around;
  expect(demo).toBe(true);
  const moved = readdirSync(folder).find((name) => name.startsWith('state-unlesbar'));
  expect(moved).toBeDefined();
  expect(notice?.de).toContain(moved);
});
