import type { Cell } from '../../domain/cell.ts';
import type { Cells } from '../../domain/plan.ts';
import { flush } from '../../google/book.ts';
import type { Zone } from '../../google/zone.ts';
import { type TableName, tables } from '../../tables/index.ts';
import { cellsOfLine, holdsRow } from '../reading/rows.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import { addRows } from './add.ts';
import { cellsOf } from './added.ts';

/** Rows of a tab that are to stay while others go by their lines, under its columns as they stand now. Fit to be kept as JSON. */
export interface Keeps {
  readonly table: TableName;
  readonly columnAt: Readonly<Record<string, number>>;
  readonly keeps: readonly (readonly Cell[])[];
}

/** Those of some lines that hold a row. */
export const keepsOf = ({ table, layout }: TabRead, lines: Keeps['keeps']): Keeps => ({
  ...{ table, columnAt: layout.columnAt },
  keeps: lines.filter((cells) => holdsRow(layout, cells)),
});

/** Adds those that are not found any more below the others, each as often as it is missing. Says whether there were any. */
export function bringBack({ table, columnAt, keeps }: Keeps, now: TabRead, zone: Zone): boolean {
  const told = (cells: Cells): string =>
    JSON.stringify(Object.keys(tables[table].columns).map((key) => cells[key] ?? ''));
  const left = new Map<string, number>();
  for (const cells of now.block.slice(now.layout.headerLine)) {
    const key = told(cellsOfLine(now.layout, cells));
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  const lost = keeps
    .map((line) => cellsOf(columnAt, line))
    .filter((cells) => {
      const key = told(cells);
      const count = left.get(key) ?? 0;
      left.set(key, count - 1);
      return count <= 0;
    });
  if (lost.length === 0) return false;
  addRows(now, lost, zone, true);
  flush();
  return true;
}
