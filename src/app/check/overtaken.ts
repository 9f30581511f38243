import type { Rule } from '../../define/rule.ts';
import { type Day, isDay } from '../../domain/day.ts';
import { type Dataset, tables } from '../../tables/index.ts';
import { type CheckContext, makeChecker } from './checker.ts';
import type { FindingRow } from './reconcile.ts';

/**
 * Which of the findings that are no longer there the same rows would still give on the day of the last check: nobody mended
 * them, time went on. Asked of those rules only, and only where something went.
 */
export const overtakenSince =
  (
    askLastCheck: () => string | undefined,
    rules: readonly Rule<Dataset>[],
    dataset: Dataset,
    context: Omit<CheckContext, 'today'> & { readonly today: Day },
  ) =>
  (gone: readonly FindingRow[]): ReadonlySet<string> => {
    const lastCheckOn = askLastCheck();
    if (!isDay(lastCheckOn) || lastCheckOn >= context.today) return new Set();
    const wanted = new Set(gone.map(({ values }) => values.rule));
    const few = rules.filter(({ id }) => wanted.has(id));
    const then = makeChecker<Dataset>(tables, few).checkAll(
      dataset,
      { ...context, today: lastCheckOn },
      { lang: 'de' },
    );
    // What is said of money ends because it was done, never because a day came.
    return new Set(then.findings.flatMap(({ id, table }) => (table === 'contributions' ? [] : [id])));
  };
