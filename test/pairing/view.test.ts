import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fail, ok } from '../../src/domain/result.ts';
import { clipped, type Opened, openForm, picture, type Server, violations } from '../client/harness.ts';
import { launchBrowser } from '../workbench/browser.ts';
import { partnersStart, requested } from './view-fixture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

const server: Server = {
  partnersStart: () => ok(partnersStart),
  requestPartnership: () => ok(requested),
  sendPartnershipRequest: () => ok({ sent: 1, failed: 0, later: 0, already: 0, unreachable: ['KV Musterkreis'] }),
  undoPartnershipRequest: () => ok({ undone: true, left: [] }),
};
const open = (more: Server = {}, size: Parameters<typeof openForm>[3] = {}): Promise<Opened> =>
  openForm(browser, 'suggestPartners', { ...server, ...more }, size);
const sound = async (opened: Opened, name: string): Promise<void> => {
  await picture(opened.page, name);
  expect(opened.errors).toEqual([]);
  expect(await violations(opened.page)).toEqual([]);
  expect(await clipped(opened.page)).toEqual([]);
};

describe('the proposals', () => {
  it.each([240, 300, 600])('hold at %s px: who, with whom, why, and the points by part', async (width) => {
    const opened = await open({}, { width });
    const { page } = opened;
    await page.getByText('2 Vorschläge. Zusammen sind sie die beste Verteilung.').waitFor();
    await page.getByRole('button', { name: /KV Beispielstadt.*71 von 100/ }).click();
    await page.getByText('KV Beispielstadt bekam in zwölf Monaten keine Hilfe.').waitFor();
    await page.getByText('KV Beispielstadt ist schon angefragt: KV Musterland.').waitFor();
    await page.getByText('Nicht bekannt, zählt nicht mit: Entfernung.').waitFor();
    await page.getByRole('table', { name: 'Punkte nach Teilen' }).waitFor();
    await page
      .getByRole('img', { name: 'Karte: KV Musterkreis-an-der-langen-Beispielstraße – KV Beispielstadt' })
      .waitFor();
    await page.getByText(/Nicht auf der Karte, weil kein Ort bekannt ist: KV Musterkreis/).waitFor();
    await sound(opened, `70-partners-${width}`);
  });

  it('lie on one map, with a line for each pair that both have a place', async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByRole('button', { name: 'Auf der Karte' }).click();
    const map = page.getByRole('img', { name: /^Karte: .*KV <b>Fett<\/b> 🌻 – KV Musterdorf \(340 km\)$/ });
    await map.waitFor();
    // Two seekers, one helper, and white and green of one line.
    expect(await map.locator('circle').count()).toBe(1);
    expect(await map.locator('g path').count()).toBe(2);
    await sound(opened, '70-partners-map');
  });

  it('asks the server for one, and for those who are open, in its own call', async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByLabel('Für wen?').selectOption('KV Musterdorf');
    await expect.poll(() => opened.calls.at(-1)?.input).toEqual({ open: false, seeker: 'KV Musterdorf' });
    await page.getByRole('button', { name: 'Auch wer offen ist' }).click();
    await expect.poll(() => opened.calls.at(-1)?.input).toMatchObject({ open: true });
  });

  it('say in words that nobody seeks, and that nobody is free', async () => {
    const none = await open({ partnersStart: () => ok({ ...partnersStart, seekers: [], proposals: [] }) });
    await none.page.getByText('Gerade sucht niemand').waitFor();
    await sound(none, '71-partners-nobody-seeks');
    const full = await open({ partnersStart: () => ok({ ...partnersStart, proposals: [] }) });
    await full.page.getByText('Niemand ist frei').waitFor();
    await full.page.getByRole('button', { name: 'Ein Verband bleibt ohne Vorschlag' }).click();
    await full.page.getByText('KV Musterau, sucht seit 05.01.2026').waitFor();
    await sound(full, '72-partners-nobody-free');
  });

  it('do not let a volunteer ask, and say who may', async () => {
    const opened = await open({ partnersStart: () => ok({ ...partnersStart, mayAsk: false }) });
    await opened.page.getByRole('button', { name: /KV Beispielstadt.*71/ }).click();
    await opened.page.getByText('Anfragen kann die Koordination.').waitFor();
    expect(await opened.page.getByRole('button', { name: 'Anfragen', exact: true }).count()).toBe(0);
  });

  it('speak English where the sheet does', async () => {
    const opened = await open({ partnersStart: () => ok({ ...partnersStart, lang: 'en' }) });
    await opened.page.getByRole('button', { name: /KV Musterdorf.*52 of 100 points/ }).click();
    await opened.page.getByText('340 km apart as the crow flies.').waitFor();
    await sound(opened, '73-partners-english');
  });
});

describe('asking', () => {
  const asked = async (more: Server = {}): Promise<Opened> => {
    const opened = await open(more);
    const { page } = opened;
    const tabTo = async (words: RegExp): Promise<void> => {
      for (let i = 0; i < 20; i += 1) {
        await page.keyboard.press('Tab');
        if (words.test(String(await page.evaluate('document.activeElement.textContent')))) break;
      }
      await page.keyboard.press('Enter');
    };
    await page.getByText('2 Vorschläge').waitFor();
    await tabTo(/^KV Beispielstadt.*71 von 100/);
    await tabTo(/^Anfragen$/);
    await opened.page.getByText('Als „angefragt“ eingetragen').waitFor();
    return opened;
  };

  it('works by keys alone, and sends nothing before it is confirmed', async () => {
    const opened = await asked();
    const { page } = opened;
    await page.getByText('Geht an: beispiel@example.org').waitFor();
    await page.getByText(/Ohne Postfach: KV Musterkreis\./).waitFor();
    await sound(opened, '74-partners-draft');
    await page.getByLabel('Betreff').fill('Kennenlernen?');
    await page.getByRole('button', { name: 'An das Postfach senden' }).click();
    await page.getByText('Jetzt senden?').waitFor();
    expect(opened.calls.map(({ name }) => name)).not.toContain('sendPartnershipRequest');
    await page.getByRole('button', { name: 'Senden', exact: true }).click();
    await page.getByText('1 gesendet.').waitFor();
    expect(opened.calls.at(-1)).toMatchObject({
      name: 'sendPartnershipRequest',
      input: { partnership: 'P-AAAA1111', subject: 'Kennenlernen?' },
    });
    await sound(opened, '75-partners-sent');
  });

  it('says of what waits why, that nothing leaves by itself, and sends it once more', async () => {
    const held = { code: 'double-column' as const, text: { de: '„Name“ steht zweimal da.', en: '"Name" twice.' } };
    const answers = [
      { sent: 0, failed: 0, later: 1, held, already: 0, unreachable: [] },
      { sent: 1, failed: 0, later: 0, already: 0, unreachable: [] },
    ];
    const opened = await asked({ sendPartnershipRequest: () => ok(answers.shift()) });
    const { page, calls } = opened;
    const send = async (): Promise<void> => {
      await page.getByRole('button', { name: 'An das Postfach senden' }).click();
      await page.getByRole('button', { name: 'Senden', exact: true }).click();
    };
    await send();
    await page.getByText('1 wartet noch.').waitFor();
    await page.getByText('„Name“ steht zweimal da.').waitFor();
    await page.getByText('Von selbst geht nichts weg: Sende später noch einmal.').waitFor();
    await sound(opened, '76-partners-waiting');
    await send();
    await page.getByText('1 gesendet.').waitFor();
    const operations = calls.flatMap(({ name, input }) =>
      name === 'sendPartnershipRequest' ? [(input as { operation: string }).operation] : [],
    );
    expect(new Set(operations).size).toBe(2);
    expect(await page.getByRole('button', { name: 'An das Postfach senden' }).count()).toBe(0);
  });

  it('takes it back, and goes back to fresh proposals', async () => {
    const opened = await asked();
    await opened.page.getByRole('button', { name: 'Rückgängig machen' }).click();
    await opened.page.getByText('Zurückgenommen').waitFor();
    await opened.page.getByRole('button', { name: 'Zu den Vorschlägen' }).click();
    await opened.page.getByText('2 Vorschläge').waitFor();
  });

  it('keeps a changed draft where sending fails, and refuses an empty one', async () => {
    const problem = { code: 'quota' as const, text: { de: 'Heute keine Mail mehr.', en: 'No more mail today.' } };
    const opened = await asked({ sendPartnershipRequest: () => fail(problem) });
    const { page } = opened;
    await page.getByLabel('Text', { exact: true }).fill('');
    await page.getByText('Betreff und Text dürfen nicht leer sein.').waitFor();
    await page.getByLabel('Text', { exact: true }).fill('Mein Text');
    await page.getByRole('button', { name: 'An das Postfach senden' }).click();
    await page.getByRole('button', { name: 'Senden', exact: true }).click();
    await page.getByText('Heute keine Mail mehr.').waitFor();
    expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe('Mein Text');
  });
});
