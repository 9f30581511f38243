import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readListFile } from '../../src/client/lists/read-list.ts';
import { fail } from '../../src/domain/result.ts';
import { builtScript, call, readyHost } from '../bundle.ts';
import { type Answer, clipped, type Opened, openForm, picture, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';

const script = await builtScript();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const sheet = () => {
  const host = readyHost(script);
  host.type('Tipps', 'C2', [
    ['Plakate', '=Leiter mitnehmen'],
    ['Infostand', 'Kuchen hilft; immer'],
  ]);
  return host;
};
const open = (width: number, more: Parameters<Opened['serve']>[0] = {}): Promise<Opened> => {
  const host = sheet();
  const served = Object.fromEntries(
    ['exportStart', 'exportRows'].map((name) => [name, (input: never) => call(host, name, input) as unknown as Answer]),
  );
  return openForm(browser, 'exportTab', { ...served, ...more }, { width, height: 480 });
};
const sound = async ({ page, errors }: Opened, name: string): Promise<void> => {
  await picture(page, name);
  expect(errors).toEqual([]);
  expect(await violations(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
};

describe('a tab as a file', () => {
  it.each([300, 480])('is saved by keyboard alone, and says what is in it, at %s px', async (width) => {
    const opened = await open(width);
    const { page } = opened;
    await page.getByLabel('Welcher Tab?').selectOption('Tipps');
    await page.getByLabel('In welchem Format?').selectOption('CSV (.csv)');
    await sound(opened, `98-export-${width}`);
    await page.getByLabel('In welchem Format?').focus();
    await page.keyboard.press('Tab');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('tipps-2026-11-23.csv');
    await page.getByText('2 Zeilen stehen in „tipps-2026-11-23.csv“').waitFor();
    const bytes = new Uint8Array(readFileSync((await download.path()) ?? ''));
    expect(new TextDecoder().decode(bytes)).toContain(";'=Leiter mitnehmen;");
    const read = await readListFile(bytes);
    expect(read.ok && read.value.sheets[0]?.cells[1]).toContain('=Leiter mitnehmen');
    await sound(opened, `99-exported-${width}`);
  });

  it('with details about persons says so before it is saved', async () => {
    const opened = await open(300);
    await opened.page.getByLabel('Welcher Tab?').selectOption('Koordination');
    await opened.page.getByText('Gib die Datei nur weiter, wenn Du darfst').waitFor();
    await sound(opened, '98-export-persons');
  });

  it('that cannot be read gives no file, but the reason', async () => {
    const text = { de: 'Der Tab „Tipps“ fehlt.', en: 'Tab "Tips" is missing.' };
    const opened = await open(300, { exportRows: () => fail({ code: 'missing-tab', text }) });
    await opened.page.getByRole('button', { name: 'Datei sichern' }).click();
    await opened.page.getByRole('alert').getByText(text.de).waitFor();
    await sound(opened, '98-export-failed');
  });
});
