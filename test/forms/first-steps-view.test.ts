import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fail, ok, type Problem } from '../../src/domain/result.ts';
import type { FirstSteps } from '../../src/forms/firstSteps/shape.ts';
import { clipped, type Opened, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const start: FirstSteps = {
  ...{ lang: 'de', sheetLang: 'de', profile: 'shared' },
  ...{ registered: 0, offered: 434, address: '', news: [] },
};
const server: Server = {
  firstStepsStart: () => ok(start),
  seedAssociations: () => ok({ added: 434 }),
  chooseLanguage: () =>
    ok({ lang: 'de', sheetLang: 'en', left: [{ de: 'Übersicht C3 bleibt.', en: 'Übersicht C3 stays.' }] }),
  chooseProfile: () => ok({ removed: [{ de: 'Spenden', en: 'Contributions' }], kept: [] }),
};
const open = (more: Server = {}, size: Parameters<typeof openForm>[3] = {}): Promise<Opened> =>
  openForm(browser, 'firstSteps', { ...server, ...more }, size);
const sound = async (opened: Opened, name: string): Promise<void> => {
  await picture(opened.page, name);
  expect(opened.errors).toEqual([]);
  expect(await violations(opened.page)).toEqual([]);
  expect(await clipped(opened.page)).toEqual([]);
};
const last = (opened: Opened) => opened.calls.at(-1);

it.each([240, 300])('holds at %s px, and says that whoever may edit sees everything', async (width) => {
  const opened = await open({}, { width });
  const { page } = opened;
  await page.getByText('Wer eine Tabelle bearbeiten darf, sieht alles darin.').waitFor();
  expect(await page.getByRole('radio', { name: 'Gemeinsam' }).isChecked()).toBe(true);
  expect(await page.getByRole('radio').count()).toBe(3);
  await sound(opened, `60-first-steps-${width}`);
});

it('asks for the language of the sheet first, and goes on in that of the person', async () => {
  const opened = await open();
  const { page } = opened;
  await page.getByRole('button', { name: 'English' }).press('Enter');
  await page.getByText('Die Tabelle spricht jetzt Englisch').waitFor();
  await page.getByText('Übersicht C3 bleibt.').waitFor();
  await page.getByRole('heading', { name: 'Wer soll was sehen?' }).waitFor();
  expect(last(opened)).toEqual({ name: 'chooseLanguage', input: { lang: 'en' } });
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  await sound(opened, '60-first-steps-english');
});

it.each([
  ['de', 'Deutsch'],
  ['en', 'English'],
] as const)('begins at the language that the sheet has: %s', async (sheetLang, pressed) => {
  const { page } = await open({ firstStepsStart: () => ok({ ...start, sheetLang }) });
  await page.getByRole('button', { name: 'English' }).waitFor();
  await page.waitForFunction(() => document.activeElement !== document.body);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(pressed);
});

describe('the profile', () => {
  it('is chosen by keyboard alone, and what became of the tabs is said', async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByRole('radio', { name: 'Gemeinsam' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('radio', { name: 'Verbund' }).isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Profil übernehmen');
    await sound(opened, '61-profile-chosen');
    await page.keyboard.press('Enter');
    await page.getByText('Profil „Verbund“ übernommen').waitFor();
    await page.getByText('Ohne Zeilen von Euch und deshalb entfernt: „Spenden“.').waitFor();
    expect(last(opened)).toEqual({ name: 'chooseProfile', input: { profile: 'network' } });
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('übernommen'));
    expect(await page.getByRole('button', { name: 'Profil übernehmen' }).count()).toBe(0);
    await sound(opened, '62-profile-taken');
  });

  it('names tabs that stay because rows stand there', async () => {
    const kept = [
      { de: 'Wahlen', en: 'Elections' },
      { de: 'Tipps', en: 'Tips' },
    ];
    const opened = await open({ chooseProfile: () => ok({ removed: [], kept }) });
    const { page } = opened;
    await page.getByRole('radio', { name: 'Kasse' }).check();
    await page.getByRole('button', { name: 'Profil übernehmen' }).click();
    await page.getByText('Hier stehen Zeilen: „Wahlen“, „Tipps“.').waitFor();
    await page.getByText('Tragt die erste Spende im Tab „Spenden“ ein.').waitFor();
    await sound(opened, '63-profile-kept');
  });

  it('stays as it was where the server says no, and the choice is still there', async () => {
    const problem: Problem = {
      code: 'forbidden',
      text: { de: 'Das ist der Koordination vorbehalten.', en: 'This is reserved for coordination.' },
    };
    const opened = await open({ chooseProfile: () => fail(problem) });
    const { page } = opened;
    await page.getByRole('radio', { name: 'Kasse' }).check();
    await page.getByRole('button', { name: 'Profil übernehmen' }).click();
    await page.getByRole('alert').getByText('Das ist der Koordination vorbehalten.').waitFor();
    expect(await page.getByRole('radio', { name: 'Kasse' }).isChecked()).toBe(true);
    expect(await page.getByRole('button', { name: 'Profil übernehmen' }).count()).toBe(1);
    await sound(opened, '64-profile-refused');
  });

  it('says when it takes long, and is taken once', async () => {
    const opened = await open({ chooseProfile: () => 'silence' }, { clock: true });
    const { page } = opened;
    await page.getByRole('radio', { name: 'Verbund' }).check();
    await page.getByRole('button', { name: 'Profil übernehmen' }).click();
    await page.getByRole('button', { name: 'Richtet ein …' }).click({ force: true });
    await page.getByRole('button', { name: 'Verbände eintragen' }).click({ force: true });
    await page.clock.runFor(5_100);
    await page.getByText('Richtet noch ein …').waitFor();
    expect(opened.calls.map(({ name }) => name)).toEqual(['firstStepsStart', 'chooseProfile']);
    await sound(opened, '65-profile-slow');
  });
});

describe('the known associations', () => {
  it('are entered once, with the way back', async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByText('Sollen wir 434 Verbände eintragen?').waitFor();
    await page.getByRole('button', { name: 'Verbände eintragen' }).click();
    await page.getByText('Im Menü nimmt „Rückgängig machen…“ das zurück.').waitFor();
    expect(last(opened)).toMatchObject({
      name: 'seedAssociations',
      input: { operation: expect.stringMatching(/^op-/) },
    });
    expect(await page.getByRole('button', { name: 'Verbände eintragen' }).count()).toBe(0);
    await sound(opened, '66-associations-entered');
  });

  it('keep their operation over a second try, so that none stands twice', async () => {
    const opened = await open({ seedAssociations: () => ({ fails: 'lost' }) });
    const { page } = opened;
    const enter = page.getByRole('button', { name: 'Verbände eintragen' });
    await enter.click();
    await page.getByRole('alert').getByText('Nicht eingetragen').waitFor();
    await enter.click();
    await expect.poll(() => opened.calls.filter(({ name }) => name === 'seedAssociations').length).toBe(2);
    expect(opened.calls[1]).toEqual(opened.calls[2]);
  });

  it('tell what became of some, folded until one asks', async () => {
    const news = [
      { de: 'KV Altmark entstand aus KV Altmarkkreis Salzwedel und KV Stendal', en: 'KV Altmark was formed' },
      { de: 'KV Weimar heißt jetzt KV Weimar-Stadt', en: 'KV Weimar is now called KV Weimar-Stadt' },
    ];
    const opened = await open({ firstStepsStart: () => ok({ ...start, news }) });
    const { page } = opened;
    await page.getByText('2 Änderungen bei Verbänden').click();
    await page.getByText('KV Weimar heißt jetzt KV Weimar-Stadt').waitFor();
    await sound(opened, '68-associations-became');
  });

  it('are not offered where they stand, and whoever stands in the tab is done', async () => {
    const opened = await open({
      firstStepsStart: () =>
        ok({ ...start, lang: 'en', offered: 0, registered: 1_200, address: 'a@example.org', role: 'treasury' }),
    });
    const { page } = opened;
    await page.getByText('In the tab "Associations": 1,200 associations.').waitFor();
    await page.getByText('Done: a@example.org is in the tab "Contacts" with the role "Treasury".').waitFor();
    expect(await page.getByRole('button', { name: 'Enter associations' }).count()).toBe(0);
    await sound(opened, '67-first-steps-en');
  });
});
