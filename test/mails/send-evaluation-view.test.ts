import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fail } from '../../src/domain/result.ts';
import { clipped, type Opened, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';
import { callOf, fakeMailDesk } from './fake-mail-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const CALLS = ['sendEvaluationStart', 'previewEvaluation', 'testEvaluation', 'sendEvaluation'];
const dialog = { width: 976, height: 664 };

/** The dialog before the form's own calls, with a desk in memory behind them. */
async function open(
  wishes: Parameters<typeof fakeMailDesk>[0] = {},
  more: Server = {},
  size: Parameters<typeof openForm>[3] = dialog,
): Promise<Opened & { readonly fake: ReturnType<typeof fakeMailDesk> }> {
  const fake = fakeMailDesk(wishes);
  const server: Server = Object.fromEntries(
    CALLS.map((name) => [name, (input: never) => callOf(name, input, fake.desk)]),
  );
  const opened = await openForm(browser, 'sendEvaluation', { ...server, ...more }, size);
  await opened.page.getByLabel('Welcher Zeitraum?').waitFor();
  return { ...opened, fake };
}
const sound = async (opened: Opened, name: string): Promise<void> => {
  await picture(opened.page, name);
  expect(opened.errors).toEqual([]);
  expect(await violations(opened.page)).toEqual([]);
  expect(await clipped(opened.page)).toEqual([]);
};

describe('the dialog "Auswertung senden"', () => {
  it('shows period, recipients and the mail as each will see it', async () => {
    const opened = await open();
    const { page } = opened;
    const mail = page.frameLocator('iframe');
    await mail.getByText('KV Beispielstadt: Hilfe gegeben').waitFor();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
    await page.getByText('2 Kontakte bekommen nichts').click();
    await page.getByText('KV Abgemeldet: abgemeldet').waitFor();
    await sound(opened, 'send-01-first');
    await page.getByRole('button', { name: 'Text' }).click();
    await page.getByText('Gegeben: 210 Std.').waitFor();
    await sound(opened, 'send-02-text');
    await page.getByRole('button', { name: 'Ansehen KV Musterland' }).click();
    await page.getByText('Received: 210 hrs').waitFor();
    // The contact reads English; the person at the sheet may look at it in German, and the page says which it is.
    expect(await page.getByRole('checkbox', { name: /· Englisch$/ }).count()).toBe(1);
    expect(await page.locator('pre').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Deutsch', exact: true }).click();
    await page.getByText('Bekommen: 210 Std.').waitFor();
    expect(
      await page.locator('pre, dd[lang]').evaluateAll((all) => all.map((one) => one.getAttribute('lang'))),
    ).toEqual(['de', 'de']);
    await page.getByRole('button', { name: 'Englisch', exact: true }).click();
    await page.getByText('Received: 210 hrs').waitFor();
    await page.getByRole('button', { name: '360 px' }).click();
    expect((await page.locator('iframe').boundingBox())?.width).toBe(360);
    await sound(opened, 'send-03-phone');
  });
  it('sends a test to oneself only', async () => {
    const opened = await open();
    await opened.page.getByRole('button', { name: 'Testmail an mich' }).click();
    await opened.page.getByText('Sie ging an koordination@example.org. Sonst bekam sie niemand.').waitFor();
    expect(opened.fake.posted).toHaveLength(1);
    await sound(opened, 'send-04-tested');
  });
  it('asks before it sends, sends once, and then nobody is left to send to', async () => {
    const opened = await open();
    const { page, fake } = opened;
    await page.getByRole('button', { name: '2 Mails senden…' }).click();
    await page.getByText('3. Quartal 2026: 2 Mails senden?').waitFor();
    expect(fake.posted).toHaveLength(0);
    await sound(opened, 'send-05-sure');
    await page.getByRole('button', { name: 'Noch nicht' }).click();
    expect(await page.getByText('Gesendete Mails lassen sich nicht zurückholen.').count()).toBe(0);
    await page.getByRole('button', { name: '2 Mails senden…' }).click();
    await page.getByRole('button', { name: 'Jetzt senden' }).dblclick();
    await page.getByText('2 Mails gesendet').waitFor();
    await page.getByText('4 Kontakte bekommen nichts').waitFor();
    expect(fake.posted.map(({ contact }) => contact)).toEqual(['K-1', 'K-2']);
    await sound(opened, 'send-06-sent');
  });
  it('works by keyboard alone', async () => {
    const { page, fake } = await open();
    await page.getByLabel('KV Wartend').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: '3 Mails senden…' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('3. Quartal 2026: 3 Mails senden?').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
      .toMatch(/3\.\sQuartal 2026: 3\sMails senden\?/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('3 Mails gesendet').waitFor();
    expect(fake.posted).toHaveLength(3);
  });
  it('another period asks who gets it; the running one says that it runs', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Monat' }).click();
    await page.getByRole('button', { name: '1 Mail senden…' }).waitFor();
    expect(await page.getByLabel('Welcher Zeitraum?').inputValue()).toBe('2026-09');
    await page.getByLabel('Welcher Zeitraum?').selectOption('2026-10');
    await page.getByText('Läuft noch, die Zahlen wachsen weiter.').waitFor();
  });
  it('nobody chosen, nobody there, little quota: each says what is', async () => {
    const none = await open();
    await none.page.getByRole('button', { name: 'Alle wählen' }).click();
    await none.page.getByRole('button', { name: 'Keine wählen' }).click();
    await none.page.getByRole('button', { name: 'Senden' }).click();
    await none.page.getByRole('alert').getByText('Bitte wähle mindestens einen Kontakt.').waitFor();
    const nobody = await open({ contacts: [] });
    await nobody.page.getByText('Gerade wartet niemand auf diese Mail').waitFor();
    await sound(nobody, 'send-07-nobody');
    const little = await open({ quota: 1 });
    await little.page.getByRole('button', { name: '2 Mails senden…' }).click();
    await little.page.getByText('Google erlaubt heute noch 1. Der Rest folgt am nächsten Tag.').waitFor();
  });
  it('what goes wrong is said, and the choice is still there', async () => {
    const copied = fail({
      code: 'copied-sheet' as const,
      text: { de: 'Diese Tabelle ist eine Kopie. Sie sendet keine Mails.', en: 'This sheet is a copy.' },
    });
    const opened = await open({}, { sendEvaluation: () => copied });
    await opened.page.getByRole('button', { name: '2 Mails senden…' }).click();
    await opened.page.getByRole('button', { name: 'Jetzt senden' }).click();
    await opened.page.getByText('Diese Tabelle ist eine Kopie. Sie sendet keine Mails.').waitFor();
    expect(await opened.page.getByRole('checkbox', { checked: true }).count()).toBe(2);
    await sound(opened, 'send-08-copy');
  });
  it('an unclear mail is left to a person', async () => {
    const entry = { id: 'M-9', mail: 'evaluation', about: '2026-Q3', contact: 'K-1', reservedAt: '2026-10-01 07:00' };
    const opened = await open({ ledger: [{ ...entry, state: 'unclear' }] });
    await opened.page.getByText('3 Kontakte bekommen nichts').click();
    await opened.page.getByText('KV Beispielstadt: unklar, bitte im Tab „Versand“ entscheiden').waitFor();
  });
  it('fits a narrow window', async () => {
    const opened = await open({}, {}, { width: 360, height: 700 });
    await opened.page.frameLocator('iframe').getByText('KV Beispielstadt: Hilfe gegeben').waitFor();
    await sound(opened, 'send-09-narrow');
  });
});
