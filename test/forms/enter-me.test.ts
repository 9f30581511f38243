import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtScript, COORDINATOR, call, HELPER, type Host, readyHost } from '../bundle.ts';
import { openForm } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const serverOf = (host: Host): Parameters<typeof openForm>[2] =>
  new Proxy({}, { get: (_, name) => (input: unknown) => host.rpc(String(name), input) });

describe('entering oneself', async () => {
  const script = await builtScript();
  const sheet = (): Host => {
    const host = readyHost(script);
    host.type('Verbände', 'C2', [['KV Musterstadt', 'KV', 'Bayern', 'offen']]);
    return host;
  };
  const me = (email: string, role = 'coordination', more: object = {}) => ({
    operation: 'op-me',
    values: {
      ...{ association: 'KV Musterstadt', role, email, rhythm: 'never' },
      ...{ consentBy: 'selbst eingetragen', consentOn: '23.11.2026', ...more },
    },
  });

  it('opens from the menu under Hilfe, with the address that the tool sees', () => {
    const host = sheet();
    host.choose('Mich eintragen…');
    expect(host.ui.sidebar?.title).toBe('Mich eintragen');
    const start = call(host, 'enterMeStart', {});
    expect(start.value).toMatchObject({ address: COORDINATOR, entered: false, coordinated: false });
  });

  it('gives the role with the very next call, and knows whoever stands there', () => {
    const host = sheet();
    expect(call(host, 'sendEvaluationStart', {}).ok).toBe(false);
    expect(call(host, 'saveContact', me(COORDINATOR)).ok).toBe(true);
    expect(call(host, 'sendEvaluationStart', {}).ok).toBe(true);
    expect(call(host, 'enterMeStart', {}).value).toMatchObject({ entered: true, coordinated: true });
    expect(call(host, 'firstStepsStart', {}).value).toMatchObject({ address: COORDINATOR, role: 'coordination' });
  });

  it('writes nobody in without consent', () => {
    const host = sheet();
    const { problem } = call(host, 'saveContact', me(COORDINATOR, 'coordination', { consentBy: '' }));
    expect(Object.keys(problem?.fields ?? {})).toEqual(['consentBy']);
    expect(host.tab('Koordination').rows()).toEqual([]);
  });

  it('writes nobody in who answers no, and counts no cell that says no as consent', () => {
    const host = sheet();
    const { problem } = call(host, 'saveContact', me(COORDINATOR, 'coordination', { consentBy: 'Nein, danke' }));
    expect(problem?.fields?.consentBy?.text.de).toContain('Das ist keine Einwilligung');
    expect(host.tab('Koordination').rows()).toEqual([]);
    call(host, 'saveContact', { ...me(COORDINATOR), operation: 'op-yes' });
    const row = ['KV Musterstadt', 'Vorstand', 'vorstand@example.org', 'quartalsweise', '01.11.2026', 'noch nicht'];
    host.type('Koordination', 'C3', [row]);
    expect(host.tab('Koordination').rows()[1]?.Prüfung).toMatch(/Einwilligung durch – Das ist keine Einwilligung/);
    expect(JSON.stringify(call(host, 'sendEvaluationStart', {}).value)).toContain('Einwilligung fehlt');
  });

  it('is one press away where only coordination may and nobody coordinates yet', async () => {
    const host = sheet();
    const { page, calls } = await openForm(browser, 'schedule', serverOf(host));
    await page.getByRole('alert').getByText('Noch koordiniert niemand').waitFor();
    await page.getByRole('button', { name: 'Mich eintragen' }).click();
    await expect.poll(() => calls.map(({ name }) => name)).toContain('enterMe');
    await page.close();
  });

  it('is taken back by whoever did it', () => {
    const host = sheet();
    call(host, 'saveContact', me(COORDINATOR));
    expect(call(host, 'undoContact', { operation: 'op-me' }).ok).toBe(true);
    expect(host.tab('Koordination').rows()).toEqual([]);
  });

  it('says beside „nie“ that nothing urgent comes either, and of no other rhythm', async () => {
    const host = sheet();
    const { page } = await openForm(browser, 'enterMe', serverOf(host));
    const said = page.getByText('Dann kommt gar keine Mail, auch nichts Dringendes.');
    await page.getByRole('radio', { name: 'Jährlich' }).check();
    expect(await said.count()).toBe(0);
    await page.getByRole('radio', { name: 'Nie' }).check();
    await said.waitFor({ timeout: 5_000 });
    await page.close();
  });

  it('leaves no address in Protokoll', () => {
    const host = sheet();
    call(host, 'saveContact', me(COORDINATOR));
    expect(JSON.stringify(host.tab('Protokoll').rows())).not.toContain(COORDINATOR);
  });
});

describe('whoever is refused', async () => {
  const script = await builtScript();
  const coordinated = (): Host => {
    const host = readyHost(script);
    host.type('Verbände', 'C2', [['KV Musterstadt', 'KV', 'Bayern', 'offen']]);
    host.type('Koordination', 'C2', [['KV Musterstadt', 'Koordination', COORDINATOR, 'nie', '01.11.2026', 'Mail']]);
    return host;
  };

  it.each([
    ['sendEvaluationStart', {}],
    ['chooseProfile', { profile: 'network' }],
    ['seedAssociations', { operation: 'op-x' }],
  ])('by %s reads as whom the tool sees her, and where that would have to stand', (name, input) => {
    const host = coordinated().as(HELPER);
    const { problem } = call(host, name, input);
    expect(problem?.hint?.de).toContain(`„${HELPER}“`);
    expect(problem?.hint?.de).toContain('Tab „Koordination“ mit der Rolle „Koordination“');
    expect(JSON.stringify(problem?.hint)).toContain(`We see you as \\"${HELPER}`);
  });

  it.each(['Selbsttest', 'Einrichten und reparieren'])('by the menu’s %s reads it too', (entry) => {
    const host = coordinated().as(HELPER);
    host.choose(entry);
    expect(host.ui.alerts.at(-1)?.text).toContain(`Wir sehen Dich als „${HELPER}“`);
  });

  it('by an undo reads it too', () => {
    const host = coordinated();
    call(host, 'seedAssociations', { operation: 'op-seeds' });
    host.as(HELPER);
    expect(call(host, 'undoOperation', { operation: 'op-seeds' }).problem?.hint?.de).toContain(HELPER);
  });
});
