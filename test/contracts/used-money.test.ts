import { expect, test } from 'vitest';
import type { Column } from '../../src/define/column.ts';
import { tables } from '../../src/tables/index.ts';
import { columnLetters } from '../../workbench/emulator/index.ts';
import { builtScript, COORDINATOR, call, type Host, newHost, readyHost } from '../bundle.ts';

/*
 * What people fill in is used (test/contracts/used.test.ts), in Spenden and Summen too: the value of each column changes what the rules say, or what
 * shows sums. Each column of Spenden has a row of its own, so that two checks tell all of them.
 */

const script = await builtScript();
type Typed = Readonly<Record<string, string>>;
/** The rules that speak of a value as such, and of the same row twice. */
const OF_THE_VALUE = ['Q-01', 'Q-02', 'Q-03', 'Q-06', 'D-01', 'D-02', 'D-05', 'D-07'];

/** Columns that change nothing elsewhere, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'contributions note':
    'A word among treasurers about one gift: it stays in their tab, because nothing about donors leaves it.',
};

const gift = (more: Typed = {}): Typed => ({
  ...{ receivedOn: '10.10.2026', receiver: 'KV Eins', kind: 'Geldspende', amount: '100', channel: 'Überweisung' },
  ...{ donorKind: 'natürliche Person', origin: 'Inland', donorKnown: 'ja', voucher: 'B-1' },
  ...more,
});
const WAIVER = {
  ...{ kind: 'Verzicht auf Erstattung', channel: 'keine Zahlung', giver: 'KV Eins' },
  ...{ claimResolvedOn: '01.09.2026', waivedOn: '01.11.2026' },
};
const GRANT = {
  ...{ kind: 'Zuschuss', giver: 'KV Zwei', donorKind: 'Gliederung der Partei', donorKnown: '' },
  ...{ bookedByGiverOn: '10.10.2026', bookedByReceiverOn: '11.10.2026' },
};
const RETURNED = { donorKind: 'Fraktion', decision: 'zurückgegeben', decidedOn: '12.10.2026' };
const LARGE = { amount: '60000', reportedToLandOn: '10.10.2026', bundestagNotifiedOn: '11.10.2026' };

/** What the Jahresliste and the rules say: by column a row, and what its cell says instead. */
const USES: Readonly<Record<string, { readonly in: 'list' | 'rules'; readonly row: Typed; readonly other: string }>> = {
  receivedOn: { in: 'list', row: gift(), other: '10.10.2025' },
  receiver: { in: 'list', row: gift(), other: 'KV Zwei' },
  kind: { in: 'list', row: gift(), other: 'Sponsoring' },
  amount: { in: 'list', row: gift(), other: '101' },
  channel: { in: 'rules', row: gift(), other: 'Konto Dritter' },
  donorNumber: { in: 'list', row: gift({ amount: '12000' }), other: '99' },
  giver: { in: 'rules', row: gift(WAIVER), other: 'KV Zwei' },
  donorKind: { in: 'rules', row: gift(), other: 'Fraktion' },
  origin: { in: 'rules', row: gift({ amount: '2000' }), other: 'Ausland, andere' },
  donorKnown: { in: 'rules', row: gift({ amount: '600' }), other: 'nein' },
  otherPersonsMoney: { in: 'rules', row: gift(), other: 'ja' },
  publicShare: { in: 'rules', row: gift({ donorKind: 'Unternehmen', publicShare: '10' }), other: '30' },
  fundraisingFee: { in: 'rules', row: gift({ fundraisingFee: '10' }), other: '30' },
  codexCheckedOn: { in: 'rules', row: gift({ amount: '1500', codexCheckedOn: '11.10.2026' }), other: '' },
  claimResolvedOn: { in: 'rules', row: gift(WAIVER), other: '' },
  waivedOn: { in: 'rules', row: gift(WAIVER), other: '' },
  bookedByGiverOn: { in: 'rules', row: gift(GRANT), other: '' },
  bookedByReceiverOn: { in: 'rules', row: gift(GRANT), other: '' },
  voucher: { in: 'rules', row: gift(), other: '' },
  decision: { in: 'rules', row: gift(RETURNED), other: 'offen' },
  decidedOn: { in: 'rules', row: gift(RETURNED), other: '' },
  reportedToLandOn: { in: 'rules', row: gift({ ...LARGE, bundestagNotifiedOn: '' }), other: '' },
  bundestagNotifiedOn: { in: 'rules', row: gift(LARGE), other: '' },
  receiptOn: { in: 'rules', row: gift({ kind: 'Sammlung', donorKnown: '' }), other: '01.11.2026' },
  purpose: {
    in: 'rules',
    row: gift({ kind: 'Sachspende', channel: 'Sache', receiptOn: '01.11.2026', purpose: 'Pavillon' }),
    other: 'Nutzung eines Raums',
  },
};
const idOf = (at: number): string => `S-AAAA00${String(at + 10)}`;
const keys = Object.keys(USES);

const put = (host: Host, table: 'contributions' | 'sums', line: number, typed: Typed): void => {
  const { tab } = tables[table];
  const columns: Readonly<Record<string, Column>> = tables[table].columns;
  for (const [key, value] of Object.entries(typed))
    host.type(tab.de, `${columnLetters(host.tab(tab.de).column(columns[key]?.header.de ?? key))}${line}`, value);
};

/** All rows in one paste, from the tab's second line. */
function paste(host: Host, rows: readonly Typed[]): void {
  const columns: Readonly<Record<string, Column>> = tables.contributions.columns;
  const keyOf = new Map(Object.entries(columns).map(([key, { header }]) => [header.de, key]));
  const headers = host.tab('Spenden').headers();
  host.type(
    'Spenden',
    'A2',
    rows.map((row) => headers.map((header) => row[keyOf.get(header) ?? ''] ?? '')),
  );
}

function register(host: Host): Host {
  host.type('Verbände', 'C2', [
    ['KV Eins', 'KV', 'Bayern', 'nein'],
    ['KV Zwei', 'KV', 'Hessen', 'nein'],
  ]);
  host.type('Koordination', 'C2', [['KV Eins', 'Koordination', COORDINATOR, 'nie', '01.11.2026', 'Formular']]);
  return host;
}

/** By a row's id: rules and what they say of it; of the Jahresliste its lines. */
function said(host: Host): { readonly rules: ReadonlyMap<string, string>; readonly list: string } {
  host.choose('Transparenz prüfen');
  const rules = new Map<string, string>();
  for (const { Regel = '', Zeile = '', 'Was auffällt': what = '' } of host.tab('Prüfhinweise').rows())
    if (!OF_THE_VALUE.includes(Regel)) rules.set(Zeile, `${rules.get(Zeile) ?? ''}${Regel} ${what}\n`);
  return { rules, list: JSON.stringify(call(host, 'yearListStart', { period: '2026' }).value) };
}

test('each column of Spenden that people fill changes what is said elsewhere, or has its reason', () => {
  const filled = Object.entries<Column>(tables.contributions.columns).flatMap(([key, { writer }]) =>
    writer === 'person' && key !== 'id' && !(`contributions ${key}` in EXCEPTIONS) ? [key] : [],
  );
  expect([...keys].sort()).toEqual([...filled].sort());
  const host = register(readyHost(script));
  // Amounts and numbers of their own: nothing is said because two rows are alike.
  paste(
    host,
    keys.map((key, at) => ({ id: idOf(at), donorNumber: String(1000 + at * 7), ...USES[key]?.row })),
  );
  const workbook = host.snapshot();
  const before = said(host);
  const changed = newHost(script, { workbook });
  keys.forEach((key, at) => {
    const use = USES[key];
    if (use?.in === 'rules') put(changed, 'contributions', 2 + at, { [key]: use.other });
  });
  const after = said(changed);
  const unused = keys.filter(
    (key, at) => USES[key]?.in === 'rules' && before.rules.get(idOf(at)) === after.rules.get(idOf(at)),
  );
  expect(unused).toEqual([]);

  const listed = newHost(script, { workbook });
  const list = () => JSON.stringify(call(listed, 'yearListStart', { period: '2026' }).value);
  const standing = list();
  expect(standing).toContain('KV Eins');
  keys.forEach((key, at) => {
    const use = USES[key];
    if (use?.in !== 'list') return;
    const was = { donorNumber: String(1000 + at * 7), ...use.row }[key] ?? '';
    put(listed, 'contributions', 2 + at, { [key]: use.other });
    expect(list(), key).not.toBe(standing);
    put(listed, 'contributions', 2 + at, { [key]: was });
    expect(list(), key).toBe(standing);
  });
});

test('each column of Summen that people fill changes the Auswertung', () => {
  const host = readyHost(script);
  expect(call(host, 'chooseProfile', { profile: 'network' }).ok).toBe(true);
  host.choose('Einrichten und reparieren');
  register(host);
  const row: Typed = {
    ...{ period: '2026-Q3', association: 'KV Eins', kind: 'Geldspende', amount: '500' },
    ...{ source: 'Kasse Süd', asOf: '01.10.2026' },
  };
  put(host, 'sums', 2, row);
  const report = () => {
    host.choose('Auswertung aktualisieren');
    const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Auswertung');
    return JSON.stringify(sheet?.getDataRange().getDisplayValues());
  };
  const standing = report();
  expect(standing).toContain('Kasse Süd');
  const others: Typed = {
    ...{ period: '2025-Q3', association: 'KV Zwei', kind: 'Sammlung', amount: '501' },
    ...{ source: 'Kasse Nord', asOf: '02.10.2026' },
  };
  const filled = Object.entries<Column>(tables.sums.columns).flatMap(([key, { writer }]) =>
    writer === 'person' && key !== 'id' ? [key] : [],
  );
  expect(Object.keys(others)).toEqual(filled);
  for (const key of filled) {
    put(host, 'sums', 2, { [key]: others[key] ?? '' });
    expect(report(), key).not.toBe(standing);
    put(host, 'sums', 2, { [key]: row[key] ?? '' });
    expect(report(), key).toBe(standing);
  }
});
