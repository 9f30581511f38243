import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { chooseByKeys, frameShowing, frameWith, tabTo } from '../workbench/keys.ts';
import { display, displays, leave, type Opened, openWorkbench, settled } from '../workbench/open.ts';

vi.setConfig({ testTimeout: 90_000 });

/*
 * The first hour of a volunteer who works by keys alone: nothing here puts the focus anywhere or clicks, and each answer is
 * wrong at first.
 */
let bench: Opened;
let page: Page;

beforeAll(async () => {
  bench = await openWorkbench();
  page = await bench.firstVisit();
}, 180_000);
afterAll(async () => {
  expect(bench?.errors).toEqual([]);
  await bench?.close();
});

const selected = (): Promise<string> => page.locator('.cellline .address').inputValue();
const keys = async (...pressed: readonly string[]): Promise<void> => {
  for (const key of pressed) await page.keyboard.press(key);
};
/** From part to part with F6 until the sidebar has the keyboard, then into its page. */
async function intoSidebar(frame: Frame, label: RegExp): Promise<void> {
  const onSidebar = () => page.evaluate(() => document.activeElement?.closest('aside.sidebar') instanceof Element);
  for (let presses = 0; presses < 9 && !(await onSidebar()); presses += 1) await page.keyboard.press('F6');
  await page.keyboard.press('Tab');
  await tabTo(page, frame, label);
}

it('opens: shown around beside the table, skipped to the help, and not shown again', async () => {
  const around = await frameShowing(page, /Schau Dich um/);
  // The keyboard is with the table from the first moment.
  await keys('ArrowDown', 'ArrowRight');
  await expect.poll(selected).toBe('C2');
  await intoSidebar(around, /^Weiter/);
  await keys('Enter');
  await around.getByText('Erfass einen Einsatz').waitFor();
  await tabTo(page, around, /Überspringen/);
  await keys('Enter');
  await frameShowing(page, /Wer entscheidet was/);
  await settled(page);
  await page.reload();
  await page.waitForFunction(() => 'werkbank' in window && window.werkbank.idle());
  expect(await page.locator('aside.sidebar').count()).toBe(0);
});

it('types a row: the word in Prüfung says what is wrong, and goes once it is right', async () => {
  // The address follows the keys a moment later, as it does for the eye.
  await keys('ArrowDown', 'ArrowRight');
  await expect.poll(selected).toBe('C2');
  await keys('Control+ArrowDown', 'ArrowDown');
  await expect.poll(async () => display(page, 'Einsätze', await selected())).toBe('');
  const line = Number((await selected()).slice(1));
  expect(await selected()).toBe(`C${line}`);
  const typed = ['durchgeführt', '31.09.2026', 'Infostand', 'KV Beispielstadt', 'KV Musterkreis'];
  for (const word of typed) {
    await page.keyboard.type(word);
    await leave(page, 'Tab');
  }
  await page.keyboard.type('4');
  await leave(page, 'Enter');
  const word = () => display(page, 'Einsätze', `A${line}`);
  await expect.poll(word).toMatch(/Beginn – Den 31\. September gibt es nicht/);
  // Back to the day, which was wrong.
  for (let presses = 0; presses < 12 && (await selected()) !== `D${line}`; presses += 1) {
    const before = await selected();
    const [column = '', row] = [before[0], Number(before.slice(1))];
    await keys(row > line ? 'ArrowUp' : column > 'D' ? 'ArrowLeft' : 'ArrowRight');
    await expect.poll(selected).not.toBe(before);
  }
  expect(await selected()).toBe(`D${line}`);
  await page.keyboard.type('20.11.2026');
  await leave(page, 'Enter');
  await expect.poll(word).not.toContain('Beginn');
  expect(await display(page, 'Einsätze', `B${line}`)).toMatch(/^E-/);
});

it('logs a visit: what is missing and misspelled is said, kept and mended', async () => {
  await chooseByKeys(page, 'Einsatz erfassen…');
  const form = await frameWith(page, 'input');
  await form.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  await keys('Space');
  await tabTo(page, form, /Wer hat geholfen/);
  await keys('Control+A');
  await page.keyboard.type('KV Beispielstadt');
  await keys('Escape');
  await tabTo(page, form, /Bei wem/);
  await page.keyboard.type('KV Musterkrais');
  await keys('Escape', 'Enter');
  await form.getByText('Noch nicht gespeichert').waitFor();
  await tabTo(page, form, /^KV Musterkreis/);
  await keys('Enter');
  await tabTo(page, form, /Wie viele/);
  await page.keyboard.type('5');
  await keys('Enter');
  await form.getByText('Gespeichert', { exact: true }).waitFor();
  await settled(page);
  const rows = await displays(page, 'Einsätze', 'D2:H400');
  expect(rows.filter((row) => row[3] === 'KV Musterkreis' && row[4] === '5').length).toBeGreaterThan(0);
});

it('works off three findings', async () => {
  await chooseByKeys(page, 'Transparenz prüfen');
  await chooseByKeys(page, 'Prüfhinweise zeigen…');
  const list = await frameShowing(page, /Neu prüfen/);
  await list.locator('.finding-head').first().waitFor();
  for (let nth = 0; nth < 3; nth += 1) {
    const title = await list.locator('.finding-title').nth(nth).textContent();
    const card = new RegExp(`${title?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
    await (nth === 0 ? intoSidebar(list, card) : tabTo(page, list, card));
    await keys('Enter');
    await tabTo(page, list, /^(offen|in Klärung)/);
    await keys('ArrowRight');
    await tabTo(page, list, /Status speichern/);
    await keys('Enter');
    await settled(page);
  }
  const [head = [], ...lines] = await displays(page, 'Prüfhinweise', 'A1:P300');
  const at = head.indexOf('Status');
  expect(lines.filter((line) => line[at] === 'in Klärung').length).toBeGreaterThanOrEqual(3);
});

it('finds the help again in the menu', async () => {
  await chooseByKeys(page, 'Hilfe', 'Hilfe…');
  const help = await frameShowing(page, /Wer entscheidet was/);
  await intoSidebar(help, /kv-partnerschaften@/);
});
