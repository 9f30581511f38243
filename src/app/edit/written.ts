import type { Cell } from '../../domain/cell.ts';
import type { Matrix } from '../../google/book.ts';
import type { Answer } from './answers.ts';
import type { Glance } from './glance.ts';
import type { Piece } from './pieces.ts';

/** What of an answer is written. */
export type Told = Pick<Answer, 'word' | 'id' | 'newId' | 'cells'>;

/** What an edit knew when it wrote. */
export interface Written {
  /** The edit's lines as they were read. */
  readonly before: Matrix;
  readonly answers: readonly Told[];
  readonly glance: Glance | undefined;
  readonly pieces: readonly Piece[];
}

/** Cells to set, by indexes of line and column. */
export type Wanted = Map<number, Map<number, Cell>>;
