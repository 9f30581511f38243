import { addDays, type Day } from './day.ts';

/** What a calendar needs to know of something that is planned. */
export interface CalendarEntry {
  /** Tells it from others, so that a later file changes the same entry. */
  readonly id: string;
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
  /** `14:00` */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly place?: string | undefined;
}

/** A line of a calendar file holds at most 75 bytes; what is longer goes on in the next one, after a blank (RFC 5545, 3.1). */
const MOST = 75;
/** Of UTF-8, by code points: the script has no TextEncoder. */
const bytes = (text: string): number =>
  [...text].reduce((sum, letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return sum + (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
  }, 0);

function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    if (bytes(part + letter) > MOST) {
      parts.push(part);
      part = ' ';
    }
    part += letter;
  }
  return [...parts, part].join('\r\n');
}

/** RFC 5545, 3.3.11: what has a meaning of its own stands behind a backslash, and of the control characters none stands but the tab (3.1). */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|[\n\v\f\u0085]/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

const bare = (on: Day): string => on.replace(/-/g, '');
/** A clock ends at 23:59: `24:00` is the next day's first minute. */
const clock = (on: Day, time: string): string =>
  time === '24:00' ? clock(addDays(on, 1), '00:00') : `${bare(on)}T${time.replace(':', '')}00`;

export interface CalendarWords {
  readonly summary: string;
  readonly note: string;
  /** `20261123T080000Z` */
  readonly stamp: string;
  readonly cancelled?: boolean;
}

/**
 * A visit as a calendar file (RFC 5545), with its hours where they are known and it is of one day, past midnight where they
 * end earlier than they begin, else for whole days, of which the end is the day after the last. Without a first day there is none.
 */
export function calendarOf(
  { id, start, end = start, from, to, place }: CalendarEntry,
  { summary, note, stamp, cancelled = false }: CalendarWords,
): string | undefined {
  if (start === undefined || end === undefined) return undefined;
  // No entry ends before it begins: a wrong end is told elsewhere.
  const last = end < start ? start : end;
  const when =
    from !== undefined && to !== undefined && from !== to && last === start
      ? [`DTSTART:${clock(start, from)}`, `DTEND:${clock(to > from ? start : addDays(start, 1), to)}`]
      : [`DTSTART;VALUE=DATE:${bare(start)}`, `DTEND;VALUE=DATE:${bare(addDays(last, 1))}`];
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//KV-Partnerschaften//DE', 'BEGIN:VEVENT'],
    ...[`UID:${id}@kv-partnerschaften`, `DTSTAMP:${stamp}`, ...when, `SUMMARY:${escaped(summary)}`],
    ...(cancelled ? ['STATUS:CANCELLED'] : []),
    ...[`LOCATION:${escaped(place ?? '')}`, `DESCRIPTION:${escaped(note)}`, 'END:VEVENT', 'END:VCALENDAR', ''],
  ]
    .map(folded)
    .join('\r\n');
}
