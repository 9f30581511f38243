import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import { clipped, type Opened, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';
import { savedVisit, visitStart } from './visit-fixture.ts';

let shared: Browser | undefined;
beforeAll(async () => {
  shared = await launchBrowser();
});
afterAll(async () => shared?.close());

/** The browser of the test file that imports this. */
export function theBrowser(): Browser {
  if (!shared) throw new Error('No browser was opened');
  return shared;
}

export const server: Server = {
  logVisitStart: () => ok(visitStart),
  saveVisit: () => ok(savedVisit),
  undoVisit: () => ok({ undone: true, left: [] }),
  showVisit: () => ok(true),
  rememberAssociation: () => ok(true),
};
export const open = async (more: Server = {}, size: Parameters<typeof openForm>[3] = {}): Promise<Opened> => {
  const opened = await openForm(theBrowser(), 'logVisit', { ...server, ...more }, size);
  await opened.page.getByText('Was habt Ihr gemacht?').waitFor();
  return opened;
};
/** The five answers, quickly. */
export const answer = async (page: Page): Promise<void> => {
  await page.getByRole('radio', { name: 'Haustürwahlkampf' }).check();
  await page.getByRole('button', { name: 'KV Musterkreis' }).click();
  await page.getByLabel('Wie viele haben geholfen?').fill('6');
};
export const sound = async (opened: Opened, name: string): Promise<void> => {
  await picture(opened.page, name);
  expect(opened.errors).toEqual([]);
  expect(await violations(opened.page)).toEqual([]);
  expect(await clipped(opened.page)).toEqual([]);
};
export const saves = (opened: Opened) => opened.calls.filter(({ name }) => name === 'saveVisit');
/** The operation ids under which the page saved, in order. */
export const operations = (opened: Opened) =>
  saves(opened).map(({ input }) => (input as { operation: string }).operation);
