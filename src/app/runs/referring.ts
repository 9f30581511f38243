import type { Column } from '../../define/column.ts';
import type { Part } from '../../define/part.ts';
import type { Referring } from '../../define/use-case.ts';
import type { Change } from '../../domain/plan.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { electionNames } from '../../tables/election-names.ts';
import { type Dataset, type DataTableName, dataTables, tables } from '../../tables/index.ts';
import { undoPlan } from '../apply/undo.ts';
import type { Bench } from '../bench.ts';
import { commandNamed } from '../journal-words.ts';
import type { Refusal } from '../roles.ts';
import { ASSIGN } from './assign-columns.ts';
import { mayTakeBack, notYours } from './undo.ts';

/** Columns that others name these rows by; taking such a cell back renames the row. */
const NAMED_BY: Readonly<Partial<Record<DataTableName, readonly string[]>>> = {
  associations: ['name'],
  elections: ['date', 'area', 'kind'],
};

type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * How many rows of which tabs refer to rows that undoing an operation would take away or give their former name, those
 * that it takes back itself left out. Reads of the tabs that could refer only the columns that do, and nothing where the
 * operation's rows are of no tab that others refer to. Problems: those of the undo, and of a tab that cannot be read.
 */
export function referringTo(operation: string, bench: Bench, refusal: Refusal): Result<readonly Referring[]> {
  const { reader, features, today } = bench;
  const planned = undoPlan(operation, reader, today);
  if (!planned.ok) return planned;
  const { plan, commands } = planned.value;
  if (!commands.every((command) => mayTakeBack(features, command, refusal))) return fail(notYours());
  if (commands.some((command) => commandNamed(features, command) === ASSIGN)) return ok([]);
  const gone = idsOf(plan.changes.filter(takesName));
  const wanted = new Map<DataTableName, readonly string[]>();
  for (const name of dataTables) {
    const keys = referringKeys(name, gone);
    if (keys.length > 0) wanted.set(name, keys);
  }
  if (wanted.size === 0) return ok([]);
  const read = reader.some([...new Set([...wanted.keys(), ...namedTables(gone)])], partsOf(wanted, gone));
  if (!read.ok) return read;
  const own = idsOf(plan.changes);
  const named = new Map([...gone].map(([table, ids]) => [table, namesOf(table, ids, read.value)]));
  return ok(
    [...wanted].flatMap(([name, keys]) => {
      const columns: Readonly<Record<string, Column>> = tables[name].columns;
      const refers = (values: Readonly<Record<string, unknown>>): boolean =>
        keys.some((key) => named.get(columns[key]?.to ?? '')?.has(String(values[key] ?? '')));
      const rows = read.value[name].filter(({ id, values }) => !own.get(name)?.has(id) && refers(values)).length;
      return rows > 0 ? [{ tab: tables[name].tab, rows }] : [];
    }),
  );
}

/** Whether a change takes a row away or the name that others know it by. */
const takesName = (change: Change): boolean =>
  change.kind === 'remove' ||
  (change.kind === 'set' && (NAMED_BY[change.table as DataTableName] ?? []).some((key) => key in change.cells));

function idsOf(changes: readonly Change[]): Ids {
  const ids = new Map<string, Set<string>>();
  for (const change of changes)
    if (change.kind !== 'append') ids.set(change.table, (ids.get(change.table) ?? new Set()).add(change.id));
  return ids;
}

const referringKeys = (name: DataTableName, gone: Ids): string[] =>
  Object.entries<Column>(tables[name].columns).flatMap(([key, { to }]) =>
    to !== undefined && gone.has(to) ? key : [],
  );

const namedTables = (gone: Ids): DataTableName[] => dataTables.filter((name) => gone.has(name) && name in NAMED_BY);

function partsOf(
  wanted: ReadonlyMap<DataTableName, readonly string[]>,
  gone: Ids,
): Partial<Record<DataTableName, Part>> {
  const parts: Partial<Record<DataTableName, Part>> = {};
  for (const [name, keys] of wanted) parts[name] = { columns: ['id', ...keys] };
  // Whole, for what they are called: their other columns tell aliases and level.
  for (const name of namedTables(gone)) delete parts[name];
  return parts;
}

/** What others call rows: their ids, or their names where no row that stays bears the same. */
function namesOf(table: string, ids: ReadonlySet<string>, { associations, elections }: Dataset): ReadonlySet<string> {
  if (table !== 'associations' && table !== 'elections') return ids;
  const nameOf = electionNames(elections.map(({ values }) => values));
  const all =
    table === 'associations'
      ? associations.map(({ id, values }) => [id, values.name] as const)
      : elections.map(({ id, values }) => [id, nameOf(values, 'de')] as const);
  const stays = new Set(all.filter(([id]) => !ids.has(id)).map(([, name]) => name));
  return new Set(all.flatMap(([id, name]) => (ids.has(id) && name !== undefined && !stays.has(name) ? name : [])));
}
