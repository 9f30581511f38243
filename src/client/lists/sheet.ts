import type { Cell } from '../../domain/cell.ts';
import type { Day } from '../../domain/day.ts';

/** Where sheets keep a time without a day. */
export const DAY_OF_TIMES = '1899-12-30' as Day;

/** One sheet of a file: its cells as they are meant, days as days and numbers as numbers. */
export interface ListSheet {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  /** Words of cells that reach over several rows were put into each of these. */
  readonly merged?: boolean;
  /** Lines that the file hides, from 1; they are read like all others. */
  readonly hidden?: readonly number[];
  /** Lines that are crossed out, from 1; and those in which something is. */
  readonly struck?: { readonly whole: readonly number[]; readonly partly: readonly number[] };
}
