import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtScript, readyHost } from '../bundle.ts';
import { clipped, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';

/* "Verband anlegen" by keyboard alone, wrong input first. */

const script = await builtScript();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

describe('adding an association', () => {
  it('asks for what is missing, takes the rest from the parent, and saves by Enter', async () => {
    const host = readyHost(script);
    host.type('Verbände', 'C2', [['KV Musterkreis', 'KV', 'Sachsen', 'nein']]);
    const server: Server = new Proxy({}, { get: (_, name) => (input: unknown) => host.rpc(String(name), input) });
    const opened = await openForm(browser, 'addAssociation', server);
    const { page } = opened;
    const sound = async (name: string) => {
      await picture(page, name);
      expect(opened.errors).toEqual([]);
      expect(await violations(page)).toEqual([]);
      expect(await clipped(page)).toEqual([]);
    };
    await page.getByLabel('Wie heißt der Verband?').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Bitte sieh Dir drei Angaben an:').waitFor();
    await sound('170-association-missing');
    for (let at = 0; at < 9; at += 1) {
      if ((await page.evaluate(() => document.activeElement?.id)) === 'association-name') break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('Beispielort');
    await page.keyboard.press('Tab');
    await page.getByText('Schreib die Ebene davor: OV Beispielort.').first().waitFor();
    await page.keyboard.press('Space');
    expect(await page.getByLabel('Wie heißt der Verband?').inputValue()).toBe('OV Beispielort');
    await page.getByLabel('Zu welchem Verband gehört er?').focus();
    await page.keyboard.type('muster');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Land und Kreis übernehmen wir von dort.').waitFor();
    expect(await page.getByLabel('Wer führt die Kasse?').inputValue()).toBe('KV Musterkreis');
    await sound('171-association-known');
    await page.keyboard.press('Enter');
    await page.getByText('Der Verband steht in Zeile 3.').waitFor();
    await sound('172-association-saved');
    expect(host.tab('Verbände').rows()[1]).toMatchObject({ Name: 'OV Beispielort', Land: 'Sachsen' });
    const called = opened.calls.map(({ name }) => name).filter((name) => name !== 'lookAssociation');
    expect(called).toEqual(['addAssociationStart', 'saveAssociation']);
  });
});
