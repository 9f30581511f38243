import type { Profile } from '../../define/table.ts';
import type { Lang, Text } from '../../domain/text.ts';

/** What the page shows when it opens. */
export interface FirstSteps {
  readonly lang: Lang;
  readonly profile: Profile;
  /** Associations in the register now. */
  readonly registered: number;
  /** Publicly known associations that the register lacks. */
  readonly offered: number;
  readonly contacts: number;
  /** What became of associations that the register still has as they were, or lacks. */
  readonly news: readonly Text[];
}

export interface StepCalls {
  readonly firstStepsStart: { readonly input: Record<string, never>; readonly output: FirstSteps };
  readonly seedAssociations: {
    readonly input: { readonly operation: string };
    readonly output: { readonly added: number };
  };
  readonly chooseProfile: {
    readonly input: { readonly profile: Profile };
    /** Tabs that the profile leaves out: those that are gone, and those that stay because they hold rows. */
    readonly output: { readonly removed: readonly Text[]; readonly kept: readonly Text[] };
  };
}
