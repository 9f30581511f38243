import { changeNamed, isFinal, tableOfTab, titleTold, withoutMark } from '../../app/apply/journal.ts';
import { roleNamed } from '../../app/journal-words.ts';
import type { Table } from '../../define/table.ts';
import type { Reading } from '../../define/use-case.ts';
import { type Day, daysBetween, isDay } from '../../domain/day.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type RowIn, tables, type ValuesIn } from '../../tables/index.ts';
import type { UndoDesk } from './desk.ts';
import type { OperationView, TabChange, UndoStart } from './shape.ts';

type Entry = ValuesIn<'journal'>;

/** Former values are kept so long; what is older has no undo (tables/journal.ts). */
const UNDO_DAYS = tables.journal.columns.held.retention?.days ?? 30;

const SUFFIX = '-undo';

const isRecent = (at: string, today: Day): boolean => {
  const day = at.slice(0, 10);
  return isDay(day) && daysBetween(day, today) <= UNDO_DAYS;
};

const keepsNoFormer = (table: Table): boolean =>
  Object.values(table.columns).some(({ writer, privacy }) => writer === 'person' && privacy !== 'none');

/** Rows by tab and kind of change, in the journal's order. */
function changesOf(entries: readonly Entry[]): TabChange[] {
  const found = new Map<string, TabChange>();
  for (const { tab = '', change: word = '', rows = '' } of entries) {
    const change = changeNamed(word);
    const table = tableOfTab(tab);
    if (change === undefined || table === undefined) continue;
    const key = `${change} ${table}`;
    const count = rows.split(' ').filter((id) => id !== '').length + (found.get(key)?.rows ?? 0);
    found.set(key, { tab, change, rows: count, partly: change !== 'new' && keepsNoFormer(tables[table]) });
  }
  return [...found.values()];
}

/** Tables whose rows others name or number. */
const REFERRED: ReadonlySet<string> = new Set(
  Object.values<Table>(tables).flatMap(({ columns }) => Object.values(columns).flatMap(({ to }) => to ?? [])),
);
/** Those whose rows others name by what people write: changing them back may rename them. */
const NAMED: readonly string[] = ['associations', 'elections'];

const isReferred = ({ tab, change }: TabChange): boolean => {
  const table = tableOfTab(tab) ?? '';
  return change === 'new' ? REFERRED.has(table) : change === 'changed' && NAMED.includes(table);
};

function viewOf(
  operation: string,
  entries: readonly Entry[],
  undoneAt: string | undefined,
  { lang, sheetLang }: Pick<UndoDesk, 'lang' | 'sheetLang'>,
): OperationView {
  const first: Entry = entries[0] ?? {};
  const { at = '', who = '', command = '' } = first;
  const changes = changesOf(entries);
  return {
    operation,
    ...titleTold(first, lang, sheetLang),
    at,
    role: roleNamed(who),
    changes,
    referred: changes.some(isReferred),
    state: isFinal(command) ? 'final' : undoneAt === undefined ? 'open' : 'undone',
    undoneAt,
  };
}

/** Rows of the journal by their operation, in the order in which operations began. */
function byOperation(rows: readonly RowIn<'journal'>[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const { values } of rows) {
    if (values.operation === undefined || values.title === undefined) continue;
    const group = groups.get(values.operation) ?? [];
    group.push(values);
    groups.set(values.operation, group);
  }
  return groups;
}

/** The operations of the last 30 days, newest first; an undo shows at what it took back. */
export function startUndo(desk: Reading<UndoDesk>): Result<UndoStart> {
  const read = desk.journal();
  if (!read.ok) return read;
  const groups = byOperation(read.value);
  const recent = [...groups].filter(
    ([operation, [first]]) => !operation.endsWith(SUFFIX) && isRecent(first?.at ?? '', desk.today),
  );
  const own = recent.filter(([, [first]]) => desk.mayTakeBack(withoutMark(first?.command ?? '')));
  return ok({
    lang: desk.lang,
    today: desk.today,
    operations: own
      .map(([operation, entries]) => viewOf(operation, entries, groups.get(operation + SUFFIX)?.[0]?.at, desk))
      .reverse()
      .sort((a, b) => b.at.localeCompare(a.at)),
    onlyOwn: own.length < recent.length,
  });
}
