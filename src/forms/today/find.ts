import type { AppDesk } from '../../app/desk.ts';
import type { Parts } from '../../app/reading/tab-reads.ts';
import type { Row } from '../../define/dataset.ts';
import { sentenceOn } from '../../define/sentence.ts';
import type { Reading } from '../../define/use-case.ts';
import { ok, type Result } from '../../domain/result.ts';
import { countedIn } from '../../rules/kit/believed.ts';
import { type DataTableName, tables, type ValuesIn } from '../../tables/index.ts';
import type { Asking, Kind } from './kinds.ts';
import type { Thing } from './shape.ts';

export type FindDesk = Reading<Pick<AppDesk, 'lang' | 'today' | 'some'>>;

/** More than these are too many for a day. */
export const MOST = 3;
/** So many rows of a kind are looked at again: some may be mended by then. */
const LOOKED_AT = 3;

interface Found {
  readonly kind: Kind;
  readonly row: Row;
}

/* The rows came from the kind's own tab, parsed by its own columns. */
const valuesOf = ({ values }: Row) => values as ValuesIn<DataTableName>;

/** Whether there is something to do in a row: a day that does not count, as one ahead that says "done", settles nothing. */
const fits = (kind: Kind, { values }: Row, asking: Asking): boolean =>
  kind.fits(countedIn(tables[kind.table], values, asking.today) as ValuesIn<DataTableName>, asking);

const byDay =
  ({ day, newestFirst }: Kind) =>
  (one: Row, other: Row): number => {
    const [a, b] = [day(valuesOf(one)) ?? '', day(valuesOf(other)) ?? ''];
    return (newestFirst ? b.localeCompare(a) : a.localeCompare(b)) || one.line - other.line;
  };

/** What is read first of the tabs that kinds look at: a few columns of long ones, all of the others. */
const columnsFor = (kinds: readonly Kind[]): Parts =>
  Object.fromEntries(kinds.flatMap(({ table, columns }) => (columns ? [[table, { columns }]] : [])));

/** The rows that were found in a long tab, whole and as they are now; those of a short one were just read so. */
function readAgain(found: readonly Found[], desk: FindDesk): Result<readonly Found[]> {
  const long = found.filter(({ kind }) => kind.columns);
  const tabs = new Map<DataTableName, Set<number>>();
  for (const { kind, row } of long) tabs.set(kind.table, new Set([...(tabs.get(kind.table) ?? []), row.line]));
  const parts: Parts = Object.fromEntries(
    [...tabs].map(([table, lines]) => [table, { lines: [...lines].sort((a, b) => a - b) }]),
  );
  const read = desk.some([...tabs.keys()], parts);
  if (!read.ok) return read;
  return ok(
    found.flatMap(({ kind, row }): Found[] => {
      if (!kind.columns) return [{ kind, row }];
      const now = (read.value[kind.table] as readonly Row[]).find(({ line }) => line === row.line);
      return now ? [{ kind, row: now }] : [];
    }),
  );
}

/**
 * Rows in which there is something to do: found in a first look, those of long tabs then read whole and looked at once
 * more, so that what was mended meanwhile is not shown and what was typed a moment ago is.
 */
function lookFor(kinds: readonly Kind[], asking: Asking, desk: FindDesk): Result<readonly Found[]> {
  const read = desk.some([...new Set(kinds.map(({ table }) => table))], columnsFor(kinds));
  if (!read.ok) return read;
  const first = kinds.flatMap((kind): Found[] =>
    [...(read.value[kind.table] as readonly Row[])]
      .filter((row) => fits(kind, row, asking))
      .sort(byDay(kind))
      .slice(0, LOOKED_AT)
      .map((row) => ({ kind, row })),
  );
  const again = readAgain(first, desk);
  return again.ok ? ok(again.value.filter(({ kind, row }) => fits(kind, row, asking))) : again;
}

/** One of each kind in turn, so that a long list of one does not hide the others. */
function inTurn(found: readonly Found[], kinds: readonly Kind[]): readonly Found[] {
  const lists = kinds.map((kind) => found.filter((one) => one.kind === kind));
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

/** At most three things to do, of the kinds in their order. */
export function findThings(
  groups: readonly (readonly Kind[])[],
  asking: Asking,
  desk: FindDesk,
): Result<readonly Thing[]> {
  const things: Thing[] = [];
  for (const kinds of groups) {
    if (things.length >= MOST) break;
    const found = lookFor(kinds, asking, desk);
    if (!found.ok) return found;
    for (const { kind, row } of inTurn(found.value, kinds))
      things.push({
        ...{ kind: kind.kind, table: kind.table, id: row.id, line: row.line },
        ...{ says: sentenceOn(tables[kind.table], row.values, desk), day: kind.day(valuesOf(row)) },
      });
  }
  return ok(things.slice(0, MOST));
}
