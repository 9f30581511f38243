import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { Look, Window } from './walk.ts';

/** A window of the browser that all tests use. */
export async function chromiumWindow(browser: Browser, { width, eyes }: Look): Promise<Window> {
  const errors: string[] = [];
  const page = await browser.newPage({
    viewport: { width, height: 740 },
    reducedMotion: eyes === 'reduced motion' ? 'reduce' : 'no-preference',
    forcedColors: eyes === 'forced colours' ? 'active' : 'none',
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    goto: (address) => page.goto(address),
    press: (key) => page.keyboard.press(key),
    evaluate: (inPage) => page.evaluate(inPage),
    errors,
    close: () => page.close(),
  };
}

/** Where the distribution's packages put Firefox; `FIREFOX_PATH` says another place. */
const PLACES = [process.env.FIREFOX_PATH ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'];
export const firefoxPath = (): string | undefined => PLACES.find((place) => place !== '' && existsSync(place));

/** Firefox as it is installed, driven by WebDriver BiDi, which it speaks itself. */
export async function openFirefox(executablePath: string) {
  const { launch } = await import('puppeteer-core');
  const browser = await launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath,
    headless: true,
    timeout: 120_000,
  });
  const windowOf = async ({ width }: Look): Promise<Window> => {
    const errors: string[] = [];
    const page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    // Somebody else may be at the machine, too.
    page.setDefaultTimeout(120_000);
    await page.setViewport({ width, height: 740 });
    return {
      goto: (address) => page.goto(address),
      press: (key) => page.keyboard.press(key as 'Tab'),
      evaluate: async <T>(inPage: (() => T | Promise<T>) | string): Promise<T> =>
        (await (typeof inPage === 'string' ? page.evaluate(inPage) : page.evaluate(inPage))) as T,
      errors,
      close: () => page.close(),
    };
  };
  return { windowOf, close: () => browser.close() };
}
