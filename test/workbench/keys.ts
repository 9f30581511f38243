import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { settled } from './open.ts';

/** What people do by keys alone: no helper puts the focus anywhere for them. */

const onIt = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** Opens the add-in's menu and chooses an entry, by keys alone: F6 leads from part to part, arrows through menus. */
export async function chooseByKeys(page: Page, ...labels: readonly string[]): Promise<void> {
  for (let presses = 0; presses < 12 && (await onIt(page)) !== 'Partnerschaften'; presses += 1) {
    await page.keyboard.press('F6');
    // Out of a frame the key takes a moment; nobody presses it again before seeing where it led.
    await page.waitForTimeout(60);
  }
  expect(await onIt(page)).toBe('Partnerschaften');
  await page.keyboard.press('Enter');
  for (const label of labels) {
    await page.getByRole('menuitem', { name: label, exact: true }).waitFor();
    for (let presses = 0; presses < 40 && (await onIt(page)) !== label; presses += 1)
      await page.keyboard.press('ArrowDown');
    expect(await onIt(page)).toBe(label);
    await page.keyboard.press('Enter');
  }
  await settled(page);
}

/** The frame whose page has this control. */
export async function frameWith(page: Page, selector: string): Promise<Frame> {
  for (let tries = 0; tries < 150; tries += 1) {
    for (const frame of page.frames()) {
      if (frame !== page.mainFrame() && (await frame.locator(selector).count()) > 0) return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`no page shows ${selector}`);
}

/** The frame whose page reads like this. */
export async function frameShowing(page: Page, words: RegExp): Promise<Frame> {
  for (let tries = 0; tries < 150; tries += 1) {
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      // A frame that is being exchanged has no body for a moment.
      const shown = await frame.evaluate(() => document.body?.textContent ?? '').catch(() => '');
      if (words.test(shown)) return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`no page reads ${words}`);
}

/** Goes on with Tab until the control with this label has the focus. */
export async function tabTo(page: Page, frame: Frame, label: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const name = await frame.evaluate(() => {
      const on = document.activeElement;
      const field = on instanceof HTMLInputElement || on instanceof HTMLTextAreaElement;
      const labels = field ? [...(on.labels ?? [])].map((one) => one.textContent) : [];
      const own = on instanceof HTMLButtonElement || on instanceof HTMLAnchorElement ? on.textContent : '';
      return [...labels, on?.getAttribute('aria-label'), own].join(' ').trim();
    });
    if (label.test(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab reaches no control labelled ${label}`);
}
