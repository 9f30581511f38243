import type { Cell } from '../../domain/cell.ts';

/** A cell that reaches down over rows below it, all counted from 0; `to` is its last row. */
export interface Merged {
  readonly row: number;
  readonly to: number;
  readonly column: number;
}

/**
 * What stands in a cell over several rows holds for each of them, words and days alike. A number stays in the first: twenty
 * hours or euros beside three rows are not twenty in each.
 */
export function filledDown(
  cells: readonly (readonly Cell[])[],
  merged: readonly Merged[],
): readonly (readonly Cell[])[] {
  const rows = cells.map((row) => [...row]);
  for (const { row, to, column } of merged) {
    const held = rows[row]?.[column] ?? '';
    if (held === '' || typeof held === 'number' || typeof held === 'boolean') continue;
    for (const below of rows.slice(row + 1, to + 1)) {
      while (below.length < column) below.push('');
      if ((below[column] ?? '') === '') below[column] = held;
    }
  }
  return rows;
}
