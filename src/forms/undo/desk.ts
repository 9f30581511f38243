import type { Desk } from '../../define/use-case.ts';
import type { Result } from '../../domain/result.ts';
import type { Dataset, RowIn } from '../../tables/index.ts';
import type { Undone } from './shape.ts';

/** What this form asks of the desk beyond what every use case may ask. */
export interface UndoDesk extends Desk<Dataset> {
  /** The tab Protokoll as it stands, oldest first. */
  readonly journal: () => Result<readonly RowIn<'journal'>[]>;
  /** Whether this person may take back what this command did. */
  readonly mayTakeBack: (command: string) => boolean;
  /** Takes an operation back; `left` names what people changed since and what therefore stays. */
  readonly undo: (operation: string) => Result<Undone>;
}
