import { beforeAll, expect, test } from 'vitest';
import type { Table } from '../../src/define/table.ts';
import { type DataTableName, dataTables, tables } from '../../src/tables/index.ts';
import { builtScript, call, readyHost } from '../bundle.ts';

/** What must stand nowhere but where it was typed; each column's own, so that a leak names its source. */
const secretOf = (table: string, key: string): string => `Geheim${table}${key}`;
const typedSecret = (table: string, key: string): string => {
  const secret = secretOf(table, key);
  return `Frau ${secret}, ${secret}@example.org, 0171 3920001, ${secret}straße 7, DE89370400440532013000`;
};
const EVERYWHERE = ['3920001', '0532013000', 'Geheimnummer'];

const PLAIN: Readonly<Partial<Record<DataTableName, readonly Readonly<Record<string, string>>[]>>> = {
  visits: [
    {
      ...{ status: 'durchgeführt', start: '30.08.2026', kind: 'Haustürwahlkampf', guest: 'KV Pinneberg' },
      ...{ host: 'KV Saalekreis', people: '6', hours: '4', doors: '10', doorsOpened: '40' },
    },
    { status: 'geplant', start: 'übermorgen', kind: 'Infostand', guest: 'KV Unbekannt', host: 'KV Saalekreis' },
  ],
  contributions: [
    {
      ...{ receivedOn: '20.08.2026', receiver: 'KV Saalekreis', kind: 'Geldspende', amount: '1.200,00' },
      ...{ channel: 'bar', donorNumber: '4711', donorKind: 'natürliche Person', origin: 'Ausland, andere' },
    },
    {
      ...{ receivedOn: '21.08.2026', receiver: 'KV Saalekreis', kind: 'Geldspende', amount: '9.000,00' },
      ...{ channel: 'Überweisung', donorNumber: '4711' },
    },
    {
      ...{ receivedOn: '21.08.2026', receiver: 'KV Saalekreis', kind: 'Geldspende', amount: '700,00' },
      ...{ channel: 'Überweisung', donorNumber: 'Anna Geheimnummer' },
    },
  ],
  partnerships: [{ a: 'KV Pinneberg', b: 'KV Saalekreis', status: 'aktiv', since: '01.02.2026' }],
  associations: [{ name: 'KV Beispielstadt', level: 'KV', land: 'Hessen', search: 'sucht', searchSince: '01.02.2026' }],
  contacts: [
    { association: 'KV Saalekreis', role: 'Koordination', rhythm: 'quartalsweise' },
    {
      ...{
        association: 'KV Pinneberg',
        role: 'Koordination',
        rhythm: 'quartalsweise',
        email: 'koordination@example.org',
      },
      ...{ consentOn: '03.05.2026', consentBy: 'Mail' },
      // A mail greets the one it goes to, and nobody else.
      displayName: 'Koordination Pinneberg',
    },
  ],
  requests: [{ receivedOn: '01.08.2026', kind: 'Frage', status: 'neu' }],
  tips: [{ topic: 'Haustür' }],
  elections: [{ date: '14.03.2027', area: 'Hessen', kind: 'Kommunalwahl' }],
  localRules: [{ place: 'Beispielstadt', land: 'Hessen' }],
};

const isSecret = (table: Table, key: string): boolean => {
  const column = table.columns[key];
  return (
    column?.writer === 'person' &&
    (column.privacy === 'free text' || column.privacy === 'contact') &&
    (column.kind === 'text' || column.kind === 'email')
  );
};

/** The tabs of the profile in which all stands in one sheet. */
const shared = dataTables.filter((name) => (tables[name] as Table).profiles.includes('shared'));

let host: ReturnType<typeof readyHost>;
let secrets: readonly string[];

beforeAll(async () => {
  host = readyHost(await builtScript());
  host.rpc('seedAssociations', { operation: 'op-seed-1' });
  const told: string[] = [...EVERYWHERE];
  for (const name of shared) {
    const table: Table = tables[name];
    const view = host.tab(table.tab.de);
    const first = Math.max(1, ...view.rowNumbers()) + 1;
    const rows = (PLAIN[name] ?? []).map((plain) =>
      Object.entries(table.columns).map(([key]) => {
        if (plain[key] !== undefined) return plain[key];
        if (!isSecret(table, key)) return '';
        told.push(secretOf(name, key));
        return typedSecret(name, key);
      }),
    );
    host.type(table.tab.de, `A${first}`, rows);
  }
  secrets = [...new Set(told)];
});

const leaks = (words: string): string[] => secrets.filter((secret) => words.includes(secret));

test('findings, words in Prüfung, mails and logs repeat no personal data and no more of a donor than the number', () => {
  expect(secrets.length).toBeGreaterThan(12);
  const logs: string[] = [];
  const note = () => logs.push(JSON.stringify(host.log));
  for (const name of shared)
    for (const row of host.tab(tables[name].tab.de).rows()) expect(leaks(row.Prüfung ?? '')).toEqual([]);
  host.choose('Transparenz prüfen');
  note();
  host.call('nightlyCheck');
  note();
  const [contact] = host
    .tab('Koordination')
    .rows()
    .filter((row) => row['Einwilligung am'] !== '');
  expect(
    call(host, 'sendEvaluation', { period: '2026-Q3', contacts: [contact?.id], operation: 'op-mails' }).value,
  ).toMatchObject({ sent: 1 });
  note();
  const findings = host.tab('Prüfhinweise').rows();
  expect(new Set(findings.map((row) => row.Regel)).size).toBeGreaterThan(9);
  expect(findings.some((row) => row.Regel === 'D-01')).toBe(true);
  expect(leaks(JSON.stringify(findings))).toEqual([]);
  for (const name of shared)
    for (const row of host.tab(tables[name].tab.de).rows()) expect(leaks(row.Prüfung ?? '')).toEqual([]);
  expect(host.outbox).toHaveLength(1);
  expect(leaks(JSON.stringify(host.outbox))).toEqual([]);
  for (const tab of ['Auswertung', 'Versand', 'Protokoll'])
    expect([tab, leaks(JSON.stringify(host.tab(tab).tab.rows))]).toEqual([tab, []]);
  expect(leaks(logs.join())).toEqual([]);
});
