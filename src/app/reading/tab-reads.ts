import type { Row } from '../../define/dataset.ts';
import type { Table } from '../../define/table.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Lang } from '../../domain/text.ts';
import { allOf, type Book, cellsOf, headerNotes, headerOf, type Matrix, type Sheet } from '../../google/book.ts';
import type { Zone } from '../../google/zone.ts';
import { type DataTableName, type TableName, tables } from '../../tables/index.ts';
import { tabAsTyped } from './as-typed.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type Part, rowsOfPart } from './narrow.ts';
import { layoutProblem, missingTab } from './problems.ts';
import { parseRows } from './rows.ts';

/** A tab as it stood when it was read. */
export interface TabRead {
  readonly table: TableName;
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly block: Matrix;
  /** The handle that the block was read by. */
  readonly range: GoogleAppsScript.Spreadsheet.Range;
}

/**
 * Where the columns stand in a tab, given its cells or those of its first ten lines. The notes on the header are asked
 * only where a header is missing: one call on cells more.
 */
export function layoutIn(table: Table, sheet: Sheet, lines: Matrix): Layout {
  const layout = layoutOf(table, lines);
  return layout.missing.length === 0 || layout.doubles.length > 0 ? layout : layoutOf(table, lines, headerNotes(sheet));
}

/** Tabs of which a part is enough. */
export type Parts = Readonly<Partial<Record<DataTableName, Part>>>;

/** Tabs that are read whole, in part, again, or as far as their columns are there. `tab` reads each once. */
export interface TabReads {
  readonly sheetOf: (table: TableName) => Sheet | null;
  readonly tab: (table: TableName) => Result<TabRead>;
  readonly fresh: (table: TableName) => Result<TabRead>;
  readonly again: (read: Pick<TabRead, 'table' | 'sheet' | 'range'>) => Result<TabRead>;
  readonly mendable: (table: TableName) => Result<TabRead>;
  readonly header: (table: TableName) => Result<TabRead>;
  readonly rowsOf: (table: TableName, lang: Lang) => Result<Row[]>;
  /** The rows of some tabs, of some of which a part is enough. */
  readonly rowsOfAll: (
    names: readonly DataTableName[],
    lang: Lang,
    parts: Parts,
  ) => Result<Map<DataTableName, readonly Row[]>>;
}

/** The tabs of a file; `zone` is the one in which its days are read. */
export function createTabReads(book: Book, zone: Zone): TabReads {
  const reads = new Map<TableName, Result<TabRead>>();
  const sheets = new Map<TableName, Sheet | null>();
  const sheetOf = (table: TableName): Sheet | null => {
    const { de, en } = tables[table].tab;
    const found = sheets.get(table) ?? book.getSheetByName(de) ?? book.getSheetByName(en);
    sheets.set(table, found);
    return found;
  };

  const readRange = (table: TableName, sheet: Sheet, range: TabRead['range']): Result<TabRead> => {
    const block = cellsOf(range, zone);
    const layout = layoutIn(tables[table], sheet, block);
    const problem = layoutProblem(tables[table], layout);
    return problem ? fail(problem) : ok({ table, sheet, layout, block, range });
  };

  const read = (table: TableName, rangeOf: (sheet: Sheet) => TabRead['range']): Result<TabRead> => {
    const sheet = sheetOf(table);
    if (!sheet) return fail(missingTab(tables[table]));
    return readRange(table, sheet, rangeOf(sheet));
  };

  const fresh = (table: TableName): Result<TabRead> => read(table, allOf);

  const mendable = (table: TableName): Result<TabRead> => {
    const sheet = sheetOf(table);
    if (!sheet) return fail(missingTab(tables[table]));
    const range = allOf(sheet);
    const block = cellsOf(range, zone);
    const layout = layoutIn(tables[table], sheet, block);
    const problem = layoutProblem(tables[table], { ...layout, missing: [] });
    return problem ? fail(problem) : ok({ table, sheet, layout, block, range });
  };

  const header = (table: TableName): Result<TabRead> => {
    const found = read(table, headerOf);
    if (!found.ok) return found;
    const { layout, block } = found.value;
    return ok({ ...found.value, block: block.slice(0, layout.headerLine) });
  };

  const tab = (table: TableName): Result<TabRead> => {
    const found = reads.get(table) ?? fresh(table);
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
    const top = header(name);
    if (!top.ok) return top;
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
    sheetOf,
    tab,
    fresh: (table) => {
      const found = fresh(table);
      reads.set(table, found);
      return found;
    },
    again: ({ table, sheet, range }) => readRange(table, sheet, range),
    mendable,
    header,
    rowsOf,
    rowsOfAll,
  };
}
