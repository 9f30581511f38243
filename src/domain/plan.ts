import type { Cell } from './cell.ts';
import type { Text } from './text.ts';

/** Columns of one row, by column key, as cells of the sheet. */
export type Cells = Readonly<Record<string, Cell>>;

/** One change of one tab. `table` is a table's name; rows are found by id, columns by header. */
export type Change =
  | {
      readonly kind: 'append';
      readonly table: string;
      readonly rows: readonly { readonly id: string; readonly cells: Cells }[];
    }
  | {
      readonly kind: 'set';
      readonly table: string;
      readonly id: string;
      readonly cells: Cells;
      /** What the columns held when the plan was made; where a person changed one since, the change is refused and named. */
      readonly held: Cells;
    }
  | { readonly kind: 'remove'; readonly table: string; readonly id: string; readonly held: Cells };

/** What a use case wants done. Nothing happens until `app/apply` carries it out. */
export interface Plan {
  /** The same operation id a second time changes nothing. */
  readonly operation: string;
  /** The command's name, for the journal. */
  readonly command: string;
  readonly title: Text;
  readonly changes: readonly Change[];
  /** The tool's word on a row that changes, by its cells as they will stand; only the carrying out sees that row whole. */
  readonly word?: (table: string, cells: Cells) => string;
  /**
   * For what the tool keeps up by itself and nobody undoes: one journal row with the title, or none. `told`: that row even
   * where no row changes, because somebody looked or because what changed stands in no row.
   */
  readonly journal?: 'summary' | 'told' | 'none';
  /** Of a summary that is taken back in a way of its own: what that way needs, for the journal's column "Vorher". */
  readonly takesBackBy?: string;
  /** Undo is refused: erasure, retention, the tool's own bookkeeping. */
  readonly final?: boolean;
  /** Protokoll is written before the rows: once they are written, nothing else tells what they held. */
  readonly ahead?: boolean;
  /** The run writes nothing after it: it keeps the others out until it is over, which takes no call. */
  readonly ends?: boolean;
}
