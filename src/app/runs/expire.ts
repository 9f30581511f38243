import { cellText } from '../../define/columns.ts';
import { isEmptyCell } from '../../domain/cell.ts';
import { addDays, isDay } from '../../domain/day.ts';
import { ok, type Result } from '../../domain/result.ts';
import { writeBlock } from '../../google/book.ts';
import { withLock } from '../../google/lock.ts';
import { journal } from '../../tables/journal.ts';
import { cellAt } from '../apply/prepare.ts';
import type { Bench } from '../bench.ts';

const WAIT_MS = 10_000;
/** The columns that hold what rows held; their retention stands in the table. */
const FORMER = ['wrote', 'held'] as const;

/**
 * Empties the journal's former values once they are older than the table allows (30 days, rule D-04); that something
 * happened stays. Says how many rows were emptied. A sort in between could only empty younger values, never add any.
 */
export function expireFormerValues(bench: Bench): Result<number> {
  return withLock(WAIT_MS, () => {
    const read = bench.reader.fresh('journal');
    if (!read.ok) return read;
    const oldest = addDays(bench.today, -(journal.columns.held.retention?.days ?? 30));
    const expired: number[] = [];
    for (let line = read.value.layout.headerLine; line < read.value.block.length; line += 1) {
      const at = cellText(cellAt(read.value, line, 'at')).slice(0, 10);
      const holds = FORMER.some((key) => !isEmptyCell(cellAt(read.value, line, key)));
      if (holds && isDay(at) && at < oldest) expired.push(line);
    }
    const first = expired[0];
    const last = expired[expired.length - 1];
    if (first === undefined || last === undefined) return ok(0);
    const gone = new Set(expired);
    for (const key of FORMER) {
      const column = (read.value.layout.columnAt[key] ?? 0) + 1;
      const cells = [];
      for (let line = first; line <= last; line += 1) cells.push([gone.has(line) ? '' : cellAt(read.value, line, key)]);
      writeBlock(read.value.sheet, first + 1, column, cells, bench.zone);
    }
    return ok(expired.length);
  });
}
