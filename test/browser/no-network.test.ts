import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFolder } from '../bundle.ts';
import { launchBrowser } from '../workbench/browser.ts';

/* "No network at run time", of what people run: the built script, its manifest and its pages. */

const dist = await builtFolder();
const pages = readdirSync(dist).filter((file) => file.endsWith('.html') && !file.startsWith('data-'));
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

describe('the script', () => {
  const script = read('Code.js');
  it('names no service that fetches, and makes no code out of texts', () => {
    expect(script).toContain('SpreadsheetApp');
    expect(script).not.toMatch(/\b(?:UrlFetchApp|XMLHttpRequest|DriveApp|GmailApp|DocumentApp|ContactsApp|Jdbc)\b/);
    expect(script).not.toMatch(/(?<![\w.$])fetch\(|\beval\(|new Function\(|\bimport\(/);
  });
  it('may ask for no scope beyond this one sheet, its triggers, its mails and the address of who uses it', () => {
    const { oauthScopes, ...rest } = JSON.parse(read('appsscript.json')) as { readonly oauthScopes: readonly string[] };
    const scopes = oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', '')).sort();
    expect(scopes).toEqual([
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'spreadsheets.currentonly',
      'userinfo.email',
    ]);
    expect(JSON.stringify(rest)).not.toMatch(/urlFetchWhitelist|dependencies":\{"(?!enabled)|webapp|executionApi/);
  });
});

describe('a built page asks nobody when it opens', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => browser?.close());
  const own = 'https://page.test/';

  const askedBy = async (html: string): Promise<readonly string[]> => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('websocket', (socket) => asked.push(socket.url()));
    // A server that refuses: whatever a page does about that, it asks nobody else.
    await page.addInitScript(() => {
      const run: unknown = new Proxy(() => run, { get: () => run, apply: () => run });
      Object.assign(globalThis, { google: { script: { run, host: { close: () => undefined } } } });
    });
    await page.route('**/*', (route) =>
      route.request().url() === own ? route.fulfill({ contentType: 'text/html', body: html }) : route.abort(),
    );
    await page.goto(own, { waitUntil: 'load' });
    await page.close();
    return asked.filter((url) => url !== own && !/^(?:data|blob|about):/.test(url));
  };

  it.each(pages)('%s', async (file) => expect(await askedBy(read(file))).toEqual([]));
  it('would be noticed', async () => {
    expect(await askedBy('<img src="https://elsewhere.example/a.png">')).toEqual(['https://elsewhere.example/a.png']);
    expect(await askedBy('<script>fetch("https://elsewhere.example/b").catch(() => 0)</script>')).toHaveLength(1);
  });
});
