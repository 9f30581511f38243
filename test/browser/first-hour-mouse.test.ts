import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import {
  clickCell,
  display,
  displays,
  leave,
  type Opened,
  openTab,
  openWorkbench,
  settled,
} from '../workbench/open.ts';

vi.setConfig({ testTimeout: 90_000 });

/* The first hour of who sets it all up, with the mouse: an empty file, wrong answers first, until three findings are worked off. */
let bench: Opened;
let page: Page;
let sidebar: FrameLocator;

beforeAll(async () => {
  bench = await openWorkbench({ empty: true });
  page = await bench.firstVisit();
  sidebar = page.frameLocator('aside.sidebar iframe');
}, 180_000);
afterAll(async () => {
  expect(bench?.errors).toEqual([]);
  await bench?.close();
});

/** Opens the add-in's menu by the mouse and clicks what it is told to. */
async function choose(...labels: readonly string[]): Promise<void> {
  await page.getByRole('menuitem', { name: 'Partnerschaften', exact: true }).click();
  for (const label of labels) await page.getByRole('menuitem', { name: label, exact: true }).click();
  await settled(page);
}
/** Clicks into a field and types. */
async function fill(label: string, words: string): Promise<void> {
  await sidebar.getByLabel(label, { exact: true }).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(words);
}

it('sets up an empty file, whose own beginning leads; nobody is shown around in it', async () => {
  expect(await page.locator('aside.sidebar').count()).toBe(0);
  await page.getByRole('button', { name: 'Einrichten und reparieren' }).click();
  await page.getByRole('button', { name: 'Zulassen' }).click();
  await sidebar.getByRole('button', { name: 'Verbände eintragen' }).click({ timeout: 60_000 });
  await sidebar.getByRole('button', { name: 'Mich eintragen' }).click({ timeout: 60_000 });
  // Nothing is known yet, and the address is not complete.
  await sidebar.getByLabel('Deine E-Mail-Adresse', { exact: true }).waitFor();
  await fill('Deine E-Mail-Adresse', 'koordination@');
  await sidebar.getByRole('button', { name: 'Speichern' }).click();
  await sidebar.getByText('Noch nicht gespeichert').waitFor();
  await fill('Zu welchem Verband gehörst Du?', 'KV Bonn');
  await fill('Deine E-Mail-Adresse', 'koordination@example.org');
  await sidebar.getByRole('radio', { name: 'quartalsweise' }).click();
  await sidebar.getByRole('button', { name: 'Ja, ich bin einverstanden' }).click();
  await sidebar.getByRole('button', { name: 'Speichern' }).click();
  await sidebar.getByText('Gespeichert', { exact: true }).waitFor();
  await sidebar.getByRole('button', { name: 'Weiter mit Erste Schritte' }).click();
  await sidebar.getByText('Wer soll was sehen?').waitFor();
  await settled(page);
  expect((await displays(page, 'Koordination', 'A2:H2'))[0]).toContain('KV Bonn');
});

it('types a row into the tab, misspelled, and logs a visit', async () => {
  await openTab(page, 'Einsätze');
  const words = ['durchgeführt', '20.11.2026', 'Infostand', 'KV Bonn', 'KV Weimr', '4'];
  await clickCell(page, 'Einsätze', 'C2');
  for (const word of words) {
    await page.keyboard.type(word);
    await leave(page, 'Tab');
  }
  await expect.poll(() => display(page, 'Einsätze', 'A2')).toMatch(/Gastgeber.*KV Weimar/);
  await clickCell(page, 'Einsätze', 'G2');
  await page.keyboard.type('KV Weimar');
  await leave(page, 'Enter');
  await expect.poll(() => display(page, 'Einsätze', 'A2')).not.toMatch(/Gastgeber/);

  await choose('Einsatz erfassen…');
  await sidebar.getByRole('radio', { name: 'Infostand' }).click();
  await fill('Bei wem?', 'KV Weimr');
  await sidebar.getByRole('button', { name: 'Speichern' }).click();
  await sidebar.getByText('Noch nicht gespeichert').waitFor();
  await sidebar.getByRole('button', { name: 'KV Weimar' }).first().click();
  await fill('Wie viele haben geholfen?', '3');
  await sidebar.getByRole('button', { name: 'Speichern' }).click();
  await sidebar.getByText('Gespeichert', { exact: true }).waitFor();
});

it('works off three findings and finds the help', async () => {
  await openTab(page, 'Spenden');
  for (const line of [2, 3, 4]) {
    await clickCell(page, 'Spenden', `C${line}`);
    // What is older than the sheet is no news and stands apart.
    for (const word of ['23.11.2026', 'KV Bonn', 'Geldspende', `${line}.000,00`, 'bar']) {
      await page.keyboard.type(word);
      await leave(page, 'Tab');
    }
    await expect.poll(() => display(page, 'Spenden', `A${line}`)).toMatch(/^dringend/);
  }
  await choose('Transparenz prüfen');
  await choose('Prüfhinweise zeigen…');
  await sidebar.locator('.finding-head').first().waitFor();
  for (let nth = 0; nth < 3; nth += 1) {
    await sidebar.locator('.finding-head').nth(nth).click();
    await sidebar.getByRole('radio', { name: 'in Klärung' }).click();
    await sidebar.getByRole('button', { name: 'Status speichern' }).click();
    await settled(page);
  }
  const [head = [], ...lines] = await displays(page, 'Prüfhinweise', 'A1:P60');
  const at = head.indexOf('Status');
  expect(lines.filter((line) => line[at] === 'in Klärung')).toHaveLength(3);
  await choose('Hilfe', 'Hilfe…');
  await sidebar.getByText('Wer entscheidet was?').click();
});
