import { describe, expect, test } from 'vitest';
import { columnLetters } from '../../workbench/emulator/index.ts';
import { builtScript, COORDINATOR, call, HELPER, type Host, readyHost } from '../bundle.ts';

const script = await builtScript();

/** Two associations, one below the other; a contribution and a visit that rules speak of, and an old contribution. */
function sheet(): Host {
  const host = readyHost(script);
  const header = host.tab('Verbände').headers();
  const parent = columnLetters(header.indexOf('Gehört zu') + 1);
  host.type(
    'Verbände',
    'C2',
    ['KV Musterstadt', 'KV Beispielstadt', 'OV Beispieldorf'].map((name) => [
      name,
      name.slice(0, 2),
      'Bayern',
      'offen',
    ]),
  );
  host.type('Verbände', `${parent}4`, 'KV Beispielstadt');
  host.type('Koordination', 'C2', [['KV Musterstadt', 'Koordination', COORDINATOR, 'nie', '01.01.2026', 'Beispiel']]);
  host.type('Spenden', 'C2', [
    ['24.11.2026', 'OV Beispieldorf', 'Geldspende', '1.000,01', 'bar'],
    ['01.09.2026', 'KV Musterstadt', 'Geldspende', '1.000,01', 'bar'],
  ]);
  host.type('Einsätze', 'C2', [
    ['geplant', '05.02.2027', 'Haustürwahlkampf', 'KV Musterstadt', 'OV Beispieldorf', '1'],
  ]);
  expect(call(host, 'checkNow').ok).toBe(true);
  return host;
}

const select = (host: Host, tab: string, a1: string): void => {
  const found = host.workbook.tabs.find(({ name }) => name === tab);
  const [, letter = 'A', line = '1'] = /^([A-Z])(\d+)$/.exec(a1) ?? [];
  if (!found) throw new RangeError(`No tab ${tab}`);
  const rectangle = { row: Number(line), column: letter.charCodeAt(0) - 64, rows: 1, columns: 1 };
  host.ui.active = { tabId: found.id, rectangle };
};
interface Found {
  readonly id: string;
  readonly rule: string;
  readonly row: string;
  readonly associations: readonly string[];
  readonly baseline: boolean;
}
const findings = (host: Host): readonly Found[] => call(host, 'findingsStart').value?.findings as readonly Found[];
const idOf = (host: Host, tab: string, at: number): string => host.tab(tab).rows()[at]?.id ?? '';

describe('the selected cell', () => {
  test('tells its row, and the way back selects it again', () => {
    const host = sheet();
    select(host, 'Spenden', 'F3');
    const id = idOf(host, 'Spenden', 1);
    expect(call(host, 'selectedRow').value).toEqual({ kind: 'row', table: 'contributions', line: 3, id });
    // Two of them ask the cache whether a later version has set this sheet up.
    expect(host.calls.length).toBeLessThanOrEqual(10);
    expect(host.calls.filter(({ onCells }) => onCells)).toHaveLength(1);
    const found = findings(host).find(({ rule, row }) => rule === 'S-01' && row === id);
    select(host, 'Einsätze', 'A1');
    expect(call(host, 'showFindingRow', { id: found?.id }).value).toMatchObject({ shown: true });
    expect(call(host, 'selectedRow').value).toEqual({ kind: 'row', table: 'contributions', line: 3, id });
  });

  test('finds the row after sorting and with columns moved', () => {
    const host = sheet();
    const id = idOf(host, 'Spenden', 0);
    host.person.sort('Spenden', 'Eingang am', { descending: true });
    host.person.sort('Spenden', 'Eingang am');
    host.person.moveColumn('Spenden', 'id', 'Zweck');
    const line =
      host
        .tab('Spenden')
        .rows()
        .findIndex((row) => row.id === id) + 2;
    expect(line).toBe(3);
    select(host, 'Spenden', `D${line}`);
    expect(call(host, 'selectedRow').value).toMatchObject({ id, line });
  });

  test('in Prüfhinweise is a finding; header, strangers and rows without an id are told apart', () => {
    const host = sheet();
    select(host, 'Prüfhinweise', 'E2');
    expect(call(host, 'selectedRow').value).toEqual({ kind: 'finding', id: idOf(host, 'Prüfhinweise', 0) });
    select(host, 'Spenden', 'B1');
    expect(call(host, 'selectedRow').value).toEqual({ kind: 'header' });
    select(host, 'Einstellungen', 'B3');
    expect(call(host, 'selectedRow').value).toEqual({ kind: 'elsewhere' });
    select(host, 'Einsätze', 'B40');
    expect(call(host, 'selectedRow').value).toEqual({ kind: 'row', table: 'visits', line: 40, id: '' });
  });

  test("of a partnership is its own, not the earlier one's", () => {
    const host = sheet();
    host.type('Partnerschaften', 'C2', [
      ['KV Musterstadt', 'KV Beispielstadt', 'beendet'],
      ['KV Musterstadt', 'OV Beispieldorf', 'aktiv'],
    ]);
    const view = host.tab('Partnerschaften');
    const [first = '', second = ''] = view.rows().map((row) => row.id ?? '');
    expect(first).toMatch(/^P-/);
    const column = view.headers().indexOf('Nachfolgerin von') + 1;
    host.type('Partnerschaften', `${columnLetters(column)}3`, first);
    host.person.moveColumn('Partnerschaften', 'Nachfolgerin von', 'id');
    select(host, 'Partnerschaften', 'C3');
    expect(call(host, 'selectedRow').value).toMatchObject({ id: second });
  });

  test('belongs to the person who asks', () => {
    const host = sheet();
    select(host, 'Spenden', 'F3');
    host.as(HELPER).open();
    select(host, 'Einsätze', 'C2');
    expect(call(host, 'selectedRow').value).toMatchObject({ table: 'visits', line: 2 });
    host.as(COORDINATOR);
    expect(call(host, 'selectedRow').value).toMatchObject({ table: 'contributions', line: 3 });
  });
});

describe('the sidebar', () => {
  test('opens within few calls, and knows associations, office and the baseline', () => {
    const host = sheet();
    const start = call(host, 'findingsStart').value;
    expect(host.calls.length).toBeLessThanOrEqual(12);
    // As the check writes it beside findings of this office, association and all.
    expect(start?.office).toBe('Koordination, KV Musterstadt');
    expect(start?.rules).toMatchObject({ 'S-01': { office: 'treasury' } });
    const cash = findings(host).filter(({ rule }) => rule === 'S-01');
    const at = (name: string) => cash.find(({ associations }) => associations.includes(name));
    expect(cash).toHaveLength(2);
    expect(at('OV Beispieldorf')?.baseline).toBe(false);
    expect(at('KV Musterstadt')?.baseline).toBe(true);
  });

  test('shows the own associations by contact, and what a helper chose', () => {
    const host = sheet();
    expect(call(host, 'ownAssociations', {}).value?.own).toEqual({
      association: 'KV Musterstadt',
      names: ['KV Musterstadt'],
      fromContact: true,
    });
    host.as(HELPER).open();
    expect(call(host, 'ownAssociations', {}).value?.own).toBeUndefined();
    expect(call(host, 'ownAssociations', { association: 'Beispielstadt' }).value?.own).toEqual({
      association: 'KV Beispielstadt',
      names: ['KV Beispielstadt', 'OV Beispieldorf'],
      fromContact: false,
    });
    expect(call(host, 'ownAssociations', {}).value?.own).toMatchObject({ association: 'KV Beispielstadt' });
    expect(host.calls.length).toBeLessThanOrEqual(12);
  });

  test('writes no reason with an IBAN, and repeats nothing of it', () => {
    const host = sheet();
    const finding = findings(host).find(({ rule }) => rule === 'S-01');
    const before = JSON.stringify(host.workbook.tabs.map(({ rows }) => rows));
    const input = { id: finding?.id, status: 'in-progress', reason: 'Zurück an DE89 3704 0044 0532 0130 00.' };
    const answer = call(host, 'saveFindingStatus', input);
    expect(answer.problem?.fields?.reason?.text.de).toBe(
      'Darin steht etwas wie eine IBAN oder Kontonummer. Bitte nimm das heraus.',
    );
    expect(JSON.stringify(answer)).not.toContain('3704');
    expect(JSON.stringify(host.workbook.tabs.map(({ rows }) => rows))).toBe(before);
  });
});
