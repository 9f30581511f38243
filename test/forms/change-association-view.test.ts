import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtScript, type Host, readyHost } from '../bundle.ts';
import { clipped, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';

/* "Verband ändern" by keyboard alone, wrong input first: what happens is shown before it does. */

const script = await builtScript();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

function sheet(): Host {
  const host = readyHost(script);
  host.type('Verbände', 'C2', [
    ['KV Musterkreis', 'KV', 'Sachsen', 'nein'],
    ['KV Waldkreis', 'KV', 'Sachsen', 'nein'],
  ]);
  host.type('Partnerschaften', 'C2', [['KV Musterkreis', 'KV Waldkreis', 'aktiv', '01.02.2025']]);
  return host;
}

async function open(host: Host, width = 300) {
  const server: Server = new Proxy({}, { get: (_, name) => (input: unknown) => host.rpc(String(name), input) });
  const opened = await openForm(browser, 'changeAssociation', server, { width });
  await opened.page.getByLabel('Welcher Verband?').waitFor();
  const sound = async (name: string) => {
    await picture(opened.page, name);
    expect(opened.errors).toEqual([]);
    expect(await violations(opened.page)).toEqual([]);
    expect(await clipped(opened.page)).toEqual([]);
  };
  return { ...opened, sound };
}

describe('changing an association', () => {
  it('renames it by keyboard alone, and takes it back', async () => {
    const host = sheet();
    const { page, sound, calls } = await open(host);
    const { keyboard } = page;
    await keyboard.press('Enter');
    await page.getByText('Bitte wähle, was sich ändert.').first().waitFor();
    await sound('180-change-missing');
    await page.getByLabel('Welcher Verband?').focus();
    await keyboard.type('muster');
    await page.getByRole('option').first().waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await keyboard.press('Tab');
    await keyboard.type('KV Waldkreis');
    await keyboard.press('Enter');
    await page.getByText('So heißt schon ein anderer: KV Waldkreis.').first().waitFor();
    await sound('181-change-refused');
    await page.getByLabel('Wie heißt er jetzt?').fill('KV Neukreis');
    await keyboard.press('Enter');
    await page.getByText('KV Musterkreis heißt jetzt KV Neukreis').waitFor();
    await page.getByText('Partnerschaften: 1 Zeile').waitFor();
    await sound('182-change-preview');
    expect(host.tab('Verbände').rows()[0]?.Name).toBe('KV Musterkreis');
    await page.getByRole('button', { name: 'Überall ändern' }).press('Enter');
    await page.getByText('Geändert', { exact: true }).waitFor();
    await sound('183-change-done');
    expect(host.tab('Verbände').rows()[0]).toMatchObject({ Name: 'KV Neukreis', 'Auch bekannt als': 'KV Musterkreis' });
    await page.getByRole('button', { name: 'Rückgängig' }).press('Enter');
    await page.getByText('Rückgängig gemacht').waitFor();
    expect(host.tab('Verbände').rows()[0]?.Name).toBe('KV Musterkreis');
    expect(calls.map(({ name }) => name)).toEqual([
      ...['changeAssociationStart', 'previewAssociationChange', 'previewAssociationChange'],
      ...['changeAssociation', 'undoAssociationChange'],
    ]);
  });

  it('asks before it writes what looks personal: leaving it out comes first', async () => {
    const host = sheet();
    const { page, sound, calls } = await open(host);
    await page.getByLabel('Welcher Verband?').fill('KV Musterkreis');
    await page.getByRole('radio', { name: 'Heißt anders' }).check();
    await page.getByLabel('Wie heißt er jetzt?').fill('KV Neukreis, Frau Beispiel, Tel. 0170 0000000');
    await page.getByRole('button', { name: 'Vorschau' }).click();
    await page.getByText('„Name“ enthält etwas, das aussieht wie').waitFor();
    await sound('185-change-personal');
    expect(await page.getByRole('button').filter({ hasText: 'ändern' }).allTextContents()).toEqual([
      'Angaben ändern',
      'Trotzdem überall ändern',
    ]);
    await page.getByRole('button', { name: 'Angaben ändern' }).press('Enter');
    await page.getByLabel('Wie heißt er jetzt?').fill('KV Neukreis');
    await page.getByRole('button', { name: 'Vorschau' }).click();
    await page.getByText('KV Musterkreis heißt jetzt KV Neukreis').waitFor();
    expect(await page.getByText('Weglassen?').count()).toBe(0);
    expect(calls.filter(({ name }) => name === 'changeAssociation')).toEqual([]);
  });

  it.each(['erste', 'zweite'])(
    'asks at a split, too, what looks personal in the name of the %s part',
    async (which) => {
      const host = sheet();
      const { page, sound } = await open(host);
      const written = 'KV Nordkreis, Frau Beispiel, Tel. 0170 0000000';
      const of = { erste: 'KV Südkreis', zweite: 'KV Südkreis', [which]: written };
      await page.getByLabel('Welcher Verband?').fill('KV Musterkreis');
      await page.getByRole('radio', { name: 'Wird aufgeteilt' }).check();
      await page.getByLabel('Wie heißt der erste?').fill(of.erste);
      await page.getByLabel('Wie heißt der zweite?').fill(of.zweite);
      await page.getByRole('button', { name: 'Vorschau' }).click();
      await page.getByText('„Name“ enthält etwas, das aussieht wie').waitFor();
      await sound(`186-change-split-personal-${which}`);
      await page.getByRole('button', { name: 'Angaben ändern' }).press('Enter');
      expect(await page.getByLabel(`Wie heißt der ${which}?`).inputValue()).toBe(written);
      await page.getByRole('button', { name: 'Vorschau' }).click();
      await page.getByRole('button', { name: 'Trotzdem überall ändern' }).click();
      await page.getByText('Geändert', { exact: true }).waitFor();
      expect(host.tab('Verbände').rows()).toContainEqual(expect.objectContaining({ Name: written }));
    },
  );

  it.each([240, 300])('asks at a split what goes where, at %s px', async (width) => {
    const host = sheet();
    const { page, sound } = await open(host, width);
    await page.getByLabel('Welcher Verband?').fill('KV Musterkreis');
    await page.getByRole('radio', { name: 'Wird aufgeteilt' }).check();
    await page.getByLabel('Wie heißt der erste?').fill('KV Nordkreis');
    await page.getByLabel('Wie heißt der zweite?').fill('KV Südkreis');
    await page.getByRole('button', { name: 'Vorschau' }).click();
    await page.getByText('Was kommt wohin?').waitFor();
    await sound(`184-change-split-${width}`);
    await page.getByLabel(/^Partnerschaften: KV Musterkreis/).selectOption({ label: 'KV Südkreis' });
    await page.getByRole('button', { name: 'Überall ändern' }).click();
    await page.getByText('Geändert', { exact: true }).waitFor();
    expect(host.tab('Partnerschaften').rows()[0]?.['Verband A']).toBe('KV Südkreis');
  });
});
