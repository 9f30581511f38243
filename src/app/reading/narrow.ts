import { cellText } from '../../define/columns.ts';
import type { Row } from '../../define/dataset.ts';
import type { Table } from '../../define/table.ts';
import { mayBeShare } from '../../define/typed-format.ts';
import { type Cell, isEmptyCell } from '../../domain/cell.ts';
import type { Lang } from '../../domain/text.ts';
import { columnOf, columnsOf, linesOf, type Matrix, type Sheet } from '../../google/book.ts';
import { tabAsTyped } from './as-typed.ts';
import type { Layout } from './layout.ts';
import { cellsOfLine, holdsRow, parseRow } from './rows.ts';

/**
 * Less of a tab than all of it, for what people wait for: some columns of every row that holds something in them, the
 * others empty; or the whole rows in which a column holds what is looked for, or those of some lines, the others left out.
 * `holds` is given the parsed value. As in all of a tab, the word in Prüfung alone is no row.
 */
export type Part =
  | { readonly columns: readonly string[] }
  | { readonly where: string; readonly holds: (value: unknown) => boolean }
  /** From 1, in rising order. */
  | { readonly lines: readonly number[] };

/** Where a tab's columns stand; `block` ends with the header. */
interface HeaderRead {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly block: Matrix;
}

type CellsOf = (range: GoogleAppsScript.Spreadsheet.Range) => Matrix;

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
  if ('columns' in part) return rowsByColumns(table, header, part.columns, lang, cellsOf);
  return 'lines' in part
    ? rowsAt(table, header, part.lines, lang, cellsOf)
    : rowsWhere(table, header, part, lang, cellsOf);
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

function rowsByColumns(
  table: Table,
  header: HeaderRead,
  keys: readonly string[],
  lang: Lang,
  cellsOf: CellsOf,
): Row[] | undefined {
  const read: (readonly [string, readonly Cell[]])[] = [];
  for (const stretch of besides(header.layout, keys)) {
    const found = stretchCells(header, stretch, cellsOf);
    if (!found) return undefined;
    for (const [key, cells] of found) {
      const column = table.columns[key];
      // Only the cell's format says what was typed: it is asked for with the whole tab.
      if (column && cells.some((cell) => mayBeShare(column, cell))) return undefined;
      read.push([key, cells]);
    }
  }
  const rows: Row[] = [];
  const last = read[0]?.[1].length ?? 0;
  // A line that came or went between two columns: what stands beside each other is not of one row.
  if (read.some(([, cells]) => cells.length !== last)) return undefined;
  for (let index = header.layout.headerLine; index < last; index += 1) {
    const cells: Record<string, Cell> = {};
    let holds = false;
    for (const [key, column] of read) {
      const cell = column[index] ?? '';
      cells[key] = cell;
      holds ||= key !== 'check' && !isEmptyCell(cell);
    }
    if (holds) rows.push(parseRow(table, cells, index + 1, { lang }));
  }
  return rows;
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
  const rows = rowsAt(table, header, lines, lang, cellsOf)?.filter(({ values }) => holds(values[where]));
  if (!rows) return undefined;
  // Whoever sorted meanwhile moved some of them away.
  const found = new Set(rows.map(({ line }) => line));
  return lines.every((line) => found.has(line)) ? rows : undefined;
}

/** The rows of some lines, with those that lie between near ones; nothing where columns moved meanwhile. */
function rowsAt(
  table: Table,
  header: HeaderRead,
  lines: readonly number[],
  lang: Lang,
  cellsOf: CellsOf,
): Row[] | undefined {
  const { sheet, layout } = header;
  const rows: Row[] = [];
  for (const [from, to] of stretches(lines)) {
    const cells = cellsOf(linesOf(sheet, from, to));
    const block = tabAsTyped(table, { sheet, layout, block: cells, first: from }, lang);
    rows.push(...rowsOfLines(table, layout, block, from, lang));
  }
  return lines.length > 0 && !headerStands(header, cellsOf) ? undefined : rows;
}

const rowsOfLines = (table: Table, layout: Layout, block: Matrix, first: number, lang: Lang): Row[] =>
  block.flatMap((line, index) =>
    holdsRow(layout, line) ? [parseRow(table, cellsOfLine(layout, line), first + index, { lang })] : [],
  );

/** Whether each column still stands where it was found, after whole lines were read by those places. */
function headerStands({ sheet, layout, block }: HeaderRead, cellsOf: CellsOf): boolean {
  const { headerLine } = layout;
  const [now = []] = cellsOf(linesOf(sheet, headerLine, headerLine));
  return layout.placed.every(({ at }) => cellText(now[at] ?? '') === cellText(block[headerLine - 1]?.[at] ?? ''));
}

/** Lines, in rising order, as few stretches: where there are too many, the nearest ones become one. */
function stretches(lines: readonly number[]): (readonly [number, number])[] {
  const gaps = lines.slice(1).map((line, index) => line - (lines[index] ?? 0));
  const widest = [...gaps].sort((a, b) => b - a)[MOST_STRETCHES - 1] ?? 1;
  const joined: [number, number][] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    if (last && line - last[1] <= widest) last[1] = line;
    else joined.push([line, line]);
  }
  return joined;
}
