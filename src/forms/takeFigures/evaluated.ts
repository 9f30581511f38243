import type { AppDesk } from '../../app/desk.ts';
import type { FindingCount, LeftOutTab } from '../../define/measure.ts';
import type { StatementPeriod } from '../../define/statement.ts';
import { type Day, formatDay, isDay } from '../../domain/day.ts';
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
} from '../../domain/period.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Lang } from '../../domain/text.ts';
import { type Evaluation, evaluate } from '../../evaluation/index.ts';
import { unreadText } from '../../evaluation/unread-words.ts';
import { EXAMPLE_DATA } from '../../evaluation/words.ts';
import type { SheetSettings } from '../../settings/index.ts';
import type { Dataset, RowIn } from '../../tables/index.ts';

/** The part of the desk from which an evaluation is made for a page. */
export type EvaluatedDesk = Pick<
  AppDesk,
  'lang' | 'today' | 'settings' | 'readable' | 'findings' | 'lastCheck' | 'reference'
>;

export interface Evaluated {
  readonly evaluation: Evaluation;
  readonly dataset: Dataset;
  readonly settings: SheetSettings;
  readonly period: StatementPeriod;
  /** That it still runs, what could not be read, that these are examples. */
  readonly notes: readonly string[];
  readonly findings: readonly RowIn<'findings'>[] | undefined;
}

const NEEDED = ['visits', 'associations'] as const;
const DISPENSABLE = ['contributions', 'partnerships'] as const;

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

const isOpen = ({ values: { status } }: RowIn<'findings'>): boolean => status === 'open' || status === 'in-progress';

function countOf(rows: readonly RowIn<'findings'>[], checkedOn: Day | undefined): FindingCount {
  const open = rows.filter(isOpen);
  const pressing = open.filter(({ values }) => values.level !== 'incomplete');
  return {
    checkedOn,
    ...{ open: pressing.length, incomplete: open.length - pressing.length, byCharge: [] },
    urgentContributions: pressing
      .filter(({ values }) => values.level === 'urgent')
      .flatMap(({ values: { row } }) => (row === undefined ? [] : [row])),
  };
}

/** The evaluation of a period from the tabs as they stand, as the tab Auswertung makes it. Refused without visits or register. */
export function evaluatedFor(
  key: string | undefined,
  desk: EvaluatedDesk,
  usual: CalendarKind = 'quarter',
): Result<Evaluated> {
  const { lang, today } = desk;
  const period = periodAsked(key, today, usual);
  if (!period.ok) return period;
  const settings = desk.settings();
  if (!settings.ok) return settings;
  const readable = desk.readable();
  if (!readable.ok) return readable;
  const { dataset, unread } = readable.value;
  const problem = NEEDED.flatMap((name) => unread.get(name) ?? [])[0];
  if (problem) return fail(problem);
  const leftOut: LeftOutTab[] = DISPENSABLE.flatMap((table) => {
    const why = unread.get(table);
    return why ? [{ table, why: why.text }] : [];
  });
  const found = desk.findings();
  const on = desk.lastCheck()?.at.slice(0, 10) ?? '';
  const findings = found.ok ? found.value : undefined;
  const evaluation = evaluate({
    ...{ dataset, period: period.value, today, leftOut, settings: settings.value },
    districts: desk.reference.district,
    ...(findings ? { findings: countOf(findings, isDay(on) ? on : undefined) } : {}),
  });
  return ok({
    ...{ evaluation, dataset, settings: settings.value, findings },
    period: statementPeriod(period.value, lang),
    notes: notesOf(evaluation, lang),
  });
}

function notesOf({ finished, counted, exampleData, leftOut, unread }: Evaluation, lang: Lang): readonly string[] {
  const until = formatDay(counted.last, lang);
  return [
    ...(exampleData ? [`${EXAMPLE_DATA[lang]}.`] : []),
    ...(finished
      ? []
      : [lang === 'de' ? `Der Zeitraum läuft noch, bis ${until}.` : `The period is still running, up to ${until}.`]),
    ...leftOut.map(({ why }) => why[lang]),
    unreadText(unread, lang),
  ].filter((words) => words !== '');
}
