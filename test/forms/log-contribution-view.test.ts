import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtScript, COORDINATOR, type Host, newHost } from '../bundle.ts';
import { countHand, hand } from '../client/hand.ts';
import { clipped, type Opened, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';

/* The page in Chromium, and behind it the built script in the emulator: what a person does from menu to row. */

const script = await builtScript();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

function sheet(): Host {
  const host = newHost(script);
  host.choose('Einrichten und reparieren');
  host.type('Verbände', 'C2', [
    ['KV Beispielstadt', 'KV', 'Bayern', 'nein'],
    ['KV Musterkreis', 'KV', 'Bayern', 'nein'],
  ]);
  host.type('Koordination', 'C2', [['KV Beispielstadt', 'Koordination', COORDINATOR, 'nie', '01.11.2026', 'Formular']]);
  return host;
}

const served = (host: Host): Server =>
  new Proxy({}, { get: (_, name) => (input: unknown) => host.rpc(String(name), input) });

async function open(host: Host, size: Parameters<typeof openForm>[3] = {}, more: Server = {}): Promise<Opened> {
  const server = served(host);
  const opened = await openForm(
    browser,
    'logContribution',
    new Proxy({}, { get: (_, name) => more[String(name)] ?? server[String(name)] }),
    size,
  );
  await opened.page.getByRole('radio').first().waitFor();
  return opened;
}
const sound = async (opened: Opened, name: string): Promise<void> => {
  await picture(opened.page, name);
  expect(opened.errors).toEqual([]);
  expect(await violations(opened.page)).toEqual([]);
  expect(await clipped(opened.page)).toEqual([]);
};
const rows = (host: Host) =>
  host
    .tab('Spenden')
    .values()
    .filter((row) => row.id !== '');
const chip = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const choose = async (page: Page, name: string): Promise<void> => {
  await page
    .locator('label.chip')
    .filter({ has: chip(page, name) })
    .click();
};
/** What stays the same over a list of gifts; the amount is typed next. */
const list = async (page: Page, several = true): Promise<void> => {
  if (several) await page.locator('label.chip').filter({ hasText: 'Mehrere nacheinander' }).click();
  await page.getByRole('radio', { name: 'Geldspende' }).check();
  await page.getByRole('button', { name: 'Gestern' }).click();
  await page.getByRole('radio', { name: 'Überweisung' }).check();
  await page.getByLabel('Wie viel?').click();
};
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

describe('logging a contribution', () => {
  it('shows the year of a day that was typed without one, when one goes on and when one saves at once', async () => {
    const host = sheet();
    const opened = await open(host);
    const { page } = opened;
    await choose(page, 'Geldspende');
    await page.getByLabel('Wie viel?').click();
    await page.keyboard.type('80');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1.12.');
    await page.keyboard.press('Tab');
    const day = page.getByLabel('An welchem Tag?');
    await expect.poll(() => day.inputValue()).toBe('Mo 01.12.2025');
    await choose(page, 'Überweisung');
    await day.fill('');
    await day.focus();
    await page.keyboard.type('2.11.');
    await page.keyboard.press('Enter');
    await expect
      .poll(() =>
        host
          .tab('Spenden')
          .rows()
          .map((row) => row['Eingang am']),
      )
      .toEqual(['02.11.2026']);
    expect(opened.errors).toEqual([]);
  });

  it('asks before it saves a name where the number belongs, one by one and in a series, and no more once it is a number', async () => {
    for (const several of [false, true]) {
      const host = sheet();
      const opened = await open(host);
      const { page } = opened;
      await list(page, several);
      await page.keyboard.type('50');
      await page.getByLabel('An welchen Verband?').fill('KV Musterkreis');
      await page.getByLabel('Spendennummer').fill('Erika Muster');
      await page.keyboard.press('Enter');
      await page.getByText('Namen stehen nur in der Buchhaltung. Weglassen?').first().waitFor();
      expect(rows(host)).toEqual([]);
      if (several) continue;
      await page.getByLabel('Spendennummer').fill('4711');
      await page.keyboard.press('Enter');
      await expect.poll(() => rows(host).map((row) => row.Spendennummer)).toEqual(['4711']);
      expect(opened.errors).toEqual([]);
    }
  });

  it('of a person whose details are all given takes at most 14 keys or clicks beside typing', async () => {
    const host = sheet();
    const opened = await open(host);
    const { page } = opened;
    await sound(opened, 'contribution-empty');
    await countHand(page);
    await choose(page, 'Geldspende');
    await page.getByLabel('Wie viel?').click();
    await page.keyboard.type('800');
    await choose(page, 'Überweisung');
    await choose(page, 'Natürliche Person');
    await choose(page, 'Inland');
    await choose(page, 'Ja');
    await page.getByLabel('Spendennummer').click();
    await page.keyboard.type('4711');
    await page.keyboard.press('Tab');
    await page.keyboard.type('B-17');
    await sound(opened, 'contribution-money');
    await page.keyboard.press('Enter');
    await page.getByText('Die Spende steht in Zeile 2.').waitFor();
    await sound(opened, 'contribution-saved');
    expect(await hand(page)).toBeLessThanOrEqual(14);
    expect(rows(host)).toMatchObject([
      {
        ...{ Art: 'Geldspende', Betrag: 800, Zahlungsweg: 'Überweisung', Spenderart: 'natürliche Person' },
        ...{ 'Empfangender Verband': 'KV Beispielstadt', Herkunft: 'Inland', Spendennummer: '4711', Beleg: 'B-17' },
      },
    ]);
    const made = opened.calls
      .map(({ name }) => name)
      .filter((name) => !['lookContribution', 'rememberAssociation'].includes(name));
    expect(made).toEqual(['logContributionStart', 'saveContribution']);
  });

  it('goes by keyboard alone', async () => {
    const host = sheet();
    const { page } = await open(host);
    const { keyboard } = page;
    await keyboard.press('ArrowDown');
    await keyboard.press('Space');
    while ((await focused(page)) !== 'contribution-amount') await keyboard.press('Tab');
    await keyboard.type('120');
    await keyboard.press('Enter');
    await page.getByText('Die Spende steht in Zeile 2.').waitFor();
    expect(rows(host)).toMatchObject([{ Art: 'Sachspende', Zahlungsweg: 'Sache', Betrag: 120 }]);
  });

  it('says what the rules say before anything is saved, of this donor and day too', async () => {
    const host = sheet();
    const values = { kind: 'money', amount: '900', receivedOn: '23.11.2026', receiver: 'KV Beispielstadt' };
    host.rpc('saveContribution', { operation: 'op-1', values: { ...values, channel: 'cash', donorNumber: '4711' } });
    const opened = await open(host);
    const { page } = opened;
    await page.getByRole('radio', { name: 'Geldspende' }).check();
    await page.getByLabel('Wie viel?').fill('1200');
    await page.getByRole('radio', { name: 'Bar' }).check();
    await page
      .getByText(/Bis 1\.000,00\s€ je Spende/)
      .first()
      .waitFor();
    await page.getByLabel('Wie viel?').fill('900');
    await page.getByLabel('Spendennummer').fill('4711');
    await page.getByLabel('Beleg').click();
    await page.getByText(/stehen genauso in/).waitFor();
    await page.getByText(/2 Barspenden derselben Spendennummer/).waitFor();
    await sound(opened, 'contribution-rules');
    expect(rows(host)).toHaveLength(1);
  });

  it('says what is wrong above and at the fields, and loses nothing when saving fails', async () => {
    const host = sheet();
    let fails = true;
    const opened = await open(
      host,
      {},
      {
        saveContribution: (input) =>
          fails ? { fails: 'no connection' } : (served(host).saveContribution?.(input) ?? 'silence'),
      },
    );
    const { page } = opened;
    await page.getByLabel('Wie viel?').fill('viel');
    await page.keyboard.press('Enter');
    await page.getByText('Bitte sieh Dir zwei Angaben an:').waitFor();
    await sound(opened, 'contribution-errors');
    await page.getByRole('radio', { name: 'Sammlung' }).check();
    await page.getByLabel('Wie viel?').fill('83,20');
    await page.getByRole('radio', { name: 'Bar' }).check();
    await page.getByLabel('Beleg').fill('Zählliste 3');
    await page.keyboard.press('Enter');
    await page.getByText('Deine Eingaben sind noch da.').waitFor();
    expect(await page.getByLabel('Beleg').inputValue()).toBe('Zählliste 3');
    fails = false;
    await page.getByRole('button', { name: 'Noch einmal speichern' }).click();
    await page.getByText('Die Spende steht in Zeile 2.').waitFor();
    expect(rows(host)).toHaveLength(1);
  });

  it.each([
    ['Sachspende', ['Was kostet es üblicherweise?'], ['Wie kommt es an?', 'Wie viel?']],
    [
      'Verzicht auf Erstattung',
      ['Wann wurde der Anspruch beschlossen?', 'Wann wurde der Verzicht erklärt?'],
      ['Woher?'],
    ],
    ['Zuschuss', ['Von welchem Verband?', 'Beim Geber gebucht am', 'Beim Empfänger gebucht am'], ['Von wem?']],
  ])('asks of %s what counts there', async (kind, asked, not) => {
    const opened = await open(sheet());
    const { page } = opened;
    const more = page.getByRole('button', { name: 'Weitere' }).first();
    if ((await chip(page, kind).count()) === 0) await more.click();
    await page.getByRole('radio', { name: kind }).check();
    for (const label of asked) expect(await page.getByText(label, { exact: true }).count()).toBe(1);
    for (const label of not) expect(await page.getByText(label, { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Buchung, Entscheidung, Seltenes …' }).click();
    await sound(opened, `contribution-${kind}`);
  });

  it('enters a list of forty: Enter saves and goes on, with kind, day and receiver kept', async () => {
    const host = sheet();
    const opened = await open(host);
    const { page } = opened;
    await list(page);
    await page.keyboard.type('11');
    await page.keyboard.press('Enter');
    for (let at = 1; at < 4; at += 1) {
      await page.getByText(`${at} gespeichert`).waitFor();
      expect(await focused(page)).toBe('contribution-amount');
      expect(await page.getByLabel('Wie viel?').inputValue()).toBe('');
      await page.keyboard.type(String(20 + at));
      await page.keyboard.press('Enter');
    }
    await page.getByText('4 gespeichert').waitFor();
    await sound(opened, 'contribution-series');
    expect(rows(host).map((row) => row.Betrag)).toEqual([11, 21, 22, 23]);
    expect(
      new Set(rows(host).map((row) => `${row['Eingang am']} ${row.Art} ${row['Empfangender Verband']}`)).size,
    ).toBe(1);
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByText('Rückgängig gemacht').waitFor();
    expect(rows(host)).toHaveLength(3);
  });

  it('loses no stroke of who types on without waiting for the answer', async () => {
    const host = sheet();
    const server = served(host);
    const slowly: Server = {
      saveContribution: async (input) => {
        await new Promise((answered) => setTimeout(answered, 300));
        return server.saveContribution?.(input) ?? 'silence';
      },
    };
    const opened = await open(host, {}, slowly);
    const { page } = opened;
    await list(page);
    for (const amount of ['11', '22', '33', '44']) await page.keyboard.type(`${amount}\n`, { delay: 10 });
    await page.getByText(/Speichert noch \d …/).waitFor();
    await sound(opened, 'contribution-series-leaving');
    await page.getByText('4 gespeichert').waitFor();
    expect(await page.getByText(/Speichert noch/).count()).toBe(0);
    expect(rows(host).map((row) => row.Betrag)).toEqual([11, 22, 33, 44]);
  });

  it('keeps a refused row of a list, and what was typed after it, until both stand in the sheet', async () => {
    const host = sheet();
    const server = served(host);
    let refuses = true;
    const moody: Server = {
      saveContribution: (input) => {
        const { values } = input as { readonly values: { readonly amount: string } };
        if (refuses && values.amount === '22') return { fails: 'Service unavailable' };
        return server.saveContribution?.(input) ?? 'silence';
      },
    };
    const opened = await open(host, {}, moody);
    const { page } = opened;
    await list(page);
    for (const amount of ['11', '22', '33']) await page.keyboard.type(`${amount}\n`, { delay: 10 });
    await page.keyboard.type('4');
    await page.getByText('Nicht gespeichert', { exact: true }).waitFor();
    await page.getByText('2 noch nicht gespeichert', { exact: true }).waitFor();
    await page.getByText('Geldspende · 22,00 € · 22.11.2026 · KV Beispielstadt · Überweisung').waitFor();
    await page.keyboard.type('4');
    expect(rows(host).map((row) => row.Betrag)).toEqual([11]);
    await sound(opened, 'contribution-series-refused');
    await page.getByRole('button', { name: 'Ansehen und ändern' }).click();
    expect(await page.getByLabel('Wie viel?').inputValue()).toBe('22');
    refuses = false;
    await page.getByText('2 gespeichert').waitFor();
    await page.getByLabel('Wie viel?').fill('23');
    await page.keyboard.press('Enter');
    await page.getByText('3 gespeichert').waitFor();
    expect(await page.getByLabel('Wie viel?').inputValue()).toBe('44');
    await page.keyboard.press('Enter');
    await page.getByText('4 gespeichert').waitFor();
    expect(rows(host).map((row) => row.Betrag)).toEqual([11, 33, 23, 44]);
  });

  it('sends what was still leaving when the page was closed, once', async () => {
    const host = sheet();
    const server = served(host);
    let silent = true;
    const opened = await open(
      host,
      {},
      {
        saveContribution: (input) => {
          const answer = server.saveContribution?.(input) ?? 'silence';
          // It reaches the sheet, its answer never the page.
          return silent ? 'silence' : answer;
        },
      },
    );
    const { page } = opened;
    await list(page);
    for (const amount of ['11', '22']) await page.keyboard.type(`${amount}\n`, { delay: 10 });
    await page.getByText('Speichert noch 2 …').waitFor();
    expect(rows(host).map((row) => row.Betrag)).toEqual([11]);
    silent = false;
    await page.reload();
    await page.getByText('2 gespeichert').waitFor();
    expect(rows(host).map((row) => row.Betrag)).toEqual([11, 22]);
  });

  it('saves a row of a list anew that was taken back before its answer came', async () => {
    const host = sheet();
    const server = served(host);
    let operation = '';
    const opened = await open(
      host,
      {},
      {
        saveContribution: (input) => {
          const answer = server.saveContribution?.(input) ?? 'silence';
          if (operation !== '') return answer;
          ({ operation } = input as { readonly operation: string });
          return 'silence';
        },
      },
    );
    const { page } = opened;
    await list(page);
    await page.keyboard.type('11\n');
    await page.getByText('Speichert noch 1 …').waitFor();
    await expect.poll(() => rows(host).length).toBe(1);
    expect(host.rpc('undoContribution', { operation })).toMatchObject({ ok: true });
    expect(rows(host)).toEqual([]);
    await page.reload();
    await page.getByRole('button', { name: 'Noch einmal speichern' }).click();
    await page.getByText('1 gespeichert').waitFor();
    expect(rows(host).map((row) => row.Betrag)).toEqual([11]);
  });

  it('lets no answer be changed while it is being saved', async () => {
    const host = sheet();
    const server = served(host);
    let answer = () => {};
    const opened = await open(
      host,
      {},
      {
        saveContribution: async (input) => {
          await new Promise<void>((answered) => {
            answer = answered;
          });
          return server.saveContribution?.(input) ?? 'silence';
        },
      },
    );
    const { page } = opened;
    await list(page, false);
    await page.keyboard.type('11\n');
    await page.getByRole('button', { name: 'Speichert …' }).waitFor();
    await page.keyboard.type('99');
    await page.getByRole('radio', { name: 'Bar' }).click({ force: true });
    expect(await page.getByLabel('Wie viel?').inputValue()).toBe('11');
    expect(await page.getByRole('radio', { name: 'Überweisung' }).isChecked()).toBe(true);
    answer();
    await page.getByText('Die Spende steht in Zeile 2.').waitFor();
    expect(rows(host)).toMatchObject([{ Betrag: 11, Zahlungsweg: 'Überweisung' }]);
  });

  it('takes over the answers of "Was sagt die Regel?", once', async () => {
    const host = sheet();
    const answers = {
      kind: 'money',
      amount: '1.200',
      receivedOn: '22.11.2026',
      receiver: 'KV Musterkreis',
      channel: 'cash',
    };
    expect(host.rpc('enterAsked', { answers })).toMatchObject({ ok: true });
    const opened = await open(host);
    const { page } = opened;
    await page.getByText('Deine Angaben sind übernommen').waitFor();
    expect(await page.getByLabel('Wie viel?').inputValue()).toBe('1.200');
    expect(await page.getByRole('radio', { name: 'Bar' }).isChecked()).toBe(true);
    await page
      .getByText(/Bis 1\.000,00\s€ je Spende/)
      .first()
      .waitFor();
    await sound(opened, 'contribution-taken-over');
    await page.getByLabel('Wie viel?').press('Enter');
    await page.getByText('Die Spende steht in Zeile 2.').waitFor();
    expect(rows(host)).toMatchObject([{ 'Empfangender Verband': 'KV Musterkreis', Zahlungsweg: 'bar' }]);
    expect((host.rpc('logContributionStart', {}) as { value: object }).value).not.toHaveProperty('handed');
  });

  it('changes the selected row, and leaves alone what it does not ask of it', async () => {
    const host = sheet();
    const values = {
      kind: 'grant',
      amount: '500',
      receivedOn: '20.11.2026',
      receiver: 'KV Beispielstadt',
      channel: 'transfer',
    };
    host.rpc('saveContribution', { operation: 'op-1', values: { ...values, giver: 'KV Musterkreis' } });
    const at = host.tab('Spenden').column('Codex geprüft am');
    const letters = at > 26 ? `A${String.fromCharCode(64 + at - 26)}` : String.fromCharCode(64 + at);
    host.type('Spenden', `${letters}2`, '21.11.2026');
    host.rpc('showContribution', { line: 2 });
    const { page } = await open(host);
    await page.getByRole('button', { name: 'Diese Zeile ändern' }).click();
    await page.getByText('Du änderst eine Zeile').waitFor();
    await page.getByLabel('Beim Geber gebucht am').fill('22.11.2026');
    await page.keyboard.press('Enter');
    await page.getByText('Gespeichert', { exact: true }).waitFor();
    expect(rows(host)).toMatchObject([{ 'Beim Geber gebucht am': 46348, 'Codex geprüft am': 46347 }]);
  });

  it.each([240, 600])('holds at %s px', async (width) => {
    await sound(await open(sheet(), { width }), `contribution-${width}`);
  });
});
