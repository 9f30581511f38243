import type { Taken } from '../../define/form.ts';
import type { nothing } from '../../define/input.ts';
import type { Lang } from '../../domain/text.ts';
import type { ValuesIn } from '../../tables/index.ts';

/** What the page for the group is made of: the row as it stands, and what holds at this place. */
export interface SheetStart {
  readonly lang: Lang;
  readonly id: string;
  readonly values: ValuesIn<'visits'>;
  /** What the municipality says, where somebody looked it up. */
  readonly local: ValuesIn<'localRules'> | undefined;
}

export interface SheetCalls {
  readonly visitSheetStart: { readonly input: Taken<typeof nothing>; readonly output: SheetStart };
}
