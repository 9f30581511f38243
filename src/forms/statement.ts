import type { StatementPeriod } from '../define/statement.ts';
import type { Reading } from '../define/use-case.ts';
import type { Day } from '../domain/day.ts';
import {
  type CalendarKind,
  everythingUpTo,
  lastFinished,
  type Period,
  parsePeriodKey,
  periodKey,
  periodName,
  periodOf,
  previous,
} from '../domain/period.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Lang } from '../domain/text.ts';
import type { Evaluation } from '../evaluation/index.ts';
import { unreadText } from '../evaluation/unread-words.ts';
import { EXAMPLE_DATA, runsText } from '../evaluation/words.ts';
import type { SheetSettings } from '../settings/index.ts';
import type { Dataset, RowIn } from '../tables/index.ts';
import { type EvaluatedDesk, evaluated, type More } from './evaluated.ts';

/** What a statement of one period is made from. */
export interface Stated {
  readonly evaluation: Evaluation;
  readonly dataset: Dataset;
  readonly settings: SheetSettings;
  readonly period: StatementPeriod;
  /** That it still runs, what could not be read, that these are examples. */
  readonly notes: readonly string[];
  readonly open: readonly RowIn<'findings'>[];
}

export const statementPeriod = (period: Period, lang: Lang): StatementPeriod => ({
  key: periodKey(period),
  name: periodName(period, lang),
});

const COUNTS: Readonly<Record<CalendarKind, number>> = { month: 13, quarter: 9, half: 5, year: 4 };

/** The running period of each kind and those before, then everything. */
export function statementPeriods(
  today: Day,
  lang: Lang,
  kinds: readonly CalendarKind[] = ['quarter', 'month', 'half', 'year'],
): readonly StatementPeriod[] {
  const all = kinds.flatMap((kind) => {
    const list: StatementPeriod[] = [];
    for (let period = periodOf(today, kind); list.length < COUNTS[kind]; period = previous(period))
      list.push(statementPeriod(period, lang));
    return list;
  });
  return [...all, statementPeriod(everythingUpTo(today), lang)];
}

/** The period of a key, else the last of a kind that is over. */
export function periodAsked(key: string | undefined, today: Day, usual: CalendarKind): Result<Period> {
  if (key === undefined) return ok(lastFinished(today, usual));
  if (key === 'all') return ok(everythingUpTo(today));
  const read = parsePeriodKey(key);
  return read.ok ? read : fail({ code: 'invalid', text: read.problem });
}

/**
 * The evaluation of a period from the tabs as they stand, as the tab Auswertung makes it; `more` is what the rows have to
 * hold beside it. Refused without visits or register.
 */
export function statedFor(
  key: string | undefined,
  desk: Reading<EvaluatedDesk>,
  usual: CalendarKind = 'quarter',
  more: More = {},
): Result<Stated> {
  const { lang, today } = desk;
  const period = periodAsked(key, today, usual);
  if (!period.ok) return period;
  const settings = desk.settings();
  if (!settings.ok) return settings;
  const read = evaluated(desk, more);
  if (!read.ok) return read;
  const { dataset, open, of } = read.value;
  const evaluation = of(period.value);
  return ok({
    ...{ evaluation, dataset, open, settings: settings.value },
    period: statementPeriod(period.value, lang),
    notes: notesOf(evaluation, lang),
  });
}

function notesOf(evaluation: Evaluation, lang: Lang): readonly string[] {
  const { finished, exampleData, leftOut, unread } = evaluation;
  const runs = runsText(evaluation, lang);
  return [
    ...(exampleData ? [`${EXAMPLE_DATA[lang]}.`] : []),
    ...(finished ? [] : [lang === 'de' ? `Der Zeitraum ${runs}.` : `The period is ${runs}.`]),
    ...leftOut.map(({ why }) => why[lang]),
    unreadText(unread, lang),
  ].filter((words) => words !== '');
}
