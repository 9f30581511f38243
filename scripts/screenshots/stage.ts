import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Lang } from '../../src/domain/text.ts';
import type { Workbook } from '../../workbench/emulator/workbook.ts';
import { startWorkbench } from '../../workbench/server/start.ts';
import { words } from './words.ts';

/** A running workbench with one page of a browser in it. */
export interface Stage {
  readonly page: Page;
  readonly lang: Lang;
  /** A word of the tool in the language of the pictures. */
  say(word: keyof typeof words): string;
  /** Turns workbench and sheet to the language of the pictures by its switch, as a person does. German ones stand already. */
  speak(): Promise<void>;
  /** Chooses a menu entry by its label and waits until the page it opens is drawn. */
  choose(label: string): Promise<void>;
  /** The add-in's page inside the sidebar or dialog. */
  sidebar(): FrameLocator;
  dialog(): FrameLocator;
  /** Opens a tab with a cell selected and scrolled into view. */
  show(tab: string, a1: string): Promise<void>;
  /** Row number (from 1) of the first row whose text in a column is this. */
  rowOf(tab: string, header: string, text: string): number;
  /** Waits until nothing is under way and everything is drawn. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly root: string;
  readonly dist: string;
  readonly browser: Browser;
  readonly lang: Lang;
  readonly empty?: boolean;
  /** Device pixels per CSS pixel. */
  readonly scale?: number;
}

/* Pages make ids of operations by chance, and rows get theirs from them: with the same chance each picture is the same. */
const sameChance = (): void => {
  let state = 7;
  crypto.getRandomValues = <T extends ArrayBufferView | null>(into: T): T => {
    if (into instanceof Uint8Array)
      for (let at = 0; at < into.length; at += 1) {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        into[at] = state >>> 24;
      }
    return into;
  };
};

/** Starts a workbench of its own on a free port, with its state in a temporary folder, and opens its page. */
export async function openStage({ root, dist, browser, lang, empty = false, scale = 1 }: StageOptions): Promise<Stage> {
  const data = mkdtempSync(join(tmpdir(), 'pictures-'));
  const running = await startWorkbench({ project: root, dist, data, port: 0, empty });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // Waiting for the page's state evaluates a text, which the page itself rightly forbids.
    bypassCSP: true,
  });
  await context.addInitScript(sameChance);
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(empty ? `${running.url}?lang=${lang}` : running.url);
  await page.waitForFunction('"werkbank" in window');
  // The first visit is shown around; as a person does who closes that.
  if (!empty) await page.locator('aside.sidebar header button').click();
  const stage = stageOf(
    page,
    lang,
    () => running.session.full().book,
    async () => {
      await context.close();
      running.close();
      rmSync(data, { recursive: true, force: true });
    },
  );
  await stage.settle();
  if (!empty) await stage.speak();
  return stage;
}

function stageOf(page: Page, lang: Lang, book: () => Workbook, close: () => Promise<void>): Stage {
  /* The page's own handle for tests; it reaches the canvas as a person's hands would. */
  const ask = <T>(call: string): Promise<T> => page.evaluate<T>(`werkbank.${call}`);
  const settle = async (): Promise<void> => {
    await page.waitForFunction('werkbank.idle()');
    await page.waitForTimeout(700);
  };
  const rowOf: Stage['rowOf'] = (tab, header, text) => {
    const rows = book().tabs.find(({ name }) => name === tab)?.rows ?? [];
    const column = rows[0]?.values.indexOf(header) ?? -1;
    const at = rows.findIndex((row) => String(row.values[column] ?? '').includes(text));
    if (at < 0) throw new Error(`No row with "${text}" in ${tab}, ${header}`);
    return at + 1;
  };
  return {
    page,
    lang,
    say: (word) => words[word][lang],
    speak: async () => {
      if (lang === 'de') return;
      await page.getByRole('button', { name: 'English', exact: true }).click();
      const yes = page.locator('.modal .primary');
      await yes.waitFor();
      await Promise.all([page.waitForEvent('load', { timeout: 60_000 }), yes.click()]);
      await page.waitForFunction('"werkbank" in window');
      await settle();
    },
    settle,
    rowOf,
    close,
    choose: async (label) => {
      await ask(`choose(${JSON.stringify(label)})`);
      await settle();
    },
    sidebar: () => page.frameLocator('aside.sidebar iframe'),
    dialog: () => page.frameLocator('[role="dialog"] iframe'),
    show: async (tab, a1) => {
      await ask(`open(${JSON.stringify(tab)})`);
      await settle();
      await ask(`select(${JSON.stringify(tab)}, ${JSON.stringify(a1)})`);
      await settle();
    },
  };
}
