import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fail, ok } from '../../src/domain/result.ts';
import type { Out, SwitchStart } from '../../src/forms/switchProfile/shape.ts';
import { clipped, type Opened, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const NOTHING: Out = { tabs: [], findings: 0, mails: 0, journal: 0, settings: [], drawn: [], others: [] };
const MONEY: Out = {
  tabs: [{ tab: { de: 'Spenden', en: 'Contributions' }, rows: 22 }],
  ...{
    findings: 3,
    mails: 2,
    journal: 40,
    settings: [{ de: 'Gewichte', en: 'Weights' }],
    drawn: ['Auswertung'],
    others: ['Meine Liste'],
  },
};
const start: SwitchStart = {
  ...{ lang: 'de', profile: 'shared', isCopy: true },
  leaving: { shared: NOTHING, network: MONEY, treasury: { ...MONEY, tabs: [] } },
};
const server: Server = {
  switchStart: () => ok(start),
  switchProfile: () => ok({ took: MONEY, remains: { ...NOTHING, others: ['Meine Liste'] } }),
};
const open = (more: Server = {}, width = 560): Promise<Opened> =>
  openForm(browser, 'switchProfile', { ...server, ...more }, { width, height: 600 });
const sound = async (opened: Opened, name: string): Promise<void> => {
  await picture(opened.page, name);
  expect(opened.errors).toEqual([]);
  expect(await violations(opened.page)).toEqual([]);
  expect(await clipped(opened.page)).toEqual([]);
};

describe.each([300, 560])('at %s px', (width) => {
  it('says what leaves and what stays to be done, asks once more, and looks afterwards', async () => {
    const opened = await open({}, width);
    const { page, calls } = opened;
    await page.getByText('Tab „Spenden“ mit 22 Zeilen').waitFor();
    await page.getByText('3 Prüfhinweise zu diesen Zeilen').waitFor();
    await page.getByText('„Meine Liste“').waitFor();
    await sound(opened, `120-switch-${width}`);
    await page.getByRole('button', { name: 'Herausnehmen und wechseln' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Wirklich herausnehmen?').waitFor();
    await page.getByText('Nur der Versionsverlauf von Google').waitFor();
    expect(calls.map(({ name }) => name)).toEqual(['switchStart']);
    await sound(opened, `121-switch-asks-${width}`);
    await page.getByRole('button', { name: 'Nichts tun' }).click();
    expect(calls.map(({ name }) => name)).toEqual(['switchStart']);
    await page.getByRole('button', { name: 'Herausnehmen und wechseln' }).click();
    await page.getByRole('button', { name: 'Herausnehmen und wechseln' }).first().click();
    await page.getByText('Wir haben nachgesehen: Kein Tab, kein Prüfhinweis').waitFor();
    expect(calls.at(-1)).toEqual({ name: 'switchProfile', input: { profile: 'network', sure: false } });
    await sound(opened, `122-switched-${width}`);
  });

  it('is refused in what may be the original until a person says that it is the copy', async () => {
    const text = { de: 'Diese Datei ist vielleicht das Original. Es wurde nichts herausgenommen.', en: 'x' };
    const refused = () => fail({ code: 'invalid' as const, text });
    const opened = await open({ switchStart: () => ok({ ...start, isCopy: false }), switchProfile: refused }, width);
    const { page } = opened;
    await page.getByRole('button', { name: 'Herausnehmen und wechseln' }).click();
    await page.getByText(text.de).waitFor();
    await sound(opened, `123-switch-refused-${width}`);
    await page.getByLabel('Ich weiß: Das ist eine Kopie').check();
    await page.getByRole('button', { name: 'Herausnehmen und wechseln' }).click();
    await page.getByText('Wirklich herausnehmen?').waitFor();
  });
});
