import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { blocksOf, type Spot } from '../../../src/app/apply/blocks.ts';
import { hitByMend, mendLooking } from '../../../src/app/apply/mend-looking.ts';
import type { Reader } from '../../../src/app/reading/reader.ts';
import type { TabRead } from '../../../src/app/reading/tab-reads.ts';
import type { Cell } from '../../../src/domain/cell.ts';
import { fail, ok } from '../../../src/domain/result.ts';

const HEADER = ['Zeitpunkt', '', 'Vorgang', 'Was', 'Zeilen'];
/** Rows that were written before somebody inserted a column or moved one: as they stand then. */
const SLID = {
  inserted: ([at = '', _, ...rest]: readonly string[]): string[] => [at, ...rest, ''],
  moved: ([at = '', none = '', operation = '', what = '', id = '']: readonly string[]): string[] => [
    ...[at, none, what, operation, id],
  ],
};

interface Played {
  readonly others: readonly string[][];
  readonly news: readonly string[][];
  readonly column: keyof typeof SLID;
  readonly act: 'insert' | 'delete' | 'sort' | 'type' | 'nothing';
  readonly at: number;
  readonly after: number;
}
const row = fc
  .tuple(fc.constantFrom('09:00', '10:00'), fc.constantFrom('op-a', 'op-b', 'op-c'), fc.constantFrom('x', 'y', ''))
  .chain(([at, operation, what]) => fc.nat(99).map((id) => [at, '', operation, what, `E-${id}`]));
const played: fc.Arbitrary<Played> = fc.record({
  others: fc.array(row, { maxLength: 6 }),
  news: fc
    .array(row, { minLength: 1, maxLength: 4 })
    .map((all) => all.map(([at = '', _, __, what = '', id = '']) => [at, '', 'op-new', what, `${id}!`])),
  column: fc.constantFrom('inserted', 'moved'),
  act: fc.constantFrom('insert', 'delete', 'sort', 'type', 'nothing'),
  at: fc.nat(9),
  after: fc.nat(6),
});

/** What stands after a mend between whose writes somebody did something, and after what that left was set right. */
function mendedBeside({ others, news, column: how, act, at, after }: Played) {
  const first = 1 + others.length;
  const block: Cell[][] = [[...HEADER], ...others.map((one) => [...one]), ...news.map(SLID[how])];
  const before = {
    layout: { headerLine: 1, placed: [0, 1, 2, 3, 4, 5].map((at) => ({ key: `k${at}`, at })) },
    block: block.map((line) => [...line]),
  } as unknown as TabRead;
  const spots = news.flatMap((cells, index): Spot[] =>
    cells.flatMap((cell, column) =>
      cell === (before.block[first + index]?.[column] ?? '') ? [] : [{ row: first + index, column, cell }],
    ),
  );
  const now = block;
  let [deleted, grown]: [readonly Cell[] | undefined, number] = [undefined, 0];
  const happens = (): void => {
    const line = 1 + (at % (now.length - 1));
    if (act === 'insert')
      now.splice(
        line,
        0,
        HEADER.map(() => ''),
      );
    else if (act === 'delete') [deleted] = now.splice(line, 1);
    else if (act === 'sort')
      now.splice(1, now.length, ...now.slice(1).sort((a, b) => (String(b[4]) < String(a[4]) ? -1 : 1)));
    else if (act === 'type' && line < first) (now[line] ?? [])[3] = 'typed';
    grown = act === 'insert' ? 1 : deleted ? -1 : 0;
  };
  blocksOf(spots).forEach(({ row: top, column, cells }, index) => {
    if (index === Math.min(after, blocksOf(spots).length - 1)) happens();
    cells.forEach((line, down) => {
      line.forEach((cell, right) => {
        now[top - 1 + down] ??= HEADER.map(() => '');
        (now[top - 1 + down] ?? [])[column - 1 + right] = cell;
      });
    });
  });
  for (const { row: line, column, cell } of hitByMend(before, spots, now, grown)) (now[line] ?? [])[column] = cell;
  return { now, deleted, line: 1 + (at % Math.max(1, before.block.length - 1)) };
}

const sorted = (block: readonly (readonly Cell[])[]): string[] =>
  block
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => JSON.stringify(cells))
    .sort();

describe('a mend while lines come, go or are sorted', () => {
  it('leaves each row of others and each new one once, and nothing else', () => {
    fc.assert(
      fc.property(played, (one) => {
        const { now, deleted, line } = mendedBeside(one);
        const others = one.others.map((cells) => [...cells]);
        if (one.act === 'type' && line <= others.length) (others[line - 1] ?? [])[3] = 'typed';
        if (deleted && line <= others.length) others.splice(line - 1, 1);
        // Of new rows that are all alike but for what is mended nobody can tell which one is gone.
        const news = deleted && line > one.others.length ? [] : one.news;
        const isOther = (cells: readonly Cell[]): boolean => cells[2] !== 'op-new';
        const stands = now.slice(1).filter((cells) => news.length > 0 || (cells.length > 0 && isOther(cells)));
        expect(sorted(stands)).toEqual(sorted([...others, ...news]));
      }),
      { seed: 7, numRuns: 2_000 },
    );
  });
});

describe('a line that came under the pen', () => {
  const others = ['a', 'b', 'c', 'd'].map((one) => ['09:00', '', 'op-a', one, `E-${one}`]);
  const slid = ['x', 'y'].map((one) => SLID.moved(['10:00', '', 'op-new', one, `E-${one}`]));
  const block = [HEADER, ...others, ...slid];
  const before = {
    layout: { headerLine: 1, placed: [0, 1, 2, 3, 4, 5].map((at) => ({ key: `k${at}`, at })) },
    block,
  } as unknown as TabRead;
  const spots = ['x', 'y'].flatMap((one, at): Spot[] => [
    { row: 5 + at, column: 2, cell: 'op-new' },
    { row: 5 + at, column: 3, cell: one },
  ]);
  /** Somebody inserted a line above, so that the pen fell on the row d, and on the first new one. */
  const now = [
    ...[HEADER, HEADER.map(() => ''), ...others.slice(0, 3)],
    ...[['09:00', '', 'op-new', 'x', 'E-d'], ['10:00', '', 'op-new', 'y', 'E-x'], slid[1] ?? []],
  ];

  it('gets back what it held, unless headers changed or so much else that nobody can tell', () => {
    expect(hitByMend(before, spots, now, 1)).toEqual([
      { row: 5, column: 2, cell: 'op-a' },
      { row: 5, column: 3, cell: 'd' },
      { row: 6, column: 3, cell: 'x' },
      { row: 7, column: 2, cell: 'op-new' },
      { row: 7, column: 3, cell: 'y' },
    ]);
    const renamed = [HEADER.map((title) => (title === 'Was' ? 'Worum' : title)), ...now.slice(1)];
    expect(hitByMend(before, spots, renamed, 1)).toEqual([]);
    const typed = now.map((cells, line) => (line > 1 && line < 5 ? [...cells, 'getippt'] : cells));
    expect(hitByMend(before, spots, typed, 1)).toEqual([]);
  });

  it('is known though its own mend did not reach all of its cells', () => {
    const rows = [
      ['alt', '', 'a'],
      ['alt', '', 'b'],
    ];
    const tab = { layout: before.layout, block: [['Prüfung', 'id', 'Was'], ...rows] } as unknown as TabRead;
    const pen: Spot[] = [
      { row: 1, column: 0, cell: 'neu' },
      { row: 1, column: 1, cell: 'E-a' },
      { row: 2, column: 1, cell: 'E-b' },
    ];
    // A line came above: what was meant for a fell on it, what was meant for b on a.
    const later = [
      ['Prüfung', 'id', 'Was'],
      ['neu', 'E-a', ''],
      ['alt', 'E-b', 'a'],
      ['alt', '', 'b'],
    ];
    const lines = later.map((cells) => [...cells]);
    for (const { row, column, cell } of hitByMend(tab, pen, later, 1)) (lines[row] ?? [])[column] = String(cell);
    expect(lines.slice(1)).toEqual([
      ['', '', ''],
      ['neu', 'E-a', 'a'],
      ['alt', 'E-b', 'b'],
    ]);
  });

  it('is known by the columns of the table, whatever people have beside it', () => {
    const beside = (lines: readonly (readonly Cell[])[]) => lines.map((cells, line) => [...cells, '', line]);
    const wide = { ...before, block: beside(block) };
    expect(hitByMend(wide, spots, beside(now), 1)).toEqual(hitByMend(before, spots, now, 1));
  });

  it('keeps what somebody typed into it since, also what was sent to another of its columns', () => {
    for (const [column, typed] of [
      [3, 'getippt'],
      [4, 'x'],
    ] as const) {
      const later = now.map((cells, line) => (line === 5 ? cells.with(column, typed) : cells));
      expect(hitByMend(before, spots, later, 1).map((spot) => spot.row)).not.toContain(5);
    }
  });

  it('does not get a new row that somebody deleted just then', () => {
    const later = [HEADER, ...others, ['10:00', '', 'op-new', 'x', 'E-y'], ['', '', 'op-new', 'y', '']];
    const stands = later.map((cells) => [...cells]);
    for (const { row, column, cell } of hitByMend(before, spots, later, -1)) (stands[row] ?? [])[column] = String(cell);
    expect(sorted(stands.slice(1))).toEqual(sorted([...others, ['10:00', '', 'op-new', 'y', 'E-y']]));
  });

  it('gets back what it held, though somebody filled an empty line above', () => {
    const [a = [], b = []] = others;
    const [x = []] = slid;
    const gap = { layout: before.layout, block: [HEADER, HEADER.map(() => ''), a, b, x] } as unknown as TabRead;
    const pen = spots.slice(0, 2).map((spot) => ({ ...spot, row: 4 }));
    const later = [HEADER, ['11:00', '', 'op-b', 'neu', 'E-n'], a, x, ['09:00', '', 'op-new', 'x', 'E-b']];
    expect(hitByMend(gap, pen, later, 0)).toEqual([
      { row: 4, column: 2, cell: 'op-a' },
      { row: 4, column: 3, cell: 'b' },
      { row: 3, column: 2, cell: 'op-new' },
      { row: 3, column: 3, cell: 'x' },
    ]);
  });
});

describe('after a mend the tab', () => {
  const sheet = { getMaxRows: () => 40 };
  const tab = { ...{ table: 'journal', sheet, block: [HEADER] }, layout: { headerLine: 1, columnAt: {}, placed: [] } };
  const looked = (answer: unknown) => {
    const mendable = vi.fn(() => answer);
    const whole = { tab: tab as unknown as TabRead, grid: 40 };
    return {
      now: mendLooking(whole, [], () => undefined, { lang: () => 'de', mendable } as unknown as Reader),
      mendable,
    };
  };

  it('is read once where nothing was hit', () => {
    const { now, mendable } = looked(ok(tab));
    expect(now).toEqual({ tab, grid: 40 });
    expect(mendable).toHaveBeenCalledTimes(1);
  });

  it('is left to the next run where it cannot be read any more', () => {
    expect(looked(fail({ code: 'missing-tab', text: { de: '', en: '' } })).now).toBeUndefined();
  });
});
