import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, builtScript, COORDINATOR, call, HELPER, type Host, readyHost } from '../bundle.ts';
import { clipped, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';

/* What visits taught becomes a tip: proposed, looked at, released, searched. */

const script = await builtScript();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

function sheet(learned = 'Früh da sein lohnt sich'): Host {
  const host = readyHost(script);
  host.type('Verbände', 'C2', [
    ['KV Eins', 'KV', 'Bayern', 'nein'],
    ['KV Zwei', 'KV', 'Sachsen', 'nein'],
  ]);
  host.type('Koordination', 'C2', [['KV Eins', 'Koordination', COORDINATOR, 'nie', '01.11.2026', 'Formular']]);
  const values = { kind: 'stall', start: '10.10.2026', guest: 'KV Eins', host: 'KV Zwei', people: '4', learned };
  call(host, 'saveVisit', { operation: 'op-v', values });
  return host;
}
const rows = (host: Host) => host.tab('Tipps').rows();
const visitOf = (host: Host): string => String(host.tab('Einsätze').values()[0]?.id);
const release = (host: Host, input: object, operation = 'op-1'): Answer =>
  call(host, 'releaseTip', { operation, topic: 'Infostand', impersonal: false, ...input });

describe('tips', () => {
  it('are proposed from what visits taught, released once, shown where one plans, and taken back', () => {
    const host = sheet();
    const proposed = call(host, 'tipsStart', {}).value?.proposed;
    expect(proposed).toMatchObject([{ visit: visitOf(host), topic: 'Infostand', tip: 'Früh da sein lohnt sich' }]);
    const tip = { visit: visitOf(host), tip: 'Früh da sein lohnt sich' };
    expect(release(host, { ...tip, topic: '' }).problem?.fields).toHaveProperty('topic');
    expect(release(host, tip).ok && release(host, tip).ok).toBe(true);
    expect(rows(host)).toMatchObject([
      { Thema: 'Infostand', 'Aus Einsatz': visitOf(host), 'Freigegeben am': '23.11.2026', Prüfung: '' },
    ]);
    expect(call(host, 'tipsStart', {}).value).toMatchObject({ proposed: [], released: [{ topic: 'Infostand' }] });
    expect(call(host, 'planVisitStart', {}).value?.tips).toMatchObject([{ tip: tip.tip }]);
    expect(call(host, 'undoTip', { operation: 'op-1' }).value).toMatchObject({ undone: true, left: [] });
    expect(rows(host)).toEqual([]);
  });

  it('ask before anything about persons is released', () => {
    const host = sheet('Ruft vorher an: 0171 2345678');
    const tip = { visit: visitOf(host), tip: 'Ruft vorher an: 0171 2345678' };
    expect(release(host, tip).problem?.fields?.tip?.text.de).toContain('Telefonnummer');
    expect(rows(host)).toEqual([]);
    expect(release(host, { ...tip, impersonal: true }).ok).toBe(true);
  });

  it('that wait in the tab are released there, by coordination alone', () => {
    const host = sheet();
    host.type('Tipps', 'C2', [['Plakate', 'Kabelbinder mitnehmen']]);
    const id = String(host.tab('Tipps').values()[0]?.id);
    host.as(HELPER);
    expect(release(host, { id, topic: 'Plakate', tip: 'Kabelbinder' }).problem?.code).toBe('forbidden');
    host.as(COORDINATOR);
    expect(release(host, { id, topic: 'Plakate', tip: 'Kabelbinder mitnehmen' }).ok).toBe(true);
    expect(rows(host)).toMatchObject([{ id, 'Freigegeben am': '23.11.2026' }]);
  });

  it.each([
    ['a name', 'Max Beispiel hilft gern'],
    ['one person', 'unser fahrer ist seit acht wochen trocken'],
    ['a door', 'bei Nr. 14 nochmal klingeln'],
  ])('ask once where %s seems to stand in one', (_, tip) => {
    const host = sheet(tip);
    const asked = release(host, { visit: visitOf(host), tip });
    expect(JSON.stringify(asked.problem?.fields)).toContain('als ginge es um einen Menschen oder einen Haushalt');
    expect(rows(host)).toEqual([]);
    expect(release(host, { visit: visitOf(host), tip, impersonal: true }).ok).toBe(true);
    expect(release(host, { topic: 'Klingeln', tip: 'Immer zu zweit klingeln' }, 'op-9').ok).toBe(true);
  });

  it.each([240, 300])('are released with one press and searched, at %s px', async (width) => {
    const host = sheet();
    release(host, { topic: 'Plakate', tip: 'Kabelbinder mitnehmen' }, 'op-0');
    const server: Server = new Proxy({}, { get: (_, name) => (input: unknown) => host.rpc(String(name), input) });
    const { page, errors } = await openForm(browser, 'tips', server, { width });
    const sound = async (name: string) => {
      await picture(page, name);
      expect(errors).toEqual([]);
      expect(await violations(page)).toEqual([]);
      expect(await clipped(page)).toEqual([]);
    };
    await page.getByLabel('Tipps durchsuchen').fill('tarnkappe');
    await page.getByText('Dazu finden wir keinen Tipp.').waitFor();
    await page.getByLabel('Tipps durchsuchen').fill('kabel');
    await page.getByText('Kabelbinder mitnehmen').waitFor();
    await expect.poll(() => page.locator('#announced').textContent()).toBe('1 Tipp passt');
    const named = await page
      .getByRole('group')
      .first()
      .getByRole('button')
      .first()
      .evaluate((one) => one.textContent);
    expect(named).toBe('Freigeben Infostand, KV Eins bei KV Zwei, 10.10., 4 Leute');
    await sound(`190-tips-${width}`);
    await page.getByLabel('Stichwort').fill('');
    await page.getByRole('button', { name: /^Freigeben Infostand/ }).press('Enter');
    await page.getByText('Bitte gib ein Stichwort an.').waitFor();
    await page.getByLabel('Stichwort').fill('Infostand');
    await page.getByRole('button', { name: /^Freigeben Infostand/ }).press('Enter');
    await page.getByText('Freigegeben: Infostand').waitFor();
    await sound(`191-tips-released-${width}`);
    expect(rows(host)).toHaveLength(2);
  });
});
