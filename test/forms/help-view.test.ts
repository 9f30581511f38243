import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import type { HelpStart } from '../../src/forms/help/shape.ts';
import { clipped, type Opened, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const CONTACT = 'kv-partnerschaften@gruene.de';
const volunteer: HelpStart = {
  ...{
    lang: 'de',
    isSetUp: true,
    profile: 'shared',
    address: 'helferin@example.org',
    entered: false,
    role: 'volunteer',
  },
  ...{ coordinated: true, contact: CONTACT, handbook: 'https://example.org/handbuch' },
};
const sound = async (opened: Opened, name: string): Promise<void> => {
  await picture(opened.page, name);
  expect(opened.errors).toEqual([]);
  expect(await violations(opened.page)).toEqual([]);
  expect(await clipped(opened.page)).toEqual([]);
};
const focused = (opened: Opened) => opened.page.evaluate(() => document.activeElement?.textContent);

describe('the help', () => {
  const help = (start: HelpStart, size: Parameters<typeof openForm>[3] = {}): Promise<Opened> =>
    openForm(browser, 'help', { helpStart: () => ok(start) } satisfies Server, size);

  it.each([240, 300, 1280] as const)('holds at %s px in both languages', async (width) => {
    for (const lang of ['de', 'en'] as const) {
      const opened = await help({ ...volunteer, lang }, { width });
      await opened.page.getByText(CONTACT).waitFor();
      await sound(opened, `71-help-${lang}-${width}`);
      await opened.page.close();
    }
  });

  it('takes one call to open', async () => {
    const opened = await help(volunteer);
    await opened.page.getByText(CONTACT).waitFor();
    expect(opened.calls.map(({ name }) => name)).toEqual(['helpStart']);
  });

  it.each([
    ['de', 'en', 'Would you rather read English?', 'Change it at Google'],
    ['en', 'de', 'Lieber auf Deutsch?', 'Bei Google umstellen'],
  ] as const)('says in %s to who reads %s where that is changed', async (lang, other, says, label) => {
    const { page } = await help({ ...volunteer, lang });
    const words = page.locator(`p[lang=${other}]`);
    await words.getByText(says).waitFor();
    // Below what most came for: keys begin at that.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    expect(await words.getByRole('link', { name: label }).getAttribute('href')).toMatch(
      /myaccount\.google\.com\/language/,
    );
  });

  it('says as whom the tool sees someone, and that she is not entered', async () => {
    const { page } = await help(volunteer);
    await page
      .getByText('Das Werkzeug sieht Dich als helferin@example.org. Diese Adresse steht nicht im Tab „Koordination“.')
      .waitFor();
    expect(await page.getByRole('button').allTextContents()).toEqual([
      ...[
        'Zeig mir, wie',
        'Tipps aus Einsätzen suchen',
        'Mich eintragen',
        'Einsatz erfassen',
        'Heute für Dich',
        'Was sagt die Regel?',
      ],
    ]);
  });

  it('tells coordination that it may do what is reserved, and the treasury what is hers', async () => {
    const { page } = await help({ ...volunteer, entered: true, role: 'coordination' });
    await page.getByText(CONTACT).waitFor();
    expect(await page.getByText('Du auch.').count()).toBe(8);
    const other = await help({ ...volunteer, entered: true, role: 'treasury' });
    await other.page.getByText(CONTACT).waitFor();
    // The yearly list is the treasury's too.
    expect(await other.page.getByText('Du auch.').count()).toBe(1);
  });

  it('leads to the first steps while nobody coordinates', async () => {
    const { page } = await help({ ...volunteer, coordinated: false, address: '', handbook: '' });
    await page.getByRole('button', { name: 'Erste Schritte' }).waitFor();
    await page.getByText('Google sagt uns nicht, wer Du bist.').waitFor();
    expect(await page.getByRole('link', { name: 'Handbuch öffnen' }).count()).toBe(0);
  });
});

describe('the help of a file that was never set up', () => {
  it('says what this is and offers nothing but the setup', async () => {
    const server = { helpStart: () => ok({ ...volunteer, isSetUp: false, coordinated: false }) };
    const opened = await openForm(browser, 'help', server);
    await opened.page.getByText('Hier steht, welche Kreisverbände einander helfen').waitFor();
    expect(await opened.page.getByRole('button').allTextContents()).toEqual(['Einrichten und reparieren']);
    await sound(opened, '71-help-not-set-up');
  });
});

describe('"Zeig mir, wie"', () => {
  const how = (size: Parameters<typeof openForm>[3] = {}, lang: 'de' | 'en' = 'de'): Promise<Opened> =>
    openForm(
      browser,
      'showMeHow',
      {
        showMeHowStart: () => ok({ lang, profile: 'shared' }),
        showTabHere: () => ok(true),
      },
      size,
    );

  it.each([240, 300, 1280] as const)('holds at %s px in both languages, each step', async (width) => {
    for (const lang of ['de', 'en'] as const) {
      const opened = await how({ width }, lang);
      const next = opened.page.getByRole('button', { name: lang === 'de' ? 'Weiter' : 'Next' });
      for (let step = 1; step <= 4; step += 1) {
        await opened.page.getByText(lang === 'de' ? `Schritt ${step} von 4` : `Step ${step} of 4`).waitFor();
        await sound(opened, `72-how-${lang}-${width}-${step}`);
        if (step < 4) await next.click();
      }
      await opened.page.close();
    }
  });

  it('goes on by keyboard alone: the new step is read from its head, and the way back is there', async () => {
    const opened = await how();
    const { page } = opened;
    await page.getByRole('heading', { name: 'Schau Dich um' }).waitFor();
    expect(await focused(opened)).toBe('Einsätze zeigen');
    await page.keyboard.press('Enter');
    await expect.poll(() => opened.calls.at(-1)).toEqual({ name: 'showTabHere', input: { tab: 'visits' } });
    await page.keyboard.press('Tab');
    expect(await focused(opened)).toBe('Überspringen und zur Hilfe');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(opened)).toBe('Erfass einen Einsatz');
    await page.getByRole('button', { name: 'Zurück' }).click();
    await expect.poll(() => focused(opened)).toBe('Schau Dich um');
  });
});
