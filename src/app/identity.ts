import type { Table } from '../define/table.ts';
import { idMeant, isRowId, randomId } from '../domain/ids.ts';
import { flush, writeBlock } from '../google/book.ts';
import { cache, cached, forget } from '../google/store.ts';
import { type TableName, tables } from '../tables/index.ts';
import { blocksOf } from './apply/blocks.ts';
import { type Covering, covered, coveringOf } from './apply/covering.ts';
import { rowFingerprint } from './apply/fingerprint.ts';
import { marksOfRows } from './apply/journal.ts';
import { writeBlocks } from './apply/write.ts';
import { doubleIds } from './check/index.ts';
import { CUT_OFF_KEYS } from './reading/cached-facts.ts';
import type { Reader } from './reading/reader.ts';
import { cellsOfLine, type IdOfLine, idsOfLines } from './reading/rows.ts';
import type { TabRead } from './reading/tab-reads.ts';

/** So many separate stretches get their ids in one run; what is left gets them in the next. */
const MOST_STRETCHES = 6;

/** The next run that writes comes within a day; the platform keeps nothing longer than this, in seconds. */
const KEPT_FOR = 21_600;

/** Rows or columns that moved at the very moment of the write make another one necessary: so many in all. */
const MOST_ROUNDS = 3;

/**
 * Gives ids to rows that lack one, and new ids to copies of a row (Q-07: the row that the journal knows keeps its id,
 * else the upper one), and to rows that carry an id of another tab; gives the new ids of these with what each carried. Looks again after writing: where a sort came between, the covered ids are put back, and rows that
 * slid away from theirs get them; a run that is ended before that leaves it to the next one. Needs the lock.
 */
export function giveIds(reader: Reader, name: TableName, random: () => number): ReadonlyMap<string, string> {
  const copies = new Map<string, string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const read = reader.tab(name);
    if (!read.ok || missingIds(reader, read.value, random).wanted.size === 0) return copies;
    // The tab may have been read long before: what is written goes by how it stands now.
    const now = reader.fresh(name);
    if (!now.ok) return copies;
    const { wanted, rows, formers } = missingIds(reader, now.value, random);
    if (wanted.size === 0) return copies;
    const whole = writeIds(reader, now.value, wanted, rows);
    for (const [line, former] of formers) copies.set(wanted.get(line) ?? '', former);
    if (!whole) return copies;
  }
  return copies;
}

/** By line, from 1: the ids that rows lack. */
function missingIds(
  reader: Reader,
  read: TabRead,
  random: () => number,
): {
  readonly wanted: ReadonlyMap<number, string>;
  readonly rows: readonly IdOfLine[];
  /** By line: the id that a copy carried, or what stood there and is no id of the tab. */
  readonly formers: ReadonlyMap<number, string>;
} {
  const table: Table = tables[read.table];
  const { prefix } = table;
  const rows = idsOfLines(table, read.layout, read.block);
  const wanted = new Map<number, string>();
  const formers = new Map<number, string>();
  if (prefix === undefined) return { wanted, rows, formers };
  const ids = new Set(rows.map(({ id }) => id));
  for (const { id, line } of rows) {
    const meant = idMeant(id);
    const isOwnKind = isRowId(prefix, meant);
    // What is no id of any tab stays: people's own numbers tell rows apart as well.
    if (id !== '' && (!isRowId(meant.slice(0, 1), meant) || (isOwnKind && meant === id))) continue;
    // Typed in small letters it is the row's own; of a row that stands elsewhere it is a copy's, of another tab nobody's.
    const isOwn = isOwnKind && !ids.has(meant);
    wanted.set(line, isOwn ? meant : randomId(prefix, random));
    ids.add(meant);
    if (id !== '' && !isOwn) formers.set(line, meant);
  }
  if (doubleIds(read.table, rows).length > 0)
    for (const { line, formerId } of doubleIds(read.table, rows, asJournalled(reader, read))) {
      wanted.set(line, randomId(prefix, random));
      formers.set(line, formerId);
    }
  return { wanted, rows, formers };
}

/** Whether a line holds what Protokoll says was last written there as a row; nothing where Protokoll cannot be read. */
function asJournalled(reader: Reader, read: TabRead): ((row: IdOfLine) => boolean) | undefined {
  const journal = reader.tab('journal');
  if (!journal.ok) return undefined;
  const marks = marksOfRows(journal.value, read.table);
  return ({ id, line }) =>
    marks.get(id) === rowFingerprint(tables[read.table], cellsOfLine(read.layout, read.block[line - 1] ?? []));
}

/** Says whether all that is wanted was written; where it lies in too many places the rest is left. */
function writeIds(
  reader: Reader,
  read: TabRead,
  wanted: ReadonlyMap<number, string>,
  rows: readonly IdOfLine[],
): boolean {
  const column = (read.layout.columnAt.id ?? 0) + 1;
  const all = stretchesOf([...wanted.keys()]);
  const stretches = all.slice(0, MOST_STRETCHES);
  const covering = coveringOf(read, wanted, rows);
  const noted = cache(CUT_OFF_KEYS.ids, JSON.stringify(covering), KEPT_FOR);
  for (const [from, to] of stretches) {
    const ids: string[][] = [];
    for (let line = from; line <= to; line += 1) ids.push([wanted.get(line) ?? '']);
    writeBlock(read.sheet, from, column, ids, reader.zone);
  }
  flush();
  const seen = uncover(reader, covering);
  if (noted && seen !== undefined) forget(CUT_OFF_KEYS.ids);
  return stretches.length === all.length;
}

/** Gives back ids that a run which was ended covered with new ones; says whether there were any. No call where none was. Needs the lock. */
export function mendIds(reader: Reader): boolean {
  const noted = reader.cutOff('ids') && cached(CUT_OFF_KEYS.ids)[CUT_OFF_KEYS.ids];
  if (noted === undefined || reader.unfit()) return false;
  const mended = uncover(reader, JSON.parse(noted) as Covering);
  if (mended !== undefined) forget(CUT_OFF_KEYS.ids);
  return mended === true;
}

/** Whether anything was covered; nothing where the tab cannot be looked at. */
function uncover(reader: Reader, covering: Covering): boolean | undefined {
  const now = reader.fresh(covering.table);
  if (!now.ok) return undefined;
  const spots = covered(covering, now.value);
  if (spots.length === 0) return false;
  writeBlocks(now.value, blocksOf(spots), reader);
  flush();
  reader.fresh(covering.table);
  return true;
}

const stretchesOf = (lines: readonly number[]): [number, number][] => {
  const stretches: [number, number][] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = stretches[stretches.length - 1];
    if (last && last[1] === line - 1) last[1] = line;
    else stretches.push([line, line]);
  }
  return stretches;
};
