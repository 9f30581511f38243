import { cellText } from '../../define/columns.ts';
import type { Cells, Change, Plan } from '../../domain/plan.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { headerOf, linesOf } from '../../google/book.ts';
import { guarded } from '../../google/failure.ts';
import { mayEdit } from '../../google/protect.ts';
import type { TableName } from '../../tables/index.ts';
import type { Reader } from '../reading/reader.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import { addRows, type Put } from './add.ts';
import { grouped } from './blocks.ts';
import {
  type Entry,
  entriesOf,
  entryKey,
  entryKeys,
  type JournalContext,
  journalRows,
  tableOfTab,
  triedBefore,
  wordIn,
} from './journal.ts';
import type { Prepared } from './prepare.ts';
import { type NewRow, readBack } from './read-back.ts';
import { keyAt, keysOf, type Target } from './target.ts';

/** Protokoll, as it stands before anything is written. */
export interface Log {
  readonly target: Target;
  /** Entry keys of what an earlier try of the operation journalled. */
  readonly there: ReadonlySet<string>;
  /** The same as it stands there. */
  readonly entries: readonly Entry[];
  /** The operation was taken back, and that was not taken back itself. */
  readonly undone: boolean;
  /** Protokoll tells of the operation already. */
  readonly known: boolean;
}

/**
 * Looks at Protokoll: an operation that could not be journalled is refused before it writes. Gives nothing for a plan that
 * is not journalled. `read`: as this run has read it under the lock. Problems: 'missing-tab', those of its columns, and
 * 'protected' where this person may not write there.
 */
export function openLog(
  plan: Plan,
  reader: Reader,
  context: () => JournalContext,
  read?: Target,
): Result<Log | undefined> {
  if (plan.journal === 'none') return ok(undefined);
  const target = read ? ok(read) : keysOf('journal', reader);
  if (!target.ok) return target;
  // A call less for those whom setup lets in anyway.
  if (!context().coordinates && !mayWrite(target.value)) return fail(LOG_PROTECTED);
  const at = keyAt(target.value.layout);
  const operations = new Set(target.value.block.map((line) => cellText(line[at] ?? '')));
  const undone = plan.command !== 'undo' && isUndone(plan.operation, operations);
  if (!operations.has(plan.operation))
    return ok({ target: target.value, there: new Set(), entries: [], undone, known: false });
  const whole = reader.fresh('journal');
  if (!whole.ok) return whole;
  const entries = entriesOf(whole.value, plan.operation);
  return ok({ target: target.value, there: entryKeys(entries), entries, undone, known: true });
}

const LOG_PROTECTED: Problem = {
  code: 'protected',
  text: {
    de: 'Der Tab „Protokoll“ ist vor Dir geschützt. Ohne Protokoll gibt es kein Zurück, deshalb haben wir nichts geschrieben.',
    en: 'The tab "Journal" is protected from you. Without the journal there is no way back, so we wrote nothing.',
  },
  hint: {
    de: 'Bitte frag die Koordination, ob sie den Schutz aufhebt: „Daten ▸ Tabellenblätter und Bereiche schützen“.',
    en: 'Please ask the coordination to remove the protection: "Data ▸ Protect sheets and ranges".',
  },
};

/** Whether rows may be added: where the header alone is protected, the last line tells. */
const mayWrite = ({ sheet, layout, block, grid }: Target): boolean => {
  if (mayEdit(headerOf(sheet))) return true;
  const last = Math.min(Math.max(layout.headerLine + 1, block.length), grid ?? block.length);
  return mayEdit(linesOf(sheet, last, last));
};

const isUndone = (operation: string, operations: ReadonlySet<string>): boolean => {
  const undo = undoOf(operation);
  return operations.has(undo) && !isUndone(undo, operations);
};

/** The operation that takes another one back. */
export const undoOf = (operation: string): string => `${operation}-undo`;

/**
 * What a second try has left to do: an operation that stands whole in Protokoll changes nothing, whatever people did with
 * its rows since. What takes rows away, and plans that say so, are journalled ahead: such entries prove nothing.
 */
export function stillOpen(plan: Plan, log: Log | undefined, changes: readonly Change[]): Change[] {
  if (!log || plan.journal !== undefined || plan.ahead || log.there.size === 0) return [...changes];
  return changes.flatMap((change): Change[] => {
    if (change.kind === 'remove') return [change];
    if (change.kind === 'set') return log.there.has(entryKey('changed', change.id)) ? [] : [change];
    const rows = change.rows.filter(({ id }) => !log.there.has(entryKey('new', id)));
    return rows.length > 0 ? [{ ...change, rows }] : [];
  });
}

/** By table what names a tab; what names no table's is left out. */
export function byTab<T>(all: readonly T[], tabOf: (one: T) => string): ReadonlyMap<TableName, readonly T[]> {
  const found = new Map<TableName, T[]>();
  for (const one of all) {
    const table = tableOfTab(tabOf(one));
    if (table !== undefined) grouped(found, table).push(one);
  }
  return found;
}

/** Rows of Protokoll that were written, to be looked at after the flush. */
export interface Logged {
  readonly log: Log;
  readonly put: Put;
  readonly rows: readonly NewRow[];
}

/** The operation's rows for Protokoll; none of those that an earlier try wrote. */
export function logRows(
  plan: Plan,
  log: Log | undefined,
  all: readonly Prepared[],
  context: () => JournalContext,
): NewRow[] {
  const news = all.some((one) => one.appends.length > 0 || one.sets.size > 0 || one.removes.length > 0);
  const tried = triedBefore(all) && plan.journal === undefined;
  const told = plan.journal === 'told';
  if (!log || (told && log.known) || !(news || tried || told)) return [];
  return journalRows(plan, all, context(), log.there).map((cells) => ({ marks: logMarks(cells), cells }));
}

/** What tells a row of Protokoll from others. */
export const logMarks = (cells: Cells): string[] =>
  ['operation', 'change', 'rows'].map((key) => wordIn(cells, key)).filter((mark) => mark !== '');

/** Writes them. */
export function writeLog(
  plan: Plan,
  log: Log | undefined,
  all: readonly Prepared[],
  reader: Reader,
  context: () => JournalContext,
): Logged | undefined {
  const rows = logRows(plan, log, all, context);
  if (!log || rows.length === 0) return undefined;
  const put = addRows(
    log.target,
    rows.map(({ cells }) => cells),
    reader.zone,
    true,
  );
  return { log, put, rows };
}

/** That an operation stands, though nothing in Protokoll tells of it. */
export const UNLOGGED: Text = {
  de: 'Ins Protokoll ließ sich das nicht schreiben. Deshalb gibt es dafür kein „Rückgängig machen“.',
  en: 'This could not be written into the journal. Therefore there is no "Undo" for it.',
};

/** Without one of these columns, deleted in that very moment, what was written there tells no undo what to do. */
const TOLD_BY = ['operation', 'tab', 'change', 'rows', 'wrote', 'held', 'command'];
const tellsUndo = (now: TabRead | undefined): boolean =>
  now !== undefined && !TOLD_BY.some((key) => now.layout.missing.includes(key));

/**
 * Looks after the flush whether the operation stands in Protokoll, and tries once more where it does not. The rows that it
 * tells of stand already: what the platform refuses here, because someone deleted or protected Protokoll this very moment,
 * is an answer (`false`) and no exception.
 */
export function standsInLog(
  written: Result<Logged | undefined>,
  reader: Reader,
  again: () => Result<Logged | undefined>,
): boolean {
  const stands = (one: Result<Logged | undefined>): boolean => {
    if (!one.ok || one.value === undefined) return one.ok;
    const { log, put, rows } = one.value;
    const look = () => guarded(() => ok(readBack(log.target, put, rows, reader)));
    const first = look();
    // A look that failed tells nothing: what slid beside the columns would stay there, with the row written anew below it.
    const seen = first.ok ? first : look();
    return seen.ok && seen.value.rows.every((row) => row !== undefined) && tellsUndo(seen.value.now);
  };
  return stands(written) || stands(guarded(again));
}
