import type { Row } from '../../define/dataset.ts';

/** Something stands there that could not be read. speaks of it: for other rules the cell is not empty. */
export const isUnreadable = (row: Pick<Row, 'problems'>, column: string): boolean =>
  row.problems.some((problem) => problem.column === column);
