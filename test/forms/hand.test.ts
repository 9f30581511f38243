import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtScript, COORDINATOR, type Host, readyHost } from '../bundle.ts';
import { countHand, hand } from '../client/hand.ts';
import { openForm, type Server } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';

/* How many keys and clicks beyond typing each form needs, of associations that are known. */

const script = await builtScript();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const host: Host = readyHost(script);
host.type('Verbände', 'C2', [
  ['KV Beispielstadt', 'KV', 'Bayern', 'nein'],
  ['KV Musterkreis', 'KV', 'Sachsen', 'nein'],
]);
host.type('Koordination', 'C2', [['KV Beispielstadt', 'Koordination', COORDINATOR, 'nie', '01.11.2026', 'Formular']]);
const server: Server = new Proxy({}, { get: (_, name) => (input: unknown) => host.rpc(String(name), input) });

/** Puts the pen into a field and types over what stands there; of what is offered the first is taken. */
async function find(page: Page, label: string, words: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).click({ clickCount: 3 });
  await page.keyboard.type(words);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}
const choose = (page: Page, label: string) => page.locator('label', { hasText: new RegExp(`^${label}$`) }).click();

interface Walk {
  readonly form: string;
  readonly most: number;
  readonly saved: RegExp;
  readonly walk: (page: Page) => Promise<void>;
}
const walks: readonly Walk[] = [
  {
    ...{ form: 'logVisit', most: 12, saved: /Der Einsatz steht in Zeile/ },
    walk: async (page) => {
      await choose(page, 'Infostand');
      await find(page, 'Bei wem?', 'muster');
      await page.getByLabel('Wie viele haben geholfen?').click();
      await page.keyboard.type('4');
    },
  },
  {
    ...{ form: 'addPartnership', most: 8, saved: /Die Partnerschaft steht in Zeile/ },
    walk: async (page) => {
      expect(await page.getByLabel('Wer?', { exact: true }).inputValue()).toBe('KV Beispielstadt');
      await find(page, 'Mit wem?', 'muster');
    },
  },
  {
    ...{ form: 'addAssociation', most: 8, saved: /Der Verband steht in Zeile/ },
    walk: async (page) => {
      await page.getByLabel('Wie heißt der Verband?').click();
      await page.keyboard.type('OV Beispielort');
      await find(page, 'Zu welchem Verband gehört er?', 'muster');
    },
  },
  {
    ...{ form: 'addRequest', most: 8, saved: /Die Anfrage steht in Zeile/ },
    walk: async (page) => {
      await choose(page, 'Frage');
      await page.getByLabel('Was ist das Anliegen?').click();
      await page.keyboard.type('Wer zahlt die Fahrt?');
    },
  },
  {
    ...{ form: 'planVisit', most: 10, saved: /Der Plan steht in Zeile/ },
    walk: async (page) => {
      await choose(page, 'Infostand');
      await find(page, 'Zu wem?', 'muster');
      await page.getByLabel('An welchem Tag?').click();
      await page.keyboard.type('5.12.2026');
      await page.getByLabel('Wie viele fahren mit?').click();
      await page.keyboard.type('4');
    },
  },
  {
    // The plan is the row that is selected in the sheet.
    ...{ form: 'planVisit', most: 5, saved: /^Gespeichert$/ },
    walk: async (page) => {
      await page.getByRole('button', { name: 'Diese Zeile ändern' }).click();
      await page.getByLabel('Wie viele fahren mit?').click({ clickCount: 3 });
      await page.keyboard.type('6');
    },
  },
];

it.each(walks)('$form takes at most $most keys or clicks beyond typing', async ({ form, most, saved, walk }) => {
  const plans = host.tab('Einsätze').rowNumbers();
  const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
  if (plans.length > 0) sheet?.getRange(`C${plans.at(-1)}`).activate();
  const { page } = await openForm(browser, form, server);
  await page.getByRole('button', { name: 'Speichern' }).waitFor();
  await countHand(page);
  await walk(page);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByText(saved).first().waitFor();
  expect(await hand(page)).toBeLessThanOrEqual(most);
  await page.close();
});

it('a tip that a visit taught takes one press', async () => {
  const values = { kind: 'stall', start: '10.10.2026', guest: 'KV Beispielstadt', host: 'KV Musterkreis', people: '4' };
  host.rpc('saveVisit', { operation: 'op-taught', values: { ...values, learned: 'Früh da sein lohnt sich' } });
  const { page } = await openForm(browser, 'tips', server);
  await page.getByRole('button', { name: /^Freigeben / }).waitFor();
  await countHand(page);
  await page.getByRole('button', { name: /^Freigeben / }).click();
  await page.getByText('Freigegeben: Infostand').waitFor();
  expect(await hand(page)).toBe(1);
  await page.close();
});
