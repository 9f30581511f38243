import type { Cell } from '../domain/cell.ts';
import type { Reading, Refusal } from '../domain/reading.ts';
import type { Result } from '../domain/result.ts';
import type { Lang, SheetLang, Text } from '../domain/text.ts';
import type { SeenIn } from './seen-in.ts';

export type ColumnKind =
  | 'id'
  | 'text'
  | 'list'
  | 'email'
  | 'choice'
  | 'choices'
  | 'day'
  | 'period'
  | 'moment'
  | 'time'
  | 'money'
  | 'count'
  | 'decimal'
  | 'percent'
  | 'yes-no'
  | 'link'
  | 'reference';

/** Which kind of data a column may hold, for retention, exports and the journal (docs/privacy.md). */
export type PrivacyClass = 'none' | 'contact' | 'pseudonym' | 'free text';

/** How long a row's column is kept after `after`, a day column of the same row: so many days, or months by the calendar. */
export interface Retention {
  readonly days?: number;
  readonly months?: number;
  readonly after: string;
}

/** A day that says that something is done: it lies neither after today nor before the day on which it became possible. */
export interface Done {
  /** The day column of the same row before which it cannot lie; absent: it may lie before the event. */
  readonly notBefore?: string;
  /** Says so only in rows that hold these values: a visit's start, once its status is `done`. */
  readonly where?: Readonly<Record<string, string>>;
}

/** One way between a cell and a value. Pure. */
export interface Codec<V> {
  /**
   * The value of a cell that is not empty, or what would be right, with an example that is read when typed. Without a
   * reading the cell is of a German sheet, and nobody knows when it was typed.
   */
  parse(cell: Cell, reading?: Reading): Result<V, Refusal>;
  /** The canonical cell to write. */
  print(value: V, lang: SheetLang): Cell;
  /** The value as a person reads it. */
  show(value: V, lang: Lang): string;
  /** The column's number format in a sheet of that language; `@` keeps what is typed. */
  format(lang: SheetLang): string;
}

export interface Option<K extends string = string> {
  readonly key: K;
  readonly label: Text;
  /** Labels of former versions, in any language: a cell that still has one keeps its meaning. */
  readonly formerly?: readonly string[];
  /** What people write instead, in either language: never taken for it, always asked about. */
  readonly instead?: readonly string[];
}

export interface Column<V = unknown> {
  readonly kind: ColumnKind;
  readonly header: Text;
  /** Headers of former versions, in any language: a sheet that still has one keeps its column. */
  readonly formerly?: readonly string[];
  readonly help: Text;
  readonly seenIn?: SeenIn;
  readonly required: boolean;
  readonly writer: 'person' | 'tool';
  readonly privacy: PrivacyClass;
  readonly retention?: Retention;
  readonly done?: Done;
  /** Pixels. */
  readonly width: number;
  /** Columns of the same group stand side by side and are collapsed together in a new sheet. */
  readonly group?: Text;
  /** Not shown in the sheet: the tool's own bookkeeping. */
  readonly hidden?: boolean;
  readonly options?: readonly Option[];
  /** The table that a reference names. */
  readonly to?: string;
  readonly codec: Codec<V>;
}

/** What a column's definition says beside its kind. Defaults: optional, written by people, privacy 'none'. */
export interface ColumnSpec {
  readonly header: Text;
  readonly formerly?: readonly string[];
  readonly help: Text;
  /** Where its value shows or counts, said behind the help where the profile has it; absent where the help says it. */
  readonly seenIn?: SeenIn;
  readonly required?: boolean;
  readonly writer?: 'person' | 'tool';
  readonly privacy?: PrivacyClass;
  readonly retention?: Retention;
  readonly done?: Done;
  readonly width?: number;
  readonly group?: Text;
  readonly hidden?: boolean;
}

export type ValueOf<C> = C extends Column<infer V> ? V : never;
