import { cellText } from '../../define/columns.ts';
import { isEmptyCell } from '../../domain/cell.ts';
import { addDays, type Day, isDay } from '../../domain/day.ts';
import { momentOf } from '../../domain/day-typed.ts';
import { ok, type Result } from '../../domain/result.ts';
import { ALL, writeScattered } from '../../google/book.ts';
import { tabWithId } from '../../google/tabs.ts';
import { journal } from '../../tables/journal.ts';
import { writeLooking } from '../apply/ahead.ts';
import { alone } from '../apply/alone.ts';
import { neighbours } from '../apply/blocks.ts';
import { cellAt } from '../apply/prepare.ts';
import type { Bench } from '../bench.ts';
import { knownTabs } from '../reading/noted-tabs.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import { thinJournal } from './thin-journal.ts';

const WAIT_MS = 10_000;
/** The columns that hold what rows held; their retention stands in the table. */
const FORMER = ['wrote', 'held'] as const;
/** What tells one row of the journal from another. */
const KEYS = ['at', 'operation', 'tab', 'change', 'rows'] as const;

/**
 * Empties the journal's former values once they are older than the table allows (30 days, rule D-04); that something
 * happened stays. Where Protokoll has another name it is found by its tab. Says how many rows were emptied. What a sort
 * or an inserted row brought under the pen gets back what it held. The oldest rows go where there are very many.
 */
export function expireFormerValues(bench: Bench): Result<number> {
  return alone(bench.reader, WAIT_MS, () => {
    const found = journalNow(bench);
    if (!found.ok) return found;
    const read =
      thinJournal(found.value, bench.today, bench.reader, () => journalNow(bench)) > 0 ? journalNow(bench) : found;
    if (!read.ok) return read;
    const oldest = addDays(bench.today, -(journal.columns.held.retention?.days ?? 30));
    const lines = expired(read.value, oldest);
    if (lines.length === 0) return ok(0);
    const nothing = Object.fromEntries(FORMER.map((key) => [key, '']));
    const byLine = new Map(lines.map((line) => [line, nothing]));
    writeLooking({ read: read.value, by: KEYS, byLine }, bench.reader, () => empty(read.value, lines, bench));
    return ok(lines.length);
  });
}

/** Protokoll by its name, else by the tab that setup noted. */
function journalNow({ reader, book }: Bench): Result<TabRead> {
  const read = reader.fresh('journal');
  if (read.ok || read.problem.code !== 'missing-tab') return read;
  const id = knownTabs().journal;
  const sheet = id === undefined ? undefined : tabWithId(book, id);
  return sheet ? reader.again({ table: 'journal', sheet, size: ALL }) : read;
}

const dayOf = (read: TabRead, line: number): string => momentOf(cellText(cellAt(read, line, 'at'))).slice(0, 10);
const holds = (read: TabRead, line: number): boolean => FORMER.some((key) => !isEmptyCell(cellAt(read, line, key)));
const isPast = (day: string, oldest: Day): boolean => isDay(day) && day < oldest;

function expired(read: TabRead, oldest: Day): number[] {
  const lines: number[] = [];
  for (let line = read.layout.headerLine; line < read.block.length; line += 1)
    if (holds(read, line) && isPast(dayOf(read, line), oldest)) lines.push(line);
  return lines;
}

/** The cells of these lines alone: one call a column. */
function empty({ sheet, layout }: TabRead, lines: readonly number[], bench: Bench): void {
  const stretches = neighbours(lines).map(([from, to]): readonly [number, number] => [from + 1, to + 1]);
  for (const key of FORMER) writeScattered(sheet, (layout.columnAt[key] ?? 0) + 1, stretches, '', bench.zone);
}
