import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day, monthName, weekdayFull, weekdayName } from '../../src/domain/day.ts';
import { bare, bracketedFolder, bracketedSheet } from '../bracketed-sheet.ts';
import { COORDINATOR, type Host } from '../bundle.ts';
import { fakeRun } from '../client/harness.ts';
import { unfit } from '../everyone/looks.ts';
import { launchBrowser } from '../workbench/browser.ts';

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
  const cells = host.workbook.tabs.flatMap(({ name }) =>
    host
      .tab(name)
      .rows()
      .flatMap((row) => Object.values(row)),
  );
  typed = new Set([...cells.flatMap(bare), ...NAMES, ...CALENDAR]);
});
afterAll(async () => browser?.close());

/** Names of languages, of formats and of who made what we use. */
const NAMES = ['Deutsch', 'English', 'id', 'CSV', 'ODS', 'Excel', 'Google', 'UTF', 'Windows'];

const NAMED = [weekdayName, weekdayFull];
/** As Intl names them: numbers of a calendar, which no text holds. */
const CALENDAR = [...Array(12).keys()].flatMap((month) => [
  monthName(month + 1, 'en'),
  monthName(month + 1, 'en').slice(0, 3),
  ...[1, 2, 3, 4, 5, 6, 7].flatMap((date) => NAMED.map((named) => named(day(`2026-11-0${date}`), 'en'))),
]);

const pages = readdirSync('src/forms').filter((name) => existsSync(join('src/forms', name, 'view.tsx')));

async function open(name: string, asked: Host = host): Promise<Page> {
  // Each width comes to a third of the pages; all combinations are no more than that many times the same styles.
  const width = [1000, 640, 360][pages.indexOf(name) % 3] ?? 360;
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(10_000);
  await page.exposeFunction('__serve', (called: string, args: readonly string[]) => {
    try {
      const value = called === 'rpc' ? asked.rpc(args[0] ?? '', JSON.parse(args[1] ?? 'null')) : asked.call(called);
      return { kind: 'ok', value: JSON.stringify(value ?? null) };
    } catch (error) {
      return { kind: 'fails', message: String(error) };
    }
  });
  await page.addInitScript(fakeRun);
  // As it is opened for an English account.
  const built = readFileSync(join(folder, `${name}.html`), 'utf8');
  const html = asked === german ? built : built.replace('<div id="app"', '$& lang="en"');
  await page.route('https://page.test/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto('https://page.test/');
  await page.waitForFunction(() => document.querySelector('h1, h2') !== null && !document.querySelector('.waiting'));
  return page;
}

/** All that the page says, shown or not: a line for each block of text, and the names of its controls. */
const saysIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const blocks = [...document.querySelectorAll<HTMLElement>('#app *')].filter((one) =>
      [...one.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()),
    );
    const inner = blocks
      .filter((one) => !one.closest('script, style'))
      .map(
        (one) =>
          (
            one.closest('.handbook, details') ??
            one.closest(
              'p, li, td, th, h1, h2, h3, label, button, legend, dd, dt, summary, figcaption, caption, text',
            ) ??
            one
          ).textContent ?? '',
      );
    const named = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'].flatMap((attribute) =>
      [...document.querySelectorAll(`#app [${attribute}]`)].map((one) => one.getAttribute(attribute) ?? ''),
    );
    return [...new Set([document.title, ...inner, ...named])];
  });

async function bareIn(page: Page): Promise<string[]> {
  const said = await saysIn(page);
  return said.flatMap((text) => {
    const words = bare(text).filter((word) => !typed.has(word));
    return words.length > 0 ? [`${text.slice(0, 160)} → ${words.join(' ')}`] : [];
  });
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
    const first = await bareIn(page);
    await unfold(page);
    expect([...first, ...(await bareIn(page))]).toEqual([]);
    expect(await unfit(page)).toEqual([]);
    await page.close();
  },
);
