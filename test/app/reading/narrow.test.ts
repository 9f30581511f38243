import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTabReads } from '../../../src/app/reading/tab-reads.ts';
import type { Row } from '../../../src/define/dataset.ts';
import type { More, Part } from '../../../src/define/part.ts';
import type { Cell } from '../../../src/domain/cell.ts';
import type { Book } from '../../../src/google/book.ts';
import { zoneOf } from '../../../src/google/zone.ts';
import { contributions } from '../../../src/tables/contributions.ts';

type Key = keyof typeof contributions.columns;
const KEYS = Object.keys(contributions.columns) as Key[];
const DONORS = ['4711', '0815', 'unbekannt'];

/** A tab as people left it. A cell of `shares` shows its number as a share. */
interface Tab {
  readonly cells: Cell[][];
  readonly shares: ReadonlySet<string>;
}
const atCell = (line: number, column: number): string => `${line}:${column}`;
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, one) => 26 * sum + one.charCodeAt(0) - 64, 0);

/** A file with one tab, as far as reading asks for it; `beforeRead` may change the tab before each read of cells, counted from 0. */
function bookOf({ cells, shares }: Tab, beforeRead: (read: number) => void = () => {}) {
  const told = { whole: 0, reads: 0 };
  const range = (top: number, bottom: () => number, left: number, right: () => number) => ({
    getValues: () => {
      beforeRead(told.reads);
      told.reads += 1;
      const lines = cells.slice(top - 1, Math.min(bottom(), cells.length));
      return lines.map((line) => line.slice(left - 1, right()));
    },
    getNotes: () =>
      Array.from({ length: bottom() - top + 1 }, () => Array.from({ length: right() - left + 1 }, () => '')),
    getNumberFormats: () =>
      Array.from({ length: bottom() - top + 1 }, (_, down) =>
        Array.from({ length: right() - left + 1 }, (_, over) =>
          shares.has(atCell(top - 1 + down, left - 1 + over)) ? '0%' : '#,##0.00',
        ),
      ),
  });
  const [height, width] = [() => cells.length, () => cells[0]?.length ?? 0];
  const sheet = {
    getMaxRows: height,
    getLastRow: () => cells.findLastIndex((line) => line.some((cell) => cell !== '')) + 1,
    getDataRange: () => {
      told.whole += 1;
      return range(1, height, 1, width);
    },
    getRange: (first: string | number, left = 1, lines = 1, columns = 1) => {
      if (typeof first === 'number')
        return range(
          first,
          () => first + lines - 1,
          left,
          () => left + columns - 1,
        );
      const [from = '', to = ''] = first.split(':');
      return /^\d/.test(from)
        ? range(Number(from), () => Number(to), 1, width)
        : range(1, height, columnNumber(from), () => columnNumber(to));
    },
  };
  // As much of the service as reading uses; anything else would throw.
  return { told, book: { getSheetByName: () => sheet } as unknown as Book };
}

const NOTHING_NOTED = { noted: () => ({ known: {}, count: 0 }), knownNow: () => ({}), keepCount: () => undefined };

const reading = (tab: Tab, beforeRead?: (read: number) => void) => {
  const { book, told } = bookOf(tab, beforeRead);
  return { told, reads: createTabReads(book, zoneOf('Europe/Berlin'), NOTHING_NOTED) };
};
function allRows(tab: Tab): readonly Row[] {
  const rows = reading(tab).reads.rowsOf('contributions', 'de');
  if (!rows.ok) throw new Error(JSON.stringify(rows.problem));
  return rows.value;
}
/** Whether it is clear which column is which: a header over nothing may belong over a filled column that has none, which people are asked. */
const isCertain = (tab: Tab): boolean => reading(tab).reads.rowsOf('contributions', 'de').ok;
const UNCERTAIN = expect.objectContaining({ code: 'missing-column' });
/** The rows of a part, and whether all of the tab was read for them. */
function rowsOfPart(tab: Tab, part: Part, beforeRead?: (read: number) => void) {
  const { reads, told } = reading(tab, beforeRead);
  const rows = reads.rowsOfAll(['contributions'], 'de', { contributions: part });
  return { rows: rows.ok ? rows.value.get('contributions') : rows.problem, whole: told.whole > 0, reads: told.reads };
}

/** A row with what these columns hold, and nothing where that is nothing. */
function only(row: Row, keys: readonly string[]): Row[] {
  const within = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
  const cells = within(row.cells);
  if (!Object.entries(cells).some(([key, cell]) => key !== 'check' && String(cell).trim() !== '')) return [];
  const problems = row.problems.filter(({ column }) => keys.includes(column));
  return [{ ...row, id: keys.includes('id') ? row.id : '', values: within(row.values), cells, problems }];
}
/** A row of some columns, with the further ones where it is one of those that have them. */
function withMore(row: Row, columns: readonly string[], more: More | undefined): Row[] {
  const [few] = only(row, columns);
  return more?.of(few?.values ?? {}) ? only(row, [...columns, ...more.columns]) : few ? [few] : [];
}
const restricted = (rows: readonly Row[], part: Part): Row[] => {
  if ('lines' in part)
    return rows.flatMap((row) => {
      if (!part.lines.includes(row.line)) return [];
      return part.columns ? only(row, part.columns) : [row];
    });
  return 'columns' in part
    ? rows.flatMap((row) => withMore(row, part.columns, part.more))
    : rows.filter(({ values }) => part.holds(values[part.where]));
};

const cellOfKey = (key: Key): fc.Arbitrary<Cell> => {
  if (key === 'id') return fc.constantFrom('', 'S-AAAAAAAA', 'S-BBBBBBBB');
  if (key === 'check') return fc.constantFrom('', '✓ in Ordnung');
  if (key === 'donorNumber') return fc.constantFrom('', ' ', ...DONORS);
  if (key === 'amount') return fc.constantFrom<Cell>('', 0.5, 1, 250, '100 €', 'viel');
  return fc.constantFrom<Cell>('', '', 'ja', 'KV Alpha', '1.9.2026', 3);
};

/** Line by line: a row, a row of which only strangers know, or nothing. */
const tabs: fc.Arbitrary<Tab> = fc
  .record({
    order: fc.shuffledSubarray([...KEYS, 'Von anderen', 'Eigene Liste', ''], { minLength: KEYS.length + 3 }),
    titles: fc.array(fc.constantFrom('', 'Unsere Spenden', '4711'), { maxLength: 3 }),
    lines: fc.array(
      fc.record({
        kind: fc.constantFrom('row', 'row', 'row', 'stranger', 'nothing'),
        cells: fc.record(Object.fromEntries(KEYS.map((key) => [key, cellOfKey(key)]))),
      }),
      { maxLength: 40 },
    ),
    english: fc.boolean(),
    share: fc.boolean(),
    // So many rows of somebody else above: reading few lines is then less than reading columns.
    above: fc.constantFrom(0, 0, 500),
  })
  .map(({ order, titles, lines, english, share, above }) => {
    const own = (key: string): key is Key => key in contributions.columns;
    const header = order.map((key) => (own(key) ? contributions.columns[key].header[english ? 'en' : 'de'] : key));
    const cells: Cell[][] = [
      ...titles.map((title): Cell[] => order.map(() => title)),
      header,
      ...Array.from({ length: above }, () => order.map((key): Cell => (key === 'donorNumber' ? '9999' : ''))),
      ...lines.map(({ kind, cells: held }): Cell[] =>
        order.map((key) => (kind === 'nothing' ? '' : own(key) ? (kind === 'row' ? (held[key] ?? '') : '') : 'fremd')),
      ),
    ];
    const amount = order.indexOf('amount');
    return { cells, shares: new Set(share ? cells.map((_, line) => atCell(line, amount)) : []) };
  });

const parts: fc.Arbitrary<Part> = fc.oneof(
  fc.subarray(KEYS).map((columns): Part => ({ columns })),
  fc
    .record({ columns: fc.subarray(KEYS, { minLength: 1 }), donor: fc.constantFrom(undefined, ...DONORS) })
    .map(({ columns, donor }): Part => {
      const rest = KEYS.filter((key) => key !== 'donorNumber' && !columns.includes(key));
      const all = [...new Set([...columns, 'donorNumber'])];
      return { columns: all, more: { columns: rest, of: ({ donorNumber }) => donorNumber === donor } };
    }),
  fc.constantFrom(...DONORS).map((donor): Part => ({ where: 'donorNumber', holds: (value) => value === donor })),
);
const holdsSmall = ({ cells }: Tab): boolean => cells.flat().some((cell) => typeof cell === 'number' && cell < 10);

/** What people do to a tab while it is read. */
const CHANGES: Readonly<Record<string, (cells: Cell[][], at: number) => void>> = {
  'a column is inserted': (cells, at) => {
    for (const line of cells) line.splice(at % line.length, 0, '');
  },
  'a column is moved to the end': (cells, at) => {
    for (const line of cells) line.push(...line.splice(at % line.length, 1));
  },
  'a line is inserted': (cells, at) => {
    const empty = (cells[0] ?? []).map((): Cell => '');
    cells.splice(at % (cells.length + 1), 0, empty);
  },
  'a line is deleted': (cells, at) => {
    cells.splice(at % cells.length, 1);
  },
};

describe('a part of a tab', () => {
  test('is what all of the tab says of it, in any order of columns, with gaps, titles, strangers and rows without ids', () => {
    fc.assert(
      fc.property(tabs, parts, (tab, part) => {
        const { rows, whole } = rowsOfPart(tab, part);
        if (!isCertain(tab)) {
          expect(rows).toEqual(UNCERTAIN);
          return;
        }
        const all = restricted(allRows(tab), part);
        // Amounts that may be shares have all of it read where columns alone cannot tell.
        const keys = 'columns' in part && !('lines' in part) ? [...part.columns, ...(part.more?.columns ?? [])] : [];
        if (whole) expect(keys.includes('amount') && holdsSmall(tab)).toBe(true);
        expect(rows).toEqual(whole ? allRows(tab) : all);
      }),
      { numRuns: 100 },
    );
  });

  test('is of some lines what all of the tab says of them, or of some of their columns; the header is no row', () => {
    const some = fc.record({
      tab: tabs,
      lines: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 }),
      columns: fc.option(fc.subarray(KEYS, { minLength: 1 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(some, ({ tab, lines, columns }) => {
        const sorted = [...lines].sort((a, b) => a - b).filter((line) => line <= tab.cells.length);
        const part: Part = { lines: sorted, ...(columns ? { columns } : {}) };
        const { rows, whole } = rowsOfPart(tab, part);
        expect(whole).toBe(false);
        if (!isCertain(tab)) {
          expect(rows).toEqual(UNCERTAIN);
          return;
        }
        const filled = (row: Row): Row => ({
          ...row,
          cells: Object.fromEntries(Object.entries(row.cells).filter(([, cell]) => cell !== '')),
        });
        const asked = (rows as readonly Row[]).filter(({ line }) => sorted.includes(line));
        expect(asked.map(filled)).toEqual(restricted(allRows(tab), part).map(filled));
      }),
      { numRuns: 100 },
    );
  });

  test.each(Object.entries(CHANGES))(
    'is never mixed where %s while it is read: what stood before, what stands then, or all of it anew',
    (_, change) => {
      fc.assert(
        fc.property(tabs, parts, fc.nat(600), fc.integer({ min: 1, max: 8 }), (tab, part, at, when) => {
          const [cells, unmoved] = [tab.cells.map((line) => [...line]), { ...tab, shares: new Set<string>() }];
          fc.pre(isCertain(unmoved));
          const header = cells.findIndex((line) => line.includes('id') || line.includes('ID'));
          const before = restricted(allRows(unmoved), part);
          const moving = { cells, shares: new Set<string>() };
          const { rows, whole } = rowsOfPart(moving, part, (read) => {
            if (read === when && at % cells.length !== header) change(cells, at);
          });
          // Where it is uncertain only now, what was certain before may have been read of it.
          fc.pre(isCertain(moving));
          const after = allRows(moving);
          expect(whole ? [after] : [before, restricted(after, part)]).toContainEqual(rows);
        }),
        { numRuns: 100 },
      );
    },
  );
});
