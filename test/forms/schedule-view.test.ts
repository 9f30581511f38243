import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import { same } from '../../src/domain/text.ts';
import type { ScheduleStart } from '../../src/forms/schedule/shape.ts';
import { mailSwitches, settings } from '../../src/settings/index.ts';
import { clipped, type Opened, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const last = { at: '2026-11-24 02:14', ok: true, words: { de: 'Transparenz geprüft: 3 offen', en: 'Checked: 3 open' } };
const mailsOn = (on: boolean): ScheduleStart['mails'] =>
  mailSwitches.map((key) => ({ key, name: settings[key].name, about: settings[key].explanation, on }));
const start: ScheduleStart = {
  lang: 'de',
  jobs: [
    { name: 'nightlyCheck', title: { de: 'Nächtliche Prüfung', en: 'Nightly check' }, hour: 2, own: true, last },
    { name: 'mails', title: { de: 'Fällige Mails senden', en: 'Send due mails' }, hour: 7, own: true, last: undefined },
  ],
  others: [],
  missed: false,
  mails: mailsOn(false),
  say: [],
};
const open = (more: Partial<ScheduleStart> = {}, size: Parameters<typeof openForm>[3] = {}): Promise<Opened> => {
  const server: Server = {
    scheduleStart: () => ok({ ...start, ...more }),
    saveSchedule: () => ok({ ...start, mails: mailsOn(true) }),
  };
  return openForm(browser, 'schedule', server, size);
};
const sound = async (opened: Opened, name: string): Promise<void> => {
  await picture(opened.page, name);
  expect(opened.errors).toEqual([]);
  expect(await violations(opened.page)).toEqual([]);
  expect(await clipped(opened.page)).toEqual([]);
};

it.each([300, 976])('holds at %s px with everything there is to say, in both languages', async (width) => {
  const much: Partial<ScheduleStart> = {
    others: [same('KV Hamburg-Mitte, 3.11.2026')],
    missed: true,
    say: [{ de: 'Von Dringendem erfährt niemand.', en: 'Nobody is told of what is urgent.' }],
  };
  const german = await open(much, { width });
  await german.page.getByText('Zwei Nächte nicht geprüft').waitFor();
  await german.page.getByText('Mails sind aus').waitFor();
  await sound(german, `95-schedule-de-${width}`);
  const english = await open({ ...much, lang: 'en' }, { width });
  await english.page.getByText('Not checked for two nights').waitFor();
  await english.page.getByText('Last 24 Nov 2026, 02:14: Checked: 3 open').waitFor();
  await sound(english, `95-schedule-en-${width}`);
});

it('proposes all on, and switches it on by keyboard alone', async () => {
  const opened = await open();
  const { page } = opened;
  expect(await page.getByRole('checkbox', { name: /Über mein Konto/ }).isChecked()).toBe(true);
  expect(await page.getByRole('checkbox', { name: /^Mails zu Dringendem/ }).isChecked()).toBe(true);
  await page
    .getByRole('checkbox', { name: /^Mails/ })
    .last()
    .focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Einschalten');
  await page.keyboard.press('Enter');
  await page.getByText('Gespeichert').waitFor();
  expect(opened.calls.at(-1)).toMatchObject({
    name: 'saveSchedule',
    input: {
      triggers: true,
      mailUrgent: true,
      mailVisit: true,
      mailEvaluation: true,
      mailPartnership: true,
      mailRequests: true,
    },
  });
  await page.getByRole('button', { name: 'Änderung speichern' }).waitFor();
});

it('does not propose to run it twice', async () => {
  const jobs = start.jobs.map((job) => ({ ...job, own: false }));
  const { page } = await open({ jobs, others: [same('KV Hamburg-Mitte, 3.11.2026')] });
  await page.getByText('Auch gesetzt von').waitFor();
  expect(await page.getByRole('checkbox', { name: /Über mein Konto/ }).isChecked()).toBe(false);
});
