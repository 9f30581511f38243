import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { day } from '../../src/domain/day.ts';
import { ok } from '../../src/domain/result.ts';
import type { HandoverStart, Line } from '../../src/forms/handover/shape.ts';
import { mailSwitches, settings } from '../../src/settings/index.ts';
import { tables } from '../../src/tables/index.ts';
import { clipped, type Opened, openForm, picture, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const LONG = 'KV Garmisch-Partenkirchen-Oberland und Isarwinkel-Donaudampfschifffahrtsgesellschaft';
const line = (says: string, more: readonly string[] = [], on: string | undefined = '2026-11-23'): Line => ({
  ...{ id: says, says, more },
  on: on === undefined ? undefined : day(on),
});
const start: HandoverStart = {
  ...{ lang: 'de', sheetLang: 'de', today: day('2026-11-24'), contact: 'koordination@example.org', missed: true },
  posts: [line(`Koordination von ${LONG}`, ['alles', 'monatlich'])],
  left: [line('Schatzmeisterei von KV Eins', [], '2026-11-24')],
  orphans: [line(`KV Eins und ${LONG}, aktiv`)],
  levels: [
    { level: 'urgent', count: 1, oldest: day('2026-11-23') },
    { level: 'clarify', count: 12, oldest: day('2026-08-01') },
  ],
  old: [line('Bargeld über der Grenze', [`1.200 € an ${LONG}`, 'Schatzmeisterei'], '2026-08-01')],
  requests: [line(`Partnerschaft gesucht, ${LONG}`, ['Fällig am 1.12.2026'], '2026-12-01')],
  asked: [line('KV Eins und KV Zwei, angefragt', [], undefined)],
  next: [line(`Infostand, KV Eins bei ${LONG}`, [], '2026-12-05')],
  jobs: [
    { name: { de: 'Nächtliche Prüfung', en: 'Nightly check' }, last: { at: '2026-11-22 02:14', ok: false } },
    { name: { de: 'Fällige Mails senden', en: 'Send due mails' }, last: undefined },
  ],
  mails: mailSwitches.map((key) => ({ name: settings[key].name, on: key === 'mailUrgent' })),
  notes: [{ de: 'Tab „Wahlen“: Die Spalte „Datum“ fehlt.', en: 'Tab "Elections": the column "Date" is missing.' }],
  lacking: { posts: [], open: [], next: [tables.elections.tab] },
};
const open = (more: Partial<HandoverStart> = {}, width = 976): Promise<Opened> =>
  openForm(browser, 'handover', { handoverStart: () => ok({ ...start, ...more }) }, { width });
const sound = async (opened: Opened, name: string): Promise<void> => {
  await picture(opened.page, name);
  expect(opened.errors).toEqual([]);
  expect(await violations(opened.page)).toEqual([]);
  expect(await clipped(opened.page)).toEqual([]);
};

it.each([300, 976])('holds at %s px with everything there is to say, in both languages', async (width) => {
  const german = await open({}, width);
  await german.page.getByText('Wer wofür zuständig ist').waitFor();
  await sound(german, `96-handover-de-${width}`);
  const says = (words: string): Promise<void> => german.page.getByText(words, { exact: true }).first().waitFor();
  await says('seit 23.11.2026 (1 Tag)');
  await says('zuletzt 22.11.2026, 02:14, mit Fehler');
  // Neither today nor a day to come waits.
  await says('seit 24.11.2026');
  await says('seit 01.12.2026');
  const english = await open({ lang: 'en' }, width);
  await english.page.getByText('Who is in charge of what').waitFor();
  await sound(english, `96-handover-en-${width}`);
  await english.page.getByText('last 22 Nov 2026, 02:14, with an error').waitFor();
});

it('says of each part that there is nothing, rather than nothing', async () => {
  const none = { posts: [], left: [], orphans: [], levels: [], old: [], requests: [], asked: [], next: [], notes: [] };
  const NONE = ['steht niemand mit Einwilligung', 'Gerade ist nichts offen', 'Nichts eingetragen'];
  const read = { posts: [], open: [], next: [] };
  const { page, errors } = await open({ ...none, missed: false, lacking: read });
  for (const words of NONE) await page.getByText(words).waitFor();
  expect(errors).toEqual([]);
  // What nobody can read is not told to be nothing.
  const lacking = {
    posts: [tables.contacts.tab],
    open: [tables.findings.tab, tables.requests.tab],
    next: [tables.visits.tab],
  };
  const unread = await open({ ...none, missed: false, lacking });
  await unread.page.getByText('Gerade nicht zu lesen: „Prüfhinweise“, „Anfragen“.').waitFor();
  for (const words of NONE) expect(await unread.page.getByText(words).count()).toBe(0);
});

it('unfolds what is old, and prints, by keyboard alone', async () => {
  const { page } = await open();
  await page.getByText('Wer wofür zuständig ist').waitFor();
  await page.evaluate('globalThis.print = () => { globalThis.printed = true; }');
  expect(await page.getByText('Bargeld über der Grenze').isVisible()).toBe(false);
  const at = (): Promise<unknown> => page.evaluate('document.activeElement.textContent');
  for (let tabs = 0; tabs < 10 && !String(await at()).includes('90 Tage'); tabs += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Bargeld über der Grenze').waitFor();
  for (let tabs = 0; tabs < 10 && (await at()) !== 'Drucken'; tabs += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('globalThis.printed')).toBe(true);
});
