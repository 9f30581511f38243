import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Statement } from '../../src/define/statement.ts';
import { builtScript, COORDINATOR, call, HELPER, type Host, readyHost } from '../bundle.ts';
import { openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';

const script = await builtScript();

const letter = (at: number): string => (at > 26 ? 'A' : '') + String.fromCharCode(65 + ((at - 1) % 26));
/** Types rows under their headers, below what stands there. */
function enter(host: Host, tab: string, rows: readonly Readonly<Record<string, string>>[]): void {
  for (const row of rows) {
    const view = host.tab(tab);
    const line = view.rows().findIndex((one) => Object.values(one).every((value) => value === '')) + 2;
    const free = line > 1 ? line : view.rows().length + 2;
    for (const [header, value] of Object.entries(row)) host.type(tab, `${letter(view.column(header))}${free}`, value);
  }
}

const kv = (name: string, search = 'nein') => ({ Name: name, Ebene: 'KV', Land: 'Hessen', Partnersuche: search });
const visit = (day: string, guest: string, host: string, people: string, hours: string) => ({
  ...{ Status: 'durchgeführt', Beginn: day, Art: 'Infostand', Gast: guest, Gastgeber: host, Angereiste: people },
  ...(hours === '' ? {} : { 'Stunden je Person': hours }),
});
const money = (
  day: string,
  receiver: string,
  kind: string,
  amount: string,
  more: Readonly<Record<string, string>> = {},
) => ({
  ...{ 'Eingang am': day, 'Empfangender Verband': receiver, Art: kind, Betrag: amount, Zahlungsweg: 'Überweisung' },
  ...more,
});

const inCharge = (email: string, role: string) => ({
  ...{ Verband: 'KV Beispielau', Rolle: role, 'E-Mail': email, Bericht: 'nie' },
  ...{ 'Einwilligung am': '01.01.2026', 'Einwilligung durch': 'Beispiel' },
});

const host = readyHost(script);
enter(host, 'Verbände', [kv('KV Beispielau'), kv('KV Musterheim'), kv('KV Wartend', 'sucht')]);
enter(host, 'Koordination', [inCharge(COORDINATOR, 'Koordination')]);
enter(host, 'Einsätze', [
  visit('01.08.2026', 'KV Beispielau', 'KV Musterheim', '6', '3,5'),
  visit('02.08.2026', 'KV Beispielau', 'KV Musterheim', '4', ''),
  visit('01.05.2026', 'KV Musterheim', 'KV Beispielau', '2', '5'),
]);
enter(host, 'Spenden', [
  money('01.03.2026', 'KV Musterheim', 'Geldspende', '6000', {
    Spendennummer: '4711',
    Spenderart: 'natürliche Person',
  }),
  money('01.08.2026', 'KV Musterheim', 'Geldspende', '4000,01', {
    Spendennummer: '4711',
    Spenderart: 'natürliche Person',
  }),
  money('02.08.2026', 'KV Musterheim', 'Geldspende', '10000', {
    Spendennummer: '4712',
    Spenderart: 'natürliche Person',
  }),
  money('03.08.2026', 'KV Musterheim', 'Zuschuss', '300', { 'Gebender Verband': 'KV Beispielau' }),
  money('04.08.2026', 'KV Musterheim', 'Geldspende', '50', { Entscheidung: 'zurückgegeben' }),
]);

const made = (name: string, period: string): Statement => {
  const answer = call(host, name, { period });
  if (!answer.ok) throw new Error(answer.problem?.text.de);
  return answer.value as unknown as Statement;
};
const found = (statement: Statement, ...first: readonly string[]) =>
  statement.rows.filter((row) => first.every((words, i) => row[i] === words)).map((row) => row.slice(first.length));

describe('the figures of a period', () => {
  test('each has unit, base and n, unknown hours are no 0', () => {
    const statement = made('figuresStart', '2026-Q3');
    const period = '3. Quartal 2026 (01.07.2026 bis 30.09.2026)';
    expect(found(statement, 'Hilfe', '', period)).toEqual([[21, 'Stunden', '1 von 2 Einsätzen', 2]]);
    expect(found(statement, 'Hilfe', '', '01.04.2026 bis 30.06.2026')).toEqual([[10, 'Stunden', '1 von 1 Einsatz', 1]]);
    expect(found(statement, 'bekommene Hilfe', 'KV Musterheim', period)[0]?.[0]).toBe(21);
    expect(new Set(statement.rows.map((row) => row.length))).toEqual(new Set([statement.head.length]));
  });
  test('are those of the tab Auswertung', () => {
    host.choose('Auswertung aktualisieren');
    const shown =
      host.globals.SpreadsheetApp.getActive().getSheetByName('Auswertung')?.getDataRange().getValues() ?? [];
    const figures = made('figuresStart', '2026-Q3');
    const tab = shown.find((row) => row[0] === 'KV Beispielau half KV Musterheim');
    expect(tab?.[1]).toBe(found(figures, 'Hilfe eines Paars', 'KV Beispielau → KV Musterheim')[0]?.[1]);
    const gini = shown.find((row) => row[0] === 'Stunden je Verband')?.[1];
    expect(found(figures, 'Gini')[0]?.[2]).toBe(gini);
    expect(shown.find((row) => row[0] === 'Zusammen')?.[1]).toBe(found(figures, 'Spenden', '')[0]?.[1]);
  });
});

describe('the yearly list', () => {
  const list = made('yearListStart', '2026');
  test('sums by kind are those of the evaluation, grants both ways, what came back apart', () => {
    expect(found(list, 'KV Musterheim', 'Geldspende')).toEqual([['', 20_000.01, '']]);
    expect(found(made('figuresStart', '2026'), 'Geldspende', 'KV Musterheim')[0]?.[1]).toBe(20_000.01);
    expect(found(list, 'KV Musterheim', 'Zuschuss')).toEqual([['', 300, '']]);
    expect(found(list, 'KV Beispielau', 'Zuschüsse gegeben')).toEqual([['', 300, '']]);
    expect(found(list, 'KV Musterheim', 'zurückgegeben')).toEqual([['', 50, '']]);
  });
  test('names the donor one cent above the figure, not the one who is at it', () => {
    expect(found(list, 'KV Musterheim', 'Spender:in zu nennen')).toEqual([['4711', 10_000.01, '']]);
  });
  test('says that the duty counts over all branches, and never that nothing has to be named', () => {
    expect(list.notes.join(' ')).toContain('über alle Gliederungen');
    expect(list.notes.join(' ')).toContain('noch nicht geprüft');
  });
  test('tells an association with open findings alone, and what is incomplete apart, as of the last check', () => {
    const other = readyHost(script);
    enter(other, 'Verbände', [
      ...[kv('KV Beispielau'), kv('KV Musterheim')],
      { ...kv('KV Wartend', 'sucht'), 'Sucht seit': '01.01.2025' },
    ]);
    enter(other, 'Koordination', [inCharge(COORDINATOR, 'Koordination')]);
    enter(other, 'Einsätze', [visit('01.08.2026', 'KV Wartend', 'KV Beispielau', '-3', '2')]);
    enter(other, 'Spenden', [money('01.03.2026', 'KV Musterheim', 'Geldspende', '60')]);
    expect(call(other, 'checkNow', {}).ok).toBe(true);
    const found = other.tab('Prüfhinweise').values();
    const open = (name: string, incomplete: boolean): number =>
      found.filter(
        (row) =>
          ['offen', 'in Klärung'].includes(String(row.Status)) &&
          String(row.Verbände).includes(name) &&
          (row.Stufe === 'unvollständig') === incomplete,
      ).length;
    const answer = call(other, 'yearListStart', { period: '2026' }).value as unknown as Statement;
    const told = (item: string) =>
      Object.fromEntries(answer.rows.filter((row) => row[1] === item).map((row) => [row[0], row[4]]));
    expect(open('KV Wartend', false)).toBeGreaterThan(0);
    expect(told('Offene Prüfhinweise')['KV Wartend']).toBe(open('KV Wartend', false));
    expect(told('Unvollständige Zeilen')['KV Wartend'] ?? 0).toBe(open('KV Wartend', true));
    expect(answer.notes.join(' ')).toContain('Stand der Prüfung vom 23.11.2026');
  });
  test('names sponsoring one cent above its figures, by number and association, and none of before the law', () => {
    const other = readyHost(script);
    enter(other, 'Verbände', [kv('KV Beispielau'), kv('KV Musterheim')]);
    enter(other, 'Koordination', [inCharge(COORDINATOR, 'Koordination')]);
    const paid = (day: string, amount: string, number: string, more: Readonly<Record<string, string>> = {}) =>
      money(day, 'KV Musterheim', 'Sponsoring', amount, { Spendennummer: number, ...more });
    enter(other, 'Spenden', [
      paid('01.03.2026', '750', 'SP-1'),
      paid('01.03.2026', '750,01', 'SP-2'),
      paid('02.03.2026', '700', 'SP-2'),
      ...Array.from({ length: 10 }, (_, at) => paid(`${at + 1}.04.2026`, '600', 'SP-3')),
      ...Array.from({ length: 10 }, (_, at) => paid(`${at + 1}.05.2026`, at === 0 ? '600,01' : '600', 'sp-4')),
      paid('01.06.2026', '9000', 'SP-5', { Entscheidung: 'zurückgegeben' }),
      paid('02.06.2026', '5.000', 'SP-4', { 'Empfangender Verband': 'KV Beispielau' }),
      paid('03.06.2026', '800', ''),
      paid('31.12.2024', '9000', 'SP-6'),
    ]);
    const of = (period: string) => call(other, 'yearListStart', { period }).value as unknown as Statement;
    const named = of('2026').rows.filter(([, item]) => item === 'Sponsoring zu nennen');
    expect(named).toEqual([
      ['KV Beispielau', 'Sponsoring zu nennen', 'SP-4', 5_000, ''],
      ['KV Musterheim', 'Sponsoring zu nennen', 'sp-4', 6_000.01, ''],
      ['KV Musterheim', 'Sponsoring zu nennen', '', 800, ''],
      ['KV Musterheim', 'Sponsoring zu nennen', 'SP-2', 750.01, ''],
    ]);
    expect(of('2026').notes.join(' ')).toMatch(/über 750,00.€ im Einzelfall, oder über 6\.000,00.€ im Jahr/);
    expect(JSON.stringify([of('2024').rows, of('2024').notes])).not.toContain('zu nennen: über 750');
    expect(JSON.stringify(of('2024').rows)).not.toContain('Sponsoring zu nennen');
  });
  test('is for one year', () => {
    for (const period of ['all', '2026-Q1', '2026-03'])
      expect(call(host, 'yearListStart', { period }).problem?.text.de).toContain('für ein Jahr');
  });
  test('is for those who keep the money', () => {
    const other = readyHost(script);
    enter(other, 'Verbände', [kv('KV Beispielau')]);
    enter(other, 'Koordination', [inCharge(COORDINATOR, 'Koordination')]);
    other.as(HELPER);
    expect(call(other, 'yearListStart', {}).ok).toBe(false);
  });
});

describe('the transparency report', () => {
  const gift = (day: string, amount: string, number: string, more: Readonly<Record<string, string>> = {}) =>
    money(day, 'KV Musterheim', 'Geldspende', amount, {
      Spendennummer: number,
      Spenderart: 'natürliche Person',
      ...more,
    });
  enter(host, 'Spenden', [
    ...['1', '2', '3', '4', '5'].map((number) => gift('01.02.2025', '100', number)),
    ...['1', '2'].map((number) => gift('01.03.2025', '70', number, { 'Empfangender Verband': 'KV Beispielau' })),
    gift('01.04.2025', '33', '6', { Entscheidung: 'zurückgegeben' }),
    gift('01.05.2025', '900', '7', { Spenderart: 'Unternehmen' }),
    money('03.05.2025', 'KV Musterheim', 'Zuschuss', '300', { 'Gebender Verband': 'KV Beispielau' }),
  ]);
  enter(host, 'Einsätze', [
    visit('01.08.2025', 'KV Beispielau', 'KV Musterheim', '6', '2'),
    visit('02.08.2025', 'KV Musterheim', 'KV Beispielau', '3', '2'),
  ]);
  const waiting = made('transparencyStart', '2025');
  const edition = made('makeTransparency', '2025');
  const persons = 'Spenden von Personen';
  test('is made by a person, and only of a year that is over', () => {
    expect([waiting.toMake, waiting.rows]).toEqual(['Ausgabe erzeugen', []]);
    for (const period of ['2026', '2025-Q1', '2025-03', 'all'])
      expect(call(host, 'transparencyStart', { period }).ok).toBe(false);
  });
  test('hides what fewer than five gave, and each sum that would tell it', () => {
    expect(found(edition, persons, 'KV Musterheim', 'Geldspende')[0]?.[0]).toBe('500,00\u00a0€');
    expect(found(edition, persons, 'KV Beispielau', 'Geldspende')[0]?.[0]).toBe('unter 5');
    expect(found(edition, persons, 'verborgene Verbände zusammen', 'Geldspende')[0]?.[0]).toBe('unter 5');
    expect(found(edition, persons, 'alle Verbände', 'Geldspende')[0]?.[0]).toBe('unter 5');
    expect(found(edition, persons, 'KV Musterheim', 'zurückgegeben')[0]?.[0]).toBe('unter 5');
    expect(found(edition, persons, 'KV Musterheim', 'alle Arten')).toEqual([]);
  });
  test('never hides grants, nor what firms gave, nor numbers of visits', () => {
    expect(found(edition, 'Anderes Geld', 'KV Musterheim', 'Zuschuss')[0]?.[0]).toBe('300,00\u00a0€');
    expect(found(edition, 'Spenden anderer', 'KV Musterheim', 'Geldspende')[0]?.[0]).toBe('900,00\u00a0€');
    expect(found(edition, 'Hilfe bekommen', 'KV Musterheim', 'Infostand')).toEqual([['12 Stunden', '1 Einsatz']]);
    expect(found(edition, 'Hilfe bekommen', 'KV Beispielau', 'Infostand')).toEqual([['unter 5', '1 Einsatz']]);
  });
  test('stays as it was made, in its tab and here, whatever comes later', () => {
    enter(host, 'Spenden', [gift('01.06.2025', '5000', '8')]);
    expect(made('makeTransparency', '2025').rows).toEqual(edition.rows);
    expect(made('transparencyStart', '2025').rows).toEqual(edition.rows);
    expect(JSON.stringify(edition)).not.toMatch(/4711|example\.org/);
    expect(host.tab('Transparenzbericht 2025').rows().length).toBe(edition.rows.length);
  });
});

describe('in the browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => browser?.close());
  const server: Server = new Proxy({}, { get: (_, name) => (input: unknown) => host.rpc(String(name), input) });
  test.each([
    ['takeFigures', 'Zahlen der Auswertung: 3. Quartal 2026'],
    ['yearList', 'Jahresliste: 2025'],
  ])('%s', async (form, title) => {
    const opened = await openForm(browser, form, server, { width: 976, height: 664 });
    const { page } = opened;
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByLabel('Zeitraum').selectOption('2026');
    await page
      .getByRole('cell', { name: /20\.000,01/ })
      .first()
      .waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV sichern' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^(auswertung-2026-2026-11-23|jahresliste-2026)\.csv$/);
    await picture(page, `95-${form}`);
    expect(opened.errors).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });
  test.each(['takeFigures', 'yearList', 'transparency'])(
    '%s on a phone: each figure beside its head, nothing sideways',
    async (form) => {
      const opened = await openForm(browser, form, server, { width: 360, height: 740 });
      const { page } = opened;
      await page.locator('.statement td').first().waitFor();
      const lost = await page.locator('.statement td:not(:empty)').evaluateAll((cells) =>
        cells.flatMap((cell) => {
          const { left, right } = cell.getBoundingClientRect();
          const head = getComputedStyle(cell, '::before').content;
          return left < 0 || right > 360 || cell.scrollWidth > cell.clientWidth + 1 || ['none', '""'].includes(head)
            ? [cell.textContent]
            : [];
        }),
      );
      expect(lost).toEqual([]);
      expect(await page.getByRole('columnheader').count()).toBeGreaterThan(2);
      expect(await page.getByRole('cell').count()).toBeGreaterThan(2);
      expect(opened.errors).toEqual([]);
      expect(await violations(page)).toEqual([]);
    },
  );
  test('transparency: an edition that stands is shown, one that does not is offered', async () => {
    const opened = await openForm(browser, 'transparency', server, { width: 976, height: 664 });
    const { page } = opened;
    await page.getByRole('cell', { name: 'verborgene Verbände zusammen' }).first().waitFor();
    await picture(page, '95-transparency');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Zeitraum').selectOption('2024');
    await page.setViewportSize({ width: 976, height: 440 });
    await page.getByRole('button', { name: 'Ausgabe erzeugen' }).click();
    const note = page
      .getByRole('row', { name: /^Hinweis/ })
      .last()
      .getByRole('cell')
      .last();
    await note.waitFor();
    // What was made is shown from its beginning, and a sentence has the room of the empty cells before it.
    expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
    expect(await note.evaluate((cell) => (cell as HTMLTableCellElement).colSpan)).toBe(4);
    expect(opened.errors).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });
});
