import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Opened, openWorkbench, ready, settled } from './open.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Every window and every zoom: a window of 640 pixels is one of 1280 at 200 %, one of 320 at 400 %. */
let bench: Opened;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(async () => {
  await bench?.close();
});

const SIZES = [
  { width: 1280, height: 800, lang: 'de', opens: 'Einsatz erfassen…', kind: 'sidebar' },
  { width: 1280, height: 800, lang: 'en', opens: 'View the report…', kind: 'modal' },
  { width: 640, height: 400, lang: 'en', opens: 'Log a visit…', kind: 'sidebar' },
  { width: 640, height: 400, lang: 'de', opens: 'Bericht ansehen…', kind: 'modal' },
  { width: 360, height: 740, lang: 'de', opens: 'Bericht ansehen…', kind: 'modal' },
  { width: 360, height: 740, lang: 'en', opens: 'Show findings…', kind: 'sidebar' },
  { width: 320, height: 256, lang: 'de', opens: 'Einsatz erfassen…', kind: 'sidebar' },
] as const;

async function windowOf(width: number, height: number, query: string): Promise<Page> {
  const context = await bench.browser.newContext({ viewport: { width, height }, hasTouch: width < 400 });
  const page = await context.newPage();
  page.on('pageerror', (error) => bench.errors.push(error.message));
  await page.goto(bench.running.url + query);
  await ready(page);
  // The first visit is shown around; as a person does who closes that.
  await page.locator('aside.sidebar header button').click();
  await page.locator('iframe.script').waitFor({ state: 'detached' });
  await settled(page);
  return page;
}

async function open(page: Page, label: string): Promise<Frame> {
  await page.evaluate((entry) => window.werkbank.choose(entry), label);
  await settled(page);
  const handle = await page.locator('iframe.script').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error(`${label} opened no page`);
  await frame.waitForFunction(() => document.activeElement !== document.body && document.activeElement !== null);
  return frame;
}

const inSight = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const inside = box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
    return inside && (top === element || element.contains(top));
  });

for (const { width, height, lang, opens, kind } of SIZES)
  test(`${opens} at ${width} × ${height} in ${lang}: in reach, by keys, and back`, async () => {
    const page = await windowOf(width, height, `?lang=${lang}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(width);
    const before = await page.evaluate(() => document.activeElement?.id);
    const frame = await open(page, opens);
    expect(await inSight(page, `.${kind} header button`)).toBe(true);
    const box = await page.locator('iframe.script').boundingBox();
    if (width <= 810) expect([box?.x, box?.width]).toEqual([0, width]);
    expect(await frame.title()).toBe(await page.locator(`.${kind} h2`).textContent());
    // What has the focus inside is seen, and named.
    const focused = await frame.evaluate(() => {
      const one = document.activeElement;
      const face = one?.closest('label') ?? one;
      const at = face?.getBoundingClientRect();
      const seen = at !== undefined && at.width > 8 && at.top >= 0 && at.top < innerHeight;
      return { seen, words: (face?.textContent ?? '').trim() };
    });
    expect(focused.seen).toBe(true);
    expect(focused.words).not.toBe('');
    // Everything scrolls downwards, nothing sideways.
    const sideways = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    const modal = kind === 'modal' || width <= 810;
    if (modal) {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const left = await page.evaluate(
          (selector) => document.activeElement !== document.body && !document.activeElement?.closest(selector),
          `.${kind}`,
        );
        expect(left).toBe(false);
      }
      await page.locator('iframe.script').focus();
      await frame.evaluate(() => document.querySelector<HTMLElement>('main button')?.focus());
    }
    await page.keyboard.press('Escape');
    await page.locator('iframe.script').waitFor({ state: 'detached' });
    await page.waitForFunction((id) => document.activeElement?.id === id, before);
    await page.context().close();
  });

test('what was typed is offered again after Escape, and an open list closes before the page', async () => {
  const page = await windowOf(640, 400, '');
  const frame = await open(page, 'Einsatz erfassen…');
  const host = frame.getByRole('combobox').nth(1);
  await host.fill('Muster');
  await frame.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  expect(await frame.getByRole('option').count()).toBe(0);
  expect(await page.locator('iframe.script').count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.locator('iframe.script').waitFor({ state: 'detached' });
  const again = await open(page, 'Einsatz erfassen…');
  await again.getByText('Deine Eingaben sind noch da').waitFor();
  expect(await again.getByRole('combobox').nth(1).inputValue()).toBe('Muster');
  await page.context().close();
});

test('in a small window menus and lists stay inside, and all of them can be reached', async () => {
  const page = await windowOf(320, 256, '');
  await page.getByRole('menuitem', { name: 'Partnerschaften' }).click();
  const menu = page.getByRole('menu', { name: 'Partnerschaften' });
  const box = await menu.boundingBox();
  expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 320 && box.y + box.height <= 256).toBe(true);
  await page.keyboard.press('End');
  expect(await inSight(page, '[role=menuitem]:focus')).toBe(true);
  await page.keyboard.press('Escape');
  await page.locator('.person').click();
  const seats = await page.locator('.persons .popup').boundingBox();
  expect(seats && seats.x >= 0 && seats.x + seats.width <= 320 && seats.y + seats.height <= 256).toBe(true);
  await page.context().close();
});

test('a pointer that rests where the menu scrolls takes nothing from the keys', async () => {
  const page = await windowOf(320, 256, '');
  await page.mouse.move(80, 200);
  const menu = page.getByRole('menuitem', { name: 'Partnerschaften' });
  await menu.focus();
  await page.keyboard.press('Enter');
  const labels = await page.locator('.menu > .entry > [role=menuitem]').allTextContents();
  for (const label of labels.slice(1, 16)) {
    await page.keyboard.press('ArrowDown');
    // As long as the browser takes to see what lies under the pointer now.
    await page.waitForTimeout(150);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(label);
  }
  await page.mouse.move(90, 190, { steps: 3 });
  const under = await page.evaluate(() => document.elementFromPoint(90, 190)?.textContent);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(under);
  await page.context().close();
});

test('a cell is read with its header and its row', async () => {
  const page = await windowOf(1280, 800, '');
  await page.evaluate(() => window.werkbank.select('Einsätze', 'D6'));
  await page.waitForFunction(() =>
    /^Beginn, Zeile 6: \d\d\.\d\d\.\d{4}$/.test(
      document.querySelector('.cellline [aria-live]')?.textContent?.trim() ?? '',
    ),
  );
  await page.context().close();
});

test('the switch turns workbench and sheet English, and back', async () => {
  const page = await windowOf(1280, 800, '');
  const press = async (name: string, agree: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    const yes = page.locator('.modal').getByRole('button', { name: agree, exact: true });
    await yes.waitFor();
    // Nothing beside the question says that another step is to come.
    expect(await page.locator('.toasts button').count()).toBe(0);
    await Promise.all([page.waitForEvent('load', { timeout: 60_000 }), yes.click()]);
    await ready(page);
  };
  await press('English', 'Yes');
  expect(await page.locator('h1').textContent()).toBe('Workbench');
  expect(await page.evaluate(() => window.werkbank.tabs())).toContain('Visits');
  await page.getByRole('menuitem', { name: 'Partnerships' }).waitFor();
  expect(await page.locator('.clock b').textContent()).toMatch(/^Mon 23 Nov 2026, \d\d:\d\d$/);
  await press('Deutsch', 'Ja');
  expect(await page.evaluate(() => window.werkbank.tabs())).toContain('Einsätze');
  await page.context().close();
});

test('who keeps the sheet as it is works in it in their own language', async () => {
  const page = await windowOf(1280, 800, '');
  await page.getByRole('button', { name: 'English', exact: true }).click();
  const no = page.locator('.modal').getByRole('button', { name: 'No', exact: true });
  await no.waitFor();
  await Promise.all([page.waitForEvent('load', { timeout: 60_000 }), no.click()]);
  await ready(page);
  expect(await page.evaluate(() => window.werkbank.tabs())).toContain('Einsätze');
  await page.evaluate(() => window.werkbank.choose('Log a visit…'));
  const form = page.frameLocator('aside.sidebar iframe');
  await form.getByText('Street stall').waitFor();
  expect(await form.locator('html').getAttribute('lang')).toBe('en');
  await page.getByRole('button', { name: 'Deutsch', exact: true }).click();
  await page.waitForEvent('load', { timeout: 60_000 });
  await ready(page);
  await page.evaluate(() => window.werkbank.choose('Einsatz erfassen…'));
  await page.frameLocator('aside.sidebar iframe').getByText('Infostand').waitFor();
  await page.context().close();
});

test('no page threw an error', () => {
  expect(bench.errors).toEqual([]);
});
