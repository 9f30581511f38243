import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtScript, call, type Host, readyHost } from '../bundle.ts';
import { type Answer, clipped, type Opened, openForm, picture, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';
import { chooseFile } from './choose-file.ts';

/** Lists that hold two associations in one cell: taken apart and shown, or asked about. */

const script = await builtScript();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

function sheet(): Host {
  const host = readyHost(script);
  host.type(
    'Verbände',
    'C2',
    ['KV Altmuster', 'KV Muster-Hafen', 'KV Probedorf', 'KV Aalen/Musterwangen'].map((name) => [
      name,
      'KV',
      'Hessen',
      'offen',
    ]),
  );
  return host;
}

const CALLS = ['importStart', 'judgeRows', 'importRows', 'undoImport'];

async function paste(host: Host, list: string | Uint8Array, width: number): Promise<Opened> {
  const served = Object.fromEntries(
    CALLS.map((name) => [name, (input: never) => call(host, name, input) as unknown as Answer]),
  );
  const opened = await openForm(browser, 'importRows', served, { width, height: 664 });
  const buffer = Buffer.from(list);
  await chooseFile(opened.page, { name: 'liste.csv', mimeType: 'text/csv', buffer });
  return opened;
}
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const sound = async ({ page, errors }: Opened, name: string): Promise<void> => {
  await picture(page, name);
  expect(errors).toEqual([]);
  expect(await violations(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
};

describe.each([300, 760])('two associations in one cell, at %s px', (width) => {
  it('of a partnership are taken apart, shown, and asked about where there are three', async () => {
    const host = sheet();
    const list = [
      'Tandem;Stand;Seit',
      'KV Altmuster – KV Probedorf;aktiv;01.05.2024',
      'KV Muster-Hafen / KV Altmuster;aktiv;01.06.2024',
      'KV Altmuster – KV Probedorf – KV Muster-Hafen;aktiv;01.07.2024',
      'KV Aalen/Musterwangen;aktiv;01.07.2024',
      'KV Aalen/Musterwangen und KV Probedrof;aktiv;01.08.2024',
    ].join('\r\n');
    const opened = await paste(host, list, width);
    const { page } = opened;
    const column = page.getByLabel('Spalte 1, „Tandem“', { exact: true });
    expect(await column.locator('option:checked').textContent()).toBe('Verband A – Verband B, in einer Zelle');
    await page.getByText('„KV Altmuster“ und „KV Probedorf“').waitFor();
    await sound(opened, `92-import-pairs-${width}`);
    await press(page, 'Zeilen prüfen');
    await page.getByText('2 Zeilen kommen in den Tab').waitFor();
    await sound(opened, `93-import-pairs-verdicts-${width}`);
    await page.getByLabel('„KV Altmuster - KV Probedorf - KV Muster-Hafen“').waitFor();
    await page.getByLabel('„KV Probedrof“').selectOption('gemeint ist KV Probedorf');
    await press(page, 'Noch einmal prüfen');
    await press(page, '3 Zeilen übernehmen');
    await expect
      .poll(() =>
        host
          .tab('Partnerschaften')
          .rows()
          .map((row) => `${row['Verband A']} + ${row['Verband B']}`),
      )
      .toEqual([
        'KV Altmuster + KV Probedorf',
        'KV Muster-Hafen + KV Altmuster',
        'KV Aalen/Musterwangen + KV Probedorf',
      ]);
  });

  it('of a visit wait until a person says who stands first', async () => {
    const host = sheet();
    const list = [
      'Datum;Partnerschaft;Art;Personen',
      '02.05.2026;KV Altmuster – KV Probedorf;Infostand;4',
      '03.05.2026;KV Altmuster – KV Muster-Hafen;Infostand;5',
    ].join('\r\n');
    const opened = await paste(host, list, width);
    const { page } = opened;
    await page.getByText('Hier stehen wohl zwei Verbände in einer Zelle.').waitFor();
    await page.getByText('In Deiner Liste fehlt „Gast“, „Gastgeber“').waitFor();
    await sound(opened, `94-import-pairs-asked-${width}`);
    await page
      .getByLabel('Spalte 2, „Partnerschaft“', { exact: true })
      .selectOption('Gastgeber – Gast, in einer Zelle');
    await press(page, 'Zeilen prüfen');
    await press(page, '2 Zeilen übernehmen');
    await expect
      .poll(() =>
        host
          .tab('Einsätze')
          .rows()
          .map((row) => `${row.Gast} bei ${row.Gastgeber}`),
      )
      .toEqual(['KV Probedorf bei KV Altmuster', 'KV Muster-Hafen bei KV Altmuster']);
  });
});

it('a file of several lists says before and after which ones stay out, and a legend is none', async () => {
  const host = sheet();
  const file = resolve(import.meta.dirname, '../fixtures/import-outsiders/x01.xlsx');
  const opened = await paste(host, new Uint8Array(readFileSync(file)), 300);
  const { page } = opened;
  const words = 'Jedes Blatt ist ein eigener Import. Nicht dabei: Legende, 2025';
  await page.getByText(words).waitFor();
  expect(await page.getByLabel('Tabellenblatt').locator('option:checked').textContent()).toBe('2024');
  await sound(opened, '95-import-sheets-300');
  await press(page, 'Zeilen prüfen');
  await press(page, '2 Zeilen übernehmen');
  await page.getByText('Rückgängig machen').first().waitFor();
  await page.getByText(words).waitFor();
  expect(host.tab('Einsätze').rows()).toHaveLength(2);
});
