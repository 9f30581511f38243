import type { Book } from './book.ts';
import { PlatformError } from './failure.ts';
import { type Moved, moveReferences } from './references.ts';
import type { Column, Rectangle, Row, Tab } from './workbook.ts';

/** Inserts empty rows before `before` (from 1); they take the formats of the row above. */
export function insertRows(book: Book, tab: Tab, before: number, count: number): void {
  book.change(tab, 'structure', undefined, () => {
    // The line above may be the last one that holds anything: lines at the end take its formats, too.
    if (before <= tab.rows.length + 1) {
      const above = tab.rows[before - 2];
      const added = Array.from({ length: count }, (): Row => inheriting(above));
      tab.rows.splice(before - 1, 0, ...added);
    }
    tab.maxRows += count;
    moveAll(book, tab, inserting(before, count), same);
  });
}

function inheriting(above: Row | undefined): Row {
  const row: Row = { values: [], styles: above ? [...above.styles] : [] };
  if (above?.validations) row.validations = { ...above.validations };
  return row;
}

/** Throws where what is to go would leave no row that is not frozen, or no column; Google refuses that to scripts and people. */
export function refuseEmptyGrid(tab: Tab, rows: number, columns: number): void {
  if (rows > 0 && tab.maxRows - rows <= tab.frozenRows)
    throw new PlatformError('It is not possible to delete all non-frozen rows.');
  if (tab.maxColumns - columns < 1) throw new PlatformError("You can't delete all the columns on the sheet.");
}

/** Deletes rows (from 1). */
export function deleteRows(book: Book, tab: Tab, first: number, count: number): void {
  book.change(tab, 'structure', undefined, () => {
    tab.rows.splice(first - 1, count);
    tab.maxRows -= count;
    moveAll(book, tab, deleting(first, count), same);
  });
}

/** Inserts empty columns before `before` (from 1). */
export function insertColumns(book: Book, tab: Tab, before: number, count: number): void {
  const moved = inserting(before, count);
  book.change(tab, 'structure', undefined, () => {
    for (const row of tab.rows) {
      if (row.values.length >= before) row.values.splice(before - 1, 0, ...Array<string>(count).fill(''));
      if (row.styles.length >= before - 1) {
        const left = row.styles[before - 2] ?? 0;
        row.styles.splice(before - 1, 0, ...Array<number>(count).fill(left));
      }
      moveSparse(row, moved);
    }
    if (tab.columns.length >= before) {
      const depth = tab.columns[before - 2]?.depth;
      const inside = depth !== undefined && tab.columns[before - 1]?.depth === depth;
      tab.columns.splice(before - 1, 0, ...Array.from({ length: count }, (): Column => (inside ? { depth } : {})));
    }
    tab.maxColumns += count;
    moveAll(book, tab, same, moved);
  });
}

export function deleteColumns(book: Book, tab: Tab, first: number, count: number): void {
  const moved = deleting(first, count);
  book.change(tab, 'structure', undefined, () => {
    for (const row of tab.rows) {
      row.values.splice(first - 1, count);
      row.styles.splice(first - 1, count);
      moveSparse(row, moved);
    }
    tab.columns.splice(first - 1, count);
    tab.maxColumns -= count;
    moveAll(book, tab, same, moved);
  });
}

/** Moves one column so that it stands before the column now at `before` (from 1). */
export function moveColumn(book: Book, tab: Tab, from: number, before: number): void {
  const to = before > from ? before - 1 : before;
  const moved: Moved = (column) => {
    if (column === from) return to;
    if (from < to) return column > from && column <= to ? column - 1 : column;
    return column >= to && column < from ? column + 1 : column;
  };
  book.change(tab, 'structure', undefined, () => {
    for (const row of tab.rows) {
      shuffle(row.values, from, to, '');
      shuffle(row.styles, from, to, 0);
      moveSparse(row, moved);
    }
    shuffle<Column>(tab.columns, from, to, {});
    for (const rectangle of rectanglesOf(book, tab)) {
      if (rectangle.columns === 1) rectangle.column = moved(rectangle.column) ?? rectangle.column;
    }
    rewriteFormulas(book, tab, same, moved);
  });
}

function shuffle<T>(array: T[], from: number, to: number, filler: T): void {
  if (array.length < from && array.length < to) return;
  while (array.length < Math.max(from, to)) array.push(filler);
  const [taken] = array.splice(from - 1, 1);
  array.splice(to - 1, 0, taken ?? filler);
}

const same: Moved = (index) => index;

function inserting(before: number, count: number): Moved {
  return (index) => (index >= before ? index + count : index);
}

function deleting(first: number, count: number): Moved {
  return (index) => {
    if (index < first) return index;
    return index < first + count ? undefined : index - count;
  };
}

function moveSparse(row: Row, moved: Moved): void {
  for (const key of ['formulas', 'notes', 'validations', 'runs', 'spilled'] as const) {
    const store = row[key];
    if (!store) continue;
    const next: Record<number, unknown> = {};
    for (const [at, value] of Object.entries(store)) {
      const place = moved(Number(at) + 1);
      if (place !== undefined) next[place - 1] = value;
    }
    Object.assign(row, { [key]: next });
  }
}

/** Moves everything that points into the tab: filter, protections, rules, charts, names and formulas. */
function moveAll(book: Book, tab: Tab, rows: Moved, columns: Moved): void {
  for (const rectangle of rectanglesOf(book, tab)) moveRectangle(rectangle, rows, columns);
  tab.protections = tab.protections.filter((one) => !one.rectangle || alive(one.rectangle));
  tab.merges = tab.merges.filter(alive);
  for (const format of tab.conditionalFormats) format.ranges = format.ranges.filter(alive);
  tab.conditionalFormats = tab.conditionalFormats.filter((one) => one.ranges.length > 0);
  if (tab.filter && !alive(tab.filter.range)) delete tab.filter;
  if (tab.filter) {
    const entries = Object.entries(tab.filter.criteria).map(([at, value]) => [columns(Number(at)), value] as const);
    tab.filter.criteria = Object.fromEntries(entries.filter(([at]) => at !== undefined));
  }
  rewriteFormulas(book, tab, rows, columns);
}

function alive(rectangle: Rectangle): boolean {
  return rectangle.rows > 0 && rectangle.columns > 0;
}

function rectanglesOf(book: Book, tab: Tab): Set<Rectangle> {
  const found = new Set<Rectangle>(tab.merges);
  if (tab.filter) found.add(tab.filter.range);
  for (const one of tab.protections) {
    if (one.rectangle) found.add(one.rectangle);
    for (const open of one.unprotected) found.add(open);
  }
  for (const format of tab.conditionalFormats) for (const range of format.ranges) found.add(range);
  for (const one of book.data.validations) if (one.range?.tabId === tab.id) found.add(one.range.rectangle);
  for (const one of Object.values(book.data.namedRanges)) if (one.tabId === tab.id) found.add(one.rectangle);
  for (const other of book.data.tabs)
    for (const chart of other.charts)
      for (const range of chart.ranges) if (range.tabId === tab.id) found.add(range.rectangle);
  return found;
}

function moveRectangle(rectangle: Rectangle, rows: Moved, columns: Moved): void {
  [rectangle.row, rectangle.rows] = moveSpan(rectangle.row, rectangle.rows, rows);
  [rectangle.column, rectangle.columns] = moveSpan(rectangle.column, rectangle.columns, columns);
}

function moveSpan(start: number, count: number, moved: Moved): [number, number] {
  if (moved === same) return [start, count];
  let first: number | undefined;
  for (let at = start; at < start + count && first === undefined; at++) first = moved(at);
  let last: number | undefined;
  for (let at = start + count - 1; at >= start && last === undefined; at--) last = moved(at);
  return first === undefined || last === undefined ? [start, 0] : [first, last - first + 1];
}

function rewriteFormulas(book: Book, tab: Tab, rows: Moved, columns: Moved): void {
  for (const other of book.data.tabs)
    for (const row of other.rows) {
      if (!row.formulas) continue;
      for (const [at, formula] of Object.entries(row.formulas))
        row.formulas[Number(at)] = moveReferences(formula, other.name, tab.name, rows, columns);
    }
}
