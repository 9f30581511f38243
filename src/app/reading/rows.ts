import { cellText } from '../../define/columns.ts';
import type { CellProblem, Row } from '../../define/dataset.ts';
import { reformatted } from '../../define/reformatted.ts';
import type { Table } from '../../define/table.ts';
import { type Cell, isEmptyCell, isErrorCell, makesRow } from '../../domain/cell.ts';
import { type CellReading, GERMAN, type Reading } from '../../domain/reading.ts';
import type { Layout } from './layout.ts';
import { type NoEntryKind, noEntryIn } from './no-entry.ts';

/** Number of the first line that may hold a row: the one below the header. */
export const firstRowLine = (layout: Pick<Layout, 'headerLine'>): number => layout.headerLine + 1;

/** The lines of a tab below its header. */
export const rowLines = <L>(layout: Pick<Layout, 'headerLine'>, block: readonly L[]): readonly L[] =>
  block.slice(layout.headerLine);

/** The cells of one line by column key; missing columns read as empty. */
export function cellsOfLine(layout: Layout, line: readonly Cell[]): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const { key, at } of layout.placed) cells[key] = line[at] ?? '';
  return cells;
}

/**
 * Parses one row by the columns' codecs. What cannot be read stays as typed and becomes a problem of its cell. "heute" is
 * the reading's day in the cells that were typed just now only: in others nobody knows which day it was.
 */
export function parseRow(
  table: Table,
  cells: Readonly<Record<string, Cell>>,
  line: number,
  reading: CellReading = GERMAN,
  typedNow: (key: string) => boolean = () => true,
): Row {
  const earlier: Reading = { lang: reading.lang };
  const values: Record<string, unknown> = {};
  const problems: CellProblem[] = [];
  for (const key in table.columns) {
    const column = table.columns[key];
    const cell = cells[key];
    if (!column || cell === '' || cell === undefined || isEmptyCell(cell)) continue;
    if (isErrorCell(cell)) {
      problems.push({
        column: key,
        kind: 'unreadable',
        text: { de: `Die Formel ergibt ${cellText(cell)}.`, en: `The formula gives ${cellText(cell)}.` },
      });
      continue;
    }
    const parsed = column.codec.parse(cell, typedNow(key) ? reading : earlier);
    if (!parsed.ok) {
      problems.push({ column: key, kind: 'unreadable', text: parsed.problem });
      continue;
    }
    values[key] = parsed.value;
    const made = reformatted(column, cell);
    if (made) problems.push({ column: key, kind: 'reformatted', text: made });
  }
  const id = cells.id === undefined ? '' : cellText(cells.id).trim();
  return { id, line, values, cells, problems };
}

/** Whether people or the tool wrote anything into the table's own columns of this line. The word in Prüfung alone is no row. */
export const holdsRow = (layout: Layout, line: readonly Cell[]): boolean => {
  for (const { key, at } of layout.placed) if (key !== 'check' && makesRow(line[at] ?? '')) return true;
  return false;
};

/** All rows of a tab; empty lines and those that are no entries are passed over. */
export function parseRows(
  table: Table,
  layout: Layout,
  block: readonly (readonly Cell[])[],
  reading: CellReading = GERMAN,
): Row[] {
  const rows: Row[] = [];
  for (let index = layout.headerLine; index < block.length; index += 1) {
    const line = block[index];
    if (!line || !holdsRow(layout, line)) continue;
    const cells = cellsOfLine(layout, line);
    if (noEntryIn(table, cells) === undefined) rows.push(parseRow(table, cells, index + 1, reading));
  }
  return rows;
}

/** The lines of a tab that are no entries, each as it would be read. */
export function noEntriesOf(
  table: Table,
  layout: Layout,
  block: readonly (readonly Cell[])[],
): { readonly kind: NoEntryKind; readonly row: Row }[] {
  return rowLines(layout, block).flatMap((line, index) => {
    const cells = cellsOfLine(layout, line);
    const kind = holdsRow(layout, line) ? noEntryIn(table, cells) : undefined;
    return kind === undefined ? [] : [{ kind, row: parseRow(table, cells, layout.headerLine + index + 1) }];
  });
}

/** Id and line of a row, without what else it holds. */
export type IdOfLine = Pick<Row, 'id' | 'line'>;

/** The ids of all rows of a tab, `''` where one has none yet: a scan that parses nothing. Lines that are no entries have none. */
export function idsOfLines(table: Table, layout: Layout, block: readonly (readonly Cell[])[]): IdOfLine[] {
  const found: IdOfLine[] = [];
  const at = layout.columnAt.id ?? -1;
  for (let index = layout.headerLine; index < block.length; index += 1) {
    const line = block[index];
    if (!line || !holdsRow(layout, line) || noEntryIn(table, cellsOfLine(layout, line)) !== undefined) continue;
    found.push({ id: cellText(line[at] ?? '').trim(), line: index + 1 });
  }
  return found;
}

/** Number of the last line in which one of OUR columns holds something; the header where none does. */
export function lastLine(layout: Layout, block: readonly (readonly Cell[])[]): number {
  for (let index = block.length - 1; index >= layout.headerLine; index -= 1) {
    const line = block[index];
    if (line && layout.placed.some(({ at }) => makesRow(line[at] ?? ''))) return index + 1;
  }
  return layout.headerLine;
}
