import { getHolidays } from 'feiertagejs';
import { addDays, type Day, weekday, yearOf } from '../../domain/day.ts';
import { laender } from '../../reference/laender.ts';

/** Where an association is, as the register says. */
interface Place {
  readonly land?: string | undefined;
  /** The district's key (AGS). */
  readonly district?: string | undefined;
}

/** `regional`: a holiday in some municipalities of the Land; which, the register does not tell. */
export type Rest = 'sunday' | 'holiday' | 'regional';

/** Augsburg has a holiday of its own, and is a region of its own to the library. */
const AUGSBURG = '09761';
const CORPUS_CHRISTI = 'FRONLEICHNAM';

const known = new Map<string, ReadonlyMap<string, Rest>>();

/** The public holidays in a year, as ISO days; without a Land those that all have. */
function holidaysOf(year: number, { land, district }: Place): ReadonlyMap<string, Rest> {
  const ofLand = laender.find(({ de }) => de === land)?.code ?? 'BUND';
  const code = ofLand === 'BY' && district === AUGSBURG ? 'AUGSBURG' : ofLand;
  const key = `${year} ${code}`;
  const found = known.get(key);
  if (found) return found;
  const days = new Map<string, Rest>();
  // The library knows whole Länder: Assumption holds in parts of Bavaria, Corpus Christi in parts of Saxony and Thuringia.
  for (const { name, dateString } of getHolidays(year, code))
    days.set(dateString, code === 'BY' && name === 'MARIAHIMMELFAHRT' ? 'regional' : 'holiday');
  if (code === 'SN' || code === 'TH')
    for (const { name, dateString } of getHolidays(year, 'NW'))
      if (name === CORPUS_CHRISTI) days.set(dateString, 'regional');
  known.set(key, days);
  return days;
}

/** A visit over more days than this is a typing error. */
const MOST_DAYS = 31;

/** The first Sunday or public holiday from `first` to `last`, both included. */
export function firstDayOfRest(
  first: Day,
  last: Day,
  place: Place,
): { readonly on: Day; readonly rest: Rest } | undefined {
  let on = first;
  for (let count = 0; count < MOST_DAYS && on <= last; count += 1) {
    const rest = weekday(on) === 0 ? 'sunday' : holidaysOf(yearOf(on), place).get(on);
    if (rest) return { on, rest };
    on = addDays(on, 1);
  }
  return undefined;
}
