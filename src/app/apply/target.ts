import { cellText } from '../../define/columns.ts';
import { type Cell, isEmptyCell, sameCell } from '../../domain/cell.ts';
import type { Change } from '../../domain/plan.ts';
import { ok, type Result } from '../../domain/result.ts';
import { columnOf, columnsOf, linesOf, type Matrix } from '../../google/book.ts';
import { guarded } from '../../google/failure.ts';
import { type TableName, tables } from '../../tables/index.ts';
import { keyOfHeader, type Layout } from '../reading/layout.ts';
import type { Reader } from '../reading/reader.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import { neighbours } from './blocks.ts';

/**
 * A tab as far as an operation has to know it: where the columns stand, which id stands in which line, and the whole
 * cells of the lines in `known` (all of them where that is absent).
 */
export interface Target extends TabRead {
  readonly known?: ReadonlySet<number>;
  /** Of each line only the id and the columns that the plan is about. */
  readonly partly?: boolean;
  /** Lines of the grid, where reading told them. */
  readonly grid?: number | undefined;
}

/** A tab with at most so many cells is read whole where rows are changed: then what slides under the pen can be given back. */
export const SMALL = 64_000;
/** More separate stretches of rows than this are read with the whole tab. */
const MOST_STRETCHES = 6;
/** So many lines above and below a row that goes are read with it: where rows come or go just then, the pen hits one of them. */
const AROUND = 20;

/** Index of the column that tells rows apart: the id, in Protokoll the operation; -1 where there is neither. */
export const keyAt = ({ columnAt }: Layout): number => columnAt.id ?? columnAt.operation ?? -1;

const idsOf = (changes: readonly Change[]): ReadonlySet<string> =>
  new Set(changes.flatMap((change) => (change.kind === 'append' ? change.rows.map(({ id }) => id) : [change.id])));

/** The header and which key stands in which line, however long the tab is. */
export function keysOf(table: TableName, reader: Pick<Reader, 'header' | 'fresh' | 'cellsOf'>): Result<Target> {
  const header = reader.header(table);
  if (!header.ok) return header;
  const at = keyAt(header.value.layout);
  if (at < 0) return reader.fresh(table);
  return ok(withKeys(header.value, at, reader.cellsOf(columnOf(header.value.sheet, at + 1))));
}

/** A line that came or went between the look at the ids and the one at their rows: both once more, so often at most. */
const MOST_LOOKS = 3;

/** Reads what the changes of one tab are decided by: of new rows whether their ids are there, of others their cells. */
export function targetOf(
  table: TableName,
  changes: readonly Change[],
  reader: Reader,
  looks = MOST_LOOKS,
): Result<Target> {
  const found = keysOf(table, reader);
  if (!found.ok) return found;
  const { layout, block } = found.value;
  const at = keyAt(layout);
  const wanted = idsOf(changes);
  const lines: number[] = [];
  block.forEach((line, index) => {
    if (index >= layout.headerLine && wanted.has(cellText(line[at] ?? '').trim())) lines.push(index);
  });
  if (lines.length === 0 || found.value.known === undefined) return found;
  const wide = changes.some(({ kind }) => kind === 'remove') ? AROUND : 0;
  const stretches = neighbours(withAround(lines, wide, layout.headerLine, block.length));
  if (block.length * widthOf(found.value) > SMALL && stretches.length <= MOST_STRETCHES) {
    const near = guarded(() => ok(withLines(found.value, stretches, reader)));
    const stands =
      near.ok && lines.every((line) => sameCell(near.value.block[line]?.[at] ?? '', block[line]?.[at] ?? ''));
    return stands || looks <= 1 ? near : targetOf(table, changes, reader, looks - 1);
  }
  const seen = new Set(lines.map((line) => cellText(block[line]?.[at] ?? '').trim()));
  const whole = wholeWith(table, seen, reader);
  return whole.ok ? ok({ ...whole.value, grid: found.value.grid }) : whole;
}

/** Lines with so many around each, from `first` to before `end`, in their order. */
const withAround = (lines: readonly number[], wide: number, first: number, end: number): readonly number[] =>
  wide === 0
    ? lines
    : [...new Set(lines.flatMap((line) => Array.from({ length: 2 * wide + 1 }, (_, at) => line - wide + at)))]
        .filter((line) => line >= first && line < end)
        .sort((one, other) => one - other);

/**
 * All of a tab in which rows of these ids are expected. Where one is missing it is read once more: a line that someone
 * inserts just then pushes the last one out of the range, and its row would pass for deleted.
 */
export function wholeWith(table: TableName, ids: ReadonlySet<string>, reader: Reader): Result<TabRead> {
  const first = reader.fresh(table);
  if (!first.ok) return first;
  const at = keyAt(first.value.layout);
  const there = new Set(first.value.block.map((line) => cellText(line[at] ?? '').trim()));
  return [...ids].every((id) => there.has(id)) ? first : reader.fresh(table);
}

/** Columns of the tab when its header was read. */
export const widthOf = ({ layout, block }: TabRead): number =>
  Math.max(1, ...block.slice(0, layout.headerLine).map((line) => line.length));

/** Header and keys alone; lines below the last key are left out. */
function withKeys(header: TabRead, at: number, keys: Matrix): Target {
  let last = header.layout.headerLine;
  keys.forEach(([key = ''], index) => {
    if (index >= header.layout.headerLine && cellText(key).trim() !== '') last = index + 1;
  });
  const block = keys.slice(0, last).map(([key = ''], index): readonly Cell[] => {
    const whole = header.block[index];
    if (index < header.layout.headerLine && whole) return whole;
    const line: Cell[] = [];
    line[at] = key;
    return line;
  });
  return { ...header, block, known: new Set(), grid: keys.length };
}

/** Lines that were written over and hold no id now are read whole: a row slid out of them, and what is left there is ours. */
export function withNameless(read: Target, written: ReadonlySet<number>, reader: Reader): Target {
  const at = read.layout.columnAt.id;
  const open = [...written].filter(
    (line) => at !== undefined && !isKnown(read, line) && isEmptyCell(read.block[line]?.[at] ?? ''),
  );
  if (open.length === 0) return read;
  const stretches = neighbours(open.sort((a, b) => a - b)).slice(0, MOST_STRETCHES);
  // A grid that ends above them holds nothing of ours there.
  const more = guarded(() => ok(withLines(read, stretches, reader)));
  return more.ok ? more.value : read;
}

function withLines(thin: Target, stretches: readonly (readonly [number, number])[], reader: Reader): Target {
  const block = [...thin.block];
  const known = new Set(thin.known);
  for (const [from, to] of stretches) {
    const rows = reader.cellsOf(linesOf(thin.sheet, from + 1, to + 1));
    rows.forEach((row, index) => {
      block[from + index] = row;
      known.add(from + index);
    });
  }
  return { ...thin, block, known };
}

/** Whether the cells of a line were read, not its id alone. */
export const isKnown = ({ known }: Target, line: number): boolean => known === undefined || known.has(line);

/** More columns side by side than this are no narrow look. */
const NARROW = 4;

/**
 * Ids and some columns of a large tab a second time, in one look; nothing where they lie apart, where their headers have
 * moved, or where the tab is small enough to be read whole.
 */
export function columnsAgain(before: Target, keys: readonly string[], reader: Reader): Target | undefined {
  const { sheet, layout, block, table } = before;
  const wanted = ['id', ...keys].map((key) => [key, layout.columnAt[key] ?? -1] as const);
  const first = Math.min(...wanted.map(([, at]) => at));
  const last = Math.max(...wanted.map(([, at]) => at));
  if (first < 0 || last - first >= NARROW || block.length * widthOf(before) <= SMALL) return undefined;
  const columns = reader.cellsOf(columnsOf(sheet, first + 1, last + 1));
  const header = columns[layout.headerLine - 1] ?? [];
  if (wanted.some(([key, at]) => keyOfHeader(tables[table], header[at - first] ?? '') !== key)) return undefined;
  const later = columns.map((cells, index): readonly Cell[] => {
    if (index < layout.headerLine) return block[index] ?? [];
    const line: Cell[] = [];
    cells.forEach((cell, at) => {
      line[first + at] = cell;
    });
    return line;
  });
  return { ...before, block: later, known: new Set() };
}

/**
 * Ids and some columns of a large tab wherever they stand: the ids first and once more at the end, so that whoever sorts or
 * inserts in between is seen. Nothing then, nor where headers have moved, nor where the tab is read whole as quickly.
 */
export function columnsApart(before: TabRead, keys: readonly string[], reader: Reader): Target | undefined {
  const { sheet, layout, block, table } = before;
  const places = [...new Set(['id', ...keys])].map((key) => layout.columnAt[key] ?? -1).sort((a, b) => a - b);
  const idAt = layout.columnAt.id;
  if (idAt === undefined || (places[0] ?? -1) < 0 || 2 * (places.length + 1) > widthOf(before)) return undefined;
  const later: Cell[][] = [];
  for (const [first, last] of neighbours(places))
    reader.cellsOf(columnsOf(sheet, first + 1, last + 1)).forEach((cells, index) => {
      const line = later[index] ?? [];
      later[index] = line;
      cells.forEach((cell, at) => {
        line[first + at] = cell;
      });
    });
  const ids = reader.cellsOf(columnOf(sheet, idAt + 1));
  const same =
    ids.length === later.length && later.every((line, index) => sameCell(line[idAt] ?? '', ids[index]?.[0] ?? ''));
  const header = later[layout.headerLine - 1] ?? [];
  const stand = places.every(
    (at) => keyOfHeader(tables[table], header[at] ?? '') === layout.placed.find((one) => one.at === at)?.key,
  );
  if (!same || !stand) return undefined;
  for (let index = 0; index < layout.headerLine; index += 1) later[index] = [...(block[index] ?? [])];
  return { ...before, block: later, partly: true };
}
