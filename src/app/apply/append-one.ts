import { cellText } from '../../define/columns.ts';
import type { Applied } from '../../define/use-case.ts';
import type { Plan } from '../../domain/plan.ts';
import { ok, type Result } from '../../domain/result.ts';
import { appendBelow, columnOf } from '../../google/book.ts';
import { type TableName, tables } from '../../tables/index.ts';
import type { Reader } from '../reading/reader.ts';
import { firstRowLine } from '../reading/rows.ts';
import { appendLine } from './blocks.ts';
import { type JournalContext, journalRows } from './journal.ts';
import { prepare } from './prepare.ts';

/**
 * Adds one row to a large tab without reading all of it: the header says where the columns are, the column of ids
 * whether the row is there and where it landed. Gives `undefined` where that does not suffice, and the usual way takes
 * over: a plan of another kind, a tab that is not known as large and free below its last row, a row that is there.
 */
export function appendOne(plan: Plan, reader: Reader, context: () => JournalContext): Result<Applied> | undefined {
  const [change, ...others] = plan.changes;
  if (change?.kind !== 'append' || others.length > 0) return undefined;
  const [row, ...more] = change.rows;
  const name = change.table as TableName;
  if (row === undefined || more.length > 0 || !('prefix' in tables[name]) || !reader.isLarge(name)) return undefined;

  const read = reader.header(name);
  const journal = read.ok ? reader.header('journal') : read;
  if (!read.ok || !journal.ok) return undefined;
  const { sheet, layout } = read.value;
  const ids = columnOf(sheet, (layout.columnAt.id ?? 0) + 1);
  const idsNow = (): string[] => reader.cellsOf(ids).map(([id]) => cellText(id ?? '').trim());
  const before = idsNow();
  if (before.includes(row.id)) return undefined;

  appendBelow(sheet, appendLine(layout, row.cells), reader.zone);
  const entry = journalRows(plan, [prepare(read.value, plan.changes)], context(), new Set())[0];
  if (entry) appendBelow(journal.value.sheet, appendLine(journal.value.layout, entry), reader.zone);

  const after = idsNow();
  const line = after.indexOf(row.id) + 1;
  // Someone's formulas reach below our rows since the tab was last read whole: the next row goes the usual way again.
  if (line > firstRowLine(layout) && after[line - 2] === '') reader.noteSize(name, 0);
  return ok({ operation: plan.operation, lines: line > 0 ? { [row.id]: line } : {}, left: [], repeated: false });
}
