import { addDays, type Day } from '../domain/day.ts';
import type { Text } from '../domain/text.ts';

/** Days after which an open finding is asked about in one place and folded. */
const LONG_DAYS = 90;

/** Whether a finding that was first seen on this day has been open for more than 90 days; false where no day is known. */
export const isLongOpen = (firstSeen: Day | undefined, today: Day): boolean =>
  firstSeen !== undefined && firstSeen < addDays(today, -LONG_DAYS);

/** The question over what is folded. */
export const longOpenLabel = (count: number): Text => ({
  de: `Seit mehr als 90 Tagen offen (${count}). Gilt das noch?`,
  en: `Open for more than 90 days (${count}). Does it still hold?`,
});
