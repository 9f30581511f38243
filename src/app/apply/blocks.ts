import type { Cell } from '../../domain/cell.ts';
import type { Cells } from '../../domain/plan.ts';
import type { Layout } from '../reading/layout.ts';

/** A rectangle to write; row and column from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** A new row as one full line, blank in strangers' columns, for an atomic append. */
export function appendLine(layout: Layout, row: Cells): Cell[] {
  const width = Math.max(0, ...Object.values(layout.columnAt)) + 1;
  const line: Cell[] = new Array<Cell>(width).fill('');
  for (const [key, at] of Object.entries(layout.columnAt)) line[at] = row[key] ?? '';
  return line;
}

/** One value for many places of a column; lines count from 0. */
export interface Scatter {
  readonly at: number;
  readonly spans: readonly (readonly [number, number])[];
  readonly cell: Cell;
}

export interface SetWrites {
  readonly blocks: readonly Block[];
  readonly scattered: readonly Scatter[];
}

/** More separate places of one column than this are written value by value, each value in one call. */
const MOST_BLOCKS = 6;

/**
 * Single cells as few writes: neighbouring lines of one column, then neighbouring columns of the same lines.
 * `current` gives what stands in a cell now; `ownColumn` says which columns only the tool writes, so that one span
 * may be written over lines that do not change. In people's columns nothing but the cells themselves is written.
 */
export function setBlocks(
  layout: Layout,
  cells: ReadonlyMap<number, Cells>,
  current: (line: number, key: string) => Cell,
  ownColumn: (key: string) => boolean,
): SetWrites {
  const byKey = new Map<string, number[]>();
  for (const line of [...cells.keys()].sort((a, b) => a - b))
    for (const key of Object.keys(cells.get(line) ?? {})) grouped(byKey, key).push(line);
  const strips: { at: number; first: number; cells: Cell[] }[] = [];
  const scattered: Scatter[] = [];
  for (const [key, lines] of byKey) {
    const at = layout.columnAt[key];
    if (at === undefined) continue;
    const value = (line: number): Cell => cells.get(line)?.[key] ?? current(line, key);
    let spans = neighbours(lines);
    const first = spans[0];
    const last = spans[spans.length - 1];
    if (ownColumn(key) && first && last) spans = [[first[0], last[1]]];
    if (spans.length > MOST_BLOCKS) {
      for (const [cell, some] of valueByValue(lines, value)) scattered.push({ at, cell, spans: neighbours(some) });
      continue;
    }
    for (const [from, to] of spans) {
      const strip: Cell[] = [];
      for (let line = from; line <= to; line += 1) strip.push(value(line));
      strips.push({ at, first: from, cells: strip });
    }
  }
  return { blocks: joinStrips(strips), scattered };
}

/** The group of a key, begun where there is none. */
export function grouped<K, V>(groups: Map<K, V[]>, key: K): V[] {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  return group;
}

/** A single cell to write; row and column as indexes from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Single cells as few rectangles. */
export function blocksOf(spots: readonly Spot[]): Block[] {
  const byColumn = new Map<number, Map<number, Cell>>();
  for (const { row, column, cell } of spots) {
    const cells = byColumn.get(column) ?? new Map<number, Cell>();
    byColumn.set(column, cells.set(row, cell));
  }
  const strips = [...byColumn].flatMap(([at, cells]) =>
    neighbours([...cells.keys()].sort((a, b) => a - b)).map(([from, to]) => ({
      at,
      first: from,
      cells: Array.from({ length: to - from + 1 }, (_, index) => cells.get(from + index) ?? ''),
    })),
  );
  return joinStrips(strips);
}

function valueByValue(lines: readonly number[], value: (line: number) => Cell): (readonly [Cell, readonly number[]])[] {
  const groups = new Map<string, [Cell, number[]]>();
  for (const line of lines) {
    const cell = value(line);
    const group = groups.get(JSON.stringify(cell));
    if (group) group[1].push(line);
    else groups.set(JSON.stringify(cell), [cell, [line]]);
  }
  return [...groups.values()];
}

/** Runs of neighbouring numbers, which come in rising order. */
export const neighbours = (lines: readonly number[]): (readonly [number, number])[] => {
  const spans: [number, number][] = [];
  for (const line of lines) {
    const last = spans[spans.length - 1];
    if (last && last[1] === line - 1) last[1] = line;
    else spans.push([line, line]);
  }
  return spans;
};

/** Strips of the same lines in neighbouring columns become one rectangle. `first` counts lines from 0. */
function joinStrips(strips: { at: number; first: number; cells: Cell[] }[]): Block[] {
  strips.sort((a, b) => a.first - b.first || a.cells.length - b.cells.length || a.at - b.at);
  const joined: { at: number; first: number; columns: Cell[][] }[] = [];
  for (const strip of strips) {
    const last = joined[joined.length - 1];
    const fits =
      last &&
      last.first === strip.first &&
      last.columns[0]?.length === strip.cells.length &&
      last.at + last.columns.length === strip.at;
    if (fits) last.columns.push(strip.cells);
    else joined.push({ at: strip.at, first: strip.first, columns: [strip.cells] });
  }
  return joined.map(({ at, first, columns }) => ({
    row: first + 1,
    column: at + 1,
    cells: (columns[0] ?? []).map((_, line) => columns.map((column) => column[line] ?? '')),
  }));
}
