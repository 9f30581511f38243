import type { Taken } from '../../define/form.ts';
import type { nothing } from '../../define/input.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { answerSchema } from './schema.ts';

/** A column of which nobody but a person can say what it is. */
export interface AskedColumn {
  /** From 1. */
  readonly column: number;
  /** As the sheet names it: `C`. */
  readonly letters: string;
  readonly header: string;
  /** Up to three of its values. */
  readonly values: readonly string[];
  /** The key that its header names, though it may be wrong; else `''`. */
  readonly key: string;
}

/** One of two tabs of which only people can say which one counts. */
export interface AskedRival {
  /** The platform's number of the tab. */
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  /** Some of its first rows in a few words each. */
  readonly sample: readonly string[];
}

export interface AskedTab {
  readonly table: string;
  readonly tab: Text;
  /** What is wrong there, and what else would help. */
  readonly problem: Text;
  readonly hint: Text;
  readonly columns: readonly AskedColumn[];
  readonly choices: readonly { readonly key: string; readonly name: Text }[];
  /** The header row is gone: lines among which the first with data is to be named, with what stands in them. */
  readonly lines: readonly { readonly line: number; readonly words: string }[];
  readonly firstLine: number;
  /** Nothing to choose: a person has to take a line away first. */
  readonly stray: boolean;
  /** The former tab and the one that has its name now; empty where the table's tab is certain. */
  readonly tabs: readonly AskedRival[];
}

export interface AssignStart {
  readonly lang: Lang;
  readonly tabs: readonly AskedTab[];
}

export type AssignAnswer = Taken<typeof answerSchema>['answers'][number];

export interface AssignCalls {
  readonly assignColumnsStart: { readonly input: Taken<typeof nothing>; readonly output: AssignStart };
  readonly assignColumns: {
    readonly input: Taken<typeof answerSchema>;
    /** The tabs whose headers or names were written, what became of tabs, and what still has to be done by hand. */
    readonly output: { readonly tabs: readonly Text[]; readonly said: readonly Text[]; readonly open: readonly Text[] };
  };
}
