import { cellText } from '../../define/columns.ts';
import type { Result } from '../../domain/result.ts';
import { flush } from '../../google/book.ts';
import { removeLines } from '../../google/tabs.ts';
import type { Reader } from '../reading/reader.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import { neighbours } from './blocks.ts';
import { changeNamed, type JournalChange } from './journal.ts';
import { bringBack, type Keeps, keepsOf } from './kept-rows.ts';
import { forgetAhead, noteBeside } from './notes.ts';
import { cellAt } from './prepare.ts';

const MOST_ROUNDS = 3;
/** Someone who inserts or deletes lines moves others by so many at most. */
const NEAR = 200;

/**
 * Deletes lines of Protokoll, by their indexes and rising. A row that someone brings under the pen by sorting, inserting or
 * deleting lines at that very moment comes back, below the others: by this run or, where it is ended, by the next one. That
 * is left a note of the rows that stay, at least of those near by and those that `needed` tells; nothing goes where even
 * they are too many for a note. `look` reads Protokoll once more. Says whether they went. Needs the lock.
 */
export function takeOut(
  before: TabRead,
  lines: readonly number[],
  needed: (line: number) => boolean,
  reader: Reader,
  look: () => Result<TabRead>,
): boolean {
  const { layout, block } = before;
  const gone = new Set(lines);
  const staying = (some: (line: number) => boolean): Keeps =>
    keepsOf(
      before,
      block.filter((_, line) => line >= layout.headerLine && !gone.has(line) && some(line)),
    );
  const stretches = neighbours(lines);
  const isNear = (line: number): boolean => stretches.some(([from, to]) => line > from - NEAR && line < to + NEAR);
  const stays = staying(() => true);
  if (lines.length === 0 || !(noteBeside(stays) || noteBeside(staying((line) => isNear(line) || needed(line)))))
    return false;
  removeLines(
    before.sheet,
    lines.map((line) => line + 1),
  );
  flush();
  const now = look();
  if (!now.ok) return true;
  bringBack(stays, now.value, reader.zone);
  forgetAhead();
  return true;
}

/**
 * Deletes what Protokoll told of an operation about rows that were to go and stay after all, or that were to come and never
 * did. Says whether none of it is left. Needs the lock.
 */
export function untell(
  operation: string,
  stay: readonly string[],
  reader: Reader,
  told: JournalChange = 'removed',
): boolean {
  const look = (): Result<TabRead> => reader.fresh('journal');
  for (let round = 0; stay.length > 0 && round < MOST_ROUNDS; round += 1) {
    const now = look();
    const lines = now.ok ? linesTelling(now.value, operation, stay, told) : [];
    if (now.ok && lines.length === 0) return true;
    if (!now.ok || !takeOut(now.value, lines, () => false, reader, look)) return false;
  }
  return stay.length === 0;
}

function linesTelling(read: TabRead, operation: string, ids: readonly string[], told: JournalChange): number[] {
  const word = (line: number, key: string): string => cellText(cellAt(read, line, key));
  return [...read.block.keys()].filter(
    (line) =>
      line >= read.layout.headerLine &&
      word(line, 'operation') === operation &&
      changeNamed(word(line, 'change')) === told &&
      word(line, 'rows')
        .trim()
        .split(/\s+/)
        .every((id) => ids.includes(id)),
  );
}
