import type { Cells } from '../../domain/plan.ts';
import { flush } from '../../google/book.ts';
import { cached } from '../../google/store.ts';
import { CUT_OFF_KEYS } from '../reading/cached-facts.ts';
import type { Reader } from '../reading/reader.ts';
import { type Added, mendAdded } from './added.ts';
import { blocksOf } from './blocks.ts';
import { carryOn } from './carry-on.ts';
import { bringBack, type Keeps } from './kept-rows.ts';
import { forgetAhead, keepUnmended, type Noted, note } from './notes.ts';
import { hitInstead, type Slid, slidOf } from './slid.ts';
import type { Target } from './target.ts';
import { tellLate } from './untold.ts';
import { writeBlocks } from './write.ts';

/** Of a tab that is more than the cache takes: so many lines above and below what is written. */
const NEAR = 200;

/** What is about to be written into rows of one tab, by line index. */
export interface Ahead {
  readonly read: Target;
  /** The columns that together tell one row from another. */
  readonly by: readonly string[];
  readonly byLine: ReadonlyMap<number, Cells>;
}

/**
 * Notes what is about to be written into rows, what stands where it may fall, and rows that are about to be added: a run
 * that is ended before it has looked again, while someone sorts, inserts or deletes, leaves what it hit to the next one.
 * Says whether it was noted; of very many rows it is not. One call.
 */
export function noteAhead(all: readonly Ahead[], added: readonly Added[] = []): boolean {
  const some = all.filter(({ byLine }) => byLine.size > 0);
  const news = added.filter(({ rows }) => rows.length > 0);
  const kept = (rows: readonly Added[], near?: number): boolean =>
    note([...some.map(({ read, by, byLine }) => slidOf(read, by, byLine, near)), ...rows]);
  const log = news.filter(isLog);
  const told = (): boolean => log.length > 0 && (kept(log, NEAR) || note(log));
  if (some.length === 0) return news.length > 0 && (kept(news) || told());
  return kept(news) || kept(news, NEAR) || told() || kept([], NEAR);
}

const isLog = (one: Noted): one is Added => 'below' in one && one.table === 'journal';

const MOST_ROUNDS = 3;

/**
 * Writes into rows of a tab that have no ids, and looks again: what slid at that very moment is mended, by this run or, where
 * it is ended, by the next one. Needs the lock.
 */
export function writeLooking(ahead: Ahead, reader: Reader, write: () => void): void {
  const slid = slidOf(ahead.read, ahead.by, ahead.byLine);
  const noted = noteAhead([ahead]);
  write();
  flush();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const now = reader.again(ahead.read);
    const spots = now.ok ? hitInstead(slid, now.value) : [];
    if (!now.ok) return;
    if (spots.length === 0) break;
    writeBlocks(now.value, blocksOf(spots), reader);
    flush();
  }
  if (noted) forgetAhead();
}

/** Gives rows back what a run that was ended wrote into them in place of others; says whether there was any. No call where none was. Needs the lock. */
export function mendAhead(reader: Reader): boolean {
  // Where this run waited for the lock, the other one may have come to its end meanwhile.
  const noted = reader.cutOff('rows') && cached(CUT_OFF_KEYS.rows)[CUT_OFF_KEYS.rows];
  if (noted === undefined || reader.unfit()) return false;
  // A tab that cannot be read now may be repaired by the next run.
  const outcomes = (JSON.parse(noted) as Noted[]).map((one) => ({
    one,
    mended: 'written' in one ? mendSlid(one, reader) : 'keeps' in one ? mendKept(one, reader) : mendAdded(one, reader),
  }));
  const slid = outcomes.flatMap(({ one }) => ('written' in one ? [one] : []));
  const added = outcomes.flatMap(({ one }) => ('below' in one ? [one] : []));
  const told = outcomes.flatMap(({ one }) =>
    isLog(one) ? [tellLate(one, slid, reader), carryOn(one, slid, added, reader)] : [],
  );
  // What is told of rows is decided by what was to be written into them.
  const all = told.includes(undefined);
  keepUnmended(outcomes.flatMap(({ one, mended }) => (all || mended === undefined ? [one] : [])));
  forgetAhead();
  return told.includes(true) || outcomes.some(({ mended }) => mended === true);
}

/** Whether anything had to be mended; nothing where the tab cannot be read. */
function mendSlid(slid: Slid, reader: Reader): boolean | undefined {
  const now = reader.fresh(slid.table);
  if (!now.ok) return undefined;
  const spots = hitInstead(slid, now.value);
  if (spots.length === 0) return false;
  writeBlocks(now.value, blocksOf(spots), reader);
  flush();
  reader.fresh(slid.table);
  return true;
}

function mendKept(keeps: Keeps, reader: Reader): boolean | undefined {
  const now = reader.fresh(keeps.table);
  return now.ok ? bringBack(keeps, now.value, reader.zone) : undefined;
}
