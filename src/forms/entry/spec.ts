import type { Column } from '../../define/column.ts';
import type { KeyOf, RowOf, Table } from '../../define/table.ts';
import type { Day } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import type { EntryStart } from './shape.ts';

/*
 * A form over a table is data: what is asked, in which order and when, in which words, what is known beforehand and what
 * follows from the answers. Page, calls, schemas, problems, drafts, series and undo come from this folder, which names no
 * table and no column. The functions are methods, so that the mechanism can hold any form: their values come from the
 * table's own columns.
 */

/** Answers as typed, by column key: choices by their key, days and numbers as a person writes them. */
export type Typed = Readonly<Record<string, string>>;

/** What the answers mean, as far as each can be read; what follows from them is among them. */
export interface Answers<T extends Table, F = object> {
  readonly values: RowOf<T>;
  readonly today: Day;
  /** Answers to questions beside the columns. */
  readonly beside?: Readonly<Record<string, unknown>>;
  /** What the opening call brought; on the server what a form asks again when it saves. */
  readonly facts?: Partial<F> | undefined;
  /** The row that is being changed. */
  readonly row?: string | undefined;
}

/** The same while a person types: also the answers as typed, and what the opening call brought. */
export interface Given<T extends Table, F> extends Answers<T, F> {
  readonly typed: Typed;
  readonly start: EntryStart & F;
}

/** Where a form's words differ from the column's header and help. */
export interface Wording {
  readonly label?: Text;
  /** How the summary of problems names the field. */
  readonly short?: Text;
  /** `false`: the label says it all. */
  readonly hint?: Text | false;
}

/** A chip below a field that gives answers when it is pressed. */
export interface Offer {
  readonly label: Text;
  readonly gives: Typed;
  readonly chosen?: boolean;
}

/** What a form says of a column beyond the column itself. `V` is the column's value. */
export interface FieldSpec<T extends Table, F, V> {
  readonly words?: Wording;
  /** Other words while the answers are so. */
  instead?(given: Given<T, F>): Wording | undefined;
  /** Makes the answer required: what is said where it is missing. A required column has a sentence for that by itself. */
  readonly missing?: Text;
  /** Required only then. */
  required?(answers: Answers<T, F>): boolean;
  /** Why an answer that can be read cannot be: nothing is saved then. */
  wrong?(answers: Answers<T, F>): Text | undefined;
  /** A number below this counts as missing. */
  readonly least?: number;
  /** Draws the number with buttons that go on by so much. */
  readonly step?: number;
  /** Offers today, yesterday and the last Saturday. */
  readonly quick?: boolean;
  /** The day lies ahead: without a year the next one is meant. */
  readonly coming?: boolean;
  /** What stands in the field when a new row is begun. */
  first?(start: EntryStart & F): V | undefined;
  /** What holds where nothing was answered. */
  readonly otherwise?: V;
  /** What follows from the other answers where nothing was answered; the field shows it. */
  derived?(answers: Answers<T, F>): V | undefined;
  /** The answers to choose from, where the column itself does not know them. */
  options?(start: EntryStart & F, given: Given<T, F>): readonly { readonly value: string; readonly label: string }[];
  /** The order of the chips, where it is not the column's. */
  order?(start: EntryStart & F): readonly string[];
  /** Chips that are left out while the answers are so. */
  omits?(given: Given<T, F>): readonly string[];
  /** What is odd but may be right: saving stays possible. */
  odd?(given: Given<T, F>): Text | undefined;
  /** What the tool found out about the answer. */
  found?(given: Given<T, F>): Text | undefined;
  /** A quiet word beside the label. */
  aside?(given: Given<T, F>): Text | undefined;
  offers?(
    given: Given<T, F>,
  ): { readonly head: Text; readonly shown?: boolean; readonly chips: readonly Offer[] } | undefined;
  /** A button that swaps the answer with that of another column; `what` says so and names the two. */
  readonly swaps?: { readonly with: KeyOf<T>; readonly what: Text };
}

/** Columns that stand side by side, or one alone. */
export type FieldRow<K extends string = string> = readonly K[];

/** Fields that belong together. Without a head they stand by themselves; with one they are voluntary, on a ground of their own. */
export interface Section<T extends Table, K extends string = KeyOf<T>, F = object> {
  head?(answers: Answers<T, F>): Text;
  when?(answers: Answers<T, F>): boolean;
  rows(answers: Answers<T, F>): readonly FieldRow<K>[];
  /** Rarer ones behind a button that names them. */
  readonly rare?: { readonly label: Text; rows(answers: Answers<T, F>): readonly FieldRow<K>[] };
}

/** What a row that stands may become with one press: the answers that this gives. */
export interface Outcome {
  readonly label: Text;
  readonly gives: Typed;
  /** The field that is looked at first. */
  readonly first?: string;
  /** Nothing else is to be said: it is saved at once. */
  readonly saves?: true;
}

/** A row that stands already and may be the one that is being entered. */
export interface Standing {
  readonly id: string;
  readonly says: string;
  readonly outcomes: readonly Outcome[];
}

/**
 * A form over a table. `F` is what its opening call brings beside what every form knows, `X` names questions beside the
 * table's columns.
 */
export interface Entry<T extends Table = Table, F = object, X extends string = never> {
  /** The folder, the page, and the menu's function. */
  readonly name: string;
  /** The row in code: calls are named `save<Noun>`, fields `<noun>-<column>`. */
  readonly noun: string;
  readonly table: T;
  readonly title: Text;
  readonly menu: Text;
  /** The row in words: `Der Einsatz`, `Einsatz`. */
  readonly row: { readonly the: Text; readonly bare: Text };
  /** Above the first field. */
  readonly intro: Text;
  /** The button that begins the next row, and what stays for it. */
  readonly next: { readonly label: Text; readonly keeps: Text };
  /** Where this leads: a button to another page, once a row of these answers is saved, with what is known there by then. */
  onward?(typed: Typed): { readonly label: Text; readonly opens: string; readonly gives?: Typed } | undefined;
  /** Answers that stay for the next row. */
  readonly keeps: readonly KeyOf<T>[];
  readonly sections: readonly Section<T, KeyOf<T> | X, F>[];
  /** Questions that no column of the row holds: what else is written follows from them. */
  readonly beside?: Readonly<Record<X, Column>>;
  readonly fields: { readonly [K in KeyOf<T>]?: FieldSpec<T, F, RowOf<T>[K]> } & {
    readonly [K in X]?: FieldSpec<T, F, unknown>;
  };
  /** The column that holds the person's own association: the last answer is remembered. */
  readonly own?: KeyOf<T>;
  /** Rows come in lists: a person may go on to the next one with Enter alone. */
  readonly series?: true;
  /** What a row may become, by its answers as typed; nothing for a row that has become it. */
  outcomes?(typed: Typed): readonly Outcome[];
  /** Rows that stand already and may be meant, by the answers so far, with the question whether one is. */
  meant?(given: Given<T, F>): { readonly head: Text; readonly asks: Text; readonly rows: readonly Standing[] };
  /** Pages that show a saved row, as buttons below it; `form` is the name of one. */
  readonly shows?: readonly { readonly label: Text; readonly form: string }[];
  /** The form also changes rows: it offers to open the one that is selected in the sheet. */
  readonly changes?: true;
}

/** Declares a form over a table; keeps the types of its columns. */
export const defineEntry = <T extends Table, F = object, X extends string = never>(
  entry: Entry<T, F, X>,
): Entry<T, F, X> => Object.freeze(entry);

/** The question that stands instead of the column's header, and says it all. */
export const asked = (de: string, en: string) => ({ words: { label: { de, en }, hint: false as const } });
