import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platform } from 'node:process';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--metrics-recording-only',
];

/** Chromium refuses its sandbox to root, as in containers. */
const asRoot = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox', '--disable-setuid-sandbox'] : []);

async function choices(): Promise<LaunchOptions[]> {
  const args = [...quiet, ...asRoot()];
  const own = process.env.CHROME_PATH;
  if (own) return [{ executablePath: own, args }];
  const installed: LaunchOptions[] = [
    { channel: 'chrome', args },
    { channel: 'chromium', args },
    { channel: 'msedge', args },
  ];
  if (platform !== 'linux' || process.arch !== 'x64') return installed;
  bundled.setGraphicsMode = false;
  const packed = {
    executablePath: await bundled.executablePath(),
    // Not its own flags: made for lambdas, they switch web security off and put all pages into one process.
    args,
    // Its own fonts, so that a machine without any (or with the wide DejaVu only) draws as others do.
    env: { ...process.env, FONTCONFIG_PATH: join(tmpdir(), 'fonts') },
  };
  return [packed, ...installed];
}

/**
 * Opens a real, headless browser: `CHROME_PATH` if set, else the packed Chromium (Linux x64), else an installed
 * Chrome, Chromium or Edge. Without any it throws and says what to do; a test never passes for lack of a browser.
 */
export async function launchBrowser(): Promise<Browser> {
  const tried: string[] = [];
  for (const options of await choices()) {
    try {
      return await chromium.launch({ headless: true, ...options });
    } catch (error) {
      tried.push(`${options.executablePath ?? options.channel}: ${String(error).split('\n')[0]}`);
    }
  }
  throw new Error(
    `No browser found. Install Chrome, or set CHROME_PATH to a Chrome or Chromium binary.\n${tried.join('\n')}`,
  );
}
