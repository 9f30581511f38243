import type { Applied } from '../../define/use-case.ts';
import type { Change, Plan } from '../../domain/plan.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { guarded } from '../../google/failure.ts';
import type { TableName } from '../../tables/index.ts';
import type { Reader } from '../reading/reader.ts';
import { type Added, addedTo } from './added.ts';
import { type Ahead, noteAhead } from './ahead.ts';
import { alone } from './alone.ts';
import { grouped } from './blocks.ts';
import { isFinished, noteFinished } from './finished.ts';
import { entryKey, type JournalContext } from './journal.ts';
import { type Log, type Logged, logRows, openLog, standsInLog, stillOpen, UNLOGGED, writeLog } from './log.ts';
import { neverWritten, verifyTabs } from './look.ts';
import { forgetAhead } from './notes.ts';
import { linesById, type Prepared, prepare } from './prepare.ts';
import { resumed } from './resume.ts';
import { shutFrom } from './shut.ts';
import { takeAway } from './take-away.ts';
import { untell } from './take-out.ts';
import { type Target, targetOf } from './target.ts';
import { typedBeside } from './typed-beside.ts';
import { toolWrites, writeTabs } from './write-tabs.ts';

/** How long a person's operation waits for another script. */
const WAIT_MS = 8_000;
const JOURNAL: readonly TableName[] = ['journal'];

const UNDONE: Problem = {
  code: 'undone',
  text: { de: 'Das wurde zurückgenommen.', en: 'This was undone.' },
  hint: {
    de: 'Soll es doch gelten? Dann speichere es neu.',
    en: 'Should it count after all? Then save it again.',
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
  const told = plan.ahead ? log.value : undefined;
  const finished = told !== undefined && told.there.size > 0 && isFinished(plan.operation);
  const begun = told && plan.journal === undefined ? told.entries : [];
  const all: Prepared[] = [];
  for (const [table, changes] of byTable(resumed(plan, begun))) {
    const read = given?.(table) ?? targetOf(table, changes, reader);
    if (!read.ok) return fail(read.problem);
    const open = finished ? changes.filter((one) => stayed(one, log.value)) : stillOpen(plan, log.value, changes);
    all.push(prepare(read.value, open, plan.word));
  }
  const before = linesOf(plan, all);
  // Rows that were there before the operation tell nothing of it: what was told ahead and taken back is over.
  if (log.value?.undone && (plan.ahead || Object.keys(before).length === 0)) return fail(UNDONE);
  const left = all.flatMap((one) => one.left);
  const news = all.some((one) => one.appends.length > 0 || one.sets.size > 0);
  const removes = all.some((one) => one.removes.length > 0);
  // Erasing takes what it may and names the rest.
  const atOnce = plan.ahead === true || (plan.journal === undefined && (all.length > 1 || plan.final));
  const shut = atOnce && !(plan.final && removes) ? shutFrom(all) : undefined;
  if (shut) return fail(shut);
  let kept: readonly Prepared[] = all;
  const journalled = (now: Result<Log | undefined> = log): Result<Logged | undefined> =>
    now.ok ? guarded(() => ok(writeLog(plan, now.value, kept, reader, context))) : now;
  const again = (): Result<Logged | undefined> => journalled(openLog(plan, reader, context));
  const noted = noteAhead(
    all.filter((one) => isWorthNoting(plan, one)).map(aheadOf),
    addedBy(plan, log.value, all, context),
  );
  // What a row held is gone once it is cleared: the journal comes first then. New rows are found again by their ids.
  const ahead = removes || plan.ahead === true ? journalled() : undefined;
  if (ahead && !ahead.ok) {
    const why = openLog(plan, reader, context);
    return why.ok ? ahead : why;
  }
  const wrote = writeTabs(all, reader, removes && ahead !== undefined, plan.ahead === true);
  if (!wrote.ok) return wrote;
  const { written } = wrote.value;
  kept = written.map(({ prepared }) => prepared);
  const logged = ahead ?? journalled();
  const unlogged = (): Pick<Applied, 'unlogged'> => (standsInLog(logged, reader, again) ? {} : { unlogged: UNLOGGED });
  if (!news && !removes) return ok({ operation: plan.operation, lines: before, left, repeated: true, ...unlogged() });
  const seen = verifyTabs(written, reader);
  if (!seen.ok) return seen;
  const refused = removes
    ? undefined
    : neverWritten(written, seen.value, reader, logged.ok ? undefined : logged.problem);
  const nothing = refused !== undefined && !standsInLog(logged, reader, () => fail(refused));
  // Rows that are to go are taken away first: reading in between would cost a flush more.
  const taken = nothing ? [] : all.map((one) => takeAway(one, reader, plan.command === 'undo' ? typedBeside : goes));
  const without: Pick<Applied, 'unlogged'> = nothing ? {} : unlogged();
  // What the platform refused, or would not show, is not looked at: the next run mends what was hit there.
  const stay = taken.flatMap((one) => one.stay);
  // A second try writes what never came.
  const lost = nothing ? [] : seen.value.flatMap((one) => one.lost);
  const untold = guarded(() => ok(untell(plan.operation, stay, reader) && untell(plan.operation, lost, reader, 'new')));
  const looked = seen.value.every((one) => one.seen) && taken.every((one) => one.whole);
  const whole = wrote.value.left.length + lost.length === 0 && looked;
  const asTold = whole && untold.ok && untold.value;
  if (noted && asTold && without.unlogged === undefined) forgetAhead();
  if (nothing) return fail(refused);
  // Where the platform refused a tab's rows, a second try has them left to do.
  if (plan.ahead === true && asTold) noteFinished(plan.operation);
  return ok({
    operation: plan.operation,
    lines: Object.assign({}, before, ...seen.value.map((one) => one.lines)),
    standing: Object.assign({}, ...seen.value.map((one) => one.standing)),
    left: [...left, ...wrote.value.left, ...seen.value.flatMap((one) => one.left), ...taken.flatMap((one) => one.left)],
    repeated: !news && all.every((one) => one.removes.every(({ id }) => stay.includes(id))),
    ...without,
  });
}

/** A row that was to go and stands, for all that Protokoll tells: somebody typed into it then. */
const stayed = (change: Change, log: Log | undefined): boolean =>
  change.kind === 'remove' && log?.there.has(entryKey('removed', change.id)) === false;

/** What is erased, outlived or double goes, whatever somebody wrote beside it. */
const goes = () => (): boolean => false;

/** The word on a row and most of what a check writes of findings come from the rows: the next check writes them anew, but no answer of a person. */
const isWorthNoting = ({ command }: Plan, { read, sets }: Prepared): boolean => {
  const anew = (key: string): boolean =>
    command === 'check' && read.table === 'findings' ? toolWrites(read.table, key) : key === 'check';
  return [...sets.values()].some((cells) => Object.keys(cells).some((key) => !anew(key)));
};

const aheadOf = ({ read, sets, lines }: Prepared): Ahead => ({
  ...{ read, by: ['id'] },
  byLine: new Map([...sets].map(([id, cells]) => [lines.get(id) ?? -1, cells])),
});

/** New rows, and those of Protokoll: a line that slid beside its columns is no row that a second try would find. */
function addedBy(plan: Plan, log: Log | undefined, all: readonly Prepared[], context: () => JournalContext): Added[] {
  const tabs = all.map(({ read, appends }) =>
    addedTo(
      read,
      appends.map(({ id, cells }) => ({ marks: [id], cells })),
    ),
  );
  const told = log && addedTo(log.target, logRows(plan, log, all, context));
  return told ? [...tabs, plan.ahead ? { ...told, ahead: true } : told] : tabs;
}

function byTable(changes: readonly Change[]): Map<TableName, Change[]> {
  const groups = new Map<TableName, Change[]>();
  for (const change of changes) grouped(groups, change.table as TableName).push(change);
  return groups;
}

/** Row numbers of what the plan names, as it was read. */
function linesOf(plan: Plan, all: readonly Prepared[]): Record<string, number> {
  const ids = new Set(
    plan.changes.flatMap((change) => (change.kind === 'append' ? change.rows.map((row) => row.id) : [change.id])),
  );
  const lines: Record<string, number> = {};
  for (const { read } of all) for (const [id, line] of linesById(read)) if (ids.has(id)) lines[id] = line + 1;
  return lines;
}
