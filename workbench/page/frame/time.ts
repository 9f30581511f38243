import { lang } from '../texts.ts';

const locale = lang === 'en' ? 'en-GB' : 'de-DE';

/** The workbench's time is an ISO text without zone; it is read as if it were UTC, so that no zone moves it. */
const asDate = (iso: string): Date => new Date(`${iso.slice(0, 19)}Z`);

const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  return (iso: string) => formatter.format(asDate(iso));
};

const dayOf = format({ day: '2-digit', month: '2-digit', year: 'numeric' });
const shortDayOf = format({ day: '2-digit', month: '2-digit' });
const weekdayOf = format({ weekday: 'short' });
/** "07:10" */
export const hour = format({ hour: '2-digit', minute: '2-digit' });

/** "Do 01.10.2026, 07:10" */
export const moment = (iso: string): string => `${weekdayOf(iso).replace('.', '')} ${dayOf(iso)}, ${hour(iso)}`;

/** "01.10., 07:10" */
export const shortMoment = (iso: string): string => `${shortDayOf(iso)}, ${hour(iso)}`;

/** The same time of day some days later. */
export function later(iso: string, days: number): string {
  const date = asDate(iso);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 16);
}

const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** "2,1 s", below one second "310 ms". */
export const duration = (ms: number): string =>
  ms >= 1000 ? `${decimal.format(ms / 1000)} s` : `${Math.round(ms)} ms`;

/** "01.10.2026, 07:10", as it can be typed back. */
export const typedMoment = (iso: string): string => `${dayOf(iso)}, ${hour(iso)}`;

/** Reads "1.10.2026", "01/10/2026 7:10" or "2026-10-01T07:10" as the workbench's time; undefined where it is none. */
export function readMoment(text: string): string | undefined {
  const found =
    /^\s*(\d{1,2})[./](\d{1,2})[./](\d{4})(?:[,\s]+(\d{1,2})[:.](\d{2}))?\s*$/.exec(text) ??
    reorder(/^\s*(\d{4})-(\d{2})-(\d{2})(?:[T,\s]+(\d{1,2}):(\d{2}))?\s*$/.exec(text));
  if (!found) return undefined;
  const [, day = '', month = '', year = '', hours = '9', minutes = '00'] = found;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${hours.padStart(2, '0')}:${minutes}`;
  const date = new Date(`${iso}:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

const reorder = (found: RegExpExecArray | null) =>
  found && [found[0], found[3], found[2], found[1], found[4], found[5]];
