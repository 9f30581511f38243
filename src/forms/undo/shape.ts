import type { Taken } from '../../define/form.ts';
import type { nothing, onlyOperation } from '../../define/input.ts';
import type { Actor, Referring, Undone } from '../../define/use-case.ts';
import type { Day } from '../../domain/day.ts';
import type { Lang } from '../../domain/text.ts';

/** What an operation did to one tab. */
export interface TabChange {
  /** The tab's name as the journal has it. */
  readonly tab: string;
  readonly change: 'new' | 'changed' | 'removed';
  readonly rows: number;
  /** The tab has columns whose former values no journal keeps: personal ones and free text. */
  readonly partly: boolean;
}

/** One operation of the tool, as the sidebar shows it. */
export interface OperationView {
  readonly operation: string;
  /** In the person's own language where Protokoll has it, else in the sheet's. */
  readonly title: string;
  readonly lang: Lang;
  /** `2026-11-23 09:00`, in the sheet's zone. */
  readonly at: string;
  readonly role: Actor['role'];
  readonly changes: readonly TabChange[];
  readonly state: 'open' | 'undone' | 'final';
  /** Undoing it takes away or renames rows that others may refer to: how many is asked before. */
  readonly referred: boolean;
  /** When it was undone. */
  readonly undoneAt: string | undefined;
}

export interface UndoStart {
  readonly lang: Lang;
  readonly today: Day;
  /** Newest first. */
  readonly operations: readonly OperationView[];
  /** Some are not shown, because only coordination takes them back. */
  readonly onlyOwn: boolean;
}

export interface UndoCalls {
  readonly undoStart: { readonly input: Taken<typeof nothing>; readonly output: UndoStart };
  readonly undoReferring: { readonly input: Taken<typeof onlyOperation>; readonly output: readonly Referring[] };
  readonly undoOperation: { readonly input: Taken<typeof onlyOperation>; readonly output: Undone };
}
