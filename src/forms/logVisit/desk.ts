import type { Parts } from '../../app/reading/reader.ts';
import type { Desk } from '../../define/use-case.ts';
import type { RowFinding } from '../../domain/finding.ts';
import type { Cells } from '../../domain/plan.ts';
import type { Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import type { Dataset, DataTableName } from '../../tables/index.ts';
import type { UndoneVisit } from './shape.ts';

/** What this form asks of the desk beyond what every use case may ask. */
export interface VisitDesk extends Desk<Dataset> {
  /** The dataset with these tabs read, or parts of them, and the others empty. */
  readonly some: (names: readonly DataTableName[], parts?: Parts) => Result<Dataset>;
  /** What the rules say about one row that is about to be written, or was just written. */
  readonly checkRow: (table: string, cells: Cells) => readonly RowFinding[];
  /** Takes an operation back; `left` names what people changed since and what therefore stays. */
  readonly undo: (operation: string) => Result<UndoneVisit>;
  /** Selects a row in the open sheet; absent where there is none to select in. */
  readonly showRow?: (tab: Text, line: number) => Result<unknown>;
}
