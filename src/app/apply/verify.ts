import { type Cell, isEmptyCell, sameCell } from '../../domain/cell.ts';
import type { Cells } from '../../domain/plan.ts';
import { columnTop } from '../../google/book.ts';
import type { Reader } from '../reading/reader.ts';
import { holdsRow } from '../reading/rows.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import type { Spot } from './blocks.ts';
import { allLinesById, cellAt, linesById, type Prepared } from './prepare.ts';
import { isMisread } from './read-back.ts';
import { idOf } from './row-content.ts';
import { isKnown, type Target } from './target.ts';

/** What a second look after the flush finds to mend: a sort, an insertion or a typing came between reading and writing. */
export interface Repair {
  /** By line index in the later reading: cells to set. */
  readonly sets: ReadonlyMap<number, Cells>;
  /** Cells that lack their column's format, so that the sheet took a text for something else. */
  readonly misread: readonly Spot[];
  /** Ids of rows that were written over and whose former cells nobody has read. */
  readonly lost: readonly string[];
}

/**
 * Whether every row of a tab still stands in its line after words were written beside the ids: then each word is
 * where it belongs. Asks the ids alone, for words in the first column and ids in the second: whatever moves the words'
 * column, or a line, moves an id too. False where that is not so plain. Throws what the platform says of the writing.
 */
export function stoodStill({ read, sets }: Prepared, reader: Reader): boolean {
  const target: Target = read;
  const { sheet, layout, block } = target;
  const onlyWords = [...sets.values()].every((cells) => Object.keys(cells).every((key) => key === 'check'));
  const atTheEdge = layout.columnAt.check === 0 && layout.columnAt.id === 1;
  if (!onlyWords || !atTheEdge || target.known !== undefined) return false;
  return columnTop(sheet, 2, block.length, reader.zone).every(
    (cell, index) => index < layout.headerLine - 1 || sameCell(cell, block[index]?.[1] ?? ''),
  );
}

/**
 * Compares what stands in the tab after the flush with what should: each row that the plan wrote holds it under its
 * own id, and no other row carries what was meant for it. What a person typed since stays. `writtenLines` are the line
 * indexes that were written over.
 */
export function repairOf(prepared: Prepared, later: Target, writtenLines: ReadonlySet<number>): Repair {
  const before: Target = prepared.read;
  const linesBefore = linesById(before);
  const linesNow = allLinesById(later);
  const sets = new Map<number, Record<string, Cell>>();
  const misread: Spot[] = [];
  const lost: string[] = [];
  const wrote = valuesWritten(prepared);
  /** Only what our own pen left, or did not reach, is ours to mend. */
  const want = (line: number, key: string, cell: Cell, held: Cell | undefined): void => {
    const column = later.layout.columnAt[key];
    const now = cellAt(later, line, key);
    if (column === undefined || sameCell(now, cell)) return;
    if (isMisread(cell, now)) misread.push({ row: line, column, cell });
    else if ((held !== undefined && sameCell(now, held)) || wrote.get(key)?.has(JSON.stringify(now)))
      sets.set(line, { ...sets.get(line), [key]: cell });
  };

  for (const [id, cells] of prepared.sets) {
    const line = lineOf(prepared, later, id, linesNow.get(id) ?? []);
    if (line === undefined) continue;
    for (const [key, cell] of Object.entries(cells)) want(line, key, cell, prepared.held.get(id)?.[key]);
  }
  // Rows that slid under our pen get back what they held.
  const keys = [...wrote.keys()];
  for (const line of writtenLines) {
    const id = idOf(later, line);
    // A line that came above the headers put them under the pen.
    const isHeader = line === later.layout.headerLine - 1;
    const former = id === '' ? nameless(before, later, line, keys) : linesBefore.get(id);
    const was = isHeader ? before.layout.headerLine - 1 : former;
    if (was === undefined && isLeftBehind(later, line, keys)) for (const key of keys) want(line, key, '', undefined);
    if (was === undefined) continue;
    // A row of the plan itself may have got what was meant for another one, in columns that the plan leaves alone in it.
    const others = keys.filter((key) => prepared.sets.get(id)?.[key] === undefined);
    if (isHeader || isKnown(before, was))
      for (const key of others) want(line, key, cellAt(before, was, key), undefined);
    else lost.push(id);
  }
  return { sets, misread, lost };
}

/** By column key: the values that the plan wrote somewhere. */
function valuesWritten({ sets }: Prepared): Map<string, Set<string>> {
  const wrote = new Map<string, Set<string>>();
  for (const cells of sets.values())
    for (const [key, cell] of Object.entries(cells)) {
      const values = wrote.get(key) ?? new Set<string>();
      wrote.set(key, values.add(JSON.stringify(cell)));
    }
  return wrote;
}

/** Whether a line holds nothing but what was written: the row for which it was meant slid away, and none came after it. */
const isLeftBehind = (later: Target, line: number, keys: readonly string[]): boolean =>
  isKnown(later, line) &&
  idOf(later, line) === '' &&
  later.layout.placed.every(
    ({ key }) => key === 'check' || keys.includes(key) || isEmptyCell(cellAt(later, line, key)),
  );

/** The former line of a row without id, told by the columns that were not written. */
function nameless(before: Target, later: Target, line: number, keys: readonly string[]): number | undefined {
  if (!isKnown(later, line) || !holdsRow(later.layout, later.block[line] ?? [])) return undefined;
  const others = later.layout.placed.filter(({ key }) => key !== 'check' && !keys.includes(key));
  const found = before.block.findIndex(
    (_, index) =>
      index >= before.layout.headerLine &&
      idOf(before, index) === '' &&
      others.every(({ key }) => sameCell(cellAt(before, index, key), cellAt(later, line, key))),
  );
  return found < 0 ? undefined : found;
}

/** The row's line now. Of a row and its copies the one that holds what was written, else the one that holds what it held. */
function lineOf({ sets, held }: Prepared, later: TabRead, id: string, lines: readonly number[]): number | undefined {
  const holds = (line: number, cells: Cells): boolean =>
    Object.entries(cells).every(([key, cell]) => sameCell(cellAt(later, line, key), cell));
  return (
    lines.find((line) => holds(line, sets.get(id) ?? {})) ??
    lines.find((line) => holds(line, held.get(id) ?? {})) ??
    lines[0]
  );
}
