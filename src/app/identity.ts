import type { Table } from '../define/table.ts';
import { randomId } from '../domain/ids.ts';
import { flush, writeBlock } from '../google/book.ts';
import { cache, cached, forget } from '../google/store.ts';
import { type TableName, tables } from '../tables/index.ts';
import { blocksOf } from './apply/blocks.ts';
import { type Covering, covered, coveringOf } from './apply/covering.ts';
import { writeBlocks } from './apply/write.ts';
import { doubleIds } from './check/index.ts';
import { CUT_OFF_KEYS } from './reading/cached-facts.ts';
import type { Reader } from './reading/reader.ts';
import { type IdOfLine, idsOfLines } from './reading/rows.ts';
import type { TabRead } from './reading/tab-reads.ts';

/** So many separate stretches get their ids in one run; what is left gets them in the next. */
const MOST_STRETCHES = 6;

/** The next run that writes comes within a day; the platform keeps nothing longer than this, in seconds. */
const KEPT_FOR = 21_600;

/** Rows or columns that moved at the very moment of the write make another one necessary: so many in all. */
const MOST_ROUNDS = 3;

/**
 * Gives ids to rows that lack one, and new ids to copies of a row (Q-07: the row that the journal knows keeps its id,
 * else the upper one). Looks again after writing: where a sort came between, the covered ids are put back, and rows that
 * slid away from theirs get them; a run that is ended before that leaves it to the next one. Needs the lock.
 */
export function giveIds(reader: Reader, name: TableName, random: () => number, copiesToo: boolean): void {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const read = reader.tab(name);
    if (!read.ok || missingIds(name, read.value, random, copiesToo).wanted.size === 0) return;
    // The tab may have been read long before: what is written goes by how it stands now.
    const now = reader.fresh(name);
    if (!now.ok) return;
    const { wanted, rows } = missingIds(name, now.value, random, copiesToo);
    if (wanted.size === 0 || !writeIds(reader, now.value, wanted, rows)) return;
  }
}

/** By line, from 1: the ids that rows lack. */
function missingIds(
  name: TableName,
  read: TabRead,
  random: () => number,
  copiesToo: boolean,
): { readonly wanted: ReadonlyMap<number, string>; readonly rows: readonly IdOfLine[] } {
  const { prefix }: Table = tables[name];
  const rows = idsOfLines(read.layout, read.block);
  const wanted = new Map<number, string>();
  if (prefix === undefined) return { wanted, rows };
  for (const row of rows) if (row.id === '') wanted.set(row.line, randomId(prefix, random));
  if (copiesToo) for (const { line } of doubleIds(name, rows)) wanted.set(line, randomId(prefix, random));
  return { wanted, rows };
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
