import type { Taken } from '../../define/form.ts';
import type { nothing, onlyOperation } from '../../define/input.ts';
import type { Undone } from '../../define/use-case.ts';
import type { Day } from '../../domain/day.ts';
import type { Level } from '../../domain/finding.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { lookSchema, openSchema, rememberSchema, saveSchema, showSchema, withSchema } from './schema.ts';

/** What a form knows when it opens, so that nobody types what the tool can know. */
export interface EntryStart {
  readonly lang: Lang;
  readonly today: Day;
  /** Each association's name, followed by its aliases. */
  readonly associations: readonly (readonly string[])[];
  /** What the form does without, because a tab is in doubt. */
  readonly told?: readonly Text[];
  /** The association of this person: the last one saved, else that of the contact. */
  readonly own: string | undefined;
  readonly ownIsRemembered: boolean;
  /** The server can select a row in the open sheet. */
  readonly selectsRows: boolean;
  /** The row that is selected in the sheet, where the form can change it. */
  readonly selected?: OpenedRow;
  /** What another page handed over: answers, and the row that they change. */
  readonly handed?: { readonly values: Readonly<Record<string, string>>; readonly row?: OpenedRow };
}

export interface FindingInWords {
  readonly rule: string;
  readonly level: Level;
  readonly title: Text;
  readonly what: Text;
  readonly next: Text;
  readonly unverified: boolean;
  /** The column that it is about, where it is about one. */
  readonly column?: string;
}

export interface SavedRow {
  readonly operation: string;
  readonly id: string;
  /** Row number in the sheet; absent where the row is gone again. */
  readonly line: number | undefined;
  readonly tab: Text;
  /** The row in one sentence; `''` where it says nothing. */
  readonly says: string;
  /** What stands in the row, in the order of the tab. */
  readonly readBack: readonly { readonly key: string; readonly label: Text; readonly value: string }[];
  readonly findings: readonly FindingInWords[];
  /** The row was there already: this call wrote nothing. */
  readonly repeated: boolean;
  /** Headers of columns in which the row holds something else than this call sent. */
  readonly differs: readonly Text[];
  /** What could not be done beside the row: where it cannot be taken back, this says so. */
  readonly left: readonly Text[];
  /** The save stands in Protokoll, so that it can be taken back. */
  readonly undoable: boolean;
}

/** A row opened to be changed: its sentence, and its answers as typed. */
export interface OpenedRow {
  readonly id: string;
  readonly says: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The calls of every form over a table; `callName` says what each is called. */
export interface EntryCalls<F> {
  readonly start: { readonly input: Taken<typeof nothing>; readonly output: EntryStart & F };
  readonly save: { readonly input: Taken<typeof saveSchema>; readonly output: SavedRow };
  readonly undo: { readonly input: Taken<typeof onlyOperation>; readonly output: Undone };
  readonly show: { readonly input: Taken<typeof showSchema>; readonly output: boolean };
  /** What the rules would say of a row that is not saved yet. */
  readonly look: { readonly input: Taken<typeof lookSchema>; readonly output: readonly FindingInWords[] };
  readonly open: { readonly input: Taken<typeof openSchema>; readonly output: OpenedRow };
}

/** Apart from saving, and only where it changed: a save should cost no call more than it must. */
export interface OwnCalls {
  /** Opens another page with a row in it, or with answers. */
  readonly openWith: { readonly input: Taken<typeof withSchema>; readonly output: true };
  readonly rememberAssociation: { readonly input: Taken<typeof rememberSchema>; readonly output: boolean };
}

/** `logVisitStart`, `saveVisit`, `undoVisit`, … */
export const callName = ({ name, noun }: { readonly name: string; readonly noun: string }, call: string): string =>
  call === 'start' ? `${name}Start` : `${call}${noun}`;
