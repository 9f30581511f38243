import { lang } from '../texts';

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
