import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { displays, type Opened, openWorkbench, ready, settled } from '../workbench/open.ts';

vi.setConfig({ testTimeout: 120_000 });

/*
 * The first hour in a small window, wrong answers first: by the finger on a phone, and by the mouse at 200 % and 400 % zoom
 * (a window of 640 × 400 or 320 × 200 CSS pixels). Nothing is pressed that a person would not see: each press scrolls to what
 * it presses, as a person does, and fails where something else lies over it.
 */
let bench: Opened;
beforeAll(async () => {
  bench = await openWorkbench();
}, 180_000);
afterAll(async () => {
  expect(bench?.errors).toEqual([]);
  await bench?.close();
});

const WINDOWS = [
  { says: 'on a phone, by the finger', width: 360, height: 740, scale: 2, touch: true, people: '5' },
  { says: 'at 200 % zoom', width: 640, height: 400, scale: 2, touch: false, people: '6' },
  { says: 'at 400 % zoom', width: 320, height: 200, scale: 4, touch: false, people: '7' },
] as const;

describe.each(WINDOWS)('the first hour $says', ({ width, height, scale, touch, people }) => {
  let page: Page;
  let frame: FrameLocator;
  beforeAll(async () => {
    const context = await bench.browser.newContext({
      viewport: { width, height },
      ...{ deviceScaleFactor: scale, hasTouch: touch, isMobile: touch, locale: 'de-DE', reducedMotion: 'reduce' },
    });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => bench.errors.push(error.message));
    await page.goto(bench.running.url);
    await ready(page);
    frame = page.frameLocator('iframe.script');
  });
  afterAll(async () => page?.context().close());

  const press = (one: Locator): Promise<void> => (touch ? one.tap() : one.click());
  const button = (name: RegExp | string): Locator => frame.getByRole('button', { name, exact: true }).first();
  async function choose(label: string): Promise<void> {
    await press(page.getByRole('menuitem', { name: 'Partnerschaften', exact: true }));
    await press(page.getByRole('menuitem', { name: label, exact: true }));
    await settled(page);
  }
  async function fill(field: Locator, words: string): Promise<void> {
    await press(field);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(words);
  }
  /** What stands before the person now, in sight; a picture of it where pictures are wanted. */
  async function sees(one: Locator, name: string): Promise<void> {
    await one.waitFor();
    const shown = await one.evaluate((element) => {
      const box = element.getBoundingClientRect();
      return box.top >= -1 && box.top < innerHeight && box.left >= 0 && box.right <= innerWidth;
    });
    if (process.env.KV_PICTURES) {
      mkdirSync(process.env.KV_PICTURES, { recursive: true });
      await page.screenshot({ path: join(process.env.KV_PICTURES, `small-${width}-${name}.png`) });
    }
    expect(shown, `${name} is in sight`).toBe(true);
    const sideways = await frame.locator('html').evaluate((html) => html.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  }
  const close = async (): Promise<void> => {
    await press(page.locator(':is(aside.sidebar, .modal) header button').last());
    await page.locator('iframe.script').waitFor({ state: 'detached' });
    await settled(page);
  };

  it('is shown around, leaves that for the help, and closes it', async () => {
    await press(button('Überspringen und zur Hilfe'));
    await settled(page);
    await sees(frame.getByText('Hier steht, welche Kreisverbände einander helfen'), 'help');
    await press(frame.getByRole('heading', { name: 'Wer entscheidet was?' }));
    await close();
  });

  it('logs a visit: what is wrong is said in sight, and mended', async () => {
    await choose('Einsatz erfassen…');
    await press(button('Speichern'));
    await sees(frame.getByText('Noch nicht gespeichert'), 'refused');
    await press(frame.getByRole('radio', { name: 'Infostand', exact: true }));
    await fill(frame.getByRole('combobox', { name: 'Bei wem?' }), 'KV Musterkrais');
    await fill(frame.getByLabel('Wie viele haben geholfen?', { exact: true }), people);
    await press(button('Speichern'));
    await press(button(/^KV Musterkreis/));
    await press(button('Speichern'));
    await sees(frame.getByText('Gespeichert', { exact: true }), 'saved');
    await settled(page);
    const rows = await displays(page, 'Einsätze', 'D2:H400');
    expect(rows.filter((row) => row[3] === 'KV Musterkreis' && row[4] === people).length).toBeGreaterThan(0);
    await close();
  });

  it('answers a finding: a reason is asked for, given and kept', async () => {
    await choose('Prüfhinweise zeigen…');
    await press(frame.locator('.finding-head').first());
    await press(frame.getByRole('radio', { name: 'mit LV geklärt' }).first());
    await press(button('Status speichern'));
    await sees(frame.locator('[aria-invalid=true]').first(), 'reason');
    await fill(frame.getByLabel('Begründung'), 'Am Telefon besprochen');
    await press(button('Status speichern'));
    await sees(frame.getByText('Status gespeichert'), 'answered');
    await press(button('Rückgängig'));
    await frame.getByText('Rückgängig gemacht').waitFor();
    await close();
  });

  it('sends: nobody chosen is refused; the preview, and a test mail to oneself', async () => {
    await choose('Auswertung senden…');
    await press(button('Keine wählen').or(button('Alle wählen')).first());
    if (await button('Keine wählen').isVisible()) await press(button('Keine wählen'));
    await press(frame.locator('.page-foot .button-primary'));
    await sees(frame.getByText('Bitte wähle mindestens einen Kontakt.').first(), 'nobody');
    await press(frame.getByRole('button', { name: /Ansehen/ }).first());
    await settled(page);
    await press(button('Testmail an mich'));
    await sees(frame.getByText('Testmail gesendet'), 'tested');
    await close();
  });
});
