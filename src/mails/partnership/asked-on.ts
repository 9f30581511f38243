import { addMonths, type Day } from '../../domain/day.ts';
import { countedIn } from '../../rules/kit/believed.ts';
import type { RowIn } from '../../tables/index.ts';
import { partnerships } from '../../tables/partnerships.ts';

interface AskedWith {
  readonly today: Day;
  /** When the sheet was set up: nobody is asked in its first year. */
  readonly setUpOn: Day | undefined;
  /** Associations that exist no more. */
  readonly gone: ReadonlySet<string | undefined>;
}

/**
 * The yearly day on which a running partnership is asked about now, by mail and in "Heute für Dich": so many whole years
 * after it began, was agreed or last confirmed, and after the sheet was set up. None in the first year, none where no such
 * day is known, none for one that does not run or whose side exists no more.
 */
export function askedOn(values: RowIn<'partnerships'>['values'], { today, setUpOn, gone }: AskedWith): Day | undefined {
  const { a, b, status, until, since } = values;
  if (status !== 'active' || a === undefined || b === undefined || gone.has(a) || gone.has(b)) return undefined;
  if (until !== undefined && until <= today) return undefined;
  const { agreedA, agreedB, confirmedOn } = countedIn(partnerships, values, today);
  const [latest] = [since, agreedA, agreedB, confirmedOn, setUpOn]
    .filter((one) => one !== undefined)
    .sort()
    .reverse();
  if (latest === undefined) return undefined;
  let found: Day | undefined;
  for (let years = 1; addMonths(latest, 12 * years) <= today; years += 1) found = addMonths(latest, 12 * years);
  return found;
}
