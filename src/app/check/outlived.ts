import type { Rule } from '../../define/rule.ts';
import { addMonths, type Day, yearOf } from '../../domain/day.ts';
import { contributions } from '../../tables/contributions.ts';
import type { Dataset } from '../../tables/index.ts';
import type { FindingRow } from './reconcile.ts';

/** Months after which a donor number is to be emptied; no rule can add up that donor's year any more then. */
const MONTHS = contributions.columns.donorNumber.retention?.months ?? 0;

/**
 * Findings whose grounds retention may have taken away: of rules of law that look over several contributions, about a row
 * in whose calendar year some are past their time. Such a finding is not mended because nobody finds it any more: it ends
 * by a person only (rule D-04).
 */
export function outlivedBy(
  rules: readonly Rule<Dataset>[],
  rows: Dataset['contributions'],
  today: Day,
): (finding: FindingRow) => boolean {
  const overAll = new Set(
    rules.filter(({ scope, binding }) => scope === 'dataset' && binding === 'law').map(({ id }) => id),
  );
  const oldest = addMonths(today, -MONTHS);
  const aged = new Set(
    rows.flatMap(({ id, values: { receivedOn } }) =>
      receivedOn !== undefined && `${yearOf(receivedOn)}-01-01` < oldest ? [id] : [],
    ),
  );
  return ({ values: { rule = '', row = '' } }) => overAll.has(rule) && aged.has(row);
}
