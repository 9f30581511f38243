import type { Row, Tab, Workbook } from '../../emulator/workbook.ts';
import { filterResource } from './filter.ts';
import { toGridFormula } from './formula.ts';
import { rowHeight } from './height.ts';
import { sheetId, unitId } from './ids.ts';
import { styleId, toUniverStyle } from './style.ts';
import type { ICellData, IWorkbookData, IWorksheetData } from './vendor.ts';

const number = 2;
const text = 1;
const boolean = 3;

/**
 * One cell of the model (column from 0) as the grid wants it; undefined where nothing is. The emulator works
 * formulas out; the grid computes only those that it cannot.
 */
export function toCell(row: Row | undefined, at: number, gridFormulas: ReadonlySet<string>): ICellData | undefined {
  if (!row) return undefined;
  const value = row.values[at] ?? '';
  const style = row.styles[at] ?? 0;
  const formula = row.formulas?.[at];
  if (value === '' && style === 0 && formula === undefined) return undefined;
  const cell: ICellData = {};
  cell.s = styleId(style);
  if (formula !== undefined && gridFormulas.has(formula)) cell.f = toGridFormula(formula);
  if (typeof value === 'number') Object.assign(cell, { v: value, t: number });
  else if (typeof value === 'boolean') Object.assign(cell, { v: value ? 1 : 0, t: boolean });
  else if (value !== '') Object.assign(cell, { v: value, t: text });
  return cell;
}

type Matrix = Record<number, Record<number, ICellData>>;

function toCells(tab: Tab, gridFormulas: ReadonlySet<string>): Matrix {
  const cells: Matrix = {};
  tab.rows.forEach((row, at) => {
    const line: Record<number, ICellData> = {};
    const width = Math.max(row.values.length, row.styles.length);
    for (let column = 0; column < width; column++) {
      const cell = toCell(row, column, gridFormulas);
      if (cell) line[column] = cell;
    }
    for (const key of Object.keys(row.formulas ?? {})) {
      const cell = toCell(row, Number(key), gridFormulas);
      if (cell) line[Number(key)] = cell;
    }
    cells[at] = line;
  });
  return cells;
}

export function rowData(book: Workbook, tab: Tab): IWorksheetData['rowData'] {
  const rows: Record<number, { h?: number; hd?: 0 | 1; ia?: 0 | 1 }> = {};
  tab.rows.forEach((row, at) => {
    const hidden = row.hiddenByUser || row.hiddenByFilter;
    const height = rowHeight(book, tab, at);
    if (hidden || height !== 24) rows[at] = { h: height, hd: hidden ? 1 : 0, ia: 0 };
  });
  return rows;
}

/** A collapsed group hides its columns, as a person's hiding does. */
export function columnHidden(tab: Tab, at: number): boolean {
  if (tab.columns[at]?.hiddenByUser) return true;
  return tab.columnGroups.some(
    (group) => group.collapsed && at + 1 >= group.start && at + 1 < group.start + group.count,
  );
}

export const columnWidth = (tab: Tab, at: number): number => tab.columns[at]?.width ?? 100;

export function columnData(tab: Tab): IWorksheetData['columnData'] {
  const columns: Record<number, { w: number; hd: 0 | 1 }> = {};
  for (let at = 0; at < tab.maxColumns; at++) {
    const hidden = columnHidden(tab, at);
    if (tab.columns[at]?.width || hidden) columns[at] = { w: columnWidth(tab, at), hd: hidden ? 1 : 0 };
  }
  return columns;
}

export const freeze = (tab: Tab): IWorksheetData['freeze'] => ({
  startRow: tab.frozenRows || -1,
  startColumn: tab.frozenColumns || -1,
  ySplit: tab.frozenRows,
  xSplit: tab.frozenColumns,
});

/** A whole tab as a worksheet of the grid. */
export function toSheet(book: Workbook, tab: Tab, gridFormulas: ReadonlySet<string>): Partial<IWorksheetData> {
  return {
    id: sheetId(tab),
    name: tab.name,
    hidden: tab.hidden ? 1 : 0,
    rowCount: tab.maxRows,
    columnCount: tab.maxColumns,
    defaultColumnWidth: 100,
    defaultRowHeight: 24,
    freeze: freeze(tab),
    cellData: toCells(tab, gridFormulas),
    rowData: rowData(book, tab),
    columnData: columnData(tab),
    mergeData: tab.merges.map((area) => ({
      startRow: area.row - 1,
      endRow: area.row + area.rows - 2,
      startColumn: area.column - 1,
      endColumn: area.column + area.columns - 2,
    })),
    rowHeader: { width: 40 },
    columnHeader: { height: 24 },
    gridlinesColor: '#E4E2DC',
    showGridlines: 1,
  };
}

/** The whole model as a workbook of the grid, `active` in front. */
export function toWorkbook(book: Workbook, german: boolean, gridFormulas: ReadonlySet<string>): IWorkbookData {
  return {
    id: unitId,
    name: book.title,
    appVersion: '0.25.1',
    locale: (german ? 'deDE' : 'enUS') as IWorkbookData['locale'],
    styles: Object.fromEntries(book.styles.map((style, at) => [styleId(at), toUniverStyle(style)])),
    defaultStyle: toUniverStyle({}),
    sheetOrder: book.tabs.map(sheetId),
    sheets: Object.fromEntries(book.tabs.map((tab) => [sheetId(tab), toSheet(book, tab, gridFormulas)])),
    resources: [{ name: 'SHEET_FILTER_PLUGIN', data: JSON.stringify(filterResource(book)) }],
  };
}
