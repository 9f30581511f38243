import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fail, ok } from '../../src/domain/result.ts';
import { assignColumns } from '../../src/forms/assignColumns/index.ts';
import type { AskedTab, AssignStart } from '../../src/forms/assignColumns/shape.ts';
import { clipped, type Opened, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const LONG = 'Wir haben am Marktplatz gestanden und mit sehr vielen Menschen über die Mieten gesprochen. '.repeat(20);
const visits: AskedTab = {
  table: 'visits',
  tab: { de: 'Einsätze', en: 'Visits' },
  problem: { de: 'Im Tab „Einsätze“ fehlt die Spalte „Beginn“.', en: 'Tab "Visits" lacks the column "Start".' },
  hint: { de: 'Wähle „Einrichten und reparieren“.', en: 'Choose "Set up and repair".' },
  columns: [
    { column: 3, letters: 'C', header: '', key: '', values: ['30.08.2026', '12.09.2026', '01.10.2026'] },
    { column: 4, letters: 'D', header: 'Stichwort', key: '', values: [LONG, 'Donaudampfschifffahrt'.repeat(12)] },
    { column: 30, letters: 'AD', header: 'Rechtsgrundlage der Verarbeitung '.repeat(6).trim(), key: '', values: [] },
  ],
  choices: [
    { key: 'start', name: { de: 'Beginn', en: 'Start' } },
    { key: 'guest', name: { de: 'Unterstützender Verband', en: 'Supporting association' } },
  ],
  lines: [],
  firstLine: 1,
  stray: false,
  tabs: [],
};
const tips: AskedTab = {
  ...visits,
  table: 'tips',
  tab: { de: 'Tipps', en: 'Tips' },
  problem: { de: 'Im Tab „Tipps“ fehlt die Kopfzeile.', en: 'Tab "Tips" lacks the header row.' },
  columns: [{ column: 2, letters: 'B', header: '', key: '', values: ['T-7KQ2M9XA'] }],
  choices: [{ key: 'id', name: { de: 'id', en: 'id' } }],
  lines: [
    { line: 1, words: '' },
    { line: 2, words: 'T-7KQ2M9XA · Plakate · Kabelbinder mitnehmen, und eine Leiter, die lang g' },
  ],
  firstLine: 2,
};
const gifts: AskedTab = {
  ...visits,
  table: 'contributions',
  tab: { de: 'Spenden', en: 'Donations' },
  problem: { de: 'Im Tab „Spenden“ steht die Kopfzeile zweimal.', en: 'Tab "Donations" has its header row twice.' },
  hint: { de: 'Bitte lösche die Zeile, die zu viel ist.', en: 'Please delete the row that is too many.' },
  columns: [],
  stray: true,
};
const pair: AskedTab = {
  ...visits,
  table: 'trainings',
  tab: { de: 'Schulungen', en: 'Trainings' },
  problem: {
    de: 'Es gibt einen neuen Tab „Schulungen“; der bisherige heißt jetzt „Schulungen alt“.',
    en: 'There is a new tab "Trainings"; the former one is now called "Schulungen alt".',
  },
  columns: [],
  choices: [],
  tabs: [
    {
      ...{ id: 7, name: 'Schulungen alt', rows: 12 },
      sample: ['KV Musterstadt · 30.08.2026 · Haustürgespräche und wie sie gelingen, mit Ü', 'KV Ort'],
    },
    { id: 0, name: 'Schulungen', rows: 0, sample: [] },
  ],
};
const start: AssignStart = { lang: 'de', tabs: [visits, tips, gifts] };

const done = {
  tabs: [visits.tab, tips.tab],
  said: [],
  open: [{ de: 'Bitte Formate prüfen.', en: 'Please check formats.' }],
};
const open = (more: Server = {}, width = assignColumns.shown.in === 'dialog' ? assignColumns.shown.width : 0) =>
  openForm(
    browser,
    'assignColumns',
    { assignColumnsStart: () => ok(start), assignColumns: () => ok(done), ...more },
    { width, height: 620 },
  );
const sound = async (opened: Opened, name: string): Promise<void> => {
  await picture(opened.page, name);
  expect(opened.errors).toEqual([]);
  expect(await violations(opened.page)).toEqual([]);
  expect(await clipped(opened.page)).toEqual([]);
};
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
const given = (opened: Opened) => opened.calls.filter(({ name }) => name === 'assignColumns');
const keysGiven = (opened: Opened): readonly string[][] =>
  given(opened).map(({ input }) =>
    (input as { answers: { columns: { key: string }[] }[] }).answers.flatMap(({ columns }) =>
      columns.map(({ key }) => key),
    ),
  );

describe('the questions', () => {
  it.each([240, 300, 560])(
    'hold at %s px: the tab, what is wrong, values and a choice that begins at none',
    async (width) => {
      const opened = await open({}, width);
      const { page } = opened;
      await page.getByText('Im Tab „Einsätze“ fehlt die Spalte „Beginn“.').waitFor();
      await page.getByText('30.08.2026 · 12.09.2026 · 01.10.2026').waitFor();
      expect(await page.getByLabel('Spalte C, ohne Überschrift').inputValue()).toBe('');
      await page.getByText('Die Spalte ist leer.').waitFor();
      await page.getByText('Bitte lösche die Zeile, die zu viel ist.').waitFor();
      expect(((await page.locator('#visits-4-note').textContent()) ?? '').length).toBeLessThan(200);
      expect(await page.getByLabel('Erste Zeile mit Daten').inputValue()).toBe('2');
      await sound(opened, `70-assign-${width}`);
    },
  );

  it('are asked in English where the sheet speaks English', async () => {
    const opened = await open({ assignColumnsStart: () => ok({ ...start, lang: 'en' }) });
    const { page } = opened;
    await page.getByText('Tab "Visits" lacks the column "Start".').waitFor();
    await page.getByLabel('Column C, without a header').selectOption('Start');
    await page.getByText('The column is empty.').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await sound(opened, '71-assign-en');
    await page.getByRole('button', { name: 'Assign like this' }).click();
    await page.getByText('In the menu, "Undo…" takes this back.').waitFor();
    await sound(opened, '72-assigned-en');
  });

  it('begin at what a header says where that may be wrong, and take another answer', async () => {
    const named = { column: 6, letters: 'F', header: 'Beginn', key: 'start', values: ['KV Musterstadt'] };
    const asked = { ...visits, columns: [...visits.columns.slice(0, 1), named] };
    const opened = await open({ assignColumnsStart: () => ok({ lang: 'de', tabs: [asked] }) }, 300);
    const { page } = opened;
    const column = page.getByLabel('Spalte F, „Beginn“');
    expect(await column.inputValue()).toBe('start');
    await page.getByLabel('Spalte C, ohne Überschrift').selectOption('start');
    await page.getByText('Diesen Namen hast Du zweimal gewählt.').first().waitFor();
    await column.selectOption('guest');
    await sound(opened, '71-assign-named');
    await page.getByRole('button', { name: 'So zuordnen' }).click();
    await page.getByText('Zugeordnet').first().waitFor();
    expect(keysGiven(opened)).toEqual([['start', 'guest']]);
  });

  it('of nothing leave no button', async () => {
    const opened = await open({ assignColumnsStart: () => ok({ lang: 'de', tabs: [] }) });
    await opened.page.getByText('Alle Spalten sind bekannt.').waitFor();
    expect(await opened.page.getByRole('button').count()).toBe(0);
    await sound(opened, '73-assign-nothing');
  });
});

describe('which of two tabs counts', () => {
  const said = { de: 'Der Tab „Schulungen alt“ gilt und heißt jetzt „Schulungen“.', en: 'The tab counts.' };
  const asking = (lang: 'de' | 'en', width: number) =>
    open(
      {
        assignColumnsStart: () => ok({ lang, tabs: [pair] }),
        assignColumns: () => ok({ tabs: [pair.tab], said: [said], open: [] }),
      },
      width,
    );

  it.each([240, 300, 560])('holds at %s px: both by name, with rows, and nothing chosen', async (width) => {
    const opened = await asking('de', width);
    const { page } = opened;
    await page.getByRole('heading', { name: '„Schulungen alt“, 12 Zeilen' }).waitFor();
    await page.getByRole('heading', { name: '„Schulungen“, keine Zeile' }).waitFor();
    await page.getByText('KV Musterstadt · 30.08.2026').waitFor();
    expect(await page.getByLabel('Welcher Tab gilt?').inputValue()).toBe('');
    await sound(opened, `77-which-tab-${width}`);
    await page.getByRole('button', { name: 'So zuordnen' }).click({ force: true });
    expect(given(opened)).toEqual([]);
  });

  it('is answered by keyboard alone, and what became of both is said', async () => {
    const opened = await asking('de', 560);
    const { page } = opened;
    await page.getByLabel('Welcher Tab gilt?').waitFor();
    // The page begins on its first control.
    await page.waitForFunction(() => document.activeElement?.id === 'trainings-tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(said.de).waitFor();
    const shown = [
      { id: 7, name: 'Schulungen alt' },
      { id: 0, name: 'Schulungen' },
    ];
    expect(given(opened)[0]?.input).toMatchObject({ answers: [{ table: 'trainings', tab: { chosen: 0, shown } }] });
    await sound(opened, '78-which-tab-said');
  });

  it('is asked in English where the sheet speaks English', async () => {
    const opened = await asking('en', 300);
    await opened.page.getByLabel('Which tab counts?').selectOption('"Schulungen alt", 12 rows');
    await opened.page.getByText('We do not guess here. Look at what both tabs hold').waitFor();
    await sound(opened, '79-which-tab-en');
  });
});

describe('the answers', () => {
  it('are given by keyboard alone, whole values included', async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByText('Im Tab „Tipps“').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'visits-3');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tips-line');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('So zuordnen');
    await page.keyboard.press('Enter');
    await page.getByText('Zugeordnet', { exact: true }).waitFor();
    expect(await focused(page)).toContain('„Einsätze“, „Tipps“');
    await page.getByText('Bitte Formate prüfen.').waitFor();
    expect(keysGiven(opened)).toEqual([['start', '', '', 'id']]);
    expect(JSON.stringify(given(opened)[0]?.input)).toContain(LONG);
    await sound(opened, '74-assigned');
  });

  it('that name two columns alike are not sent; both say so and keep their values', async () => {
    const opened = await open({}, 300);
    const { page } = opened;
    await page.getByLabel('Spalte C, ohne Überschrift').selectOption('Beginn');
    await page.getByLabel('Spalte D, „Stichwort“').selectOption('Beginn');
    expect(await page.getByText('Diesen Namen hast Du zweimal gewählt.').count()).toBe(2);
    expect(await page.locator('#visits-3-note').textContent()).toContain('30.08.2026 · 12.09.2026');
    await page.getByRole('button', { name: 'So zuordnen' }).click({ force: true });
    expect(given(opened)).toEqual([]);
    await sound(opened, '75-assign-twice');
    await page.getByLabel('Spalte D, „Stichwort“').selectOption('keine davon');
    await page.getByRole('button', { name: 'So zuordnen' }).click();
    await page.getByText('Zugeordnet', { exact: true }).waitFor();
    expect(keysGiven(opened)).toEqual([['start', '', '', '']]);
  });

  it('that come too late are said to be, and the choice is kept', async () => {
    const late = { de: 'Im Tab hat sich inzwischen etwas geändert.', en: 'Something in the tab has changed.' };
    const opened = await open({ assignColumns: () => fail({ code: 'changed-meanwhile', text: late }) });
    const { page } = opened;
    await page.getByLabel('Spalte C, ohne Überschrift').selectOption('Beginn');
    await page.getByRole('button', { name: 'So zuordnen' }).click();
    await page.getByRole('alert').getByText(late.de).waitFor();
    expect(await focused(page)).toContain('Nicht zugeordnet');
    expect(await page.getByLabel('Spalte C, ohne Überschrift').inputValue()).toBe('start');
    await sound(opened, '76-assign-late');
  });
});
