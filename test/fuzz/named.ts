import type { Column } from '../../src/define/column.ts';
import type { Table } from '../../src/define/table.ts';
import { tables } from '../../src/tables/index.ts';
import type { Host } from '../bundle.ts';

/* Whatever changes in the tabs that people fill is named by the journal of the operation that did it. */

type Stored = Readonly<Record<string, unknown>>;
/** Rows by their id, or by their line where they have none. */
type Rows = ReadonlyMap<string, Stored>;
type Seen = ReadonlyMap<string, Rows>;

/** A change of one cell. */
export interface ChangedCell {
  readonly tab: string;
  readonly row: string;
  readonly header: string;
}

const listed: readonly Table[] = Object.values<Table>(tables);
/** The tool's own: anew at each check, or themselves the journal; the tabs Auswertung and Transparenzbericht are no tables. */
const OWN: ReadonlySet<string> = new Set([
  'Auswertung',
  ...listed.filter(({ kept }) => kept === 'tool').map(({ tab }) => tab.de),
]);

const columnAt = (tab: string, header: string): readonly [string, Column] | undefined =>
  Object.entries<Column>(listed.find((one) => one.tab.de === tab)?.columns ?? {}).find(
    ([, column]) => column.header.de === header,
  );

/** Every cell of every tab but the tool's own. */
export function seenIn(host: Host): Seen {
  const tabs = host.workbook.tabs.filter(({ name }) => !OWN.has(name) && !/^Transparenzbericht \d{4}$/.test(name));
  return new Map(
    tabs.map(({ name }) => {
      const view = host.tab(name);
      const lines = view.rowNumbers();
      const ids = new Map<string, number>();
      const rows = view.values().map((row, at) => {
        const line = lines[at] ?? 0;
        const id = String(row.id || `line ${line}`);
        ids.set(id, (ids.get(id) ?? 0) + 1);
        // A copied row has the id of the first until somebody gives it its own.
        const key = ids.get(id) === 1 ? id : `${id}, copy ${ids.get(id)}`;
        return [key, { ...row, ...besideCells(view, line) }] as const;
      });
      return [name, new Map<string, Stored>([...rows, ['the tab', builtOf(view.tab)]])];
    }),
  );
}

type View = ReturnType<Host['tab']>;

/** Formulas and notes of a line, by the header of their column. */
function besideCells(view: View, line: number): Stored {
  const headers = view.headers();
  const { formulas = {}, notes = {} } = view.tab.rows[line - 1] ?? {};
  const by = (what: string, all: Readonly<Record<number, string>>) =>
    Object.entries(all).map(([at, text]) => [`${what} on ${headers[Number(at)]}`, text]);
  return Object.fromEntries([...by('formula', formulas), ...by('note', notes)]);
}

/** How a tab is built, apart from its cells. */
function builtOf({
  maxColumns,
  frozenRows,
  columns,
  columnGroups,
  merges,
  conditionalFormats,
  protections,
}: View['tab']): Stored {
  const built = { maxColumns, frozenRows, columns, columnGroups, merges, protections };
  // Where lines come in, the ranges of the formats grow.
  const formats = conditionalFormats.map(({ type, args }) => ({ type, args }));
  return Object.fromEntries(
    Object.entries({ ...built, formats }).map(([what, value]) => [what, JSON.stringify(value)]),
  );
}

/** What people see of a row: all but what the tool fills. */
const byPeople = (tab: string, row: Stored): readonly (readonly [string, unknown])[] =>
  Object.entries(row).filter(([header, value]) => value !== '' && columnAt(tab, header)?.[1].writer !== 'tool');

/** Cells that hold something else than before; a column that the tool fills is not among them. */
export function changedCells(before: Seen, after: Seen): readonly ChangedCell[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((tab) => {
    const [then, now]: Rows[] = [before.get(tab) ?? new Map(), after.get(tab) ?? new Map()];
    const content = (row: Stored | undefined): string => JSON.stringify(row ? byPeople(tab, row) : []);
    // A row that was given its id is the same row.
    const come = [...(now?.keys() ?? [])].filter((row) => !then?.has(row));
    const renamed = new Map<string, string>();
    for (const row of then?.keys() ?? []) {
      const found = now?.has(row)
        ? undefined
        : come.findIndex((one) => content(now?.get(one)) === content(then?.get(row)));
      if (found !== undefined && found >= 0) for (const one of come.splice(found, 1)) renamed.set(row, one);
    }
    return [...(then?.keys() ?? []), ...come].flatMap((row) => {
      const [held, holds] = [then?.get(row), now?.get(renamed.get(row) ?? row)].map(
        (one) => new Map(one ? byPeople(tab, one) : []),
      );
      const headers = new Set([...(held?.keys() ?? []), ...(holds?.keys() ?? [])]);
      return [...headers].flatMap((header) => (held?.get(header) === holds?.get(header) ? [] : [{ tab, row, header }]));
    });
  });
}

interface Entry {
  readonly tab: string;
  readonly change: string;
  readonly ids: ReadonlySet<string>;
  /** Keys of the columns that it names. */
  readonly keys: ReadonlySet<string>;
}

const parsed = (json: unknown): Readonly<Record<string, unknown>> => {
  try {
    return JSON.parse(String(json || '{}')) as Record<string, unknown>;
  } catch {
    return {};
  }
};

/** The rows of Protokoll, with what each names. */
function entriesIn(host: Host): readonly Entry[] {
  return host
    .tab('Protokoll')
    .values()
    .map((row) => {
      const cells = [parsed(row.Geschrieben), parsed(row.Vorher)];
      // What the journal does not keep it names, and marks where it was written.
      const named = cells.flatMap((one) => [
        ...Object.keys(one),
        ...String(one['*'] ?? '').split(' '),
        ...String(one['#'] ?? '').split(/:\S*\s?/),
      ]);
      return {
        tab: String(row.Tab),
        change: String(row.Änderung),
        ids: new Set(String(row.Zeilen).split(' ')),
        keys: new Set(named),
      };
    });
}

/** Changed cells that no row of Protokoll names. */
export function unnamed(host: Host, before: Seen): readonly ChangedCell[] {
  const changes = changedCells(before, seenIn(host));
  if (changes.length === 0) return [];
  const entries = entriesIn(host);
  return changes.filter(({ tab, row, header }) => {
    const key = columnAt(tab, header)?.[0] ?? '';
    return !entries.some(
      (one) => one.tab === tab && one.ids.has(row) && (one.change !== 'geändert' || one.keys.has(key)),
    );
  });
}
