import type { Applied } from '../../define/use-case.ts';
import { isEmptyCell } from '../../domain/cell.ts';
import type { Cells, Change, Plan } from '../../domain/plan.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { appendBelow, ensureRows } from '../../google/book.ts';
import { withLock } from '../../google/lock.ts';
import { type TableName, tables } from '../../tables/index.ts';
import type { Reader, TabRead } from '../reading/reader.ts';
import { lastLine } from '../reading/rows.ts';
import { appendOne } from './append-one.ts';
import { appendBlocks, appendLine } from './blocks.ts';
import { entriesThere, type JournalContext, journalRows, triedBefore } from './journal.ts';
import { linesById, type Prepared, prepare } from './prepare.ts';
import { repairOf } from './verify.ts';
import { append, writeBlocks, writeSets } from './write.ts';

/** How long a person's operation waits for another script. */
const WAIT_MS = 8_000;
const MOST_REPAIRS = 3;

/**
 * Carries out a plan: the only place that writes rows. Takes the lock, reads again, leaves alone what people changed
 * meanwhile, writes, journals, flushes, looks again and mends what slid. The same operation a second time completes
 * what is missing and changes nothing else.
 * Problems: 'busy', 'missing-tab', 'missing-column'.
 */
export const carryOut = (plan: Plan, reader: Reader, context: () => JournalContext): Result<Applied> =>
  withLock(WAIT_MS, () => carryOutAlone(plan, reader, context));

/**
 * The same for a caller that holds the lock already. `asRead` decides on what this run has read before, for plans
 * over whole tabs that touch tool columns only: the look after the flush mends what slid since.
 */
export function carryOutAlone(
  plan: Plan,
  reader: Reader,
  context: () => JournalContext,
  asRead = false,
): Result<Applied> {
  const quick = asRead ? undefined : appendOne(plan, reader, context);
  if (quick) return quick;
  const all: Prepared[] = [];
  for (const [table, changes] of byTable(plan.changes)) {
    const read = asRead ? reader.tab(table) : reader.fresh(table);
    if (!read.ok) return fail(read.problem);
    all.push(prepare(read.value, changes));
  }
  const left = all.flatMap((one) => one.left);
  const news = all.filter((one) => one.appends.length > 0 || one.sets.size > 0);
  const removes = all.some((one) => one.removed.length > 0);
  // What a row held is gone once it is cleared: the journal comes first then. New rows are found again by their ids.
  const ahead = removes ? writeJournal(plan, all, reader, context) : ok(true);
  if (!ahead.ok) return ahead;
  const written = news.map((one) => writeTab(one, reader));
  const logged = removes ? ahead : writeJournal(plan, all, reader, context);
  if (!logged.ok) return logged;
  if (news.length === 0) {
    const reads = all.map((one) => one.read);
    return ok({ operation: plan.operation, lines: linesOf(plan, reads), left, repeated: true });
  }
  // Reading again flushes what was written.
  const seen = written.map((one) => verifyTab(one, reader));
  // Runs over whole tabs read them anyway; a person's single row is what a large tab should not be read for.
  for (const { table, layout, block } of asRead ? [] : seen) {
    const free = lastLine(layout, block) === block.length;
    reader.noteSize(table, free ? block.length : 0);
  }
  return ok({
    operation: plan.operation,
    lines: linesOf(plan, seen),
    left: [...left, ...shaken(seen, news)],
    repeated: false,
  });
}

interface Written {
  readonly prepared: Prepared;
  /** Line indexes (from 0) that were written over, new rows left out. */
  readonly lines: ReadonlySet<number>;
  /** Rows were written below as a block, not atomically. */
  readonly block: boolean;
}

const byTable = (changes: readonly Change[]): Map<TableName, Change[]> => {
  const groups = new Map<TableName, Change[]>();
  for (const change of changes) {
    const name = change.table as TableName;
    groups.set(name, [...(groups.get(name) ?? []), change]);
  }
  return groups;
};

function writeTab(prepared: Prepared, reader: Reader): Written {
  const { read, appends, removed, sets } = prepared;
  const found = linesById(read);
  const gone = new Set(removed);
  const byLine = (wanted: (id: string) => boolean): Map<number, Cells> =>
    new Map([...sets].filter(([id]) => wanted(id)).map(([id, cells]) => [found.get(id) ?? -1, cells]));
  const own = (key: string): boolean => toolWrites(read.table, key);
  const changed = writeSets(
    read,
    byLine((id) => !gone.has(id)),
    own,
    reader,
  );
  const cleared = writeSets(
    read,
    byLine((id) => gone.has(id)),
    own,
    reader,
  );
  const block = append(
    read,
    appends.map(({ cells }) => cells),
    reader,
  );
  return { prepared, lines: new Set([...changed, ...cleared]), block };
}

const toolWrites = (table: TableName, key: string): boolean => {
  const columns: Readonly<Record<string, { readonly writer: string }>> = tables[table].columns;
  return columns[key]?.writer === 'tool' && key !== 'id';
};

/** Writes the operation's journal rows; where an earlier try may have written some, only those that are not there. */
function writeJournal(
  plan: Plan,
  all: readonly Prepared[],
  reader: Reader,
  context: () => JournalContext,
): Result<true> {
  const news = all.some((one) => one.appends.length > 0 || one.sets.size > 0);
  const tried = triedBefore(all) && plan.journal === undefined;
  if (plan.journal === 'none' || !(news || tried)) return ok(true);
  const again = tried || all.some((one) => one.removed.length > 0);
  const read = again ? reader.fresh('journal') : reader.header('journal');
  if (!read.ok) return fail(read.problem);
  const { sheet, layout } = read.value;
  const rows = journalRows(plan, all, context(), again ? entriesThere(read.value, plan.operation) : new Set());
  if (rows.length === 0) return ok(true);
  if (rows.length === 1 && rows[0]) appendBelow(sheet, appendLine(layout, rows[0]), reader.zone);
  else {
    const last = sheet.getLastRow();
    ensureRows(sheet, last + rows.length);
    writeBlocks(read.value, appendBlocks(layout, last + 1, rows), reader);
  }
  return ok(true);
}

function verifyTab(written: Written, reader: Reader): TabRead {
  let { lines, block } = written;
  const { prepared } = written;
  const onlySets = prepared.appends.length === 0 && prepared.removed.length === 0;
  for (let round = 0; ; round += 1) {
    const read = round === 0 && onlySets ? reader.again(prepared.read) : reader.fresh(prepared.read.table);
    // A header that vanished this very moment cannot be mended here; what was read before still tells the lines.
    if (!read.ok) return prepared.read;
    const { sets, again } = repairOf(prepared, read.value, lines, block);
    if ((sets.size === 0 && again.length === 0) || round === MOST_REPAIRS) return read.value;
    // A row inserted while we looked pushes the last one out of the block that we read: look twice before writing it again.
    if (again.length > 0 && round === 0) continue;
    lines = new Set([...lines, ...writeSets(read.value, sets, () => false, reader)]);
    block =
      append(
        read.value,
        again.map(({ cells }) => cells),
        reader,
      ) || block;
  }
}

/** Row numbers of what the plan names. */
function linesOf(plan: Plan, reads: readonly TabRead[]): Record<string, number> {
  const ids = new Set(
    plan.changes.flatMap((change) => (change.kind === 'append' ? change.rows.map((row) => row.id) : [change.id])),
  );
  const lines: Record<string, number> = {};
  for (const read of reads) for (const [id, line] of linesById(read)) if (ids.has(id)) lines[id] = line + 1;
  return lines;
}

/** Rows that even the last look did not find as written. */
function shaken(seen: readonly TabRead[], news: readonly Prepared[]): Text[] {
  return news.flatMap((one, index) => {
    const read = seen[index];
    if (!read) return [];
    const now = linesById(read);
    const lost = one.appends.filter(
      ({ id, cells }) => !now.has(id) && Object.values(cells).some((cell) => !isEmptyCell(cell)),
    );
    return lost.map(({ id }) => ({
      de: `${id}: Bitte sieh nach, ob die Zeile noch da ist.`,
      en: `${id}: please see whether the row is still there.`,
    }));
  });
}
