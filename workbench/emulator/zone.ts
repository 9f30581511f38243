const DAY = 86_400_000;
/** Days between 1899-12-30, where a sheet's serial numbers begin, and 1970-01-01. */
const EPOCH = 25_569;
const QUARTER = 900_000;

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    era: 'short',
  });
  formatters.set(zone, made);
  return made;
}

/** Milliseconds that local time in `zone` is ahead of UTC at an instant. Remembered per quarter hour. */
export function offsetAt(zone: string, instant: number): number {
  let known = offsets.get(zone);
  if (!known) {
    known = new Map();
    offsets.set(zone, known);
  }
  const bucket = Math.floor(instant / QUARTER);
  const remembered = known.get(bucket);
  if (remembered !== undefined) return remembered;
  const at = bucket * QUARTER;
  const parts: Record<string, number> = {};
  let bc = false;
  for (const part of formatter(zone).formatToParts(at)) {
    if (part.type === 'era') bc = part.value === 'BC';
    else parts[part.type] = Number(part.value);
  }
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const local = Date.UTC(2000, month - 1, day, hour, minute, second);
  const moved = new Date(local);
  moved.setUTCFullYear(bc ? 1 - year : year, month - 1, day);
  const offset = moved.getTime() - at;
  known.set(bucket, offset);
  return offset;
}

/** The instant at which clocks in `zone` show `local` (local time written as if it were UTC). */
export function instantOf(zone: string, local: number): number {
  const guess = local - offsetAt(zone, local);
  const offset = offsetAt(zone, guess);
  return local - offset;
}

/** Serial number (days since 1899-12-30, local) of an instant. */
export function serialOf(zone: string, instant: number): number {
  return (instant + offsetAt(zone, instant)) / DAY + EPOCH;
}

/** The instant a serial number means in `zone`, rounded to milliseconds. */
export function instantOfSerial(zone: string, serial: number): number {
  return instantOf(zone, Math.round((serial - EPOCH) * DAY));
}

/** Local time of a serial as a UTC-based Date, for reading its parts with getUTC…. */
export function partsOfSerial(serial: number): Date {
  return new Date(Math.round((serial - EPOCH) * DAY));
}

/** The serial number of a calendar day. */
export function serialOfDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY + EPOCH;
}

/** Reads '2026-11-23T09:00' as local time of `zone`; with Z or an offset, and Dates, as the instant they are. */
export function readInstant(zone: string, value: string | number | Date): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return value.getTime();
  if (/(Z|[+-]\d\d:?\d\d)$/.test(value) && value.includes('T')) return new Date(value).getTime();
  const local = new Date(/T/.test(value) ? `${value}Z` : `${value}T00:00Z`).getTime();
  if (Number.isNaN(local)) throw new RangeError(`No time: ${value}`);
  return instantOf(zone, local);
}
