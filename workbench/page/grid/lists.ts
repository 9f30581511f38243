import type { Validation, Workbook } from '../../emulator/workbook';
import { columnName } from '../address';

/** A hidden sheet of the grid: Univer separates the options of a list by commas, and ours contain some. */
export const listsId = 'werkbank-listen';

const options = (validation: Validation): string[] =>
  validation.type === 'VALUE_IN_LIST' ? validation.args.filter((arg) => typeof arg === 'string') : [];

/** The options of each list, one below the other; a list's column is its index. */
export function listCells(book: Workbook): Record<number, Record<number, { v: string; t: 1 }>> {
  const cells: Record<number, Record<number, { v: string; t: 1 }>> = {};
  book.validations.forEach((validation, column) => {
    options(validation).forEach((option, row) => {
      cells[row] = { ...cells[row], [column]: { v: option, t: 1 } };
    });
  });
  return cells;
}

/** Where the grid finds the options of a list; undefined where there are none. */
export function listSource(validation: Validation, index: number): string | undefined {
  const count = options(validation).length;
  const letter = columnName(index + 1);
  return count === 0 ? undefined : `='${listsId}'!$${letter}$1:$${letter}$${count}`;
}
