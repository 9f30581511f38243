import { cellText } from '../../define/columns.ts';
import type { Cell } from '../../domain/cell.ts';
import { addDays, type Day, isDay } from '../../domain/day.ts';
import { momentOf } from '../../domain/day-typed.ts';
import type { Result } from '../../domain/result.ts';
import { flush } from '../../google/book.ts';
import { removeLines } from '../../google/tabs.ts';
import { forgetAhead, noteKept } from '../apply/ahead.ts';
import { neighbours } from '../apply/blocks.ts';
import { bringBack, type Keeps, keepsOf } from '../apply/kept-rows.ts';
import type { Reader } from '../reading/reader.ts';
import { holdsRow } from '../reading/rows.ts';
import type { TabRead } from '../reading/tab-reads.ts';

/** Protokoll is kept to so many rows, as far as they are old enough. */
const MOST_ROWS = 10_000;
/** "Who did what" can be asked so long, in days: a younger row stays, however many there are. An undo needs 30 of them. */
const ASKED_FOR = 365;
/** What an undo may need, in days. */
const UNDO_DAYS = 30;
/** Someone who inserts or deletes lines moves others by so many at most. */
const NEAR = 200;

/** Where someone sorted by another column old rows stand apart: so many stretches a night. */
const MOST_STRETCHES = 20;

/** Line indexes of rows that may go: the oldest ones above the limit, from above. */
function surplus(read: TabRead, today: Day): number[] {
  const { layout, block } = read;
  const filled = block.flatMap((cells, line) =>
    line >= layout.headerLine && holdsRow(layout, cells) ? [{ line, day: dayOf(read, cells) }] : [],
  );
  const oldest = addDays(today, -ASKED_FOR);
  return filled
    .filter(({ day }) => isBefore(day, oldest))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.line - b.line))
    .slice(0, Math.max(0, filled.length - MOST_ROWS))
    .map(({ line }) => line)
    .sort((a, b) => a - b);
}

/**
 * Takes the oldest rows out of Protokoll where it holds more than it is kept to. A row that someone brings under the pen
 * by sorting, inserting or deleting lines at that very moment comes back, below the others: by this run or, where it is
 * ended, by the next one. That is left a note of the rows that stay, at least of those near by and those that an undo may
 * need; nothing goes where even they are too many for a note. `look` reads Protokoll once more. Says how many went. Needs the lock.
 */
export function thinJournal(before: TabRead, today: Day, reader: Reader, look: () => Result<TabRead>): number {
  const { layout, block } = before;
  if (block.length - layout.headerLine <= MOST_ROWS) return 0;
  const stretches = neighbours(surplus(before, today)).slice(0, MOST_STRETCHES);
  const lines = stretches.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
  const gone = new Set(lines);
  const staying = (some: (line: number) => boolean): Keeps =>
    keepsOf(
      before,
      block.filter((_, line) => line >= layout.headerLine && !gone.has(line) && some(line)),
    );
  const needed = addDays(today, -UNDO_DAYS);
  const isNear = (line: number): boolean => stretches.some(([from, to]) => line > from - NEAR && line < to + NEAR);
  const stays = staying(() => true);
  const some = (): Keeps => staying((line) => isNear(line) || !isBefore(dayOf(before, block[line] ?? []), needed));
  if (lines.length === 0 || !(noteKept(stays) || noteKept(some()))) return 0;
  removeLines(
    before.sheet,
    lines.map((line) => line + 1),
  );
  flush();
  const now = look();
  if (!now.ok) return lines.length;
  bringBack(stays, now.value, reader.zone);
  forgetAhead();
  return lines.length;
}

/** When a line of Protokoll was written; '' or a text where nobody knows. */
const dayOf = ({ layout }: TabRead, cells: readonly Cell[]): string =>
  momentOf(cellText(cells[layout.columnAt.at ?? -1] ?? '')).slice(0, 10);
const isBefore = (day: string, other: Day): boolean => isDay(day) && day < other;
