import type { Cell } from '../../domain/cell.ts';

/** One sheet of a file: its cells as they are meant, days as days and numbers as numbers. */
export interface ListSheet {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  /** Words of cells that reach over several rows were put into each of these. */
  readonly merged?: boolean;
  /** Lines that the file hides, from 1; they are read like all others. */
  readonly hidden?: readonly number[];
}
