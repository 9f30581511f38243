import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnLetters } from '../../workbench/emulator/index.ts';
import { builtScript, COORDINATOR, HELPER, type Host, readyHost } from '../bundle.ts';
import { clipped, openForm, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';

/* What Heute für Dich asks, answered as a person does: the pages in Chromium, and behind them the built script. */

const script = await builtScript();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const served = (host: Host): Server =>
  new Proxy({}, { get: (_, name) => (input: unknown) => host.rpc(String(name), input) });
const enter = (host: Host, tab: string, line: number, row: Readonly<Record<string, string>>): void => {
  for (const [header, value] of Object.entries(row))
    host.type(tab, `${columnLetters(host.tab(tab).column(header))}${line}`, value);
};
const focusWithin = (page: Page, words: string): Promise<boolean> =>
  page.evaluate((text) => document.activeElement?.textContent?.includes(text) ?? false, words);
const sound = async (page: Page): Promise<void> => {
  expect(await violations(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
};

/** Partners for years, in a sheet that has been kept for one. */
function sheet(): Host {
  const host = readyHost(script);
  host.type('Verbände', 'C2', [
    ['KV Eins', 'KV', 'Bayern', 'nein'],
    ['KV Drei', 'KV', 'Hessen', 'sucht'],
    ['KV Vier', 'KV', 'Hessen', 'bietet'],
  ]);
  const at = host
    .tab('Einstellungen')
    .values()
    .findIndex((row) => row.Einstellung === 'Eingerichtet am');
  host.type('Einstellungen', `B${at + 2}`, '01.10.2025');
  enter(host, 'Partnerschaften', 2, {
    ...{ 'Verband A': 'KV Eins', 'Verband B': 'KV Drei', Status: 'aktiv', Seit: '01.03.2024' },
    ...{ 'Zustimmung A am': '01.03.2024', 'Zustimmung B am': '02.03.2024' },
  });
  return host;
}

describe('the yearly question, in Heute für Dich', () => {
  it('writes nothing for who opens it and presses a key out of habit', async () => {
    const host = sheet();
    enter(host, 'Koordination', 2, {
      ...{ Verband: 'KV Eins', Rolle: 'Koordination', 'E-Mail': COORDINATOR, Bericht: 'nie' },
      ...{ 'Einwilligung am': '01.11.2025', 'Einwilligung durch': 'Mail' },
    });
    const before = host.tab('Partnerschaften').rows();
    const { page } = await openForm(browser, 'today', served(host));
    await page.getByText('Läuft Eure Partnerschaft noch?').waitFor();
    const focused = () =>
      page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`);
    await expect.poll(focused).toMatch(/^H2 ./);
    for (const key of ['Enter', 'Space', 'Enter']) await page.keyboard.press(key);
    await page.keyboard.press('Tab');
    await expect.poll(focused).toMatch(/^BUTTON /);
    expect(host.tab('Partnerschaften').rows()).toEqual(before);
    await page.close();
  });

  it('is answered by keyboard alone, wrong input first, taken back and answered anew', async () => {
    const host = sheet().as(HELPER);
    const rows = () => host.tab('Partnerschaften').rows();
    const { page, errors } = await openForm(browser, 'today', served(host));
    await page.getByLabel('Zu welchem Verband gehörst Du?').waitFor();
    await page.keyboard.type('KV Dreii');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByText('Diesen Verband kennen wir nicht.').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('today-association');
    await page.keyboard.press('Enter');
    await page.getByText('Läuft Eure Partnerschaft noch?').waitFor();
    await sound(page);

    const tabTo = async (name: string): Promise<void> => {
      const focused = () =>
        page.evaluate(() => document.activeElement?.matches('button') && document.activeElement.textContent?.trim());
      for (let presses = 0; presses < 20 && (await focused()) !== name; presses += 1) await page.keyboard.press('Tab');
      expect(await focused()).toBe(name);
    };
    // The wrong answer first.
    await tabTo('Ist beendet');
    await page.keyboard.press('Enter');
    await page.getByText('Die Partnerschaft ist beendet.').waitFor();
    expect(await focusWithin(page, 'Gespeichert')).toBe(true);
    expect(rows()).toMatchObject([{ Status: 'beendet', Bis: '23.11.2026' }]);
    await sound(page);
    await tabTo('Rückgängig');
    await page.keyboard.press('Enter');
    await page.getByText('Die Zeile ist wieder wie zuvor.').waitFor();
    expect(await focusWithin(page, 'Rückgängig gemacht')).toBe(true);
    expect(rows()).toMatchObject([{ Status: 'aktiv', Bis: '' }]);
    await tabTo('Ja, läuft noch');
    await page.keyboard.press('Enter');
    await page.getByText('Die Partnerschaft läuft weiter').waitFor();
    expect(rows()).toMatchObject([{ Status: 'aktiv', 'Zuletzt bestätigt am': '23.11.2026' }]);
    await page.getByRole('button', { name: 'Neu nachsehen' }).click();
    await page.getByText('Heute wartet nichts auf Dich').waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it('says what someone else answered meanwhile, and writes nothing over it', async () => {
    const host = sheet().as(HELPER);
    host.rpc('todayStart', { association: 'KV Eins' });
    const { page } = await openForm(browser, 'today', served(host));
    await page.getByRole('button', { name: 'Ruht gerade' }).waitFor();
    enter(host, 'Partnerschaften', 2, { Status: 'beendet', Bis: '01.11.2026' });
    await page.getByRole('button', { name: 'Ruht gerade' }).click();
    await page.getByText('Zu dieser Zeile hat inzwischen jemand etwas anderes gesagt.').waitFor();
    expect(host.tab('Partnerschaften').rows()).toMatchObject([{ Status: 'beendet', Bis: '01.11.2026' }]);
    await page.close();
  });
});

describe('a request, in Heute für Dich', () => {
  const asked = (kind: string): Host => {
    const host = sheet();
    enter(host, 'Koordination', 2, {
      ...{ Verband: 'KV Eins', Rolle: 'Koordination', 'E-Mail': COORDINATOR, Bericht: 'nie' },
      ...{ 'Einwilligung am': '01.11.2026', 'Einwilligung durch': 'Mail' },
    });
    enter(host, 'Anfragen', 2, {
      ...{ 'Eingang am': '10.11.2026', Art: kind, Verband: 'KV Drei', Anliegen: 'Wir hätten gern einen Partner' },
      ...{ Status: 'neu' },
    });
    return host;
  };
  /** Presses an answer in Heute, and goes on in the page that it opens. */
  const goOn = async (host: Host, answer: string): Promise<Page> => {
    const { page } = await openForm(browser, 'today', served(host));
    await page.getByRole('button', { name: answer }).click();
    await expect.poll(() => host.ui.sidebar?.title).toBe('Anfrage aufnehmen');
    await page.close();
    return (await openForm(browser, 'addRequest', served(host))).page;
  };

  it('ends with a no and its reason, which is asked for', async () => {
    const host = asked('Partnerschaft gesucht');
    const page = await goOn(host, 'Nein, ablehnen');
    await page.getByLabel('Warum nicht?').waitFor();
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Bitte sag in einem Satz, warum nicht.').first().waitFor();
    expect(host.tab('Anfragen').rows()).toMatchObject([{ Status: 'neu' }]);
    await sound(page);
    await page.getByLabel('Warum nicht?').fill('Gerade sucht dort niemand');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Gespeichert').first().waitFor();
    expect(host.tab('Anfragen').rows()).toMatchObject([{ Status: 'abgelehnt', Antwort: 'Gerade sucht dort niemand' }]);
    // A no leads nowhere.
    expect(await page.getByRole('button', { name: /^Weiter mit/ }).count()).toBe(0);
    await page.close();
  });

  it('ends with a yes that leads to the proposals for whoever seeks', async () => {
    const host = asked('Partnerschaft gesucht');
    const page = await goOn(host, 'Ja, beantworten');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('request-answer');
    await page.keyboard.type('Wir fragen bei den Nachbarn');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('button', { name: 'Weiter mit Partner vorschlagen' }).click();
    await expect.poll(() => host.ui.sidebar?.title).toBe('Partner vorschlagen');
    await page.close();
    const partners = await openForm(browser, 'suggestPartners', served(host));
    await partners.page
      .getByRole('button', { name: /KV Vier/ })
      .first()
      .waitFor();
    expect(await partners.page.locator('#seeker').inputValue()).toBe('KV Drei');
    await partners.page.close();
  });

  it('of a missing partnership leads into the form, and ends as one that is asked for', async () => {
    const host = asked('Partnerschaft fehlt in der Liste');
    const page = await goOn(host, 'Ja, beantworten');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('request-answer');
    await page.keyboard.type('Wir tragen sie ein');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('button', { name: 'Weiter mit Partnerschaft anlegen' }).click();
    await expect.poll(() => host.ui.sidebar?.title).toBe('Partnerschaft anlegen');
    await page.close();
    const { page: form } = await openForm(browser, 'addPartnership', served(host));
    const [first, second] = [form.locator('#partnership-a'), form.locator('#partnership-b')];
    await expect.poll(() => first.inputValue()).toBe('KV Drei');
    await second.fill('KV Viier');
    await form.keyboard.press('Escape');
    await form.keyboard.press('Enter');
    await form.getByRole('button', { name: 'KV Vier' }).click();
    await second.press('Enter');
    await form.getByText('Gespeichert').first().waitFor();
    const { 'Verband A': a, 'Verband B': b, Status: status } = host.tab('Partnerschaften').rows()[1] ?? {};
    expect({ a, b, status }).toEqual({ a: 'KV Drei', b: 'KV Vier', status: 'angefragt' });
    await form.close();
  });
});
