import { describe, expect, test } from 'vitest';
import { coveredRows } from '../../../src/app/apply/covered.ts';
import type { Prepared } from '../../../src/app/apply/prepare.ts';
import type { TabRead } from '../../../src/app/reading/reader.ts';

/** A tab of ids, a value and a stranger's column, as far as the look after a write needs it. */
const tab = (...rows: readonly (readonly [string, string, string])[]): TabRead =>
  ({
    table: 'visits',
    layout: {
      headerLine: 1,
      columnAt: { id: 0, note: 1 },
      missing: [],
      placed: [
        { key: 'id', at: 0 },
        { key: 'note', at: 1 },
      ],
      runs: [],
    },
    block: [['id', 'Notiz', 'Mein Vermerk'], ...rows],
  }) as unknown as TabRead;

const clearing = (read: TabRead, id: string): Prepared => ({
  read,
  appends: [],
  sets: new Map(),
  held: new Map(),
  removed: [id],
  added: [],
  done: new Map(),
  left: [],
});

const before = tab(['E-1', 'a', 'x'], ['E-2', 'b', 'y'], ['E-3', 'c', 'z']);

describe('a row that slid under a clearing', () => {
  test('is known by the stranger’s cell that is left of it', () => {
    const later = tab(['E-2', 'b', 'y'], ['E-3', 'c', 'z'], ['', '', 'x']);
    expect(coveredRows(clearing(before, 'E-3'), later, new Set([3]))).toEqual(new Map([[3, 1]]));
  });
  test('is known by its neighbours where no stranger’s cell tells', () => {
    const bare = tab(['E-1', 'a', ''], ['E-2', 'b', ''], ['E-3', 'c', '']);
    const later = tab(['', '', ''], ['E-1', 'a', ''], ['', '', ''], ['E-3', 'c', '']);
    expect(coveredRows(clearing(bare, 'E-3'), later, new Set([3]))).toEqual(new Map([[3, 2]]));
  });
  test('is not made up for a row that a person deleted', () => {
    const later = tab(['E-2', 'b', ''], ['E-3', 'c', ''], ['', '', '']);
    const bare = tab(['E-1', 'a', ''], ['E-2', 'b', ''], ['E-3', 'c', '']);
    expect(coveredRows(clearing(bare, 'E-3'), later, new Set([3]))).toEqual(new Map());
  });
});
