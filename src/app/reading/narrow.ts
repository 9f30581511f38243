import { cellText } from '../../define/columns.ts';
import type { Row } from '../../define/dataset.ts';
import type { More, Part } from '../../define/part.ts';
import type { Table } from '../../define/table.ts';
import { mayBeShare } from '../../define/typed-format.ts';
import { type Cell, isEmptyCell, makesRow, sameCell } from '../../domain/cell.ts';
import type { Lang } from '../../domain/text.ts';
import { lastLineOf } from '../../google/append.ts';
import { columnOf, columnsOf, gridOf, linesOf, type Matrix, type Sheet } from '../../google/book.ts';
import { tabAsTyped } from './as-typed.ts';
import type { Layout } from './layout.ts';
import { noEntryIn } from './no-entry.ts';
import { cellsOfLine, holdsRow, parseRow } from './rows.ts';

/** Where a tab's columns stand; `block` ends with the header. */
interface HeaderRead {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly block: Matrix;
}

type CellsOf = (range: GoogleAppsScript.Spreadsheet.Range) => Matrix;

/** One call more costs about what so many cells do (workbench/emulator/model.ts). */
const CELLS_A_CALL = 2_000;

/** More separate stretches of lines than this are read with what lies between the nearest of them. */
const MOST_STRETCHES = 8;

/** The rows of a part; nothing where the tab changed while it was read, so that only reading all of it is sure. */
export function rowsOfPart(
  table: Table,
  header: HeaderRead,
  part: Part,
  lang: Lang,
  cellsOf: CellsOf,
): Row[] | undefined {
  if ('lines' in part) return rowsAt(table, header, part, lang, cellsOf);
  return 'where' in part
    ? rowsWhere(table, header, part, lang, cellsOf)
    : rowsByColumns(table, header, part, lang, cellsOf);
}

/** A column whole; nothing where another header stands over it by now. */
function columnCells({ sheet, layout, block }: HeaderRead, key: string, cellsOf: CellsOf): readonly Cell[] | undefined {
  const at = layout.columnAt[key];
  if (at === undefined) return undefined;
  const cells = cellsOf(columnOf(sheet, at + 1)).map(([cell]) => cell ?? '');
  const line = layout.headerLine - 1;
  return cellText(cells[line] ?? '') === cellText(block[line]?.[at] ?? '') ? cells : undefined;
}

/** Columns that stand side by side as one stretch, first and last included; from 0, in rising order. */
function besides(layout: Layout, keys: readonly string[]): readonly (readonly string[])[] {
  const at = (key: string): number => layout.columnAt[key] ?? -1;
  const runs: string[][] = [];
  for (const key of [...new Set(keys)].sort((a, b) => at(a) - at(b))) {
    const last = runs[runs.length - 1];
    const before = last?.[last.length - 1];
    if (last && before !== undefined && at(key) === at(before) + 1) last.push(key);
    else runs.push([key]);
  }
  return runs;
}

/** Such a stretch in one call, each column with its key; nothing where another header stands over one of them by now. */
function stretchCells(
  { sheet, layout, block }: HeaderRead,
  keys: readonly string[],
  cellsOf: CellsOf,
): readonly (readonly [string, readonly Cell[]])[] | undefined {
  const first = layout.columnAt[keys[0] ?? ''];
  if (first === undefined) return undefined;
  const lines = cellsOf(columnsOf(sheet, first + 1, first + keys.length));
  const line = layout.headerLine - 1;
  const stands = keys.every((_, i) => cellText(lines[line]?.[i] ?? '') === cellText(block[line]?.[first + i] ?? ''));
  return stands ? keys.map((key, i) => [key, lines.map((cells) => cells[i] ?? '')] as const) : undefined;
}

type KeyedCells = readonly (readonly [string, readonly Cell[]])[];

/** Columns whole, each with its key; nothing where the tab changed meanwhile, or only a cell's format says what was typed. */
function wholeColumns(
  table: Table,
  header: HeaderRead,
  keys: readonly string[],
  cellsOf: CellsOf,
): KeyedCells | undefined {
  const read: (readonly [string, readonly Cell[]])[] = [];
  for (const stretch of besides(header.layout, keys)) {
    const found = stretchCells(header, stretch, cellsOf);
    if (!found) return undefined;
    read.push(...found);
  }
  const last = read[0]?.[1].length ?? 0;
  // A line that came or went between two columns: what stands beside each other is not of one row.
  return read.some(([key, cells]) => cells.length !== last || holdsShare(table, key, cells)) ? undefined : read;
}

/** Only the cell's format says what was typed: it is asked for with the whole tab. */
const holdsShare = (table: Table, key: string, cells: readonly Cell[]): boolean => {
  const column = table.columns[key];
  return column !== undefined && cells.some((cell) => mayBeShare(column, cell));
};

const cellsAt = (columns: KeyedCells, index: number): Record<string, Cell> =>
  Object.fromEntries(columns.map(([key, cells]) => [key, cells[index] ?? '']));

function rowsByColumns(
  table: Table,
  header: HeaderRead,
  { columns: keys, more }: Extract<Part, { readonly more?: More }>,
  lang: Lang,
  cellsOf: CellsOf,
): Row[] | undefined {
  const read = wholeColumns(table, header, keys, cellsOf);
  if (!read) return undefined;
  const lines = more ? linesOfMore(table, header, read, more, lang) : [];
  const further = more && lines.length > 0 ? furtherCells(table, header, read, { more, lines }, cellsOf) : NONE;
  if (!further) return undefined;
  const rows: Row[] = [];
  const last = read[0]?.[1].length ?? 0;
  for (let index = header.layout.headerLine; index < last; index += 1) {
    const cells = { ...cellsAt(read, index), ...further.get(index + 1) };
    const holds = Object.entries(cells).some(([key, cell]) => key !== 'check' && makesRow(cell));
    if (holds && noEntryIn(table, cells) === undefined) rows.push(parseRow(table, cells, index + 1, { lang }));
  }
  return rows;
}

type CellsByLine = ReadonlyMap<number, Readonly<Record<string, Cell>>>;
const NONE: CellsByLine = new Map();

/** The lines of which more is wanted, from 1. Below the last that holds something in the columns read, only where an empty row is wanted too. */
function linesOfMore(
  table: Table,
  { sheet, layout }: HeaderRead,
  read: KeyedCells,
  { of }: More,
  lang: Lang,
): readonly number[] {
  const count = read[0]?.[1].length ?? 0;
  let end = count;
  while (end > layout.headerLine && read.every(([, cells]) => !makesRow(cells[end - 1] ?? ''))) end -= 1;
  if (end < count && of({})) end = Math.min(count, lastLineOf(sheet));
  const lines: number[] = [];
  for (let index = layout.headerLine; index < end; index += 1)
    if (of(parseRow(table, cellsAt(read, index), 0, { lang }).values)) lines.push(index + 1);
  return lines;
}

/** The further cells of these lines: by stretches of lines, or whole columns where that is less. Nothing where the tab changed meanwhile. */
function furtherCells(
  table: Table,
  header: HeaderRead,
  read: KeyedCells,
  { more: { columns }, lines }: { readonly more: More; readonly lines: readonly number[] },
  cellsOf: CellsOf,
): CellsByLine | undefined {
  const { sheet, layout } = header;
  const count = read[0]?.[1].length ?? 0;
  const at = [...read.map(([key]) => key), ...columns].map((key) => layout.columnAt[key] ?? -1);
  const [left, width] = [Math.min(...at), Math.max(...at) - Math.min(...at) + 1];
  const blocks = stretches(lines, { most: 2 * MOST_STRETCHES, near: CELLS_A_CALL / width });
  const height = blocks.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  if (left < 0 || height * width + CELLS_A_CALL * blocks.length > columns.length * count) {
    const whole = wholeColumns(table, header, columns, cellsOf);
    if (!whole || whole.some(([, cells]) => cells.length !== count)) return undefined;
    return new Map(lines.map((line) => [line, cellsAt(whole, line - 1)]));
  }
  const wanted = new Set(lines);
  const found = new Map<number, Readonly<Record<string, Cell>>>();
  for (const [first, last] of blocks) {
    const block = cellsOf(sheet.getRange(first, left + 1, last - first + 1, width));
    for (const [down, cells] of block.entries()) {
      const cellOf = (key: string): Cell => cells[(layout.columnAt[key] ?? left) - left] ?? '';
      const line = first + down;
      // Whoever sorted meanwhile moved other rows there.
      if (read.some(([key, column]) => !sameCell(column[line - 1] ?? '', cellOf(key)))) return undefined;
      if (columns.some((key) => holdsShare(table, key, [cellOf(key)]))) return undefined;
      if (wanted.has(line)) found.set(line, Object.fromEntries(columns.map((key) => [key, cellOf(key)])));
    }
  }
  // A line that came or went meanwhile moved the rows below it, of which empty ones look alike.
  return headerStands(header, cellsOf) && gridOf(sheet) === count ? found : undefined;
}

function rowsWhere(
  table: Table,
  header: HeaderRead,
  { where, holds }: Extract<Part, { readonly where: string }>,
  lang: Lang,
  cellsOf: CellsOf,
): Row[] | undefined {
  const { layout } = header;
  const column = columnCells(header, where, cellsOf);
  if (!column) return undefined;
  const fits = (cell: Cell): boolean => holds(parseRow(table, { [where]: cell }, 0, { lang }).values[where]);
  const lines: number[] = [];
  column.forEach((cell, index) => {
    if (index >= layout.headerLine && !isEmptyCell(cell) && fits(cell)) lines.push(index + 1);
  });
  const rows = rowsAt(table, header, { lines }, lang, cellsOf)?.filter(({ values }) => holds(values[where]));
  if (!rows) return undefined;
  // Whoever sorted meanwhile moved some of them away.
  const found = new Set(rows.map(({ line }) => line));
  return lines.every((line) => found.has(line)) ? rows : undefined;
}

/** The rows of some lines, with those that lie between near ones; nothing where columns moved meanwhile. */
function rowsAt(
  table: Table,
  header: HeaderRead,
  { lines, columns }: Extract<Part, { readonly lines: readonly number[] }>,
  lang: Lang,
  cellsOf: CellsOf,
): Row[] | undefined {
  const { sheet, layout } = header;
  const places = columns?.map((key) => layout.columnAt[key] ?? -1);
  if (places?.includes(-1)) return undefined;
  const rows: Row[] = [];
  for (const [from, to] of stretches(lines)) {
    const cells = places ? cellsAmong(sheet, from, to, places, cellsOf) : cellsOf(linesOf(sheet, from, to));
    const block = tabAsTyped(table, { sheet, layout, block: cells, first: from }, lang);
    rows.push(...rowsOfLines(table, layout, block, from, lang));
  }
  return lines.length > 0 && !headerStands(header, cellsOf) ? undefined : rows;
}

/** Lines of which these places alone are filled, counted from 0: one call for all that stands from the first to the last. */
function cellsAmong(sheet: Sheet, from: number, to: number, places: readonly number[], cellsOf: CellsOf): Matrix {
  const [left, end] = [Math.min(...places), Math.max(...places) + 1];
  return cellsOf(sheet.getRange(from, left + 1, to - from + 1, end - left)).map((line) =>
    Array.from({ length: end }, (_, at) => (places.includes(at) ? (line[at - left] ?? '') : '')),
  );
}

const rowsOfLines = (table: Table, layout: Layout, block: Matrix, first: number, lang: Lang): Row[] =>
  block.flatMap((line, index) => {
    const cells = cellsOfLine(layout, line);
    // The header, where a person selected it, is no row.
    const isRow = first + index > layout.headerLine && holdsRow(layout, line) && noEntryIn(table, cells) === undefined;
    return isRow ? [parseRow(table, cells, first + index, { lang })] : [];
  });

/** Whether each column still stands where it was found, after whole lines were read by those places. */
function headerStands({ sheet, layout, block }: HeaderRead, cellsOf: CellsOf): boolean {
  const { headerLine } = layout;
  const [now = []] = cellsOf(linesOf(sheet, headerLine, headerLine));
  return layout.placed.every(({ at }) => cellText(now[at] ?? '') === cellText(block[headerLine - 1]?.[at] ?? ''));
}

/** Lines, in rising order, as few stretches: where there are too many, the nearest ones become one, and those nearer than `near`. */
function stretches(
  lines: readonly number[],
  { most, near } = { most: MOST_STRETCHES, near: 1 },
): (readonly [number, number])[] {
  const gaps = lines.slice(1).map((line, index) => line - (lines[index] ?? 0));
  const widest = Math.max(near, [...gaps].sort((a, b) => b - a)[most - 1] ?? 1);
  const joined: [number, number][] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    if (last && line - last[1] <= widest) last[1] = line;
    else joined.push([line, line]);
  }
  return joined;
}
