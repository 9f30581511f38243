import type { Known, Row } from '../define/dataset.ts';
import type { Table } from '../define/table.ts';
import type { RowFinding } from '../domain/finding.ts';
import type { Cells, Plan } from '../domain/plan.ts';
import type { Lang } from '../domain/text.ts';
import { type TableName, tables } from '../tables/index.ts';
import { wordOnRow } from './check/index.ts';
import { type KnownFacts, knownOf, withRows } from './reading/known.ts';
import { resolveRow } from './reading/references.ts';
import { parseRow } from './reading/rows.ts';

/** The rules for single rows, made ready with the names that count as known. */
export type LookWith = (known: Known) => (table: string, row: Row) => readonly RowFinding[];

/**
 * The plan with a word in Prüfung on each row that it adds. Rows are judged with the rows that come with them: a name
 * that the plan itself brings is known, in whichever order its rows stand. Writes and remembers nothing. `assumed`: the
 * names that count while a register is in doubt.
 */
export function withWords(plan: Plan, facts: KnownFacts, look: LookWith, lang: Lang, assumed?: Known): Plan {
  const judged = plan.changes.some((change) => change.kind === 'append' && hasWord(change.table));
  if (!judged) return plan;
  const known = assumed ?? knownOf(withNames(facts, plan));
  const findings = look(known);
  const changes = plan.changes.map((change) => {
    if (change.kind !== 'append' || !hasWord(change.table)) return change;
    const table: Table = tables[change.table as TableName];
    const rows = change.rows.map(({ id, cells }) => {
      const row = resolveRow(table, parseRow(table, { ...cells, id, check: '' }, 0), known, () => undefined);
      return { id, cells: { ...cells, id, check: wordOnRow(table, findings(change.table, row), lang) } };
    });
    return { ...change, rows };
  });
  return { ...plan, changes };
}

const hasWord = (table: string): boolean => 'check' in tables[table as TableName].columns;

/** What is known once the plan is carried out. */
function withNames(facts: KnownFacts, plan: Plan): KnownFacts {
  let richer = facts;
  for (const change of plan.changes) {
    if (change.kind !== 'append' || (change.table !== 'associations' && change.table !== 'elections')) continue;
    richer = withRows(richer, change.table, rowsOf(change.table, change.rows));
  }
  return richer;
}

const rowsOf = (table: TableName, rows: readonly { readonly cells: Cells }[]): Row[] =>
  rows.map(({ cells }) => parseRow(tables[table], cells, 0));
