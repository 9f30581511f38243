import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import type { ProfileStart } from '../../src/forms/profile/shape.ts';
import type { ReportStart } from '../../src/forms/report/shape.ts';
import { demoNow, demoOwner, demoPeople, openDemo } from '../../workbench/demo/index.ts';
import { builtScript, call, newHost, readyHost } from '../bundle.ts';
import { clipped, type Opened, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';

let browser: Browser;
let demo: ReportStart;
let english: ReportStart;
let ofGermanSheet: ReportStart;
let profile: ProfileStart;
let empty: ReportStart;
let large: ReportStart;
beforeAll(async () => {
  const script = await builtScript();
  const start = (value: unknown) => value as ReportStart;
  const host = newHost(script, { now: demoNow, owner: demoOwner, people: demoPeople });
  openDemo(host);
  demo = start(call(host, 'reportStart', { period: '2026' }).value);
  profile = call(host, 'profileStart', { association: 'KV Beispielstadt' }).value as unknown as ProfileStart;
  empty = start(call(readyHost(script), 'reportStart', {}).value);
  large = grown(demo);
  host.as(demoOwner, 'en');
  ofGermanSheet = start(call(host, 'reportStart', { period: '2026' }).value);
  call(host, 'chooseLanguage', { lang: 'en' });
  english = start(call(host, 'reportStart', { period: '2026' }).value);
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

/** The same report with 430 associations all over Germany, each of which helps the next but six. */
function grown(report: ReportStart): ReportStart {
  const [sample] = report.places;
  const [pair] = report.pairs;
  if (!sample || !pair) throw new Error('the demo has none');
  const nameOf = (i: number): string => `KV Musterkreis ${i % 430}`;
  const places = Array.from({ length: 430 }, (_, i) => ({
    ...sample,
    name: nameOf(i),
    at: { lat: 47.8 + ((i * 37) % 430) / 62, lon: 6.5 + ((i * 101) % 430) / 54 },
    districts: [],
    seeks: i % 20 === 0,
  }));
  const pairs = places.map((_, i) => ({ ...pair, a: nameOf(i), b: nameOf(i + 7) }));
  return { ...report, places, pairs };
}

const WINDOW = { width: 976, height: 664 };
const open = async (start: ReportStart, more: Server = {}): Promise<Opened> => {
  const opened = await openForm(
    browser,
    'report',
    { reportStart: () => ok(start), openProfile: () => ok(true), ...more },
    WINDOW,
  );
  await opened.page.locator('.map svg').waitFor();
  return opened;
};
const sound = async (opened: Opened, name: string): Promise<void> => {
  await picture(opened.page, name);
  expect(opened.errors).toEqual([]);
  expect(await violations(opened.page)).toEqual([]);
  expect(await clipped(opened.page)).toEqual([]);
};
const tip = (page: Page) => page.locator('.map-tip');

describe('the report', () => {
  it.each(['de', 'en'] as const)('is sound in %s', async (lang) => {
    const opened = await open(lang === 'de' ? demo : english);
    await opened.page
      .getByRole('button', { name: lang === 'de' ? /^Als Tabelle/ : /^As a table/ })
      .first()
      .click();
    await sound(opened, `70-report-${lang}`);
  });

  it('stands with no association, and with hundreds', async () => {
    await sound(await open(empty), '71-report-empty');
    expect(large.places).toHaveLength(430);
    await sound(await open(large), '72-report-large');
  });

  it('takes names as they are', async () => {
    const odd = 'KV <b>Ä&"Ö</b> 🌻';
    const named = JSON.parse(
      JSON.stringify(demo).replaceAll('KV Beispielstadt', JSON.stringify(odd).slice(1, -1)),
    ) as ReportStart;
    const opened = await open(named);
    await opened.page
      .getByRole('button', { name: `Steckbrief ${odd}` })
      .first()
      .waitFor();
    expect(await opened.page.locator('.page b').count()).toBe(0);
    expect(opened.errors).toEqual([]);
  });

  it('tells by keyboard all that pointing tells, and opens a Steckbrief', async () => {
    const opened = await open(demo);
    const { page } = opened;
    const labels = await page
      .locator('.map [data-told]')
      .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-told')))]);
    const wanted = labels.filter((label) => label?.includes(': '));
    await page.getByRole('application').focus();
    const told = new Set<string>();
    for (let i = 0; i < wanted.length + 5; i += 1) {
      await page.keyboard.press('ArrowRight');
      const [head = '', ...lines] = await tip(page).locator('p').allTextContents();
      told.add(head + lines.join('; '));
    }
    const missing = wanted.filter((label) => {
      const words = (label ?? '').replace(/ \(\d{5}\)(?=: )/, '');
      const at = words.indexOf(': ');
      return ![...told].some((one) => one === words.slice(0, at) + words.slice(at + 2));
    });
    expect(missing).toEqual([]);
    await page.keyboard.press('Home');
    await page.keyboard.press('PageDown');
    const [seeker = ''] = await tip(page).locator('p').allTextContents();
    await page.keyboard.press('Enter');
    await expect.poll(() => opened.calls.at(-1)).toEqual({ name: 'openProfile', input: { association: seeker } });
  });

  it('tells of a district by pointing: inhabitants and partnership', async () => {
    const { page } = await open(demo);
    await page.locator('.map-area path').nth(200).dispatchEvent('pointermove');
    await expect.poll(() => tip(page).textContent()).toMatch(/[\d.]+\sEinwohner:innen/);
  });

  it('shows one Land, and says what holds for all', async () => {
    const { page } = await open(demo);
    const all = await page.locator('.panel-associations tbody tr').count();
    await page.getByLabel('Land', { exact: true }).selectOption('Thüringen');
    expect(await page.locator('.panel-associations tbody tr').count()).toBeLessThan(all);
    await page.getByText(/gelten für alle/).waitFor();
    await expect.poll(() => page.locator('#announced').textContent()).toMatch(/^Auf Karte und Listen: \d+ Verb/);
  });

  it('tells whoever reads another language than the sheet what was noticed about a weekend in theirs', () => {
    const noticed = (report: ReportStart) => report.weekends.flatMap(({ clashes }) => clashes);
    expect(noticed(demo).join()).toContain('Beim Gast wird am');
    expect(ofGermanSheet.lang).toBe('en');
    expect(noticed(ofGermanSheet).length).toBe(noticed(demo).length);
    for (const one of noticed(ofGermanSheet)) expect(one).toMatch(/: An election of one’s own is near/);
  });

  it('asks for another period', async () => {
    const opened = await open(demo);
    await opened.page.getByRole('button', { name: 'Monat', exact: true }).click();
    await opened.page.getByRole('button', { name: 'Zeitraum davor' }).click();
    const asked = opened.calls.filter(({ name }) => name === 'reportStart').map(({ input }) => input);
    expect(asked).toEqual([{}, { period: '2026-11' }, { period: '2025' }]);
  });

  it('is saved as one file that needs nothing else, and its pictures as SVG and PNG', async () => {
    const { page } = await open(demo);
    const saved = async (button: string): Promise<Buffer> => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).first().click(),
      ]);
      return readFileSync(await file.path());
    };
    const html = (await saved('Als Datei sichern')).toString('utf8');
    expect(html).toContain(demo.news);
    expect(html).toContain('GeoBasis-DE / BKG 2021');
    expect(html).not.toMatch(/<script|<base|<link|\ssrc=|url\(http/);
    expect(html.match(/<table/g)?.length).toBeGreaterThan(4);
    expect((await saved('Wer hilft wem: Als SVG speichern')).toString('utf8')).toMatch(
      /^<svg[^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/,
    );
    expect((await saved('Wer hilft wem: Als PNG speichern')).subarray(1, 4).toString()).toBe('PNG');
  });

  it('prints every table and no button', async () => {
    const { page } = await open(demo);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Drucken' }).isVisible()).toBe(false);
    expect(await page.locator('#map-table table').isVisible()).toBe(true);
  });
});

describe('the Steckbrief', () => {
  it.each(['de', 'en'] as const)('is sound in %s', async (lang) => {
    const opened = await openForm(
      browser,
      'profile',
      { profileStart: () => ok({ ...profile, lang }) },
      { width: 760, height: 664 },
    );
    await opened.page.getByRole('heading', { name: 'KV Beispielstadt' }).waitFor();
    await sound(opened, `73-profile-${lang}`);
  });

  it('asks which association where none is known, and says where a name is unknown', async () => {
    const server: Server = {
      profileStart: ({ association }: { association?: string }) =>
        association === undefined
          ? ok({ ...profile, profile: undefined })
          : {
              ok: false,
              problem: {
                code: 'invalid',
                text: { de: 'x', en: 'x' },
                fields: { association: { text: { de: 'x', en: 'x' } } },
              },
            },
    };
    const opened = await openForm(browser, 'profile', server, { width: 760, height: 664 });
    await opened.page.getByLabel('Welcher Verband?').fill('KV Nirgendwo');
    await opened.page.keyboard.press('Escape');
    await opened.page.getByRole('button', { name: 'Steckbrief zeigen' }).click();
    await opened.page.getByText('Diesen Verband kennen wir nicht.').waitFor();
    await sound(opened, '74-profile-unknown');
  });
});
