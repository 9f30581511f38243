import { cellText } from '../define/columns.ts';
import type { Table } from '../define/table.ts';
import { randomId } from '../domain/ids.ts';
import { flush, writeBlock } from '../google/book.ts';
import { type TableName, tables } from '../tables/index.ts';
import { linesById } from './apply/prepare.ts';
import { doubleIds } from './check/index.ts';
import type { Reader } from './reading/reader.ts';
import { type IdOfLine, idsOfLines } from './reading/rows.ts';
import type { TabRead } from './reading/tab-reads.ts';

/** So many separate stretches get their ids in one run; what is left gets them in the next. */
const MOST_STRETCHES = 6;

/** Rows or columns that moved at the very moment of the write make another one necessary: so many in all. */
const MOST_ROUNDS = 3;

/**
 * Gives ids to rows that lack one, and new ids to copies of a row (Q-07: the row that the journal knows keeps its id,
 * else the upper one). Looks again after writing: where a sort came between, the covered ids are put back, and rows that
 * slid away from theirs get them. Needs the lock.
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
  for (const [from, to] of stretches) {
    const ids: string[][] = [];
    for (let line = from; line <= to; line += 1) ids.push([wanted.get(line) ?? '']);
    writeBlock(read.sheet, from, column, ids, reader.zone);
  }
  flush();
  const now = reader.fresh(read.table);
  if (now.ok) takeFromOthers(reader, now.value, read, new Set(wanted.values()));
  if (now.ok) putBackCovered(reader, now.value, read, wanted, rows);
  return stretches.length === all.length;
}

/** Columns moved right before: ids that fell into another column are taken out again, and what stood there comes back. */
function takeFromOthers(reader: Reader, now: TabRead, before: TabRead, mine: ReadonlySet<string>): void {
  const at = before.layout.columnAt.id ?? 0;
  if (now.layout.columnAt.id === at) return;
  const titles = (read: TabRead): readonly string[] =>
    (read.block[read.layout.headerLine - 1] ?? []).map((cell) => cellText(cell).trim());
  const title = titles(now)[at] ?? '';
  const was = title === '' ? -1 : titles(before).indexOf(title);
  for (let line = now.layout.headerLine; line < now.block.length; line += 1)
    if (mine.has(cellText(now.block[line]?.[at] ?? '')))
      writeBlock(now.sheet, line + 1, at + 1, [[before.block[line]?.[was] ?? '']], reader.zone);
  flush();
}

/** An id of ours on an empty line is taken away. An id that stood before and is gone now was covered by a new one, if the row beneath still reads like its row. */
function putBackCovered(
  reader: Reader,
  now: TabRead,
  before: TabRead,
  wanted: ReadonlyMap<number, string>,
  rows: readonly IdOfLine[],
): void {
  const idsNow = linesById(now);
  const lost = rows.filter((row) => row.id !== '' && !wanted.has(row.line) && !idsNow.has(row.id));
  const mine = new Set(wanted.values());
  const column = (now.layout.columnAt.id ?? 0) + 1;
  const contentOf = (read: TabRead, line: number): string =>
    Object.entries(read.layout.columnAt)
      .filter(([key]) => key !== 'id' && key !== 'check')
      .map(([, at]) => JSON.stringify(read.block[line - 1]?.[at] ?? ''))
      .join('|');
  const nothing = contentOf({ ...now, block: [] }, 1);
  const mended = [...idsNow].flatMap(([id, line]): { line: number; id: string }[] => {
    if (!mine.has(id)) return [];
    const content = contentOf(now, line + 1);
    // The row went elsewhere: what is left is an id of nothing.
    if (content === nothing) return [{ line, id: '' }];
    const at = lost.findIndex((row) => contentOf(before, row.line) === content);
    return lost.splice(at, at < 0 ? 0 : 1).map((row) => ({ line, id: row.id }));
  });
  if (mended.length === 0) return;
  for (const { line, id } of mended) writeBlock(now.sheet, line + 1, column, [[id]], reader.zone);
  flush();
  reader.fresh(now.table);
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
