import { cellText } from '../../define/columns.ts';
import type { Table } from '../../define/table.ts';
import { type Cell, isEmptyCell } from '../../domain/cell.ts';
import type { Problem } from '../../domain/result.ts';
import type { Lang } from '../../domain/text.ts';
import type { Matrix } from '../../google/book.ts';
import { HEADER_LINES, holdsRowId, keyOfHeader, keyOfNote, type Layout, layoutOf } from '../reading/layout.ts';
import { headerTooLow, layoutProblem, missingHeader, tabGoneCopyThere } from '../reading/problems.ts';
import { rowLines } from '../reading/rows.ts';

/** Where headers have to be written. Lines and columns count from 1. */
export interface HeaderPlan {
  readonly headerLine: number;
  readonly write: readonly { readonly column: number; readonly header: string; readonly key: string }[];
  /** Column of every key once the headers are written. */
  readonly columnOf: Readonly<Record<string, number>>;
}

/** A column of which nobody but a person can say what it is. */
export interface DoubtfulColumn {
  /** From 1. */
  readonly column: number;
  /** What stands in its header cell now. */
  readonly header: string;
  /** Up to three of its values, from the top. */
  readonly values: readonly Cell[];
  /** The key of what its header says, where that may be another column's; else `''`. */
  readonly key: string;
}

/** What has to be asked before anything is written to a tab. */
export interface HeaderDoubt {
  readonly problem: Problem;
  /** 0 where no line is a header. */
  readonly headerLine: number;
  readonly columns: readonly DoubtfulColumn[];
  /** Keys among which people choose: what is missing, and what stands twice. */
  readonly keys: readonly string[];
  /** Columns, from 1, whose header another one has too, or whose header may be another one's. */
  readonly twice: readonly number[];
  /** Keys of columns that come with the layout and are created in any case. */
  readonly added: readonly string[];
  /** Nothing to choose: a person has to take a line away first. */
  readonly stray: boolean;
  /** The first line that seems to hold a row, where the header is gone; from 1. People say whether it does. */
  readonly firstLine: number;
}

/** A tab about whose columns there is nothing to choose: people have to say first which of two tabs counts. */
export const inDoubtAsAWhole = (problem: Problem): HeaderDoubt => ({
  ...{ problem, headerLine: 1, columns: [], keys: [], twice: [], added: [], stray: false, firstLine: 1 },
});

/** A table's tab is gone, and a copy of it is there: a person has to give it the name, or add an empty one. */
export const inDoubtForCopy = (table: Table, copy: string): HeaderDoubt => ({
  ...inDoubtAsAWhole(tabGoneCopyThere(table, copy)),
  stray: true,
});

export type HeaderVerdict =
  | { readonly sure: true; readonly plan: HeaderPlan }
  | { readonly sure: false; readonly doubt: HeaderDoubt };

/**
 * Says where each of a table's headers belongs: where it stands, else where the note on a header cell names it, else in
 * a new column at the right end. What stands below a header never decides: a column that nothing names, while a header
 * is missing, is left for people to assign. `added` are columns that the layout gained: they cannot be there yet.
 */
export function planHeaders(
  table: Table,
  block: Matrix,
  notes: readonly (readonly string[])[],
  lang: Lang,
  added: ReadonlySet<string> = new Set(),
): HeaderVerdict {
  const layout = layoutOf(table, block, notes);
  if (usedWidth(block) === 0 && layout.headerLine === 0) return sure(table, { ...layout, headerLine: 1 }, block, lang);
  const lost = layout.missing.filter((key) => !added.has(key));
  const certain = layout.headerLine > 0 && !layout.stray && layout.doubles.length === 0;
  const low = layout.headerLine > 0 ? undefined : lowHeader(table, block);
  const suspects = suspectsIn(table, layout, lost);
  const columns =
    low === undefined && (lost.length > 0 || !certain) ? doubtfulColumns(table, layout, block, notes, suspects) : [];
  if (certain && columns.length === 0) return sure(table, layout, block, lang);
  const keys = new Set([
    ...layout.doubles.map(({ key }) => key),
    ...lost,
    ...columns.flatMap(({ key }) => (key === '' ? [] : key)),
  ]);
  const problem = low === undefined ? (layoutProblem(table, layout) ?? missingHeader(table)) : headerTooLow(table, low);
  return {
    sure: false,
    doubt: {
      ...{ problem, headerLine: layout.headerLine, columns, keys: [...keys] },
      stray: low !== undefined || layout.stray !== undefined,
      twice: [...named(layout), ...suspects.keys()].map((at) => at + 1),
      added: layout.missing.filter((key) => added.has(key)),
      firstLine: firstFilled(table, block),
    },
  };
}

/**
 * The same by a tab's first lines alone, where every header stands once, be it in the other language: then nothing below
 * them matters. Nothing where more has to be looked at.
 */
export function standingHeaders(
  table: Table,
  top: Matrix,
  notes: readonly (readonly string[])[],
  lang: Lang,
): HeaderVerdict | undefined {
  const layout = layoutOf(table, top, notes);
  const { headerLine, missing, doubles, stray } = layout;
  if (headerLine === 0 || missing.length > 0 || doubles.length > 0 || stray) return undefined;
  return sure(table, layout, top, lang);
}

function sure(table: Table, layout: Layout, block: Matrix, lang: Lang): HeaderVerdict {
  const { headerLine } = layout;
  const line = block[headerLine - 1] ?? [];
  const columnOf: Record<string, number> = {};
  const write: { column: number; header: string; key: string }[] = [];
  // A column that its note names may lie further right than anything that holds something.
  let end = Math.max(usedWidth(block), ...layout.placed.map(({ at }) => at + 1));
  for (const [key, column] of Object.entries(table.columns)) {
    const at = layout.columnAt[key] ?? end++;
    columnOf[key] = at + 1;
    if (line[at] !== column.header[lang]) write.push({ column: at + 1, header: column.header[lang], key });
  }
  return { sure: true, plan: { headerLine, write, columnOf } };
}

/** Columns whose header reads like one of ours and does not tell which it is. */
const named = ({ doubles, otherwise, astray }: Layout): number[] => [
  ...doubles.flatMap(({ places }) => places),
  ...otherwise,
  ...astray,
];

/**
 * Columns, from 0, whose header was perhaps pasted over a lost one: it stands where that one belongs, beside its
 * neighbours, and none of its own is near. With its key.
 */
function suspectsIn(table: Table, { placed, columnAt }: Layout, lost: readonly string[]): ReadonlyMap<number, string> {
  const order = Object.keys(table.columns);
  const keyAt = new Map(placed.map(({ key, at }) => [at, key]));
  const suspects = new Map<number, string>();
  for (const gone of lost) {
    const place = order.indexOf(gone);
    const before = order
      .slice(0, place)
      .reverse()
      .find((key) => columnAt[key] !== undefined);
    const after = order.slice(place + 1).find((key) => columnAt[key] !== undefined);
    // A neighbour itself may be the one that was pasted: then its own place beside it has no header.
    const stands = (at: number, neighbour: string | undefined, beside: number): void => {
      const key = keyAt.get(at);
      if (key !== undefined && (key !== neighbour || !keyAt.has(beside))) suspects.set(at, key);
    };
    if (before !== undefined) stands((columnAt[before] ?? 0) + 1, after, (columnAt[before] ?? 0) + 2);
    if (after !== undefined) stands((columnAt[after] ?? 0) - 1, before, (columnAt[after] ?? 0) - 2);
  }
  return suspects;
}

/** The line of a header that stands below those in which it is looked for; from 1. */
function lowHeader(table: Table, block: Matrix): number | undefined {
  const half = Object.keys(table.columns).length / 2;
  const reads = (line: Matrix[number]): number =>
    new Set(line.map((cell) => keyOfHeader(table, cell)).filter((key) => key !== undefined)).size;
  const at = block.findIndex((line, index) => index >= HEADER_LINES && !holdsRowId(table, line) && reads(line) >= half);
  return at < 0 ? undefined : at + 1;
}

/** The first line that carries an id, else the first that holds anything. */
function firstFilled(table: Table, block: Matrix): number {
  const withId = block.findIndex((line) => holdsRowId(table, line));
  const filled = block.findIndex((line) => line.some((cell) => !isEmptyCell(cell)));
  return Math.max(0, withId >= 0 ? withId : filled) + 1;
}

/** Columns up to the last one that holds anything; none in an empty tab. */
const usedWidth = (block: Matrix): number =>
  block.reduce((most, line) => {
    let at = line.length;
    while (at > most && isEmptyCell(line[at - 1] ?? '')) at -= 1;
    return Math.max(most, at);
  }, 0);

const VALUES_SHOWN = 3;

/** Filled columns that are not known for sure: nameless or strangers', of a header that stands twice, or whose note says otherwise than its header. */
function doubtfulColumns(
  table: Table,
  layout: Layout,
  block: Matrix,
  notes: readonly (readonly string[])[],
  suspects: ReadonlyMap<number, string>,
): DoubtfulColumn[] {
  const headers = block[layout.headerLine - 1] ?? [];
  const noted = notes[layout.headerLine - 1] ?? [];
  const twice = new Set(named(layout));
  const placed = new Map(layout.placed.map(({ key, at }) => [at, key]));
  const found: DoubtfulColumn[] = [];
  for (let at = 0; at < usedWidth(block); at += 1) {
    const key = placed.get(at);
    const saysOther = layout.missing.includes(keyOfNote(table, noted[at] ?? '') ?? '');
    const suspect = suspects.get(at) ?? '';
    if (key !== undefined && !twice.has(at) && !saysOther && suspect === '') continue;
    const values = firstValues(layout, block, at);
    if (values.length > 0 || twice.has(at))
      found.push({ column: at + 1, header: cellText(headers[at] ?? ''), values, key: suspect });
  }
  return found;
}

function firstValues(layout: Layout, block: Matrix, at: number): Cell[] {
  const values: Cell[] = [];
  for (const line of rowLines(layout, block)) {
    const cell = line[at] ?? '';
    if (!isEmptyCell(cell)) values.push(cell);
    if (values.length === VALUES_SHOWN) break;
  }
  return values;
}
