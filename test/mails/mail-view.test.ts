import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evaluationMail } from '../../src/mails/index.ts';
import { picture, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';
import { finding, muchInput, noInput, usualInput } from './sample.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const three = {
  ...usualInput,
  openFindings: ['Zustimmung eintragen', 'Einweisung planen', 'Einsatz melden'].map((title) => finding(title)),
};
const inputs = { none: noInput, three, much: muchInput } as const;
const cases = (['none', 'three', 'much'] as const).flatMap((size) =>
  [320, 360, 640].map((width) => [size, width] as const),
);

async function shown(size: keyof typeof inputs, width: number) {
  const page = await browser.newPage({ viewport: { width, height: 700 } });
  await page.setContent(evaluationMail({ ...inputs[size], lang: 'de' }).html);
  return page;
}

describe('the mail in a browser', () => {
  test.each(cases)('%s at %i px: nothing scrolls sideways, nothing is unreachable', async (size, width) => {
    const page = await shown(size, width);
    await picture(page, `mail-${size}-${width}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
  test('is at most 600 px wide', async () => {
    const page = await shown('three', 1_000);
    const box = await page.locator('h1').boundingBox();
    expect(box?.width).toBe(560);
    await page.close();
  });
  test('with three open things the button ends before a phone’s first page does', async () => {
    const page = await shown('three', 360);
    const button = await page.getByRole('link', { name: 'Auswertung öffnen' }).boundingBox();
    expect((button?.y ?? 999) + (button?.height ?? 0)).toBeLessThanOrEqual(549);
    await page.close();
  });
  test('named by their rows, three open things end before a phone’s first page of 640 px does', async () => {
    const about = 'Infostand, KV Ahorn bei KV Linde, 5.12., 4 Leute';
    const openFindings = three.openFindings.map((one) => ({ ...one, about }));
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    await page.setContent(evaluationMail({ ...three, openFindings, lang: 'de' }).html);
    const button = await page.getByRole('link', { name: 'Auswertung öffnen' }).boundingBox();
    expect((button?.y ?? 999) + (button?.height ?? 0)).toBeLessThanOrEqual(640);
    await page.close();
  });
});
