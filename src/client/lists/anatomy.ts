import { cellText } from '../../define/columns.ts';
import type { Table } from '../../define/table.ts';
import { type Cell, isDateCell, isEmptyCell, isErrorCell } from '../../domain/cell.ts';
import { fold } from '../../domain/spelling.ts';
import { goingOn, type Heading, headingIn } from './above.ts';
import { holdsHeaders, matchHeaders } from './headers.ts';
import { associationAlone, namesAssociations } from './named.ts';
import { isPlainPair } from './pairs.ts';

/** Why a line is taken for no entry. */
export type SkippedAs = 'above' | 'blank' | 'sum' | 'struck' | 'heading' | 'header again' | 'other table';

/** A line of the list that is shown and not taken in, or several of them, up to `to`; lines count from 1. */
export interface Skipped {
  readonly line: number;
  readonly to?: number;
  readonly as: SkippedAs;
  readonly words: string;
}

/** Where a list's header stands, which lines hold its entries, and which do not. */
export interface Anatomy {
  /** From 1; 0 where the list has no header that anyone would know. */
  readonly headerLine: number;
  readonly headers: readonly string[];
  /** So many fields the header's line has; endless where there is none. */
  readonly width: number;
  readonly entries: readonly {
    readonly line: number;
    readonly cells: readonly Cell[];
    /** The month or year that stands alone in a line above it. */
    readonly under?: Heading;
  }[];
  readonly skipped: readonly Skipped[];
  /** The index behind all columns under which entries have the name of the association that stands alone above them. */
  readonly named?: number;
}

/** Titles and explanations above a header reach no further down than this. */
const DEEPEST_HEADER = 30;
/** So many lines above the header are shown one by one. */
const MOST_ABOVE = 5;
/** Between a title and its header are fewer lines. */
const FAR_TITLE = 3;

const SUM_WORDS =
  /^(zwischen|gesamt|end)?(summen?|sum|total|gesamt|insgesamt|ergebnis|subtotal|uebertrag)\b|^(summe|total|gesamt)(zahl|betrag)?[: ]|^(grand total|alle zusammen|Σ|σ)/;

const textOf = (cell: Cell | undefined): string => (cell === undefined ? '' : cellText(cell).trim());
const filled = (row: readonly Cell[]): readonly Cell[] => row.filter((cell) => !isEmptyCell(cell));
const wordsOf = (row: readonly Cell[]): string =>
  filled(row)
    .map((cell) => textOf(cell))
    .join(' · ');

const isBlank = (row: readonly Cell[]): boolean => filled(row).length === 0;

/** What stands above a line, column by column: the sum of its numbers, and how many there are. */
type Totals = Map<number, { sum: number; count: number }>;

function addTo(totals: Totals, row: readonly Cell[]): void {
  row.forEach((cell, at) => {
    const value = plainNumber(cell);
    if (value === undefined) return;
    const { sum, count } = totals.get(at) ?? { sum: 0, count: 0 };
    totals.set(at, { sum: sum + value, count: count + 1 });
  });
}

/** What stands beside a sum and is no entry. */
const isUnit = (cell: Cell): boolean =>
  typeof cell === 'string' && /^(€|eur|euro|euros|std|stunden|personen|[\d.,]+ ?%)\.?$/i.test(cell.trim());

/** The error of a formula; LibreOffice writes `Err:510`. */
const isFailed = (cell: Cell): boolean =>
  isErrorCell(cell) || (typeof cell === 'string' && /^Err:\d+$/.test(cell.trim()));

/** A line of "Summe" and numbers, or holds nothing but sums of what stands above it in the same columns. */
function isSum(row: readonly Cell[], totals: Totals): boolean {
  const [first, ...others] = filled(row);
  const named = typeof first === 'string' && SUM_WORDS.test(fold(first));
  if (named && others.every((cell) => plainNumber(cell) !== undefined || isUnit(cell) || isFailed(cell))) return true;
  return row.every((cell, at) => {
    if (isEmptyCell(cell)) return true;
    const { sum, count } = totals.get(at) ?? { sum: 0, count: 0 };
    const value = plainNumber(cell);
    return value !== undefined && count > 1 && Math.abs(sum - value) < 0.005;
  });
}

/** A number or a text that is nothing else, for comparing sums; either sign may stand before the decimals. */
function plainNumber(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return undefined;
  const bare = cell.replace(/[€\s]|eur(o)?$/gi, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$|^-?\d+,\d+$/.test(bare)) return Number(bare.replace(/\./g, '').replace(',', '.'));
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$|^-?\d+(\.\d+)?$/.test(bare)) return Number(bare.replace(/,/g, ''));
  return undefined;
}

/** A day, a number or two associations: no header has one, and an entry may hold words that are headers, too ("Plakate"). */
const isEntry = (cell: Cell): boolean =>
  isDateCell(cell) ||
  plainNumber(cell) !== undefined ||
  isPlainPair(cell) ||
  (typeof cell === 'string' && /^\s*\d{1,4}[./-]\d{1,2}([./-]|\b)/.test(cell));

/** The header of another table below the first: words alone, most of them headers. */
const isOtherHeader = (row: readonly Cell[]): boolean =>
  !row.some((cell) => isEntry(cell) || isFailed(cell)) && holdsHeaders(filled(row).map(textOf));

/** A title: one text that is no entry. */
const isTitle = (row: readonly Cell[]): boolean => filled(row).length === 1 && !row.some(isEntry);

/** How many headers of a table stand in a line; a line of numbers and days is none. */
const headersIn = (table: Table, row: readonly Cell[]): number =>
  row.some(isEntry) ? 0 : matchHeaders(table, row.map(textOf)).filter((key) => key !== undefined).length;

/** The line among the first ones that holds most of the table's headers; the upper one of two. From 0, -1 for none. */
function headerIndex(table: Table, cells: readonly (readonly Cell[])[]): number {
  let best = -1;
  let most = 0;
  cells.slice(0, DEEPEST_HEADER).forEach((row, index) => {
    const count = headersIn(table, row);
    if (count > most) [best, most] = [index, count];
  });
  return best;
}

/** The first line with as many cells as most lines have: a header in words that nobody foresaw. From 0, -1 where it is an entry. */
function widestIndex(cells: readonly (readonly Cell[])[]): number {
  const widths = cells.slice(0, DEEPEST_HEADER).map((row) => filled(row).length);
  const most = Math.max(0, ...widths);
  const first = widths.findIndex((width) => width > 0 && width >= most * 0.6);
  return (cells[first] ?? []).some(isEntry) ? -1 : first;
}

/**
 * The headers of a line; where it has none, the word right above counts, as where a header spans two lines. A line of one
 * word above is a title.
 */
function headersAt(cells: readonly (readonly Cell[])[], index: number): readonly string[] {
  const [row = [], above = []] = [cells[index], cells[index - 1]];
  const over = filled(above).length > 1 && !above.some(isEntry) ? above.map(textOf) : [];
  return Array.from({ length: Math.max(row.length, over.length) }, (_, at) => textOf(row[at]) || (over[at] ?? ''));
}

/** How well a list fits a table: headers that it knows, required ones twice. 0 for none. */
export function fitOf(table: Table, cells: readonly (readonly Cell[])[]): number {
  const at = headerIndex(table, cells);
  if (at < 0) return 0;
  const keys = matchHeaders(table, (cells[at] ?? []).map(textOf));
  const known = keys.filter((key) => key !== undefined);
  const needed = known.filter((key) => table.columns[key]?.required);
  return known.length + needed.length;
}

/**
 * Takes a list apart: what stands above the header, the header, blank lines, sums, lines that are crossed out (`struck`),
 * repeated headers, other tables below the first, and the entries. `chosen` is the header's line where a person said it,
 * from 1; 0 says that there is none. `kept` are lines that look like sums or are crossed out and are entries, as a person said.
 */
export function anatomyOf(
  table: Table,
  cells: readonly (readonly Cell[])[],
  chosen?: number,
  kept: ReadonlySet<number> = new Set(),
  struck: ReadonlySet<number> = new Set(),
): Anatomy {
  const known = headerIndex(table, cells);
  const index = chosen === undefined ? (known >= 0 ? known : widestIndex(cells)) : chosen - 1;
  const headers = index < 0 ? [] : headersAt(cells, index);
  const again = (cells[index] ?? []).map(textOf).join('\t').trim();
  const skipped: Skipped[] = [];
  const entries: { line: number; cells: readonly Cell[]; under?: Heading }[] = [];
  const keys = matchHeaders(table, headers);
  const [behind, names] = [Math.max(headers.length, ...cells.map((row) => row.length)), new Map<number, string>()];
  let above = '';
  let worded: ReadonlySet<number> | undefined;
  const hasDays = keys.some((key) => key !== undefined && key === table.eventDay);
  let under: Heading | undefined;
  const totals: Totals = new Map();
  let isOther = false;
  const skip = (line: number, as: SkippedAs, row: readonly Cell[]): void => {
    const last = skipped[skipped.length - 1];
    const follows = last?.as === as && (last.to ?? last.line) === line - 1;
    if (follows && (as === 'other table' || (as === 'above' && skipped.length >= MOST_ABOVE)))
      skipped[skipped.length - 1] = { ...last, to: line };
    else skipped.push({ line, as, words: wordsOf(row) });
  };
  /** What stands alone right above a header of several columns is its title, and no entry. */
  const skipTitle = (line: number): void => {
    const last = entries[entries.length - 1];
    if (last === undefined || line - last.line > FAR_TITLE || headers.length < 2 || !isTitle(last.cells)) return;
    entries.pop();
    skip(last.line, 'above', last.cells);
  };
  cells.forEach((row, at) => {
    const line = at + 1;
    if (at === index) return;
    if (isBlank(row)) skip(line, isOther ? 'other table' : 'blank', row);
    else if (at < index) skip(line, 'above', row);
    else if (index >= 0 && row.map(textOf).join('\t').trim() === again) {
      isOther = false;
      skipTitle(line);
      skip(line, 'header again', row);
    } else if (isOther || (index >= 0 && entries.length > 0 && isOtherHeader(row))) {
      if (!isOther) skipTitle(line);
      isOther = true;
      skip(line, 'other table', row);
    } else if (!kept.has(line) && struck.has(line)) skip(line, 'struck', row);
    else if (!kept.has(line) && isSum(row, totals)) skip(line, 'sum', row);
    else if (hasDays && headers.length > 1 && headingIn(row)) {
      under = goingOn(headingIn(row) ?? {}, under);
      skip(line, 'heading', row);
    } else if (isNameAbove(table, keys, row, () => (worded ??= wordedIn(cells.slice(index + 1))))) {
      above = associationAlone(row);
      skip(line, 'heading', row);
    } else {
      if (above !== '') names.set(line, above);
      entries.push(under ? { line, cells: row, under } : { line, cells: row });
      addTo(totals, row);
    }
  });
  return {
    headerLine: index + 1,
    headers: names.size === 0 ? headers : Array.from({ length: behind + 1 }, (_, at) => headers[at] ?? ''),
    width: index < 0 ? Number.POSITIVE_INFINITY : headers.length,
    entries: names.size === 0 ? entries : entries.map((entry) => withName(entry, behind, names.get(entry.line) ?? '')),
    ...(names.size === 0 ? {} : { named: behind }),
    skipped: withoutEnd(skipped, entries[entries.length - 1]?.line ?? 0),
  };
}

const withName = <E extends { readonly cells: readonly Cell[] }>(entry: E, behind: number, name: string): E => ({
  ...entry,
  cells: [...Array.from({ length: behind }, (_, at) => entry.cells[at] ?? ''), name],
});

/** Columns that hold words beside other cells: no days, no numbers. */
const wordedIn = (cells: readonly (readonly Cell[])[]): ReadonlySet<number> =>
  new Set(
    cells.flatMap((row) =>
      filled(row).length < 2 ? [] : row.flatMap((cell, at) => (isEmptyCell(cell) || isEntry(cell) ? [] : [at])),
    ),
  );

/** An association alone in its line, in a column that names none and holds no words otherwise that nobody knows: what is below is its. */
function isNameAbove(
  table: Table,
  keys: readonly (string | undefined)[],
  row: readonly Cell[],
  worded: () => ReadonlySet<number>,
): boolean {
  if (keys.length < 2 || associationAlone(row) === '') return false;
  const at = row.findIndex((cell) => !isEmptyCell(cell));
  return keys[at] === undefined ? !worded().has(at) : !namesAssociations(table, keys[at]);
}

/** Blank lines below everything are no news. */
const withoutEnd = (skipped: readonly Skipped[], last: number): readonly Skipped[] => {
  const lowest = Math.max(last, ...skipped.filter(({ as }) => as !== 'blank').map(({ line }) => line));
  return skipped.filter(({ line, as }) => as !== 'blank' || line < lowest).sort((a, b) => a.line - b.line);
};
