import type { Cell } from '../../domain/cell.ts';
import type { Cells } from '../../domain/plan.ts';
import { flush } from '../../google/book.ts';
import type { TableName } from '../../tables/index.ts';
import type { Reader } from '../reading/reader.ts';
import { lastLine } from '../reading/rows.ts';
import { appendLine } from './blocks.ts';
import { mend } from './mend.ts';
import { mended, type NewRow, placesOf } from './read-back.ts';
import type { Target } from './target.ts';

/** Rows that are about to be added to a tab, as lines under its columns as they stand now. Fit to be kept as JSON. */
export interface Added {
  readonly table: TableName;
  readonly columnAt: Readonly<Record<string, number>>;
  /** They come below this line, from 1. */
  readonly below: number;
  readonly rows: readonly { readonly marks: readonly string[]; readonly line: readonly Cell[] }[];
  /** Rows of Protokoll that are written before what they tell of. */
  readonly ahead?: true;
}

/** What is noted of rows for a tab as it was just read: they come below its last one. */
export const addedTo = ({ table, layout, block }: Target, rows: readonly NewRow[]): Added => ({
  ...{ table, columnAt: layout.columnAt, below: lastLine(layout, block) },
  rows: rows.map(({ marks, cells }) => ({ marks, line: appendLine(layout, cells) })),
});

/**
 * Puts values of added rows under their headers where a column had come or moved before they were written. Cells that hold
 * something else than what was sent to their very place stay. Says whether there were any; nothing where the tab cannot be
 * read. Needs the lock.
 */
export function mendAdded({ table, columnAt, below, rows }: Added, reader: Reader): boolean | undefined {
  const now = reader.mendable(table);
  if (!now.ok) return undefined;
  const meant = rows.map(({ marks, line }): NewRow => ({ marks, cells: cellsOf(columnAt, line) }));
  const places = placesOf(now.value, meant, below);
  const spots = meant.flatMap(({ cells }, index) => {
    const place = places[index];
    return place === undefined ? [] : mended(cells, { columnAt }, now.value, place);
  });
  if (spots.length === 0) return false;
  mend(now.value, spots, false, reader);
  flush();
  return true;
}

/** The cells of a line by the columns above them. */
export const cellsOf = (columnAt: Added['columnAt'], line: readonly Cell[]): Cells =>
  Object.fromEntries(Object.entries(columnAt).map(([key, at]) => [key, line[at] ?? '']));
