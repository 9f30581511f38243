import type { Cell } from '../domain/cell.ts';
import type { Day } from '../domain/day.ts';
import type { NameIndex } from '../domain/names.ts';
import type { Text } from '../domain/text.ts';
import type { RowOf, Table } from './table.ts';

/** Why a cell could not be read, names what does not exist, or may hold another value than was typed. It stays as it is. */
export interface CellProblem {
  readonly column: string;
  readonly kind: 'unreadable' | 'unknown' | 'reformatted';
  readonly text: Text;
  readonly suggestions?: readonly string[];
}

/** One row of a tab as read: what it means, what it held, and what could not be read. */
export interface Row<V = Readonly<Record<string, unknown>>> {
  /** `''` where the row has no id yet. */
  readonly id: string;
  /** Row number in the sheet, from 1. */
  readonly line: number;
  readonly values: V;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly problems: readonly CellProblem[];
}

export type Tables = Readonly<Record<string, Table>>;

/** All that was read in one run. References to associations hold the register's name; unknown ones are absent and a problem. */
export type DatasetOf<T extends Tables> = {
  readonly [K in keyof T]: readonly Row<RowOf<T[K]>>[];
};

/** A tab of which nothing could be read. */
export interface UnreadTab {
  /** The table's name. */
  readonly table: string;
  readonly what: Text;
  readonly next: Text;
}

/** A line below the header that is no entry: a header, a sum or signs that part rows. It is in no list of rows. */
export interface NoEntry {
  /** The table's name. */
  readonly table: string;
  readonly kind: 'header' | 'sum' | 'divider';
  /** From 1. */
  readonly line: number;
}

/** What a row's check may know beside the row. */
export interface Known {
  readonly associations: NameIndex;
  /** The same for what is entered now: the name of one that merged means the one that bears it as an alias since. */
  readonly entered?: NameIndex;
  readonly elections: LabelIndex;
  /** Names of the Land associations and of the federal one. */
  readonly upper?: ReadonlySet<string>;
  /** The day from which an association exists no more, by its name, that day or a later one. */
  readonly gone?: ReadonlyMap<string, Day>;
}

/** Finds a row by what others call it. */
export interface LabelIndex {
  /** The present label behind one that was typed: the same, another spelling, or a former one. */
  find(typed: string): string | undefined;
  /** Labels that may have been meant where one fits several. */
  suggest(typed: string): readonly string[];
}
