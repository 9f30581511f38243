import type { Parts } from '../../app/reading/reader.ts';
import type { Desk } from '../../define/use-case.ts';
import type { RowFinding } from '../../domain/finding.ts';
import type { Cells } from '../../domain/plan.ts';
import type { Result } from '../../domain/result.ts';
import type { Dataset, DataTableName } from '../../tables/index.ts';

/** Asks the rules that hold in this sheet about rows that stand nowhere. */
export interface WhatIf {
  readonly off: ReadonlySet<string>;
  readonly alone: (table: 'contributions', cells: Cells) => readonly RowFinding[];
  readonly among: (dataset: Dataset, table: 'contributions', cells: Cells) => readonly RowFinding[];
}

/** What this form asks of the desk beyond what every use case may ask. */
export interface AskDesk extends Desk<Dataset> {
  /** The dataset with these tabs read, or parts of them, and the others empty. */
  readonly some: (names: readonly DataTableName[], parts?: Parts) => Result<Dataset>;
  readonly whatIf: () => Result<WhatIf>;
}
