import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../workbench/browser.ts';
import { openSheets } from './opened.ts';

/* What somebody has before her who opens "Prüfhinweise zeigen" beside the demo's sheet, without scrolling. */

let browser: Browser;
let sheets: Awaited<ReturnType<typeof openSheets>>;
beforeAll(async () => {
  [browser, sheets] = await Promise.all([launchBrowser(), openSheets()]);
});
afterAll(async () => {
  sheets?.close();
  await browser?.close();
});

const looks = (['de', 'en'] as const).flatMap((lang) =>
  ['koordination@example.org', 'schatzmeisterei@example.org'].map((who) => ({ lang, who })),
);

test.each(looks)('at 300 × 800 px $who sees six entries whole, in $lang', async ({ lang, who }) => {
  sheets.host(`demo-${lang}`)?.as(who, lang);
  const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
  await page.goto(sheets.address(`demo-${lang}`, 'showFindings'));
  await page.locator('.finding').nth(6).waitFor();
  const seen = await page
    .locator('.findings > .finding')
    .evaluateAll((entries) => entries.filter((entry) => entry.getBoundingClientRect().bottom <= innerHeight).length);
  expect(seen).toBeGreaterThanOrEqual(6);
  await page.close();
});
