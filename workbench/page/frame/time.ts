import { type Day, formatDay, formatDayShort, weekdayName } from '../../../src/domain/day.ts';
import { parseDay } from '../../../src/domain/day-typed.ts';
import { formatNumber } from '../../../src/domain/number.ts';
import { parseTime } from '../../../src/domain/time.ts';
import { lang } from '../texts.ts';

/** The workbench's time is an ISO text without zone; it is read as if it were UTC, so that no zone moves it. */
const asDate = (iso: string): Date => new Date(`${iso.slice(0, 19)}Z`);

/* The edge where the server's text becomes a day. */
const dayIn = (iso: string): Day => iso.slice(0, 10) as Day;

/** "07:10" */
export const hour = (iso: string): string => iso.slice(11, 16);

/** "Do 01.10.2026, 07:10", "Thu 1 Oct 2026, 07:10" */
export const moment = (iso: string): string => `${weekdayName(dayIn(iso), lang)} ${typedMoment(iso)}`;

/** "01.10., 07:10", "1 Oct, 07:10" */
export const shortMoment = (iso: string): string => `${formatDayShort(dayIn(iso), lang)}, ${hour(iso)}`;

/** The same time of day some days later. */
export function later(iso: string, days: number): string {
  const date = asDate(iso);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 16);
}

/** "2,1 s", below one second "310 ms". */
export const duration = (ms: number): string =>
  ms >= 1000 ? `${formatNumber(ms / 1000, lang, 1)} s` : `${Math.round(ms)} ms`;

/** "01.10.2026, 07:10", "1 Oct 2026, 07:10", as it can be typed back. */
export const typedMoment = (iso: string): string => `${formatDay(dayIn(iso), lang)}, ${hour(iso)}`;

/** Reads "1.10.2026", "1 Oct 2026, 7:10" or "2026-10-01T07:10" as the workbench's time, nine o'clock where none is given. */
export function readMoment(text: string): string | undefined {
  const [, typedDay = '', typedTime = '9'] =
    /^(.*?\d{4}|\d{4}-\d{2}-\d{2})(?:[T,\s]+(\d{1,2}[:.]\d{2}))?\s*$/.exec(text.trim()) ?? [];
  const day = parseDay(typedDay, { lang });
  const time = parseTime(typedTime, { lang });
  return day.ok && time.ok ? `${day.value}T${time.value}` : undefined;
}
