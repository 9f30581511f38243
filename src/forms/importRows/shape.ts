import type { Taken } from '../../define/form.ts';
import type { nothing } from '../../define/input.ts';
import type { Day } from '../../domain/day.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { judgeSchema, undoSchema, writeSchema } from './schema.ts';

export interface ImportStart {
  readonly lang: Lang;
  readonly today: Day;
  /** The tables of this sheet's profile that a list can be taken into, in the order of the tabs. */
  readonly tables: readonly string[];
  /** An import that was cut off: the same list goes on where it stopped. */
  readonly open?: { readonly operation: string; readonly print: string };
}

/** What is said about a cell, or about the row where no column is named. */
export interface CellWord {
  readonly column?: string;
  readonly text: Text;
  /** Ready to be taken over. */
  readonly suggestions?: readonly string[];
}

/** What would become of one row; absent lists are empty. */
export interface Verdict {
  readonly line: number;
  /** Cells that cannot be read, or in two ways: the row stays out. */
  readonly unread?: readonly CellWord[];
  /** Names of associations that the register lacks, as typed. */
  readonly unknown?: readonly string[];
  /** Keys of required columns without a value. */
  readonly missing?: readonly string[];
  /** What looks like words about persons. */
  readonly personal?: readonly CellWord[];
  /** What the rules will say about the row once it stands. */
  readonly hints?: readonly Text[];
  /** The same stands in the sheet: under its id without a difference, with differences, or in a row that is alike. */
  readonly stands?: 'same' | 'changed' | 'alike' | 'written';
  /** In which row of the tab, from 1. */
  readonly at?: number;
  /** Rows of the list with the same mark are alike. */
  readonly mark?: string;
  /** The row in one sentence, as the tab tells it. */
  readonly says: string;
}

export interface Judged {
  readonly verdicts: readonly Verdict[];
  /** Near names of the register, by the name that it lacks. */
  readonly near: Readonly<Record<string, readonly string[]>>;
  /** What the list as a whole leaves to be done in the tab. */
  readonly told?: readonly Text[];
}

export interface Written {
  /** Rows of the list that stand in the tab now, or stood there from an earlier try. */
  readonly written: number;
  /** Rows that were left out after all, with why. */
  readonly refused: readonly { readonly line: number; readonly text: Text }[];
  readonly left: readonly Text[];
  readonly undoable: boolean;
}

export interface ImportCalls {
  readonly importStart: { readonly input: Taken<typeof nothing>; readonly output: ImportStart };
  readonly judgeRows: { readonly input: Taken<typeof judgeSchema>; readonly output: Judged };
  readonly importRows: { readonly input: Taken<typeof writeSchema>; readonly output: Written };
  readonly undoImport: {
    readonly input: Taken<typeof undoSchema>;
    readonly output: { readonly undone: boolean; readonly left: readonly Text[] };
  };
}
