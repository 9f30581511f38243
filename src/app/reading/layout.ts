import type { Column } from '../../define/column.ts';
import { cellText } from '../../define/columns.ts';
import type { Table } from '../../define/table.ts';
import { type Cell, isEmptyCell } from '../../domain/cell.ts';
import { isRowId } from '../../domain/ids.ts';
import { tables } from '../../tables/index.ts';

/** The header is looked for in so many lines from the top: title rows above it may stay for good. */
export const HEADER_LINES = 10;

/** Where a table's columns stand in its tab. Indexes count from 0, lines from 1. */
export interface Layout {
  /** Number of the header's line: also the index of the first line below it. 0 where no line is a header. */
  readonly headerLine: number;
  readonly columnAt: Readonly<Record<string, number>>;
  /** Keys of columns that neither a header nor a note names. */
  readonly missing: readonly string[];
  /** Headers that stand more than once, with all their places: which one is meant is for people to say. */
  readonly doubles: readonly { readonly key: string; readonly places: readonly number[] }[];
  /** Columns whose own note names another than their header, one of ours or pasted with its neighbours: neither counts. */
  readonly otherwise: readonly number[];
  /** Columns whose header stands over nothing while one without a header holds values where it belongs, as where it was cut and pasted: it counts for neither. */
  readonly astray: readonly number[];
  /** A second line that reads like the header, or one above it that holds a row of the table; from 1. */
  readonly stray: { readonly kind: 'header' | 'row'; readonly line: number } | undefined;
  /** The table's columns that are there, from left to right. */
  readonly placed: readonly { readonly key: string; readonly at: number }[];
  /** Columns of the table as runs of neighbours, in the order of the tab. */
  readonly runs: readonly (readonly { readonly key: string; readonly at: number }[])[];
}

/** A header as people may have changed it: other case, blanks, signs that nobody sees, an asterisk for "required", a colon after it. */
export const bare = (header: string): string =>
  header
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[*\s]+/g, ' ')
    .replace(/ ?: ?$/, '')
    .trim()
    .toLowerCase();

/** All names that a column has or had. */
export const namesOf = ({ header, formerly = [] }: Column): readonly string[] => [header.de, header.en, ...formerly];

const named = new WeakMap<Table, ReadonlyMap<string, string>>();
/** Column keys by the names that may stand in a header. */
function keysByName(table: Table): ReadonlyMap<string, string> {
  const known = named.get(table);
  if (known) return known;
  const keys = new Map<string, string>();
  for (const [key, column] of Object.entries(table.columns))
    for (const name of namesOf(column)) keys.set(bare(name), key);
  named.set(table, keys);
  return keys;
}

const noted = new WeakMap<Table, ReadonlyMap<string, string | undefined>>();
/** Column keys by the notes of former versions, which held the help alone; `undefined` where two columns shared one. */
function keysByHelp(table: Table): ReadonlyMap<string, string | undefined> {
  const known = noted.get(table);
  if (known) return known;
  const keys = new Map<string, string | undefined>();
  for (const [key, { help }] of Object.entries(table.columns))
    for (const words of [help.de, `${help.de} Pflichtfeld.`, help.en, `${help.en} Required.`])
      keys.set(words, keys.has(words) && keys.get(words) !== key ? undefined : key);
  noted.set(table, keys);
  return keys;
}

/** The column whose header this is. */
export const keyOfHeader = (table: Table, cell: Cell): string | undefined =>
  cell === '' ? undefined : keysByName(table).get(bare(cellText(cell)));

/** The column that a header cell's note names in its first line. A note that a person wrote names none. */
export const keyOfNote = (table: Table, note: string): string | undefined =>
  note === ''
    ? undefined
    : (keysByName(table).get(bare(note.split('\n', 1)[0] ?? '')) ?? keysByHelp(table).get(note.trim()));

/** Whether setup wrote this note, now or in a former version: it may be brought up to date. */
export const isOwnNote = (table: Table, note: string): boolean =>
  keyOfNote(table, note) !== undefined || keysByHelp(table).has(note.trim());

/** Which columns a line names, by index; of a data row none. */
type Naming = readonly (string | undefined)[];

/** Whether a line carries an id of this table: it is no header then. */
export const holdsRowId = (table: Table, line: readonly Cell[]): boolean => {
  const { prefix } = table;
  return prefix !== undefined && line.some((cell) => typeof cell === 'string' && isRowId(prefix, cell.trim()));
};

/**
 * A header names a column; where none does, the note on a cell may. A header that was typed over another one, whose note
 * still lies there while that column stands nowhere else, as where two headers were swapped, names nothing.
 */
function namingOf(table: Table, line: readonly Cell[], notes: readonly string[]): Naming {
  if (holdsRowId(table, line)) return [];
  const all = line.map((cell) => keyOfHeader(table, cell));
  const over = typedOver(table, all, notes);
  const headers = all.map((key, at) => (over.includes(at) ? undefined : key));
  const there = new Set(headers.filter((key) => key !== undefined));
  const width = Math.max(headers.length, notes.length);
  return Array.from({ length: width }, (_, at) => {
    const key = headers[at] ?? (over.includes(at) ? undefined : keyOfNote(table, notes[at] ?? ''));
    return headers[at] === undefined && key !== undefined && there.has(key) ? undefined : key;
  });
}

function typedOver(table: Table, headers: Naming, notes: readonly string[]): readonly number[] {
  const noted = headers.map((_, at) => keyOfNote(table, notes[at] ?? ''));
  const agrees = (at: number): boolean => noted[at] === undefined || noted[at] === headers[at];
  const certain = new Set(headers.filter((_, at) => agrees(at)));
  const once = (key: string): boolean => headers.indexOf(key) === headers.lastIndexOf(key);
  return headers.flatMap((key, at) =>
    key !== undefined && once(key) && !agrees(at) && !certain.has(noted[at]) ? [at] : [],
  );
}

/** So many strange headers side by side are no columns that people named anew: another table was pasted over them. */
const SIDE_BY_SIDE = 4;
/** So many that are another table's columns neither. */
const ANOTHERS = 3;

/**
 * Headers of another table, pasted over the ones that the notes below still name. A few that people named anew are known
 * by their notes; of a row's greater part, of many neighbours, or of another tab's headers only people can say what
 * stands below them. `over`: headers of the table's own that were typed over another one.
 */
function pastedOver(line: readonly Cell[], headers: Naming, naming: Naming, over: readonly number[]): number[] {
  const strange = line.flatMap((cell, at) =>
    !isEmptyCell(cell) && headers[at] === undefined && naming[at] !== undefined ? [at] : [],
  );
  const all = new Set([...strange, ...over]);
  const neighbours = Array.from({ length: SIDE_BY_SIDE }, (_, at) => at);
  const isStretch = [...all].some((first) => neighbours.every((at) => all.has(first + at)));
  const kept = headers.filter((key, at) => key !== undefined && !all.has(at)).length;
  const isMost = all.size > Math.max(kept, SIDE_BY_SIDE);
  const areAnothers = (table: Table): boolean =>
    strange.filter((at) => keyOfHeader(table, line[at] ?? '') !== undefined).length >= ANOTHERS;
  return isStretch || isMost || Object.values<Table>(tables).some(areAnothers) ? strange : [];
}

/**
 * Headers that stand elsewhere than between their neighbours, over nothing, while between those lies a column with values
 * that nothing names: header and note were cut and pasted. That it was so only people know; the values are not asked. Only the
 * first lines tell whether something stands there, as a part of a tab is read without the rest.
 */
function headersAstray(
  table: Table,
  naming: Naming,
  headerAt: number,
  lines: readonly (readonly Cell[])[],
  notes: readonly string[],
): readonly number[] {
  const filled = (at: number): boolean => lines.some((line, index) => index > headerAt && !isEmptyCell(line[at] ?? ''));
  const order = Object.keys(table.columns);
  const isLeft = (at: number, key: string): boolean =>
    naming[at] === undefined &&
    isEmptyCell(lines[headerAt]?.[at] ?? '') &&
    [undefined, key].includes(notes[at] ? (keyOfNote(table, notes[at]) ?? '') : undefined) &&
    filled(at);
  return naming.flatMap((key, at) => {
    if (key === undefined || naming.indexOf(key) !== naming.lastIndexOf(key)) return [];
    const place = order.indexOf(key);
    const [before, after] = [order[place - 1], order[place + 1]];
    const isAt = (one: number, wanted: string | undefined): boolean => wanted !== undefined && naming[one] === wanted;
    if (isAt(at - 1, before) || isAt(at + 1, after) || filled(at)) return [];
    const left = naming.some(
      (_, one) => one !== at && isLeft(one, key) && (isAt(one - 1, before) || isAt(one + 1, after)),
    );
    return left ? [at] : [];
  });
}

/** Whether a table's columns stand in the order in which setup writes them, strangers' among them or not. */
export const inOrder = (table: Table, { placed }: Pick<Layout, 'placed'>): boolean => {
  const keys = Object.keys(table.columns);
  return placed.every(({ key }, at) => at === 0 || keys.indexOf(placed[at - 1]?.key ?? '') < keys.indexOf(key));
};

const countOf = (naming: Naming): number => new Set(naming.filter((key) => key !== undefined)).size;

/**
 * Finds the header among the first lines of a tab, and a table's columns by their headers, wherever people moved them;
 * strangers' columns are passed over. A column whose header is gone is known by the note on its header cell: `notes`
 * holds those of the same lines, where they were read. What stands below a header never decides.
 */
export function layoutOf(
  table: Table,
  lines: readonly (readonly Cell[])[],
  notes?: readonly (readonly string[])[],
): Layout {
  const first = lines.slice(0, HEADER_LINES);
  const namings = first.map((line, index) => namingOf(table, line, notes?.[index] ?? []));
  const counts = namings.map(countOf);
  const most = Math.max(0, ...counts);
  const at = most === 0 ? -1 : counts.indexOf(most);
  const isHeader = most > 1 || (first[at] ?? []).filter((cell) => cell !== '').length <= 1;
  const naming = isHeader ? (namings[at] ?? []) : [];
  const half = Math.max(2, Object.keys(table.columns).length / 2);
  const second = counts.findIndex((count, index) => index !== at && count >= half);
  const row = first.findIndex((line, index) => index < at && holdsRowId(table, line));
  const line = isHeader && !holdsRowId(table, first[at] ?? []) ? (first[at] ?? []) : [];
  const headers = line.map((cell) => keyOfHeader(table, cell));
  const astray = headersAstray(table, naming, at, first, notes?.[at] ?? []);
  const over = typedOver(table, headers, notes?.[at] ?? []);
  const pasted = pastedOver(line, headers, naming, over);
  const uncertain = new Set([...astray, ...pasted]);
  return {
    ...placesOf(
      table,
      naming.map((key, index) => (uncertain.has(index) ? undefined : key)),
    ),
    astray,
    otherwise: [...over, ...pasted].sort((one, other) => one - other),
    headerLine: isHeader ? at + 1 : 0,
    stray: second >= 0 ? { kind: 'header', line: second + 1 } : row >= 0 ? { kind: 'row', line: row + 1 } : undefined,
  };
}

function placesOf(table: Table, naming: Naming): Omit<Layout, 'headerLine' | 'stray' | 'otherwise' | 'astray'> {
  const places = new Map<string, number[]>();
  naming.forEach((key, at) => {
    if (key !== undefined) places.set(key, [...(places.get(key) ?? []), at]);
  });
  const columnAt: Record<string, number> = {};
  for (const key of Object.keys(table.columns)) {
    const [at] = places.get(key) ?? [];
    if (at !== undefined) columnAt[key] = at;
  }
  const placed = Object.entries(columnAt).map(([key, at]) => ({ key, at }));
  placed.sort((a, b) => a.at - b.at);
  const runs: { key: string; at: number }[][] = [];
  for (const place of placed) {
    const last = runs[runs.length - 1];
    if (last && last[last.length - 1]?.at === place.at - 1) last.push(place);
    else runs.push([place]);
  }
  return {
    columnAt,
    missing: Object.keys(table.columns).filter((key) => columnAt[key] === undefined),
    doubles: [...places].flatMap(([key, all]) => (all.length > 1 ? [{ key, places: all }] : [])),
    placed,
    runs,
  };
}
