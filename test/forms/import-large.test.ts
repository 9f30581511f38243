import { describe, expect, it } from 'vitest';
import { utf8 } from '../../src/client/lists/write-text.ts';
import type { ExportedRows } from '../../src/forms/exportTab/shape.ts';
import { fileOf } from '../../src/forms/exportTab/view-file.ts';
import { counted } from '../budgets/large-sheet.ts';
import budgets from '../budgets.json' with { type: 'json' };
import { builtScript, call, type Host, readyHost } from '../bundle.ts';
import { takeIn } from './import-walk.ts';

const script = await builtScript();
const ROWS = 5_000;
/** Cut off in the second of three pieces. */
const FEWER = 2_500;

function host(): Host {
  const made = readyHost(script);
  made.type('Verbände', 'C2', [
    ['KV Eins', 'KV', 'Hessen', 'offen'],
    ['KV Zwei', 'KV', 'Hessen', 'offen'],
  ]);
  return made;
}

/** Each row another one: a day of fourteen years, and how many came. */
const listOf = (rows: number): Uint8Array =>
  utf8(
    `Datum;Gast;Gastgeber;Aktion;Personen;Bemerkung\r\n${Array.from({ length: rows }, (_, at) => {
      const day = new Date(Date.UTC(2012, 0, 1 + at)).toISOString().slice(0, 10);
      return `${day};KV Eins;KV Zwei;Stand;${1 + (at % 9)};Zeile ${at}\r\n`;
    }).join('')}`,
  );
const list = listOf(ROWS);
const fewer = listOf(FEWER);
const notes = (sheet: Host): readonly unknown[] =>
  sheet
    .tab('Einsätze')
    .values()
    .map(({ Notiz }) => Notiz);

describe('5,000 rows', () => {
  it('go in in pieces, each within its budget of calls, and come out as one', async () => {
    const sheet = host();
    const { fates, written } = await takeIn(sheet, list);
    expect(fates.every((fate) => fate === 'in')).toBe(true);
    expect(written).toHaveLength(5);
    const { calls, onCells } = counted(sheet);
    const budget = budgets.calls['import a piece of 1,000 rows'];
    expect(calls).toBeLessThanOrEqual(budget.calls);
    expect(onCells).toBeLessThanOrEqual(budget.onCells);
    expect(notes(sheet)).toEqual(Array.from({ length: ROWS }, (_, at) => `Zeile ${at}`));
    const again = await takeIn(sheet, list, { operation: 'op-second' });
    expect(new Set(again.fates)).toEqual(new Set(['alike']));
    expect(call(sheet, 'undoImport', { operation: 'op-import' })).toMatchObject({
      ok: true,
      value: { undone: true, left: [] },
    });
    expect(notes(sheet)).toEqual([]);
  });

  it.each([14, 20])('that a crash cut off at call %d go on where they stopped, and none comes twice', async (at) => {
    const sheet = host();
    const before = (piece: number): void => {
      if (piece === 1) sheet.crash({ at, unflushed: 'prefix' });
    };
    await expect(takeIn(sheet, fewer, { before })).rejects.toThrow();
    const between = notes(sheet).length;
    expect(call(sheet, 'importStart', {}).value).toMatchObject({ open: { operation: 'op-import' } });
    const resumed = await takeIn(sheet, fewer);
    expect(resumed.fates.filter((fate) => fate === 'written')).toHaveLength(between);
    expect([...notes(sheet)].sort()).toEqual(Array.from({ length: FEWER }, (_, at) => `Zeile ${at}`).sort());
    expect(call(sheet, 'importStart', {}).value).not.toHaveProperty('open');
    expect(call(sheet, 'undoImport', { operation: 'op-import' })).toMatchObject({
      ok: true,
      value: { undone: true },
    });
    expect(notes(sheet)).toEqual([]);
  });
});

describe('what was exported', () => {
  it.each(['xlsx', 'ods', 'csv', 'txt'] as const)('as %s changes nothing when it is imported', async (format) => {
    const sheet = host();
    await takeIn(sheet, listOf(60));
    sheet.type('Einsätze', 'C2', [['durchgeführt', '31.02.2026', 'Kaffee']]);
    const before = sheet.tab('Einsätze').values();
    const exported = call(sheet, 'exportRows', { table: 'visits' }).value as unknown as ExportedRows;
    const { fates } = await takeIn(sheet, fileOf('visits', exported, format, 'de'), { operation: 'op-back' });
    expect(new Set(fates)).toEqual(new Set(['same']));
    expect(sheet.tab('Einsätze').values()).toEqual(before);
  });
});
