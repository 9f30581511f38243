import type { Row } from '../../define/dataset.ts';
import type { Part } from '../../define/part.ts';
import type { Table } from '../../define/table.ts';
import type { Desk, ReadableTabs } from '../../define/use-case.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { formulasIn, gridOf } from '../../google/book.ts';
import { spellingsOf } from '../../reference/also-called.ts';
import { isDissolved } from '../../tables/associations.ts';
import { type Dataset, type DataTableName, dataTables, type RowIn, tables } from '../../tables/index.ts';
import type { Bench } from '../bench.ts';
import { withoutHouseRules, withoutRegister } from '../reading/assumed.ts';
import { lastLine, parseRows } from '../reading/rows.ts';
import type { Parts } from '../reading/tab-reads.ts';
import { type LastCheck, lastCheck } from '../runs/last-check.ts';
import { type ReadWithout, readWithout } from '../runs/read-without.ts';
import { readJournal } from '../runs/undo.ts';

/** What the desk reads from the tabs. */
export interface TabsDesk extends Pick<Desk<Dataset>, 'dataset'>, ReadableTabs<Dataset> {
  /** The dataset with these tabs read, or parts of them, and the others empty: for forms that need no more. */
  readonly some: (names: readonly DataTableName[], parts?: Parts) => Result<Dataset>;
  /** The same for what goes on without those of `uses` and says which it left out; refused where one of `needs` cannot be read. */
  readonly someWithout: (
    needs: readonly DataTableName[],
    uses: readonly DataTableName[],
    parts: Parts,
  ) => Result<ReadWithout>;
  /** The row of a people's tab with this id; nothing where there is none. `line`: where it is looked for first, from 1. */
  readonly row: (table: string, id: string, line?: number) => Result<Row | undefined>;
  /** The row in a line of a people's tab, from 1; nothing where none stands there. */
  readonly rowAt: (table: string, line: number) => Result<Row | undefined>;
  /** Where formulas stand in columns of a people's tab: `${line} ${key}`, lines from 1. One call a column. */
  readonly formulasIn: (table: DataTableName, keys: readonly string[]) => Result<ReadonlySet<string>>;
  /** Where the next row of a people's tab begins: the first line below all rows, the first column that people fill in; from 1. */
  readonly freeCell: (table: DataTableName) => Result<{ readonly line: number; readonly column: number }>;
  /** Names of the associations that exist today, each followed by its aliases; while their tab is in doubt those known without it. */
  readonly register: () => Result<readonly (readonly string[])[]>;
  /** Why the register's names are not those of its tab, and why house rules are unknown, in words; nothing where all is as usual. */
  readonly doubts: () => readonly Text[];
  /** The tab Prüfhinweise as it stands. */
  readonly findings: () => Result<readonly RowIn<'findings'>[]>;
  /** The tab Protokoll as it stands, oldest first. */
  readonly journal: () => Result<readonly RowIn<'journal'>[]>;
  /** The last run over everything, where one is known. */
  readonly lastCheck: () => LastCheck | undefined;
}

/** What stands in the tabs, read as far as it is asked for. */
export function tabsDesk(bench: Bench): TabsDesk {
  const { reader, today } = bench;
  /** The row of a part; of several the one of this id. */
  const rowBy = (table: string, part: Part, id?: string): Result<Row | undefined> => {
    const name = dataTables.find((one) => one === table);
    if (name === undefined) return ok(undefined);
    const read = reader.someAssuming([name], { [name]: part });
    if (!read.ok) return read;
    return ok(read.value[name].find((row: Row) => id === undefined || row.id === id));
  };
  return {
    dataset: reader.dataset,
    readable: reader.readable,
    some: reader.someAssuming,
    someWithout: (needs, uses, parts) => readWithout(reader, needs, uses, parts),
    row: (table, id, line) => {
      const there = line === undefined ? undefined : rowBy(table, { lines: [line] });
      // Whoever sorted meanwhile moved it.
      return there?.ok && there.value?.id === id
        ? there
        : rowBy(table, { where: 'id', holds: (value) => value === id }, id);
    },
    rowAt: (table, line) => rowBy(table, { lines: [line] }),
    formulasIn: (table, keys) => {
      const header = reader.header(table);
      if (!header.ok) return header;
      const { sheet, layout } = header.value;
      const lines = gridOf(sheet);
      return ok(
        new Set(
          keys.flatMap((key) => {
            const at = layout.columnAt[key];
            if (at === undefined) return [];
            return formulasIn(sheet, at + 1, lines).flatMap((formula, index) =>
              formula === '' ? [] : [`${index + 1} ${key}`],
            );
          }),
        ),
      );
    },
    freeCell: (table) => {
      const read = reader.tab(table);
      if (!read.ok) return read;
      const { layout, block } = read.value;
      const { columns }: Table = tables[table];
      const filledIn = layout.placed.flatMap(({ key, at }) => (columns[key]?.writer === 'person' ? [at + 1] : []));
      return ok({ line: lastLine(layout, block) + 1, column: Math.min(...filledIn) });
    },
    register: () => {
      const assumed = reader.assumed();
      if (!assumed.ok) return assumed;
      const read = reader.someAssuming(['associations']);
      if (read.ok) return ok(namesOn(read.value.associations, today));
      return reader.tab('associations').ok ? read : ok(assumed.value.known.associations.names.map((name) => [name]));
    },
    doubts: () => {
      const assumed = reader.assumed();
      if (!assumed.ok) return [];
      const { told } = assumed.value;
      // The cache may hold the names from before.
      const tab = told.length > 0 ? undefined : reader.tab('associations');
      const rules = reader.rulesUnread();
      return [
        ...told,
        ...(tab?.ok === false ? [withoutRegister(tab.problem)] : []),
        ...(rules ? [withoutHouseRules(rules)] : []),
      ];
    },
    findings: () => {
      const read = reader.fresh('findings');
      return read.ok
        ? ok(parseRows(tables.findings, read.value.layout, read.value.block) as readonly RowIn<'findings'>[])
        : read;
    },
    journal: () => readJournal(bench),
    lastCheck,
  };
}

const namesOn = (rows: Dataset['associations'], today: Bench['today']): readonly (readonly string[])[] =>
  rows.flatMap(({ values: { name, aliases, dissolvedOn } }) =>
    name === undefined || isDissolved({ dissolvedOn }, today) ? [] : [spellingsOf(name, aliases)],
  );
