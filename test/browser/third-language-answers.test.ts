import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bare, bracketedFolder, bracketedSheet } from '../bracketed-sheet.ts';
import type { Host } from '../bundle.ts';
import { launchBrowser } from '../workbench/browser.ts';
import { bareIn, openBracketed, ownWords } from './bracketed-page.ts';

/*
 * The third language once more, in what a page answers: its buttons pressed with nothing entered, with nonsense in each
 * field, and with what is right. Questions, refusals, banners, previews, toasts and messages stand in brackets as well.
 */

let browser: Browser;
let folder: string;
let own: Set<string>;
beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), bracketedFolder()]);
  own = new Set([...ownWords(await bracketedSheet()), ...WRITTEN.flatMap(bare)]);
});
afterAll(async () => browser?.close());

const NONSENSE = 'Quatsch 31.9.';
/** What is typed here. */
const LIST =
  'Start\tGuest\tHost\tKind\tPeople\n12.10.2026\tKV Eins\tKV Zwei\tInfostand\t4\n31.9.2026\tKV Nirgendwo\tKV Zwei\tTanzen\t-1';
const WRITTEN = [NONSENSE, LIST, 'Leute sind gefragt'];
/** Presses one of a page's buttons by a part of its words. */
const press = (page: Page, label: RegExp) => page.locator('main').getByRole('button', { name: label }).first().click();
const pages = readdirSync('src/forms').filter((name) => existsSync(join('src/forms', name, 'view.tsx')));

async function opened(name: string): Promise<{ page: Page; host: Host; look: () => Promise<string[]> }> {
  const host = await bracketedSheet();
  const page = await openBracketed(browser, name, { folder, host, width: 400, lang: 'en' });
  const look = async () => {
    await page.waitForTimeout(200);
    await page.waitForFunction(() => document.querySelector('.waiting, [aria-disabled=true]') === null).catch(() => {});
    return bareIn(page, own);
  };
  return { page, host, look };
}

/** What the host said beside the page. */
const saidBy = (host: Host): string[] =>
  [
    ...host.ui.alerts.flatMap(({ title, text }) => [title, text]),
    ...host.ui.toasts.flatMap(({ title, text }) => [title, text]),
  ]
    .flatMap((words) => bare(words ?? ''))
    .filter((word) => !own.has(word));

const fill = async (page: Page, words: string): Promise<void> => {
  for (const field of await page
    .locator('main :is(input[type=text], input:not([type]), input[type=email], textarea)')
    .all())
    if (await field.isVisible()) await field.fill(words).then(() => field.press('Escape'));
};

test.each(pages)('%s answers nothing and nonsense in the third language only', { timeout: 180_000 }, async (name) => {
  const { page, host, look } = await opened(name);
  const bareWords: string[] = [];
  // The buttons of the page itself, first with nothing entered, then with nonsense.
  for (const words of ['', NONSENSE]) {
    if (words !== '') await fill(page, words);
    const labels = await page.locator('main .button-primary, main .page-foot .button').allTextContents();
    for (const label of new Set(labels)) {
      const button = page.locator('main .button', { hasText: label }).first();
      if (!(await button.isVisible())) continue;
      await button.click();
      bareWords.push(...(await look()));
    }
  }
  expect([...new Set([...bareWords, ...saidBy(host)])]).toEqual([]);
  await page.close();
});

const type = (page: Page, label: RegExp, words: string) =>
  page.getByRole('textbox', { name: label }).first().fill(words);
const association = async (page: Page, label: RegExp, name: string) => {
  await page.getByRole('combobox', { name: label }).fill(name);
  await page.keyboard.press('Escape');
};
const chip = (page: Page, label: RegExp) => page.getByRole('radio', { name: label }).first().check();

type Look = () => Promise<string[]>;
/** What a person does in a page who does it right, each step followed by a look at what it says. */
const WALKS: Readonly<Record<string, (page: Page, look: Look, host: Host) => Promise<string[]>>> = {
  logVisit: async (page, look) => {
    await chip(page, /Street stall/);
    await association(page, /Who helped/, 'KV Eins');
    await association(page, /Who hosted/, 'KV Zwei');
    await type(page, /How many helped/, '4');
    await press(page, /Save/);
    await page.getByText('⟦Saved⟧').waitFor();
    const saved = await look();
    await press(page, /Undo/);
    return [...saved, ...(await look())];
  },
  logContribution: async (page, look) => {
    await chip(page, /Donation of money/);
    await type(page, /How much/, '2000');
    await association(page, /To which association/, 'KV Eins');
    await press(page, /Save/);
    const asked = await look();
    await chip(page, /^⟦Cash/).catch(() => undefined);
    await press(page, /Save/);
    return [...asked, ...(await look())];
  },
  askRule: async (page, look) => {
    await chip(page, /Donation of money/);
    await type(page, /How much/, '2000');
    await association(page, /To which association/, 'KV Eins');
    await press(page, /Ask the rule/);
    return look();
  },
  showFindings: async (page, look) => {
    await page.locator('.finding-head').first().click();
    const opened = await look();
    await page
      .getByRole('radio', { name: /settled|accepted|agreed/ })
      .first()
      .check();
    await press(page, /Save the status/);
    const refused = await look();
    await page.locator('main textarea').first().fill('Leute sind gefragt');
    await press(page, /Save the status/);
    const saved = await look();
    await press(page, /Check again/);
    return [...opened, ...refused, ...saved, ...(await look())];
  },
  undo: async (page, look) => {
    await page.locator('main button').first().click();
    const opened = await look();
    await press(page, /Undo|Take back/);
    return [...opened, ...(await look())];
  },
  importRows: async (page, look) => {
    await page.locator('main textarea').first().fill(LIST);
    await press(page, /Read what was pasted/);
    const read: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      read.push(...(await look()));
      const next = page.locator('main .button-primary').last();
      if (!(await next.isVisible()) || (await next.getAttribute('aria-disabled')) === 'true') break;
      await next.click();
    }
    await page.getByText('⟦Taken in⟧').waitFor();
    return [...read, ...(await look())];
  },
};

test.each(Object.keys(WALKS))(
  '%s answers who does it right in the third language only',
  { timeout: 180_000 },
  async (name) => {
    const { page, host, look } = await opened(name);
    const said = (await WALKS[name]?.(page, look, host)) ?? [];
    expect([...new Set([...said, ...saidBy(host)])]).toEqual([]);
    await page.close();
  },
);
