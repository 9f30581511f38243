import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fail, ok, type Problem } from '../../src/domain/result.ts';
import { clipped, type Opened, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';
import { findingsStart } from './findings-fixture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const server: Server = {
  findingsStart: () => ok(findingsStart),
  selectedRow: () => ok({ kind: 'elsewhere' }),
  saveFindingStatus: ({ operation }: { operation: string }) => ok({ operation }),
  undoFindingStatus: () => ok({ undone: true, left: [] }),
  checkNow: () => ok(true),
  showFindingRow: () => ok({ shown: true, link: 'https://example.org' }),
};
const open = (more: Server = {}, size: Parameters<typeof openForm>[3] = {}): Promise<Opened> =>
  openForm(browser, 'showFindings', { ...server, ...more }, size);
const sound = async (opened: Opened, name: string): Promise<void> => {
  await picture(opened.page, name);
  expect(opened.errors).toEqual([]);
  expect(await violations(opened.page)).toEqual([]);
  expect(await clipped(opened.page)).toEqual([]);
};
const last = (opened: Opened) => opened.calls.at(-1);

describe('the list', () => {
  it.each([240, 300, 600])('holds at %s px, most pressing first', async (width) => {
    const opened = await open({}, { width });
    await opened.page.getByText('16 offen').waitFor();
    await opened.page.getByText('geprüft heute, 02:14').waitFor();
    const titles = await opened.page.locator('.finding-title').allTextContents();
    expect(titles.slice(0, 3)).toEqual([
      'Bargeld über der Grenze',
      'Verband unbekannt',
      'Zustimmung fehlt auf einer Seite',
    ]);
    expect(titles).toHaveLength(5);
    expect(titles[4]).toBe('12 Spenden: Zu zweit an die Haustür');
    await sound(opened, `30-list-${width}`);
  });

  it('says the line of a row without an id in the language of the page, not of the sheet', async () => {
    const findings = findingsStart.findings.slice(0, 1).map((one) => ({ ...one, row: 'Zeile 12' }));
    const { page } = await open({
      findingsStart: () => ok({ ...findingsStart, lang: 'en', sheetLang: 'de', findings }),
    });
    await page.getByText('Row 12', { exact: true }).waitFor();
    expect(await page.getByText('Zeile 12').count()).toBe(0);
  });

  it('shows more, and what the toggles and filters let through', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: /12 Spenden: Zu zweit/ }).click();
    await page.getByRole('button', { name: '2 weitere zeigen' }).click();
    expect(await page.locator('.finding .finding').count()).toBe(12);
    await page.getByRole('button', { name: '2 dringend' }).click();
    expect(await page.locator('.finding').count()).toBe(2);
    await page.getByRole('button', { name: /^Gezeigt/ }).click();
    await page.getByLabel('Zuständig').selectOption('Koordination');
    expect(await page.locator('.finding').count()).toBe(1);
    await page.getByLabel('Status').selectOption('erledigt');
    await page.getByText('Zu dieser Auswahl gibt es nichts.').waitFor();
    await page.getByRole('button', { name: 'Alle Filter lösen' }).click();
    expect(await page.locator('.findings').first().locator('> .finding').count()).toBe(5);
  });

  it('leads from "nicht ausgewertet" to the findings that say why', async () => {
    const { page } = await open();
    await page.getByText('3 Zeilen nicht ausgewertet.').waitFor();
    await page.getByRole('button', { name: 'Zeigen, warum' }).click();
    expect(await page.locator('.finding-title').allTextContents()).toEqual(['Verband unbekannt']);
  });
});

describe('a finding', () => {
  it('tells why, where from and what next, and selects its row', async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByRole('button', { name: /Bargeld über der Grenze/ }).click();
    await page.getByText('In bar sind bis 1.000,00 € je Spende zulässig.').waitFor();
    await page.getByText('gilt seit 01.07.2002 · zuletzt geprüft 12.05.2026 · Regel S-01').waitFor();
    await page.getByText('Was darüber liegt, wird zurückgegeben.').waitFor();
    await page.getByText('Steuerermäßigung bis 1.650,00 € ab 01.01.2026').waitFor();
    expect(await page.getByRole('link', { name: '§ 25 Abs. 1 Satz 2 PartG' }).getAttribute('href')).toContain('partg');
    expect(await page.locator('.finding-open').getByRole('radio').count()).toBe(3);
    expect(await page.getByRole('radio', { name: 'akzeptiert' }).count()).toBe(0);
    await sound(opened, '31-open');
    await page.getByRole('button', { name: 'Zur Zeile S-7KQ2M9XA' }).click();
    expect(last(opened)).toEqual({ name: 'showFindingRow', input: { id: 'H-1' } });
    const [named] = findingsStart.findings.find(({ id }) => id === 'H-1')?.associations ?? [];
    await page.getByRole('button', { name: `Steckbrief ${named}…` }).click();
    expect(last(opened)).toEqual({ name: 'openProfile', input: { association: named } });
  });

  it('of a house rule can be accepted, and says where it is unverified', async () => {
    const opened = await open({}, { width: 240 });
    const { page } = opened;
    await page
      .getByRole('button', { name: /Zu zweit/ })
      .first()
      .click();
    await page.getByText('ungeprüft · Hausregel · Regel W-03').waitFor();
    expect(await page.getByRole('radio', { name: 'akzeptiert' }).count()).toBe(1);
    await sound(opened, '32-house-240');
    await page.getByRole('radio', { name: 'akzeptiert' }).check();
    await page.getByLabel('Begründung').fill('Alle kennen sich.');
    await page.getByRole('button', { name: 'Status speichern' }).click();
    await page.getByText('Das Wort in der Spalte „Prüfung“ geht mit der nächsten Prüfung.').waitFor();
    await sound(opened, '32-house-accepted-240');
  });

  it('is worked off by keyboard alone, and taken back', async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByRole('button', { name: /Bargeld/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'offen' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Rücküberweisung ist beauftragt.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Status gespeichert').waitFor();
    expect(last(opened)).toMatchObject({
      name: 'saveFindingStatus',
      input: {
        id: 'H-1',
        status: 'in-progress',
        reason: 'Rücküberweisung ist beauftragt.',
        seen: { status: 'open', reason: '' },
      },
    });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Status gespeichert');
    expect(await page.getByText('Das Wort in der Spalte').count()).toBe(0);
    await sound(opened, '33-status-saved');
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByText('Rückgängig gemacht').waitFor();
    expect(opened.calls.map(({ name }) => name)).toContain('undoFindingStatus');
  });

  it('keeps status and reason where the server says no, over closing and reload too', async () => {
    const problem: Problem = {
      code: 'invalid',
      text: { de: 'Noch nicht gespeichert.', en: 'Not saved yet.' },
      fields: { reason: { text: { de: 'Bitte schreib kurz, warum.', en: 'Please say why.' } } },
    };
    const opened = await open({ saveFindingStatus: () => fail(problem) });
    const { page } = opened;
    await page.getByRole('button', { name: /Bargeld/ }).click();
    await page.getByRole('radio', { name: 'mit LV geklärt' }).check();
    await page.getByRole('button', { name: 'Status speichern' }).click();
    await page.getByText('Bitte schreib kurz, warum.').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('H-1-reason');
    await sound(opened, '34-reason-missing');
    await page.getByLabel('Begründung').fill('Der LV sagt: in Ordnung.');
    await page.reload();
    await page.getByRole('button', { name: /Bargeld/ }).click();
    expect(await page.getByLabel('Begründung').inputValue()).toBe('Der LV sagt: in Ordnung.');
    expect(await page.getByRole('radio', { name: 'mit LV geklärt' }).isChecked()).toBe(true);
  });

  it('says when someone changed it meanwhile', async () => {
    const problem: Problem = {
      code: 'changed-meanwhile',
      text: { de: 'H-1 wurde inzwischen geändert und bleibt stehen.', en: 'H-1 was changed since.' },
      hint: { de: 'Lade die Liste neu und sieh noch einmal hin.', en: 'Reload the list.' },
    };
    const opened = await open({ saveFindingStatus: () => fail(problem) });
    await opened.page.getByRole('button', { name: /Bargeld/ }).click();
    await opened.page.getByRole('button', { name: 'Status speichern' }).click();
    await opened.page.getByText('wurde inzwischen geändert').waitFor();
    await sound(opened, '35-changed');
    await opened.page.getByRole('button', { name: 'Liste neu laden' }).click();
    await expect.poll(() => opened.calls.filter(({ name }) => name === 'findingsStart').length).toBe(2);
  });
});

describe('nothing to show', () => {
  it('says that nothing is open, and that this is no praise', async () => {
    const done = findingsStart.findings.filter(({ status }) => status === 'done');
    const opened = await open({ findingsStart: () => ok({ ...findingsStart, findings: done }) });
    await opened.page.getByText('Keine offenen Prüfhinweise').waitFor();
    await opened.page.getByText('Geprüft heute, 02:14: 152 Einsätze, 121 Spenden, 58 Regeln.').waitFor();
    await opened.page.getByText('Das heißt nicht, dass alles stimmt.').waitFor();
    await sound(opened, '36-nothing');
    await opened.page.getByRole('button', { name: 'Erledigte zeigen' }).click();
    expect(await opened.page.locator('.finding').count()).toBe(1);
  });

  it('says that two nights were missed, and nothing of one', async () => {
    const checked = (at: string) => ({
      findingsStart: () => ok({ ...findingsStart, lastCheck: { ...findingsStart.lastCheck, at } }),
    });
    const { page } = await open(checked('2026-08-29 02:14'));
    await page.getByText('Seit zwei Nächten nicht geprüft').waitFor();
    const one = await open(checked('2026-08-30 02:14'));
    await one.page.getByText('16 offen').waitFor();
    expect(await one.page.getByText('Seit zwei Nächten nicht geprüft').count()).toBe(0);
  });

  it('offers the first check where there was none', async () => {
    const never = { ...findingsStart, findings: [], lastCheck: undefined };
    const opened = await open({ findingsStart: () => ok(never) });
    await opened.page.getByText('Noch nicht geprüft').waitFor();
    await sound(opened, '37-never');
    opened.serve({ findingsStart: () => ok(findingsStart) });
    await opened.page.getByRole('button', { name: 'Jetzt prüfen' }).click();
    await opened.page.getByText('16 offen').waitFor();
    await expect
      .poll(() => opened.calls.map(({ name }) => name))
      .toEqual(['findingsStart', 'checkNow', 'findingsStart', 'selectedRow']);
  });
});

describe('checking', () => {
  it('says when it takes long, and what went wrong', async () => {
    const opened = await open({ checkNow: () => 'silence' }, { clock: true });
    await opened.page.getByRole('button', { name: 'Neu prüfen' }).click();
    await opened.page.clock.runFor(5_100);
    await opened.page.getByText('Prüft noch …').waitFor();
    await sound(opened, '38-slow');
    await opened.page.clock.runFor(360_000);
    await opened.page.getByText('Nicht geprüft').waitFor();
    await sound(opened, '39-failed');
  });
});
