import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fail, ok, type Problem } from '../../src/domain/result.ts';
import type { FindingView, OwnAnswer, Selected } from '../../src/forms/showFindings/shape.ts';
import { clipped, type Opened, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';
import { findingsStart, withBaseline } from './findings-fixture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const associations = [['KV Musterkreis', 'Musterkreis Süd'], ['KV Waldkreis'], ['OV Nord']];
const asked: OwnAnswer = { own: undefined, associations };
const known: OwnAnswer = {
  own: { association: 'KV Waldkreis', names: ['KV Waldkreis', 'OV Nord', 'OV Ost', 'OV West'], fromContact: false },
  associations,
};
const selected = (at: Selected): Server => ({ selectedRow: () => ok(at) });
const rowAt = (id: string, line = 7): Selected => ({ kind: 'row', table: 'contributions', line, id });
const server: Server = {
  findingsStart: () => ok(withBaseline),
  ownAssociations: () => ok(known),
  ...selected({ kind: 'elsewhere' }),
  saveFindingStatus: ({ operation }: { operation: string }) => ok({ operation }),
  showFindingRow: () => ok({ shown: true, link: 'https://example.org' }),
};
const open = (more: Server = {}, size: Parameters<typeof openForm>[3] = {}): Promise<Opened> =>
  openForm(browser, 'showFindings', { ...server, ...more }, size);
const sound = async (opened: Opened, name: string): Promise<void> => {
  await picture(opened.page, name);
  expect(opened.errors).toEqual([]);
  expect(await violations(opened.page)).toEqual([]);
  expect(await clipped(opened.page)).toEqual([]);
};
const which = (page: Page) => page.getByRole('button', { name: /^(Gezeigt|Shown)/ });
const choose = async (page: Page, label: string): Promise<void> => {
  if ((await which(page).getAttribute('aria-expanded')) === 'false') await which(page).click();
  await page.getByRole('radio', { name: label }).check();
};
const titles = (page: Page) => page.locator('.finding').count();
const called = ({ calls }: Opened, name: string) => calls.filter((one) => one.name === name);

describe('my associations', () => {
  it.each([240, 300])('are shown with those below, at %s px', async (width) => {
    const opened = await open({}, { width });
    const { page } = opened;
    await choose(page, 'Meine Verbände');
    await page.getByRole('button', { name: /^Gezeigt: KV Waldkreis und 3 darunter/ }).waitFor();
    expect(await titles(page)).toBe(0);
    await page.getByRole('button', { name: '57 aus der Zeit vor dem Einrichten, davon 3 dringend' }).waitFor();
    await sound(opened, `40-own-${width}`);
    await choose(page, 'Alle');
    await choose(page, 'Meine Verbände');
    expect(called(opened, 'ownAssociations')).toHaveLength(1);
  });

  it('are asked for where nobody knows, by keyboard alone', async () => {
    const opened = await open({ ownAssociations: () => ok(asked) }, { width: 240 });
    const { page } = opened;
    await which(page).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.getByLabel('Für welchen Verband?').waitFor();
    await sound(opened, '41-ask');
    expect(await titles(page)).toBe(0);
    const problem: Problem = {
      code: 'invalid',
      text: { de: 'Unbekannt.', en: 'Unknown.' },
      fields: { association: { text: { de: 'Diesen Verband kennen wir nicht.', en: 'Unknown.' } } },
    };
    opened.serve({ ownAssociations: () => fail(problem) });
    await page.keyboard.press('Tab');
    await page.keyboard.type('Unfug');
    await page.keyboard.press('Enter');
    await page.getByText('Diesen Verband kennen wir nicht.').waitFor();
    await sound(opened, '42-unknown');
    opened.serve({
      ownAssociations: () =>
        ok({ ...known, own: { ...known.own, association: 'KV Musterkreis', names: ['KV Musterkreis'] } }),
    });
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Muster');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('KV Musterkreis').waitFor();
    expect(called(opened, 'ownAssociations').map(({ input }) => input)).toEqual([
      {},
      { association: 'Unfug' },
      { association: 'KV Musterkreis' },
    ]);
    expect(await titles(page)).toBe(5);
  });

  it('may be others, but not for a contact', async () => {
    const { page, serve } = await open();
    await choose(page, 'Meine Verbände');
    await page.getByRole('button', { name: 'Anderer Verband' }).click();
    expect(await page.getByLabel('Für welchen Verband?').inputValue()).toBe('KV Waldkreis');
    await page.getByRole('button', { name: 'Zeigen', exact: true }).click();
    await page.getByRole('button', { name: /^Gezeigt: KV Waldkreis und 3 darunter/ }).waitFor();
    serve({ ownAssociations: () => ok({ ...known, own: { ...known.own, fromContact: true } }) });
    await page.reload();
    await choose(page, 'Meine Verbände');
    await page.getByRole('button', { name: /^Gezeigt: KV Waldkreis und 3 darunter/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Anderer Verband' }).count()).toBe(0);
  });

  it('without anything open are no praise', async () => {
    const own = { association: 'KV Waldkreis', names: ['KV Waldkreis'], fromContact: true };
    const opened = await open({ findingsStart: () => ok(findingsStart), ownAssociations: () => ok({ ...known, own }) });
    await choose(opened.page, 'Meine Verbände');
    await opened.page.getByText('Zu diesen Verbänden ist nichts offen. Das heißt nicht, dass alles stimmt.').waitFor();
  });

  it('that cannot be read are said to be, with a way on', async () => {
    const problem: Problem = { code: 'missing-tab', text: { de: 'Der Tab „Verbände“ fehlt.', en: 'Missing.' } };
    const opened = await open({ ownAssociations: () => fail(problem) });
    await choose(opened.page, 'Meine Verbände');
    await opened.page.getByText('Der Tab „Verbände“ fehlt.').waitFor();
    await sound(opened, '43-not-read');
    opened.serve({ ownAssociations: () => ok(known) });
    await opened.page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await opened.page.getByRole('button', { name: /^Gezeigt: KV Waldkreis und 3 darunter/ }).waitFor();
  });
});

describe('the selected row', () => {
  it.each([240, 300])('is offered when the page opens, and shown alone, at %s px', async (width) => {
    const opened = await open(selected({ kind: 'row', table: 'visits', line: 3, id: 'E-0149ABCD' }), { width });
    const { page } = opened;
    await page.getByText('Zur gewählten Zeile gibt es einen Hinweis.').waitFor();
    await sound(opened, `44-offer-${width}`);
    await page.getByRole('button', { name: 'Nur diese zeigen' }).click();
    await page.getByText('Einsätze · E-0149ABCD').waitFor();
    expect(await page.locator('.finding-open .finding-title').allTextContents()).toEqual(['Verband unbekannt']);
    expect(called(opened, 'selectedRow')).toHaveLength(1);
    await sound(opened, `45-row-${width}`);
  });

  it('is looked at again on demand, since Sheets tells nothing', async () => {
    const opened = await open(selected(rowAt('S-7KQ2M9XA')));
    const { page } = opened;
    await choose(page, 'Diese Zeile');
    await page.getByText('1 nicht mehr offen: zeigen').click();
    expect(await titles(page)).toBe(2);
    opened.serve(selected(rowAt('', 12)));
    await page.getByRole('button', { name: 'Noch einmal nachsehen' }).click();
    await page.getByText('Spenden · Zeile 12').waitFor();
    await page.getByText('Zu dieser Zeile gibt es keinen Prüfhinweis. Das heißt nicht, dass alles stimmt.').waitFor();
    expect(await titles(page)).toBe(0);
    await sound(opened, '46-row-none');
  });

  it('shows what is older than the sheet openly', async () => {
    const { page } = await open(selected(rowAt('S-B1')));
    await choose(page, 'Diese Zeile');
    await page.getByText('seit 3 Tagen · Bestand').waitFor();
    await page.getByText('1.200 € an KV Musterkreis, 28.8., Unternehmen S-B1').waitFor();
    expect(await titles(page)).toBe(1);
    expect(await page.locator('.baseline').count()).toBe(0);
  });

  it('of Prüfhinweise opens its finding, or says that the list is older', async () => {
    const opened = await open(selected({ kind: 'finding', id: 'H-3' }));
    const { page } = opened;
    await choose(page, 'Diese Zeile');
    await page.locator('.finding-open').getByText('Zustimmung fehlt auf einer Seite').waitFor();
    opened.serve(selected({ kind: 'finding', id: 'H-99' }));
    await page.getByRole('button', { name: 'Noch einmal nachsehen' }).click();
    await page.getByText('Dieser Prüfhinweis ist neuer als die Liste hier.').waitFor();
    const more: FindingView = { ...(findingsStart.findings[0] as FindingView), id: 'H-99' };
    opened.serve({ findingsStart: () => ok({ ...findingsStart, findings: [more] }) });
    await page.getByRole('button', { name: 'Liste neu laden' }).click();
    await expect.poll(() => titles(page)).toBe(1);
  });

  it.each<[Selected, string]>([
    [{ kind: 'header' }, 'Das ist die Kopfzeile. Wähle eine Zeile darunter.'],
    [{ kind: 'elsewhere' }, 'Diese Zeile prüfen wir nicht. Wähle eine in einem Tab wie „Einsätze“.'],
  ])('is none of ours: %j', async (at, told) => {
    const opened = await open(selected(at), { width: 240 });
    await choose(opened.page, 'Diese Zeile');
    await opened.page.getByText(told).waitFor();
    expect(await titles(opened.page)).toBe(0);
    expect(await opened.page.getByText('Nur diese zeigen').count()).toBe(0);
    await sound(opened, `47-${at.kind}`);
  });

  it('that cannot be read is said to be only where someone asked', async () => {
    const problem: Problem = { code: 'busy', text: { de: 'Das ging nicht.', en: 'It failed.' } };
    const { page } = await open({ selectedRow: () => fail(problem) });
    await page.getByText('16 offen').waitFor();
    expect(await page.getByText('Das ging nicht.').count()).toBe(0);
    await choose(page, 'Diese Zeile');
    await page.getByText('Das ging nicht.').waitFor();
  });
});

describe('the baseline', () => {
  it('is one closed block that counts nowhere else', async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByText('16 offen').waitFor();
    await page.getByRole('button', { name: '2 dringend', exact: true }).waitFor();
    expect(await titles(page)).toBe(5);
    const block = page.getByRole('button', { name: '57 aus der Zeit vor dem Einrichten, davon 3 dringend' });
    expect(await block.getAttribute('aria-expanded')).toBe('false');
    await sound(opened, '48-baseline-closed');
    await block.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /54 Spenden: Bargeld über der Grenze/ }).waitFor();
    expect(await page.locator('.baseline .finding').count()).toBe(4);
    await page.getByText('Geht sie nach und nach durch, Dringendes zuerst.').waitFor();
    await sound(opened, '49-baseline-open');
    await page.locator('.baseline .finding-head').first().click();
    await page.getByRole('radio', { name: 'in Klärung' }).check();
    await page.getByRole('button', { name: 'Status speichern' }).click();
    await page.getByText('Status gespeichert').waitFor();
    await page.getByText('16 offen').waitFor();
  });

  it('alone is nothing new, and no praise', async () => {
    const old = withBaseline.findings.filter(({ baseline }) => baseline);
    const opened = await open({ findingsStart: () => ok({ ...withBaseline, findings: old }) }, { width: 240 });
    await opened.page.getByText('Nichts Neues offen').waitFor();
    await opened.page.getByText('Das heißt nicht, dass alles stimmt.').waitFor();
    expect(await opened.page.getByText('Keine offenen Prüfhinweise').count()).toBe(0);
    expect(await opened.page.getByText('Erledigte zeigen').count()).toBe(0);
    await opened.page.getByRole('button', { name: /57 aus der Zeit/ }).waitFor();
    await sound(opened, '50-baseline-alone');
  });
});

describe('much to show', () => {
  const first = findingsStart.findings[0] as FindingView;
  const many = Array.from({ length: 500 }, (_, at): FindingView => ({ ...first, id: `H-M${at}`, row: `S-M${at}` }));
  const others = many.map((one, at): FindingView => ({ ...one, rule: `X-${at}` }));

  it('is drawn by pages, and the keyboard goes on where the page ended', async () => {
    const opened = await open({ findingsStart: () => ok({ ...findingsStart, findings: others }) });
    const { page } = opened;
    await page.getByText('500 offen').waitFor();
    expect(await titles(page)).toBe(10);
    expect(await page.locator('#app *').count()).toBeLessThan(400);
    await page.getByRole('button', { name: '10 weitere zeigen' }).focus();
    await page.keyboard.press('Enter');
    expect(await titles(page)).toBe(20);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('S-M10');
    await page.getByRole('button', { name: '500 dringend' }).click();
    expect(await titles(page)).toBe(10);
  });

  it('is one entry where one rule speaks of many rows, with one status for all', async () => {
    const opened = await open({ findingsStart: () => ok({ ...findingsStart, findings: many }) });
    const { page } = opened;
    await page.getByRole('button', { name: /500 Spenden: Bargeld über der Grenze/ }).click();
    expect(await page.locator('.finding .finding').count()).toBe(10);
    await sound(opened, '54-many-open');
    await page.getByRole('button', { name: 'Alle 500 auf einmal' }).click();
    await page.getByRole('radio', { name: 'in Klärung' }).check();
    await page.getByRole('button', { name: 'Für alle 500 speichern' }).click();
    await page.getByText('Status gespeichert').waitFor();
    const { input } = called(opened, 'saveFindingStatus')[0] as { input: { id: string; more: readonly unknown[] } };
    expect(input).toMatchObject({ id: 'H-M0', status: 'in-progress' });
    expect(input.more).toHaveLength(499);
    expect(input.more[0]).toEqual({ id: 'H-M1', seen: { status: 'open', reason: '' } });
  });

  it('of one row is one entry, the gravest leading', async () => {
    const two: FindingView = { ...first, id: 'H-2', rule: 'W-03', level: 'hint' };
    const opened = await open({ findingsStart: () => ok({ ...findingsStart, findings: [first, two] }) });
    const { page } = opened;
    await page.getByText('1 weiterer Hinweis zu dieser Zeile').waitFor();
    expect(await titles(page)).toBe(1);
    await page.locator('.finding-head').click();
    await page.locator('.finding .finding').getByRole('button').click();
    await page.getByRole('radio', { name: 'akzeptiert' }).waitFor();
    await sound(opened, '55-two-of-a-row');
  });

  it('begins with what is mine, and what is incomplete stands apart', async () => {
    const own = { association: 'KV Waldkreis', names: ['KV Waldkreis'], fromContact: true };
    const mine: FindingView = { ...first, id: 'H-2', row: 'S-2', associations: ['KV Waldkreis'] };
    const empty: FindingView = { ...mine, id: 'H-3', row: 'S-3', rule: 'Q-01', level: 'incomplete' };
    const opened = await open({ findingsStart: () => ok({ ...findingsStart, own, findings: [first, mine, empty] }) });
    const { page } = opened;
    await page.getByText('1 offen').waitFor();
    await page.getByRole('button', { name: 'Gezeigt: KV Waldkreis · Unerledigt' }).waitFor();
    await page.getByRole('button', { name: '1 noch unvollständig' }).click();
    await sound(opened, '56-mine');
    expect(called(opened, 'ownAssociations')).toHaveLength(0);
  });

  it('holds names without an end at 240 px', async () => {
    const name = `KV ${'Donaudampfschifffahrtsgesellschaft'.repeat(3)}`;
    const finding: FindingView = {
      ...first,
      rule: 'W-03',
      what: `Gastgeber ist „${name}“.`,
      next: 'Frag nach. Hausregel hier geändert: Mindestens 3 Personen statt 2 Personen.',
      associations: [name],
    };
    const opened = await open(
      {
        findingsStart: () => ok({ ...findingsStart, findings: [finding] }),
        ownAssociations: () => ok({ own: { association: name, names: [name, 'x'], fromContact: false }, associations }),
      },
      { width: 240 },
    );
    const { page } = opened;
    await choose(page, 'Meine Verbände');
    await page.getByRole('button', { name: `Gezeigt: ${name} und 1 darunter` }).waitFor();
    await page.locator('.finding-head').click();
    await page.getByText('Hausregel hier geändert: Mindestens 3 Personen statt 2 Personen.', { exact: true }).waitFor();
    await page.getByText('Frag nach.', { exact: true }).waitFor();
    await sound(opened, '51-long');
  });

  it("marks the person's own office", async () => {
    const { page } = await open({ findingsStart: () => ok({ ...findingsStart, office: 'Schatzmeisterei' }) });
    await page.getByText('16 offen').waitFor();
    await which(page).click();
    const options = await page.getByLabel('Zuständig').locator('option').allTextContents();
    expect(options).toEqual(['Alle', 'Schatzmeisterei (Du)', 'Koordination']);
  });

  it('speaks English where the sheet does', async () => {
    const opened = await open(
      {
        ...selected(rowAt('S-7KQ2M9XA')),
        findingsStart: () => ok({ ...withBaseline, lang: 'en', office: 'Treasury' }),
      },
      { width: 240 },
    );
    await opened.page.getByText('There is one finding for the selected row.').waitFor();
    await opened.page.getByRole('button', { name: '57 from before the set-up, 3 of them urgent' }).waitFor();
    await sound(opened, '52-english');
    await choose(opened.page, 'My associations');
    await opened.page.getByText('KV Waldkreis and 3 below it').waitFor();
    await choose(opened.page, 'This row');
    await opened.page.getByText('Contributions · S-7KQ2M9XA').waitFor();
    await sound(opened, '53-english-row');
  });
});
