import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../workbench/browser.ts';
import { openForm, violations } from './harness.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

it('a bug in a page becomes words and a way on', async () => {
  const { page } = await openForm(browser, 'test/client/parts', {});
  await page.getByText('heil').waitFor();
  await page.evaluate(() => {
    location.hash = '#broken';
  });
  await page.reload();
  await page.getByText('Das liegt an uns, nicht an Dir.').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Noch einmal laden' }).waitFor();
});
