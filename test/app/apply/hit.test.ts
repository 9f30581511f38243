import { describe, expect, test } from 'vitest';
import { hitBesides } from '../../../src/app/apply/moved-columns.ts';
import { namelessHit } from '../../../src/app/apply/nameless.ts';
import { prepare } from '../../../src/app/apply/prepare.ts';
import { mended } from '../../../src/app/apply/read-back.ts';
import { hitInstead, slidOf } from '../../../src/app/apply/slid.ts';
import { repairOf } from '../../../src/app/apply/verify.ts';
import type { Cells, Change } from '../../../src/domain/plan.ts';
import { columnsOf, readTab, THEIRS } from './made-tab.ts';

/** What the pen hit in place of what it was meant for, told by cells alone. */

const KEYS = columnsOf('contributions');
const tab = (rows: readonly Cells[], keys = KEYS, theirs?: string) => readTab('contributions', keys, rows, theirs);
const row = (id: string, amount: number, more: Cells = {}): Cells => ({ id, amount, voucher: `B ${amount}`, ...more });
const set = (id: string, cells: Cells, held: Cells): Change => ({
  ...{ kind: 'set', table: 'contributions', id },
  ...{ cells, held },
});

describe('a row without id', () => {
  const rows = [row('S-1', 1), row('', 2), row('S-3', 3), row('', 4), row('', 5)];
  const hits = (now: readonly Cells[], lines: readonly number[]) => [...namelessHit(tab(rows), tab(now), lines)];

  test('that was emptied gets back what the nearest one that is missing held', () => {
    const now = [row('S-1', 1), {}, row('S-3', 3), row('', 4), {}];
    expect(hits(now, [2, 5])).toEqual([
      [2, expect.objectContaining({ amount: 2, voucher: 'B 2' })],
      [5, expect.objectContaining({ amount: 5, voucher: 'B 5' })],
    ]);
    expect(hits(now, [5])).toEqual([[5, expect.objectContaining({ amount: 5 })]]);
  });

  test('that was begun gets the rest, and one into which somebody typed stays', () => {
    const now = [row('S-1', 1), { voucher: 'B 2' }, row('S-3', 3), row('', 4), { amount: 7 }];
    expect(hits(now, [2, 5])).toEqual([[2, { amount: 2 }]]);
  });
});

describe("a stranger's cell that came under the pen as columns moved", () => {
  const before = columnsOf('contributions', 'note');
  const was = tab([row('S-1', 1, { [THEIRS]: 'mein', note: 'a' }), row('S-2', 2, { note: 'b' })], before);
  const plan = prepare(was, [set('S-1', { note: 'neu' }, { note: 'a' })]);
  /** The stranger's column stands where the note stood. */
  const moved = [...columnsOf('contributions').slice(0, before.indexOf('note') - 1), 'note', THEIRS];
  const keys = [...moved, ...columnsOf('contributions').filter((key) => !moved.includes(key))];

  test('gets back what it held by its header; below no header nobody can tell', () => {
    expect(keys.indexOf(THEIRS)).toBe(before.indexOf('note'));
    const now = [row('S-1', 1, { [THEIRS]: 'neu', note: 'a' }), row('S-2', 2, { note: 'b' })];
    const column = keys.indexOf(THEIRS);
    expect(hitBesides(plan, tab(now, keys), new Set([1]))).toEqual([{ row: 1, column, cell: 'mein' }]);
    expect(hitBesides(plan, tab(now, keys, ''), new Set([1]))).toEqual([{ row: 1, column, cell: '' }]);
  });

  test('stays in a row that nobody knows: another one stands there now', () => {
    const now = [row('S-9', 9, { [THEIRS]: 'neu', note: 'z' }), row('S-2', 2, { note: 'b' })];
    expect(hitBesides(plan, tab(now, keys), new Set([1]))).toEqual([]);
  });
});

test('where the written column stands as before, nothing beside it was hit, whatever else moved', () => {
  const was = tab([row('S-1', 1, { note: 'a' })]);
  const plan = prepare(was, [set('S-1', { note: 'neu' }, { note: 'a' })]);
  const moved = [...KEYS];
  const [amount, voucher] = [moved.indexOf('amount'), moved.indexOf('voucher')];
  [moved[amount], moved[voucher]] = ['voucher', 'amount'];
  expect(hitBesides(plan, tab([row('S-1', 1, { note: 'neu' })], moved), new Set([1]))).toEqual([]);
});

test('a cell that the sheet took for a number is written anew; what somebody typed over it since stays', () => {
  const was = tab([row('S-1', 1, { note: 'a' }), row('S-2', 2, { note: 'b' })]);
  const plan = prepare(was, [set('S-1', { note: '0012' }, { note: 'a' }), set('S-2', { note: 'neu' }, { note: 'b' })]);
  const { sets, misread } = repairOf(
    plan,
    tab([row('S-1', 1, { note: 12 }), row('S-2', 2, { note: 'getippt' })]),
    new Set([1, 2]),
  );
  expect(misread).toEqual([{ row: 1, column: KEYS.indexOf('note'), cell: '0012' }]);
  expect([...sets]).toEqual([]);
});

describe('a line that was written and bears no id', () => {
  test('holds a row that was there: it gets back what it held', () => {
    const was = tab([row('S-1', 1, { note: 'a' }), row('', 2, { note: 'b' })]);
    const plan = prepare(was, [set('S-1', { note: 'neu' }, { note: 'a' })]);
    const later = tab([row('', 2, { note: 'neu' }), row('S-1', 1, { note: 'a' })]);
    const { sets } = repairOf(plan, later, new Set([1]));
    expect([...sets]).toEqual([
      [2, { note: 'neu' }],
      [1, { note: 'b' }],
    ]);
  });

  test('holds another one: nothing is known of it', () => {
    const was = tab([row('S-1', 1, { note: 'a' }), row('', 2, { note: 'b' })]);
    const plan = prepare(was, [set('S-1', { note: 'neu' }, { note: 'a' })]);
    const later = tab([row('', 7, { note: 'neu' }), row('S-1', 1, { note: 'a' })]);
    expect([...repairOf(plan, later, new Set([1])).sets]).toEqual([[2, { note: 'neu' }]]);
  });
});

describe('what was noted before it was written', () => {
  const was = tab([row('S-1', 1, { note: 'a' }), row('', 2, { note: 'b' })]);
  const slid = slidOf(was, ['id'], new Map([[1, { note: 'neu' }]]));

  test('a row without id that nobody saw before keeps what came upon it, and the row meant gets it', () => {
    const now = tab([row('', 7, { note: 'neu' }), row('S-1', 1, { note: 'a' })]);
    const column = KEYS.indexOf('note');
    expect(hitInstead(slid, now)).toEqual([]);
    expect(hitInstead(slid, tab([{ note: 'neu' }, row('S-1', 1, { note: 'a' })]))).toEqual([
      { row: 1, column, cell: '' },
      { row: 2, column, cell: 'neu' },
    ]);
  });

  test('of two rows with the id of the one that was meant nobody can tell which', () => {
    const two = tab([row('S-1', 1, { note: 'a' }), row('S-1', 1, { note: 'c' }), row('S-2', 2, { note: 'b' })]);
    const meant = slidOf(two, ['id'], new Map([[1, { note: 'neu' }]]));
    const now = tab([row('S-2', 2, { note: 'neu' }), row('S-1', 1, { note: 'a' }), row('S-1', 1, { note: 'c' })]);
    expect(hitInstead(meant, now)).toEqual([{ row: 1, column: KEYS.indexOf('note'), cell: 'b' }]);
  });
});

test("of a span of a tool's column a line that only lay between gives back what fell beside it", () => {
  const before = columnsOf('contributions', 'note');
  const keys = [...before];
  const [theirs, note] = [keys.indexOf(THEIRS), keys.indexOf('note')];
  [keys[theirs], keys[note]] = ['note', THEIRS];
  const was = tab([row('S-1', 1, { note: 'a' }), row('S-2', 2, { note: 'b', [THEIRS]: 'mein' })], before);
  const plan = prepare(was, [set('S-1', { note: 'neu' }, { note: 'a' })]);
  const now = [row('S-1', 1, { note: 'a', [THEIRS]: 'neu' }), row('S-2', 2, { note: 'b', [THEIRS]: 'b' })];
  expect(hitBesides(plan, tab(now, keys), new Set([1, 2]))).toEqual([
    { row: 1, column: note, cell: '' },
    { row: 2, column: note, cell: 'mein' },
  ]);
});

describe('a new row below columns that came or went', () => {
  const at = (key: string): number => KEYS.indexOf(key);
  const cells = row('S-1', 1, { note: 'a' });

  test("keeps what a stranger's column holds of its own", () => {
    const keys = columnsOf('contributions', 'note');
    const now = tab([{ ...cells, [THEIRS]: 'mein' }], keys);
    expect(mended(cells, { columnAt: tab([]).layout.columnAt }, now, 1)).toEqual([]);
  });

  test('keeps what somebody typed into it since', () => {
    const now = tab([{ ...cells, note: 'getippt' }]);
    expect(mended(cells, { columnAt: now.layout.columnAt }, now, 1)).toEqual([]);
  });

  test('loses nothing where a column is gone', () => {
    const keys = KEYS.filter((key) => key !== 'note');
    expect(mended(cells, { columnAt: tab([]).layout.columnAt }, tab([cells], keys), 1)).toEqual([]);
    expect(at('note')).toBeGreaterThan(0);
  });
});
