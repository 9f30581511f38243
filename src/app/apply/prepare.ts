import { cellText } from '../../define/columns.ts';
import { sentenceOn } from '../../define/sentence.ts';
import type { Columns } from '../../define/table.ts';
import { type Cell, isEmptyCell, sameCell } from '../../domain/cell.ts';
import type { Cells, Change, Plan } from '../../domain/plan.ts';
import { both, joinTexts, same, say, type Text } from '../../domain/text.ts';
import { type TableName, tables } from '../../tables/index.ts';
import { cellsOfLine, holdsRow, parseRow } from '../reading/rows.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import { grouped } from './blocks.ts';
import type { Target } from './target.ts';

/** What is to be written into one tab, decided on a fresh reading. */
export interface Prepared {
  readonly read: TabRead;
  readonly appends: readonly { readonly id: string; readonly cells: Cells }[];
  /** By row id: the cells to set, empty ones where a row is cleared. */
  readonly sets: ReadonlyMap<string, Cells>;
  /** The line index of each row of `sets`. */
  readonly lines: ReadonlyMap<string, number>;
  /** What each row of `sets` held in those columns. */
  readonly held: ReadonlyMap<string, Cells>;
  /** Rows to take away, with their line index and what they hold. */
  readonly removes: readonly { readonly id: string; readonly line: number; readonly cells: Cells }[];
  /** All rows that the plan adds, in its order: those that an earlier try brought here already among them. */
  readonly added: readonly { readonly id: string; readonly cells: Cells }[];
  /** By row id: columns that an earlier try brought to what the plan wants, with what they held before it. */
  readonly done: ReadonlyMap<string, { readonly cells: Cells; readonly held: Cells }>;
  /** What people changed meanwhile and stays as it is. */
  readonly left: readonly Text[];
}

/** Line indexes (from 0) of each id in a block, the upper one first: a copied row carries its id a second time. */
export function allLinesById(read: TabRead): Map<string, number[]> {
  const at = read.layout.columnAt.id;
  const lines = new Map<string, number[]>();
  if (at === undefined) return lines;
  for (let index = read.layout.headerLine; index < read.block.length; index += 1) {
    const id = cellText(read.block[index]?.[at] ?? '').trim();
    if (id !== '') grouped(lines, id).push(index);
  }
  return lines;
}

/** Line index (from 0) of each id in a block; the upper one where an id stands twice. */
export function linesById(read: TabRead): Map<string, number> {
  const at = read.layout.columnAt.id;
  const lines = new Map<string, number>();
  if (at === undefined) return lines;
  for (let index = read.layout.headerLine; index < read.block.length; index += 1) {
    const id = cellText(read.block[index]?.[at] ?? '').trim();
    if (id !== '' && !lines.has(id)) lines.set(id, index);
  }
  return lines;
}

/** The cell of a column in a line of a block. */
export const cellAt = (read: TabRead, line: number, key: string): Cell =>
  read.block[line]?.[read.layout.columnAt[key] ?? -1] ?? '';

/**
 * What people call a row, by its cells: `Infostand, KV Bonn bei KV Weimar, 22.8.2026, 4 Leute (Einsätze, E-7KQ2M9XA)`. Where
 * they say nothing, the tab and the id. `more` follows the id.
 */
export const rowCalled = (table: TableName, id: string, cells: Cells = {}, more: Text = same('')): Text =>
  both((lang) => {
    const sentence = sentenceOn(tables[table], parseRow(tables[table], cells, 0).values, { lang });
    const place = `${say(tables[table].tab, lang)}, ${id}${say(more, lang)}`;
    return sentence === '' ? place : `${sentence} (${place})`;
  });

/** A sentence about a row that was left alone: which one, and why. */
export const rowLeft = (table: TableName, id: string, why: Text, cells?: Cells, more?: Text): Text =>
  joinTexts([rowCalled(table, id, cells, more), why], ': ');
const GONE: Text = { de: 'Eine Zeile mit dieser Kennung gibt es nicht mehr.', en: 'No row has this id any more.' };
export const CHANGED: Text = {
  de: 'Die Zeile wurde inzwischen geändert und bleibt stehen.',
  en: 'The row was changed meanwhile and stays.',
};
/** What people call a column; its key where the table has none of that name any more. */
export const columnCalled = (table: TableName, key: string): Text => {
  const columns: Columns = tables[table].columns;
  return columns[key]?.header ?? same(key);
};

/** A sentence about a column of a row that was left alone because somebody changed it. */
export const columnChanged = (table: TableName, key: string): Text => {
  const header = columnCalled(table, key);
  return {
    de: `„${header.de}“ wurde inzwischen geändert und bleibt so.`,
    en: `"${header.en}" was changed meanwhile and stays so.`,
  };
};

/** Decides change by change on what stands in the tab now: done already, still to do, or changed by someone and left alone. */
export function prepare(read: Target, changes: readonly Change[], word?: Plan['word']): Prepared {
  const places = allLinesById(read);
  const appends: { id: string; cells: Cells }[] = [];
  const sets = new Map<string, Cells>();
  const lines = new Map<string, number>();
  const held = new Map<string, Cells>();
  const removes: { id: string; line: number; cells: Cells }[] = [];
  const added: { id: string; cells: Cells }[] = [];
  const done = new Map<string, { cells: Cells; held: Cells }>();
  const left: Text[] = [];
  const cellsAt = (line: number): Cells => cellsOfLine(read.layout, read.block[line] ?? []);

  const setCells = (id: string, line: number, wanted: Cells, expected: Cells): void => {
    const todo: Record<string, Cell> = {};
    const before: Record<string, Cell> = {};
    for (const [key, cell] of Object.entries(wanted)) {
      const now = cellAt(read, line, key);
      const expectedCell = expected[key];
      if (sameCell(now, cell)) {
        const known = done.get(id);
        if (expectedCell !== undefined && !sameCell(expectedCell, cell))
          done.set(id, { cells: { ...known?.cells, [key]: cell }, held: { ...known?.held, [key]: expectedCell } });
        continue;
      }
      if (expectedCell !== undefined && !sameCell(now, expectedCell)) {
        left.push(rowLeft(read.table, id, columnChanged(read.table, key), cellsAt(line)));
        continue;
      }
      todo[key] = cell;
      before[key] = now;
    }
    if (Object.keys(todo).length > 0) {
      sets.set(id, { ...sets.get(id), ...todo });
      lines.set(id, line);
      held.set(id, { ...before, ...held.get(id) });
    }
  };

  /** The word on a row that changes changes with it. */
  const reword = (id: string, cells: Cells): void => {
    const line = lines.get(id) ?? -1;
    if (read.layout.columnAt.check === undefined || 'check' in cells) return;
    const now = cellAt(read, line, 'check');
    const then = word?.(read.table, { ...cellsAt(line), ...cells });
    if (then === undefined || sameCell(now, then)) return;
    sets.set(id, { ...cells, check: then });
    held.set(id, { ...held.get(id), check: now });
  };

  for (const change of changes) {
    if (change.kind === 'append') {
      for (const row of change.rows) {
        const [line] = places.get(row.id) ?? [];
        added.push(row);
        // A second try after a crash: complete what the first one left empty, touch nothing that stands.
        if (line === undefined) appends.push(row);
        else setCells(row.id, line, emptyOnly(read, line, row.cells), {});
      }
      continue;
    }
    // Of a row and its copies the one counts that still holds what the plan expects.
    const all = places.get(change.id) ?? [];
    const mine = all.find((one) => holdsAll(read, one, change.held));
    const [upper] = all;
    if (upper === undefined) left.push(rowLeft(read.table, change.id, GONE));
    else if (change.kind === 'set') setCells(change.id, mine ?? upper, change.cells, change.held);
    else if (mine === undefined) left.push(rowLeft(read.table, change.id, CHANGED, cellsAt(upper)));
    else removes.push({ id: change.id, line: mine, cells: cellsOfLine(read.layout, read.block[mine] ?? []) });
  }
  if (word) for (const [id, cells] of sets) reword(id, cells);
  return { read, appends, sets, lines, held, removes, added, done, left };
}

const holdsAll = (read: TabRead, line: number, held: Cells): boolean =>
  holdsRow(read.layout, read.block[line] ?? []) &&
  Object.entries(held).every(([key, cell]) => sameCell(cellAt(read, line, key), cell));

const emptyOnly = (read: TabRead, line: number, cells: Cells): Cells =>
  Object.fromEntries(
    Object.entries(cells).filter(([key, cell]) => !isEmptyCell(cell) && isEmptyCell(cellAt(read, line, key))),
  );
