import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Facade } from '../../workbench/page/facade.ts';
import { type Running, startWorkbench } from '../../workbench/server/start.ts';
import { builtFolder } from '../bundle.ts';
import { launchBrowser } from './browser.ts';

declare global {
  interface Window {
    readonly werkbank: Facade;
  }
}

const project = resolve(import.meta.dirname, '..', '..');

export interface Opened {
  running: Running;
  browser: Browser;
  /** A window of the workbench, ready to use. */
  page: Page;
  /** Texts of errors that a page threw; a test expects none. */
  errors: string[];
  window(query?: string): Promise<Page>;
  /** A window of somebody who was never here. */
  firstVisit(): Promise<Page>;
  /** Ends the server and starts it again on its kept state. */
  restart(): Promise<Page>;
  close(): Promise<void>;
}

const WINDOW = { viewport: { width: 1280, height: 800 }, locale: 'de-DE' };

/** Starts the workbench on the built script and a state of its own, on a free port, and opens a window. */
export async function openWorkbench(options: { empty?: boolean } = {}): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'werkbank-'));
  const dist = await builtFolder();
  const data = join(folder, 'stand');
  const start = (empty: boolean) => startWorkbench({ project, dist, data, port: 0, empty });
  const browser = await launchBrowser();
  const errors: string[] = [];
  const windowOf = async (context: BrowserContextOptions, query = ''): Promise<Page> => {
    const page = await (await browser.newContext(context)).newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(opened.running.url + query);
    await ready(page);
    return page;
  };
  const opened: Opened = {
    running: await start(options.empty ?? false),
    browser,
    errors,
    page: await browser.newPage(),
    window: (query = '') => windowOf({ ...WINDOW, storageState: seenAround(opened.running.url) }, query),
    firstVisit: () => windowOf(WINDOW),
    restart: async () => {
      opened.running.close();
      opened.running = await start(false);
      opened.page = await opened.window();
      return opened.page;
    },
    close: async () => {
      await browser.close();
      opened.running.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await opened.page.close();
  opened.page = await opened.window();
  return opened;
}

/** What the browser of somebody remembers who was shown around before. */
export const seenAround = (url: string) => ({
  cookies: [],
  origins: [{ origin: new URL(url).origin, localStorage: [{ name: 'werkbank.gezeigt', value: '2026-11-01' }] }],
});

/** Waits until the grid is drawn and nothing is under way. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => 'werkbank' in window && window.werkbank.idle(), undefined, { timeout: 30_000 });
}

/** Waits until everything that was started has been answered and shown. */
export async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(60);
  await page.waitForFunction(() => window.werkbank.idle(), undefined, { timeout: 30_000 });
}

/** What a cell shows. */
export const display = (page: Page, tab: string, a1: string): Promise<string> =>
  page.evaluate(([name, place]) => window.werkbank.display(name ?? '', place ?? ''), [tab, a1]);

export const displays = (page: Page, tab: string, a1: string): Promise<string[][]> =>
  page.evaluate(([name, place]) => window.werkbank.displays(name ?? '', place ?? ''), [tab, a1]);

/** Brings a tab to the front by a click, where it is not there yet. */
export async function openTab(page: Page, tab: string): Promise<void> {
  if ((await page.evaluate(() => window.werkbank.activeTab())) === tab) return;
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await page.waitForFunction((name) => window.werkbank.activeTab() === name, tab);
}

/** Goes to a cell as people do who know where they want to: by typing its address. */
export async function stand(page: Page, tab: string, a1: string): Promise<void> {
  await openTab(page, tab);
  const address = page.getByRole('textbox', { name: 'Zelle', exact: true });
  await address.click();
  await address.press('Control+a');
  await page.keyboard.type(a1);
  await page.keyboard.press('Enter');
}

/** Where a cell is drawn, for the mouse: once the sheet stands still, as one waits who points at something. */
export async function pointOf(page: Page, tab: string, a1: string): Promise<{ x: number; y: number }> {
  const seen = () => page.evaluate(([name, at]) => window.werkbank.point(name ?? '', at ?? ''), [tab, a1]);
  let last = await seen();
  for (let looks = 0; looks < 40; looks += 1) {
    await page.waitForTimeout(50);
    const now = await seen();
    if (now && now.x === last?.x && now.y === last.y) return now;
    last = now;
  }
  throw new Error(`${a1} of ${tab} is not in sight, or does not stand still`);
}

/** One click on a cell that is in sight. */
export async function clickCell(page: Page, tab: string, a1: string, button: 'left' | 'right' = 'left'): Promise<void> {
  const { x, y } = await pointOf(page, tab, a1);
  await page.mouse.click(x, y, { button });
}

/** Types into a cell by the keyboard, key by key, and waits for what comes back. */
export async function type(page: Page, tab: string, a1: string, text: string, end = 'Enter'): Promise<void> {
  await stand(page, tab, a1);
  await page.keyboard.type(text);
  await leave(page, end);
}

/** Leaves the cell's editor by a key and waits for what comes back. */
export async function leave(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForFunction(() => !window.werkbank.editing());
  await settled(page);
}

/** Opens the editor of a cell as F2 does. */
export async function edit(page: Page, tab: string, a1: string): Promise<void> {
  await stand(page, tab, a1);
  await page.keyboard.press('F2');
}

/** Pastes a text from elsewhere, as Ctrl+V does. */
export async function paste(page: Page, tab: string, a1: string, text: string): Promise<void> {
  await stand(page, tab, a1);
  await page.evaluate((copied) => {
    const data = new DataTransfer();
    data.setData('text/plain', copied);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
  await settled(page);
}

/** Takes another person's seat. */
export async function sitDown(page: Page, address: string): Promise<void> {
  await page.locator('.person').click();
  await page.locator('.seat').filter({ hasText: address }).click();
  await settled(page);
}
