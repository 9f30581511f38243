import { describe, expect, it } from 'vitest';
import { fail, ok, type Problem } from '../../src/domain/result.ts';
import { savedVisit } from './visit-fixture.ts';
import { answer, open, operations, saves, sound } from './visit-page.ts';

const busy: Problem = {
  code: 'busy',
  text: { de: 'Gerade schreibt jemand anderes.', en: 'Someone else is writing.' },
  retry: true,
};

it('leaves no draft behind what was saved', async () => {
  const opened = await open();
  const { page } = opened;
  await answer(page);
  await page.getByLabel('Bei wem?').fill('wald-aue');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.getByText('Der Einsatz steht').waitFor();
  await page.waitForTimeout(300);
  await page.reload();
  await page.getByText('Fünf Angaben genügen.').waitFor();
});

describe('saving', () => {
  it('shows the row, the way back and what was found', async () => {
    const finding = {
      rule: 'V-02',
      level: 'hint' as const,
      title: { de: 'Das war ein Sonntag', en: 'That was a Sunday' },
      what: { de: 'Die Sonntagsruhe regelt das Land.', en: 'Sunday rest is a matter of the Land.' },
      next: { de: 'Sieh vor dem nächsten Mal nach.', en: 'Look it up before the next time.' },
      unverified: true,
    };
    const opened = await open({ saveVisit: () => ok({ ...savedVisit, findings: [finding] }) });
    const { page } = opened;
    await answer(page);
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Der Einsatz steht in Zeile 153.').waitFor();
    await sound(opened, '10-saved');
    await page.getByRole('button', { name: 'Zur Zeile' }).click();
    expect(opened.calls.at(-1)).toEqual({ name: 'showVisit', input: { line: 153 } });
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByText('Rückgängig gemacht').waitFor();
    expect(opened.calls.at(-1)).toEqual({ name: 'undoVisit', input: { operation: savedVisit.operation } });
    await sound(opened, '11-undone');
    await page.getByRole('button', { name: 'Eingaben wieder öffnen' }).click();
    expect(await page.getByLabel('Wie viele haben geholfen?').inputValue()).toBe('6');
    await page.getByLabel('Wie viele haben geholfen?').press('Enter');
    await page.getByText('Der Einsatz steht').waitFor();
    const [first, second] = operations(opened);
    expect(second).not.toBe(first);
  });

  it('keeps day, kind and associations for the next one', async () => {
    const { page } = await open();
    await answer(page);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Nächsten Einsatz erfassen' }).click();
    expect(await page.getByRole('radio', { name: 'Haustürwahlkampf' }).isChecked()).toBe(true);
    expect(await page.getByLabel('Bei wem?').inputValue()).toBe('KV Musterkreis');
    expect(await page.getByLabel('Wie viele haben geholfen?').inputValue()).toBe('');
  });

  it('is one call where someone clicks twice', async () => {
    const opened = await open({ saveVisit: () => 'silence' });
    await answer(opened.page);
    const button = opened.page.getByRole('button', { name: /Speicher/ });
    await button.dblclick();
    await opened.page.keyboard.press('Enter');
    expect(saves(opened)).toHaveLength(1);
    expect(await button.getAttribute('aria-disabled')).toBe('true');
  });

  it('says when it takes long, and when no answer comes', async () => {
    const opened = await open({ saveVisit: () => 'silence' }, { clock: true });
    await answer(opened.page);
    await opened.page.keyboard.press('Enter');
    await opened.page.clock.runFor(5_100);
    await opened.page.getByText('Speichert noch …').waitFor();
    await sound(opened, '12-slow');
    await opened.page.clock.runFor(90_000);
    await opened.page.getByText('Google antwortet nicht.').waitFor();
    opened.serve({ saveVisit: () => ok({ ...savedVisit, repeated: true, differs: [savedVisit.tab] }) });
    await opened.page.getByRole('button', { name: 'Noch einmal speichern' }).click();
    await opened.page.getByText('Schon gespeichert').waitFor();
    const [first, second] = operations(opened);
    expect(second).toBe(first);
    await sound(opened, '13-repeated');
  });

  it('waits for someone else and tries again by itself', async () => {
    const opened = await open({ saveVisit: () => fail(busy) }, { clock: true });
    await answer(opened.page);
    await opened.page.keyboard.press('Enter');
    await opened.page.getByText('Gerade schreibt jemand anderes').waitFor();
    await sound(opened, '14-busy');
    opened.serve({ saveVisit: () => ok(savedVisit) });
    await opened.page.clock.runFor(5_100);
    await opened.page.getByText('Der Einsatz steht in Zeile 153.').waitFor();
    expect(saves(opened)).toHaveLength(2);
  });

  it('keeps everything when the connection breaks, and over a reload', async () => {
    const opened = await open({ saveVisit: () => ({ fails: 'NetworkError: HTTP 0' }) });
    const { page } = opened;
    await answer(page);
    await page.keyboard.press('Enter');
    await page.getByText('Die Verbindung zu Google brach ab. Deine Eingaben sind noch da.').waitFor();
    await sound(opened, '15-failed');
    await page.reload();
    await page.getByText('Deine Eingaben sind noch da').waitFor();
    expect(await page.getByLabel('Wie viele haben geholfen?').inputValue()).toBe('6');
    await sound(opened, '16-restored');
    opened.serve({ saveVisit: () => ok(savedVisit) });
    await page.getByLabel('Wie viele haben geholfen?').press('Enter');
    await page.getByText('Der Einsatz steht').waitFor();
    const [first, second] = operations(opened);
    expect(second).toBe(first);
  });

  it('offers the repair where a column is missing', async () => {
    const problem: Problem = {
      code: 'missing-column',
      text: {
        de: 'Im Tab „Einsätze“ fehlt die Spalte „Angereiste“.',
        en: 'Tab "Visits" lacks the column "Travellers".',
      },
      hint: { de: 'Reparieren legt die Spalte neu an. Deine Daten bleiben, wie sie sind.', en: 'Repairing adds it.' },
    };
    let end = (): void => {};
    const runs = new Promise<void>((resolve) => {
      end = resolve;
    });
    const opened = await open({ saveVisit: () => fail(problem), setUp: () => runs.then(() => ok(true)) });
    await answer(opened.page);
    await opened.page.keyboard.press('Enter');
    await opened.page.getByText('Spalte fehlt').waitFor();
    await sound(opened, '17-missing-column');
    const repair = opened.page.getByRole('button', { name: 'Einrichten und reparieren' });
    await repair.click();
    await opened.page.getByText('Das Reparieren läuft').waitFor();
    await repair.click();
    end();
    await opened.page.getByText('Das Reparieren ist durch').waitFor();
    expect(opened.calls.filter(({ name }) => name === 'setUp')).toHaveLength(1);
  });

  it('says what helps with several Google accounts', async () => {
    const opened = await open({ saveVisit: () => ({ fails: 'Es ist ein Fehler aufgetreten: PERMISSION_DENIED' }) });
    await answer(opened.page);
    await opened.page.keyboard.press('Enter');
    await opened.page.getByText('Öffne ein privates Fenster.').waitFor();
    await sound(opened, '18-accounts');
    await opened.page.evaluate(() => {
      Object.assign(navigator.clipboard, {
        writeText: async (text: string) => {
          document.title = text;
        },
      });
    });
    await opened.page.getByRole('button', { name: 'Eingaben kopieren' }).click();
    await opened.page.getByText('Kopiert').waitFor();
    // In words, as one would write them into a mail.
    expect(await opened.page.title()).toContain('Art: Haustürwahlkampf');
  });
});

it('remembers another association than last time, and only then', async () => {
  const opened = await open();
  await answer(opened.page);
  await opened.page.keyboard.press('Enter');
  await opened.page.getByRole('button', { name: 'Nächsten Einsatz erfassen' }).click();
  expect(opened.calls.map(({ name }) => name)).not.toContain('rememberAssociation');
  await opened.page.getByRole('button', { name: /tauschen/ }).click();
  await opened.page.getByLabel('Wie viele haben geholfen?').fill('2');
  await opened.page.keyboard.press('Enter');
  await opened.page.getByText('Der Einsatz steht').waitFor();
  await expect
    .poll(() => opened.calls.at(-1))
    .toEqual({
      name: 'rememberAssociation',
      input: { association: 'KV Musterkreis' },
    });
});
