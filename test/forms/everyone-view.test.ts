import { expect, it } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import { violations } from '../client/harness.ts';
import { answer, open, saves, sound } from './visit-page.ts';

it.each([240, 300, 600])(
  'has a calendar that opens by button and keys, and goes back to its field, at %s px',
  async (width) => {
    const opened = await open({}, { width });
    const { page } = opened;
    const field = page.getByLabel('An welchem Tag?');
    await page.getByRole('button', { name: 'Kalender: An welchem Tag' }).click();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(focused).toBe('Montag 31. August 2026');
    await sound(opened, `90-calendar-${width}`);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(focused).toBe('Sonntag 23. August 2026');
    await page.keyboard.press('PageUp');
    await expect.poll(focused).toBe('Donnerstag 23. Juli 2026');
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('Do 23.07.2026');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('visit-start');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(focused).toBe('Donnerstag 23. Juli 2026');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await field.inputValue()).toBe('Do 23.07.2026');
    const says = await field.evaluate((input) =>
      (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent),
    );
    expect(says.join(' ')).toContain('Pfeil hoch und runter');
  },
);

it('says once how many associations fit, and what was found', async () => {
  const { page } = await open();
  const said = page.locator('#announced');
  await page.getByLabel('Bei wem?').pressSequentially('Muster');
  await expect.poll(() => said.textContent()).toMatch(/^\d+ Verbände passen/);
  await page.getByLabel('Bei wem?').fill('Musterxyz');
  await expect.poll(() => said.textContent()).toBe('Kein Verband passt');
  await page.getByLabel('Bei wem?').fill('KV Musterkreis');
  await page.keyboard.press('Tab');
  await page.locator('[aria-live=polite]').getByText('Partnerschaft gefunden').waitFor();
});

it('says what is refused once: the summary has the focus, the lines at the fields speak again while one corrects', async () => {
  const { page } = await open();
  await page.evaluate(() => {
    const heard = Object.assign(window, { heard: [] as string[] }).heard;
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const line = target instanceof Element ? target.closest('[aria-live=polite]') : null;
        if (line?.textContent) heard.push(line.textContent);
      }
    }).observe(document, { subtree: true, childList: true });
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await page.getByRole('button', { name: 'Speichern' }).click();
  const summary = page.getByRole('alert');
  await summary.getByText('Bei wem').waitFor();
  expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await page.locator('.field-note-error').count()).toBeGreaterThan(1);
  expect(await heard()).toEqual([]);
  await expect.poll(() => page.locator('[aria-live=off].field-live').count()).toBe(0);
  await page.getByLabel('Bei wem?').fill('KV Musterkrais');
  await page.keyboard.press('Tab');
  await expect.poll(heard).toEqual([expect.stringContaining('Meinst Du')]);
});

it('names the quick choice of a day by its question, and the button between two associations in the order of speech', async () => {
  const { page } = await open();
  await page.getByRole('group', { name: 'Schnellwahl: An welchem Tag' }).waitFor();
  await page.getByRole('button', { name: 'Gast und Gastgeber tauschen', exact: true }).waitFor();
});

it('has no two buttons of one name that do different things', async () => {
  const { page } = await open();
  await page.getByRole('radio', { name: 'Haustürwahlkampf' }).check();
  await page.getByRole('button', { name: /Ort, Wahl/ }).click();
  const names = await page
    .locator('button:visible')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? ''));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  const labels = await page.locator('label.field-label:visible').allTextContents();
  expect(labels.filter((name, at) => labels.indexOf(name) !== at)).toEqual([]);
});

const personal = {
  ...{ rule: 'D-01', level: 'urgent', column: 'place', unverified: false },
  title: { de: 'Persönliche Daten im Freitext', en: 'Personal data in free text' },
  what: {
    de: '„Ort“ enthält etwas, das aussieht wie eine Straße mit Hausnummer.',
    en: '"Place" holds what looks like …',
  },
  next: { de: 'Bitte aus dem Text nehmen.', en: 'Please take it out.' },
};

it('asks before it stores what looks personal; without it, or all the same, it saves', async () => {
  const opened = await open({
    lookVisit: ({ values }: { values: Record<string, string> }) =>
      ok(/straße/.test(values.place ?? '') ? [personal] : []),
  });
  const { page } = opened;
  await answer(page);
  await page.getByRole('button', { name: /Ort, Wahl/ }).click();
  await page.getByLabel('Ort', { exact: true }).fill('Lange straße 7');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByRole('alert').getByText('Ort: Das enthält etwas, das aussieht wie eine Straße').waitFor();
  await page.getByText('Weglassen?').first().waitFor();
  expect(saves(opened)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  // The banner has the focus and does not speak again while one corrects.
  expect(await page.getByRole('alert').getAttribute('aria-live')).toBe('off');
  await page.getByRole('button', { name: 'Trotzdem so speichern' }).click();
  await expect.poll(() => saves(opened).length).toBe(1);
  await page.getByText('Gespeichert').first().waitFor();
});

it('saves without a question once the personal part is gone', async () => {
  const opened = await open({
    lookVisit: ({ values }: { values: Record<string, string> }) =>
      ok(/straße/.test(values.place ?? '') ? [personal] : []),
  });
  const { page } = opened;
  await answer(page);
  await page.getByRole('button', { name: /Ort, Wahl/ }).click();
  const place = page.getByLabel('Ort', { exact: true });
  await place.fill('Lange straße 7');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByRole('alert').waitFor();
  await place.fill('Weimar');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect.poll(() => saves(opened).length).toBe(1);
});
