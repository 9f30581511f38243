import type { Cell, DateCell } from '../domain/cell.ts';
import type { Day } from '../domain/day.ts';

/** Between the Dates of cells and days without a zone, in the spreadsheet's time zone. */
export interface Zone {
  readonly name: string;
  toCell(date: Date): DateCell;
  /** The instant of that day and time in the zone. */
  toDate(cell: DateCell): Date;
}

const zones = new Map<string, Zone>();

/** A year of five digits, as a cell of days makes it of 20260830, needs its sign. */
const utcOf = ({ day, time }: DateCell): number => Date.parse(`${day.length > 10 ? `+0${day}` : day}T${time}Z`);

/** One converter per zone and execution. Days repeat, so each instant is computed once: no service call per cell. */
export function zoneOf(name: string): Zone {
  const known = zones.get(name);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const cells = new Map<number, DateCell>();
  const dates = new Map<string, Date>();
  const read = (ms: number): DateCell => {
    const parts: Record<string, string> = {};
    for (const part of format.formatToParts(new Date(ms))) parts[part.type] = part.value;
    return {
      day: `${(parts.year ?? '').padStart(4, '0')}-${parts.month}-${parts.day}` as Day,
      time: `${parts.hour}:${parts.minute}:${parts.second}`,
    };
  };
  const toCell = (date: Date): DateCell => {
    const ms = date.getTime();
    const found = cells.get(ms) ?? read(ms);
    cells.set(ms, found);
    return found;
  };
  const toDate = (cell: DateCell): Date => {
    const key = `${cell.day}T${cell.time}`;
    const found = dates.get(key);
    if (found) return found;
    const asUtc = utcOf(cell);
    const offsetAt = (ms: number): number => utcOf(read(ms)) - ms;
    const first = asUtc - offsetAt(asUtc);
    const date = new Date(asUtc - offsetAt(first));
    dates.set(key, date);
    return date;
  };
  const zone = { name, toCell, toDate };
  zones.set(name, zone);
  return zone;
}

/** A value as `getValues` gives it, as a domain cell. */
export const cellOf = (value: unknown, zone: Zone): Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : value instanceof Date
      ? zone.toCell(value)
      : '';

/** A text as `setValues` wants it: one that looks like a formula gets the apostrophe that keeps it text. */
export const textFor = (text: string): string => (/^[='+]/.test(text) ? `'${text}` : text);

/** A cell as `setValues` wants it. */
export const valueFor = (cell: Cell, zone: Zone): string | number | boolean | Date =>
  typeof cell === 'object' ? zone.toDate(cell) : typeof cell === 'string' ? textFor(cell) : cell;
