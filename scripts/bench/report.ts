import type { Browser } from 'playwright-core';
import { tables } from '../../src/tables/index.ts';
import { type Answer, openForm } from '../../test/client/harness.ts';
import { launchBrowser } from '../../test/workbench/browser.ts';
import type { Host } from '../../workbench/emulator/index.ts';
import { emptyCache, openBook } from './book.ts';

/** What opening the report takes with every known association in it. */
export interface ReportResult {
  readonly associations: number;
  readonly visits: number;
  /** CPU milliseconds of the server's answer, emulator included, with nothing in the cache. */
  readonly serverMs: number;
  /** From opening the page to a map that answers to keys, the server's answer included; the quickest of some runs. */
  readonly interactiveMs: number;
}

const VISITS = 10_000;
const PERIOD = '2026';
const RUNS = 5;

/** Lets all associations of the register visit one another in turn, not the demo's few. */
function spread(host: Host): number {
  const names = host
    .tab(tables.associations.tab.de)
    .values()
    .map((row) => String(row.Name));
  const view = host.tab(tables.visits.tab.de);
  const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName(tables.visits.tab.de);
  const nameAt = (at: number): string => names[at % names.length] ?? '';
  const write = (key: 'guest' | 'host', of: (at: number) => string): void => {
    const column = view.column(tables.visits.columns[key].header.de);
    sheet?.getRange(2, column, VISITS, 1).setValues(Array.from({ length: VISITS }, (_, at) => [of(at)]));
  };
  write('guest', (at) => nameAt(at * 7));
  write('host', (at) => nameAt(at * 7 + 1 + (Math.floor(at / names.length) % 5)));
  return names.length;
}

/** Opens the built report in the browser that the workbench's tests use, over a large sheet in the emulator. */
export async function measureReport(script: string): Promise<ReportResult> {
  const host = openBook(VISITS, script);
  const associations = spread(host);
  emptyCache(host);
  const before = process.cpuUsage();
  const answer = host.rpc('reportStart', { period: PERIOD });
  const { user, system } = process.cpuUsage(before);
  if (!(typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true))
    throw new Error(`The report did not open: ${JSON.stringify(answer).slice(0, 300)}`);
  const serverMs = (user + system) / 1000;
  const browser = await launchBrowser();
  const runs: number[] = [];
  // The first run bundles the page.
  for (let run = 0; run <= RUNS; run += 1) {
    const opened = await openedReport(browser, host);
    if (run > 0) runs.push(opened);
  }
  await browser.close();
  return { associations, visits: VISITS, serverMs, interactiveMs: Math.min(...runs) };
}

/** One opening of the page, as far as the map's keyboard. */
async function openedReport(browser: Browser, host: Host): Promise<number> {
  const started = performance.now();
  const reportStart = (): Answer => host.rpc('reportStart', { period: PERIOD }) as Answer;
  const { page } = await openForm(browser, 'report', { reportStart }, { width: 976, height: 664 });
  await page.locator('.map svg').waitFor();
  await page.locator('[role=application]').focus();
  // Two frames later what was asked for is painted.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const interactiveMs = performance.now() - started;
  await page.close();
  return interactiveMs;
}
