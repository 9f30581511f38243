import { addDays, type Day } from '../../domain/day.ts';
import type { SheetStart } from './shape.ts';

/** A line of a calendar file holds at most 75 bytes; what is longer goes on in the next one, after a blank (RFC 5545, 3.1). */
const MOST = 75;
const bytes = (text: string): number => new TextEncoder().encode(text).length;

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

/** RFC 5545, 3.3.11: what has a meaning of its own stands behind a backslash. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

const bare = (on: Day): string => on.replaceAll('-', '');
const clock = (time: string): string => `${time.replace(':', '')}00`;

/**
 * A visit as a calendar file (RFC 5545), `stamp` as `20261123T080000Z`: with its hours where they are known and it is of one
 * day, else for whole days, of which the end is the day after the last. Without a first day there is none.
 */
export function calendarOf(
  { id, values }: SheetStart,
  summary: string,
  note: string,
  stamp: string,
): string | undefined {
  const { start, end = start, from, to, place, host } = values;
  if (start === undefined || end === undefined) return undefined;
  const timed = from !== undefined && to !== undefined && end === start;
  const when = timed
    ? [`DTSTART:${bare(start)}T${clock(from)}`, `DTEND:${bare(start)}T${clock(to)}`]
    : [`DTSTART;VALUE=DATE:${bare(start)}`, `DTEND;VALUE=DATE:${bare(addDays(end, 1))}`];
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//KV-Partnerschaften//DE', 'BEGIN:VEVENT'],
    ...[`UID:${id}@kv-partnerschaften`, `DTSTAMP:${stamp}`, ...when, `SUMMARY:${escaped(summary)}`],
    ...[`LOCATION:${escaped(place ?? host ?? '')}`, `DESCRIPTION:${escaped(note)}`, 'END:VEVENT', 'END:VCALENDAR', ''],
  ]
    .map(folded)
    .join('\r\n');
}
