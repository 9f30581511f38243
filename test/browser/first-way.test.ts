import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseByKeys, frameShowing, frameWith, tabTo } from '../workbench/keys.ts';
import { type Opened, openWorkbench, paste, type } from '../workbench/open.ts';

let opened: Opened;
let page: Page;

beforeAll(async () => {
  opened = await openWorkbench();
  page = await opened.window();
}, 180_000);

afterAll(async () => {
  expect(opened?.errors).toEqual([]);
  await opened?.close();
});

const settled = (): Promise<unknown> => page.waitForFunction(() => window.werkbank.idle());

const rowsOf = (tab: string, a1: string): Promise<string[][]> =>
  page.evaluate(([name, area]) => window.werkbank.displays(name ?? '', area ?? ''), [tab, a1]);

describe('the first whole way, by keyboard', () => {
  it('logs a visit and sees its row', async () => {
    await chooseByKeys(page, 'Einsatz erfassen…');
    const form = await frameWith(page, 'input');
    await form.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
    await page.keyboard.press('Space');
    await tabTo(page, form, /An welchem Tag/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('22.11.2026');
    await tabTo(page, form, /Wer hat geholfen/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('KV Beispielstadt');
    await page.keyboard.press('Escape');
    await tabTo(page, form, /Bei wem/);
    await page.keyboard.type('KV Musterkreis');
    await page.keyboard.press('Escape');
    await tabTo(page, form, /Wie viele/);
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await form.getByText('Gespeichert', { exact: false }).first().waitFor();
    await settled();
    const rows = await rowsOf('Einsätze', 'A2:H300');
    const saved = rows.filter((row) => row[3] === '22.11.2026' && row[7] === '7');
    expect(saved).toHaveLength(1);
    expect(saved[0]?.slice(2, 7)).toEqual([
      'durchgeführt',
      '22.11.2026',
      'Haustürwahlkampf',
      'KV Beispielstadt',
      'KV Musterkreis',
    ]);
    expect(saved[0]?.[1]).toMatch(/^E-/);
  });

  it('types a contribution above the cash limit, runs the check and sees the finding', async () => {
    const rows = await rowsOf('Spenden', 'B1:B400');
    const free = rows.findIndex(([id], index) => index > 0 && id === '') + 1;
    await paste(page, 'Spenden', `C${free}`, '20.11.2026\tKV Musterkreis\tGeldspende\t1.000,01\tbar');
    expect((await rowsOf('Spenden', `A${free}:A${free}`))[0]?.[0]).toMatch(/^dringend: „Betrag“/);
    await chooseByKeys(page, 'Transparenz prüfen');
    const id = (await rowsOf('Spenden', `B${free}:B${free}`))[0]?.[0];
    const [head = [], ...lines] = await rowsOf('Prüfhinweise', 'A1:H200');
    const cell = (row: readonly unknown[] | undefined, header: string) => row?.[head.indexOf(header)];
    const found = lines.find((row) => cell(row, 'Zeile') === id && cell(row, 'Regel') === 'S-01');
    expect(cell(found, 'Was auffällt')).toContain('1.000,00');
    expect(cell(found, 'Worum es geht')).toContain('an KV Musterkreis');
  });

  it('sends the evaluation and reads the mail in the outbox', async () => {
    await chooseByKeys(page, 'Auswertung senden…');
    const dialog = await frameShowing(page, /Vorschau[\s\S]*Mails senden/);
    await frameShowing(page, /Gegeben[\s\S]*Bekommen/);
    await tabTo(page, dialog, /Mails senden/);
    await page.keyboard.press('Enter');
    await tabTo(page, dialog, /senden$/);
    await page.keyboard.press('Enter');
    await dialog
      .getByText(/gesendet/i)
      .first()
      .waitFor();
    await settled();
    await dialog
      .getByText(/Mails gesendet/)
      .first()
      .waitFor({ timeout: 20_000 });
    const states = async (): Promise<string[]> =>
      (await rowsOf('Versand', 'B2:E40')).filter(([mail]) => mail !== '').map((row) => row[3] ?? '');
    await expect.poll(async () => [...new Set(await states())], { timeout: 20_000 }).toEqual(['gesendet']);
    expect((await states()).length).toBeGreaterThan(3);
    await page.getByRole('dialog').getByRole('button', { name: 'Schließen' }).click({ timeout: 5_000 });
    await page.getByRole('tab', { name: /Postausgang/ }).click({ timeout: 5_000 });
    await page
      .getByText(/: .* · 3\. Quartal 2026/)
      .first()
      .waitFor({ timeout: 5_000 });
    const mail = await frameShowing(page, /Gegeben[\s\S]*Bekommen/);
    expect(await mail.locator('body').textContent()).toMatch(/KV /);
  }, 60_000);

  it('computes a formula with the custom function of the add-in', async () => {
    await type(page, 'Tipps', 'K3', '=EINWOHNER("16075")');
    // Saale-Orla-Kreis on 2023-12-31, as the Destatis table in data/ has it.
    await expect.poll(() => rowsOf('Tipps', 'K3:K3')).toEqual([['78619']]);
  });
});
