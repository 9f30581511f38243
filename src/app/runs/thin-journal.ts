import { cellText } from '../../define/columns.ts';
import type { Cell } from '../../domain/cell.ts';
import { addDays, type Day, isDay } from '../../domain/day.ts';
import { momentOf } from '../../domain/day-typed.ts';
import type { Result } from '../../domain/result.ts';
import { neighbours } from '../apply/blocks.ts';
import { takeOut } from '../apply/take-out.ts';
import type { Reader } from '../reading/reader.ts';
import { holdsRow } from '../reading/rows.ts';
import type { TabRead } from '../reading/tab-reads.ts';

/** Protokoll is kept to so many rows, as far as they are old enough. */
const MOST_ROWS = 10_000;
/** "Who did what" can be asked so long, in days: a younger row stays, however many there are. An undo needs 30 of them. */
const ASKED_FOR = 365;
/** What an undo may need, in days. */
const UNDO_DAYS = 30;

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

/** Takes the oldest rows out of Protokoll where it holds more than it is kept to (`takeOut`). Says how many went. Needs the lock. */
export function thinJournal(before: TabRead, today: Day, reader: Reader, look: () => Result<TabRead>): number {
  const { layout, block } = before;
  if (block.length - layout.headerLine <= MOST_ROWS) return 0;
  const stretches = neighbours(surplus(before, today)).slice(0, MOST_STRETCHES);
  const lines = stretches.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
  const oldest = addDays(today, -UNDO_DAYS);
  const needed = (line: number): boolean => !isBefore(dayOf(before, block[line] ?? []), oldest);
  return takeOut(before, lines, needed, reader, look) ? lines.length : 0;
}

/** When a line of Protokoll was written; '' or a text where nobody knows. */
const dayOf = ({ layout }: TabRead, cells: readonly Cell[]): string =>
  momentOf(cellText(cells[layout.columnAt.at ?? -1] ?? '')).slice(0, 10);
const isBefore = (day: string, other: Day): boolean => isDay(day) && day < other;
