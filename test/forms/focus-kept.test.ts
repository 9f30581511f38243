import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import { openForm } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';
import { visitStart } from './visit-fixture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

/** The element with the focus; `''` where there is none, so that the next Tab would begin at the top. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return '';
    return `${at.tagName} ${at.getAttribute('type') ?? ''} ${at.id} ${at.textContent?.trim().slice(0, 30) ?? ''}`;
  });

/** Tabs through the page once, doing at each stop what such a person may do; every step has to leave the focus somewhere. */
async function walk(page: Page, act: (at: string) => Promise<void>): Promise<readonly string[]> {
  const stops: string[] = [];
  for (let step = 0; step < 90; step += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    // Behind the last control the browser itself has the focus.
    if (at === '' && /Hilfe zu dieser Seite|Was die Wörter hier heißen/.test(stops.at(-1) ?? '')) return stops;
    expect(at, `after ${stops.at(-1)}`).not.toBe('');
    stops.push(at);
    await act(at);
    expect(await focused(page), `within ${at}`).not.toBe('');
  }
  throw new Error('The page has no end');
}

it('wrong answers, chips that come and go, and what was meant never lose the focus', async () => {
  const { page, errors } = await openForm(browser, 'logVisit', { logVisitStart: () => ok(visitStart) });
  await page.getByText('Was habt Ihr gemacht?').waitFor();
  // The first question has the focus already.
  await page.keyboard.press('Space');
  const stops = await walk(page, async (at) => {
    if (at.includes('visit-guest') || at.includes('visit-host')) {
      await page.keyboard.press('Control+A');
      await page.keyboard.type('KV Musterkrais');
    } else if (at.includes('visit-start')) {
      await page.keyboard.press('Control+A');
      await page.keyboard.type('31.9.');
    } else if (/^INPUT radio/.test(at)) await page.keyboard.press('Space');
    else if (/^BUTTON/.test(at) && !/Speichern/.test(at)) await page.keyboard.press('Enter');
  });
  expect(stops.length).toBeGreaterThan(20);
  expect(errors).toEqual([]);
});

it('who takes what was meant goes on in the field', async () => {
  const { page } = await openForm(browser, 'logVisit', { logVisitStart: () => ok(visitStart) });
  await page.getByLabel('Bei wem?').fill('KV Musterkrais');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'KV Musterkreis' }).first().press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('visit-host');
  expect(await page.getByLabel('Bei wem?').inputValue()).toBe('KV Musterkreis');
});
