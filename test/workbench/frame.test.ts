import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { display, type Opened, openWorkbench, settled, sitDown, type } from './open.ts';

vi.setConfig({ testTimeout: 90_000 });

/** The frame around the grid: menu, persons, clock, drawer, questions. */
let bench: Opened;
let page: Page;

beforeAll(async () => {
  bench = await openWorkbench();
  page = bench.page;
});
afterAll(async () => {
  await bench?.close();
});

async function violations(): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
  await page.evaluate((source) => void ('axe' in window || new Function(source)()), axe.source);
  const found = await page.evaluate(async (only) => {
    const run = (window as unknown as { axe: typeof axe }).axe;
    return run.run(document, {
      runOnly: { type: 'tag', values: only },
      rules: { 'target-size': { enabled: true } },
      iframes: false,
    });
  }, tags);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
const clock = () => page.locator('.clock b').textContent();

/** Weeks of nightly jobs take their time on a busy machine. */
async function setClock(to: string): Promise<void> {
  const before = await clock();
  await page.locator('.clock button').first().click();
  await page.locator('#clock-value').fill(to);
  await page.getByRole('button', { name: 'Stellen', exact: true }).click();
  await page.waitForFunction((was) => document.querySelector('.clock b')?.textContent !== was, before);
  await page.waitForFunction(() => window.werkbank.idle(), undefined, { timeout: 170_000 });
}

test('nothing on the page hinders people with disabilities, as far as a machine can tell', async () => {
  expect(await violations()).toEqual([]);
  for (const panel of ['Postausgang', 'Auslöser', 'Aufrufe']) {
    await page.getByRole('tab', { name: new RegExp(panel) }).click();
    expect(await violations(), panel).toEqual([]);
  }
  await page.getByRole('button', { name: 'Schublade schließen' }).click();
});

test('the bars have the heights of the design at 1280 pixels', async () => {
  const height = async (part: string) => Math.round((await page.locator(part).first().boundingBox())?.height ?? 0);
  const heights = await Promise.all(['.top', '.sheetbar', '.cellline', '.tabs', '.drawer'].map(height));
  expect(heights).toEqual([48, 40, 28, 36, 36]);
});

test('the menu of the add-in works by keyboard alone', async () => {
  for (let presses = 0; presses < 9 && (await focused()) !== 'Partnerschaften'; presses += 1)
    await page.keyboard.press('F6');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('menu', { name: 'Partnerschaften' }).waitFor();
  expect(await violations()).toEqual([]);
  await page.keyboard.press('t');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Transparenz prüfen');
  await page.keyboard.press('Home');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Heute für Dich');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('menu').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Partnerschaften');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('e');
  await page.keyboard.press('Enter');
  await page.locator('aside.sidebar').waitFor();
  await settled(page);
  expect(await page.locator('aside.sidebar h2').textContent()).toBe('Einsatz erfassen');
  const form = page.frameLocator('aside.sidebar iframe');
  await form.getByText('Was habt Ihr gemacht?').waitFor();
  expect((await page.locator('aside.sidebar').boundingBox())?.width).toBe(300);
});

test('the calls of the last execution are listed with their modelled time', async () => {
  await page.getByRole('tab', { name: /Aufrufe/ }).click();
  const rows = page.locator('.calls tbody tr');
  expect(await rows.count()).toBeGreaterThan(5);
  expect(await page.locator('.calls select').textContent()).toContain('Einsatz erfassen');
  const [count] = await page.locator('.calls dd').allTextContents();
  expect(Number.parseInt(count ?? '', 10)).toBe(await rows.count());
  await page.getByRole('button', { name: 'Schublade schließen' }).click();
});

test('another person closes the sidebar, and what is typed is theirs', async () => {
  await sitDown(page, 'schatzmeisterei@example.org');
  expect(await page.locator('aside.sidebar').count()).toBe(0);
  await type(page, 'Spenden', 'F4', '12,50');
  expect(bench.running.session.full().runs.at(-1)?.by).toBe('schatzmeisterei@example.org');
  expect(await display(page, 'Spenden', 'F4')).toBe('12,50 €');
});

test('the first click of someone without consent asks for it, and refusing runs nothing', async () => {
  await sitDown(page, 'neu@example.org');
  const choose = async () => {
    await page.getByRole('menuitem', { name: 'Partnerschaften' }).click();
    await page.getByRole('menuitem', { name: /Einsatz erfassen/ }).click();
  };
  await choose();
  const box = page.getByRole('dialog', { name: 'Autorisierung erforderlich' });
  await box.getByText('Mails in Deinem Namen senden').waitFor();
  expect(await violations()).toEqual([]);
  await box.getByRole('button', { name: 'Abbrechen' }).click();
  await settled(page);
  expect(await page.locator('aside.sidebar').count()).toBe(0);
  await choose();
  await box.getByRole('button', { name: 'Zulassen' }).click();
  await page.locator('aside.sidebar').waitFor();
  await sitDown(page, 'koordination@example.org');
});

test('the clock refuses to go back and says what would be right', async () => {
  await page.locator('.clock button').first().click();
  await page.locator('#clock-value').fill('31.09.2026');
  expect(await page.locator('#clock-hint').textContent()).toContain('Zum Beispiel');
  await page.locator('#clock-value').fill('01.01.2026, 08:00');
  expect(await page.locator('#clock-hint').textContent()).toContain('nur vorwärts');
  const before = await clock();
  await page.keyboard.press('Enter');
  expect(await clock()).toBe(before);
  await page.keyboard.press('Escape');
});

test('a step leads to the next due trigger, which then has run', async () => {
  await page.locator('.clock button').first().click();
  await page.getByRole('button', { name: /Zum nächsten Auslöser/ }).click();
  await settled(page);
  await page.getByRole('tab', { name: /Auslöser/ }).click();
  expect(await page.locator('.tablebox').textContent()).toMatch(/24\.11\., \d\d:\d\d · ohne Fehler/);
  await page
    .getByRole('button', { name: /Jetzt ausführen/ })
    .first()
    .click();
  await settled(page);
  expect(await page.locator('.tablebox tbody tr').first().textContent()).toContain('ohne Fehler');
});

test('moving the clock by a quarter sends the evaluation, readable as picture and as text', async () => {
  // Evaluations leave from the sixth of the month on.
  await setClock('06.01.2027, 09:00');
  expect(await clock()).toBe('Mi 06.01.2027, 09:00');
  await page.getByRole('tab', { name: /Postausgang/ }).click();
  const first = page.locator('.outbox .list button').filter({ hasText: '4. Quartal 2026' }).first();
  await first.click();
  // Each mail is read out in its own language, whatever the window speaks.
  const spoken = await page.locator('.outbox .list b').evaluateAll((all) => all.map((one) => one.getAttribute('lang')));
  expect(new Set(spoken)).toEqual(new Set(['de', 'en']));
  expect(await first.locator('b').getAttribute('lang')).toBe('de');
  expect(
    await page.locator('.letter :is(h3, iframe)').evaluateAll((all) => all.map((one) => one.getAttribute('lang'))),
  ).toEqual(['de', 'de']);
  const mail = page.frameLocator('.letter iframe');
  await mail.getByText('4. Quartal 2026').first().waitFor();
  await page.getByText('360 px', { exact: true }).click();
  expect((await page.locator('.letter iframe').boundingBox())?.width).toBe(360);
  await page.getByText('Text', { exact: true }).click();
  expect(await page.locator('.letter pre').textContent()).toContain('4. Quartal 2026');
  expect(await violations()).toEqual([]);
}, 180_000);

test('the state can be saved as a file, reset, and loaded again', async () => {
  await type(page, 'Tipps', 'K900', 'Merkzeichen');
  const saving = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Datei' }).click();
  await page.getByRole('menuitem', { name: 'Als Datei sichern' }).click();
  const file = await (await saving).path();
  await page.getByRole('button', { name: /Zurücksetzen/ }).click();
  expect(await violations()).toEqual([]);
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Mit Beispieldaten beginnen' }).click(),
  ]);
  await page.waitForFunction(() => 'werkbank' in window && window.werkbank.idle());
  // Whoever comes to a new state is shown around, and executions take their time.
  expect(await clock()).toMatch(/^Mo 23\.11\.2026, 09:0[01]$/);
  expect(await display(page, 'Tipps', 'K900')).toBe('');
  await Promise.all([page.waitForEvent('load'), page.locator('#load-file').setInputFiles(file)]);
  await page.waitForFunction(() => 'werkbank' in window && window.werkbank.idle());
  expect(await clock()).toBe('Mi 06.01.2027, 09:00');
  expect(await display(page, 'Tipps', 'K900')).toBe('Merkzeichen');
});

test('a file from elsewhere is refused in words', async () => {
  const before = bench.running.session.full().version;
  await page
    .locator('#load-file')
    .setInputFiles({ name: 'fremd.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await page.getByText('stammt nicht von der Werkbank').waitFor();
  const half = Buffer.from('{"kind":"kv-partner');
  await page.locator('#load-file').setInputFiles({ name: 'halb.json', mimeType: 'application/json', buffer: half });
  await page.getByText('lässt sich nicht lesen').waitFor();
  expect(bench.running.session.full().version).toBe(before);
});

test('the page speaks English when asked', async () => {
  const english = await bench.window('?lang=en');
  expect(await english.locator('h1').textContent()).toBe('Workbench');
  expect(await english.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(await english.getByRole('tab', { name: /Outbox/ }).count()).toBe(1);
  await english.context().close();
});

test('no page threw an error', () => {
  expect(bench.errors).toEqual([]);
});
