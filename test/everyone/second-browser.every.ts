import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSheets } from './opened.ts';
import { allLooks, forms } from './walk.ts';
import { firefoxPath, openFirefox } from './windows.ts';

/* The same pages in a second real browser: what only one of them forgives is found here. */

const place = firefoxPath();
const title = place === undefined ? 'Firefox is not installed: skipped (FIREFOX_PATH says where it is)' : 'in Firefox';

describe.skipIf(place === undefined)(title, () => {
  let firefox: Awaited<ReturnType<typeof openFirefox>>;
  let sheets: Awaited<ReturnType<typeof openSheets>>;
  beforeAll(async () => {
    [firefox, sheets] = await Promise.all([openFirefox(place ?? ''), openSheets()]);
  });
  afterAll(async () => {
    sheets?.close();
    await firefox?.close();
  });

  test.each(forms)('%s: read, reached and left by everyone', { timeout: 600_000 }, async (form) => {
    const faults: string[] = [];
    for (const look of allLooks(['usual']).filter((one) => one.form === form))
      faults.push(...(await sheets.look(await firefox.windowOf(look), look)));
    expect(faults).toEqual([]);
  });
});
