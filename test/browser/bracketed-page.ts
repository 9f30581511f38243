import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { day, monthName, weekdayFull, weekdayName } from '../../src/domain/day.ts';
import { bare } from '../bracketed-sheet.ts';
import type { Host } from '../bundle.ts';
import { fakeRun } from '../client/harness.ts';

interface Asked {
  readonly folder: string;
  readonly host: Host;
  readonly width: number;
  /** The language of the account before the sheet. */
  readonly lang: 'de' | 'en';
}

/** Opens a built page in the third language, answered by a host. */
export async function openBracketed(
  browser: Browser,
  name: string,
  { folder, host, width, lang }: Asked,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(10_000);
  await page.exposeFunction('__serve', (called: string, args: readonly string[]) => {
    try {
      const value = called === 'rpc' ? host.rpc(args[0] ?? '', JSON.parse(args[1] ?? 'null')) : host.call(called);
      return { kind: 'ok', value: JSON.stringify(value ?? null) };
    } catch (error) {
      return { kind: 'fails', message: String(error) };
    }
  });
  await page.addInitScript(fakeRun);
  // As it is opened for an English account.
  const built = readFileSync(join(folder, `${name}.html`), 'utf8');
  const html = lang === 'de' ? built : built.replace('<div id="app"', '$& lang="en"');
  await page.route('https://page.test/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto('https://page.test/');
  await page.waitForFunction(() => document.querySelector('h1, h2') !== null && !document.querySelector('.waiting'));
  return page;
}

/** All that the page says, shown or not: a line for each block of text, and the names of its controls. */
export const saysIn = (page: Page): Promise<string[]> =>
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

/** Names of languages, of formats and of who made what we use. */
const NAMES = ['Deutsch', 'English', 'id', 'CSV', 'ODS', 'Excel', 'Google', 'UTF', 'Windows'];

const NAMED = [weekdayName, weekdayFull];
/** As Intl names them: numbers of a calendar, which no text holds. */
const CALENDAR = [...Array(12).keys()].flatMap((month) => [
  monthName(month + 1, 'en'),
  monthName(month + 1, 'en').slice(0, 3),
  ...[1, 2, 3, 4, 5, 6, 7].flatMap((date) => NAMED.map((named) => named(day(`2026-11-0${date}`), 'en'))),
]);

/** What people wrote into a sheet, and names. */
export function ownWords(host: Host): Set<string> {
  const cells = host.workbook.tabs.flatMap(({ name }) =>
    host
      .tab(name)
      .rows()
      .flatMap((row) => Object.values(row)),
  );
  return new Set([...cells.flatMap(bare), ...NAMES, ...CALENDAR]);
}

/** What a page says in words of neither the third language nor a person, each with the text that it stands in. */
export async function bareIn(page: Page, own: ReadonlySet<string>): Promise<string[]> {
  const said = await saysIn(page);
  return said.flatMap((text) => {
    // A summary says the first sentence of a text, whose bracket then closes nowhere.
    const open = (text.match(/⟦/g) ?? []).length - (text.match(/⟧/g) ?? []).length;
    const words = bare(text.replace(/\b[A-Z]-[0-9A-Z]{8}\b/g, '') + '⟧'.repeat(Math.max(0, open))).filter(
      (word) => !own.has(word),
    );
    return words.length > 0 ? [`${text.slice(0, 160)} → ${words.join(' ')}`] : [];
  });
}
