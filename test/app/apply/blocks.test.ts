import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setBlocks } from '../../../src/app/apply/blocks.ts';
import type { Layout } from '../../../src/app/reading/layout.ts';

/** Columns as people left them: two of the table, a stranger's, three of the table. */
const columnAt = { check: 0, id: 1, status: 3, note: 4, facts: 5 };
const layout: Layout = {
  headerLine: 1,
  doubles: [],
  otherwise: [],
  astray: [],
  stray: undefined,
  columnAt,
  missing: [],
  placed: Object.entries(columnAt).map(([key, at]) => ({ key, at })),
  runs: [
    [
      { key: 'check', at: 0 },
      { key: 'id', at: 1 },
    ],
    [
      { key: 'status', at: 3 },
      { key: 'note', at: 4 },
      { key: 'facts', at: 5 },
    ],
  ],
};
const KEYS = ['check', 'status', 'note', 'facts'] as const;
const own = (key: string): boolean => key === 'check' || key === 'facts';
const LINES = 60;

const wanted = fc.uniqueArray(
  fc.record({
    line: fc.integer({ min: 1, max: LINES - 1 }),
    cells: fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom('', 'offen', 'erledigt', 3), { minKeys: 1 }),
  }),
  { selector: ({ line }) => line, maxLength: 40 },
);

const sheetBefore = (): (string | number)[][] =>
  Array.from({ length: LINES }, (_, line) => Array.from({ length: 6 }, (_, at) => `${line}/${at}`));

describe('setBlocks', () => {
  test('writes what is wanted, and nothing else changes', () => {
    fc.assert(
      fc.property(wanted, (rows) => {
        const sheet = sheetBefore();
        const byLine = new Map(rows.map(({ line, cells }) => [line, cells]));
        const current = (line: number, key: string) => sheet[line]?.[columnAt[key as keyof typeof columnAt]] ?? '';
        const { blocks, scattered } = setBlocks(layout, byLine, current, own);
        for (const { row, column, cells } of blocks)
          cells.forEach((line, down) => {
            line.forEach((cell, right) => {
              const target = sheet[row - 1 + down];
              if (target) target[column - 1 + right] = cell as string;
            });
          });
        for (const { at, spans, cell } of scattered)
          for (const [from, to] of spans)
            for (let line = from; line <= to; line += 1) (sheet[line] ?? [])[at] = cell as string;
        const expected = sheetBefore();
        for (const { line, cells } of rows)
          for (const [key, cell] of Object.entries(cells))
            (expected[line] ?? [])[columnAt[key as keyof typeof columnAt]] = cell;
        expect(sheet).toEqual(expected);
      }),
    );
  });

  test("touches in people's columns only the cells that change", () => {
    const byLine = new Map(
      [2, 5, 9, 14, 20, 27, 35, 44].map((line) => [line, { status: line % 2 ? 'offen' : 'erledigt' }]),
    );
    const { blocks, scattered } = setBlocks(layout, byLine, () => '', own);
    expect(blocks).toEqual([]);
    expect(scattered.map(({ cell, spans }) => [cell, spans.map(([from]) => from)])).toEqual([
      ['erledigt', [2, 14, 20, 44]],
      ['offen', [5, 9, 27, 35]],
    ]);
  });

  test("takes one write for a tool's column, however scattered", () => {
    const byLine = new Map([2, 50].map((line) => [line, { check: 'dringend' }]));
    const { blocks, scattered } = setBlocks(layout, byLine, () => 'Hinweis', own);
    expect(scattered).toEqual([]);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({ row: 3, column: 1 });
    expect(blocks[0]?.cells).toHaveLength(49);
  });
});
