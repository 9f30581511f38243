import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  clickCell,
  display,
  displays,
  edit,
  leave,
  type Opened,
  openWorkbench,
  paste,
  pointOf,
  settled,
  sitDown,
  stand,
  type,
} from './open.ts';

vi.setConfig({ testTimeout: 90_000 });

/** The grid in a real browser, over the emulator with the demo's data. */
let bench: Opened;
const visits = 'Einsätze';
const money = 'Spenden';

beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(async () => {
  await bench?.close();
});

/** Presses the arrow at the right end of a dropdown cell that is in sight. */
async function clickArrow(tab: string, header: string, row: number): Promise<void> {
  const letter = await column(tab, header);
  const { x, y } = await pointOf(bench.page, tab, `${letter}${row}`);
  const at = (letter.length === 1 ? 0 : 26) + letter.charCodeAt(letter.length - 1) - 65;
  const width = bench.running.session.full().book.tabs.find(({ name }) => name === tab)?.columns[at]?.width ?? 100;
  await bench.page.mouse.click(x + width / 2 - 8, y);
}

/** The letter of a column by its header. */
async function column(tab: string, header: string): Promise<string> {
  const [headers = []] = await displays(bench.page, tab, 'A1:AZ1');
  const at = headers.indexOf(header);
  expect(at, `${header} in ${headers.join(', ')}`).toBeGreaterThanOrEqual(0);
  return at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(65 + at - 26)}`;
}

async function rowsInUse(tab: string, header: string): Promise<number> {
  const letter = await column(tab, header);
  const cells = await displays(bench.page, tab, `${letter}1:${letter}900`);
  return cells.findLastIndex(([text]) => text !== '') + 1;
}

test('a dropdown opens by its arrow and offers its options, those with a comma whole', async () => {
  const { page } = bench;
  const place = `${await column(money, 'Herkunft')}2`;
  await stand(page, money, 'A1');
  // It stands among the rarer columns, a group in a group, which are collapsed at first.
  const closed = page.getByRole('button', { name: /^Gruppe aufklappen/ });
  for (let presses = 0; presses < 12 && (await closed.count()) > 0; presses += 1) {
    await closed.last().click();
    await settled(page);
  }
  await stand(page, money, place);
  await clickCell(page, money, place);
  expect(await page.getByRole('listbox').count()).toBe(0);
  // Two clicks on one cell at once are a double click, which opens what stands there.
  await page.waitForTimeout(1_000);
  const option = page.getByRole('option', { name: 'Ausland, deutsch oder EU', exact: true });
  // Whoever sees no list a while after pressing the arrow presses it again.
  for (let presses = 0; presses < 3 && !(await option.isVisible()); presses += 1) {
    await clickArrow(money, 'Herkunft', 2);
    await option.waitFor({ timeout: 6_000 }).catch(() => undefined);
  }
  await option.click();
  await settled(page);
  expect(await display(page, money, place)).toBe('Ausland, deutsch oder EU');
});

test('a German amount that was typed shows as money', async () => {
  const place = `${await column(money, 'Betrag')}2`;
  await type(bench.page, money, place, '1.234,56');
  expect(await display(bench.page, money, place)).toBe('1.234,56 €');
});

test('a German day that was typed shows as that day', async () => {
  const place = `${await column(money, 'Eingang am')}2`;
  await type(bench.page, money, place, '31.12.2024', 'Tab');
  expect(await display(bench.page, money, place)).toBe('31.12.2024');
});

test('the editor begins with what a person would type, and unchanged text changes nothing', async () => {
  const place = `${await column(money, 'Betrag')}2`;
  const before = await bench.page.evaluate(() => window.werkbank.version());
  await edit(bench.page, money, place);
  await leave(bench.page, 'Enter');
  expect(await bench.page.evaluate(() => window.werkbank.version())).toBe(before);
  await edit(bench.page, money, place);
  await bench.page.keyboard.press('Backspace');
  await leave(bench.page, 'Enter');
  expect(await display(bench.page, money, place)).toBe('1.234,50 €');
});

test('undo takes back the last thing that was typed', async () => {
  const place = `${await column(money, 'Betrag')}3`;
  const before = await display(bench.page, money, place);
  await type(bench.page, money, place, '7,00');
  expect(await display(bench.page, money, place)).toBe('7,00 €');
  await bench.page.keyboard.press('Control+z');
  await settled(bench.page);
  expect(await display(bench.page, money, place)).toBe(before);
});

test('200 pasted rows get their ids and stay as pasted', async () => {
  const used = await rowsInUse(visits, 'Status');
  const lines = Array.from({ length: 200 }, (_, at) => {
    const day = `${String(1 + (at % 28)).padStart(2, '0')}.03.2027`;
    return ['geplant', day, 'Infostand', 'KV Beispielstadt', 'KV Musterkreis', String(1 + (at % 9))].join('\t');
  });
  const first = await column(visits, 'Status');
  await paste(bench.page, visits, `${first}${used + 1}`, lines.join('\n'));
  const id = await column(visits, 'id');
  const ids = (await displays(bench.page, visits, `${id}${used + 1}:${id}${used + 200}`)).flat();
  expect(ids.every((text) => /^E-\w{8}$/.test(text))).toBe(true);
  expect(new Set(ids).size).toBe(200);
  expect(await display(bench.page, visits, `${await column(visits, 'Beginn')}${used + 5}`)).toBe('05.03.2027');
  expect(await rowsInUse(visits, 'Status')).toBe(used + 200);
});

test('sorting by a column moves whole rows', async () => {
  const [id, day] = [await column(visits, 'id'), await column(visits, 'Beginn')];
  const pairs = async () => {
    const [ids, days] = await Promise.all(
      [id, day].map((letter) => displays(bench.page, visits, `${letter}2:${letter}300`)),
    );
    return new Map((ids ?? []).map(([name = ''], at) => [name, days?.[at]?.[0]]));
  };
  const before = await pairs();
  await stand(bench.page, visits, `${day}2`);
  await bench.page.keyboard.press('Shift+F10');
  await bench.page.getByRole('menuitem', { name: 'Tabelle absteigend sortieren' }).click();
  await settled(bench.page);
  const after = await pairs();
  expect([...after.keys()]).not.toEqual([...before.keys()]);
  let compared = 0;
  for (const [name, shown] of after) {
    if (!before.has(name)) continue;
    compared += 1;
    expect(shown).toBe(before.get(name));
  }
  expect(compared).toBeGreaterThan(50);
});

test('the filter panel hides rows for everybody', async () => {
  const status = await column(visits, 'Status');
  await stand(bench.page, visits, `${status}1`);
  const { x, y } = await pointOf(bench.page, visits, `${status}1`);
  await bench.page.mouse.click(x + 53, y);
  await bench.page.getByText('abgesagt', { exact: true }).last().hover();
  await bench.page.getByText('Nur filtern').locator('visible=true').click();
  await bench.page.getByRole('button', { name: 'Bestätigen' }).click();
  const statusAt = status.charCodeAt(0) - 65;
  const shown = () => {
    const tab = bench.running.session.full().book.tabs.find(({ name }) => name === visits);
    const rows = tab?.rows.filter(
      (row, at) => at > 0 && !row.hiddenByFilter && row.values.some((value) => value !== ''),
    );
    return [...new Set(rows?.map((row) => row.values[statusAt]))];
  };
  await expect.poll(shown).toEqual(['abgesagt']);
  await stand(bench.page, visits, `${status}1`);
  await bench.page.keyboard.press('Control+z');
  await expect.poll(async () => (await shown()).length).toBeGreaterThan(1);
});

test('the menu of a cell inserts a column and the tool finds its own again', async () => {
  const kind = await column(visits, 'Art');
  await stand(bench.page, visits, `${kind}4`);
  await clickCell(bench.page, visits, `${kind}4`, 'right');
  await bench.page.getByRole('menuitem', { name: 'Spalte links einfügen' }).click();
  await settled(bench.page);
  expect(await display(bench.page, visits, `${kind}1`)).toBe('');
  expect(await column(visits, 'Art')).toBe(String.fromCharCode(kind.charCodeAt(0) + 1));
  await type(bench.page, visits, `${await column(visits, 'Angereiste')}4`, 'viele');
  expect(await display(bench.page, visits, `${await column(visits, 'Prüfung')}4`)).toContain('Angereiste');
  await bench.page.keyboard.press('Control+z');
  await bench.page.keyboard.press('Control+z');
  await settled(bench.page);
  expect(await column(visits, 'Art')).toBe(kind);
});

test('formulas that the emulator does not know are worked out by the grid and kept', async () => {
  const { page } = bench;
  await type(page, 'Tipps', 'K4', '=MEDIAN(1;2;6)*1,5');
  await page.waitForFunction(() => window.werkbank.display('Tipps', 'K4') === '3');
  await expect
    .poll(() => {
      const tab = bench.running.session.full().book.tabs.find(({ name }) => name === 'Tipps');
      return tab?.rows[3]?.values[10];
    })
    .toBe(3);
});

test('a second window sees each edit', async () => {
  const other = await bench.window();
  const place = `${await column(visits, 'Notiz')}6`;
  await type(bench.page, visits, place, 'Von hier');
  await other.waitForFunction(
    ([tab, at]) => window.werkbank.display(tab ?? '', at ?? '') === 'Von hier',
    [visits, place],
  );
  await type(other, visits, place, 'Von dort');
  await bench.page.waitForFunction(
    ([tab, at]) => window.werkbank.display(tab ?? '', at ?? '') === 'Von dort',
    [visits, place],
  );
  await other.context().close();
});

test('a tab that is protected against the person says so and keeps its content', async () => {
  const before = await display(bench.page, 'Einstellungen', 'A2');
  await sitDown(bench.page, 'helferin@example.org');
  await type(bench.page, 'Einstellungen', 'A2', 'überschrieben');
  expect(await display(bench.page, 'Einstellungen', 'A2')).toBe(before);
  expect(await bench.page.locator('.toast').count()).toBeGreaterThan(0);
  await sitDown(bench.page, 'koordination@example.org');
});

test('the state survives a restart', async () => {
  const place = `${await column(visits, 'Notiz')}7`;
  await type(bench.page, visits, place, 'bleibt');
  const page = await bench.restart();
  expect(await display(page, visits, place)).toBe('bleibt');
});

test('an address beyond the tab is answered in words', async () => {
  await stand(bench.page, visits, 'ZZ9');
  await bench.page.locator('.toast').getByText('So weit reicht der Tab nicht').first().waitFor();
});

test('F6 leads out of the grid and through the parts of the page', async () => {
  await stand(bench.page, visits, 'C3');
  const where = () =>
    bench.page.evaluate(() => document.activeElement?.closest('.tabs, .drawer, .top, .cellline')?.className);
  await bench.page.keyboard.press('F6');
  expect(await where()).toBe('tabs');
  await bench.page.keyboard.press('F6');
  expect(await where()).toContain('drawer');
  await bench.page.keyboard.press('Shift+F6');
  await bench.page.keyboard.press('Shift+F6');
  await bench.page.keyboard.press('Shift+F6');
  expect(await where()).toBe('cellline');
});

test('Shift+F10 opens the menu of the cell, and a note is asked for in a window', async () => {
  await stand(bench.page, visits, 'C3');
  await bench.page.keyboard.press('Shift+F10');
  await bench.page.getByRole('menuitem', { name: 'Notiz …' }).click();
  await bench.page.getByLabel('Antwort').fill('Bitte nachfragen');
  await bench.page.keyboard.press('Enter');
  await settled(bench.page);
  await stand(bench.page, visits, 'C3');
  await bench.page.locator('.tip').getByText('Bitte nachfragen').waitFor();
});

test('no page threw an error', () => {
  expect(bench.errors).toEqual([]);
});
