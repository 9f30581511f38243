import type { Taken } from '../../define/form.ts';
import type { nothing } from '../../define/input.ts';
import type { Profile } from '../../define/table.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { switchSchema } from './schema.ts';

/** What another profile takes out of this file, or has left in it. */
export interface Out {
  readonly tabs: readonly { readonly tab: Text; readonly rows: number }[];
  /** Findings about rows of those tabs, lines of Versand about them, and lines of Protokoll. */
  readonly findings: number;
  readonly mails: number;
  readonly journal: number;
  /** Filled in settings about them, by name. */
  readonly settings: readonly Text[];
  /** Tabs that were drawn or written from them. */
  readonly drawn: readonly string[];
  /** Tabs that the tool does not know. */
  readonly others: readonly string[];
}

export interface SwitchStart {
  readonly lang: Lang;
  readonly profile: Profile;
  readonly isCopy: boolean;
  readonly leaving: Readonly<Record<Profile, Out>>;
}

export interface SwitchCalls {
  readonly switchStart: { readonly input: Taken<typeof nothing>; readonly output: SwitchStart };
  readonly switchProfile: {
    readonly input: Taken<typeof switchSchema>;
    readonly output: { readonly took: Out; readonly remains: Out };
  };
}
