import type { Text } from '../../src/domain/text.ts';

/** Nightly jobs of so many years are run one by one: more at once would look like a standstill. */
const mostYears = 3;

const NO_MOMENT: Text = {
  de: 'Diesen Zeitpunkt gibt es nicht. Zum Beispiel: 31.12.2026, 08:00.',
  en: 'There is no such moment. For example: 31/12/2026, 08:00.',
};
const BACK: Text = { de: 'Die Uhr geht nur vorwärts.', en: 'The clock only goes forward.' };
const TOO_FAR: Text = {
  de: `So weit geht die Uhr nicht auf einmal: höchstens ${mostYears} Jahre.`,
  en: `The clock does not go so far at once: at most ${mostYears} years.`,
};

/** Why the clock cannot be set to this local moment (`2026-12-31T08:00`, with seconds or without); undefined where it can. */
export function refusedClock(to: string, now: string): Text | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(:\d\d)?$/.exec(to);
  if (!parts) return NO_MOMENT;
  const moment = new Date(`${to.slice(0, 16)}:00Z`);
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 16) !== to.slice(0, 16)) return NO_MOMENT;
  if (to.slice(0, 16) < now.slice(0, 16)) return BACK;
  const last = `${Number(now.slice(0, 4)) + mostYears}${now.slice(4, 16)}`;
  return to.slice(0, 16) > last ? TOO_FAR : undefined;
}
