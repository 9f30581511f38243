import type { PrivacyClass } from '../../define/column.ts';
import type { Taken } from '../../define/form.ts';
import type { nothing } from '../../define/input.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { retentionSchema } from './schema.ts';

/** One class of columns of one tab, as the page shows it. */
export interface RetentionClass {
  readonly key: string;
  readonly tab: Text;
  readonly privacy: PrivacyClass;
  readonly columns: readonly Text[];
  readonly days: number;
  readonly months: number;
  /** The header of the day from which the time counts. */
  readonly after: Text;
  readonly whole: boolean;
  readonly rows: number;
  /** The first of them, in a sentence each, with their row numbers. */
  readonly examples: readonly { readonly line: number; readonly sentence: string }[];
}

export interface RetentionStart {
  readonly lang: Lang;
  readonly classes: readonly RetentionClass[];
  /** Tabs that could not be read, with why. */
  readonly unread: readonly Text[];
}

export interface RetentionDone {
  readonly rows: number;
  readonly left: readonly Text[];
}

export interface RetentionCalls {
  readonly retentionStart: { readonly input: Taken<typeof nothing>; readonly output: RetentionStart };
  readonly applyRetention: { readonly input: Taken<typeof retentionSchema>; readonly output: RetentionDone };
}
