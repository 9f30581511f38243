import type { Row } from '../../define/dataset.ts';
import type { Part } from '../../define/part.ts';
import type { Table } from '../../define/table.ts';
import type { Cell } from '../../domain/cell.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import type { Lang } from '../../domain/text.ts';
import {
  type Book,
  cellsOf,
  headerNotes,
  type Matrix,
  readAll,
  readHeader,
  type Sheet,
  type Size,
  topOf,
} from '../../google/book.ts';
import type { Zone } from '../../google/zone.ts';
import { type DataTableName, type TableName, tables } from '../../tables/index.ts';
import { tabAsTyped } from './as-typed.ts';
import { inOrder, type Layout, layoutOf } from './layout.ts';
import { rowsOfPart } from './narrow.ts';
import { lookAtTabs, type NotedTabs } from './noted-tabs.ts';
import { layoutProblem, missingTab, tabTwice } from './problems.ts';
import { parseRows } from './rows.ts';

/** A tab as it stood when it was read. */
export interface TabRead {
  readonly table: TableName;
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly block: Matrix;
  /** How far it was read, for a second look at as much. */
  readonly size: Size;
  /** The line below the header, where only the header was asked for and it lies among the first ten. */
  readonly firstLine?: readonly Cell[] | undefined;
}

/**
 * Where the columns stand in a tab, given its cells or those of its first ten lines. The notes on the header are asked
 * only where a header is missing: one call on cells more.
 */
export function layoutIn(table: Table, sheet: Sheet, lines: Matrix): Layout {
  const layout = layoutOf(table, lines);
  // Headers that were swapped stand in another order; whether they were moved with their columns, their notes tell.
  const named = layout.missing.length === 0 && inOrder(table, layout);
  return named || layout.doubles.length > 0 ? layout : layoutOf(table, lines, headerNotes(sheet));
}

const sizeOf = (block: Matrix): Size => ({ lines: block.length, columns: block[0]?.length ?? 1 });

/** Tabs of which a part is enough. */
export type Parts = Readonly<Partial<Record<DataTableName, Part>>>;

/** What the file remembers of its tabs, and how it is remembered that all of them are certain, or that one is not. */
export interface TabMemory {
  readonly noted: () => NotedTabs;
  /** What setup noted, past the cache. */
  readonly knownNow: () => NotedTabs['known'];
  /** Keeps how many tabs there are, each of a table being certain; 0 where one is not. */
  readonly keepCount: (count: number) => void;
}

/** Tabs that are read whole, in part, again, or as far as their columns are there. `tab` reads each once. */
export interface TabReads {
  /**
   * Finds the tabs of these tables, and sees by the number of all tabs whether each is still the one that setup knows; one
   * call where nothing came, none for tabs that were found so before. `header` and `fresh`, which what is written follows,
   * do it by themselves.
   */
  readonly locate: (names: readonly TableName[]) => void;
  /** Why this tab must not be written to although it bears the table's name; nothing where it is the one that setup knows. */
  readonly doubtOf: (table: TableName, sheet: Sheet) => Problem | undefined;
  readonly sheetOf: (table: TableName) => Sheet | null;
  readonly tab: (table: TableName) => Result<TabRead>;
  readonly fresh: (table: TableName) => Result<TabRead>;
  readonly again: (read: Pick<TabRead, 'table' | 'sheet' | 'size'>) => Result<TabRead>;
  readonly mendable: (table: TableName) => Result<TabRead>;
  readonly header: (table: TableName) => Result<TabRead>;
  readonly rowsOf: (table: TableName, lang: Lang) => Result<Row[]>;
  /** The rows of some tabs, of some of which a part is enough. */
  readonly rowsOfAll: (
    names: readonly DataTableName[],
    lang: Lang,
    parts: Parts,
  ) => Result<Map<DataTableName, readonly Row[]>>;
  /** Looks for each tab anew, and sees anew whether it is certain. */
  readonly forget: () => void;
}

/** A column came after the script had read: its header is known by its note, and none of its cells was read. */
const lacksColumn = ({ layout, block }: TabRead): boolean =>
  layout.placed.some(({ at }) => at >= (block[0]?.length ?? 0));

/** Which tables' tabs people have to be asked for first, as it was seen once in this run. */
function createDoubts(book: Book, { noted, knownNow, keepCount }: TabMemory, find: (table: TableName) => unknown) {
  let seen: ReadonlyMap<TableName, string> | undefined;
  const located = new Set<TableName>();
  const all = (): ReadonlyMap<TableName, string> => {
    const { doubts, count } = lookAtTabs(book, knownNow());
    if (count !== noted().count) keepCount(count);
    return doubts;
  };
  const isInDoubt = (table: TableName): Problem | undefined => {
    const former = seen?.get(table);
    return former === undefined ? undefined : tabTwice(tables[table], former);
  };
  return {
    isInDoubt,
    locate: (names: readonly TableName[]): void => {
      if (seen && names.every((name) => located.has(name))) return;
      // The handles first: a tab that comes after them is another one.
      for (const name of names) {
        find(name);
        located.add(name);
      }
      const { known, count } = noted();
      if (Object.keys(known).length === 0) return;
      const doubts = book.getNumSheets() === count ? new Map<TableName, string>() : all();
      // What was seen to be the table's own is still: its handle stays when tabs are renamed.
      seen = new Map([...(seen ?? []), ...[...doubts].filter(([name]) => !seen || names.includes(name))]);
    },
    forget: (): void => {
      seen = undefined;
      located.clear();
    },
    doubtOf: (table: TableName, sheet: Sheet): Problem | undefined => {
      const id = noted().known[table];
      // An edit writes into no other tab: its number has told enough.
      if (id === undefined || sheet.getSheetId() === id) seen ??= new Map();
      else seen = all();
      return isInDoubt(table);
    },
  };
}

/** The tabs of a file; `zone` is the one in which its days are read. */
export function createTabReads(book: Book, zone: Zone, memory: TabMemory): TabReads {
  const reads = new Map<TableName, Result<TabRead>>();
  const tops = new Map<TableName, Result<TabRead>>();
  const sheets = new Map<TableName, Sheet | null>();
  const { locate, doubtOf, isInDoubt, forget } = createDoubts(book, memory, (table) => sheetOf(table));
  const sheetOf = (table: TableName): Sheet | null => {
    const { de, en } = tables[table].tab;
    const found = sheets.get(table) ?? book.getSheetByName(de) ?? book.getSheetByName(en);
    sheets.set(table, found);
    return found;
  };

  const readBy = (table: TableName, sheet: Sheet, block: Matrix, layout: Layout): Result<TabRead> => {
    const problem = layoutProblem(tables[table], layout);
    return problem ? fail(problem) : ok({ table, sheet, layout, block, size: sizeOf(block) });
  };

  const read = (table: TableName, cellsIn: (sheet: Sheet, zone: Zone) => Matrix, isAgain = false): Result<TabRead> => {
    const sheet = sheetOf(table);
    const doubt = isInDoubt(table);
    if (doubt) return fail(doubt);
    if (!sheet) return fail(missingTab(tables[table]));
    const block = cellsIn(sheet, zone);
    const layout = layoutIn(tables[table], sheet, block);
    // Headers and their notes are two looks: a column that came between them makes the notes say something else.
    if (layout.otherwise.length > 0 && !isAgain) return read(table, cellsIn, true);
    return readBy(table, sheet, block, layout);
  };
  const whole = (table: TableName): Result<TabRead> => {
    const found = read(table, readAll);
    return found.ok && lacksColumn(found.value) ? read(table, readAll) : found;
  };

  const mendable = (table: TableName): Result<TabRead> => {
    const sheet = sheetOf(table);
    if (!sheet) return fail(missingTab(tables[table]));
    const block = readAll(sheet, zone);
    const layout = layoutIn(tables[table], sheet, block);
    const problem = layoutProblem(tables[table], { ...layout, missing: [] });
    return problem ? fail(problem) : ok({ table, sheet, layout, block, size: sizeOf(block) });
  };

  const header = (table: TableName): Result<TabRead> => {
    locate([table]);
    const found = read(table, readHeader);
    if (!found.ok) return found;
    const { layout, block, size } = found.value;
    // However wide the tab is by the second look.
    return ok({
      ...found.value,
      block: block.slice(0, layout.headerLine),
      size: { ...size, columns: -1 },
      firstLine: block[layout.headerLine],
    });
  };

  const tab = (table: TableName): Result<TabRead> => {
    const known = reads.get(table);
    if (known) return known;
    const found = whole(table);
    reads.set(table, found);
    return found;
  };

  const rowsOf = (table: TableName, lang: Lang): Result<Row[]> => {
    const found = tab(table);
    if (!found.ok) return found;
    const block = tabAsTyped(tables[table], found.value, lang);
    return ok(parseRows(tables[table], found.value.layout, block, { lang }));
  };

  /** The rows of a part of a tab; all of them where the whole tab was read already, or has to be. */
  const partOf = (name: DataTableName, part: Part, lang: Lang): Result<Row[]> => {
    if (reads.has(name)) return rowsOf(name, lang);
    // Once a run: where it moved since, the part sees that, and the tab is read whole.
    const top = tops.get(name) ?? header(name);
    if (!top.ok) return top;
    tops.set(name, top);
    const rows = rowsOfPart(tables[name], top.value, part, lang, (range) => cellsOf(range, zone));
    return rows ? ok(rows) : rowsOf(name, lang);
  };

  const rowsOfAll = (
    names: readonly DataTableName[],
    lang: Lang,
    parts: Parts,
  ): Result<Map<DataTableName, readonly Row[]>> => {
    const raw = new Map<DataTableName, readonly Row[]>();
    for (const name of names) {
      const part = parts[name];
      const rows = part ? partOf(name, part, lang) : rowsOf(name, lang);
      if (!rows.ok) return rows;
      raw.set(name, rows.value);
    }
    return ok(raw);
  };

  return {
    ...{ locate, doubtOf },
    sheetOf,
    tab,
    fresh: (table) => {
      locate([table]);
      const found = whole(table);
      reads.set(table, found);
      return found;
    },
    again: ({ table, sheet, size }) => {
      const block = topOf(sheet, size.lines, size.columns, zone);
      return readBy(table, sheet, block, layoutIn(tables[table], sheet, block));
    },
    mendable,
    header,
    rowsOf,
    rowsOfAll,
    forget: () => {
      for (const known of [reads, tops, sheets]) known.clear();
      forget();
    },
  };
}
