import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { day } from '../../src/domain/day.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { Thing, TodayStart } from '../../src/forms/today/shape.ts';
import { clipped, type Opened, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const things: readonly Thing[] = [
  {
    ...{ kind: 'report', table: 'visits', id: 'E-AAAAAAAA', line: 7, day: day('2026-11-11') },
    says: 'Infostand, KV Nordvorpommern-Rügen bei KV Weimar, 11.11., 4 Leute',
  },
  {
    ...{ kind: 'agree', table: 'partnerships', id: 'P-AAAAAAAA', line: 3, day: undefined },
    says: 'KV Eins und KV Drei, angefragt',
  },
  {
    ...{ kind: 'decide', table: 'contributions', id: '', line: 9, day: day('2026-11-22') },
    says: '1.500 € an KV Eins',
  },
];
const answered: readonly Thing[] = [
  {
    ...{ kind: 'renew', table: 'partnerships', id: 'P-AAAAAAAA', line: 3, day: day('2024-03-01') },
    says: 'KV Nordvorpommern-Rügen und KV Märkisch-Oderland, aktiv',
  },
  {
    ...{ kind: 'answer', table: 'requests', id: 'A-AAAAAAAA', line: 2, day: day('2026-11-10') },
    says: 'Partnerschaft gesucht, KV Drei, 10.11.',
  },
];
const start: TodayStart = {
  ...{ lang: 'de', today: day('2026-11-23'), role: 'volunteer', own: 'KV Eins', things },
  say: [],
  associations: [['KV Eins'], ['KV Drei']],
};
const open = (more: Partial<TodayStart> = {}, server: Server = {}, size: Parameters<typeof openForm>[3] = {}) =>
  openForm(browser, 'today', { todayStart: () => ok({ ...start, ...more }), ...server }, size);
const sound = async (opened: Opened, name: string): Promise<void> => {
  await picture(opened.page, name);
  expect(opened.errors).toEqual([]);
  expect(await violations(opened.page)).toEqual([]);
  expect(await clipped(opened.page)).toEqual([]);
};

it.each([240, 300, 1280] as const)('holds at %s px in both languages, full and empty', async (width) => {
  for (const lang of ['de', 'en'] as const) {
    const opened = await open({ lang }, {}, { width });
    await opened.page.getByText('1.500 € an KV Eins').waitFor();
    await sound(opened, `73-today-${lang}-${width}`);
    await opened.page.close();
    const asked = await open({ lang, things: answered }, {}, { width });
    await asked.page.getByText('KV Nordvorpommern-Rügen und').waitFor();
    await sound(asked, `73-today-asked-${lang}-${width}`);
    await asked.page.close();
    const empty = await open({ lang, things: [] }, {}, { width });
    await empty.page
      .getByText(lang === 'de' ? 'Heute wartet nichts auf Dich' : 'Nothing is waiting for you today')
      .waitFor();
    await sound(empty, `74-today-empty-${lang}-${width}`);
    await empty.page.close();
  }
});

it('takes one call to open, and one click leads to the row', async () => {
  const opened = await open({}, { showThing: () => ok({ shown: true, link: 'https://example.org/#row' }) });
  await opened.page.getByRole('button', { name: 'Zum Einsatz' }).click();
  await expect
    .poll(() => opened.calls)
    .toEqual([
      { name: 'todayStart', input: {} },
      { name: 'showThing', input: { kind: 'report', id: 'E-AAAAAAAA', line: 7 } },
    ]);
});

it('asks whose things by keyboard, wrong input first, and keeps the focus', async () => {
  const wrong = {
    ...{ code: 'invalid' as const, text: { de: 'Unbekannt.', en: 'Unknown.' } },
    fields: {
      association: { text: { de: 'Diesen Verband kennen wir nicht.', en: 'Unknown.' }, suggestions: ['KV Eins'] },
    },
  };
  const opened = await openForm(browser, 'today', {
    todayStart: ({ association }: { association?: string }) =>
      association === undefined
        ? ok({ ...start, own: undefined, things: [] })
        : association === 'KV Eins'
          ? ok(start)
          : fail(wrong),
  });
  const { page } = opened;
  await page.getByLabel('Zu welchem Verband gehörst Du?').waitFor();
  await page.keyboard.type('KV Einss');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.getByText('Diesen Verband kennen wir nicht.').waitFor();
  await sound(opened, '75-today-wrong');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('today-association');
  await page.keyboard.press('Enter');
  await page.getByText('War der Einsatz so?').waitFor();
});

it('begins in sight in a window of 400 % zoom, with the news that fill it', async () => {
  const say = [{ de: 'Seit zwei Nächten wurde nichts geprüft. '.repeat(6), en: 'Nothing was checked.' }];
  const { page } = await open({ say }, {}, { width: 320, height: 150 });
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  const [focused, news] = await page.evaluate(() => {
    const inSight = (element: Element | null | undefined): boolean => {
      const { top = Number.NaN } = element?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight;
    };
    const main = document.querySelector('main');
    const held = document.activeElement !== document.body && main?.contains(document.activeElement) === true;
    return [held && inSight(document.activeElement), inSight(document.querySelector('.banner'))];
  });
  expect([focused, news]).toEqual([true, true]);
});
