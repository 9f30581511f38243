import type { Known, Row } from '../define/dataset.ts';
import type { Table } from '../define/table.ts';
import type { RowFinding } from '../domain/finding.ts';
import type { Cells, Change, Plan } from '../domain/plan.ts';
import type { Lang } from '../domain/text.ts';
import { type TableName, tables } from '../tables/index.ts';
import { withoutClosed, wordOnRow } from './check/index.ts';
import { type KnownFacts, knownOf, withRows } from './reading/known.ts';
import { resolveRow } from './reading/references.ts';
import { parseRow } from './reading/rows.ts';

/** The rules for single rows, made ready with the names that count as known; told the row's cells too. */
export type LookWith = (known: Known) => (table: string, row: Row, cells: Cells) => readonly RowFinding[];

/** Whether others' references may be read otherwise after it. */
const renames = (change: Change): boolean =>
  change.kind === 'set'
    ? change.table === 'elections' ||
      (change.table === 'associations' && ['name', 'aliases'].some((key) => key in change.cells))
    : change.kind === 'remove' && (change.table === 'elections' || change.table === 'associations');

/**
 * The plan with a word in Prüfung on each row that it adds, and with what gives the word of each row that it changes: that
 * row is seen whole only when the plan is carried out. A plan that renames what others refer to leaves their words to the
 * next check. Rows are judged with the rows that come with them: a name
 * that the plan itself brings is known, in whichever order its rows stand. Writes and remembers nothing. `assumed`: the
 * names that count while a register is in doubt.
 */
export function withWords(plan: Plan, facts: KnownFacts, look: LookWith, lang: Lang, assumed?: Known): Plan {
  if (!plan.changes.some(({ kind, table }) => kind !== 'remove' && hasWord(table))) return plan;
  const known = assumed ?? knownOf(withNames(facts, plan));
  const findings = look(known);
  const word = (name: string, cells: Cells): string => {
    const table: Table = tables[name as TableName];
    const row = resolveRow(table, parseRow(table, { ...cells, check: '' }, 0, { lang }), known, () => undefined);
    return wordOnRow(table, withoutClosed(name, row, findings(name, row, cells), facts.closed), lang);
  };
  const changes = plan.changes.map((change) => {
    if (change.kind !== 'append' || !hasWord(change.table)) return change;
    const rows = change.rows.map(({ id, cells }) => ({
      id,
      cells: { ...cells, id, check: word(change.table, { ...cells, id }) },
    }));
    return { ...change, rows };
  });
  return plan.changes.some(renames) ? { ...plan, changes } : { ...plan, changes, word };
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
