import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { displays, type Opened, openWorkbench, ready, settled } from '../workbench/open.ts';

vi.setConfig({ testTimeout: 120_000 });

/*
 * The first hour in a small window, wrong answers first: by the finger on a phone, and by the mouse at 200 % and 400 % zoom
 * (a window of 640 × 400 or 320 × 200 CSS pixels). Nothing is pressed that a person would not see: each press scrolls to what
 * it presses, as a person does, and fails where something else lies over it. In each window the language changes half-way,
 * so that each page comes in both languages and each window, too; the sheet stays German.
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
  { says: 'on a phone, by the finger', width: 360, height: 740, scale: 2, touch: true, people: '5', first: 'de' },
  { says: 'at 200 % zoom', width: 640, height: 400, scale: 2, touch: false, people: '6', first: 'en' },
  { says: 'at 400 % zoom', width: 320, height: 200, scale: 4, touch: false, people: '7', first: 'de' },
] as const;

const WORDS = {
  de: {
    menu: 'Partnerschaften',
    skip: 'Überspringen und zur Hilfe',
    help: 'Hier steht, welche Kreisverbände einander helfen',
    decides: 'Wer entscheidet was?',
    logVisit: 'Einsatz erfassen…',
    save: 'Speichern',
    notSaved: 'Noch nicht gespeichert',
    stall: 'Infostand',
    host: 'Bei wem?',
    howMany: 'Wie viele haben geholfen?',
    saved: 'Gespeichert',
    findings: 'Prüfhinweise zeigen…',
    settled: 'mit LV geklärt',
    saveStatus: 'Status speichern',
    reason: 'Begründung',
    statusSaved: 'Status gespeichert',
    undo: 'Rückgängig',
    undone: 'Rückgängig gemacht',
    send: 'Auswertung senden…',
    none: 'Keine wählen',
    all: 'Alle wählen',
    nobody: 'Bitte wähle mindestens einen Kontakt.',
    view: /Ansehen/,
    testMail: 'Testmail an mich',
    tested: 'Testmail gesendet',
  },
  en: {
    menu: 'Partnerships',
    skip: 'Skip to the help',
    help: 'This sheet shows which district associations help one another',
    decides: 'Who decides what?',
    logVisit: 'Log a visit…',
    save: 'Save',
    notSaved: 'Not saved yet',
    stall: 'Street stall',
    host: 'Who hosted?',
    howMany: 'How many helped?',
    saved: 'Saved',
    findings: 'Show findings…',
    settled: 'settled with the state association',
    saveStatus: 'Save the status',
    reason: 'Reason',
    statusSaved: 'Status saved',
    undo: 'Undo',
    undone: 'Undone',
    send: 'Send the evaluation…',
    none: 'Choose none',
    all: 'Choose all',
    nobody: 'Please choose at least one contact.',
    view: /View/,
    testMail: 'Test mail to me',
    tested: 'Test mail sent',
  },
} as const;

describe.each(WINDOWS)('the first hour $says, begun in $first', ({ width, height, scale, touch, people, first }) => {
  let words: (typeof WORDS)['de' | 'en'] = WORDS[first];
  let page: Page;
  let frame: FrameLocator;
  beforeAll(async () => {
    const context = await bench.browser.newContext({
      viewport: { width, height },
      ...{
        deviceScaleFactor: scale,
        hasTouch: touch,
        isMobile: touch,
        locale: first === 'de' ? 'de-DE' : 'en-GB',
        reducedMotion: 'reduce',
      },
    });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => bench.errors.push(error.message));
    await open(first);
    frame = page.frameLocator('iframe.script');
  });
  afterAll(async () => page?.context().close());

  async function open(lang: 'de' | 'en'): Promise<void> {
    words = WORDS[lang];
    await page.goto(`${bench.running.url}?lang=${lang}`);
    await ready(page);
  }
  const press = (one: Locator): Promise<void> => (touch ? one.tap() : one.click());
  const button = (name: RegExp | string): Locator => frame.getByRole('button', { name, exact: true }).first();
  async function choose(label: string): Promise<void> {
    await press(page.getByRole('menuitem', { name: words.menu, exact: true }));
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
    await press(button(words.skip));
    await settled(page);
    await sees(frame.getByText(words.help), 'help');
    await press(frame.getByRole('heading', { name: words.decides }));
    await close();
  });

  it('logs a visit: what is wrong is said in sight, and mended', async () => {
    await choose(words.logVisit);
    await press(button(words.save));
    await sees(frame.getByText(words.notSaved), 'refused');
    await press(frame.getByRole('radio', { name: words.stall, exact: true }));
    await fill(frame.getByRole('combobox', { name: words.host }), 'KV Musterkrais');
    await fill(frame.getByLabel(words.howMany, { exact: true }), people);
    await press(button(words.save));
    await press(button(/^KV Musterkreis/));
    await press(button(words.save));
    await sees(frame.getByText(words.saved, { exact: true }), 'saved');
    await settled(page);
    const rows = await displays(page, 'Einsätze', 'D2:H400');
    expect(rows.filter((row) => row[3] === 'KV Musterkreis' && row[4] === people).length).toBeGreaterThan(0);
    await close();
  });

  it('answers a finding: a reason is asked for, given and kept', async () => {
    await open(first === 'de' ? 'en' : 'de');
    await choose(words.findings);
    await press(frame.locator('.finding-head').first());
    await press(frame.getByRole('radio', { name: words.settled }).first());
    await press(button(words.saveStatus));
    await sees(frame.locator('[aria-invalid=true]').first(), 'reason');
    await fill(frame.getByLabel(words.reason), 'Am Telefon besprochen');
    await press(button(words.saveStatus));
    await sees(frame.getByText(words.statusSaved), 'answered');
    await press(button(words.undo));
    await frame.getByText(words.undone).waitFor();
    await close();
  });

  it('sends: nobody chosen is refused; the preview, and a test mail to oneself', async () => {
    await choose(words.send);
    await press(button(words.none).or(button(words.all)).first());
    if (await button(words.none).isVisible()) await press(button(words.none));
    await press(frame.locator('.page-foot .button-primary'));
    await sees(frame.getByText(words.nobody).first(), 'nobody');
    await press(frame.getByRole('button', { name: words.view }).first());
    await settled(page);
    await press(button(words.testMail));
    await sees(frame.getByText(words.tested), 'tested');
    await close();
  });
});
