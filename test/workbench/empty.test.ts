import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Opened, openWorkbench, settled } from './open.ts';

vi.setConfig({ testTimeout: 90_000 });

/** The first minutes of a new coordinator: an empty file, the consent, the setup, the first associations. */
let bench: Opened;

beforeAll(async () => {
  bench = await openWorkbench({ empty: true });
});
afterAll(async () => {
  await bench?.close();
});

test('an empty file says what to do, asks for consent, and becomes the sheet', async () => {
  const { page } = bench;
  expect(await page.evaluate(() => window.werkbank.tabs())).toHaveLength(1);
  expect(await page.locator('.badge').count()).toBe(0);
  await page.getByText('Diese Tabelle ist noch leer').waitFor();
  await page.getByRole('button', { name: 'Einrichten und reparieren' }).click();
  await page.getByRole('button', { name: 'Zulassen' }).click();
  await page.waitForFunction(() => window.werkbank.tabs().includes('Einsätze'), undefined, { timeout: 30_000 });
  await settled(page);
  expect(await page.evaluate(() => window.werkbank.tabs())).toContain('Verbände');
  expect(await page.getByText('Diese Tabelle ist noch leer').count()).toBe(0);
  expect(await page.evaluate(() => window.werkbank.displays('Einsätze', 'A1:C1'))).toEqual([
    ['Prüfung', 'id', 'Status'],
  ]);
});

test('the first associations come in by one click in the sidebar', async () => {
  const { page } = bench;
  const form = page.frameLocator('aside.sidebar iframe');
  await form.getByRole('button', { name: 'Verbände eintragen' }).click();
  await page.waitForFunction(
    () => window.werkbank.displays('Verbände', 'A1:G400').flat().includes('KV Hamburg-Mitte'),
    undefined,
    { timeout: 30_000 },
  );
  expect(bench.errors).toEqual([]);
});
