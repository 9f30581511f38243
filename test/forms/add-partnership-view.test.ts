import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtScript, type Host, readyHost } from '../bundle.ts';
import { clipped, type Opened, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';

/* The page in Chromium, and behind it the built script in the emulator: by keyboard alone, with wrong input first. */

const script = await builtScript();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

function sheet(): Host {
  const host = readyHost(script);
  host.type('Verbände', 'C2', [
    ['KV Beispielstadt', 'KV', 'Bayern', 'bietet'],
    ['KV Musterkreis', 'KV', 'Sachsen', 'sucht'],
    ['KV Waldkreis', 'KV', 'Sachsen', 'nein'],
  ]);
  return host;
}

const served = (host: Host): Server =>
  new Proxy({}, { get: (_, name) => (input: unknown) => host.rpc(String(name), input) });

async function open(host: Host, size: Parameters<typeof openForm>[3] = {}): Promise<Opened> {
  const opened = await openForm(browser, 'addPartnership', served(host), size);
  await opened.page.getByLabel('Wer?', { exact: true }).waitFor();
  return opened;
}
const sound = async (opened: Opened, name: string): Promise<void> => {
  await picture(opened.page, name);
  expect(opened.errors).toEqual([]);
  expect(await violations(opened.page)).toEqual([]);
  expect(await clipped(opened.page)).toEqual([]);
};
const rows = (host: Host) => host.tab('Partnerschaften').rows();
/** Types into the field that has the focus, and takes the first name that is offered. */
async function choose(page: Page, typed: string): Promise<void> {
  await page.keyboard.type(typed);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}
async function tabTo(page: Page, id: string): Promise<void> {
  for (let at = 0; at < 12; at += 1) {
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${id} is not reached`);
}

describe('adding a partnership', () => {
  it('is done by keyboard alone, wrong input first, with one call to open and one to save', async () => {
    const host = sheet();
    const opened = await open(host);
    const { page } = opened;
    await page.keyboard.press('Enter');
    await page.getByText('Bitte sieh Dir zwei Angaben an:').waitFor();
    // Named as it is asked, not by the tab's header "Verband B".
    await page.getByRole('button', { name: 'Mit wem: Bitte wähle den anderen Verband.' }).waitFor();
    await sound(opened, '160-partnership-missing');
    await tabTo(page, 'partnership-a');
    await choose(page, 'beispiel');
    await tabTo(page, 'partnership-b');
    await choose(page, 'beispiel');
    await page.getByText('Ein Verband kann nicht mit sich selbst verbunden sein.').first().waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await choose(page, 'muster');
    await page.getByText('Was wir von beiden wissen').waitFor();
    await page.getByText('Partnersuche: sucht').waitFor();
    await sound(opened, '161-partnership-known');
    await page.keyboard.press('Enter');
    await page.getByText('Die Partnerschaft steht in Zeile 2.').waitFor();
    await sound(opened, '162-partnership-saved');
    expect(rows(host)).toMatchObject([
      { 'Verband A': 'KV Beispielstadt', 'Verband B': 'KV Musterkreis', Status: 'angefragt' },
    ]);
    const called = opened.calls.map(({ name }) => name);
    expect(called.filter((name) => !/^(look|pair)/.test(name))).toEqual(['addPartnershipStart', 'savePartnership']);
  });

  it('leads to the row that stands, in its order, and ends it with a reason', async () => {
    const host = sheet();
    const values = { a: 'KV Beispielstadt', b: 'KV Musterkreis', agreedA: '1.11.2026', agreedB: '2.11.2026' };
    host.rpc('savePartnership', { operation: 'op-1', values });
    const opened = await open(host);
    const { page } = opened;
    await choose(page, 'muster');
    await tabTo(page, 'partnership-b');
    await choose(page, 'beispiel');
    await page.getByText('Diese beiden sind schon verbunden', { exact: true }).waitFor();
    await sound(opened, '163-partnership-there');
    await page.getByRole('button', { name: 'Diese Zeile ändern' }).click();
    await page.getByText('Du änderst eine Zeile').waitFor();
    expect(await page.getByLabel('Wer?', { exact: true }).inputValue()).toBe('KV Beispielstadt');
    await page.getByRole('radio', { name: 'Beendet' }).check();
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Bitte sag in einem Satz, warum.', { exact: true }).waitFor();
    await page.getByLabel('Warum endet sie?').fill('Keine Zeit mehr');
    await sound(opened, '164-partnership-ends');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Gespeichert', { exact: true }).waitFor();
    expect(rows(host)).toMatchObject([{ Status: 'beendet', Bis: '23.11.2026', Endgrund: 'Keine Zeit mehr' }]);
  });

  it('asks whether one that ended is carried on', async () => {
    const host = sheet();
    const values = {
      a: 'KV Beispielstadt',
      b: 'KV Musterkreis',
      status: 'ended',
      endReason: 'Pause',
      until: '1.2.2026',
    };
    host.rpc('savePartnership', { operation: 'op-1', values });
    const opened = await open(host);
    const { page } = opened;
    await choose(page, 'muster');
    await tabTo(page, 'partnership-b');
    await choose(page, 'beispiel');
    await page.getByText('Die gab es schon, beendet am 01.02.2026').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Bitte sieh Dir eine Angabe an:').waitFor();
    await sound(opened, '165-partnership-former');
    await page.getByRole('button', { name: 'Als Nachfolgerin anlegen' }).click();
    await page
      .getByText(/^Nachfolgerin von P-/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Die Partnerschaft steht in Zeile 3.').waitFor();
    expect(rows(host)[1]).toMatchObject({ Status: 'angefragt', 'Nachfolgerin von': rows(host)[0]?.id });
  });

  it.each([240, 600])('holds at %s px', async (width) => {
    await sound(await open(sheet(), { width }), `166-partnership-${width}`);
  });
});
