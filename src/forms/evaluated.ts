import type { AppDesk } from '../app/desk.ts';
import { countFindings } from '../app/runs/finding-count.ts';
import type { Reading } from '../define/use-case.ts';
import type { Period } from '../domain/period.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Text } from '../domain/text.ts';
import { measuredColumns } from '../evaluation/facts/columns.ts';
import { type Evaluation, evaluate } from '../evaluation/index.ts';
import { type Dataset, type DataTableName, type RowIn, tables } from '../tables/index.ts';

/** What an evaluation needs of the desk. */
export type EvaluatedDesk = Pick<
  AppDesk,
  'lang' | 'today' | 'settings' | 'someWithout' | 'findings' | 'lastCheck' | 'reference'
>;

/** The rows as far as they were read, the open findings, and the evaluation of any period of them. */
export interface Evaluated {
  /** Of visits and contributions the columns that were asked for; tabs that were not asked for are empty. */
  readonly dataset: Dataset;
  /** Empty where the tab cannot be read. */
  readonly open: readonly RowIn<'findings'>[];
  readonly of: (period: Period) => Evaluation;
  /** Why tabs that were asked for beside those of the evaluation could not be read. */
  readonly unread: readonly Text[];
  /** Those of these tabs that could not be read, by their names. */
  readonly lacking: (...names: readonly (DataTableName | 'findings')[]) => readonly Text[];
}

/** Beside what measures need: columns of the tabs that grow, and whole tabs. */
export interface More {
  readonly visits?: readonly string[];
  readonly contributions?: readonly string[];
  readonly tabs?: readonly DataTableName[];
}

/** Nothing can be told without these. */
const NEEDS = ['visits', 'associations'] as const;
const USES = ['partnerships', 'contributions', 'sums'] as const;

/**
 * Reads once what measures need, by columns where a tab grows, and what is asked for beside it. Refused where visits or
 * associations cannot be read; what else cannot is left out and said.
 */
export function evaluated(desk: Reading<EvaluatedDesk>, more: More = {}): Result<Evaluated> {
  const settings = desk.settings();
  if (!settings.ok) return settings;
  const { visits, contributions } = measuredColumns;
  const read = desk.someWithout(NEEDS, [...USES, ...(more.tabs ?? [])], {
    visits: { columns: [...visits.columns, ...(more.visits ?? [])] },
    contributions: { columns: [...contributions.columns, ...(more.contributions ?? [])] },
  });
  if (!read.ok) return read;
  const { dataset } = read.value;
  const leftOut = [...read.value.leftOut];
  const findings = desk.findings();
  if (!findings.ok) leftOut.push({ table: 'findings', why: findings.problem.text });
  const open = (findings.ok ? findings.value : []).filter(
    ({ values: { status } }) => status === 'open' || status === 'in-progress',
  );
  return ok({
    ...{ dataset, open },
    unread: (more.tabs ?? []).flatMap((table) => read.value.unread.get(table)?.text ?? []),
    lacking: (...names) =>
      names
        .filter((name) => (name === 'findings' ? !findings.ok : read.value.unread.has(name)))
        .map((name) => tables[name].tab),
    of: (period) =>
      evaluate({
        ...{ dataset, period, leftOut, today: desk.today, districts: desk.reference.district },
        settings: settings.value,
        ...(findings.ok ? { findings: countFindings(findings.value, desk.lastCheck()) } : {}),
      }),
  });
}
