import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fail, ok, type Problem } from '../../src/domain/result.ts';
import { clipped, type Opened, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';
import { undoStart } from './undo-fixture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const server: Server = {
  undoStart: () => ok(undoStart),
  undoReferring: () => ok([{ tab: { de: 'Einsätze', en: 'Visits' }, rows: 3 }]),
  undoOperation: () => ok({ undone: true, left: [] }),
};
const open = (more: Server = {}, size: Parameters<typeof openForm>[3] = {}): Promise<Opened> =>
  openForm(browser, 'undo', { ...server, ...more }, size);
const sound = async (opened: Opened, name: string): Promise<void> => {
  await picture(opened.page, name);
  expect(opened.errors).toEqual([]);
  expect(await violations(opened.page)).toEqual([]);
  expect(await clipped(opened.page)).toEqual([]);
};
const undo = (opened: Opened) => opened.page.getByRole('button', { name: 'Rückgängig machen', exact: true });

describe('the list', () => {
  it.each([240, 300, 600])('holds at %s px: what, when, who, where and how many', async (width) => {
    const opened = await open({}, { width });
    const { page } = opened;
    const first = page.locator('.operation').first();
    await first.getByText('Einsatz erfasst: Infostand, KV Beispielstadt bei KV Musterkreis').waitFor();
    await first.getByText('heute, 09:12 · Freiwillige:r').waitFor();
    await first.getByText('Einsätze: 1 neue Zeile').waitFor();
    await page.getByText('gestern, 18:40 · Koordination').waitFor();
    await page.getByText('Verbände: 434 neue Zeilen').waitFor();
    await page.getByText('28.08.2026, 06:10 · Koordination').waitFor();
    expect(await page.locator('.operation').count()).toBe(10);
    await sound(opened, `50-undo-list-${width}`);
    await page.getByRole('button', { name: '3 weitere zeigen' }).click();
    expect(await page.locator('.operation').count()).toBe(13);
  });

  it('says what is undone already and what cannot be undone, and offers no button there', async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByRole('button', { name: /434 bekannte Verbände.*schon rückgängig gemacht/ }).click();
    await page.getByText('Rückgängig gemacht: 29.08.2026, 10:05.').waitFor();
    expect(await undo(opened).count()).toBe(0);
    await page.getByRole('button', { name: /Auswertung gesendet.*lässt sich nicht rückgängig machen/ }).click();
    await page.getByText('Im Protokoll steht nichts, was zurückkommen könnte.').waitFor();
    expect(await undo(opened).count()).toBe(0);
    await sound(opened, '51-undo-final');
  });

  it('tells a volunteer that coordination undoes the rest', async () => {
    const opened = await open({ undoStart: () => ok({ ...undoStart, onlyOwn: true }) });
    await opened.page.getByText('Den Rest nimmt die Koordination zurück.').waitFor();
  });

  it('is empty in words, and can be read again', async () => {
    const opened = await open({ undoStart: () => ok({ ...undoStart, operations: [] }) });
    await opened.page.getByText('Noch nichts zum Zurücknehmen').waitFor();
    await sound(opened, '52-undo-empty');
    opened.serve({ undoStart: () => ok(undoStart) });
    await opened.page.getByRole('button', { name: 'Liste neu laden' }).click();
    await opened.page.getByText('gestern, 18:40').waitFor();
  });

  it('speaks English to an English account in a German sheet, and marks what stands there', async () => {
    const opened = await open({ undoStart: () => ok({ ...undoStart, lang: 'en' }) });
    const { page } = opened;
    await page.getByText('today, 09:12 · Volunteer').waitFor();
    await page
      .getByRole('button', { name: /Beispielstadt/ })
      .first()
      .click();
    await page.getByText('The new row in the tab "Visits" is emptied again.').waitFor();
    expect(await page.locator('.operation-title [lang]').first().getAttribute('lang')).toBe('de');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await sound(opened, '53-undo-en');
  });
});

describe('an operation', () => {
  it.each([240, 300])('says at %s px what undoing will do, tab by tab', async (width) => {
    const opened = await open({}, { width });
    const { page } = opened;
    await page.getByRole('button', { name: /Verband umbenannt/ }).click();
    await page.getByText('In einer Zeile im Tab „Verbände“ steht wieder das Frühere.').waitFor();
    await page.getByText('In 1.212 Zeilen im Tab „Einsätze“ steht wieder das Frühere.').waitFor();
    await page.getByText('2 entfernte Zeilen im Tab „Partnerschaften“ kommen zurück.').waitFor();
    await page.getByText('3 Zeilen im Tab „Einsätze“ verweisen darauf.').waitFor();
    await page.getByText('Diese Zeilen bleiben stehen.').waitFor();
    expect(await undo(opened).count()).toBe(1);
    await page.getByText('Personenbezogenes und Freitext stehen nicht im Protokoll.').waitFor();
    await sound(opened, `54-undo-open-${width}`);
  });

  it('says that nobody could count what refers to it, and can be taken back all the same', async () => {
    const problem = {
      code: 'missing-column',
      text: { de: 'Es fehlt eine Spalte.', en: 'A column is missing.' },
    } as const;
    const opened = await open({ undoReferring: () => fail(problem) });
    await opened.page.getByRole('button', { name: /Verband umbenannt/ }).click();
    await opened.page.getByText('Wie viele Zeilen darauf verweisen, ließ sich nicht zählen.').waitFor();
    await undo(opened).click();
    await opened.page.getByText('Rückgängig gemacht', { exact: true }).waitFor();
  });

  it('is taken back by keyboard alone, and the list is read again', async () => {
    const opened = await open();
    const { page } = opened;
    await page
      .getByRole('button', { name: /Beispielstadt/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Rückgängig machen');
    await page.keyboard.press('Enter');
    await page.getByText('Rückgängig gemacht', { exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Rückgängig gemacht');
    expect(await page.getByRole('status').textContent()).toContain(
      'Einsatz erfasst: Infostand, KV Beispielstadt bei KV Musterkreis',
    );
    expect(opened.calls).toEqual([
      { name: 'undoStart', input: {} },
      { name: 'undoOperation', input: { operation: 'op-1' } },
      { name: 'undoStart', input: {} },
    ]);
    await sound(opened, '55-undone');
  });

  it('names what was left alone and why', async () => {
    const left = [
      {
        de: 'E-7KQ2M9XA (Einsätze, Zeile 12) wurde inzwischen geändert und bleibt stehen.',
        en: 'E-7KQ2M9XA (Visits, row 12) was changed since and stays.',
      },
    ];
    const opened = await open({ undoOperation: () => ok({ undone: true, left }) });
    const { page } = opened;
    await page.getByRole('button', { name: /Verband umbenannt/ }).click();
    await undo(opened).click();
    await page.getByText('Zum Teil rückgängig gemacht').waitFor();
    await page.getByText('E-7KQ2M9XA (Einsätze, Zeile 12) wurde inzwischen geändert').waitFor();
    await sound(opened, '56-undo-left');
    opened.serve({ undoOperation: () => ok({ undone: false, left }) });
    await page.getByRole('button', { name: /Prüfhinweis in Klärung/ }).click();
    await undo(opened).click();
    await page.getByText('Nicht rückgängig gemacht').waitFor();
  });

  it('is undone once, however often the button is pressed', async () => {
    const opened = await open({ undoOperation: () => 'silence' }, { clock: true });
    const { page } = opened;
    await page.getByRole('button', { name: /Prüfhinweis in Klärung/ }).click();
    await undo(opened).click();
    const waiting = page.getByRole('button', { name: 'Nimmt zurück …' });
    await waiting.click({ force: true });
    expect(opened.calls.filter(({ name }) => name === 'undoOperation')).toHaveLength(1);
    await page.clock.runFor(5_100);
    await page.getByText('Nimmt noch zurück …').waitFor();
    await sound(opened, '57-undo-slow');
  });

  it('says what went wrong and keeps the card open', async () => {
    const gone: Problem = {
      code: 'gone',
      text: { de: 'Der Vorgang ist älter als 30 Tage.', en: 'The operation is older than 30 days.' },
    };
    const opened = await open({ undoOperation: () => fail(gone) });
    const { page } = opened;
    await page.getByRole('button', { name: /Prüfhinweis in Klärung/ }).click();
    await undo(opened).click();
    await page.getByRole('alert').getByText('Der Vorgang ist älter als 30 Tage.').waitFor();
    expect(await undo(opened).count()).toBe(1);
    await sound(opened, '58-undo-failed');
    await page.getByRole('button', { name: 'Liste neu laden' }).click();
    await expect.poll(() => opened.calls.filter(({ name }) => name === 'undoStart').length).toBe(2);
  });

  it('waits by itself while someone else writes', async () => {
    const busy: Problem = {
      code: 'busy',
      text: { de: 'Gerade schreibt jemand anderes.', en: 'Someone else is writing.' },
      retry: true,
    };
    const opened = await open({ undoOperation: () => fail(busy) }, { clock: true });
    const { page } = opened;
    await page.getByRole('button', { name: /Prüfhinweis in Klärung/ }).click();
    await undo(opened).click();
    await page.getByText('Gerade schreibt jemand anderes.').waitFor();
    opened.serve({ undoOperation: () => ok({ undone: true, left: [] }) });
    await page.clock.runFor(6_000);
    await page.getByText('Rückgängig gemacht', { exact: true }).waitFor();
  });
});
