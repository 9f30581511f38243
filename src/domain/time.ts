import { fail, ok, type Result } from './result.ts';
import type { Text } from './text.ts';

declare const timeBrand: unique symbol;
/** A time of day, `14:30`, 00:00 to 23:59. */
export type Time = string & { readonly [timeBrand]: true };

/** Minutes since midnight. */
export const minutesOf = (time: Time): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Reads `14:30`, `14.30`, `1430`, `14 Uhr`, `9`; refuses 25:00. */
export function parseTime(typed: string): Result<Time, Text> {
  const text = typed.trim().replace(/\s*(uhr|h)$/i, '');
  const match = /^(\d{1,2})(?:[:.](\d{2})(?::\d{2})?)?$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text);
  const hour = Number(match?.[1] ?? Number.NaN);
  const minute = Number(match?.[2] ?? 0);
  if (match && hour < 24 && minute < 60)
    return ok(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` as Time);
  return fail({ de: 'Bitte eine Uhrzeit wie 14:30', en: 'Please enter a time like 14:30' });
}
