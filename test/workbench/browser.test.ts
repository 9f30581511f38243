import { afterEach, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';

const before = process.env.CHROME_PATH;
afterEach(() => {
  if (before === undefined) delete process.env.CHROME_PATH;
  else process.env.CHROME_PATH = before;
});

test('a browser opens and draws a page', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 300, height: 200 } });
  await page.setContent('<main>Hallo</main>');
  expect(await page.textContent('main')).toBe('Hallo');
  expect((await page.screenshot()).length).toBeGreaterThan(500);
  await browser.close();
});

test('a missing browser is said, with what to do', async () => {
  process.env.CHROME_PATH = '/nowhere/chrome';
  await expect(launchBrowser()).rejects.toThrow(/CHROME_PATH/);
});
