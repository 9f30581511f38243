import type { Taken } from '../../define/form.ts';
import type { nothing, onlyOperation } from '../../define/input.ts';
import type { Profile } from '../../define/table.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { languageSchema, profileSchema, tabSchema } from './schema.ts';

/** What the page shows when it opens. */
export interface FirstSteps {
  readonly lang: Lang;
  /** The setting "Sprache". */
  readonly sheetLang: Lang;
  readonly profile: Profile;
  /** Associations in the register now. */
  readonly registered: number;
  /** Publicly known associations that the register lacks. */
  readonly offered: number;
  /** As whom the platform knows the person; `''` where it does not say. */
  readonly address: string;
  /** The role with which that address stands in the tab Koordination; absent where it does not. */
  readonly role?: string;
  /** What became of associations that the register still has as they were, or lacks. */
  readonly news: readonly Text[];
}

export interface StepCalls {
  readonly firstStepsStart: { readonly input: Taken<typeof nothing>; readonly output: FirstSteps };
  readonly seedAssociations: {
    readonly input: Taken<typeof onlyOperation>;
    readonly output: { readonly added: number };
  };
  readonly showTabOf: { readonly input: Taken<typeof tabSchema>; readonly output: true };
  /** The sheet's language: of tabs, and of mails to whom asks for no other; proposed is that of the account that set the sheet up. */
  readonly chooseLanguage: {
    readonly input: Taken<typeof languageSchema>;
    readonly output: Pick<FirstSteps, 'lang' | 'sheetLang'> & { readonly left: readonly Text[] };
  };
  readonly chooseProfile: {
    readonly input: Taken<typeof profileSchema>;
    /** Tabs that the profile leaves out: those that are gone, and those that stay because they hold rows. */
    readonly output: { readonly removed: readonly Text[]; readonly kept: readonly Text[] };
  };
}
