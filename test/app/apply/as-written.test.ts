import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asRead, asWritten } from '../../../src/app/apply/as-written.ts';
import { columnsAgain, columnsApart, type Target, withNameless } from '../../../src/app/apply/target.ts';
import { layoutOf } from '../../../src/app/reading/layout.ts';
import type { Reader } from '../../../src/app/reading/reader.ts';
import type { Cell } from '../../../src/domain/cell.ts';
import type { Cells } from '../../../src/domain/plan.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import { ALL, type Sheet } from '../../../src/google/book.ts';
import { contributions } from '../../../src/tables/contributions.ts';

const HEADERS = Object.values(contributions.columns).map(({ header }) => header.de);
const KEYS = Object.keys(contributions.columns);
const ROWS = 260;
const at = (key: string): number => KEYS.indexOf(key);
const idOf = (row: number): string => `S-${String(row).padStart(8, '0')}`;

/** A tab so long that a short look is worth it; each third row holds a donor's number. */
const tab = (): Cell[][] => [
  [...HEADERS],
  ...Array.from({ length: ROWS }, (_, row) =>
    KEYS.map((key): Cell => (key === 'id' ? idOf(row) : key === 'amount' ? row : key === 'note' ? 'x' : '')),
  ),
];

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, one) => 26 * sum + one.charCodeAt(0) - 64, 0);

/** Reads by A1 texts, as this look does; `before` is called ahead of each reading, counted from 0. */
function readerOf(cells: Cell[][], before: (read: number) => void) {
  let reads = 0;
  const sheet = { getRange: (a1: string) => a1 } as unknown as Sheet;
  const cellsOf = (range: unknown): Cell[][] => {
    before(reads);
    reads += 1;
    const [from = '', to = ''] = String(range).split(':');
    if (/^\d/.test(from)) return cells.slice(Number(from) - 1, Number(to)).map((line) => [...line]);
    return cells.map((line) => line.slice(columnNumber(from) - 1, columnNumber(to)));
  };
  const table = 'contributions' as const;
  const header: Reader['header'] = () => {
    const block = cellsOf('1:1');
    return ok({ table, sheet, layout: layoutOf(contributions, block), block, size: { lines: 1, columns: -1 } });
  };
  const block = cells.map((line) => [...line]);
  const whole: Target = { table, sheet, layout: layoutOf(contributions, block), block, size: ALL };
  return { whole, reader: { header, fresh: header, cellsOf: cellsOf as Reader['cellsOf'] } };
}

/** What people do meanwhile: to the line of the row that goes, or to one near it. */
const CHANGES: Readonly<Record<string, (cells: Cell[][], line: number) => void>> = {
  nothing: () => {},
  'a line is inserted above': (cells, line) =>
    void cells.splice(
      line,
      0,
      HEADERS.map((): Cell => ''),
    ),
  'a line is deleted above': (cells, line) => void cells.splice(line - 1, 1),
  'the row is deleted': (cells, line) => void cells.splice(line, 1),
  'two rows change places': (cells, line) => {
    const [a, b] = [cells[line] ?? [], cells[line - 1] ?? []];
    cells[line] = b;
    cells[line - 1] = a;
  },
  'something is typed into the row': (cells, line) => {
    const row = cells[line];
    if (row) row[at('donorNumber')] = '4711';
  },
  'the row loses its id': (cells, line) => {
    const row = cells[line];
    if (row) row[at('id')] = '';
  },
  'a column is moved': (cells) => {
    for (const line of cells) line.push(...line.splice(3, 1));
  },
};

test('a short look says that all stands as it was written only where it does, whatever people do at any moment of it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(CHANGES)),
      fc.integer({ min: 3, max: ROWS - 2 }),
      fc.boolean(),
      fc.boolean(),
      fc.nat(3),
      (change, line, emptied, hitsOther, when) => {
        const cells = tab();
        const { whole, reader } = readerOf(cells, (read) => {
          if (read === when) CHANGES[change]?.(cells, line);
        });
        const wrote = new Map<number, Cells>(emptied ? [[line, { amount: '', note: '' }]] : []);
        // The pen's cells, in the row or, where somebody moved it just then, in the one below.
        const hit = emptied ? cells[hitsOther ? line + 1 : line] : undefined;
        if (hit) for (const key of ['amount', 'note']) hit[at(key)] = '';
        const now = asWritten(whole, wrote, [idOf(line - 1)], reader);
        if (change === 'nothing' && !(emptied && hitsOther)) expect(now).toBeDefined();
        if (emptied && hitsOther) expect(now).toBeUndefined();
        // What came before the last reading of what it changes is seen; what is said to stand, stood then.
        if (now !== undefined) {
          expect(now.block[line]?.[at('id')]).toBe(idOf(line - 1));
          expect(now.block[line]?.[at('amount')]).toBe(emptied ? '' : line - 1);
        }
        if (change !== 'nothing' && when === 0) expect(now).toBeUndefined();
      },
    ),
    { numRuns: 400 },
  );
});

test('a look before anything is written says that rows stand only where their lines hold what was read, whatever people do', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(CHANGES)),
      fc.integer({ min: 3, max: ROWS - 2 }),
      fc.nat(2),
      (change, line, when) => {
        const cells = tab();
        const { whole, reader } = readerOf(cells, (read) => {
          if (read === when) CHANGES[change]?.(cells, line);
        });
        const ids = [idOf(line - 1)];
        // What was read whole is looked at otherwise; of a large tab this line was read.
        expect(asRead(whole, ids, reader)).toBe(false);
        expect(asRead({ ...whole, known: new Set([line + 1]) }, ids, reader)).toBe(false);
        const stands = asRead({ ...whole, known: new Set([line]) }, ids, reader);
        if (change === 'nothing' || when === 2) expect(stands).toBe(true);
        // The header is read first, then the line: what comes before its reading is seen.
        if (change !== 'nothing' && when === 0) expect(stands).toBe(false);
        if (change !== 'nothing' && change !== 'a column is moved' && when === 1) expect(stands).toBe(false);
      },
    ),
    { numRuns: 200 },
  );
});

test('no short look is worth it for rows far apart, and none tells anything where the header cannot be read', () => {
  const { whole, reader } = readerOf(tab(), () => {});
  const blind = {
    ...reader,
    header: (): ReturnType<Reader['header']> => fail({ code: 'gone', text: { de: '', en: '' } }),
  };
  expect(asWritten(whole, new Map(), [idOf(3), idOf(4)], reader)).toBeDefined();
  expect(asWritten(whole, new Map(), [idOf(3), idOf(30), idOf(60)], reader)).toBeUndefined();
  expect(asWritten(whole, new Map(), [idOf(3)], blind)).toBeUndefined();
  const known = { ...whole, known: new Set([4, 5]) };
  expect(asRead(known, [idOf(4), idOf(3)], reader)).toBe(true);
  expect(asRead(known, [idOf(3)], blind)).toBe(false);
});

test('lines that lost their ids are read whole, as far as the grid still has them', () => {
  const cells = tab();
  const { whole, reader } = readerOf(cells, () => {});
  const block = whole.block.map((line, index) => (index === 7 || index === 5 ? [] : line));
  const read = { ...whole, block, known: new Set([2]) };
  const found = withNameless(read, new Set([7, 2, 5]), reader as Reader);
  expect([...(found.known ?? [])].sort()).toEqual([2, 5, 7]);
  expect([found.block[5], found.block[7]]).toEqual([cells[5], cells[7]]);
  const refused = (): never => {
    throw new Error('Those rows are out of bounds.');
  };
  expect(withNameless(read, new Set([7]), { ...reader, cellsOf: refused } as unknown as Reader)).toBe(read);
});

describe('columns of a large tab wherever they stand', () => {
  const looked = (keys: readonly string[], act: (cells: Cell[][]) => void = () => {}, when = 1) => {
    const cells = tab();
    const { whole, reader } = readerOf(cells, (read) => {
      if (read === when) act(cells);
    });
    return columnsApart(whole, keys, reader as Reader);
  };

  test('are read apart, and not where as much would be read, or one of them is not there', () => {
    const found = looked(['note']);
    expect(found).toMatchObject({ partly: true });
    expect(found?.block[9]?.[at('note')]).toBe('x');
    expect(found?.block[9]?.[at('amount')]).toBeUndefined();
    expect(looked(KEYS)).toBeUndefined();
    expect(looked(['gone'])).toBeUndefined();
  });

  test('tell nothing where someone moved lines or columns meanwhile', () => {
    expect(looked(['note'], (cells) => void cells.splice(3, 1))).toBeUndefined();
    expect(looked(['note'], (cells) => void cells.splice(1, 0, ...cells.splice(-1)), 2)).toBeUndefined();
    expect(looked(['note'], (cells) => CHANGES['a column is moved']?.(cells, 0), 0)).toBeUndefined();
  });
});

describe('columns of a large tab side by side', () => {
  const large = Array.from({ length: 4_000 }, () => HEADERS.map((): Cell => ''));
  const looked = (act: (cells: Cell[][]) => void) => {
    const cells = [...tab(), ...large];
    const { whole, reader } = readerOf(cells, () => act(cells));
    return columnsAgain(whole, [KEYS[at('id') + 1] ?? ''], reader as Reader);
  };

  test('are read in one look, and tell nothing where their headers have moved', () => {
    expect(looked(() => {})?.block[9]?.[at('id')]).toBe(idOf(8));
    expect(looked((cells) => void cells[0]?.reverse())).toBeUndefined();
  });
});
