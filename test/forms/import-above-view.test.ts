import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtScript, call, readyHost } from '../bundle.ts';
import { type Answer, clipped, openForm, picture, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';
import { chooseFile } from './choose-file.ts';

/** A list with headings, ditto marks and hours of all together: each is shown before anything is written, and may be said otherwise. */

const script = await builtScript();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

it.each([300, 760])('is taken in as it was shown, at %s px', async (width) => {
  const host = readyHost(script);
  host.type('Verbände', 'C2', [
    ['KV Eins', 'KV', 'Hessen', 'nein'],
    ['KV Zwei', 'KV', 'Hessen', 'nein'],
  ]);
  const served = Object.fromEntries(
    ['importStart', 'judgeRows', 'importRows'].map((name) => [
      name,
      (input: never) => call(host, name, input) as unknown as Answer,
    ]),
  );
  const { page, errors } = await openForm(browser, 'importRows', served, { width, height: 664 });
  const lines = [
    ...['Tag;Was;Wer;Bei wem;Leute;Stunden', 'Oktober 2026', '3.;Infostand;KV Eins;KV Zwei;8;40'],
    ...['10.;dito;dito;dito;5;15', 'Dezember 2026', '5.;Flyer;KV Eins;KV Zwei;4;8'],
  ];
  await chooseFile(page, { name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) });
  await page.getByText('„3.“ = 3.10.2026').waitFor();
  await page.getByText('Zeile 2, Zwischenüberschrift: Oktober 2026').waitFor();
  expect(await page.getByLabel('Status für alle Zeilen').inputValue()).toBe('by day');
  await page.getByText('Das lässt sich der Liste nicht ansehen. Bitte wähle. 40 bei 8 Personen').waitFor();
  await page.getByRole('radio', { name: 'aller zusammen' }).check();
  await picture(page, `94-import-above-${width}`);
  expect(await violations(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
  await page.getByRole('button', { name: 'Zeilen prüfen', exact: true }).click();
  await page.getByRole('button', { name: '3 Zeilen übernehmen', exact: true }).click();
  await page.getByText('Rückgängig', { exact: false }).first().waitFor();
  expect(
    host
      .tab('Einsätze')
      .rows()
      .map((row) => [row.Status, row.Beginn, row.Art, row.Gast, row['Stunden je Person']]),
  ).toEqual([
    ['durchgeführt', '03.10.2026', 'Infostand', 'KV Eins', '5'],
    ['durchgeführt', '10.10.2026', 'Infostand', 'KV Eins', '3'],
    ['geplant', '05.12.2026', 'Flyer', 'KV Eins', '2'],
  ]);
  expect(errors).toEqual([]);
});

it('a survey is told as one, and an association above its rows is shown with its place', async () => {
  const host = readyHost(script);
  host.type('Verbände', 'C2', [
    ['KV Eins', 'KV', 'Hessen', 'nein'],
    ['KV Zwei', 'KV', 'Hessen', 'nein'],
  ]);
  const served = Object.fromEntries(
    ['importStart', 'judgeRows'].map((name) => [name, (input: never) => call(host, name, input) as unknown as Answer]),
  );
  const { page, errors } = await openForm(browser, 'importRows', served, { width: 300, height: 664 });
  const file = (text: string) => ({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await chooseFile(page, file('Empfänger;Januar;Februar;März\r\nKV Eins;50,00;;20,00\r\n'));
  await page.getByText('Das ist wohl eine Übersicht: „Januar“ und „Februar“ stehen nebeneinander').waitFor();
  await picture(page, '95-import-survey-300');
  expect(await violations(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
  await page.reload();
  await chooseFile(page, file('Tag;Was;Wer;Leute\r\nKV Zwei:\r\n3.10.2026;Infostand;KV Eins;8\r\n'));
  await page.getByText('Zeile 2, Zwischenüberschrift: KV Zwei:').waitFor();
  expect(await page.getByLabel('Der Verband, der darüber steht').inputValue()).toBe('host');
  expect(await page.getByText('Das ist wohl eine Übersicht').count()).toBe(0);
  expect(errors).toEqual([]);
});
