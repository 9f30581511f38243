import { getHolidays } from 'feiertagejs';
import { addDays, type Day, weekday, yearOf } from '../domain/day.ts';
import { laender } from '../reference/laender.ts';

const known = new Map<string, ReadonlySet<string>>();

/** The public holidays of a Land in a year, as ISO days; without a Land those that all have. */
function holidaysOf(year: number, land: string | undefined): ReadonlySet<string> {
  const key = `${year} ${land ?? ''}`;
  const code = laender.find(({ de }) => de === land)?.code ?? 'BUND';
  const days = known.get(key) ?? new Set(getHolidays(year, code).map(({ dateString }) => dateString));
  known.set(key, days);
  return days;
}

export const isPublicHoliday = (day: Day, land: string | undefined): boolean => holidaysOf(yearOf(day), land).has(day);

/** A visit over more days than this is a typing error; W-09 speaks of it. */
const MOST_DAYS = 31;

/** The first Sunday or public holiday from `first` to `last`, both included. */
export function firstDayOfRest(first: Day, last: Day, land: string | undefined): Day | undefined {
  let day = first;
  for (let count = 0; count < MOST_DAYS && day <= last; count += 1) {
    if (weekday(day) === 0 || isPublicHoliday(day, land)) return day;
    day = addDays(day, 1);
  }
  return undefined;
}
