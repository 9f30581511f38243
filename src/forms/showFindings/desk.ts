import type { Selection } from '../../app/reading/selection.ts';
import type { Desk } from '../../define/use-case.ts';
import type { Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import type { Dataset, DataTableName, RowIn } from '../../tables/index.ts';
import type { LastCheck, UndoneStatus } from './shape.ts';

/** What this form asks of the desk beyond what every use case may ask. */
export interface FindingsDesk extends Desk<Dataset> {
  /** The dataset with these tabs read and the others empty. */
  readonly some: (names: readonly DataTableName[]) => Result<Dataset>;
  /** The tab Prüfhinweise as it stands. */
  readonly findings: () => Result<readonly RowIn<'findings'>[]>;
  /** The last run over everything, where one is known. */
  readonly lastCheck: () => LastCheck | undefined;
  /** Checks everything and writes the findings. */
  readonly checkAll: () => Result<unknown>;
  /** Takes an operation back; `left` names what people changed since and what therefore stays. */
  readonly undo: (operation: string) => Result<UndoneStatus>;
  /** The row that the person has selected in the open sheet right now. */
  readonly selection: () => Selection | undefined;
  /** Selects a row in the open sheet; absent where there is none to select in. */
  readonly showRow?: (tab: Text, line: number) => Result<unknown>;
}
