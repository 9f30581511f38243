import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/define/table.ts';
import { dataTables, tables } from '../../src/tables/index.ts';
import { builtScript, COORDINATOR, type Host, readyHost } from '../bundle.ts';

const script = await builtScript();

const ASSOCIATIONS = [
  ['KV Musterstadt', 'KV', 'Bayern', 'offen'],
  ['KV Beispielstadt', 'KV', 'Bayern', 'offen'],
  ['LV Musterland', 'LV', 'Bayern', 'nein'],
];

function sheet(): Host {
  const host = readyHost(script);
  host.type('Verbände', 'C2', ASSOCIATIONS);
  return host;
}

/** A line of a tab from its first column that people write on, by headers. */
const lineOf = (table: Table, cells: Readonly<Record<string, string>>): string[] => {
  const headers = Object.values(table.columns).map(({ header }) => header.de);
  for (const header of Object.keys(cells)) if (!headers.includes(header)) throw new RangeError(header);
  return headers.slice(2).map((header) => cells[header] ?? '');
};
const type = (host: Host, table: Table, rows: readonly Readonly<Record<string, string>>[]): void => {
  host.type(
    table.tab.de,
    'C2',
    rows.map((row) => lineOf(table, row)),
  );
};
const words = (host: Host, tab: string): readonly string[] =>
  host
    .tab(tab)
    .rows()
    .map((row) => row.Prüfung ?? '');
const findings = (host: Host, rule: string): readonly Readonly<Record<string, string>>[] => {
  host.choose('Transparenz prüfen');
  return host
    .tab('Prüfhinweise')
    .rows()
    .filter((row) => row.Regel === rule);
};

const gift = (more: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  'Eingang am': '01.09.2026',
  'Empfangender Verband': 'KV Musterstadt',
  Art: 'Geldspende',
  Betrag: '50',
  Zahlungsweg: 'Überweisung',
  Spendennummer: '4711',
  Spenderart: 'natürliche Person',
  Herkunft: 'Inland',
  Beleg: 'B-1',
  ...more,
});
const sponsoring = (amount: string, more: Readonly<Record<string, string>> = {}) =>
  gift({ Art: 'Sponsoring', Betrag: amount, Spendennummer: 'SP-1', Spenderart: '', Herkunft: '', ...more });

describe('sponsoring', () => {
  test('speaks while it is typed: above 750 € each, and where a number is missing', () => {
    const host = sheet();
    type(host, tables.contributions, [
      sponsoring('750'),
      sponsoring('750,01'),
      sponsoring('900', { 'Eingang am': '31.12.2024' }),
      sponsoring('100', { Spendennummer: '' }),
    ]);
    const [below, above, before, unnumbered] = words(host, 'Spenden');
    expect([below, before]).toEqual(['', '']);
    expect(above).toMatch(/^klären: .*750,00/);
    expect(unnumbered).toMatch(/^klären: .*„Spendennummer“ ist leer/);
  });

  test('adds up what one number gave to one association in a year', () => {
    const host = sheet();
    const row = (amount: string, at: number) => sponsoring(amount, { 'Eingang am': `0${at + 1}.09.2026` });
    type(host, tables.contributions, [...Array.from({ length: 7 }, (_, at) => row('750', at)), row('750', 7)]);
    expect(findings(host, 'S-17')).toEqual([]);
    host.type('Spenden', `F9`, '750,01');
    expect(findings(host, 'S-17').map((found) => [found.Stufe, found['Was auffällt']?.includes('6.000,01')])).toEqual([
      ['klären', false],
      ['klären', true],
    ]);
  });
});

test('advertising by others is asked about above 500 €, until it is accepted; then it counts', () => {
  const host = sheet();
  const ad = { Art: 'Werbung durch Dritte', Zahlungsweg: 'keine Zahlung', Spendennummer: '', Beleg: '' };
  type(host, tables.contributions, [gift({ ...ad, Betrag: '500' }), gift({ ...ad, Betrag: '500,01' })]);
  expect(words(host, 'Spenden')[0]).toBe('');
  expect(words(host, 'Spenden')[1]).toMatch(/^klären: .*Werbung durch Dritte/);
  expect(findings(host, 'S-29').map(({ Status }) => Status)).toEqual(['offen']);
  const number = host.tab('Spenden').column('Entscheidung');
  const letters = (number > 26 ? 'A' : '') + String.fromCharCode(64 + (number > 26 ? number - 26 : number));
  host.type('Spenden', `${letters}3`, 'angenommen');
  expect(findings(host, 'S-29').map(({ Status }) => Status)).toEqual(['erledigt']);
});

test('a grant booked in two years is a hint, and to be settled where a Land association takes part', () => {
  const host = sheet();
  const grant = (giver: string) =>
    gift({
      ...{ Art: 'Zuschuss', Spendennummer: '', Spenderart: '', Herkunft: '', 'Gebender Verband': giver },
      ...{
        'Eingang am': '30.12.2025',
        'Beim Geber gebucht am': '31.12.2025',
        'Beim Empfänger gebucht am': '02.01.2026',
      },
    });
  type(host, tables.contributions, [grant('KV Beispielstadt'), grant('LV Musterland')]);
  const [between, fromLand] = words(host, 'Spenden');
  expect(between).toMatch(/^Hinweis: .*nach dem Geldfluss/);
  expect(fromLand).toMatch(/^klären: .*dasselbe Jahr/);
  expect(findings(host, 'S-16').map(({ Stufe }) => Stufe)).toEqual(['klären', 'Hinweis']);
});

test('cash above the limit is returned, and nothing is said of forwarding it', () => {
  const host = sheet();
  type(host, tables.contributions, [gift({ Zahlungsweg: 'bar', Betrag: '1.000,01' })]);
  const [cash] = findings(host, 'S-01');
  const [open] = findings(host, 'S-20');
  expect(cash?.['Nächster Schritt']).toContain('Zurückgeben; das Weitere klärt die Landesschatzmeisterei.');
  for (const found of [cash, open]) expect(found?.['Nächster Schritt']).not.toContain('Bundestagsverwaltung');
});

test('a notice to the Bundestag in the future is none', () => {
  const host = sheet();
  type(host, tables.contributions, [
    gift({ Betrag: '60.000', 'Codex geprüft am': '02.09.2026', 'Bundestag angezeigt am': '24.11.2026' }),
  ]);
  expect(words(host, 'Spenden')[0]).toMatch(/^dringend: .*liegt in der Zukunft/);
  expect(findings(host, 'S-12').map(({ Stufe }) => Stufe)).toEqual(['dringend']);
  expect(findings(host, 'Q-09').map(({ Stufe }) => Stufe)).toEqual(['klären']);
  host.advance('2026-11-24T10:00');
  expect(findings(host, 'S-12').map(({ Status }) => Status)).toEqual(['erledigt']);
});

/** Rows in which only the day in question is odd, by table. */
const AROUND: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  visits: {
    ...{ Status: 'durchgeführt', Beginn: '01.09.2026', Art: 'Schulung', Angereiste: '3' },
    ...{ Gast: 'KV Musterstadt', Gastgeber: 'KV Beispielstadt' },
  },
  contributions: gift({}),
  partnerships: {
    'Verband A': 'KV Musterstadt',
    'Verband B': 'KV Beispielstadt',
    Status: 'ruhend',
    Seit: '01.09.2026',
  },
  contacts: {
    ...{ Verband: 'KV Musterstadt', Rolle: 'Koordination', 'E-Mail': COORDINATOR, Bericht: 'nie' },
    ...{ 'Einwilligung am': '01.09.2026', 'Einwilligung durch': 'Beispiel' },
  },
  requests: { 'Eingang am': '01.09.2026', Art: 'Frage', Anliegen: 'Beispiel', Status: 'beantwortet' },
  tips: { Thema: 'Beispiel', Tipp: 'Beispiel' },
  localRules: { Ort: 'Musterstadt', Land: 'Bayern' },
  elections: {},
  associations: {},
};

const doneColumns = dataTables.flatMap((name) =>
  Object.entries((tables[name] as Table).columns).flatMap(([key, { header, done }]) =>
    done && name !== 'elections' && (tables[name] as Table).profiles.includes('shared')
      ? [[name, key, header.de, done.notBefore !== undefined] as const]
      : [],
  ),
);

test('many columns say that something is done', () => {
  expect(doneColumns.length).toBeGreaterThanOrEqual(17);
});

test.each(doneColumns)(
  '%s %s: a day that cannot be is said beside the row at once',
  (name, _key, header, hasBefore) => {
    const table: Table = tables[name];
    // A row for itself: two of one partnership would be told first.
    const said = (day: string): string => {
      const host = sheet();
      type(host, table, [{ ...AROUND[name], [header]: day }]);
      return words(host, table.tab.de)[0] ?? '';
    };
    const tomorrow = said('24.11.2026');
    expect(tomorrow).toContain(`„${header}“`);
    expect(tomorrow).toContain('in der Zukunft');
    expect(said('23.11.2026')).not.toContain('in der Zukunft');
    if (hasBefore) expect(said('31.08.2026')).toContain(`„${header}“`);
  },
);

test('numbers that are nearly alike, and a visit that both sides entered, are asked about', () => {
  const host = sheet();
  type(host, tables.contributions, [gift({ Spendennummer: '007' }), gift({ Spendennummer: '7', Betrag: '60' })]);
  const visit = AROUND.visits ?? {};
  type(host, tables.visits, [
    { ...visit, Ende: '02.09.2026' },
    { ...visit, Status: 'geplant', Beginn: '02.09.2026', Angereiste: '4' },
  ]);
  expect(findings(host, 'Q-08').map(({ Stufe, Tab }) => [Stufe, Tab])).toEqual([['Hinweis', 'Spenden']]);
  expect(findings(host, 'Q-10').map(({ Stufe, Tab }) => [Stufe, Tab])).toEqual([['klären', 'Einsätze']]);
});
