import { cellText } from '../../define/columns.ts';
import type { Cell } from '../../domain/cell.ts';
import { type Day, daysBetween, isDay } from '../../domain/day.ts';
import type { Cells, Change, Plan } from '../../domain/plan.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { both, say, type Text } from '../../domain/text.ts';
import { type TableName, tables } from '../../tables/index.ts';
import type { Reader, TabRead } from '../reading/reader.ts';
import { cellsOfLine } from '../reading/rows.ts';
import { rowFingerprint } from './fingerprint.ts';
import { changeNamed, FINAL, tableOfTab } from './journal.ts';
import { linesById } from './prepare.ts';

/** Former values are kept so long (product, "Undo"). */
const UNDO_DAYS = 30;

const problem = (code: Problem['code'], de: string, en: string): Problem => ({ code, text: { de, en } });

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
    const reversed = reverse(entry, table, found);
    changes.push(...reversed.changes);
    left.push(...reversed.left);
  }
  const title = both((lang) => `${lang === 'de' ? 'Rückgängig' : 'Undone'}: ${first.title}`);
  return ok({ plan: { operation: `${operation}-undo`, command: 'undo', title, changes }, left });
}

interface Entry {
  readonly at: string;
  readonly command: string;
  readonly title: string;
  readonly tab: string;
  readonly change: string;
  readonly rows: readonly string[];
  readonly wrote: string;
  readonly held: string;
}

function entriesOf(read: TabRead, operation: string): Entry[] {
  return read.block.slice(1).flatMap((line) => {
    const cells = cellsOfLine(read.layout, line);
    const word = (key: string): string => cellText(cells[key] ?? '');
    if (word('operation') !== operation) return [];
    return [
      {
        at: word('at'),
        command: word('command'),
        title: word('title'),
        tab: word('tab'),
        change: word('change'),
        rows: word('rows')
          .split(' ')
          .filter((id) => id !== ''),
        wrote: word('wrote'),
        held: word('held'),
      },
    ];
  });
}

function reverse(entry: Entry, table: TableName, read: TabRead): { changes: Change[]; left: Text[] } {
  const lines = linesById(read);
  const changes: Change[] = [];
  const left: Text[] = [];
  const marks = entry.wrote.split(' ');
  entry.rows.forEach((id, index) => {
    const line = lines.get(id);
    if (changeNamed(entry.change) === 'new') {
      if (line === undefined) return;
      const now = cellsOfLine(read.layout, read.block[line] ?? []);
      if (rowFingerprint(tables[table], now) === marks[index]) changes.push({ kind: 'remove', table, id, held: now });
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
