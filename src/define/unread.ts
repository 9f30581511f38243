import { isEmptyCell } from '../domain/cell.ts';
import type { Row } from './dataset.ts';
import type { Table } from './table.ts';

const kept = new WeakMap<Table, { readonly required: readonly string[]; readonly people: readonly string[] }>();

/** A table's columns that people write, and those of them that they must fill; found once per table. */
const peoplesColumns = (table: Table) => {
  const known = kept.get(table);
  if (known) return known;
  const people = Object.entries(table.columns).filter(([, column]) => column.writer === 'person');
  const found = {
    required: people.filter(([, column]) => column.required).map(([key]) => key),
    people: people.map(([key]) => key),
  };
  kept.set(table, found);
  return found;
};

const isEmptyIn = (row: Row, key: string): boolean =>
  row.values[key] === undefined && isEmptyCell(row.cells[key] ?? '');

/** Keys of the columns that people must fill and that are empty in this row, in the tab's order. */
export const missingColumns = (table: Table, row: Row): readonly string[] =>
  peoplesColumns(table).required.filter((key) => isEmptyIn(row, key));

/** Nothing in it was written by a person. */
export const isBlankRow = (table: Table, row: Row): boolean =>
  peoplesColumns(table).people.every((key) => isEmptyIn(row, key));

/** A row that counts in no sum: something required is missing, or something typed could not be read. */
export const isUnread = (table: Table, row: Row): boolean =>
  row.problems.some(({ kind }) => kind !== 'reformatted') || missingColumns(table, row).length > 0;
