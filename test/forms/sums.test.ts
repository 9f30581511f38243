import { describe, expect, it } from 'vitest';
import { NOTHING_CHOSEN, propose } from '../../src/client/lists/propose.ts';
import { readListFile } from '../../src/client/lists/read-list.ts';
import { rowsOf } from '../../src/client/lists/rows.ts';
import type { Statement } from '../../src/define/statement.ts';
import { say, type Text } from '../../src/domain/text.ts';
import type { ExportedRows } from '../../src/forms/exportTab/shape.ts';
import { FORMAT_KEYS, fileOf } from '../../src/forms/exportTab/view-file.ts';
import { tables } from '../../src/tables/index.ts';
import { demoNow, demoOwner, demoPeople, openDemo } from '../../workbench/demo/index.ts';
import { columnLetters, createHost } from '../../workbench/emulator/index.ts';
import { builtScript, call, type Host } from '../bundle.ts';
import { NO_NAMES, takeIn } from './import-walk.ts';

const script = await builtScript();
const shared = createHost({ now: demoNow, owner: demoOwner, people: demoPeople, script });
openDemo(shared);
// Six persons gave in one quarter of one kind, and two in another: the first sum may go, the second may not.
const { headers, rowNumbers } = shared.tab('Spenden');
const next = Math.max(...rowNumbers.call(shared.tab('Spenden'))) + 1;
const gift = (on: string, number: string): string[] =>
  headers.call(shared.tab('Spenden')).map(
    (header) =>
      ({
        'Eingang am': on,
        'Empfangender Verband': 'KV Saale-Orla',
        Art: 'Geldspende',
        Betrag: '10,00',
        Zahlungsweg: 'Überweisung',
        Spendennummer: number,
        Spenderart: 'natürliche Person',
      })[header] ?? '',
  );
shared.type('Spenden', `A${next}`, [
  ...['91', '92', '93', '94', '95', '96'].map((number) => gift('12.02.2026', number)),
  ...['97', '98'].map((number) => gift('12.05.2026', number)),
]);

function copyAs(profile: 'network' | 'treasury'): Host {
  const host = shared.copy() as Host;
  expect(call(host, 'switchProfile', { profile, sure: true }).ok).toBe(true);
  return host;
}
const treasury = copyAs('treasury');
const network = copyAs('network');
const exported = call(treasury, 'exportRows', { table: 'sums' }).value as unknown as ExportedRows;
const at = (key: string): number => exported.keys.indexOf(key);

describe('sums of the treasury', () => {
  it('are offered by the profile Kasse alone', () => {
    expect(call(treasury, 'exportStart', {}).value?.tables).toContain('sums');
    expect(call(shared, 'exportStart', {}).value?.tables).not.toContain('sums');
  });

  it('are those of the rows, by finished quarter, association and kind, and hold no donor number', () => {
    const found = exported.rows.filter((row) => row[at('association')] === 'KV Saale-Orla');
    const told = found.map((row) => [row[at('period')], row[at('kind')], row[at('amount')]]);
    expect(told).toContainEqual(['2026-Q1', 'Geldspende', 60]);
    expect(told.some(([key, kind]) => key === '2026-Q2' && kind === 'Geldspende')).toBe(false);
    expect(exported.withheld).toBeGreaterThan(0);
    expect(exported.rows.every((row) => String(row[at('period')]) < '2026-Q4')).toBe(true);
    expect(JSON.stringify(exported)).not.toMatch(/"9[1-8]"/);
    expect(exported.keys).not.toContain('donorNumber');
  });

  it.each(FORMAT_KEYS)('are taken in as %s, known again, and taken back as one', async (format) => {
    const bytes = fileOf('sums', exported, format, 'de');
    const operation = `op-${format}`;
    const first = await takeIn(network, bytes, { operation });
    expect(first.table).toBe('sums');
    expect(new Set(first.fates)).toEqual(new Set(['in']));
    expect(network.tab('Summen').rows()).toHaveLength(exported.rows.length);
    const second = await takeIn(network, bytes, { operation: `${operation}-again` });
    expect(new Set(second.fates)).toEqual(new Set(['same']));
    expect(network.tab('Summen').rows()).toHaveLength(exported.rows.length);
    expect(call(network, 'undoImport', { operation }).value?.undone).toBe(true);
    expect(network.tab('Summen').rows()).toHaveLength(0);
  });

  it('stand in the evaluation of the network with their source and day', async () => {
    await takeIn(network, fileOf('sums', exported, 'csv', 'de'), { operation: 'op-kept' });
    network.choose('Auswertung aktualisieren');
    network.type('Auswertung', 'B2', '2026');
    const sheet = network.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Auswertung');
    const lines = sheet?.getDataRange().getDisplayValues() ?? [];
    const head = lines.findIndex((row) => row[0] === 'Verband' && row[3] === 'Quelle');
    expect(head).toBeGreaterThan(0);
    const body = lines.slice(head + 1, head + 60);
    const own = body.find((row) => row[0] === 'KV Saale-Orla' && row[1] === 'Geldspende');
    expect(own?.[2]).toContain('60,00');
    expect(own?.[3]).toBe('Kasse');
    expect(own?.[4]).toBe('23.11.2026');
    const { rows } = call(network, 'figuresStart', { period: '2026' }).value as unknown as Statement;
    const taken = rows.find((row) => row[0] === 'Geldspende' && row[1] === 'KV Saale-Orla');
    expect(taken?.slice(3, 6)).toEqual([60, 'Euro', 'nach Art, Kasse']);
    expect(say(tables.sums.tab, 'de')).toBe('Summen');
  });

  it('come in again where the treasury corrected them, and the newer one counts', async () => {
    const before = network.tab('Summen').rows().length;
    treasury.type('Spenden', `A${Math.max(...treasury.tab('Spenden').rowNumbers()) + 1}`, [gift('12.02.2026', '99')]);
    for (const host of [treasury, network]) host.advance('2026-11-25T09:00');
    const anew = call(treasury, 'exportRows', { table: 'sums' }).value as unknown as ExportedRows;
    const walked = await takeIn(network, fileOf('sums', anew, 'csv', 'de'), { operation: 'op-anew' });
    expect(walked.fates.filter((fate) => fate === 'in')).toHaveLength(1);
    expect(network.tab('Summen').rows()).toHaveLength(before + 1);
    const { rows } = call(network, 'figuresStart', { period: '2026' }).value as unknown as Statement;
    expect(rows.find((row) => row[0] === 'Geldspende' && row[1] === 'KV Saale-Orla')?.[3]).toBe(70);
  });

  /** What the page is told of the list as a whole. */
  const toldOf = async (bytes: Uint8Array): Promise<string> => {
    const read = await readListFile(bytes);
    if (!read.ok) throw new Error(read.problem.text.de);
    const { anatomy, decisions } = propose(tables.sums, read.value.sheets[0]?.cells ?? [], NOTHING_CHOSEN);
    const rows = rowsOf(tables.sums, anatomy, decisions).map(({ line, cells }) => ({ line, cells }));
    const judged = call(network, 'judgeRows', { table: 'sums', rows, names: NO_NAMES, whole: true }).value;
    return (judged?.told as Text[] | undefined)?.map(({ de }) => de).join() ?? '';
  };
  const exportedNow = (): Uint8Array =>
    fileOf('sums', call(treasury, 'exportRows', { table: 'sums' }).value as unknown as ExportedRows, 'csv', 'de');
  const tomorrow = (day: string): void => {
    for (const host of [treasury, network]) host.advance(`2026-11-${day}T09:00`);
  };
  const put = (line: number, header: string, value: string): void => {
    treasury.type('Spenden', `${columnLetters(treasury.tab('Spenden').column(header))}${line}`, value);
  };
  const lastLine = (): number => Math.max(...treasury.tab('Spenden').rowNumbers());

  it('that the treasury names no more are told: a grant that was entered for another association would count twice', async () => {
    treasury.type('Spenden', `A${lastLine() + 1}`, [gift('12.02.2026', '')]);
    for (const [header, value] of [
      ['Art', 'Zuschuss'],
      ['Gebender Verband', 'KV Bonn'],
      ['Betrag', '5.000,00'],
      ['Spenderart', ''],
    ] as const)
      put(lastLine(), header, value);
    tomorrow('26');
    expect(await toldOf(exportedNow())).toBe('');
    await takeIn(network, exportedNow(), { operation: 'op-grant' });
    put(lastLine(), 'Empfangender Verband', 'KV Weimar');
    tomorrow('27');
    expect(await toldOf(exportedNow())).toMatch(
      /^Nicht in dieser Liste.*KV Saale-Orla, Zuschuss.*5\.000,00\s€\. Was davon/,
    );
  });

  it('that were corrected back are told: what they were meanwhile would go on counting', async () => {
    const line = treasury
      .tab('Spenden')
      .rows()
      .findIndex(({ Spendennummer }) => Spendennummer === '99');
    const at = treasury.tab('Spenden').rowNumbers()[line] ?? 0;
    put(at, 'Betrag', '1.000,00');
    tomorrow('28');
    await takeIn(network, exportedNow(), { operation: 'op-there' });
    put(at, 'Betrag', '10,00');
    tomorrow('29');
    expect(await toldOf(exportedNow())).toMatch(/Geldspende, 1\. Quartal 2026, 1\.060,00\s€/);
  });

  it('say how many contributions are in none because they cannot be read', () => {
    const before = call(treasury, 'exportRows', { table: 'sums' }).value?.unread as number;
    treasury.type('Spenden', `A${lastLine() + 1}`, [gift('12.02.2026', '100')]);
    put(lastLine(), 'Betrag', 'fünfzig');
    expect(call(treasury, 'exportRows', { table: 'sums' }).value?.unread).toBe(before + 1);
  });

  it('of few persons stay with the treasury when retention has emptied their numbers, too', () => {
    treasury.type(
      'Spenden',
      `A${lastLine() + 1}`,
      Array.from({ length: 5 }, () => gift('12.02.2023', '300')),
    );
    const old = () => {
      const { rows } = call(treasury, 'exportRows', { table: 'sums' }).value as unknown as ExportedRows;
      return rows.filter((row) => row[at('period')] === '2023-Q1' && row[at('association')] === 'KV Saale-Orla');
    };
    expect(old()).toEqual([]);
    const applied = call(treasury, 'applyRetention', {
      operation: 'op-kept-long',
      classes: ['contributions/pseudonym'],
    });
    expect(applied.value?.rows).toBeGreaterThanOrEqual(5);
    expect(
      treasury
        .tab('Spenden')
        .rows()
        .some(({ Spendennummer }) => Spendennummer === '300'),
    ).toBe(false);
    expect(old()).toEqual([]);
  });
});
