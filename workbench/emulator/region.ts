import type { Rectangle, Tab } from './workbook.ts';

/**
 * The block of filled cells around a rectangle: it grows by each side whose neighbours hold something, corners not
 * counted; by `dimension` only along rows or columns [3rd].
 */
export function dataRegion(tab: Tab, start: Rectangle, dimension?: unknown): Rectangle {
  const only = dimension === undefined || dimension === null ? '' : String(dimension);
  const region = { ...start };
  const filled = (row: number, column: number, rows: number, columns: number): boolean =>
    tab.rows
      .slice(Math.max(0, row - 1), Math.max(0, row - 1 + rows))
      .some((line) => line.values.slice(Math.max(0, column - 1), column - 1 + columns).some((value) => value !== ''));
  for (let grew = true; grew; ) {
    grew = false;
    const { row, column, rows, columns } = region;
    if (only !== 'COLUMNS' && row > 1 && filled(row - 1, column, 1, columns)) {
      region.row -= 1;
      region.rows += 1;
      grew = true;
    } else if (only !== 'COLUMNS' && filled(row + rows, column, 1, columns)) {
      region.rows += 1;
      grew = true;
    } else if (only !== 'ROWS' && column > 1 && filled(row, column - 1, rows, 1)) {
      region.column -= 1;
      region.columns += 1;
      grew = true;
    } else if (only !== 'ROWS' && filled(row, column + columns, rows, 1)) {
      region.columns += 1;
      grew = true;
    }
  }
  return region;
}
