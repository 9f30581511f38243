import type { Table } from '../../define/table.ts';
import { type Cell, isEmptyCell, sameCell } from '../../domain/cell.ts';
import { type Day, daysBetween, isDay } from '../../domain/day.ts';
import type { Cells, Change, Plan } from '../../domain/plan.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { both, say, type Text } from '../../domain/text.ts';
import { type TableName, tables } from '../../tables/index.ts';
import type { Reader, TabRead } from '../reading/reader.ts';
import { cellsOfLine } from '../reading/rows.ts';
import { rowFingerprint } from './fingerprint.ts';
import { changeNamed, type Entry, entriesOf, FINAL, tableOfTab } from './journal.ts';
import { linesById } from './prepare.ts';

/** Former values are kept so long (product, "Undo"). */
const UNDO_DAYS = 30;

const problem = (code: Problem['code'], de: string, en: string): Problem => ({ code, text: { de, en } });

const undoOf = (operation: string): string => `${operation}-undo`;

export interface UndoPlan {
  readonly plan: Plan;
  /** Rows that someone changed since: they stay, and are named. */
  readonly left: readonly Text[];
}

/**
 * The reverse of an operation, as the journal tells it: appended rows are cleared, changed columns get back what they
 * held. What people changed since is left alone. Refuses what the journal does not know, what is older than 30 days,
 * and what has no undo (erasure, retention).
 */
export function undoPlan(operation: string, reader: Reader, today: Day): Result<UndoPlan> {
  const journal = reader.fresh('journal');
  if (!journal.ok) return journal;
  const entries = entriesOf(journal.value, operation);
  const begun = entriesOf(journal.value, undoOf(operation)).filter(({ change }) => changeNamed(change) === 'removed');
  const first = entries[0];
  if (first === undefined)
    return fail(
      problem('gone', 'Diesen Vorgang finden wir nicht im Protokoll.', 'We do not find this operation in the journal.'),
    );
  if (first.command.endsWith(FINAL))
    return fail(
      problem('forbidden', 'Dieser Vorgang lässt sich nicht rückgängig machen.', 'This operation cannot be undone.'),
    );
  const at = first.at.slice(0, 10);
  if (isDay(at) && daysBetween(at, today) > UNDO_DAYS)
    return fail(
      problem(
        'gone',
        'Der Vorgang ist älter als 30 Tage. So lange reicht das Protokoll zurück.',
        'The operation is older than 30 days, which is as far as the journal reaches.',
      ),
    );

  const changes: Change[] = [];
  const left: Text[] = [];
  const reads = new Map<TableName, TabRead>();
  for (const entry of entries) {
    const table = tableOfTab(entry.tab);
    if (table === undefined) continue;
    const read = reads.get(table) ?? reader.fresh(table);
    if ('ok' in read && !read.ok) return read;
    const found = 'ok' in read ? read.value : read;
    reads.set(table, found);
    const reversed = reverse(entry, table, found, begun);
    changes.push(...reversed.changes);
    left.push(...reversed.left);
  }
  const title = both((lang) => `${lang === 'de' ? 'Rückgängig' : 'Undone'}: ${first.title}`);
  return ok({ plan: { operation: undoOf(operation), command: 'undo', title, changes }, left });
}

function reverse(
  entry: Entry,
  table: TableName,
  read: TabRead,
  begun: readonly Entry[],
): { changes: Change[]; left: Text[] } {
  const lines = linesById(read);
  const changes: Change[] = [];
  const left: Text[] = [];
  const marks = entry.wrote.split(' ');
  entry.rows.forEach((id, index) => {
    const line = lines.get(id);
    if (changeNamed(entry.change) === 'new') {
      if (line === undefined) return;
      const now = cellsOfLine(read.layout, read.block[line] ?? []);
      const earlier = begun.find(({ rows }) => rows.includes(id));
      if (
        rowFingerprint(tables[table], now) === marks[index] ||
        (earlier !== undefined && isRest(table, now, parseCells(earlier.held)))
      )
        changes.push({ kind: 'remove', table, id, held: now });
      else left.push(changedSince(table, id, line + 1));
      return;
    }
    const held = parseCells(entry.held);
    if (changeNamed(entry.change) === 'removed') {
      if (line === undefined) changes.push({ kind: 'append', table, rows: [{ id, cells: { ...held, id } }] });
      return;
    }
    if (line !== undefined) changes.push({ kind: 'set', table, id, cells: held, held: parseCells(entry.wrote) });
  });
  return { changes, left };
}

/** What an undo that was cut off left of a row: nothing in it that the row did not hold then. Personal columns are in no journal and cannot be compared. */
const isRest = (table: TableName, now: Cells, held: Cells): boolean => {
  const columns: Table['columns'] = tables[table].columns;
  return Object.entries(now).every(([key, cell]) => {
    const column = columns[key];
    return (
      isEmptyCell(cell) || column?.writer !== 'person' || column.privacy !== 'none' || sameCell(cell, held[key] ?? '')
    );
  });
};

const changedSince = (table: TableName, id: string, line: number): Text =>
  both((lang) =>
    lang === 'de'
      ? `${id} (${say(tables[table].tab, lang)}, Zeile ${line}) wurde inzwischen geändert und bleibt stehen.`
      : `${id} (${say(tables[table].tab, lang)}, row ${line}) was changed since and stays.`,
  );

function parseCells(json: string): Cells {
  try {
    return JSON.parse(json === '' ? '{}' : json) as Record<string, Cell>;
  } catch {
    // A person edited the journal: nothing to give back then.
    return {};
  }
}
