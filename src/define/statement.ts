import * as z from 'zod/mini';
import type { Cell } from '../domain/cell.ts';
import type { Lang } from '../domain/text.ts';

/** A period that a statement may be made for, by its key. */
export interface StatementPeriod {
  readonly key: string;
  readonly name: string;
}

/** A table to read, to print and to take along as a file, with what has to be said about it. */
export interface Statement {
  readonly lang: Lang;
  readonly today: string;
  readonly title: string;
  readonly period: StatementPeriod;
  readonly periods: readonly StatementPeriod[];
  /** Above the table: what it says and what it leaves open. */
  readonly notes: readonly string[];
  readonly head: readonly string[];
  /** How each column is shown; money in euros. */
  readonly kinds: readonly ('text' | 'number' | 'money')[];
  readonly rows: readonly (readonly Cell[])[];
  /** The language of the table, and of its file, where it is not the page's: what was published stays as it was made. */
  readonly tableLang?: Lang;
  /** Below the table: sources and method. */
  readonly foot: readonly string[];
  /** Words of the button that makes it; only where it is still to be made. */
  readonly toMake?: string;
  /** The file's name without its ending. */
  readonly file: string;
}

/** What a page asks for: a period's key, `2026-Q3` or `all`; without one the usual. */
export const statementSchema = z.object({ period: z.optional(z.string().check(z.maxLength(10))) });
