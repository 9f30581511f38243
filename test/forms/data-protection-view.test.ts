import { readFileSync } from 'node:fs';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import { builtScript, type Host, readyHost } from '../bundle.ts';
import { clipped, type Opened, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

/** What one click in the menu opens, submenus among it. */
function menuOf(host: Host): readonly string[] {
  host.run('onOpen');
  type Entry = ReturnType<Host['menu']>[number];
  const labels = (entries: readonly Entry[]): string[] =>
    entries.flatMap(({ label, items = [] }) => [label, ...labels(items)]);
  return labels(host.menu());
}

const sound = async ({ page, errors }: Opened, name: string): Promise<void> => {
  await picture(page, name);
  expect(errors).toEqual([]);
  expect(await violations(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
};

const persons = [
  { id: 'K-AAAA1111', label: 'Koordination, KV Beispielstadt', address: 'kv@example.org' },
  { id: 'K-BBBB2222', label: 'Vorstand, KV Musterkreis', address: 'erika.beispiel@example.net' },
];
const start = { lang: 'de' as const, today: '2026-11-23', persons, selected: 'K-BBBB2222' };
const cell = (tab: string, line: number, column: string, text: string) => ({
  ...{ tab, table: '', line, id: 'K-BBBB2222', column, kind: 'cell' as const, text },
});
const answer = {
  ...{ addresses: ['erika.beispiel@example.net'], contacts: ['K-BBBB2222'], more: 0 },
  own: [
    cell('Koordination', 4, 'E-Mail', 'erika.beispiel@example.net'),
    cell('Koordination', 4, 'Einwilligung durch', 'Mail vom 3.5.'),
  ],
  mentions: [cell('Tipps', 2, 'Tipp', 'Fragt erika.beispiel@example.net, die weiß es')],
};
const look = {
  ...{ rows: ['K-BBBB2222'], addresses: answer.addresses, names: ['Erika Beispiel'] },
  texts: answer.mentions,
  named: [cell('Eigene Liste', 3, 'A', 'nur Erika Beispiel')],
  beside: [cell('Koordination', 4, 'Telefon', '')],
  referring: [{ tab: 'Partnerschaften', places: 2 }],
};

describe('access to own data', () => {
  const server: Server = { accessStart: () => ok(start), giveAccess: () => ok(answer) };
  it.each([300, 640])('is two clicks at %s px: the person, and the file', async (width) => {
    const opened = await openForm(browser, 'subjectAccess', server, { width, height: 640 });
    const { page } = opened;
    // The row that is selected in the sheet stands first.
    await page.getByText('erika.beispiel@example.net').waitFor();
    expect(await page.locator('.operation-title').first().textContent()).toBe('erika.beispiel@example.net');
    await sound(opened, `140-access-${width}`);
    await page.getByRole('textbox').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Fragt erika.beispiel@example.net').waitFor();
    await sound(opened, `141-access-given-${width}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Als Datei sichern (JSON)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('auskunft-K-BBBB2222-2026-11-23.json');
    const file: unknown = JSON.parse(readFileSync((await download.path()) ?? '', 'utf8'));
    expect(file).toMatchObject({ contacts: ['K-BBBB2222'], mentions: [{ tab: 'Tipps', line: 2 }] });
    await page.getByRole('button', { name: 'Jemand anderes' }).click();
    await page.getByText('Um wen geht es?').waitFor();
  });

  it('answers somebody who asks in three clicks from the menu: the entry, the person, the file', async () => {
    const entries = menuOf(readyHost(await builtScript()));
    // Submenus open by pointing at them.
    expect(entries.filter((label) => label === 'Auskunft…')).toHaveLength(1);
    let clicks = 1;
    const { page } = await openForm(browser, 'subjectAccess', server);
    const click = async (target: Locator): Promise<void> => {
      clicks += 1;
      await target.click();
    };
    await click(page.getByText('erika.beispiel@example.net').first());
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      click(page.getByRole('button', { name: 'Als Datei sichern (JSON)' })),
    ]);
    expect(download.suggestedFilename()).toMatch(/^auskunft-/);
    expect(clicks).toBe(3);
  });

  it('looks for an address that stands in no row, in English too', async () => {
    const asked: unknown[] = [];
    const opened = await openForm(browser, 'subjectAccess', {
      accessStart: () => ok({ ...start, lang: 'en' }),
      giveAccess: (input: never) => {
        asked.push(input);
        return ok({ ...answer, own: [], mentions: [], contacts: [] });
      },
    });
    const { page } = opened;
    await page.getByLabel('Who is it about?').fill('who@example.org');
    await page.getByRole('button', { name: 'Look for "who@example.org" in all tabs' }).click();
    await page.getByText('No tab holds anything').waitFor();
    expect(asked).toEqual([{ contact: '', address: 'who@example.org' }]);
    await sound(opened, '142-access-nothing');
  });
});

describe('erasing', () => {
  it.each([300, 640])(
    'shows the effect on each tab, what stays and why, and asks once more, at %s px',
    async (width) => {
      const sent: unknown[] = [];
      const opened = await openForm(
        browser,
        'erasePerson',
        {
          eraseStart: () => ok(start),
          lookErase: () => ok(look),
          erasePerson: (input: never) => {
            sent.push(input);
            return ok({ rest: [cell('Koordination', 4, 'Telefon', '')], left: [] });
          },
        },
        { width, height: 640 },
      );
      const { page } = opened;
      await page.getByRole('button', { name: /erika\.beispiel/ }).click();
      await page.getByText('Das lässt sich nicht rückgängig machen').waitFor();
      await page.getByText('Partnerschaften: 2 Stellen nennen die Kennung').waitFor();
      await sound(opened, `143-erase-look-${width}`);
      await page.getByLabel('Auch herausnehmen: „Erika Beispiel“').uncheck();
      await page.getByRole('button', { name: 'Löschen…' }).click();
      await page.getByText('Wirklich löschen?').waitFor();
      await sound(opened, `144-erase-asked-${width}`);
      expect(sent).toEqual([]);
      await page.getByRole('button', { name: 'Endgültig löschen' }).press('Enter');
      await page.getByText('Zum Teil gelöscht').waitFor();
      expect(sent).toMatchObject([{ contacts: ['K-BBBB2222'], addresses: answer.addresses, names: [] }]);
      expect(await page.getByRole('button', { name: /erika\.beispiel/ }).count()).toBe(0);
      await sound(opened, `145-erased-${width}`);
    },
  );
});

describe('retention', () => {
  const card = {
    ...{ key: 'contributions/pseudonym', tab: { de: 'Spenden', en: 'Contributions' }, privacy: 'pseudonym' as const },
    ...{ columns: [{ de: 'Spendennummer', en: 'Donor number' }], days: 0, months: 36, whole: false, rows: 7 },
    after: { de: 'Eingang am', en: 'Received on' },
    examples: [{ line: 2, sentence: '50 € an KV Musterkreis, 1.5.2022' }],
  };
  it.each([300, 640])('applies what is ticked after a second word, at %s px', async (width) => {
    const sent: unknown[] = [];
    const opened = await openForm(
      browser,
      'applyRetention',
      {
        retentionStart: () => ok({ lang: 'de', classes: [card], unread: [] }),
        applyRetention: (input: never) => {
          sent.push(input);
          return ok({ rows: 7, left: [] });
        },
      },
      { width, height: 640 },
    );
    const { page } = opened;
    await page.getByText('Frist: 3 Jahre nach „Eingang am“').waitFor();
    const beside = page.getByText('Notizen und Kommentare an Zellen und Eure eigenen Spalten bleiben stehen.');
    expect(await beside.count()).toBe(1);
    await sound(opened, `146-retention-${width}`);
    await page.getByRole('button', { name: 'Anwenden…' }).press('Enter');
    expect(await page.getByText('Wirklich löschen?').count()).toBe(0);
    await page.getByRole('checkbox').press('Space');
    await page.getByRole('button', { name: 'Anwenden…' }).click();
    await page.getByRole('button', { name: 'Endgültig löschen' }).click();
    await page.getByText('7 Zeilen sind bereinigt.').waitFor();
    expect(await beside.count()).toBe(1);
    expect(sent).toMatchObject([{ classes: ['contributions/pseudonym'] }]);
    await sound(opened, `147-retention-applied-${width}`);
  });

  it.each([
    [[], 'Nichts ist älter als nötig', 'wissen wir nicht'],
    [[{ de: 'Das lesen wir nicht.', en: 'We do not read that.' }], 'wissen wir nicht', 'Nichts ist älter als nötig'],
  ])('calls nothing kept in time that it could not read: %o', async (unread, said, unsaid) => {
    const none = { ...card, rows: 0, examples: [] };
    const { page } = await openForm(
      browser,
      'applyRetention',
      { retentionStart: () => ok({ lang: 'de', classes: [none], unread }) },
      { width: 640, height: 640 },
    );
    await page.getByText(said).waitFor();
    expect(await page.getByText(unsaid).count()).toBe(0);
  });
});
