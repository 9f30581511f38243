import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../workbench/browser.ts';
import { clipped, openForm, violations } from './harness.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

it.each([320, 976])('figures and tables read well at %s px', async (width) => {
  const { page, errors } = await openForm(browser, 'test/client/parts', {}, { width });
  await page.getByText('heil').waitFor();
  expect(await page.getByRole('row').allTextContents()).toEqual([
    'VerbandStunden',
    'KV Beispielstadt1.234,5',
    'KV Musterkreis21',
  ]);
  expect(await page.getByRole('rowheader').count()).toBe(2);
  expect(errors).toEqual([]);
  expect(await violations(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
});

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
