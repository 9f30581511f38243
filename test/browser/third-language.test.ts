import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bracketedFolder, bracketedSheet } from '../bracketed-sheet.ts';
import { COORDINATOR, type Host } from '../bundle.ts';
import { unfit } from '../everyone/looks.ts';
import { launchBrowser } from '../workbench/browser.ts';
import { bareIn, openBracketed, ownWords, saysIn } from './bracketed-page.ts';

/*
 * Each built page in a made-up third language, answered by the built script in that language: what stands without
 * brackets was written past the two languages.
 */

let browser: Browser;
let host: Host;
/** The same sheet, with a German account before it. */
let german: Host;
let folder: string;
/** What people wrote into the sheet, and names. */
let typed: Set<string>;
beforeAll(async () => {
  [browser, host, folder] = await Promise.all([launchBrowser(), bracketedSheet(), bracketedFolder()]);
  german = (await bracketedSheet()).as(COORDINATOR, 'de');
  typed = ownWords(host);
});
afterAll(async () => browser?.close());

const pages = readdirSync('src/forms').filter((name) => existsSync(join('src/forms', name, 'view.tsx')));

function open(name: string, asked: Host = host): Promise<Page> {
  // Each width comes to a third of the pages; all combinations are no more than that many times the same styles.
  const width = [1000, 640, 360][pages.indexOf(name) % 3] ?? 360;
  return openBracketed(browser, name, { folder, host: asked, width, lang: asked === german ? 'de' : 'en' });
}

/** Opens what opens on demand. */
async function unfold(page: Page): Promise<void> {
  for (const button of await page.locator('#app [aria-expanded=false]:not([role=combobox])').all())
    if (await button.isVisible()) await button.click();
  for (const details of await page.locator('#app details:not([open]) > summary').all())
    if (await details.isVisible()) await details.click();
}

/** Words of the third language on a page that speaks German, where they are not marked as such. */
const unmarked = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = document.documentElement.lang === 'de' ? [] : ['⟦'];
    const all = document.createTreeWalker(document.querySelector('#app') ?? document, NodeFilter.SHOW_TEXT);
    const isMarked = (one: Element | null | undefined) => one?.closest<HTMLElement>('[lang]')?.lang === 'en';
    for (let node = all.nextNode(); node; node = all.nextNode())
      if (node.nodeValue?.includes('⟦') && !isMarked(node.parentElement)) found.push(node.nodeValue);
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'))
      if (field.value.includes('⟦') && !isMarked(field)) found.push(field.value);
    // What a cell holds or a tab is called is quoted as it stands.
    return found.filter((words) => words.replace(/„⟦[^⟧]*⟧“/g, '').includes('⟦'));
  });

test.each(pages)('%s marks what it shows of a sheet in another language', async (name) => {
  const page = await open(name, german);
  await unfold(page);
  expect(await unmarked(page)).toEqual([]);
  await page.close();
});

test.each(pages)(
  '%s says nothing in German or plain English, and its controls are named and large enough',
  async (name) => {
    const page = await open(name);
    expect((await saysIn(page)).join()).toContain('⟦');
    const first = await bareIn(page, typed);
    await unfold(page);
    expect([...first, ...(await bareIn(page, typed))]).toEqual([]);
    expect(await unfit(page)).toEqual([]);
    await page.close();
  },
);
