import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtScript, call, type Host, readyHost } from '../bundle.ts';
import { clipped, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';

/* Each form opens what the handbook says of it, in either language, without a further call. */

const script = await builtScript();
const german = readyHost(script);
call(german, 'seedAssociations', { operation: 'help-register' });
const english = readyHost(script);
call(english, 'chooseLanguage', { lang: 'en' });

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const served = (host: Host): Server =>
  new Proxy({}, { get: (_, name) => (input: unknown) => host.rpc(String(name), input) });

const FORMS: readonly (readonly [form: string, de: RegExp, en: RegExp])[] = [
  ['logVisit', /Zweimal auf Speichern geklickt/, /unknown is not zero/],
  ['planVisit', /Es bleibt immer dieselbe Zeile\./, /It stays one row/],
  ['logContribution', /Marktpreis/, /market price/],
  ['addPartnership', /A mit B ist dasselbe wie B mit A/, /A with B is the same as B with A/],
  ['addAssociation', /Den Namen gibt es nur einmal/, /Each name exists once/],
  ['changeAssociation', /Zellen mit Formeln ändern wir nicht/, /Cells with formulas are not changed/],
  ['addRequest', /Ein Nein ist auch eine Antwort/, /A no is an answer as well/],
  ['suggestPartners', /Bedarf: zählt 3; 100 Punkte wenige/, /best distribution/],
  ['tips', /gibt mit einem Klick frei/, /releases it with a click/],
  ['importRows', /Wir raten nicht, wir fragen/, /We ask and do not guess/],
  ['exportTab', /an ihrer Kennung wieder/, /known by their ids/],
  ['askRule', /Einen Namen brauchen wir nie/, /We never need a name/],
  ['showFindings', /Es wirft niemandem etwas vor/, /It accuses nobody/],
  ['undo', /Die letzten 30 Tage stehen da/, /operations of the last 30 days/],
  ['today', /Gelesen wird, was gerade in den Tabs steht/, /reads what stands in the tabs now/],
  ['enterMe', /Trag Dich selbst ein/, /Enter yourself/],
];

describe.each([
  { lang: 'de', width: 300, host: german, button: 'Hilfe zu dieser Seite' },
  { lang: 'en', width: 1280, host: english, button: 'Help on this page' },
] as const)('in $lang at $width pixels', ({ lang, width, host, button }) => {
  it.each(FORMS)('%s opens its section', async (form, de, en) => {
    const opened = await openForm(browser, form, served(host), { width });
    const { page, calls } = opened;
    const help = page.getByRole('button', { name: button });
    await help.waitFor();
    const before = calls.length;
    await help.focus();
    await page.keyboard.press('Enter');
    await page
      .locator('.handbook')
      .getByText(lang === 'de' ? de : en)
      .first()
      .waitFor();
    expect(await page.locator('.handbook').textContent()).not.toMatch(/\*\*|\]\(|^\|/m);
    expect(calls.length).toBe(before);
    await picture(page, `90-help-${form}-${lang}`);
    expect(opened.errors).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(await clipped(page)).toEqual([]);
    await page.close();
  });
});
