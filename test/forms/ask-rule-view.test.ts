import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fail, ok } from '../../src/domain/result.ts';
import { clipped, type Opened, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';
import { askAnswer, askStart, quietAnswer } from './ask-rule-fixture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const server: Server = { askRuleStart: () => ok(askStart), askRule: () => ok(askAnswer) };
async function open(more: Server = {}, size: Parameters<typeof openForm>[3] = {}): Promise<Opened> {
  const opened = await openForm(browser, 'askRule', { ...server, ...more }, { width: 640, height: 592, ...size });
  await opened.page.locator('#ask-kind').waitFor();
  return opened;
}
async function sound(opened: Opened, name: string): Promise<void> {
  await picture(opened.page, name);
  expect(opened.errors).toEqual([]);
  expect(await violations(opened.page)).toEqual([]);
  expect(await clipped(opened.page)).toEqual([]);
}
const asked = ({ calls }: Opened) => calls.filter(({ name }) => name === 'askRule').map(({ input }) => input);
const chip = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const ask = (page: Page) => page.getByRole('button', { name: 'Regel fragen' });
async function answerFour(page: Page): Promise<void> {
  await chip(page, 'Geldspende').check();
  await page.getByLabel('Wie viel?').fill('12.000');
}
const textOf = async (part: Locator): Promise<string> => (await part.allInnerTexts()).join('\n');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const focusedField = (page: Page) => page.evaluate(() => document.activeElement?.closest('fieldset')?.id);

describe('the question', () => {
  it.each([240, 300, 640])('holds at %i px, with all that a donation asks', async (width) => {
    const opened = await open({}, { width });
    const { page } = opened;
    await sound(opened, `ask-empty-${width}`);
    await chip(page, 'Geldspende').check();
    await page.locator('#ask-donorKind').getByRole('button', { name: 'Weitere' }).click();
    await chip(page, 'Unternehmen').check();
    await page.getByLabel('An welchen Verband?').fill('KV Musterhausen-Probenwalde-Beispielthal-Nordwest');
    await sound(opened, `ask-full-${width}`);
    await page.close();
  });

  it('asks only what its kind turns on', async () => {
    const { page } = await open();
    expect(await page.getByText('Mehr dazu').count()).toBe(0);
    await chip(page, 'Geldspende').check();
    expect(await page.getByLabel('Spendennummer').count()).toBe(1);
    expect(await page.getByLabel('Öffentliche Beteiligung in %').count()).toBe(0);
    await chip(page, 'Unternehmen').check();
    expect(await page.getByLabel('Öffentliche Beteiligung in %').count()).toBe(1);
    await page.locator('#ask-kind').getByRole('button', { name: 'Weitere' }).click();
    await chip(page, 'Zuschuss').check();
    expect(await page.getByLabel('Von welchem Verband?').count()).toBe(1);
    expect(await page.locator('#ask-donorKind').count()).toBe(0);
    await page.close();
  });

  it('names what is missing or wrong, and goes there', async () => {
    const opened = await open({ askRuleStart: () => ok({ ...askStart, own: undefined }) });
    const { page } = opened;
    await page.getByLabel('Wie viel?').fill('1,234');
    await page.getByLabel('An welchem Tag?').fill('31.09.2026');
    await page.getByLabel('An welchen Verband?').fill('KV Beispielstat');
    await ask(page).click();
    const summary = page.getByRole('alert');
    await summary.waitFor();
    expect(await textOf(summary)).toMatch(/Art: .*\n+Betrag: Tausend oder Komma.*\n+Eingang am: .*31\. September/);
    await sound(opened, 'ask-errors');
    await page.getByRole('button', { name: 'KV Beispielstadt' }).click();
    expect(await page.getByLabel('An welchen Verband?').inputValue()).toBe('KV Beispielstadt');
    await summary.getByRole('button', { name: /^Betrag/ }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('ask-amount');
    await page.keyboard.type('0');
    expect(asked(opened)).toEqual([]);
    await page.close();
  });

  it('says how it read an amount', async () => {
    const { page } = await open();
    await page.getByLabel('Wie viel?').fill('1.234');
    await page.getByText('Gelesen als 1.234,00').waitFor();
    await page.close();
  });

  it('keeps what was typed where the server says no, or does not answer', async () => {
    const opened = await open({
      askRule: () => fail({ code: 'missing-column', text: { de: 'Spalte „Betrag“ fehlt.', en: 'Column missing.' } }),
    });
    const { page } = opened;
    await answerFour(page);
    await ask(page).click();
    await page.getByText('Spalte „Betrag“ fehlt.').waitFor();
    await sound(opened, 'ask-failed');
    expect(await page.getByLabel('Wie viel?').inputValue()).toBe('12.000');
    const fields = { receiver: { text: { de: 'Diesen Verband kennen wir nicht.', en: 'Unknown.' } } };
    opened.serve({ askRule: () => fail({ code: 'invalid', text: { de: 'Nein.', en: 'No.' }, fields }) });
    await ask(page).click();
    await page.getByRole('alert').getByText('Diesen Verband kennen wir nicht.').waitFor();
    opened.serve({ askRule: () => ok(askAnswer) });
    await page.keyboard.press('Tab');
    await page.getByLabel('Wie viel?').press('Enter');
    await page.getByText('Zwei Regeln sagen dazu etwas').waitFor();
    await page.close();
  });
});

describe('the answer', () => {
  it.each([240, 300, 640])('holds at %i px with all of it open', async (width) => {
    const opened = await open({}, { width });
    const { page } = opened;
    await answerFour(page);
    await ask(page).click();
    await page.getByText('Zwei Regeln sagen dazu etwas').waitFor();
    await expect.poll(() => focused(page)).toBe('Zwei Regeln sagen dazu etwas');
    for (const name of ['Welche Grenzen gelten an diesem Tag?', 'Welche Regeln haben wir angesehen?'])
      await page.getByRole('button', { name }).click();
    await sound(opened, `ask-answer-${width}`);
    await page.close();
  });

  it('tells why, where from, what next and who, and what was asked', async () => {
    const { page, calls } = await open();
    await answerFour(page);
    await ask(page).click();
    await page.getByText('„Herkunft“ ist „Ausland, andere“.').waitFor();
    const words = await textOf(page.locator('main'));
    expect(words).toMatch(/Gefragt war: Geldspende · 12\.000,00\s€ · 23\.11\.2026 · KV Beispielstadt/);
    expect(words).toContain('gilt seit 01.07.2002 · zuletzt geprüft 23.11.2026 · Regel S-04');
    expect(words).toContain('Heute die Landesschatzmeisterei anrufen.');
    expect(words).toContain('Zuständig: Schatzmeisterei');
    expect(words).toContain('Noch nicht angenommen?');
    expect(words).toContain('bei „bar“ (S-01)');
    expect(words).toContain('Beleg – Nummer des Belegs');
    expect(words).toContain('Nichts davon wurde gespeichert.');
    expect(await page.getByRole('link').getAttribute('href')).toContain('gesetze-im-internet');
    await page.getByRole('button', { name: /Unternehmen der öffentlichen Hand/ }).click();
    await page.getByText(/ungeprüft · gilt seit/).waitFor();
    expect(calls.map(({ name }) => name)).toEqual(['askRuleStart', 'askRule']);
    await page.close();
  });

  it('shows figures of the day with source, and what was looked at', async () => {
    const { page } = await open();
    await answerFour(page);
    await ask(page).click();
    await page.getByRole('button', { name: 'Welche Grenzen gelten an diesem Tag?' }).click();
    expect(await textOf(page.getByRole('row').nth(1))).toMatch(
      /Grenze für Bargeld[\s\S]*gilt seit 01\.07\.2002[\s\S]*1\.000,00\s€/,
    );
    expect(await textOf(page.getByRole('row').nth(2))).toMatch(/ungeprüft[\s\S]*25\s%/);
    await page.getByRole('button', { name: 'Welche Regeln haben wir angesehen?' }).click();
    await page.getByText('Ohne Spendennummer zählen wir nichts mit Früherem zusammen.').waitFor();
    await page.close();
  });

  it('says that nothing was found, and that this is no praise; with what stands under the number', async () => {
    const opened = await open({ askRule: () => ok(quietAnswer) });
    const { page } = opened;
    await answerFour(page);
    await ask(page).click();
    await page.getByText('Dazu fanden wir nichts').waitFor();
    const words = await textOf(page.locator('main'));
    expect(words).toContain('Angesehen haben wir 1 Regel. Das heißt nicht, dass alles stimmt.');
    expect(words).toMatch(/Bisher\s+2 Spenden, 1\.600,00\s€\s+Mit dieser\s+2\.400,00\s€/);
    expect(words).toContain('Nicht mitgezählt: 1 Zeile, in der etwas fehlt');
    expect(words).not.toMatch(/in Ordnung|korrekt|konform/);
    await sound(opened, 'ask-quiet');
    await page.close();
  });

  it('leads back to an open question, to the entries, or to a new question', async () => {
    const opened = await open();
    const { page } = opened;
    await answerFour(page);
    await ask(page).click();
    await page.getByRole('button', { name: 'Ist bekannt, wer spendet?' }).click();
    await expect.poll(() => focusedField(page)).toBe('ask-donorKnown');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Angaben ändern' }).click();
    expect(asked(opened)).toMatchObject([{}, { answers: { donorKnown: 'yes' } }]);
    expect(await page.getByLabel('Wie viel?').inputValue()).toBe('12.000');
    await ask(page).click();
    await page.getByRole('button', { name: 'Neue Frage' }).click();
    expect(await page.getByLabel('Wie viel?').inputValue()).toBe('');
    expect(await page.getByLabel('An welchen Verband?').inputValue()).toBe('KV Beispielstadt');
    await page.close();
  });

  it('comes by keyboard alone', async () => {
    const opened = await open();
    const { page } = opened;
    await expect.poll(() => focusedField(page)).toBe('ask-kind');
    await page.keyboard.press('Space');
    for (const _ of ['Weitere', 'amount']) await page.keyboard.press('Tab');
    await page.keyboard.type('800');
    for (const _ of ['day', 'heute', 'gestern', 'samstag', 'receiver', 'channel']) await page.keyboard.press('Tab');
    for (const _ of ['debit', 'online', 'cash']) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByText('Zwei Regeln sagen dazu etwas').waitFor();
    expect(asked(opened)).toEqual([
      {
        answers: {
          kind: 'money',
          amount: '800',
          receivedOn: 'Mo 23.11.2026',
          receiver: 'KV Beispielstadt',
          channel: 'cash',
        },
      },
    ]);
    await expect.poll(() => focused(page)).toBe('Zwei Regeln sagen dazu etwas');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('„Herkunft“ ist „Ausland, andere“.').waitFor({ state: 'detached' });
    await page.close();
  });

  it('is complete in English', async () => {
    const opened = await open({ askRuleStart: () => ok({ ...askStart, lang: 'en' }) });
    const { page } = opened;
    await chip(page, 'Donation of money').check();
    await page.getByLabel('How much?').fill('12000');
    await page.getByRole('button', { name: 'Ask the rule' }).click();
    await page.getByText('Two rules have something to say').waitFor();
    expect(await textOf(page.locator('main'))).not.toMatch(/[äöüß„]|\b(?:und|nicht|Regel)\b/);
    await sound(opened, 'ask-english');
    await page.close();
  });
});
