import { expect, test } from 'vitest';
import { features } from '../../src/main.ts';
import { rules } from '../../src/rules/index.ts';
import { builtScript, COORDINATOR, call, type Host, readyHost } from '../bundle.ts';

/* A sheet of profile Kasse speaks of nothing that it does not hold. */

const script = await builtScript();
const entries = (items: ReturnType<Host['menu']>): string[] =>
  items.flatMap(({ label, items: below }) => [label, ...(below ? entries(below) : [])]);
const ruleIds = (host: Host): string[] =>
  host
    .tab('Regeln')
    .rows()
    .map(({ Regel }) => String(Regel));

/** Set up with all tabs, one house rule changed, and then for the treasury. */
function treasury(): Host {
  const host = readyHost(script);
  host.type('Verbände', 'C2', [
    ['KV Beispielstadt', 'KV', 'Bayern', 'nein'],
    ['KV Musterkreis', 'KV', 'Bayern', 'nein'],
  ]);
  host.type('Koordination', 'C2', [['KV Beispielstadt', 'Koordination', COORDINATOR, 'nie', '01.11.2026', 'Formular']]);
  host.type('Partnerschaften', 'C2', [['KV Beispielstadt', 'KV Musterkreis', 'aktiv', '01.02.2020']]);
  expect(call(host, 'chooseProfile', { profile: 'treasury' }).ok).toBe(true);
  host.run('onOpen');
  return host;
}

const host = treasury();
/** What a person reads of help, which this sheet has no tab for. */
const STRANGE = /Einsatz|Einsätze|Besuch|Tipp|Anfrage|Bericht ansehen|Partner vorschlagen/;

test('its menu, its tabs and its settings name no visits', () => {
  expect(entries(host.menu()).filter((label) => STRANGE.test(label))).toEqual([]);
  expect(host.workbook.tabs.map(({ name }) => name).filter((name) => STRANGE.test(name))).toEqual([]);
  const settings = host
    .tab('Einstellungen')
    .rows()
    .map((row) => String(row.Einstellung));
  expect(settings.filter((name) => STRANGE.test(name) || /Partnervorschl|Auswertung/.test(name))).toEqual([]);
  expect(settings).toContain('Spendennummern gelten parteiweit');
});

test('its tab Regeln lists the rules of the tabs that it has', () => {
  const ids = ruleIds(host);
  expect(ids.filter((id) => id.startsWith('W-') || ['D-05', 'F-02', 'F-05', 'F-11', 'Q-10'].includes(id))).toEqual([]);
  for (const id of ['S-01', 'S-11', 'D-01', 'D-03', 'F-01', 'F-12', 'Q-01', 'Q-08']) expect(ids).toContain(id);
});

test('its mails are those that it can send', () => {
  const { value } = call(host, 'scheduleStart', {});
  const mails = ((value?.mails ?? []) as readonly { key: string }[]).map(({ key }) => key);
  expect(mails).toEqual(['mailUrgent', 'mailPartnership', 'mailAccounts']);
});

test('its check finds nothing of visits that stand elsewhere', () => {
  host.choose('Transparenz prüfen');
  const found = host
    .tab('Prüfhinweise')
    .rows()
    .filter(({ Status }) => Status !== 'erledigt');
  expect(found.filter(({ Regel }) => /^(W-|F-0[2356])/.test(String(Regel)))).toEqual([]);
});

/** By the tab: its cells as they read, and the notes on its headers. */
function wordsIn(sheet: Host): readonly string[] {
  const book = sheet.globals.SpreadsheetApp.getActive();
  return book.getSheets().flatMap((tab) => {
    const cells = tab.getDataRange().getDisplayValues().flat();
    const notes = tab.getRange(1, 1, 1, Math.max(1, tab.getLastColumn())).getNotes().flat();
    return [...cells, ...notes].filter((words) => words !== '').map((words) => `${tab.getName()}: ${words}`);
  });
}
/** The pages of its menu, by the call that opens each. */
const PAGES = [
  ...[
    'todayStart',
    'helpStart',
    'handoverStart',
    'findingsStart',
    'firstStepsStart',
    'scheduleStart',
    'showMeHowStart',
  ],
  ...[
    'logContributionStart',
    'addPartnershipStart',
    'addAssociationStart',
    'askRuleStart',
    'exportStart',
    'importStart',
  ],
  ...['yearListStart', 'transparencyStart', 'retentionStart'],
] as const;

test('no cell, note or page of it names what it does not hold', () => {
  // More associations than the tab Auswertung lists: it says where the others are.
  const many = Array.from({ length: 40 }, (_, at) => [`KV Nummer ${at}`, 'KV', 'Hessen', 'nein']);
  host.type('Verbände', 'C4', many);
  const { headers } = host.tab('Spenden');
  const gift = (receiver: string) =>
    headers.call(host.tab('Spenden')).map(
      (header) =>
        ({
          ...{ 'Eingang am': '10.08.2026', 'Empfangender Verband': receiver, Art: 'Geldspende', Betrag: '100' },
          ...{ Zahlungsweg: 'Überweisung', Spendennummer: '4711', Spenderart: 'natürliche Person' },
        })[header] ?? '',
    );
  host.type(
    'Spenden',
    'A2',
    many.map(([name = '']) => gift(name)),
  );
  host.choose('Transparenz prüfen');
  host.choose('Auswertung aktualisieren');
  const words = wordsIn(host);
  expect(words.filter((one) => one.startsWith('Auswertung')).join(' ')).toContain(
    '20 weitere stehen im Tab „Spenden“.',
  );
  // "Angefragt am" and the setting that tells the profiles apart name it with reason.
  const named =
    /Einsatz|Einsätze|Besuch|Tipps|Tab „Anfragen“|Plakat|Haustür|Zahlen mitnehmen|Bericht ansehen|Partner vorschlagen/;
  expect(words.filter((one) => named.test(one))).toEqual([]);
  for (const page of PAGES) {
    const { ok, value } = call(host, page, {});
    expect(ok, page).toBe(true);
    expect(JSON.stringify(value).match(named)?.[0], page).toBeUndefined();
  }
});

test('a rule that people changed stays, and all come back with the tabs', () => {
  const again = readyHost(script);
  const line =
    again
      .tab('Regeln')
      .rows()
      .findIndex(({ Regel }) => Regel === 'W-01') + 2;
  again.type(
    'Regeln',
    `${'ABCDEFGHIJKL'[again.tab('Regeln').column('Begründung') - 1]}${line}`,
    'weil wir es so machen',
  );
  call(again, 'chooseProfile', { profile: 'treasury' });
  expect(ruleIds(again).filter((id) => id.startsWith('W-'))).toEqual(['W-01']);
  call(again, 'chooseProfile', { profile: 'shared' });
  expect(ruleIds(again).sort()).toEqual(rules.map(({ id }) => id).sort());
  const settings = again
    .tab('Einstellungen')
    .rows()
    .map((row) => String(row.Einstellung));
  expect(settings).toContain('Mails zu Einsätzen');
});

/** What pages say: texts in this language, wherever they stand in an answer. */
function saidIn(answer: unknown, lang: 'de' | 'en'): readonly string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) =>
    key === lang && typeof value === 'string' ? [value] : saidIn(value, lang),
  );
}

/** Calls that open what its menu offers, in the order of the menu. */
const openings = (sheet: Host): readonly string[] => {
  const offered = new Set(entries(sheet.menu()));
  return features.forms
    .filter(({ menu }) => offered.has(menu.de) || offered.has(menu.en))
    .flatMap(({ calls }) => calls.map(({ name }) => name).filter((name) => name.endsWith('Start')));
};

test('every page that its menu opens, and all of it in English, name nothing that it does not hold', () => {
  const english = treasury();
  expect(call(english, 'chooseLanguage', { lang: 'en' }).ok).toBe(true);
  english.run('onOpen');
  english.choose('Check transparency');
  english.choose('Refresh evaluation');
  const named = /\b(?:visits?|tips?|requests|canvass\w*|posters?|stalls?|look at the report|suggest partners|beds)\b/i;
  const words = [...wordsIn(english), ...entries(english.menu()), ...english.workbook.tabs.map(({ name }) => name)];
  expect(words.length).toBeGreaterThan(200);
  expect(words.filter((one) => named.test(one))).toEqual([]);
  expect(openings(english).length).toBeGreaterThan(12);
  for (const page of openings(english)) {
    const { ok, value } = call(english, page, {});
    expect(ok, page).toBe(true);
    expect(
      saidIn(value, 'en').filter((one) => named.test(one)),
      page,
    ).toEqual([]);
  }
});
