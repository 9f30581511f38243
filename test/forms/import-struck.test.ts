import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtScript, call, type Host, readyHost } from '../bundle.ts';
import { type Answer, clipped, openForm, picture, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';
import { chooseFile } from './choose-file.ts';
import { takeIn } from './import-walk.ts';

/*
 * A cash book with amounts in euros, francs and dollars, a row that is crossed out, one with a crossed-out cell, and a sum
 * whose formula failed, in the two formats that LibreOffice 7.4 really wrote of it.
 */

const script = await builtScript();
const folder = resolve(import.meta.dirname, '../fixtures/import-kasse');
const FILES = ['kasse.libreoffice.xlsx', 'kasse.ods'];
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

function host(): Host {
  const made = readyHost(script);
  made.type('Verbände', 'C2', [['KV Probedorf', 'KV', 'Hessen', 'offen']]);
  return made;
}
const CALLS = ['importStart', 'judgeRows', 'importRows', 'undoImport'];
const served = (sheet: Host) =>
  Object.fromEntries(CALLS.map((name) => [name, (input: never) => call(sheet, name, input) as unknown as Answer]));

describe.each(FILES)('%s', (file) => {
  it('brings the euros in; francs, dollars and what is crossed out stay out', async () => {
    const sheet = host();
    const { verdicts, fates } = await takeIn(sheet, new Uint8Array(readFileSync(join(folder, file))));
    expect(verdicts.map(({ line }, at) => [line, fates[at]])).toEqual([
      [3, 'in'],
      [4, 'unread'],
      [5, 'unread'],
      [7, 'in'],
    ]);
    expect(verdicts[1]?.unread?.[0]?.text.de).toContain('Bitte einen Betrag in Euro.');
    const rows = sheet.tab('Spenden').rows();
    expect(rows.map((row) => [row['Eingang am'], row.Betrag])).toEqual([
      ['05.03.2026', '234,50 €'],
      ['09.03.2026', '60,00 €'],
    ]);
  });
});

describe.each([300, 760])('the page, at %s px', (width) => {
  it('names what is crossed out, and takes it in where a person says that it counts', async () => {
    const { page, errors } = await openForm(browser, 'importRows', served(host()), { width, height: 664 });
    await chooseFile(page, join(folder, 'kasse.ods'));
    await page.getByText('Zeile 6, durchgestrichen').waitFor();
    expect(await page.getByText('In Zeile 7 ist etwas durchgestrichen.').count()).toBe(1);
    await picture(page, `import-struck-${width}`);
    expect(await violations(page)).toEqual([]);
    expect(await clipped(page)).toEqual([]);
    await page.getByRole('button', { name: 'Doch ein Eintrag 6' }).click();
    await page.getByText('Zeile 6, durchgestrichen').waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await page.close();
  });

  it('offers a second table of another kind below the first, and asks about columns of one name', async () => {
    const sheet = host();
    const { page, errors } = await openForm(browser, 'importRows', served(sheet), { width, height: 664 });
    const list = [
      'Datum;Gast;Gastgeber;Art;Personen;Personen',
      '05.03.2026;KV Probedorf;KV Probedorf;Infostand;4;5',
      '',
      'Spenden',
      'Datum;Empfänger;Art;Betrag;Zahlungsart',
      '06.03.2026;KV Probedorf;Geldspende;200,00;bar',
    ].join('\n');
    await chooseFile(page, { name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await page.getByText('Zeilen 5–6, eine andere Tabelle mit eigener Kopfzeile').waitFor();
    expect(await page.getByText('Zwei Spalten heißen so').count()).toBe(2);
    await picture(page, `import-two-tables-${width}`);
    expect(await violations(page)).toEqual([]);
    expect(await clipped(page)).toEqual([]);
    await page.getByRole('button', { name: 'Diese stattdessen 5' }).click();
    await page.getByRole('button', { name: 'Zeilen prüfen' }).click();
    await page.getByRole('button', { name: 'Eine Zeile übernehmen' }).click();
    await page.getByText('übernommen').first().waitFor();
    expect(sheet.tab('Spenden').rows()).toMatchObject([{ 'Eingang am': '06.03.2026', Betrag: '200,00 €' }]);
    expect(errors).toEqual([]);
    await page.close();
  });
});
