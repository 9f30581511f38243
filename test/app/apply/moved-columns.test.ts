import { describe, expect, test } from 'vitest';
import { hitBesides } from '../../../src/app/apply/moved-columns.ts';
import { prepare } from '../../../src/app/apply/prepare.ts';
import type { Cells } from '../../../src/domain/plan.ts';
import { tables } from '../../../src/tables/index.ts';
import { columnsOf, readTab, THEIRS } from './made-tab.ts';

/** What came under the pen because columns moved before it fell, told by cells alone. */

const KEYS = columnsOf('contributions');
const tab = (rows: readonly Cells[], keys = KEYS, theirs?: string) => readTab('contributions', keys, rows, theirs);
const row = (id: string, more: Cells = {}): Cells => ({
  id,
  amount: Number(id.slice(-1)),
  voucher: `B ${id}`,
  ...more,
});
const plan = (before: ReturnType<typeof tab>, sets: Readonly<Record<string, Cells>>) =>
  prepare(
    before,
    Object.entries(sets).map(([id, cells]) => {
      const line = before.block.find((one) => one[before.layout.columnAt.id ?? -1] === id) ?? [];
      const held = Object.fromEntries(
        Object.keys(cells).map((key) => [key, line[before.layout.columnAt[key] ?? -1] ?? '']),
      );
      return { kind: 'set', table: 'contributions', id, cells, held } as const;
    }),
  );
/** Two columns that changed their places. */
const swapped = (one: string, other: string, keys = KEYS): readonly string[] =>
  keys.map((key) => (key === one ? other : key === other ? one : key));
const at = (key: string, keys = KEYS): number => keys.indexOf(key);

describe('under two columns that changed places', () => {
  const keys = swapped('note', 'voucher');
  const before = tab([row('S-1', { note: 'a' }), row('S-2', { note: 'b' }), row('S-3')]);
  const both = plan(before, { 'S-1': { note: 'neu', voucher: 'B neu' } });

  test('a row gets what was meant for it, and then nothing more', () => {
    const crossed = tab([row('S-1', { note: 'B neu', voucher: 'neu' }), row('S-2', { note: 'b' })], keys);
    expect(hitBesides(both, crossed, new Set([1]))).toEqual([
      { row: 1, column: at('note'), cell: 'B neu' },
      { row: 1, column: at('voucher'), cell: 'neu' },
    ]);
    const right = tab([row('S-1', { note: 'neu', voucher: 'B neu' }), row('S-2', { note: 'b' })], keys);
    expect(hitBesides(both, right, new Set([1]))).toEqual([]);
    const same = plan(before, { 'S-1': { note: 'neu', voucher: 'neu' } });
    expect(hitBesides(same, tab([row('S-1', { note: 'neu', voucher: 'neu' })], keys), new Set([1]))).toEqual([]);
  });

  test('a row that slid along is looked at, too; what was typed into either stays', () => {
    const one = plan(before, { 'S-1': { note: 'neu' } });
    const rows = (first: Cells, second: Cells) => tab([row('S-2', first), row('S-1', second)], keys);
    expect(hitBesides(one, rows({ voucher: 'neu', note: 'b' }, { note: 'a' }), new Set([1]))).toEqual([
      { row: 1, column: at('note'), cell: 'B S-2' },
    ]);
    expect(hitBesides(one, rows({ note: 'b' }, { voucher: 'neu', note: 'a' }), new Set([1]))).toEqual([
      { row: 2, column: at('note'), cell: 'B S-1' },
    ]);
    expect(hitBesides(one, rows({ voucher: 'getippt' }, { voucher: 'B getippt' }), new Set([1]))).toEqual([]);
  });

  test('a row whose cells nobody had read is left as it is', () => {
    const one = plan({ ...before, known: new Set([1]) }, { 'S-1': { note: 'neu' } });
    const now = tab([row('S-2', { voucher: 'neu', note: 'b' }), row('S-1', { note: 'a' })], keys);
    expect(hitBesides(one, now, new Set([1]))).toEqual([]);
  });

  test('a line that holds nothing else by then is emptied; one that holds more is a row of someone', () => {
    const hits = (left: Cells) => hitBesides(both, tab([left, row('S-2', { note: 'b' })], keys), new Set([1]));
    expect(hits({ note: 'B neu', voucher: 'neu' })).toEqual([
      { row: 1, column: at('note'), cell: '' },
      { row: 1, column: at('voucher'), cell: '' },
    ]);
    expect(hits({ voucher: 'neu' })).toEqual([{ row: 1, column: at('note'), cell: '' }]);
    expect(hits({ note: 'B neu', voucher: 'neu', amount: 5 })).toEqual([]);
    const four = swapped('amount', 'kind', keys);
    const two = plan(before, { 'S-1': { note: 'neu', amount: 7 } });
    expect(hitBesides(two, tab([{ kind: 7, voucher: 'neu' }], four), new Set([1]))).toHaveLength(2);
  });
});

test('below a column that did not move nothing is beside it: what was typed there is left to whoever typed', () => {
  const before = tab([row('S-1', { note: 'a' }), row('S-2', { note: 'b' })]);
  const one = plan(before, { 'S-1': { note: 'neu', amount: 7 } });
  const now = [row('S-2', { note: 'b' }), row('S-1', { note: 'a', amount: 2 })];
  expect(hitBesides(one, tab(now, swapped('note', 'voucher')), new Set([1]))).toEqual([]);
});

test('an id that came under the pen comes back to the row that the rest of the line tells', () => {
  const before = tab([row('S-1', { note: 'a' }), row('S-2', { note: 'b' })]);
  const one = plan(before, { 'S-1': { note: 'neu', amount: 7 } });
  const now = [row('neu', { voucher: 'B S-1', note: 'a', amount: 7 }), row('S-2', { note: 'b' })];
  expect(hitBesides(one, tab(now, swapped('note', 'id')), new Set([1]))).toEqual([
    { row: 1, column: at('note'), cell: 'S-1' },
  ]);
});

test('a column of ours is known by its header in either language', () => {
  const before = tab([row('S-1', { note: 'a' })]);
  const one = plan(before, { 'S-1': { note: 'neu' } });
  const now = tab([row('S-1', { voucher: 'neu', note: 'a' })], swapped('note', 'voucher'));
  const [header = [], ...lines] = now.block;
  const english = header.map((cell, column) =>
    column === at('note') ? tables.contributions.columns.voucher.header.en : cell,
  );
  expect(hitBesides(one, { ...now, block: [english, ...lines] }, new Set([1]))).toEqual([
    { row: 1, column: at('note'), cell: 'B S-1' },
  ]);
});

test('of two columns without a header nobody can tell which was which', () => {
  const keys = columnsOf('contributions', 'note');
  const before = tab([row('S-1', { note: 'a', [THEIRS]: 'mein' })], keys, '');
  const one = plan(before, { 'S-1': { note: 'neu' } });
  const now = tab([row('S-1', { note: 'a', [THEIRS]: 'neu' })], swapped('note', THEIRS, keys), '');
  expect(hitBesides(one, now, new Set([1]))).toEqual([{ row: 1, column: at('note', keys), cell: '' }]);
});
