import type { Cell } from '../../domain/cell.ts';

/** One sheet of a file: its cells as they are meant, days as days and numbers as numbers. */
export interface ListSheet {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}
