import type { Row } from '../../define/dataset.ts';
import { isEmptyCell } from '../../domain/cell.ts';

/** A row of which a measure lacks a cell that it needs: it takes no part there. */
export interface UnreadRow {
  readonly table: 'visits' | 'contributions' | 'partnerships' | 'associations';
  readonly id: string;
  readonly line: number;
  /** Keys of the columns that were needed and could not be read. */
  readonly columns: readonly string[];
  /** Where the row would have counted: in the period, the one before, what is looked back on, or what is ahead. */
  readonly when: 'now' | 'before' | 'back' | 'ahead';
}

/** Columns of a row that hold something which could not be read, or names what does not exist. */
export const unreadColumns = (row: Pick<Row, 'problems'>): ReadonlySet<string> =>
  new Set(row.problems.filter(({ kind }) => kind !== 'reformatted').map(({ column }) => column));

/** Of these columns those that are empty or could not be read. */
export const lackingOf = <K extends string>(row: Row, keys: readonly K[]): readonly K[] => {
  const unread = unreadColumns(row);
  return keys.filter((key) => unread.has(key) || row.values[key] === undefined);
};

/** Of these columns those that hold something unreadable; an empty one is only unknown. */
export const illegibleOf = <K extends string>(row: Row, keys: readonly K[]): readonly K[] => {
  const unread = unreadColumns(row);
  return keys.filter((key) => unread.has(key) || (row.values[key] === undefined && !isEmptyCell(row.cells[key] ?? '')));
};

/** Notes a row whose columns were needed and could not be read; without any there is nothing to note. */
export type Note = (
  table: UnreadRow['table'],
  row: { readonly id: string; readonly line: number },
  columns: readonly string[],
  when: UnreadRow['when'],
) => void;
