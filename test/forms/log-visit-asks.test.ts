import { describe, expect, it } from 'vitest';
import { fail, ok, type Problem } from '../../src/domain/result.ts';
import { openForm, picture, violations } from '../client/harness.ts';
import { visitStart } from './visit-fixture.ts';
import { answer, open, saves, server, sound, theBrowser } from './visit-page.ts';

describe('first look', () => {
  it('asks five things within 700 px, with what is known filled in', async () => {
    const opened = await open();
    const { page } = opened;
    expect(await page.getByLabel('An welchem Tag?').inputValue()).toBe('Mo 31.08.2026');
    expect(await page.getByLabel('Wer hat geholfen?').inputValue()).toBe('KV Beispielstadt');
    const people = await page.getByLabel('Wie viele haben geholfen?').boundingBox();
    const foot = await page.getByRole('button', { name: 'Speichern' }).boundingBox();
    expect((people?.y ?? 999) + (people?.height ?? 0)).toBeLessThan(foot?.y ?? 0);
    await sound(opened, '01-first');
  });

  it('fills in the only partner', async () => {
    const { page } = await open({ logVisitStart: () => ok({ ...visitStart, pairs: visitStart.pairs.slice(0, 1) }) });
    expect(await page.getByLabel('Bei wem?').inputValue()).toBe('KV Musterkreis');
    await page.getByText('Partnerschaft gefunden: KV Beispielstadt – KV Musterkreis').waitFor();
  });

  it('speaks of one partner and of several', async () => {
    const { page } = await open();
    await page.getByRole('group', { name: 'Eure Partner:' }).waitFor();
    await page.getByLabel('Wer hat geholfen?').fill('KV Musterkreis');
    await page.keyboard.press('Escape');
    await page.getByRole('group', { name: 'Euer Partner:' }).waitFor();
  });

  it('says what it does without while a tab is in doubt', async () => {
    const told = [
      { de: 'Der Tab „Verbände“ fehlt. Namen gelten, wie Du sie schreibst.', en: 'The tab "Associations" is missing.' },
    ];
    const opened = await open({ logVisitStart: () => ok({ ...visitStart, told }) });
    await opened.page.getByText('Es geht trotzdem weiter').waitFor();
    await opened.page.getByText('Namen gelten, wie Du sie schreibst').waitFor();
    expect(await violations(opened.page)).toEqual([]);
  });

  it.each([240, 300, 600])('holds at %s px', async (width) => {
    const opened = await open({}, { width });
    await opened.page.getByRole('radio', { name: 'Haustürwahlkampf' }).check();
    await opened.page.getByRole('button', { name: /Ort, Wahl/ }).click();
    await sound(opened, `02-all-fields-${width}`);
  });

  it('speaks English where the sheet does', async () => {
    const opened = await openForm(theBrowser(), 'logVisit', {
      ...server,
      logVisitStart: () => ok({ ...visitStart, lang: 'en' }),
    });
    await opened.page.getByText('What did you do?').waitFor();
    await opened.page.getByRole('radio', { name: 'Canvassing' }).check();
    expect(await opened.page.evaluate(() => document.documentElement.lang)).toBe('en');
    await sound(opened, '03-english');
  });
});

describe('by kind', () => {
  it('asks what belongs to the kind and works out the hours', async () => {
    const opened = await open();
    const { page } = opened;
    await answer(page);
    await page.getByLabel('Von', { exact: true }).fill('14:00');
    await page.getByLabel('Bis', { exact: true }).fill('17:30');
    expect(await page.getByLabel('Stunden je Person').inputValue()).toBe('3,5');
    await page.getByText('Aus der Uhrzeit errechnet: 6 × 3,5 = 21 Stunden.').waitFor();
    await page.getByLabel('Türen').fill('84');
    await page.getByLabel('Geöffnet').fill('38');
    await page.getByLabel('Ja', { exact: true }).check();
    await sound(opened, '04-kind');
    await page.getByRole('button', { name: 'Weitere' }).click();
    await page.getByLabel('Erfahrungsaustausch').check();
    expect(await page.getByLabel('Türen').count()).toBe(0);
    await page.getByText('Wie viele waren zu Gast?').waitFor();
  });

  it('warns of what is odd and saves it all the same', async () => {
    const opened = await open();
    const { page } = opened;
    await answer(page);
    await page.getByLabel('Türen').fill('84');
    await page.getByLabel('Geöffnet').fill('96');
    await page.getByText('Mehr geöffnet als besucht? Du kannst trotzdem speichern.').waitFor();
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Gespeichert', { exact: true }).waitFor();
    expect(saves(opened)[0]?.input).toMatchObject({ values: { doors: '84', doorsOpened: '96' } });
  });

  it('offers to plan where the day is still to come', async () => {
    const opened = await open();
    await answer(opened.page);
    await opened.page.getByLabel('An welchem Tag?').fill('05.09.2026');
    await opened.page.getByText('Dieser Tag kommt erst noch.').waitFor();
    await sound(opened, '05-future');
    await opened.page.getByRole('button', { name: 'Als geplant speichern' }).click();
    await opened.page.getByLabel('Wie viele haben geholfen?').press('Enter');
    await opened.page.getByText('Gespeichert', { exact: true }).waitFor();
    expect(saves(opened)[0]?.input).toMatchObject({ values: { status: 'planned' } });
  });
});

describe('by keyboard alone', () => {
  it('logs a visit from the first key to "Gespeichert"', async () => {
    const opened = await open();
    const { keyboard } = opened.page;
    await keyboard.press('Space');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    for (let i = 0; i < 4; i += 1) await keyboard.press('Tab');
    expect(await opened.page.evaluate(() => document.activeElement?.id)).toBe('visit-guest');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.type('wald');
    await opened.page.getByRole('option').first().waitFor();
    await picture(opened.page, '06-list');
    expect(await violations(opened.page)).toEqual([]);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    expect(saves(opened)).toHaveLength(0);
    await opened.page.getByLabel('Wie viele haben geholfen?').focus();
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowUp');
    await keyboard.press('Enter');
    await opened.page.getByText('Gespeichert', { exact: true }).waitFor();
    expect(saves(opened)[0]?.input).toMatchObject({
      values: { kind: 'canvassing', start: 'So 30.08.2026', host: 'KV Wald-Aue', people: '2' },
    });
    expect(await opened.page.evaluate(() => document.activeElement?.textContent)).toContain('Gespeichert');
  });

  it('closes the list with Esc and keeps what was typed', async () => {
    const { page } = await open();
    await page.getByLabel('Bei wem?').fill('muster');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    expect(await page.getByLabel('Bei wem?').inputValue()).toBe('muster');
  });
});

describe('what is wrong', () => {
  it('says it above and at the fields, calls nobody, and takes a suggestion', async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByRole('radio', { name: 'Haustürwahlkampf' }).check();
    await page.getByLabel('An welchem Tag?').fill('31.09.2026');
    await page.getByLabel('Bei wem?').fill('Walkreis');
    await page.getByLabel('Bei wem?').press('Enter');
    await page.getByText('Bitte sieh Dir drei Angaben an:').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Noch nicht gespeichert');
    expect(saves(opened)).toHaveLength(0);
    await sound(opened, '07-errors');
    await page.getByRole('button', { name: /^Tag:/ }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('visit-start');
    expect(await page.locator('#visit-start').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#visit-start-note').textContent()).toBe(
      'Den 31. September gibt es nicht. Zum Beispiel: 30.09.2026',
    );
    await page.getByRole('button', { name: 'KV Waldkreis' }).click();
    expect(await page.getByLabel('Bei wem?').inputValue()).toBe('KV Waldkreis');
  });

  it('shows what only the server found', async () => {
    const problem: Problem = {
      code: 'invalid',
      text: { de: 'Noch nicht gespeichert.', en: 'Not saved yet.' },
      fields: { host: { text: { de: 'Diesen Verband kennen wir nicht.', en: 'Unknown.' } } },
    };
    const opened = await open({ saveVisit: () => fail(problem) });
    await answer(opened.page);
    await opened.page.keyboard.press('Enter');
    await opened.page.getByText('Bitte sieh Dir eine Angabe an:').waitFor();
    expect(await opened.page.getByLabel('Wie viele haben geholfen?').inputValue()).toBe('6');
  });

  it('gives up nothing typed in 5,000 letters, markup and emoji', async () => {
    const opened = await open();
    const { page } = opened;
    await answer(page);
    await page.getByRole('button', { name: /Ort, Wahl/ }).click();
    const words = `<b>fett</b> 🌻 =SUMME(A1) ${'x'.repeat(5000)}`;
    await page.getByLabel('Notiz').fill(words);
    await page.getByLabel('Ort', { exact: true }).press('Enter');
    await page.getByText('Bitte höchstens 5000 Zeichen.', { exact: true }).waitFor();
    expect(await page.getByLabel('Notiz').inputValue()).toBe(words);
    await sound(opened, '08-long');
  });

  it('holds a very long name', async () => {
    const long = 'KV Beispielwald-Südliche Musterheide und Donaudampfschifffahrtsgesellschaftsaue';
    const opened = await open({
      logVisitStart: () =>
        ok({
          ...visitStart,
          own: long,
          associations: [[long], ['KV X']],
          pairs: [
            [long, 'KV X'],
            [long, long],
          ],
        }),
    });
    await sound(opened, '09-long-name');
  });
});

it('lets a click land where a message is about to appear', async () => {
  const { page } = await open();
  await page.getByLabel('Bei wem?').fill('Unbekannt am See');
  await page.keyboard.press('Escape');
  const plus = await page.getByRole('button', { name: 'Mehr: Wie viele haben geholfen' }).boundingBox();
  await page.mouse.move((plus?.x ?? 0) + 10, (plus?.y ?? 0) + 10);
  await page.mouse.down();
  await page.waitForTimeout(50);
  await page.mouse.up();
  expect(await page.getByLabel('Wie viele haben geholfen?').inputValue()).toBe('1');
  await page.getByText('Diesen Verband kennen wir nicht.').waitFor();
});

it('says where names come from when there are none yet', async () => {
  const opened = await open({
    logVisitStart: () => ok({ ...visitStart, associations: [], pairs: [], own: undefined }),
  });
  await opened.page.getByText('Noch keine Verbände').waitFor();
  await sound(opened, '20-no-names');
  opened.serve({ firstSteps: () => ok(null) });
  await opened.page.getByRole('button', { name: 'Erste Schritte' }).click();
  await expect.poll(() => opened.calls.map(({ name }) => name)).toContain('firstSteps');
});

it('says what is wrong when it cannot even open', async () => {
  const opened = await openForm(theBrowser(), 'logVisit', { logVisitStart: () => ({ fails: 'HTTP 500' }) });
  await opened.page.getByText('Nicht geladen').waitFor();
  await sound(opened, '19-not-loaded');
  opened.serve(server);
  await opened.page.getByRole('button', { name: 'Noch einmal laden' }).click();
  await opened.page.getByText('Was habt Ihr gemacht?').waitFor();
});
