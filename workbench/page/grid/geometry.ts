import type { Tab, Workbook } from '../../emulator/workbook.ts';
import { rowHeight } from './height.ts';
import { columnHidden, columnWidth } from './sheet.ts';

export interface Scroll {
  x: number;
  y: number;
}

/** Width of the row numbers and height of the letters, in pixels. */
export const rowHeader = 40;
export const columnHeader = 24;

const wide = (tab: Tab, at: number): number => (columnHidden(tab, at) ? 0 : columnWidth(tab, at));

function high(book: Workbook, tab: Tab, at: number): number {
  const row = tab.rows[at];
  return row?.hiddenByUser || row?.hiddenByFilter ? 0 : rowHeight(book, tab, at);
}

const sum = (to: number, of: (at: number) => number): number => {
  let total = 0;
  for (let at = 0; at < to; at++) total += of(at);
  return total;
};

/** Where the left edge of a column (from 0) is drawn, in pixels from the grid's left edge. */
export function columnLeft(tab: Tab, column: number, scrolled: number): number {
  const left = rowHeader + sum(column, (at) => wide(tab, at));
  return column < tab.frozenColumns ? left : left - scrolled;
}

function rowTop(book: Workbook, tab: Tab, row: number, scrolled: number): number {
  const top = columnHeader + sum(row, (at) => high(book, tab, at));
  return row < tab.frozenRows ? top : top - scrolled;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a cell (from 0) is drawn, in pixels from the grid's upper left corner; it may lie outside. */
export function cellBox(book: Workbook, tab: Tab, row: number, column: number, scroll: Scroll): Box {
  const [left, top] = [columnLeft(tab, column, scroll.x), rowTop(book, tab, row, scroll.y)];
  return { left, top, right: left + wide(tab, column), bottom: top + high(book, tab, row) };
}

/** Whether a cell (from 0) lies wholly in the part of the grid that scrolls, or in its frozen part. */
export function isVisible(book: Workbook, tab: Tab, row: number, column: number, scroll: Scroll, size: Size): boolean {
  const box = cellBox(book, tab, row, column, scroll);
  const [left, top] = [columnLeft(tab, tab.frozenColumns, 0), rowTop(book, tab, tab.frozenRows, 0)];
  const inRow = row < tab.frozenRows || (box.top >= top && box.bottom <= size.clientHeight);
  const inColumn = column < tab.frozenColumns || (box.left >= left && box.right <= size.clientWidth);
  return inRow && inColumn;
}

type Size = Pick<Element, 'clientWidth' | 'clientHeight'>;
