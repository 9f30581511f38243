import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Column } from '../../src/define/column.ts';
import type { Table } from '../../src/define/table.ts';
import { say } from '../../src/domain/text.ts';
import { tables } from '../../src/tables/index.ts';
import { columnName } from '../../workbench/page/address.ts';
import { clickCell, display, displays, leave, type Opened, openTab, openWorkbench, pointOf, settled } from './open.ts';

vi.setConfig({ testTimeout: 90_000 });

/** The first moments at the page: nothing here helps the person, no click comes before the keys but those that are named. */
let bench: Opened;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(async () => {
  expect(bench?.errors).toEqual([]);
  await bench?.close();
});

const fresh = async (use: (page: Page) => Promise<void>): Promise<void> => {
  const page = await bench.window();
  try {
    await use(page);
  } finally {
    await page.context().close();
  }
};

const selected = (page: Page): Promise<string> => page.locator('.cellline .address').inputValue();
const options = (page: Page): Promise<string[]> => page.getByRole('option').allTextContents();

/** As soon as a hand can: nobody presses a key within twenty milliseconds of a click, and the grid wakes a moment after its focus. */
async function pressSoon(page: Page): Promise<void> {
  await page.waitForTimeout(200);
  await page.keyboard.press('ArrowDown');
}

describe('after loading, without a click anywhere', () => {
  it('arrow keys move, and what is typed stands in the cell', () =>
    fresh(async (page) => {
      // The column of ids is collapsed: one press leads past it.
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
      expect(await selected(page)).toBe('D2');
      await page.keyboard.type('23.08.2026');
      await leave(page, 'Enter');
      expect(await display(page, 'Einsätze', 'D2')).toBe('23.08.2026');
      expect(await selected(page)).toBe('D3');
    }));

  it('Delete empties the cell, Ctrl+Z and Ctrl+Y take it back and again, the word of the trigger too', () =>
    fresh(async (page) => {
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
      const row = async () => (await displays(page, 'Einsätze', 'A3:D3'))[0];
      const before = await row();
      expect(before?.[2]).not.toBe('');
      await page.keyboard.press('Delete');
      await expect.poll(async () => (await row())?.[2]).toBe('');
      await settled(page);
      const after = await row();
      expect(after?.[0]).toContain('Status');
      await page.keyboard.press('Control+z');
      await expect.poll(row).toEqual(before);
      await page.keyboard.press('Control+y');
      await expect.poll(row).toEqual(after);
      await page.keyboard.press('Control+z');
      await expect.poll(row).toEqual(before);
    }));

  it('the wheel moves the table', () =>
    fresh(async (page) => {
      const before = await pointOf(page, 'Einsätze', 'C15');
      await page.mouse.move(640, 400);
      await page.mouse.wheel(0, 120);
      await expect.poll(async () => (await pointOf(page, 'Einsätze', 'C15')).y).toBeLessThan(before.y);
    }));

  it('nothing is said in English on the German page, and Tab leads to nothing unseen', () =>
    fresh(async (page) => {
      const said = await page.evaluate(() =>
        [...document.querySelectorAll('[aria-label], [title], [role=status], [aria-live]')]
          .filter((element) => element.getClientRects().length > 0)
          .map((element) => `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''}`),
      );
      expect(said.join('\n')).not.toMatch(/\b(close|sidebar|notifications|panel|open|sheet)\b/i);
      for (let presses = 0; presses < 30; presses += 1) {
        await page.keyboard.press(presses % 3 === 2 ? 'F6' : 'Tab');
        const unseen = await page.evaluate(() => {
          const on = document.activeElement;
          if (!on || on === document.body || on.closest('.univer-host')) return '';
          const box = on.getBoundingClientRect();
          const inside =
            box.left >= -1 && box.top >= -1 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1;
          return inside && box.width > 0 ? '' : on.outerHTML.slice(0, 120);
        });
        expect(unseen).toBe('');
      }
    }));

  it('a key goes to the grid again after a tab, a menu entry and a window that closed', () =>
    fresh(async (page) => {
      await openTab(page, 'Spenden');
      await pressSoon(page);
      await expect.poll(() => selected(page)).toBe('A2');
      await page.getByRole('menuitem', { name: 'Datei' }).click();
      await page.getByRole('menuitem', { name: 'Leer beginnen …' }).click();
      await page.getByRole('button', { name: 'Abbrechen' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await pressSoon(page);
      await expect.poll(() => selected(page)).toBe('A3');
      await page.getByRole('menuitem', { name: 'Partnerschaften' }).click();
      await page.getByRole('menuitem', { name: 'Einsatz erfassen…' }).click();
      await page.locator('aside.sidebar iframe').waitFor();
      await settled(page);
      await page.locator('aside.sidebar').getByRole('button', { name: 'Schließen' }).click();
      await pressSoon(page);
      await expect.poll(() => selected(page)).toBe('A4');
    }));
});

describe('the frame of the first visit', () => {
  it('takes no key from the table, not while the way around opens beside it', async () => {
    const page = await bench.firstVisit();
    const begun = Date.now();
    let down = 0;
    const seen = page.frameLocator('aside.sidebar iframe').getByText('Schau Dich um');
    let shown: number | undefined;
    // Key upon key, across the moment at which the page draws itself and would like the keyboard.
    while (Date.now() < Math.min(begun + 20_000, (shown ?? begun + 20_000) + 500)) {
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown']) await page.keyboard.press(key);
      down += 1;
      if (shown === undefined && (await seen.count()) > 0) shown = Date.now();
    }
    expect(shown).toBeDefined();
    await expect.poll(() => selected(page)).toBe(`A${down + 1}`);
    await page.context().close();
  });

  it('shows that something is happening while the table loads', async () => {
    const context = await bench.browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'de-DE' });
    const page = await context.newPage();
    let letGo = (): void => undefined;
    const loaded = new Promise<void>((done) => {
      letGo = done;
    });
    await page.route('**/vendor.js', async (route) => {
      await loaded;
      await route.continue();
    });
    await page.goto(bench.running.url, { waitUntil: 'commit' });
    await page.getByRole('status').getByText('Die Tabelle wird geladen').waitFor();
    expect(await page.evaluate(() => document.getAnimations().length)).toBeGreaterThan(0);
    letGo();
    await page.waitForFunction(() => 'werkbank' in window);
    expect(await page.getByText('Die Tabelle wird geladen').count()).toBe(0);
    await context.close();
  });

  it('says in words when the table cannot be loaded', async () => {
    const page = await (await bench.browser.newContext()).newPage();
    await page.route('**/api/state', (route) => route.abort());
    await page.goto(bench.running.url);
    await page.getByText('Keine Verbindung zur Werkbank').waitFor();
    await page.context().close();
  });

  it('keeps the top bar on one line, and tells each seat with its address and what it is for', () =>
    fresh(async (page) => {
      const parts = page.locator('.top > *:visible');
      const boxes = await Promise.all((await parts.all()).map((part) => part.boundingBox()));
      for (const box of boxes) {
        expect((box?.y ?? -1) >= 0 && (box?.y ?? 99) + (box?.height ?? 99) <= 48).toBe(true);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1280);
      }
      await page.locator('.person').click();
      const seats = await page.locator('.seat').allTextContents();
      expect(seats).toHaveLength(4);
      for (const seat of seats) expect(seat).toMatch(/@example\.org.*\.$/);
      expect(seats.join()).toMatch(/Helfende.*neu hier, ohne Zustimmung/s);
    }));
});

describe('a dropdown cell', () => {
  it('takes what is typed, however fast, and narrows its list meanwhile', () =>
    fresh(async (page) => {
      await clickCell(page, 'Einsätze', 'F5');
      expect(await options(page)).toEqual([]);
      await page.keyboard.type('musterk');
      await expect.poll(() => options(page)).toEqual(['KV Musterkreis']);
      await page.keyboard.type('reis');
      await page.keyboard.press('Tab');
      await page.keyboard.type('KV Beispielstadt');
      await page.keyboard.press('Enter');
      await settled(page);
      expect((await displays(page, 'Einsätze', 'F5:G5'))[0]?.[0]?.toLowerCase()).toContain('musterkreis');
      expect(await display(page, 'Einsätze', 'G5')).toBe('KV Beispielstadt');
      expect(await options(page)).toEqual([]);
    }));

  it('closes by Escape and stays as it was; Alt+Down opens, arrows choose, Enter takes', () =>
    fresh(async (page) => {
      const before = await display(page, 'Einsätze', 'C6');
      await clickCell(page, 'Einsätze', 'C6');
      await page.keyboard.type('gep');
      await expect.poll(() => options(page)).toEqual(['geplant']);
      await page.keyboard.press('Escape');
      await expect.poll(() => options(page)).toEqual([]);
      expect(await display(page, 'Einsätze', 'C6')).toBe(before);
      await page.keyboard.press('Alt+ArrowDown');
      await expect.poll(() => options(page)).toContain('abgesagt');
      while ((await page.locator('[role=option][aria-selected=true]').textContent()) !== 'abgesagt')
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect.poll(() => display(page, 'Einsätze', 'C6')).toBe('abgesagt');
      expect(await selected(page)).toBe('C6');
    }));

  it('opens by a double click', () =>
    fresh(async (page) => {
      const { x, y } = await pointOf(page, 'Einsätze', 'C7');
      await page.mouse.dblclick(x, y);
      await expect.poll(() => options(page)).toContain('geplant');
    }));
});

it('a cell loses its colour with the condition', () =>
  fresh(async (page) => {
    const { x, y } = await pointOf(page, 'Einsätze', 'A8');
    const ground = async (): Promise<string> => {
      const picture = await page.screenshot({ clip: { x: x - 40, y: y - 9, width: 4, height: 4 } });
      return picture.toString('base64');
    };
    const before = await ground();
    await clickCell(page, 'Einsätze', 'H8');
    await page.keyboard.type('viele');
    await leave(page, 'Enter');
    await expect.poll(() => display(page, 'Einsätze', 'A8')).toMatch(/^unvollständig/);
    await expect.poll(ground).not.toBe(before);
    // Two clicks on one cell at once are a double click, which opens what stands there.
    await page.waitForTimeout(1_000);
    await clickCell(page, 'Einsätze', 'H8');
    await page.keyboard.type('4');
    await leave(page, 'Enter');
    await expect.poll(() => display(page, 'Einsätze', 'A8')).toBe('');
    await expect.poll(ground).toBe(before);
  }));

/** What a person types into such a column, and what it shows then. */
const typed = (column: Column): string | undefined => {
  if (column.options) return say(column.options[0]?.label ?? { de: '', en: '' }, 'de');
  if (column.to === 'associations') return 'KV Musterkreis';
  if (column.kind === 'day') return '24.08.2026';
  return column.kind === 'text' ? 'Probe' : undefined;
};

describe('on each tab, after loading anew', () => {
  // The example is a shared sheet, which lacks the tabs of other profiles.
  const shared = (Object.values(tables) as Table[]).filter(({ profiles }) => profiles.includes('shared'));
  for (const table of shared) {
    const tab = say(table.tab, 'de');
    const columns = Object.values(table.columns).filter(
      (column) => column.writer === 'person' && !column.hidden && typed(column) !== undefined,
    );
    it.runIf(columns.length > 0)(`one click on a cell of „${tab}“, a text and Enter: the cell holds it`, () =>
      fresh(async (page) => {
        await openTab(page, tab);
        const [headers = []] = await displays(page, tab, 'A1:AZ1');
        const [first] = columns.flatMap((column) => {
          const at = headers.indexOf(say(column.header, 'de'));
          return at < 0 ? [] : [{ column, a1: `${columnName(at + 1)}4` }];
        });
        if (!first) throw new Error(`no column of ${tab} in ${headers.join(', ')}`);
        const inSight = () =>
          page.evaluate(([name, a1]) => window.werkbank.point(name ?? '', a1 ?? ''), [tab, first.a1]);
        // Far to the right: the wheel brings it.
        await page.mouse.move(640, 400);
        for (let turns = 0; turns < 8 && !(await inSight()); turns += 1) {
          await page.mouse.wheel(300, 0);
          await page.waitForTimeout(400);
        }
        await clickCell(page, tab, first.a1);
        await page.keyboard.type(typed(first.column) ?? '');
        await leave(page, 'Enter');
        await expect.poll(() => display(page, tab, first.a1)).toBe(typed(first.column));
      }),
    );
  }
});
