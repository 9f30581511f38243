import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { emptyTab, emptyWorkbook } from '../../workbench/emulator/index.ts';
import { columnName, parseAddress, toAddress } from '../../workbench/page/address.ts';
import { parseBlock, printBlock } from '../../workbench/page/block-text.ts';
import { readSeries } from '../../workbench/page/charts/series.ts';
import { filled } from '../../workbench/page/grid/fill.ts';
import { toGridFormula } from '../../workbench/page/grid/formula.ts';
import { valuesOf } from '../../workbench/page/grid/values.ts';
import { inputText } from '../../workbench/page/input-text.ts';
import { whenWords } from '../../workbench/server/trigger-words.ts';

vi.stubGlobal('location', { search: '' });
vi.stubGlobal('localStorage', { getItem: () => null });

describe('the clipboard', () => {
  const cell = fc.string().map((text) => text.replace(/\r/g, ''));
  test('what is printed is read back, whatever it holds', () => {
    const blocks = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      )
      // A last line that is empty cannot be told from the end of the one before.
      .filter((block) => block.at(-1)?.join('') !== '');
    fc.assert(
      fc.property(blocks, (block) => {
        expect(parseBlock(printBlock(block))).toEqual(block);
      }),
    );
  });
  test('lines of Windows, quotes and rows of different length are understood', () => {
    expect(parseBlock('a\tb\r\n"c ""d""\n e"\r\n')).toEqual([
      ['a', 'b'],
      ['c "d"\n e', ''],
    ]);
  });
});

test('addresses are read and written', () => {
  expect([columnName(1), columnName(26), columnName(27), columnName(702), columnName(703)]).toEqual([
    'A',
    'Z',
    'AA',
    'ZZ',
    'AAA',
  ]);
  expect(parseAddress('d152')).toMatchObject({ row: 152, column: 4 });
  expect(parseAddress('B2:C5')).toEqual({ row: 2, column: 2, rows: 4, columns: 2 });
  expect(parseAddress('Spenden')).toBeUndefined();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 18_000 }), (row, column) => {
      expect(parseAddress(toAddress(row, column))).toMatchObject({ row, column });
    }),
  );
});

test('the editor begins with what a German would type', () => {
  const book = emptyWorkbook('x', 'x', 'de_DE', 'Europe/Berlin');
  book.styles.push(
    { numberFormat: 'dd.mm.yyyy' },
    { numberFormat: '0 %' },
    { numberFormat: '#,##0.00 "€"' },
    { numberFormat: 'hh:mm' },
  );
  const tab = emptyTab(1, 'x');
  const values = [1234.5, 46_023, 0.25, -70, 0.5, 'Text', true, 46_023.5];
  tab.rows.push({ values, styles: [0, 1, 2, 3, 4, 0, 0, 1], formulas: { 5: '=A1*2' } });
  const shown = values.map((_, at) => inputText(book, tab, 1, at + 1));
  expect(shown).toEqual(['1234,5', '01.01.2026', '25%', '-70', '12:00', '=A1*2', 'TRUE', '01.01.2026 12:00']);
});

test('the fill handle goes on counting days and even steps, and repeats the rest', () => {
  const book = emptyWorkbook('x', 'x', 'de_DE', 'Europe/Berlin');
  book.styles.push({ numberFormat: 'dd.mm.yyyy' });
  const tab = emptyTab(1, 'x');
  tab.rows.push({ values: [45_656, 'bar', 5, 10], styles: [1] }, { values: ['', 'online', 5, 12.5], styles: [] });
  const down = (column: number, sourceEnd: number, targetEnd: number) => {
    const range = (startRow: number, endRow: number) => ({ startRow, endRow, startColumn: column, endColumn: column });
    return filled(book, tab, range(0, sourceEnd), range(sourceEnd + 1, targetEnd)).flat();
  };
  expect(down(0, 0, 2)).toEqual(['31.12.2024', '01.01.2025']);
  expect(down(1, 1, 4)).toEqual(['bar', 'online', 'bar']);
  expect(down(2, 1, 3)).toEqual(['5', '5']);
  expect(down(3, 1, 3)).toEqual(['15', '17,5']);
});

test('a German formula reaches the engine in its own words, texts untouched', () => {
  expect(toGridFormula('=SUMME(A1:A3;1,5)&"a;1,5"')).toBe('=SUM(A1:A3,1.5)&"a;1,5"');
  expect(toGridFormula("=WENN('Tab;1,5'!A1>2,25;1;0)")).toBe("=IF('Tab;1,5'!A1>2.25,1,0)");
});

test('a write of the grid becomes texts, whichever form it has', () => {
  const range = { startRow: 2, endRow: 3, startColumn: 1, endColumn: 1 };
  expect(valuesOf(range, { v: 1.5 })).toEqual({ row: 2, column: 1, values: [['1,5'], ['1,5']] });
  expect(valuesOf(range, { 2: { 1: { v: 'a' } }, 3: { 1: { f: '=A1' } } })?.values).toEqual([['a'], ['=A1']]);
  expect(valuesOf(range, [[{ v: 'a' }], [null]])?.values).toEqual([['a'], ['']]);
});

test('a chart reads names from its first column and a series from each other one', () => {
  const book = emptyWorkbook('x', 'x', 'de_DE', 'Europe/Berlin');
  const tab = emptyTab(7, 'x');
  for (const values of [
    ['Land', 'Stunden'],
    ['Bayern', 12],
    ['Berlin', ''],
    ['', ''],
  ])
    tab.rows.push({ values, styles: [] });
  book.tabs.push(tab);
  const range = { tabId: 7, rectangle: { row: 1, column: 1, rows: 4, columns: 2 } };
  const chart = {
    id: 1,
    type: 'BAR',
    ranges: [range],
    position: { row: 1, column: 4, offsetX: 0, offsetY: 0 },
    options: {},
    headers: 1,
  };
  expect(readSeries(book, chart)).toEqual({
    labels: ['Bayern', 'Berlin'],
    series: [{ color: '#005538', name: 'Stunden', values: [12, undefined] }],
    stacked: false,
  });
});

test('times are typed as people write them, and what is no time is refused', async () => {
  const { readMoment, later } = await import('../../workbench/page/frame/time.ts');
  expect(readMoment('1.10.2026')).toBe('2026-10-01T09:00');
  expect(readMoment('01.10.2026, 7:05')).toBe('2026-10-01T07:05');
  expect(readMoment('2026-10-01T07:05')).toBe('2026-10-01T07:05');
  expect(readMoment('31.09.2026')).toBeUndefined();
  expect(readMoment('morgen')).toBeUndefined();
  expect(later('2026-12-30T09:00', 7)).toBe('2027-01-06T09:00');
});

test('schedules are said in words', () => {
  const zone = 'Europe/Berlin';
  const clock = (schedule: object) => whenWords({ type: 'CLOCK', schedule: { zone, ...schedule } });
  expect(clock({ every: { unit: 'days', count: 1 }, hour: 2 })).toEqual({
    de: 'täglich gegen 2 Uhr',
    en: 'daily around 2:00',
  });
  expect(clock({ weekDay: 1, hour: 7 }).de).toBe('montags gegen 7 Uhr');
  expect(clock({ monthDay: 1, hour: 7 }).de).toBe('monatlich am 1. gegen 7 Uhr');
  expect(clock({ every: { unit: 'hours', count: 6 } }).de).toBe('alle 6 Stunden');
  expect(whenWords({ type: 'ON_EDIT' }).de).toContain('Zelle');
});
