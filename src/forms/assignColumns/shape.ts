import type { Lang, Text } from '../../domain/text.ts';

/** A column of which nobody but a person can say what it is. */
export interface AskedColumn {
  /** From 1. */
  readonly column: number;
  /** As the sheet names it: `C`. */
  readonly letters: string;
  readonly header: string;
  /** Up to three of its values. */
  readonly values: readonly string[];
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
}

export interface AssignStart {
  readonly lang: Lang;
  readonly tabs: readonly AskedTab[];
}

export interface ColumnAnswer {
  readonly column: number;
  readonly header: string;
  readonly values: readonly string[];
  /** `''` for none of the names. */
  readonly key: string;
}

export interface AssignCalls {
  readonly assignColumnsStart: { readonly input: Record<string, never>; readonly output: AssignStart };
  readonly assignColumns: {
    readonly input: {
      readonly operation: string;
      readonly answers: readonly {
        readonly table: string;
        readonly firstLine: number;
        readonly columns: readonly ColumnAnswer[];
      }[];
    };
    /** The tabs whose headers were written, and what still has to be done by hand. */
    readonly output: { readonly tabs: readonly Text[]; readonly open: readonly Text[] };
  };
}
