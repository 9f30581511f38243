import { cellText } from '../../define/columns.ts';
import { addDays, type Day, isDay } from '../../domain/day.ts';
import { momentOf } from '../../domain/day-typed.ts';
import type { Cells } from '../../domain/plan.ts';
import { flush } from '../../google/book.ts';
import { removeLines } from '../../google/tabs.ts';
import { addRows } from '../apply/add.ts';
import { neighbours } from '../apply/blocks.ts';
import { cellAt } from '../apply/prepare.ts';
import type { Reader } from '../reading/reader.ts';
import { cellsOfLine, holdsRow } from '../reading/rows.ts';
import type { TabRead } from '../reading/tab-reads.ts';

/** Protokoll is kept to so many rows, as far as they are old enough. */
const MOST_ROWS = 10_000;
/** "Who did what" can be asked so long, in days: a younger row stays, however many there are. An undo needs 30 of them. */
const ASKED_FOR = 365;

/** Where someone sorted by another column old rows stand apart: so many stretches a night. */
const MOST_STRETCHES = 20;

/** Line indexes of rows that may go: the oldest ones above the limit, from above. */
function surplus(read: TabRead, today: Day): number[] {
  const { layout, block } = read;
  const filled = block.flatMap((cells, line) =>
    line >= layout.headerLine && holdsRow(layout, cells)
      ? [{ line, day: momentOf(cellText(cellAt(read, line, 'at'))).slice(0, 10) }]
      : [],
  );
  const oldest = addDays(today, -ASKED_FOR);
  return filled
    .filter(({ day }) => isDay(day) && day < oldest)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.line - b.line))
    .slice(0, Math.max(0, filled.length - MOST_ROWS))
    .map(({ line }) => line)
    .sort((a, b) => a - b);
}

/**
 * Takes the oldest rows out of Protokoll where it holds more than it is kept to. A row that someone brings under the pen
 * by sorting at that very moment comes back, below the others. Says how many went. Needs the lock.
 */
export function thinJournal(before: TabRead, today: Day, reader: Reader): number {
  if (before.block.length - before.layout.headerLine <= MOST_ROWS) return 0;
  const stretches = neighbours(surplus(before, today)).slice(0, MOST_STRETCHES);
  const lines = stretches.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
  if (lines.length === 0) return 0;
  removeLines(
    before.sheet,
    lines.map((line) => line + 1),
  );
  flush();
  const now = reader.fresh('journal');
  if (!now.ok) return lines.length;
  const gone = new Set(lines);
  const stays = before.block.filter((_, line) => line >= before.layout.headerLine && !gone.has(line));
  const lost = missing(rowsOf(before, stays), rowsOf(now.value, now.value.block.slice(now.value.layout.headerLine)));
  addRows(now.value, lost, reader.zone, true);
  flush();
  return lines.length;
}

const rowsOf = ({ layout }: TabRead, lines: TabRead['block']): Cells[] =>
  lines.filter((cells) => holdsRow(layout, cells)).map((cells) => cellsOfLine(layout, cells));

/** Rows that stood there and are not found any more, each as often as it is missing. */
function missing(before: readonly Cells[], now: readonly Cells[]): Cells[] {
  const left = new Map<string, number>();
  for (const row of now) left.set(JSON.stringify(row), (left.get(JSON.stringify(row)) ?? 0) + 1);
  return before.filter((row) => {
    const key = JSON.stringify(row);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}
