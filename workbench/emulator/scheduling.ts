import type { Schedule, Trigger } from './state.ts';
import { instantOf, offsetAt } from './zone.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The next run of a clock trigger after an instant. Daily and rarer triggers run at some minute of their hour,
 * which the platform chooses and keeps [doc]; here it follows from the trigger's id, so that tests repeat.
 * `previous` is the run before, for schedules of every n days.
 */
export function nextRun(
  trigger: Pick<Trigger, 'id'>,
  schedule: Schedule,
  after: number,
  previous?: number,
): number | undefined {
  if (schedule.at !== undefined) return previous === undefined ? schedule.at : undefined;
  const { every } = schedule;
  if (every?.unit === 'minutes') return after + every.count * MINUTE;
  if (every?.unit === 'hours') return after + every.count * HOUR;
  const chance = hash(trigger.id);
  const hour = schedule.hour ?? chance % 24;
  const minute = floatingMinute(schedule.minute, chance);
  const local = after + offsetAt(schedule.zone, after);
  const today = Math.floor(local / DAY) * DAY;
  for (let ahead = 0; ahead < 800; ahead++) {
    const day = today + ahead * DAY;
    if (!fits(schedule, day, previous)) continue;
    const instant = instantOf(schedule.zone, day + hour * HOUR + minute * MINUTE);
    if (instant > after) return instant;
  }
  return undefined;
}

function floatingMinute(near: number | undefined, chance: number): number {
  if (near === undefined) return Math.floor(chance / 24) % 60;
  return Math.min(59, Math.max(0, near - 15 + (Math.floor(chance / 24) % 31)));
}

function fits(schedule: Schedule, day: number, previous: number | undefined): boolean {
  const date = new Date(day);
  if (schedule.weekDay !== undefined && date.getUTCDay() !== schedule.weekDay) return false;
  if (schedule.monthDay !== undefined && date.getUTCDate() !== schedule.monthDay) return false;
  const { every } = schedule;
  if (!every || every.count === 1 || previous === undefined) return true;
  const before = Math.floor((previous + offsetAt(schedule.zone, previous)) / DAY) * DAY;
  const step = every.unit === 'weeks' ? 7 * every.count : every.count;
  return day - before >= step * DAY;
}

/** A small stable number from a text (FNV-1a). */
function hash(text: string): number {
  let value = 2_166_136_261;
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 16_777_619);
  return value >>> 0;
}
