import { sameCell } from '../../domain/cell.ts';
import type { Cells, Change } from '../../domain/plan.ts';
import { flush } from '../../google/book.ts';
import type { TableName } from '../../tables/index.ts';
import type { Reader } from '../reading/reader.ts';
import { cellsOfLine } from '../reading/rows.ts';
import { addRows } from './add.ts';
import { type Added, cellsOf } from './added.ts';
import { blocksOf, type Spot } from './blocks.ts';
import { noteFinished } from './finished.ts';
import { changeNamed, type Entry, entriesOf, marksOf, parseCells, wordIn } from './journal.ts';
import { byTab } from './log.ts';
import { cellAt, linesById, prepare } from './prepare.ts';
import type { Slid } from './slid.ts';
import { takeAway } from './take-away.ts';
import { untell } from './take-out.ts';
import { targetOf } from './target.ts';
import { typedBeside } from './typed-beside.ts';
import { isRest } from './undo.ts';
import { changeOf, isAhead, toldIn } from './untold.ts';
import { writeBlocks } from './write.ts';

/**
 * Carries on what Protokoll told of ahead and a run was ended amid, so that it stands as it is told: rows that were to go
 * and hold nothing that they did not hold then, cells of rows that still hold what they held, rows that were to come, as far as
 * they were noted. What people changed since stays. `journal`: its rows for Protokoll; `slid` and `added`: what it was about to
 * write. Says whether there was any; nothing where a tab cannot be read now. Needs the lock.
 */
export function carryOn(
  journal: Added,
  slid: readonly Slid[],
  added: readonly Added[],
  reader: Reader,
): boolean | undefined {
  if (!isAhead(journal)) return false;
  const now = reader.fresh('journal');
  if (!now.ok) return undefined;
  const operations = [...new Set(toldIn(journal).map((cells) => wordIn(cells, 'operation')))];
  const marks = new Map(
    operations.flatMap((operation) => marksOf(entriesOf(now.value, operation.replace(/-undo$/, '')))),
  );
  const told = operations.flatMap((operation) => entriesOf(now.value, operation));
  let any = false;
  const stay: string[] = [];
  for (const [table, entries] of byTab(told, ({ tab }) => tab)) {
    const news = added.find((one) => one.table === table);
    const noted = slid.find((one) => one.table === table);
    const written = journal.ahead ? writeRest(table, entries, noted, news, reader) : false;
    const gone = written === undefined ? undefined : finishTaking(table, entries, marks, reader);
    if (gone === undefined) return undefined;
    any ||= written === true || gone.any;
    stay.push(...gone.stay);
  }
  for (const operation of operations) untell(operation, stay, reader);
  if (journal.ahead) for (const operation of operations) noteFinished(operation);
  return any;
}

/** Cells that still hold what they held, and rows that did not come. */
function writeRest(
  table: TableName,
  entries: readonly Entry[],
  slid: Slid | undefined,
  added: Added | undefined,
  reader: Reader,
): boolean | undefined {
  const tab = reader.fresh(table);
  if (!tab.ok) return undefined;
  const places = linesById(tab.value);
  const spots: Spot[] = [];
  const come: Cells[] = [];
  for (const entry of entries) {
    const kind = changeNamed(entry.change);
    for (const id of entry.rows) {
      const line = places.get(id);
      if (kind === 'changed' && line !== undefined) {
        const { wanted, held } = changeOf(id, entry.wrote, entry.held, slid);
        for (const [key, cell] of Object.entries(wanted)) {
          const column = tab.value.layout.columnAt[key];
          const stands = cellAt(tab.value, line, key);
          if (column !== undefined && key in held && sameCell(stands, held[key] ?? '') && !sameCell(stands, cell))
            spots.push({ row: line, column, cell });
        }
      }
      const row = kind === 'new' && line === undefined && added?.rows.find(({ marks }) => marks.includes(id));
      if (row && added) come.push(cellsOf(added.columnAt, row.line));
    }
  }
  if (spots.length === 0 && come.length === 0) return false;
  writeBlocks(tab.value, blocksOf(spots), reader);
  addRows(tab.value, come, reader.zone);
  flush();
  return true;
}

/** Rows that were to go; `stay` names those into which somebody typed. */
function finishTaking(
  table: TableName,
  entries: readonly Entry[],
  marks: ReadonlyMap<string, string>,
  reader: Reader,
): { readonly any: boolean; readonly stay: readonly string[] } | undefined {
  const removed = entries.filter(({ change }) => changeNamed(change) === 'removed');
  if (removed.length === 0) return { any: false, stay: [] };
  const all = removed.flatMap(({ rows }) => rows).map((id): Change => ({ kind: 'remove', table, id, held: {} }));
  const read = targetOf(table, all, reader);
  if (!read.ok) return undefined;
  const places = linesById(read.value);
  const beside = typedBeside(read.value);
  const stay: string[] = [];
  const changes = removed.flatMap(({ rows, held }) =>
    rows.flatMap((id): Change[] => {
      const line = places.get(id);
      if (line === undefined) return [];
      const cells = cellsOfLine(read.value.layout, read.value.block[line] ?? []);
      if (!beside(line) && isRest(table, cells, parseCells(held), marks.get(id)))
        return [{ kind: 'remove', table, id, held: cells }];
      stay.push(id);
      return [];
    }),
  );
  const taken = takeAway(prepare(read.value, changes), reader, typedBeside);
  return taken.whole ? { any: changes.length > 0, stay: [...stay, ...taken.stay] } : undefined;
}
