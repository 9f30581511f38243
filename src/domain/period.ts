import { addDays, addMonths, type Day, day, daysInMonth, formatDay, monthName } from './day.ts';
import { fail, ok, type Result } from './result.ts';
import type { Lang, Text } from './text.ts';

/** Parts of the calendar. */
export type CalendarKind = 'month' | 'quarter' | 'half' | 'year';
/** What an evaluation is made for; `all` is everything up to a day. */
export type PeriodKind = CalendarKind | 'all';

/** A month, quarter, half-year or year of the calendar, or everything up to a day; both days included. */
export interface Period {
  readonly kind: PeriodKind;
  readonly first: Day;
  readonly last: Day;
}

/** What evaluations are sent for. */
export const periodKinds: readonly CalendarKind[] = ['month', 'quarter', 'year'];
const MONTHS: Readonly<Record<CalendarKind, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const monthOf = (value: Day): number => Number(value.slice(5, 7));
const yearOf = (value: Day): number => Number(value.slice(0, 4));
const halfOf = (value: Day): number => Math.ceil(monthOf(value) / 6);
const quarterOf = (value: Day): number => Math.ceil(monthOf(value) / 3);

const startingAt = (first: Day, kind: CalendarKind): Period => {
  const end = addMonths(first, MONTHS[kind] - 1);
  return { kind, first, last: day(`${end.slice(0, 8)}${daysInMonth(yearOf(end), monthOf(end))}`) };
};

/** The month, quarter, half-year or year in which a day lies. */
export function periodOf(value: Day, kind: CalendarKind): Period {
  const length = MONTHS[kind];
  const month = length * Math.ceil(monthOf(value) / length) - length + 1;
  return startingAt(day(`${value.slice(0, 4)}-${twoDigits(month)}-01`), kind);
}

const FIRST_DAY = day('1900-01-01');
/** Everything up to a day. */
export const everythingUpTo = (last: Day): Period => ({ kind: 'all', first: FIRST_DAY, last });
/** Before everything there is no day: it ends before it begins. */
const NOTHING: Period = { kind: 'all', first: day('1900-01-02'), last: FIRST_DAY };

/** Whether there is a period before this one to compare it with. */
export const isCompared = ({ kind }: Period): boolean => kind !== 'all';

/** The period of the same kind before this one; before everything none, in which no day lies. */
export const previous = ({ kind, first }: Period): Period =>
  kind === 'all' ? NOTHING : periodOf(addDays(first, -1), kind);

/** The period of the same kind after this one; after everything none, in which no day lies. */
export const following = ({ kind, last }: Period): Period =>
  kind === 'all' ? NOTHING : periodOf(addDays(last, 1), kind);

/** The last period that was over before `today` began. */
export const lastFinished = (today: Day, kind: CalendarKind): Period => previous(periodOf(today, kind));

/** Whether a day lies in a period; both ends included. */
export const within = (value: Day, period: { readonly first: Day; readonly last: Day }): boolean =>
  value >= period.first && value <= period.last;

/** `September 2026`, `3. Quartal 2026`, `1. Halbjahr 2026`, `2026`, `alles`. */
export function periodName({ kind, first }: Period, lang: Lang): string {
  if (kind === 'all') return lang === 'de' ? 'alles' : 'everything';
  const year = first.slice(0, 4);
  if (kind === 'year') return year;
  if (kind === 'month') return `${monthName(monthOf(first), lang)} ${year}`;
  if (kind === 'half') return lang === 'de' ? `${halfOf(first)}. Halbjahr ${year}` : `Half ${halfOf(first)} of ${year}`;
  return lang === 'de' ? `${quarterOf(first)}. Quartal ${year}` : `Quarter ${quarterOf(first)} of ${year}`;
}

/** The period before, in words that fit into a sentence: "im 2. Quartal", "im August", "2025". */
export function inPeriod({ kind, first }: Period, lang: Lang): string {
  if (kind === 'all') return lang === 'de' ? 'bis heute' : 'up to today';
  const year = first.slice(0, 4);
  if (kind === 'year') return lang === 'de' ? `im Jahr ${year}` : `in ${year}`;
  if (kind === 'month')
    return lang === 'de' ? `im ${monthName(monthOf(first), lang)}` : `in ${monthName(monthOf(first), lang)}`;
  if (kind === 'half') return lang === 'de' ? `im ${halfOf(first)}. Halbjahr` : `in half ${halfOf(first)}`;
  return lang === 'de' ? `im ${quarterOf(first)}. Quartal` : `in quarter ${quarterOf(first)}`;
}

/** `01.07.2026 bis 30.09.2026`, `alles bis 28.11.2026`. */
export const periodDays = ({ kind, first, last }: Period, lang: Lang): string => {
  if (kind === 'all') return `${lang === 'de' ? 'alles bis' : 'everything up to'} ${formatDay(last, lang)}`;
  return `${formatDay(first, lang)} ${lang === 'de' ? 'bis' : 'to'} ${formatDay(last, lang)}`;
};

/** The period as a key that sorts and travels: `2026-09`, `2026-Q3`, `2026-H1`, `2026`; `all`, for which no mail is sent. */
export function periodKey({ kind, first }: Period): string {
  if (kind === 'all') return 'all';
  if (kind === 'year') return first.slice(0, 4);
  if (kind === 'half') return `${first.slice(0, 4)}-H${halfOf(first)}`;
  return kind === 'month' ? first.slice(0, 7) : `${first.slice(0, 4)}-Q${quarterOf(first)}`;
}

const NO_PERIOD: Text = {
  de: 'Bitte einen Zeitraum wie 2026-09, 2026-Q3 oder 2026',
  en: 'Please enter a period such as 2026-09, 2026-Q3 or 2026',
};

/** Reads what `periodKey` prints of the calendar; refuses anything else and years before 2000 or after 2199. */
export function parsePeriodKey(key: string): Result<Period, Text> {
  const match = /^(2[01]\d{2})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?$/.exec(key.trim());
  if (!match) return fail(NO_PERIOD);
  const [, year = '', quarter, half, month] = match;
  if (quarter !== undefined) return ok(periodOf(day(`${year}-${twoDigits(3 * Number(quarter))}-01`), 'quarter'));
  if (half !== undefined) return ok(periodOf(day(`${year}-${twoDigits(6 * Number(half))}-01`), 'half'));
  return ok(
    month === undefined ? periodOf(day(`${year}-01-01`), 'year') : periodOf(day(`${year}-${month}-01`), 'month'),
  );
}
