import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fail, ok } from '../../src/domain/result.ts';
import { builtScript, call, type Host, readyHost } from '../bundle.ts';
import { type Answer, clipped, type Opened, openForm, picture, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';
import { chooseFile } from './choose-file.ts';
import { onDisk } from './on-disk.ts';

/** The page of the dialog before the built script in the emulator: what a person sees is what the sheet holds. */

const script = await builtScript();
const fixture = (name: string): string => resolve(import.meta.dirname, '../fixtures/import', name);
const file = (name: string, bytes: Uint8Array | string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(bytes),
});

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const NAMES = ['KV Musterhausen an der Probe', 'KV Musterhafen', 'KV Beispielthal', 'KV Altmuster', 'KV Musterkreis'];
const MORE_NAMES = ['KV Beispielstadt', 'KV Übungsstadt-Süd', 'KV Probedorf'];

function sheet(): Host {
  const host = readyHost(script);
  host.type(
    'Verbände',
    'C2',
    [...NAMES, ...MORE_NAMES].map((name) => [name, 'KV', 'Hessen', 'offen']),
  );
  return host;
}

const CALLS = ['importStart', 'judgeRows', 'importRows', 'undoImport'];
const served = (host: Host) =>
  Object.fromEntries(CALLS.map((name) => [name, (input: never) => call(host, name, input) as unknown as Answer]));

const open = async (host: Host, width = 760, more: Parameters<Opened['serve']>[0] = {}): Promise<Opened> => {
  const opened = await openForm(browser, 'importRows', { ...served(host), ...more }, { width, height: 664 });
  await opened.page.getByRole('button', { name: 'Datei wählen…' }).waitFor();
  return opened;
};
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const sound = async ({ page, errors }: Opened, name: string): Promise<void> => {
  await picture(page, name);
  expect(errors).toEqual([]);
  expect(await violations(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
};

const LIST = [
  'Datum;Gast;Gastgeber;Art;Personen;Bemerkung',
  '03/04/2026;KV Altmuster;KV Probedorf;Infostand;4;',
  '05/04/2026;KV Neustadt;KV Probedorf;Infostand;4;',
  '05/04/2026;KV Altmustr;KV Musterkreis;Infostand;viele;',
  '06/04/2026;KV Altmuster;KV Musterkreis;Infostand;3;Rückfragen an Erika Musterfrau, 0171 2345678',
  '07/04/2026;KV Altmuster;KV Musterkreis;Infostand;;',
  '03/04/2026;KV Altmuster;KV Probedorf;Infostand;4;',
].join('\r\n');

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3, 4]);

describe('a file that is no list', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['leer.csv', '', 'Hier steht nichts.'],
    ['nur-leerzeilen.csv', ';;;\r\n;;;\r\n', 'Hier steht nichts.'],
    ['bild.csv', PNG, 'Das ist keine Liste.'],
    ['brief.pdf', '%PDF-1.7 viele Worte', 'Das ist keine Liste.'],
    ['alt.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'im alten Format'],
    ['kaputt.xlsx', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), 'Diese Datei ist beschädigt.'],
    ['riesig.csv', 'a;b\r\n'.repeat(2_100_000), 'Die Datei ist zu groß.'],
  ])('%s is refused with words, and nothing is sent', async (name, bytes, said) => {
    const opened = await open(sheet(), 300);
    await chooseFile(opened.page, onDisk(name, bytes));
    await opened.page.getByRole('alert').getByText(said).waitFor();
    expect(opened.calls.map(({ name: called }) => called)).toEqual(['importStart']);
    await sound(opened, `90-import-refused-${name}`);
  });

  it('the wrong table is said to be unknown', async () => {
    const opened = await open(sheet(), 300);
    await chooseFile(opened.page, file('rezept.csv', 'Zutat;Menge\r\nMehl;500 g\r\nMilch;1 l\r\n'));
    await opened.page.getByText('Keine Spalte davon kennen wir.').waitFor();
    await sound(opened, '91-import-unknown');
  });
});

describe('how a text is written', () => {
  it.each([300, 760])('can be said by hand where the guess is wrong, by keyboard, at %s px', async (width) => {
    const host = sheet();
    const opened = await open(host, width);
    const { page } = opened;
    // As Mac Roman the same bytes are other letters: ü of Windows is ¸, and nothing in a short list tells them apart.
    const list =
      'Datum;Gast;Gastgeber;Art;Personen\r\n03.04.2026;KV \xdcbungsstadt-S\xfcd;KV Probedorf;Infostand;4\r\n';
    await chooseFile(page, file('liste.csv', Buffer.from(list, 'latin1')));
    const written = page.locator('dl.facts');
    await written.getByText('Windows-1252 · Übungsstadt-Süd').waitFor();
    const fold = page.getByText('Umlaute oder Spalten stimmen nicht?');
    await fold.focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Zeichen', { exact: true }).selectOption('Mac Roman');
    await written.getByText('Mac Roman · ').waitFor();
    expect(await written.getByText('Übungsstadt-Süd').count()).toBe(0);
    await page.getByLabel('Trennzeichen', { exact: true }).selectOption('senkrechter Strich');
    await page.getByText('Keine Spalte davon kennen wir.').waitFor();
    await sound(opened, `91-import-said-so-${width}`);
    await page.getByLabel('Trennzeichen', { exact: true }).selectOption('Semikolon');
    await page.getByLabel('Zeichen', { exact: true }).selectOption('Windows-1252');
    await written.getByText('Windows-1252 · ').waitFor();
    await press(page, 'Zeilen prüfen');
    await page.getByText('Eine Zeile kommt in den Tab').waitFor();
  });

  it('of pasted cells is the separator alone', async () => {
    const { page } = await open(sheet(), 300);
    await page.getByLabel('Oder einfügen').fill('Thema|Tipp\nPlakate|Leiter; mitnehmen');
    await press(page, 'Eingefügtes lesen');
    await page.getByText('Umlaute oder Spalten stimmen nicht?').click();
    expect(await page.getByLabel('Zeichen', { exact: true }).count()).toBe(0);
    await page.getByLabel('Trennzeichen', { exact: true }).selectOption('Semikolon');
    await page.getByText('Semikolon · ').waitFor();
  });
});

describe('a list of visits', () => {
  it.each([300, 760])('is understood, judged and taken in, and taken back as one, at %s px', async (width) => {
    const host = sheet();
    const opened = await open(host, width);
    const { page } = opened;
    await chooseFile(page, fixture('einsaetze.windows-1252-semikolon.csv'));
    await page.getByText('Zeile 1, steht über der Kopfzeile: Einsätze unserer Partnerschaften 2024–2026').waitFor();
    await page.getByText('Zeile 45, Summe: Summe · 309').waitFor();
    await page.getByText('Windows-1252 · Einsätze · 2024–2026').waitFor();
    expect(await page.getByLabel('Spalte 4, „Aktion“').inputValue()).toBe('kind');
    expect(await page.getByLabel(/^„Stand“ bei Art/).inputValue()).toBe('stall');
    expect(await page.getByLabel('Status für alle Zeilen').inputValue()).toBe('done');
    await sound(opened, `92-import-understood-${width}`);
    await press(page, 'Zeilen prüfen');
    await page.getByText('40 Zeilen kommen in den Tab, keine bleibt draußen.').waitFor();
    await page.getByRole('button', { name: 'Kommen hinein (40)' }).waitFor();
    await page.getByText('Der Tag stand als Text da und wurde so gelesen (3)').waitFor();
    await sound(opened, `93-import-judged-${width}`);
    expect(host.tab('Einsätze').rows()).toHaveLength(0);
    await press(page, '40 Zeilen übernehmen');
    await page.getByText('40 Zeilen stehen jetzt im Tab „Einsätze“.').waitFor();
    await sound(opened, `94-import-done-${width}`);
    expect(host.tab('Einsätze').rows()).toHaveLength(40);
    await press(page, 'Rückgängig machen');
    await page.getByText('Zurückgenommen').waitFor();
    expect(host.tab('Einsätze').rows()).toHaveLength(0);
  });

  it('is taken in by keyboard alone, pasted', async () => {
    const host = sheet();
    const opened = await open(host);
    const { page } = opened;
    await page.getByLabel('Oder einfügen').focus();
    await page.keyboard.insertText('Datum\tGast\tbei\tAktion\tPersonen\n3.5.2026\tAltmuster\tProbedorf\tStand\t4\n');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('So lesen wir Deine Liste').waitFor();
    const until = async (name: string): Promise<void> => {
      for (let tries = 0; tries < 40; tries += 1) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
      }
      throw new Error(`${name} is not reached`);
    };
    await until('Zeilen prüfen');
    await page.keyboard.press('Enter');
    await page.getByText('Eine Zeile kommt in den Tab').waitFor();
    await until('Eine Zeile übernehmen');
    await page.keyboard.press('Enter');
    await page.getByText('Eine Zeile steht jetzt im Tab „Einsätze“.').waitFor();
    expect(host.tab('Einsätze').rows()[0]).toMatchObject({
      Gast: 'KV Altmuster',
      Beginn: '03.05.2026',
      Angereiste: '4',
    });
  });
});

describe('in an English sheet', () => {
  it('every step is English', async () => {
    const host = sheet();
    const start = call(host, 'importStart', {}).value;
    const opened = await openForm(
      browser,
      'importRows',
      { ...served(host), importStart: () => ok({ ...start, lang: 'en' }) },
      { width: 300, height: 664 },
    );
    const { page } = opened;
    await chooseFile(page, file('list.csv', LIST), 'Choose a file…');
    await page.getByText('How we read your list').waitFor();
    await page.getByText('The list does not tell. Please choose.').waitFor();
    expect(await page.locator('main').textContent()).not.toMatch(/Zeile|Spalte|kommt nicht|bitte|geschrieben/i);
    await page.getByLabel('day first').check({ force: true });
    await press(page, 'Check the rows');
    await page.getByText('One row goes into the tab, 5 rows stay out.').waitFor();
    await sound(opened, '89-import-english');
    await press(page, 'Take in one row');
    await page.getByText('One row is now in the tab "Visits".').waitFor();
  });
});

describe('what a list leaves open', () => {
  it('is asked: days, names, persons, doubles, gaps; and what stays out can be kept', async () => {
    const host = sheet();
    const opened = await open(host, 300);
    const { page } = opened;
    await chooseFile(page, file('liste.csv', LIST));
    await page.getByText('Das lässt sich der Liste nicht ansehen. Bitte wähle.').waitFor();
    await page.getByLabel('erst der Tag').check({ force: true });
    await page.getByText('„03/04/2026“ = 03.04.2026').waitFor();
    await press(page, 'Zeilen prüfen');
    await page.getByText('Eine Zeile kommt in den Tab, 5 Zeilen bleiben draußen.').waitFor();
    await sound(opened, '95-import-asks-300');
    await page.getByLabel('„KV Altmustr“').selectOption('gemeint ist KV Altmuster');
    await page.getByLabel('„KV Neustadt“').selectOption('neu anlegen: KV Neustadt');
    await page.getByLabel('Land von KV Neustadt').selectOption('Hessen');
    await press(page, 'Noch einmal prüfen');
    await page.getByText('2 Zeilen kommen in den Tab, 4 Zeilen bleiben draußen.').waitFor();
    await page.getByLabel('Diese Zellen leer lassen').check({ force: true });
    await page.getByLabel('Unvollständig übernehmen').check({ force: true });
    await page.getByLabel('Es sind mehrere: alle übernehmen').check({ force: true });
    await sound(opened, '96-import-answered-300');
    await press(page, '5 Zeilen übernehmen');
    await page.getByText('5 Zeilen stehen jetzt im Tab').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Als CSV sichern')]);
    const kept = readFileSync((await download.path()) ?? '', 'utf8');
    expect(kept).toContain('05/04/2026;KV Altmustr;KV Musterkreis;Infostand;viele;;Nicht lesbar');
    expect(
      host
        .tab('Verbände')
        .rows()
        .map((row) => row.Name),
    ).toContain('KV Neustadt');
    expect(JSON.stringify(host.snapshot())).not.toContain('0171');
  });

  it('goes on where it stopped', async () => {
    const host = sheet();
    const opened = await open(host);
    const { page } = opened;
    const broken = { code: 'platform', text: { de: 'Die Verbindung brach ab.', en: 'Broke off.' } } as const;
    opened.serve({
      importRows: (input: never) => {
        call(host, 'importRows', input);
        return fail(broken);
      },
    });
    await chooseFile(page, fixture('einsaetze.ods'));
    await press(page, 'Zeilen prüfen');
    await press(page, '40 Zeilen übernehmen');
    await page.getByText('Die Verbindung brach ab.').waitFor();
    await sound(opened, '97-import-broken');
    opened.serve(served(host));
    await press(page, 'Weiter übernehmen');
    await page.getByText('40 Zeilen stehen jetzt im Tab').waitFor();
    expect(host.tab('Einsätze').rows()).toHaveLength(40);
  });

  it('that was taken back meanwhile begins anew', async () => {
    const host = sheet();
    const opened = await open(host);
    const { page } = opened;
    opened.serve({
      importRows: (input: never) => {
        const answer = call(host, 'importRows', input);
        call(host, 'undoImport', { operation: (input as { operation: string }).operation });
        opened.serve(served(host));
        return answer.ok
          ? fail({ code: 'platform', text: { de: 'Abgebrochen.', en: 'Broke off.' } })
          : (answer as unknown as Answer);
      },
    });
    await chooseFile(page, fixture('geld.ods'));
    await press(page, 'Zeilen prüfen');
    await press(page, '30 Zeilen übernehmen');
    await press(page, 'Weiter übernehmen');
    await page.getByText('Das wurde zurückgenommen.').waitFor();
    await press(page, 'Weiter übernehmen');
    await page.getByText('30 Zeilen stehen jetzt im Tab „Spenden“.').waitFor();
    expect(host.tab('Spenden').rows()).toHaveLength(30);
  });
});
