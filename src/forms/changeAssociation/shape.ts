import type { Taken } from '../../define/form.ts';
import type { nothing, onlyOperation } from '../../define/input.ts';
import type { Undone } from '../../define/use-case.ts';
import type { Day } from '../../domain/day.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { changeSchema, previewSchema } from './schema.ts';

export interface ChangeStart {
  readonly lang: Lang;
  readonly today: Day;
  /** Those that exist today, with their ids: name first, then aliases. */
  readonly associations: readonly { readonly id: string; readonly names: readonly string[] }[];
  /** The association that is selected in the sheet. */
  readonly selected: string | undefined;
}

/** Who takes rows after a split. */
export type Taker = '0' | '1' | 'stays';

/** Rows that go to one side together. */
export interface RowGroup {
  readonly key: string;
  readonly tab: Text;
  /** What they are, in one line. */
  readonly says: Text;
  readonly rows: number;
  readonly proposed: Taker;
}

/** What a change would do, before anything is written. */
export interface Preview {
  readonly title: Text;
  /** Rows that are changed, by tab. */
  readonly tabs: readonly { readonly tab: Text; readonly rows: number }[];
  /** What stays as it is, and why; what happens beside. */
  readonly told: readonly Text[];
  /** For a split: who takes what. */
  readonly groups: readonly RowGroup[];
}

/** A preview, and what looks personal in the names that would be written: asked about before. */
export interface Asked extends Preview {
  readonly personal: readonly Text[];
}

export interface Changed extends Preview {
  readonly operation: string;
  /** What was left alone, because someone changed it meanwhile. */
  readonly left: readonly Text[];
  readonly undoable: boolean;
  readonly repeated: boolean;
}

export interface ChangeCalls {
  readonly changeAssociationStart: { readonly input: Taken<typeof nothing>; readonly output: ChangeStart };
  readonly previewAssociationChange: { readonly input: Taken<typeof previewSchema>; readonly output: Asked };
  readonly changeAssociation: { readonly input: Taken<typeof changeSchema>; readonly output: Changed };
  readonly undoAssociationChange: { readonly input: Taken<typeof onlyOperation>; readonly output: Undone };
}
