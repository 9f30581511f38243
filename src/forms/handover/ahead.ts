import { sentenceOn } from '../../define/sentence.ts';
import { addDays, type Day, isDay, yearOf } from '../../domain/day.ts';
import { periodSpan } from '../../domain/season.ts';
import type { Lang } from '../../domain/text.ts';
import { electionNames } from '../../tables/election-names.ts';
import { type Dataset, tables } from '../../tables/index.ts';
import type { Line } from './shape.ts';

/** So far ahead one who takes over has to look: eight weeks. */
const AHEAD_DAYS = 56;

const WORDS = {
  de: { meeting: 'Treffen', accounts: 'Abschluss der Kreise', due: 'fällig' },
  en: { meeting: 'Meeting', accounts: 'Accounts of the districts', due: 'due' },
} as const;

/** The next time that a day of the year comes, `15.03.`, from a day on. */
function nextOn(dayOfYear: string, from: Day): Day | undefined {
  const [d = '', m = ''] = dayOfYear.split('.');
  const on = [yearOf(from), yearOf(from) + 1].map((year) => `${year}-${m}-${d}`).find((one) => one >= from);
  return isDay(on) ? on : undefined;
}

/** A visit that is still to come, by its status. */
export const isOpen = (status: unknown): status is 'planned' | 'confirmed' =>
  status === 'planned' || status === 'confirmed';

/** Visits, meetings, elections, due answers and accounts of the next eight weeks, soonest first. */
export function aheadOf(
  dataset: Dataset,
  { lang, today }: { readonly lang: Lang; readonly today: Day },
): readonly Line[] {
  const at = { lang, today };
  const words = WORDS[lang];
  const nameOf = electionNames(dataset.elections.map(({ values }) => values));
  const line = (id: string, on: Day | undefined, says: string, ...more: readonly string[]): readonly Line[] =>
    on !== undefined && on >= today && on <= addDays(today, AHEAD_DAYS) ? [{ id, on, says, more }] : [];
  return [
    ...dataset.visits.flatMap(({ id, values }) =>
      isOpen(values.status)
        ? line(
            id,
            values.start,
            // The day stands before the line already.
            sentenceOn(tables.visits, { ...values, start: undefined }, at),
            tables.visits.columns.status.codec.show(values.status, lang),
          )
        : [],
    ),
    ...dataset.partnerships.flatMap(({ id, values: { a = '', b = '', nextMeeting, goals, status } }) =>
      status === 'ended'
        ? []
        : line(id, nextMeeting, `${words.meeting}: ${a} – ${b}`, ...(goals === undefined ? [] : [goals])),
    ),
    ...dataset.elections.flatMap(({ id, values }) =>
      values.date === undefined ? [] : line(id, periodSpan(values.date).first, nameOf(values, lang) ?? ''),
    ),
    ...dataset.requests.flatMap(({ id, values }) =>
      values.status === 'new' || values.status === 'in-progress'
        ? line(id, values.dueOn, `${words.due}: ${sentenceOn(tables.requests, values, at)}`)
        : [],
    ),
    ...dataset.associations.flatMap(({ id, values: { name = '', accountsBy, level } }) =>
      accountsBy === undefined || level !== 'LV'
        ? []
        : line(id, nextOn(accountsBy, today), `${words.accounts}: ${name}`),
    ),
  ].sort((x, y) => (x.on ?? '').localeCompare(y.on ?? ''));
}
