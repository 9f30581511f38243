import type { Taken } from '../../define/form.ts';
import type { nothing, onlyOperation } from '../../define/input.ts';
import type { Undone } from '../../define/use-case.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { releaseSchema } from './schema.ts';

/** Something that others could learn, not released yet. */
export interface Proposed {
  /** `T-…` of a row of the tab, where it stands there. */
  readonly id: string | undefined;
  /** `E-…` of the visit that taught it. */
  readonly visit: string | undefined;
  readonly topic: string;
  readonly tip: string;
  /** The visit in one sentence. */
  readonly says: string;
}

export interface TipsStart {
  readonly lang: Lang;
  readonly proposed: readonly Proposed[];
  readonly released: readonly { readonly topic: string; readonly tip: string }[];
  readonly mayRelease: boolean;
  /** Why nobody can tell. */
  readonly unread?: Text | undefined;
}

export interface Released {
  readonly operation: string;
  readonly left: readonly Text[];
  readonly undoable: boolean;
}

export interface TipCalls {
  readonly tipsStart: { readonly input: Taken<typeof nothing>; readonly output: TipsStart };
  readonly releaseTip: { readonly input: Taken<typeof releaseSchema>; readonly output: Released };
  readonly undoTip: { readonly input: Taken<typeof onlyOperation>; readonly output: Undone };
}
