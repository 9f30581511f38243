import { expect, test } from 'vitest';
import { builtScript, COORDINATOR, call, type Host, newHost } from '../../bundle.ts';

const script = await builtScript();

/** A sheet with a visit that names an election, and a contribution with a finding, checked once. */
function sheet(): Host {
  const host = newHost(script);
  host.choose('Einrichten und reparieren');
  host.type('Verbände', 'C2', [
    ['KV Musterstadt', 'KV', 'Bayern', 'offen'],
    ['KV Beispielstadt', 'KV', 'Sachsen', 'offen'],
  ]);
  host.type('Koordination', 'C2', [['KV Musterstadt', 'Koordination', COORDINATOR, 'nie', '01.01.2026', 'Beispiel']]);
  const values = {
    ...{ kind: 'Infostand', start: '30.08.2026', guest: 'KV Musterstadt', host: 'KV Beispielstadt', people: '6' },
    election: 'Landtagswahl Sachsen-Anhalt 2026',
  };
  expect(call(host, 'saveVisit', { operation: 'op-1', values }).ok).toBe(true);
  host.type('Spenden', 'C2', [['30.10.2026', 'KV Musterstadt', 'Geldspende', '1.200,00', 'bar']]);
  host.choose('Transparenz prüfen');
  return host;
}

function set(host: Host, tab: string, setting: string, value: string): void {
  const at = host
    .tab(tab)
    .rows()
    .findIndex((row) => Object.values(row)[0] === setting);
  host.type(tab, `B${host.tab(tab).rowNumbers()[at]}`, value);
}

const value = (host: Host, tab: string, setting: string): string | undefined =>
  host
    .tab(tab)
    .rows()
    .map((row) => Object.values(row))
    .find(([name]) => name === setting)?.[1];

const cells = (host: Host): string =>
  JSON.stringify(host.workbook.tabs.map(({ rows }) => rows.map((row) => row.values)));

function inEnglish(): Host {
  const host = sheet();
  set(host, 'Einstellungen', 'Sprache', 'en');
  host.choose('Einrichten und reparieren');
  host.open();
  return host;
}

test('a sheet turned English speaks English in all that the tool wrote', () => {
  const host = inEnglish();
  expect(host.workbook.tabs.map(({ name }) => name)).toContain('Evaluation');
  expect(host.workbook.tabs.map(({ name }) => name)).not.toContain('Auswertung');
  expect(host.tab('Evaluation').cell('B2').display).toBe('last quarter');
  expect(value(host, 'Settings', 'Profile')).toBe('shared');
  expect(value(host, 'Settings', 'Example data')).toBe('no');
  expect(host.tab('Rules').rows()[0]).toMatchObject({
    ...{
      Rule: 'S-01',
      Title: 'Cash above the limit: clear up the donation',
      Ground: 'Law',
      Level: 'urgent',
      Active: 'yes',
    },
    Values: 'Limit for cash: €1,000.00 from 1 Jul 2002',
  });
  host.choose('Check transparency');
  const findings = host.tab('Findings').rows();
  expect(findings.map(({ Rule }) => Rule)).not.toContain('Q-03');
  expect(findings.find(({ Rule }) => Rule === 'S-01')).toMatchObject({
    ...{ Level: 'urgent', Tab: 'Contributions', Status: 'open', 'In charge': 'Treasury' },
  });
  // A finding whose words count days waits for new facts, but not for a new language.
  expect(findings.find(({ Rule }) => Rule === 'S-20')?.['What was noticed']).not.toContain('„');
  expect(host.ui.toasts.at(-1)?.text).not.toContain('not evaluated');
});

test('a second repair writes nothing, and back in German all is as it was', () => {
  const host = inEnglish();
  host.choose('Check transparency');
  host.choose('Set up and repair');
  const before = cells(host);
  host.choose('Set up and repair');
  expect(cells(host)).toBe(before);
  set(host, 'Settings', 'Language', 'de');
  host.choose('Set up and repair');
  host.open();
  host.choose('Transparenz prüfen');
  expect(host.tab('Auswertung').cell('B2').display).toBe('letztes Quartal');
  expect(host.tab('Regeln').rows()[0]).toMatchObject({
    Titel: 'Bargeld über dem Höchstbetrag: Spende klären',
    Aktiv: 'ja',
  });
  expect(host.tab('Prüfhinweise').rows()[0]).toMatchObject({ Tab: 'Spenden', Status: 'offen' });
});

test('what coordinators changed in the tab Regeln keeps its meaning in the other language', () => {
  const host = sheet();
  const rules = host.tab('Regeln');
  const at = rules.rows().findIndex(({ Regel }) => Regel === 'F-04');
  const line = rules.rowNumbers()[at];
  host.type('Regeln', `E${line}`, 'Hinweis');
  host.type('Regeln', `G${line}`, 'Wartezeit: 100 Tage');
  set(host, 'Einstellungen', 'Sprache', 'en');
  host.choose('Einrichten und reparieren');
  const row = host.tab('Rules').rows()[at];
  expect(row).toMatchObject({ Rule: 'F-04', Level: 'hint', Values: 'Wartezeit: 100 Tage' });
});

test('words that a newer version says otherwise are renewed by repair', () => {
  const host = sheet();
  host.type('Regeln', 'C2', 'Alter Titel');
  host.choose('Einrichten und reparieren');
  expect(host.tab('Regeln').rows()[0]?.Titel).toBe('Bargeld über dem Höchstbetrag: Spende klären');
});

test('language and profile hold while another tab is broken', () => {
  const host = inEnglish();
  set(host, 'Settings', 'Profile', 'network');
  host.person.deleteTab('Contributions');
  host.person.deleteTab('Contacts');
  host.advance('2026-11-23T12:00');
  host.choose('Set up and repair');
  const names = host.workbook.tabs.map(({ name }) => name);
  expect(names).toContain('Contacts');
  expect(names).not.toContain('Contributions');
  expect(names).not.toContain('Spenden');
});

test('language and profile hold while the settings themselves cannot be read', () => {
  const host = inEnglish();
  host.person.deleteTab('Contributions');
  set(host, 'Settings', 'Profile', 'network');
  host.choose('Set up and repair');
  host.person.clear('Settings', 'B1');
  host.advance('2026-11-23T12:00');
  host.choose('Set up and repair');
  expect(host.workbook.tabs.map(({ name }) => name)).not.toContain('Contributions');
  expect(value(host, 'Settings', 'Language')).toBe('en');
});

test('another language that is only typed changes no word before setup, and setup then brings all of them along', () => {
  const host = sheet();
  const german = { visits: host.tab('Einsätze').rows(), headers: host.tab('Spenden').headers() };
  set(host, 'Einstellungen', 'Sprache', 'en');
  const finding = host
    .tab('Prüfhinweise')
    .rows()
    .find(({ Regel }) => Regel === 'S-01');
  const answer = {
    ...{ operation: 'op-2', id: finding?.id, status: 'settled', reason: 'Mit dem LV besprochen' },
    seen: { status: 'open', reason: '' },
  };
  expect(call(host, 'saveFindingStatus', answer)).toMatchObject({ ok: true });
  expect(
    host
      .tab('Prüfhinweise')
      .rows()
      .find(({ id }) => id === finding?.id)?.Status,
  ).toBe('mit LV geklärt');

  const visit = host.tab('Einsätze').rows()[0];
  expect(call(host, 'undoOperation', { operation: 'op-1' })).toMatchObject({ ok: true, value: { left: [] } });
  const again = { kind: 'stall', start: '30.08.2026', guest: 'KV Musterstadt', host: 'KV Beispielstadt', people: '6' };
  expect(call(host, 'saveVisit', { operation: 'op-3', values: again }).ok).toBe(true);
  expect(host.tab('Einsätze').rows()[0]).toMatchObject({ Status: visit?.Status, Art: german.visits[0]?.Art });

  expect(call(host, 'chooseProfile', { profile: 'network' }).ok).toBe(true);
  expect(host.tab('Spenden').headers()).toEqual(german.headers);
  host.choose('Einrichten und reparieren');
  expect(host.tab('Visits').rows()[0]).toMatchObject({ Status: 'done', Kind: 'Street stall' });
});

test('an older version of the file, restored after its language was switched, speaks the language that it had', () => {
  const host = sheet();
  const before = host.snapshot();
  set(host, 'Einstellungen', 'Sprache', 'en');
  host.choose('Einrichten und reparieren');
  expect(host.tab('Visits').rows()).toHaveLength(1);
  // The version history brings cells back; what the file remembers beside them stays.
  host.restore({ ...host.snapshot(), workbook: before.workbook, cache: {} });

  const again = { kind: 'stall', start: '30.08.2026', guest: 'KV Musterstadt', host: 'KV Beispielstadt', people: '6' };
  expect(call(host, 'saveVisit', { operation: 'op-9', values: again }).ok).toBe(true);
  expect(host.tab('Einsätze').rows().at(-1)).toMatchObject({ Art: 'Infostand', Status: 'durchgeführt' });
});
