import type { Row } from '../../define/dataset.ts';
import type { CellRule, Facts, Heading, Hit, RuleContext, RuleRun } from '../../define/rule.ts';
import type { Table } from '../../define/table.ts';

import { type Found, judge, listOf, NO_FIGURES, NO_HOUSE, NOTHING, type Words } from './judge.ts';

/** A rule on the cells of each row of each people's table. */
export function defineCellRule<X extends Facts>(
  spec: Heading &
    Words<X> & {
      check(row: Row, table: Table, context: RuleContext): Found<Hit<string, X>>;
    },
): CellRule {
  const { check, message, next, ...heading } = spec;
  return Object.freeze({
    ...heading,
    figures: spec.figures ?? NO_FIGURES,
    house: spec.house ?? NO_HOUSE,
    scope: 'cells' as const,
    prepare: (run: RuleRun) => (row: Row, table: Table) => {
      const answer = check(row, table, run);
      if (answer === undefined) return NOTHING;
      const found = listOf(answer);
      return found.length === 0 ? NOTHING : found.map((one) => judge(spec, { message, next }, one, table, row));
    },
  });
}
