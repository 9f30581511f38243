import type { AppDesk } from '../app/desk.ts';
import { countFindings } from '../app/runs/finding-count.ts';
import type { LeftOutTab } from '../define/measure.ts';
import type { Reading } from '../define/use-case.ts';
import type { Period } from '../domain/period.ts';
import { ok, type Result } from '../domain/result.ts';
import { type Evaluation, evaluate } from '../evaluation/index.ts';
import type { Dataset, RowIn } from '../tables/index.ts';

/** What an evaluation needs of the desk. */
export type EvaluatedDesk = Pick<
  AppDesk,
  'lang' | 'today' | 'settings' | 'readable' | 'findings' | 'lastCheck' | 'reference'
>;

/** The tabs as they were read, the open findings, and the evaluation of any period of them. */
export interface Evaluated {
  readonly dataset: Dataset;
  /** Empty where the tab cannot be read. */
  readonly open: readonly RowIn<'findings'>[];
  readonly of: (period: Period) => Evaluation;
}

/** Nothing can be told without these. */
const NEEDS = ['visits', 'associations'] as const;
const USES = ['partnerships', 'contributions'] as const;

/** Reads everything once. Refused where visits or associations cannot be read; what else cannot is left out and said. */
export function evaluated(desk: Reading<EvaluatedDesk>): Result<Evaluated> {
  const settings = desk.settings();
  if (!settings.ok) return settings;
  const readable = desk.readable();
  if (!readable.ok) return readable;
  const { dataset, unread } = readable.value;
  const problem = NEEDS.flatMap((name) => unread.get(name) ?? [])[0];
  if (problem) return { ok: false, problem };
  const leftOut: LeftOutTab[] = USES.flatMap((table) => {
    const why = unread.get(table);
    return why ? [{ table, why: why.text }] : [];
  });
  const findings = desk.findings();
  if (!findings.ok) leftOut.push({ table: 'findings', why: findings.problem.text });
  const open = (findings.ok ? findings.value : []).filter(
    ({ values: { status } }) => status === 'open' || status === 'in-progress',
  );
  return ok({
    dataset,
    open,
    of: (period) =>
      evaluate({
        ...{ dataset, period, leftOut, today: desk.today, districts: desk.reference.district },
        settings: settings.value,
        ...(findings.ok ? { findings: countFindings(findings.value, desk.lastCheck()) } : {}),
      }),
  });
}
