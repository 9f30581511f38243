import type { Table } from '../../define/table.ts';
import type { Cell } from '../../domain/cell.ts';
import { addDays, type Day, dayOf, fullYear } from '../../domain/day.ts';
import { parseDay } from '../../domain/day-typed.ts';
import { tidy } from '../../domain/spelling.ts';
import { parseTime } from '../../domain/time.ts';

/** `05.-07.03.2026`, `5./6. März 2026`, `30.4. bis 2.5.26`: the first day may lack its month and year. */
const DAYS =
  /^(\d{1,2})\.? ?(?:(\d{1,2})\. ?)?(\d{4}|\d{2})? ?(-|\/|bis) ?(\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,9}\.?) ?(?:\d{4}|\d{2}))$/iu;
const TIMES = /^(.+?) ?(?:-|bis) ?(.+)$/i;
/** A visit takes no longer; two days with a slash between are one weekend only where they follow each other. */
const LONGEST = 14;

function daysIn(text: string): readonly [Day, Day] | undefined {
  const [, date = '', month, year, sign, last = ''] = DAYS.exec(text) ?? [];
  const end = parseDay(last);
  if (!end.ok) return undefined;
  const [lastYear = '', lastMonth = ''] = end.value.split('-');
  const start = dayOf(year === undefined ? Number(lastYear) : fullYear(year), Number(month ?? lastMonth), Number(date));
  const most = sign === '/' ? 1 : LONGEST;
  if (start === undefined || start >= end.value || addDays(start, most) < end.value) return undefined;
  return [start, end.value];
}

function timesIn(text: string): readonly [string, string] | undefined {
  const [, from = '', to = ''] = TIMES.exec(text) ?? [];
  const [first, last] = [parseTime(from), parseTime(to, undefined, true)];
  return first.ok && last.ok && first.value < last.value ? [first.value, last.value] : undefined;
}

const at = (day: Day): Cell => ({ day, time: '00:00:00' });

/** What the first and the last day, or the hours, of a visit are where both stand in one cell; nothing for other cells. */
export function spanOf(table: Table, key: string, cell: Cell): Readonly<Record<string, Cell>> | undefined {
  if (table.name !== 'visits' || typeof cell !== 'string') return undefined;
  const days = key === 'start' ? daysIn(tidy(cell)) : undefined;
  if (days) return { start: at(days[0]), end: at(days[1]) };
  const times = key === 'from' ? timesIn(tidy(cell)) : undefined;
  return times && { from: times[0], to: times[1] };
}

/** What says of a visit in free words that it did not come about, or on another day. */
const CALLED_OFF =
  /(?<!\p{L})(?:abgesagt|ausgefallen|entfallen|f(?:ä|ae)llt aus|fiel aus|entf(?:ä|ae)llt|storniert|verschoben|cancell?ed|called off|postponed)(?!\p{L})/iu;
export const saysCalledOff = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => typeof cell === 'string' && CALLED_OFF.test(cell));
