import type { Applied } from '../../define/use-case.ts';
import { type Cell, isEmptyCell } from '../../domain/cell.ts';
import type { Cells, Change, Plan } from '../../domain/plan.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { guarded } from '../../google/failure.ts';
import type { TableName } from '../../tables/index.ts';
import type { Reader } from '../reading/reader.ts';
import { cellsOfLine } from '../reading/rows.ts';
import { alone } from './alone.ts';
import { blocksOf, grouped } from './blocks.ts';
import { columnsGone, lookDespite, UNSEEN } from './despite.ts';
import { isFinished, noteFinished } from './finished.ts';
import type { JournalContext } from './journal.ts';
import { type Log, type Logged, openLog, standsInLog, stillOpen, UNLOGGED, writeLog } from './log.ts';
import { hitBesides, movedColumns } from './moved-columns.ts';
import { allLinesById, linesById, type Prepared, prepare, rowLeft } from './prepare.ts';
import { mend, readBack, type Standing } from './read-back.ts';
import { takeAway } from './take-away.ts';
import { columnsAgain, columnsApart, type Target, targetOf } from './target.ts';
import { repairOf, stoodStill } from './verify.ts';
import { writeBlocks, writeSets } from './write.ts';
import { type Written, writeTabs } from './write-tabs.ts';

/** How long a person's operation waits for another script. */
const WAIT_MS = 8_000;
const MOST_REPAIRS = 3;
const JOURNAL: readonly TableName[] = ['journal'];

const UNDONE: Problem = {
  code: 'undone',
  text: { de: 'Das wurde zurückgenommen.', en: 'This was undone.' },
  hint: {
    de: 'Soll es doch gelten? Dann speichere es neu.',
    en: 'Should it count after all? Then save it anew.',
  },
};

/**
 * Carries out a plan: the only place that writes rows. Takes the lock, reads again, leaves alone what people changed
 * meanwhile, writes, journals, flushes, looks again and mends what slid. The same operation a second time completes
 * what the first try left unfinished; once it stands whole in Protokoll it changes nothing.
 * Problems, all of them before anything is written: 'busy', 'undone', 'missing-tab' and those of columns, Protokoll's
 * among them.
 */
export const carryOut = (plan: Plan, reader: Reader, context: () => JournalContext): Result<Applied> =>
  alone(reader, WAIT_MS, () => carryOutAlone(plan, reader, context), plan.ends);

/**
 * The same for a caller that holds the lock already. `given` decides on what this run has read before, for plans
 * over whole tabs that touch tool columns only, and for what was read under this very lock: the look after the flush
 * mends what slid since. `journal` is Protokoll as read under the lock.
 */
export function carryOutAlone(
  plan: Plan,
  reader: Reader,
  context: () => JournalContext,
  given?: (table: TableName) => Result<Target>,
  journal?: Target,
): Result<Applied> {
  if (!given) reader.locate([...(plan.journal === 'none' ? [] : JOURNAL), ...byTable(plan.changes).keys()]);
  const log = openLog(plan, reader, context, journal);
  if (!log.ok) return log;
  const finished = plan.ahead === true && (log.value?.there.size ?? 0) > 0 && isFinished(plan.operation);
  const all: Prepared[] = [];
  for (const [table, changes] of byTable(plan.changes)) {
    const read = given?.(table) ?? targetOf(table, changes, reader);
    if (!read.ok) return fail(read.problem);
    all.push(prepare(read.value, finished ? [] : stillOpen(plan, log.value, changes)));
  }
  const before = linesOf(plan, all);
  if (log.value?.undone && (finished || Object.keys(before).length === 0)) return fail(UNDONE);
  const left = all.flatMap((one) => one.left);
  const news = all.some((one) => one.appends.length > 0 || one.sets.size > 0);
  const removes = all.some((one) => one.removes.length > 0);
  let kept: readonly Prepared[] = all;
  const journalled = (now: Result<Log | undefined> = log): Result<Logged | undefined> =>
    now.ok ? guarded(() => ok(writeLog(plan, now.value, kept, reader, context))) : now;
  const again = (): Result<Logged | undefined> => journalled(openLog(plan, reader, context));
  // What a row held is gone once it is cleared: the journal comes first then. New rows are found again by their ids.
  const ahead = removes || plan.ahead === true ? journalled() : undefined;
  if (ahead && !ahead.ok) {
    const why = openLog(plan, reader, context);
    return why.ok ? ahead : why;
  }
  const wrote = writeTabs(all, reader, removes && ahead !== undefined);
  if (!wrote.ok) return wrote;
  const { written } = wrote.value;
  kept = written.map(({ prepared }) => prepared);
  const logged = ahead ?? journalled();
  const unlogged = (): Pick<Applied, 'unlogged'> => (standsInLog(logged, reader, again) ? {} : { unlogged: UNLOGGED });
  if (!news && !removes) return ok({ operation: plan.operation, lines: before, left, repeated: true, ...unlogged() });
  const seen = verifyTabs(written, reader);
  if (!seen.ok) return seen;
  const refused = removes ? undefined : neverWritten(written, seen.value, reader);
  if (refused && !standsInLog(logged, reader, () => fail(refused))) return fail(refused);
  const taken = all.flatMap((one) => takeAway(one, reader));
  // Where the platform refused a tab's rows, a second try has them left to do.
  if (plan.ahead === true && wrote.value.left.length === 0) noteFinished(plan.operation);
  return ok({
    operation: plan.operation,
    lines: Object.assign({}, before, ...seen.value.map((one) => one.lines)),
    standing: Object.assign({}, ...seen.value.map((one) => one.standing)),
    left: [...left, ...wrote.value.left, ...seen.value.flatMap((one) => one.left), ...taken],
    repeated: false,
    ...unlogged(),
  });
}

/** What a tab came to. */
interface Seen {
  /** By row id. */
  readonly lines: Readonly<Record<string, number>>;
  readonly standing: Readonly<Record<string, Cells>>;
  readonly left: readonly Text[];
}

function byTable(changes: readonly Change[]): Map<TableName, Change[]> {
  const groups = new Map<TableName, Change[]>();
  for (const change of changes) grouped(groups, change.table as TableName).push(change);
  return groups;
}

/**
 * Reading again flushes what was written. Where the platform refuses something of it only then, a second look tells what
 * stands: if the rows do, it was Protokoll that was refused.
 */
function verifyTabs(written: readonly Written[], reader: Reader): Result<readonly Seen[]> {
  const look = (narrow: boolean): Result<readonly Seen[]> => ok(written.map((one) => verifyTab(one, reader, narrow)));
  const first = guarded(() => look(true));
  if (first.ok) return first;
  const second = look(false);
  if (!second.ok) return second;
  const stand = written.every(({ prepared }, index) =>
    prepared.appends.every(({ id }) => second.value[index]?.lines[id] !== undefined),
  );
  return stand ? second : first;
}

/**
 * Why nothing of the plan stands, where the platform carried out nothing of it because of a column that was deleted that
 * very moment; nothing where something stands, or where people may have deleted it since.
 */
function neverWritten(written: readonly Written[], seen: readonly Seen[], reader: Reader): Problem | undefined {
  const appended = written.filter(({ prepared }) => prepared.appends.length > 0);
  const stands = seen.some(({ lines }) => Object.keys(lines).length > 0);
  const [first] = appended;
  if (!first || stands || written.some(({ prepared }) => prepared.sets.size > 0)) return undefined;
  const why = guarded(() => reader.header(first.prepared.read.table));
  return why.ok ? undefined : why.problem;
}

/** `narrow`: what the ids alone can tell is not looked at further. */
function verifyTab({ prepared, lines, put }: Written, reader: Reader, narrow: boolean): Seen {
  const { appends, read } = prepared;
  const { rows: found, now } =
    put === undefined
      ? { rows: [], now: undefined }
      : readBack(
          read,
          put,
          appends.map(({ id, cells }) => ({ marks: [id], cells })),
          reader,
        );
  const stands = prepared.sets.size === 0 || (narrow && stoodStill(prepared, reader));
  const lost = stands ? [] : verifySets(prepared, lines, reader);
  const gone = now
    ? columnsGone(
        now,
        appends.map(({ cells }) => cells),
      )
    : [];
  return { ...seenRows(prepared, found), left: [...shaken(prepared, found), ...gone, ...lost] };
}

function seenRows({ appends }: Prepared, found: readonly (Standing | undefined)[]): Omit<Seen, 'left'> {
  const lines: Record<string, number> = {};
  const standing: Record<string, Cells> = {};
  appends.forEach(({ id }, index) => {
    const row = found[index];
    if (!row) return;
    lines[id] = row.line;
    standing[id] = row.cells;
  });
  return { lines, standing };
}

/** Looks at the rows that were changed, and mends what slid; gives what nobody can mend. */
function verifySets(prepared: Prepared, written: ReadonlySet<number>, reader: Reader): Text[] {
  const { table } = prepared.read;
  let lines = written;
  const lost = new Set<string>();
  let gone: readonly Text[] = [];
  for (let round = 0; ; round += 1) {
    const read = lookAgain(prepared, reader);
    if (!read) return [...prepared.sets.keys()].map((id) => rowLeft(table, id, UNSEEN));
    gone = columnsGone(read, prepared.sets.values());
    const repair = repairOf(prepared, read, lines);
    for (const id of repair.lost) lost.add(id);
    const besides = movedColumns(prepared.read, read) ? hitBesides(prepared, read, written) : [];
    if (repair.sets.size + repair.misread.length + besides.length === 0 || round === MOST_REPAIRS) break;
    writeBlocks(read, blocksOf(besides), reader);
    mend(read, repair.misread, round % 2 === 1, reader);
    lines = new Set([...lines, ...writeSets(read, repair.sets, () => false, reader)]);
  }
  const was = (id: string): Cells =>
    cellsOfLine(prepared.read.layout, prepared.read.block[prepared.lines.get(id) ?? -1] ?? []);
  return [...[...lost].map((id) => rowLeft(table, id, OVERWRITTEN, was(id))), ...gone];
}

function lookAgain(prepared: Prepared, reader: Reader): Target | undefined {
  const found = lookDespite(prepared.read, reader, () => lookStrictly(prepared, reader));
  if (!found.ok) return undefined;
  const lines = allLinesById(found.value);
  if ([...prepared.sets.keys()].every((id) => lines.has(id))) return found.value;
  // It may have slid below the lines that were read before: then it stands in none of them.
  const wider = guarded(() => reader.fresh(prepared.read.table));
  return wider.ok ? wider.value : found.value;
}

function lookStrictly({ read, sets }: Prepared, reader: Reader): Result<Target> {
  const target: Target = read;
  const keys = new Set([...sets.values()].flatMap((cells) => Object.keys(cells)));
  const narrow = target.known === undefined ? columnsAgain(target, [...keys], reader) : undefined;
  if (narrow) return ok(narrow);
  // What was decided by some columns is looked at by them.
  const apart = target.partly ? columnsApart(target, [...keys], reader) : undefined;
  if (apart) return ok({ ...apart, known: new Set<number>() });
  const changes = [...sets.keys()].map((id): Change => ({ kind: 'remove', table: read.table, id, held: {} }));
  return target.known === undefined ? reader.again(read) : targetOf(read.table, changes, reader);
}

const OVERWRITTEN: Text = {
  de: 'Jemand hat gerade sortiert oder Zeilen verschoben. Bitte sieh im Versionsverlauf nach, was in der Zeile stand.',
  en: 'Someone was sorting or moving rows. Please look in the version history what the row held.',
};

/** Row numbers of what the plan names, as it was read. */
function linesOf(plan: Plan, all: readonly Prepared[]): Record<string, number> {
  const ids = new Set(
    plan.changes.flatMap((change) => (change.kind === 'append' ? change.rows.map((row) => row.id) : [change.id])),
  );
  const lines: Record<string, number> = {};
  for (const { read } of all) for (const [id, line] of linesById(read)) if (ids.has(id)) lines[id] = line + 1;
  return lines;
}

/** New rows that even the last look did not find. */
function shaken({ read, appends }: Prepared, found: readonly (Standing | undefined)[]): Text[] {
  const holds = ({ cells }: { readonly cells: Cells }): boolean =>
    Object.values(cells).some((cell: Cell) => !isEmptyCell(cell));
  return appends
    .filter((row, index) => found[index] === undefined && holds(row))
    .map(({ id, cells }) => rowLeft(read.table, id, LOOK_AFTER, cells));
}

const LOOK_AFTER: Text = {
  de: 'Bitte sieh nach, ob die Zeile noch da ist.',
  en: 'Please see whether the row is still there.',
};
