import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtScript, COORDINATOR, type Host, newHost } from '../bundle.ts';
import { countHand, hand } from '../client/hand.ts';
import { clipped, type Opened, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';
import { set } from '../year/sheet.ts';

/* The pages in Chromium, and behind them the built script in the emulator: from a plan to its report. */

const script = await builtScript();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

function sheet(visits: readonly (readonly string[])[] = []): Host {
  const host = newHost(script);
  host.choose('Einrichten und reparieren');
  host.type('Verbände', 'C2', [
    ['KV Beispielstadt', 'KV', 'Bayern', 'nein'],
    ['KV Musterkreis', 'KV', 'Sachsen', 'nein'],
    ['KV Waldkreis', 'KV', 'Hessen', 'nein'],
    ['KV Wald-Aue', 'KV', 'Hessen', 'nein'],
  ]);
  host.type('Koordination', 'C2', [['KV Beispielstadt', 'Koordination', COORDINATOR, 'nie', '01.11.2026', 'Formular']]);
  if (visits.length > 0)
    host.type(
      'Einsätze',
      'C2',
      visits.map((row) => [...row]),
    );
  return host;
}
const OTHERS = [
  ['geplant', '12.12.2026', 'Infostand', 'KV Waldkreis', 'KV Musterkreis', '4'],
  ['bestätigt', '12.12.2026', 'Haustürwahlkampf', 'KV Wald-Aue', 'KV Musterkreis', '6'],
  ['abgesagt', '12.12.2026', 'Infostand', 'KV Beispielstadt', 'KV Musterkreis', '9'],
];
const PLAN = ['geplant', '21.11.2026', 'Infostand', 'KV Beispielstadt', 'KV Musterkreis', '5'];

const served = (host: Host): Server =>
  new Proxy({}, { get: (_, name) => (input: unknown) => host.rpc(String(name), input) });

async function open(form: string, host: Host, size: Parameters<typeof openForm>[3] = {}): Promise<Opened> {
  const opened = await openForm(browser, form, served(host), size);
  await opened.page.getByRole('button').first().waitFor();
  return opened;
}
const sound = async (opened: Opened, name: string): Promise<void> => {
  await picture(opened.page, name);
  expect(opened.errors).toEqual([]);
  expect(await violations(opened.page)).toEqual([]);
  expect(await clipped(opened.page)).toEqual([]);
};
const rows = (host: Host) =>
  host
    .tab('Einsätze')
    .values()
    .filter((row) => row.id !== '');
const answer = async (page: Page, day: string): Promise<void> => {
  await page.getByRole('radio', { name: 'Infostand' }).check();
  await page.getByLabel('Zu wem?').fill('KV Musterkreis');
  await page.getByLabel('An welchem Tag?').fill(day);
  await page.getByLabel('Wie viele fahren mit?').fill('5');
};

describe('planning a visit', () => {
  it('shows who else comes to the host then, and says that it gets crowded', async () => {
    const host = sheet(OTHERS);
    const opened = await open('planVisit', host);
    const { page } = opened;
    await sound(opened, 'plan-empty');
    await answer(page, '12.12.2026');
    await page.getByLabel('Wie viele fahren mit?').press('Tab');
    await page.getByText('KV Waldkreis (4), KV Wald-Aue (6)').waitFor();
    await page.getByText('Mit Euch wären es 3 Gruppen oder mehr.', { exact: false }).waitFor();
    await page.getByText('kommen 3 Gruppen zu KV Musterkreis', { exact: false }).waitFor();
    await page.getByText('Infostand und Plakate brauchen meist eine Genehmigung', { exact: false }).waitFor();
    await sound(opened, 'plan-crowd');
    await page.getByLabel('Wie viele fahren mit?').press('Enter');
    await page.getByText('Der Plan steht in Zeile 5.').waitFor();
    await sound(opened, 'plan-saved');
    expect(rows(host)[3]).toMatchObject({ Status: 'geplant', Art: 'Infostand', Angereiste: 5 });
    const live = ['lookPlan', 'glanceAtHost', 'rememberAssociation'];
    const made = opened.calls.map(({ name }) => name).filter((name) => !live.includes(name));
    expect(made).toEqual(['planVisitStart', 'savePlan']);
  });

  it("names a public holiday of the host's Land", async () => {
    const { page } = await open('planVisit', sheet());
    await answer(page, '25.12.2026');
    await page.getByText(/25\.12\.2026 ist Feiertag/).waitFor();
  });

  it('shows released tips on the chosen kind, and no others', async () => {
    const host = sheet();
    host.type('Tipps', 'C2', [
      ['Infostand', 'Der Platz am Brunnen ist samstags voll', '', '01.11.2026'],
      ['Infostand', 'Noch nicht freigegeben', '', ''],
      ['Wahlparty', 'Früh einen Raum suchen', '', '01.11.2026'],
    ]);
    const { page } = await open('planVisit', host);
    await page.getByRole('radio', { name: 'Infostand' }).check();
    await page.getByText('Der Platz am Brunnen', { exact: false }).waitFor();
    expect(await page.getByText('Noch nicht freigegeben').count()).toBe(0);
    expect(await page.getByText('Früh einen Raum suchen', { exact: false }).count()).toBe(0);
  });
});

describe('what became of a plan', () => {
  it('is reported with at most four keys or clicks, in the same row', async () => {
    const host = sheet([PLAN]);
    const opened = await open('logVisit', host);
    const { page } = opened;
    await page.getByText('Du hattest geplant').waitFor();
    await sound(opened, 'plan-was-that-it');
    await countHand(page);
    await page.getByRole('button', { name: 'Hat stattgefunden' }).click();
    await page.getByText('Du änderst eine Zeile').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('visit-people');
    expect(await page.getByLabel('Wie viele haben geholfen?').inputValue()).toBe('5');
    await sound(opened, 'plan-report');
    await page.keyboard.press('Enter');
    await page.getByText('Gespeichert', { exact: true }).waitFor();
    expect(await hand(page)).toBeLessThanOrEqual(4);
    expect(rows(host)).toHaveLength(1);
    expect(rows(host)[0]).toMatchObject({ Status: 'durchgeführt', Angereiste: 5, Art: 'Infostand', Beginn: 46347 });
  });

  it('is called off with one press, and can be taken back', async () => {
    const host = sheet([PLAN]);
    const { page } = await open('logVisit', host);
    await page.getByRole('button', { name: 'Abgesagt' }).click();
    await page.getByText('Gespeichert', { exact: true }).waitFor();
    expect(rows(host)).toMatchObject([{ Status: 'abgesagt' }]);
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByText('Rückgängig gemacht').waitFor();
    expect(rows(host)).toMatchObject([{ Status: 'geplant' }]);
  });

  it('is postponed: of the selected row too, and only the day is asked for', async () => {
    const host = sheet([['geplant', '19.12.2026', ...PLAN.slice(2)]]);
    host.rpc('showVisit', { line: 2 });
    const { page } = await open('logVisit', host);
    await page.getByText('Eine Zeile ist ausgewählt').waitFor();
    await page.getByRole('button', { name: 'Verschoben' }).click();
    await page.getByText('Du änderst eine Zeile').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('visit-start');
    await page.keyboard.type('02.01.2027');
    await page.keyboard.press('Enter');
    await page.getByText('Gespeichert', { exact: true }).waitFor();
    expect(rows(host)).toMatchObject([{ Status: 'geplant', Beginn: 46389 }]);
  });

  it('keeps what was typed before the plan was recognised', async () => {
    const host = sheet([PLAN]);
    const { page } = await open('logVisit', host);
    await page.getByLabel('Wie viele haben geholfen?').fill('9');
    await page.getByRole('button', { name: 'Hat stattgefunden' }).click();
    await page.getByText('Du änderst eine Zeile').waitFor();
    expect(await page.getByLabel('Wie viele haben geholfen?').inputValue()).toBe('9');
  });
});

describe('the page for the group', () => {
  it('says where, when, who brings what, what holds and whom to call, and gives a calendar file', async () => {
    const host = sheet([PLAN]);
    expect(host.rpc('openWith', { form: 'visitSheet', id: String(rows(host)[0]?.id) })).toMatchObject({ ok: true });
    const opened = await open('visitSheet', host, { width: 640 });
    const { page } = opened;
    await page.getByText('Infostand: KV Beispielstadt bei KV Musterkreis').waitFor();
    await page.getByText('Polizei 110', { exact: false }).waitFor();
    await page.getByText('W-05', { exact: false }).waitFor();
    // There is room to write by hand: a line as wide as the column, which is no row of signs to whoever hears it.
    const line = await page.locator('.by-hand').first().boundingBox();
    expect(line?.width).toBeGreaterThan(300);
    expect(line?.height).toBeGreaterThanOrEqual(28);
    expect(await page.locator('main').textContent()).not.toContain('__');
    await sound(opened, 'visit-sheet');
    const link = await page.getByRole('link', { name: 'In den Kalender' }).getAttribute('href');
    const file = decodeURIComponent(link?.split(',').slice(1).join(',') ?? '');
    expect(file).toContain('DTSTART;VALUE=DATE:20261121\r\nDTEND;VALUE=DATE:20261122');
    expect(file.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  });

  it('is one sheet of paper with long words, too, and as it was on the screen afterwards', async () => {
    const host = sheet([['geplant', '21.11.2026', 'Haustürwahlkampf', 'KV Beispielstadt', 'KV Musterkreis', '5']]);
    const long = 'Der Schlüssel liegt beim Gastgeber, das Material steht im Keller. ';
    set(host, 'Einsätze', ['Gast', 'KV Beispielstadt'], 'Notiz', long.repeat(14));
    set(host, 'Einsätze', ['Gast', 'KV Beispielstadt'], 'Ort', 'Musterhausen an der Probe und Umgebung '.repeat(5));
    set(host, 'Einsätze', ['Gast', 'KV Beispielstadt'], 'Weitere Arten', 'Plakatieren, Infostand, Flyer');
    expect(host.rpc('openWith', { form: 'visitSheet', id: String(rows(host)[0]?.id) })).toMatchObject({ ok: true });
    const { page } = await open('visitSheet', host, { width: 640 });
    const width = await page.locator('main').evaluate((main) => main.getBoundingClientRect().width);
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    expect(await page.locator('main').evaluate((main) => main.getBoundingClientRect().width)).toBe(width);
  });

  it('says what to do where no visit is selected', async () => {
    const { page } = await open('visitSheet', sheet(), { width: 300 });
    await page.getByText('Wähle im Tab „Einsätze“ eine Zeile aus', { exact: false }).waitFor();
  });
});
