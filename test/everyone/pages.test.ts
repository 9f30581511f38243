import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../workbench/browser.ts';
import { openSheets } from './opened.ts';
import { allLooks, forms, pairedLooks } from './walk.ts';
import { chromiumWindow } from './windows.ts';

/*
 * Every page, in each language, at each width, on a sheet in use and an empty one, with forced colours and without motion:
 * so many combinations that each pair occurs; all of them by `npm run everyone`.
 */

let browser: Browser;
let sheets: Awaited<ReturnType<typeof openSheets>>;
beforeAll(async () => {
  [browser, sheets] = await Promise.all([launchBrowser(), openSheets()]);
});
afterAll(async () => {
  sheets?.close();
  await browser?.close();
});

const looks = process.env.KV_EVERYONE === 'all' ? allLooks() : pairedLooks();

test.each(forms)('%s: read, reached and left by everyone', { timeout: 600_000 }, async (form) => {
  const faults: string[] = [];
  for (const look of looks.filter((one) => one.form === form))
    faults.push(...(await sheets.look(await chromiumWindow(browser, look), look)));
  expect(faults).toEqual([]);
});

test('each pair of page, width, language, sheet and eyes is among them', () => {
  const paired = pairedLooks();
  const pairsOf = (list: typeof paired, one: keyof (typeof paired)[0], other: keyof (typeof paired)[0]) =>
    new Set(list.map((look) => `${look[one]} ${look[other]}`));
  const kinds = ['form', 'width', 'lang', 'sheet', 'eyes'] as const;
  for (const one of kinds)
    for (const other of kinds) expect(pairsOf(paired, one, other)).toEqual(pairsOf(allLooks(), one, other));
});
