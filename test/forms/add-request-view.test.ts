import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtScript, COORDINATOR, type Host, newHost } from '../bundle.ts';
import { clipped, type Opened, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';

/* The page in Chromium, and behind it the built script in the emulator: what a person does from menu to row. */

const script = await builtScript();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

function sheet(lang: 'de' | 'en' = 'de'): Host {
  const host = newHost(script);
  host.choose('Einrichten und reparieren');
  host.type('Verbände', 'C2', [
    ['KV Beispielstadt', 'KV', 'Bayern', 'nein'],
    ['KV Musterkreis', 'KV', 'Bayern', 'sucht'],
  ]);
  host.type('Koordination', 'C2', [['KV Beispielstadt', 'Koordination', COORDINATOR, 'nie', '01.11.2026', 'Formular']]);
  if (lang === 'en') {
    const at = host
      .tab('Einstellungen')
      .values()
      .findIndex((row) => row.Einstellung === 'Sprache');
    host.type('Einstellungen', `B${at + 2}`, 'Englisch');
    host.call('setUp');
  }
  return host;
}

/** Every call goes to the script. */
const served = (host: Host): Server =>
  new Proxy({}, { get: (_, name) => (input: unknown) => host.rpc(String(name), input) });

async function open(host: Host, size: Parameters<typeof openForm>[3] = {}): Promise<Opened> {
  const opened = await openForm(browser, 'addRequest', served(host), size);
  await opened.page.getByRole('radio').first().waitFor();
  return opened;
}
const sound = async (opened: Opened, name: string): Promise<void> => {
  await picture(opened.page, name);
  expect(opened.errors).toEqual([]);
  expect(await violations(opened.page)).toEqual([]);
  expect(await clipped(opened.page)).toEqual([]);
};
const rows = (host: Host, tab = 'Anfragen') =>
  host
    .tab(tab)
    .values()
    .filter((row) => row.id !== '');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

describe('adding a request', () => {
  it('takes three answers, by keyboard alone, and one call to open and one to save', async () => {
    const host = sheet();
    const opened = await open(host);
    const { page } = opened;
    await sound(opened, '30-request');
    const { keyboard } = page;
    await keyboard.press('Space');
    await keyboard.press('Tab');
    expect(await focused(page)).toBe('request-concern');
    await keyboard.type('Wir suchen einen Partner in Sachsen');
    await keyboard.press('Tab');
    expect(await page.getByLabel('Wann kam die Anfrage?').inputValue()).toBe('Mo 23.11.2026');
    for (let i = 0; i < 4; i += 1) await keyboard.press('Tab');
    expect(await focused(page)).toBe('request-association');
    await page.getByText('Ohne Verband lässt sich kein Partner vorschlagen.').waitFor();
    await keyboard.type('muster');
    await page.getByRole('option').first().waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await page.getByText('Die Anfrage steht in Zeile 2.').waitFor();
    await sound(opened, '31-request-saved');
    expect(rows(host)).toMatchObject([
      {
        ...{ Art: 'Partnerschaft gesucht', Anliegen: 'Wir suchen einen Partner in Sachsen', Status: 'neu' },
        ...{ Verband: 'KV Musterkreis', Prüfung: '' },
      },
    ]);
    expect(opened.calls.map(({ name }) => name).filter((name) => name !== 'lookRequest')).toEqual([
      'addRequestStart',
      'saveRequest',
    ]);
  });

  it('says what is missing above and at the fields', async () => {
    const opened = await open(sheet());
    const { page } = opened;
    await page.getByLabel('Welcher Verband fragt?').fill('Musterkrei');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByText('Bitte sieh Dir drei Angaben an:').waitFor();
    expect(opened.calls.map(({ name }) => name)).not.toContain('saveRequest');
    await sound(opened, '32-request-errors');
    await page.getByRole('button', { name: 'KV Musterkreis' }).click();
    expect(await page.getByLabel('Welcher Verband fragt?').inputValue()).toBe('KV Musterkreis');
  });

  it('hears the rules before it saves', async () => {
    const host = sheet();
    const opened = await open(host);
    const { page } = opened;
    await page.getByRole('radio', { name: 'Frage' }).check();
    await page.getByLabel('Was ist das Anliegen?').fill('Bitte ruft an: 0171 2345678');
    await page.getByLabel('Welcher Verband fragt?').click();
    await page.getByText('„Anliegen“ enthält etwas, das aussieht wie eine Telefonnummer.').waitFor();
    expect(rows(host)).toEqual([]);
    await sound(opened, '33-request-rule');
    await page.getByLabel('Was ist das Anliegen?').fill('Wie melden wir eine Partnerschaft an?');
    await page.getByText('„Anliegen“ enthält').waitFor({ state: 'detached' });
  });

  it('goes on with the next one, of the same day and kind', async () => {
    const host = sheet();
    const { page } = await open(host);
    await page.getByRole('radio', { name: 'Frage' }).check();
    await page.getByLabel('Was ist das Anliegen?').fill('Wer zahlt die Fahrt?');
    await page.getByRole('button', { name: 'Gestern' }).click();
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('button', { name: 'Nächste Anfrage aufnehmen' }).click();
    expect(await page.getByRole('radio', { name: 'Frage' }).isChecked()).toBe(true);
    expect(await page.getByLabel('Wann kam die Anfrage?').inputValue()).toBe('So 22.11.2026');
    expect(await page.getByLabel('Was ist das Anliegen?').inputValue()).toBe('');
    await page.getByLabel('Was ist das Anliegen?').fill('Und wer das Essen?');
    await page.getByLabel('Wann kam die Anfrage?').press('Enter');
    await page.getByText('Die Anfrage steht in Zeile 3.').waitFor();
    expect(new Set(rows(host).map(({ id }) => id)).size).toBe(2);
  });

  it('speaks English where the sheet does', async () => {
    const opened = await open(sheet('en'));
    await opened.page.getByText('What is it about?').waitFor();
    await sound(opened, '34-request-english');
  });

  it.each([240, 600])('holds at %s px', async (width) => {
    await sound(await open(sheet(), { width }), `35-request-${width}`);
  });
});

describe('answering a request', () => {
  async function selected() {
    const host = sheet();
    const values = { kind: 'seeking', concern: 'Partner in Sachsen', receivedOn: '20.11.2026' };
    host.rpc('saveRequest', { operation: 'op-1', values });
    host.rpc('showRequest', { line: 2 });
    const opened = await open(host);
    await opened.page.getByText('Eine Zeile ist ausgewählt').waitFor();
    await sound(opened, '36-request-selected');
    await opened.page.getByRole('button', { name: 'Diese Zeile ändern' }).click();
    await opened.page.getByText('Du änderst eine Zeile').waitFor();
    return { host, opened, page: opened.page };
  }

  it('opens the selected row, asks for the reason of a no, and writes what changed', async () => {
    const { host, opened, page } = await selected();
    expect(await page.getByLabel('Was ist das Anliegen?').inputValue()).toBe('Partner in Sachsen');
    await page.getByRole('radio', { name: 'Abgelehnt' }).check();
    expect(await page.getByLabel('Erledigt am').inputValue()).toBe('Mo 23.11.2026');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Bitte sag in einem Satz, warum nicht.', { exact: true }).waitFor();
    await page.getByLabel('Warum nicht?').fill('Dort sucht gerade niemand');
    await sound(opened, '37-request-refused');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Gespeichert', { exact: true }).waitFor();
    await sound(opened, '38-request-changed');
    expect(rows(host)).toMatchObject([
      { Status: 'abgelehnt', Antwort: 'Dort sucht gerade niemand', Anliegen: 'Partner in Sachsen' },
    ]);
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByText('Rückgängig gemacht').waitFor();
    expect(rows(host)).toMatchObject([{ Status: 'neu' }]);
  });

  it('writes nothing over what someone else changed meanwhile', async () => {
    const { host, page } = await selected();
    await page.getByRole('radio', { name: 'In Arbeit' }).check();
    const at = host.tab('Anfragen').column('Status');
    host.type('Anfragen', `${String.fromCharCode(64 + at)}2`, 'beantwortet');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Das hat inzwischen jemand geändert: Status.').waitFor();
    expect(rows(host)).toMatchObject([{ Status: 'beantwortet' }]);
    expect(await page.getByRole('radio', { name: 'In Arbeit' }).isChecked()).toBe(true);
  });
});
