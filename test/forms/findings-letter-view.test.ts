import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import { clipped, openForm, picture, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';
import { findingsStart } from './findings-fixture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const WORDS = {
  de: {
    ask: 'Die Landesschatzmeisterei fragen',
    field: 'Text zum Kopieren',
    copy: 'Kopieren',
    copied: 'Kopiert',
    inCharge: 'Zuständig: Koordination, KV Musterkreis',
  },
  en: {
    ask: 'Ask the state treasury',
    field: 'Text to copy',
    copy: 'Copy',
    copied: 'Copied',
    inCharge: 'In charge: Coordination, KV Musterkreis',
  },
} as const;

/** The sidebar with the gravest finding, which is about money, opened by keys. */
async function opened(lang: 'de' | 'en') {
  // Who takes care of it where no treasury can be told: as the check writes it, with the association.
  const findings = findingsStart.findings.map((finding) => ({ ...finding, inCharge: 'Koordination, KV Musterkreis' }));
  const one = await openForm(browser, 'showFindings', {
    findingsStart: () => ok({ ...findingsStart, findings, lang }),
    selectedRow: () => ok({ kind: 'elsewhere' }),
  });
  // A browser lets only the window in front write to the clipboard.
  await one.page.bringToFront();
  await one.page.locator('.finding-head').first().press('Enter');
  return one;
}

describe.each(['de', 'en'] as const)('the letter to the state treasury, in %s', (lang) => {
  const words = WORDS[lang];

  it('holds figures, rule and question; copied by keys, and says so', async () => {
    const one = await opened(lang);
    const { page } = one;
    await page.getByText(words.inCharge, { exact: true }).waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: words.ask }).press('Enter');
    const text = await page.getByLabel(words.field).inputValue();
    expect(text).toContain('1.200 € an KV Musterkreis, 28.8., Unternehmen (S-7KQ2M9XA)');
    expect(text).toContain('bis 1.000,00 € je Spende');
    // The finding stands in the sheet's German: the letter is in one language, and marked as it.
    expect(text).toContain('§ 25 Abs. 1 Satz 2 PartG');
    expect(await page.getByLabel(words.field).getAttribute('lang')).toBe('de');
    expect(text).toContain('?');
    // What a person adds is copied along, and the button then offers to copy anew.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nKV Musterkreis');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: words.copied, exact: true }).waitFor();
    expect(await page.getByRole('status').allTextContents()).toContain(words.copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${text}\nKV Musterkreis`);
    await picture(page, `letter-${lang}`);
    expect(await violations(page)).toEqual([]);
    expect(await clipped(page)).toEqual([]);
    expect(one.errors).toEqual([]);
    await page.getByLabel(words.field).press('x');
    await page.getByRole('button', { name: words.copy, exact: true }).waitFor();
  });

  it('where the browser refuses, all of it is selected for the keys that copy', async () => {
    const { page } = await opened(lang);
    // As a browser does in a frame of another site.
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('NotAllowedError'));
    });
    await page.getByRole('button', { name: words.ask }).press('Enter');
    await page.getByRole('button', { name: words.copy, exact: true }).press('Enter');
    await page.getByText(lang === 'de' ? /Der Text ist markiert/ : /The text is selected/).waitFor();
    const selected = await page.evaluate(() => {
      const area = document.activeElement as HTMLTextAreaElement;
      return [area.selectionStart, area.selectionEnd - area.value.length];
    });
    expect(selected).toEqual([0, 0]);
    expect(await violations(page)).toEqual([]);
  });

  it('stands at findings of money alone', async () => {
    const { page } = await opened(lang);
    await page.locator('.finding-head').nth(1).press('Enter');
    await page.locator('.finding-open .finding-part').first().waitFor();
    expect(await page.getByRole('button', { name: words.ask }).count()).toBe(0);
  });
});
