import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import { builtScript, call, readyHost } from '../bundle.ts';
import { type Answer, clipped, openForm, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';
import { chooseFileByKey } from './choose-file.ts';

/* How a file gets into the import: by mouse in import-view, here by keys, by dropping, and in the language of the page. */

let browser: Browser;
let page: Page;
let errors: string[];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const LIST = 'Datum;Gast;Gastgeber;Art;Personen\r\n03.04.2026;KV Altmuster;KV Probedorf;Infostand;4\r\n';
const file = { name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) };

async function open(lang: 'de' | 'en', width: number): Promise<void> {
  const start = call(readyHost(await builtScript()), 'importStart', {}).value;
  const served = { importStart: (): Answer => ok({ ...start, lang }) };
  ({ page, errors } = await openForm(browser, 'importRows', served, { width, height: 740 }));
  await page.getByRole('button').first().waitFor();
}

/** Holds files over the page, or lets them go: a folder where there is no text. */
const hold = (what: 'dragover' | 'drop', text: string | undefined): Promise<boolean> =>
  page.getByLabel(/Oder einfügen|Or paste/).evaluate(
    (over, [event, words]) => {
      const data = new DataTransfer();
      const dropped = new File([words ?? ''], 'liste.csv');
      if (words === undefined) dropped.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
      data.items.add(dropped);
      // The browser hands the same file on; a folder it hands on as a file that cannot be read.
      Object.defineProperty(data, 'files', { value: [dropped] });
      return !over.dispatchEvent(new DragEvent(event ?? '', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [what, text] as const,
  );

it.each([
  ['de', 360, 'Datei wählen…', 'CSV, TXT, XLSX oder ODS, bis 10 Megabyte', 'So lesen wir Deine Liste'],
  ['en', 640, 'Choose a file…', 'CSV, TXT, XLSX or ODS, up to 10 megabytes', 'How we read your list'],
] as const)('by keys alone, in %s whatever the browser speaks, at %i px', async (lang, width, name, hint, next) => {
  await open(lang, width);
  const button = page.getByRole('button', { name, exact: true });
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(
    await button.evaluate((one) => document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent),
  ).toBe(hint);
  expect(await page.locator('input[type=file]').isVisible()).toBe(false);
  expect(await violations(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('pasted');
  await page.keyboard.press('Shift+Tab');
  await chooseFileByKey(page, 'Enter', { ...file, buffer: Buffer.from('') });
  await page.getByText(lang === 'de' ? 'Hier steht nichts.' : 'There is nothing here.').waitFor();
  await button.focus();
  await chooseFileByKey(page, 'Space', file);
  await page.getByText(next).waitFor();
  expect(errors).toEqual([]);
});

it('by dropping it anywhere on the page; what cannot be read is refused, and a word that is dragged is left alone', async () => {
  await open('de', 760);
  expect(await hold('dragover', LIST)).toBe(true);
  await page.locator('.file-place-over').waitFor();
  expect(await hold('drop', undefined)).toBe(true);
  await page.getByText('Das ist keine Liste.').waitFor();
  expect(await page.locator('.file-place-over').count()).toBe(0);
  const dragged = await page
    .getByLabel('Oder einfügen')
    .evaluate(
      (over) =>
        !over.dispatchEvent(
          new DragEvent('drop', { dataTransfer: new DataTransfer(), bubbles: true, cancelable: true }),
        ),
    );
  expect(dragged).toBe(false);
  expect(await hold('drop', LIST)).toBe(true);
  await page.getByText('So lesen wir Deine Liste').waitFor();
  expect(errors).toEqual([]);
});
