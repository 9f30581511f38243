import type { Column } from '../../define/column.ts';
import { cellText } from '../../define/columns.ts';
import type { Table } from '../../define/table.ts';
import type { Cell } from '../../domain/cell.ts';

/** Where a table's columns stand in its tab. Indexes count from 0. */
export interface Layout {
  readonly columnAt: Readonly<Record<string, number>>;
  /** Keys of columns whose header is not there. */
  readonly missing: readonly string[];
  /** The table's columns that are there, from left to right. */
  readonly placed: readonly { readonly key: string; readonly at: number }[];
  /** Columns of the table as runs of neighbours, in the order of the tab. */
  readonly runs: readonly (readonly { readonly key: string; readonly at: number }[])[];
}

/** A header as people may have changed it: other case, blanks, an asterisk for "required". */
const bare = (header: string): string =>
  header
    .replace(/[*\s]+/g, ' ')
    .trim()
    .toLowerCase();

const isHeaderOf = (column: Column, header: string): boolean =>
  bare(column.header.de) === header || bare(column.header.en) === header;

/** Finds a table's columns by their headers, wherever people moved them; strangers' columns are passed over. */
export function layoutOf(table: Table, headerRow: readonly Cell[]): Layout {
  const headers = headerRow.map((cell) => bare(cellText(cell)));
  const columnAt: Record<string, number> = {};
  const missing: string[] = [];
  for (const [key, column] of Object.entries(table.columns)) {
    const at = headers.findIndex(
      (header, index) => header !== '' && isHeaderOf(column, header) && !Object.values(columnAt).includes(index),
    );
    if (at >= 0) columnAt[key] = at;
    else missing.push(key);
  }
  const placed = Object.entries(columnAt).map(([key, at]) => ({ key, at }));
  placed.sort((a, b) => a.at - b.at);
  const runs: { key: string; at: number }[][] = [];
  for (const place of placed) {
    const last = runs[runs.length - 1];
    if (last && last[last.length - 1]?.at === place.at - 1) last.push(place);
    else runs.push([place]);
  }
  return { columnAt, missing, placed, runs };
}
