import { isEmptyCell } from '../domain/cell.ts';
import type { Row } from './dataset.ts';
import type { Table } from './table.ts';

/** Keys of the columns that people must fill and that are empty in this row, in the tab's order. */
export const missingColumns = (table: Table, row: Row): readonly string[] => {
  const missing: string[] = [];
  for (const key in table.columns) {
    const column = table.columns[key];
    if (
      column?.required &&
      column.writer === 'person' &&
      row.values[key] === undefined &&
      isEmptyCell(row.cells[key] ?? '')
    )
      missing.push(key);
  }
  return missing;
};

/** Nothing in it was written by a person. */
export const isBlankRow = (table: Table, row: Row): boolean => {
  for (const key in table.columns)
    if (table.columns[key]?.writer === 'person' && !isEmptyCell(row.cells[key] ?? '')) return false;
  return Object.keys(row.values).every((key) => table.columns[key]?.writer !== 'person');
};

/** A row that counts in no sum: something required is missing, or something typed could not be read. */
export const isUnread = (table: Table, row: Row): boolean =>
  row.problems.length > 0 || missingColumns(table, row).length > 0;
