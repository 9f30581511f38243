import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitInstead, type Slid, slidOf } from '../../../src/app/apply/slid.ts';
import type { Target } from '../../../src/app/apply/target.ts';
import { layoutOf } from '../../../src/app/reading/layout.ts';
import type { Cell } from '../../../src/domain/cell.ts';
import { ALL, type Sheet } from '../../../src/google/book.ts';
import { contributions } from '../../../src/tables/contributions.ts';

/** The table's columns, and one of a stranger's at the end. */
const KEYS = [...Object.keys(contributions.columns), 'theirs'];
const HEADERS = [...Object.values(contributions.columns).map(({ header }) => header.de), 'Unser Vermerk'];
const WRITTEN = ['amount', 'note', 'check'] as const;
const at = (key: string): number => KEYS.indexOf(key);

/** Lines below the header; each cell is like no other. The last three rows have no id yet. */
const ROWS = 8;
const tab = (): Cell[][] => [
  [...HEADERS],
  ...Array.from({ length: ROWS }, (_, row) =>
    KEYS.map((key): Cell => (key === 'id' ? (row < ROWS - 3 ? `S-${row}` : '') : `${key} ${row}`)),
  ),
];

const read = (block: Cell[][]): Target => ({
  ...{ table: 'contributions', sheet: {} as Sheet, block: block.map((line) => [...line]) },
  ...{ layout: layoutOf(contributions, block), size: ALL },
});

type Wanted = ReadonlyMap<number, Readonly<Record<string, Cell>>>;
const meantFor = (row: number, keys: readonly string[]): [number, Record<string, Cell>] => [
  row + 1,
  Object.fromEntries(keys.map((key) => [key, `new ${key} ${row}`])),
];

/** The pen falls where the rows and columns stood before. */
function pen(block: Cell[][], wanted: Wanted): void {
  for (const [line, cells] of wanted) {
    for (const [key, cell] of Object.entries(cells)) {
      const width = HEADERS.length;
      block[line] ??= Array.from({ length: width }, (): Cell => '');
      (block[line] as Cell[])[at(key)] = cell;
    }
  }
}

/** Looks and mends until nothing is left, as the next run does, which has the note alone. */
function mended(slid: Slid, block: Cell[][]): number {
  const kept = JSON.parse(JSON.stringify(slid)) as Slid;
  for (let round = 0; round < 4; round += 1) {
    const spots = hitInstead(kept, read(block));
    if (spots.length === 0) return round;
    for (const { row, column, cell } of spots) (block[row] as Cell[])[column] = cell;
  }
  throw new Error('There is no end to it.');
}

const empty = (): Cell[] => HEADERS.map((): Cell => '');
const moveColumn = (block: Cell[][], from: string, to: string): void => {
  for (const line of block) line.splice(at(to), 0, ...line.splice(at(from), 1));
};
/** What a person does at that very moment. */
const ACTS: Readonly<Record<string, (block: Cell[][]) => void>> = {
  'nobody does anything': () => {},
  'the rows are turned round': (block) => void block.push(...block.splice(1).reverse()),
  'a line comes at the top': (block) => void block.splice(1, 0, empty()),
  'a line comes in the midst': (block) => void block.splice(4, 0, empty()),
  'the first row goes': (block) => void block.splice(1, 1),
  'a row in the midst goes': (block) => void block.splice(4, 1),
  'the last row goes to the top': (block) => void block.splice(1, 0, ...block.splice(-1)),
  'a column moves to the left': (block) => moveColumn(block, 'note', 'amount'),
  'a column moves to the right': (block) => moveColumn(block, 'amount', 'note'),
  "the stranger's column moves into the midst": (block) => moveColumn(block, 'theirs', 'amount'),
  'an empty column comes': (block) =>
    block.forEach((line) => {
      line.splice(at('amount'), 0, '');
    }),
};

const rowsWanted = fc
  .uniqueArray(fc.integer({ min: 0, max: ROWS - 4 }), { minLength: 1 })
  .chain((rows) =>
    fc.tuple(...rows.map((row) => fc.subarray([...WRITTEN], { minLength: 1 }).map((keys) => meantFor(row, keys)))),
  );

describe.each(Object.keys(ACTS))('%s, just as the pen falls', (act) => {
  test('each row has what was meant for it, and all else is as people have it', () => {
    fc.assert(
      fc.property(rowsWanted, (pairs) => {
        const wanted: Wanted = new Map(pairs);
        const before = tab();
        const slid = slidOf(read(before), ['id'], wanted);
        const sheet = tab();
        ACTS[act]?.(sheet);
        pen(sheet, wanted);
        mended(slid, sheet);
        const right = tab();
        pen(right, wanted);
        ACTS[act]?.(right);
        expect(sheet).toEqual(right);
      }),
    );
  });
});

describe('what is noted', () => {
  const marks = (slid: Slid): readonly string[] => slid.others.map(([mark]) => mark);
  const wanted: Wanted = new Map([meantFor(2, ['amount'])]);

  test('is every row, or those near what is written, those without id as a whole', () => {
    const all = slidOf(read(tab()), ['id'], wanted);
    expect(marks(all)).toEqual(['S-0', 'S-1', 'S-2', 'S-3', 'S-4']);
    expect(all.others[0]?.[1]).toEqual({ amount: 'amount 0' });
    expect(all.bare.map((cells) => cells.note)).toEqual(['note 5', 'note 6', 'note 7']);
    const near = slidOf(read(tab()), ['id'], wanted, 1);
    expect(marks(near)).toEqual(['S-1', 'S-2', 'S-3']);
    expect(near.bare).toEqual([]);
  });

  test('is no line that was not read, and no empty one', () => {
    const cells = [...tab(), empty()];
    expect(slidOf(read(cells), ['id'], wanted).bare).toHaveLength(3);
    const part = slidOf({ ...read(cells), known: new Set([2, 3]) }, ['id'], wanted);
    expect(marks(part)).toEqual(['S-1', 'S-2']);
    expect(part.bare).toEqual([]);
  });
});

describe('of two rows with one id', () => {
  /** The fourth row has the second one's id; then everything slides down by one. */
  const mendedWith = (amount: Cell): Cell[][] => {
    const sheet = tab();
    const fourth = sheet[4] as Cell[];
    fourth[at('id')] = 'S-1';
    fourth[at('amount')] = amount;
    const wanted: Wanted = new Map([meantFor(2, ['amount'])]);
    const slid = slidOf(read(sheet), ['id'], wanted);
    sheet.splice(1, 0, empty());
    pen(sheet, wanted);
    mended(slid, sheet);
    return sheet;
  };

  test('nobody can tell what the one that was hit had held, unless both held the same', () => {
    expect(mendedWith('amount 3')[3]?.[at('amount')]).toBe('new amount 2');
    expect(mendedWith('amount 1')[3]?.[at('amount')]).toBe('amount 1');
    expect(mendedWith('amount 1')[4]?.[at('amount')]).toBe('new amount 2');
  });
});

test('a row that did not slide stays as the run left it, half written', () => {
  const wanted: Wanted = new Map([meantFor(2, ['amount', 'note'])]);
  const slid = slidOf(read(tab()), ['id'], wanted);
  const half = tab();
  (half[3] as Cell[])[at('amount')] = 'new amount 2';
  expect(hitInstead(slid, read(half))).toEqual([]);
});
