import { isEmptyCell } from '../../domain/cell.ts';
import type { Cells } from '../../domain/plan.ts';
import { ok, type Problem } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { flush } from '../../google/book.ts';
import { guarded, ProblemSignal } from '../../google/failure.ts';
import type { Reader } from '../reading/reader.ts';
import { asRead, asWritten } from './as-written.ts';
import { blocksOf, type Spot } from './blocks.ts';
import { forgetCutOff, noteCutOff } from './cut-off.ts';
import { lookDespite, UNSEEN } from './despite.ts';
import { OVERWRITTEN } from './look.ts';
import { movedColumns, titlesOf } from './moved-columns.ts';
import { namelessHit } from './nameless.ts';
import { allLinesById, CHANGED, linesById, type Prepared, rowLeft } from './prepare.ts';
import { contentAfter, contentOf, emptying, idOf, isBlank, isPart, onlyEmpty, sameCells } from './row-content.ts';
import { isKnown, type Target, targetOf, wholeWith, withNameless } from './target.ts';
import type { typedBeside } from './typed-beside.ts';
import { writeBlocks, writeSets } from './write.ts';

const MOST_ROUNDS = 5;

type Removed = Prepared['removes'][number];

/** What came of taking rows away. */
export interface Taken {
  /** What was left alone, in words. */
  readonly left: readonly Text[];
  /** Ids of rows that stand whole, since somebody typed into them meanwhile. */
  readonly stay: readonly string[];
  /** Whether all others are gone: where the platform refused something, or nobody could look any more, some may stand. */
  readonly whole: boolean;
}

/**
 * Takes rows away: first all their cells but the id, then, once each emptied line is known to be its row's, the id. A row
 * that someone sorted, inserted or deleted rows around is found again by its id; what the pen hit instead gets back what it
 * held. A row into which someone typed meanwhile comes back whole and stays; of columns that were deleted meanwhile the rest
 * is taken away. `beside` says of which lines the words of others in columns of their own keep a row. What
 * the platform refuses as a whole is passed on.
 */
export function takeAway(prepared: Prepared, reader: Reader, beside: typeof typedBeside): Taken {
  if (prepared.removes.length === 0) return { left: [], stay: [], whole: true };
  const job = new TakingAway(prepared, reader, beside);
  job.emptyRows();
  job.emptyIds();
  // What a refused write hit, or did not give back, is left to the next run, as is what nobody could look at.
  if (job.noted && !job.refused && !job.unseen) forgetCutOff();
  job.tellRest();
  return job;
}

class TakingAway {
  readonly left: Text[] = [];
  readonly stay: string[] = [];
  /** Whether the cache holds what stands here, for a run after this one. */
  noted = false;
  /** Whether the tab could not be read any more. */
  unseen = false;
  /** Why the platform refused to write, where it did. */
  refused: Problem | undefined;
  private readonly before: Target;
  private now: Target;
  /** What was written since, by line. */
  private wrote = new Map<number, Cells>();
  private open: readonly Removed[];
  private emptied: Removed[] = [];
  /** By id: what copies of the row held before. */
  private readonly copies = new Map<string, readonly Cells[]>();

  constructor(
    prepared: Prepared,
    private readonly reader: Reader,
    private readonly beside: typeof typedBeside,
  ) {
    this.before = prepared.read;
    this.now = prepared.read;
    this.open = prepared.removes;
    const places = allLinesById(this.before);
    for (const { id, line } of this.open)
      this.copies.set(
        id,
        (places.get(id) ?? []).filter((one) => one !== line).map((one) => contentAfter(prepared, id, one)),
      );
  }

  /** All cells but the id, of the rows that still hold them. */
  emptyRows(): void {
    // Protokoll was written meanwhile: what someone typed since is seen before it is emptied.
    if (!this.look()) return;
    let lines = this.judge();
    this.noted = noteCutOff(
      this.now,
      this.open.map(({ id }) => id),
    );
    for (let round = 0; this.open.length > 0 && round < MOST_ROUNDS; round += 1) {
      const sets = new Map([...lines.values()].map((line) => [line, emptying(this.now, line)] as const));
      this.write(sets);
      if (!this.look()) return;
      this.giveBack(sets);
      lines = this.judge();
    }
  }

  /**
   * By id of what is still to be emptied: its line now. Rows that someone typed into come back, once a second look has said
   * the same: formulas are asked for by their column's place, and another column may have answered.
   */
  private judge(isSure = false): Map<string, number> {
    const places = allLinesById(this.now);
    const lines = new Map<string, number>();
    const emptied: Removed[] = [];
    const unseen: Removed[] = [];
    const back = new Map<Removed, number>();
    const beside = this.beside(this.now);
    for (const removed of this.open) {
      const line = this.placeOf(removed, places.get(removed.id) ?? []);
      if (line === undefined) {
        // Without the column of ids nobody can tell the row from others any more.
        if (this.now.layout.columnAt.id === undefined) unseen.push(removed);
        continue;
      }
      const cells = contentOf(this.now, line);
      const free = !beside(line);
      if (free && Object.values(cells).every(isEmptyCell)) emptied.push(removed);
      else if (free && isPart(cells, removed.cells)) lines.set(removed.id, line);
      else back.set(removed, line);
    }
    if (back.size > 0 && !isSure && this.look()) return this.judge(true);
    this.left.push(...unseen.map(({ id, cells }) => rowLeft(this.now.table, id, UNSEEN, cells)));
    this.emptied.push(...emptied);
    this.open = this.open.filter(({ id }) => lines.has(id));
    const comeBack = [...back].map(([{ cells }, line]) => [line, onlyEmpty(contentOf(this.now, line), cells)] as const);
    for (const removed of back.keys()) this.stays(removed);
    if (comeBack.length > 0) {
      this.write(new Map(comeBack));
      flush();
    }
    return lines;
  }

  /** The row's line, its copies left out: they hold what they held before. */
  private placeOf(removed: Removed, lines: readonly number[]): number | undefined {
    const rest = [...lines];
    for (const copy of this.copies.get(removed.id) ?? []) {
      const at = rest.map((line) => sameCells(contentOf(this.now, line), copy)).lastIndexOf(true);
      if (at >= 0) rest.splice(at, 1);
    }
    return rest[0];
  }

  /** Rows that the pen emptied in the place of others, or began to where it was refused, get back what they held. */
  private giveBack(written: ReadonlyMap<number, Cells>): void {
    const gone = new Set([...this.open, ...this.emptied].map(({ id }) => id));
    const [before, after] = [linesById(this.before), linesById(this.now)];
    const missed = this.open.some(({ id }) => !isBlank(this.now, after.get(id) ?? -1));
    const sets = new Map<number, Cells>();
    for (const [id, line] of after) {
      const was = before.get(id);
      if (was === undefined || gone.has(id) || (isKnown(this.before, was) && isBlank(this.before, was))) continue;
      const blank = isKnown(this.now, line) && isBlank(this.now, line);
      const pen = written.get(line);
      if (isKnown(this.before, was) && isKnown(this.now, line)) {
        const lost = Object.entries(onlyEmpty(contentOf(this.now, line), contentOf(this.before, was)));
        const back = lost.filter(([key]) => blank || pen?.[key] !== undefined);
        if (back.length > 0) sets.set(line, Object.fromEntries(back));
      } else if (blank || (missed && pen !== undefined)) this.left.push(rowLeft(this.now.table, id, OVERWRITTEN));
    }
    for (const [line, cells] of namelessHit(this.before, this.now, written.keys())) sets.set(line, cells);
    if (sets.size === 0) return;
    this.write(sets);
    this.look();
  }

  /** The ids of the emptied rows. An id that was taken from another row goes back to it. */
  emptyIds(): void {
    for (let round = 0; this.emptied.length > 0 && round < MOST_ROUNDS; round += 1) {
      const then = this.now;
      const places = allLinesById(then);
      const sets = new Map<number, Cells>();
      for (const removed of this.emptied) {
        const line = this.placeOf(removed, places.get(removed.id) ?? []);
        if (line !== undefined) sets.set(line, { id: '', check: '' });
      }
      const written = this.write(sets);
      if (!this.look()) return;
      // Of a large tab only lines with an id are known: what somebody typed just then into one without it is seen, too.
      this.now = withNameless(this.now, written, this.reader);
      this.giveIdsBack(then, written);
      const still = allLinesById(this.now);
      this.emptied = this.emptied.filter((removed) => {
        const line = this.placeOf(removed, still.get(removed.id) ?? []);
        return line !== undefined && isBlank(this.now, line);
      });
    }
  }

  private giveIdsBack(then: Target, written: ReadonlySet<number>, isSure = false): void {
    const ids = new Set(linesById(this.now).keys());
    const lost = [...linesById(then)].filter(([id]) => !ids.has(id));
    const mine = new Map(this.emptied.map((removed) => [removed.id, removed]));
    const sets = new Map<number, Cells>();
    const stay: Removed[] = [];
    const beside = this.beside(this.now);
    for (const line of written) {
      const blank = isBlank(this.now, line);
      if (idOf(this.now, line) !== '' || (blank && !beside(line))) continue;
      const cells = contentOf(this.now, line);
      const at = blank ? -1 : lost.findIndex(([, was]) => isKnown(then, was) && sameCells(contentOf(then, was), cells));
      const [found] = at < 0 ? [] : lost.splice(at, 1);
      const some = lost.filter(([id]) => mine.has(id));
      const typed = (some.find(([, was]) => was === line) ?? some[0])?.[0];
      const removed = found === undefined && typed !== undefined ? mine.get(typed) : undefined;
      if (found) sets.set(line, { id: found[0] });
      else if (removed) {
        // Someone typed into the row while it was taken away: it comes back.
        sets.set(line, { ...onlyEmpty(cells, removed.cells), id: removed.id });
        stay.push(removed);
      }
    }
    if (sets.size === 0) return;
    if (stay.length > 0 && !isSure && this.look()) {
      this.giveIdsBack(then, written, true);
      return;
    }
    for (const removed of stay) this.stays(removed);
    this.write(sets);
    this.look();
  }

  private write(sets: ReadonlyMap<number, Cells>): ReadonlySet<number> {
    const wrote = guarded(() => ok(writeSets(this.now, sets, () => false, this.reader)));
    if (!wrote.ok) this.refused = wrote.problem;
    for (const [line, cells] of sets) this.wrote.set(line, { ...this.wrote.get(line), ...cells });
    return wrote.ok ? wrote.value : new Set(sets.keys());
  }

  get whole(): boolean {
    return !this.unseen && !this.refused && this.open.length + this.emptied.length === 0;
  }

  private stays({ id, cells }: Removed): void {
    this.stay.push(id);
    this.left.push(rowLeft(this.now.table, id, CHANGED, cells));
  }

  /** Names what could not be taken away. */
  tellRest(): void {
    if (this.refused && this.emptied.length === 0 && this.open.length > 0) throw new ProblemSignal(this.refused);
    for (const { id, cells } of this.open) this.left.push(rowLeft(this.now.table, id, UNSEEN, cells));
  }

  /** Reads the rows again, which carries out what was written; false where that is not possible any more. */
  private look(): boolean {
    const { table, known } = this.before;
    const ids = [...this.open, ...this.emptied].map(({ id }) => id);
    if (this.wrote.size === 0 && asRead(this.now, ids, this.reader)) return true;
    const short = asWritten(this.now, this.wrote, ids, this.reader);
    this.wrote = new Map();
    this.now = short ?? this.now;
    if (short) return true;
    const changes = ids.map((id) => ({ kind: 'remove', table, id, held: {} }) as const);
    const found = lookDespite(this.before, this.reader, () =>
      known === undefined ? wholeWith(table, new Set(ids), this.reader) : targetOf(table, changes, this.reader),
    );
    this.unseen = !found.ok;
    if (!found.ok) return false;
    const then = this.now;
    this.now = found.value;
    if (movedColumns(then, this.now)) this.strangersBack(then);
    return true;
  }

  /** Columns moved under the pen: what it emptied in a column of others comes back. */
  private strangersBack(then: Target): void {
    const now = titlesOf(this.now);
    const was = titlesOf(then);
    const own = new Set(this.now.layout.placed.map(({ at }) => at));
    const hit = then.layout.placed.map(({ at }) => at).filter((at) => !own.has(at) && now[at] !== '');
    const lines = linesById(then);
    const spots = [...this.open, ...this.emptied].flatMap(({ id }): Spot[] => {
      const [from, to] = [lines.get(id), linesById(this.now).get(id)];
      if (from === undefined || to === undefined) return [];
      return hit.flatMap((at): Spot[] => {
        const cell = then.block[from]?.[was.indexOf(now[at] ?? '')] ?? '';
        const gone = isEmptyCell(this.now.block[to]?.[at] ?? '') && !isEmptyCell(cell);
        return gone ? [{ row: to, column: at, cell }] : [];
      });
    });
    writeBlocks(this.now, blocksOf(spots), this.reader);
  }
}
