import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { display, displays, type Opened, openWorkbench, paste, settled } from './open.ts';

vi.setConfig({ testTimeout: 120_000 });

/* Who has kept a list for years brings it along: what one does to tabs by hand, before anybody agreed to anything. */
let bench: Opened;
let page: Page;

beforeAll(async () => {
  bench = await openWorkbench({ empty: true });
  page = bench.page;
}, 180_000);
afterAll(async () => {
  expect(bench?.errors).toEqual([]);
  await bench?.close();
});

const strip = () => page.getByRole('tablist', { name: 'Tabs', exact: true });
const names = () => page.evaluate(() => window.werkbank.tabs());
const active = () => page.evaluate(() => window.werkbank.activeTab());

async function answer(text: string): Promise<void> {
  await page.getByRole('dialog').getByRole('textbox').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await settled(page);
}

/** The page of the script with these words, once it is there. */
async function frameWith(words: string): Promise<Frame> {
  for (let looks = 0; looks < 300; looks += 1) {
    for (const frame of page.frames().slice(1).reverse()) {
      const said = await frame.evaluate(() => document.body?.textContent ?? '').catch(() => '');
      if (said.includes(words)) return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`No page says ${words}`);
}

test('a double click renames a tab and types nothing into a cell', async () => {
  await paste(
    page,
    'Tabellenblatt1',
    'A1',
    'Besuche\n\nDatum\tWer\tWohin\tAnzahl\n3.10.2026\tKV Bonn\tWeimar\t5\n24.10.2026\tKV Bonn\tWeimar\t4\n',
  );
  await strip().getByRole('tab').dblclick();
  await answer('Einsätze');
  expect(await names()).toEqual(['Einsätze']);
  expect(await display(page, 'Einsätze', 'A1')).toBe('Besuche');
});

test('the menu of a tab adds and deletes, asks before it deletes, and keeps the last one', async () => {
  await strip().getByRole('tab').click({ button: 'right' });
  expect(await page.getByRole('menuitem', { name: 'Tab löschen …' }).count()).toBe(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await names()).toHaveLength(2);
  expect(await active()).not.toBe('Einsätze');
  // By keys: the menu key on a tab.
  await strip().getByRole('tab').last().focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Tab umbenennen …' }).waitFor();
  await page.keyboard.press('Enter');
  await answer('Einsätze');
  // The name is taken: it is said, and nothing has changed.
  await page.getByText('So heißt schon ein anderer Tab: Einsätze').waitFor();
  expect(new Set(await names()).size).toBe(2);
  const remove = async (button: string) => {
    await strip().getByRole('tab').last().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Tab löschen …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
    await settled(page);
  };
  await remove('Abbrechen');
  expect(await names()).toHaveLength(2);
  await remove('OK');
  expect(await names()).toEqual(['Einsätze']);
  expect(await active()).toBe('Einsätze');
});

test('hiding a column by hand needs no consent to the script', async () => {
  await page.locator('.toast button').first().click();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Spalten ausblenden' }).click();
  await settled(page);
  expect(await page.locator('.toast').count()).toBe(0);
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Ausgeblendete Spalten zeigen' }).click();
  await settled(page);
});

test('a list of one’s own in a tab of our name: asked, assigned, and led on', async () => {
  await page.getByRole('menuitem', { name: 'Partnerschaften', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Einrichten und reparieren' }).click();
  await page.getByRole('button', { name: 'Zulassen' }).click();
  const asks = await frameWith('Hier raten wir nicht');
  await asks.getByLabel('Erste Zeile mit Daten').selectOption({ index: 3 });
  for (const [letter, name] of [
    ['A', 'Beginn'],
    ['B', 'Gast'],
    ['C', 'Gastgeber'],
    ['D', 'Angereiste'],
  ] as const)
    await asks.getByLabel(`Spalte ${letter}, ohne Überschrift`).selectOption(name);
  await asks.getByRole('button', { name: 'So zuordnen' }).click();
  await asks.getByText('Im Tab „Einsätze“.').waitFor({ timeout: 60_000 });
  await frameWith('Sollen wir 450 Verbände eintragen?');
  await settled(page);
  // The dialog in front has the keyboard; what opened behind it waits.
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.locator('aside.sidebar iframe').waitFor();
  expect(await active()).toBe('Einsätze');
  expect(await displays(page, 'Einsätze', 'A4:D6')).toEqual([
    ['Beginn', 'Gast', 'Gastgeber', 'Angereiste'],
    ['03.10.2026', 'KV Bonn', 'Weimar', '5'],
    ['24.10.2026', 'KV Bonn', 'Weimar', '4'],
  ]);
});
