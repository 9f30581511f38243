import type { Book } from './book.ts';
import { meets } from './conditions.ts';
import { display } from './number-format.ts';
import { shiftRelative } from './references.ts';
import type { CellValue, FilterCriterion, Rectangle, Row, Tab } from './workbook.ts';

export interface SortKey {
  /** From 1, in the sheet. */
  column: number;
  ascending: boolean;
}

/** Sorts the rows of a rectangle as Sheets does: numbers, then text, then booleans, blanks last either way. */
export function sortRange(book: Book, tab: Tab, rectangle: Rectangle, keys: readonly SortKey[]): void {
  const collator = new Intl.Collator(book.data.locale.replace('_', '-'), { sensitivity: 'base', numeric: false });
  book.change(tab, 'cells', rectangle, () => {
    const pieces = Array.from({ length: rectangle.rows }, (_, at) =>
      take(tab.rows[rectangle.row - 1 + at], rectangle, at),
    );
    const compare = (a: Piece, b: Piece): number => {
      for (const { column, ascending } of keys) {
        const at = column - rectangle.column;
        const order = compareValues(a.values[at] ?? '', b.values[at] ?? '', ascending, collator);
        if (order !== 0) return order;
      }
      return a.at - b.at;
    };
    const sorted = [...pieces].sort(compare);
    for (const [at, piece] of sorted.entries()) lay(book, tab, rectangle, at, piece);
  });
  if (tab.filter) applyFilter(book, tab);
}

interface Piece {
  at: number;
  values: CellValue[];
  styles: number[];
  sparse: Record<'formulas' | 'notes' | 'validations' | 'runs', Record<number, unknown>>;
}

function take(row: Row | undefined, { column, columns }: Rectangle, at: number): Piece {
  const inside = (store: Record<number, unknown> | undefined): Record<number, unknown> => {
    const found: Record<number, unknown> = {};
    if (store)
      for (const [key, value] of Object.entries(store))
        if (Number(key) >= column - 1 && Number(key) < column - 1 + columns) found[Number(key)] = value;
    return found;
  };
  return {
    at,
    values: row?.values.slice(column - 1, column - 1 + columns) ?? [],
    styles: row?.styles.slice(column - 1, column - 1 + columns) ?? [],
    sparse: {
      formulas: inside(row?.formulas),
      notes: inside(row?.notes),
      validations: inside(row?.validations),
      runs: inside(row?.runs),
    },
  };
}

function lay(book: Book, tab: Tab, { row: top, column, columns }: Rectangle, at: number, piece: Piece): void {
  const row = book.row(tab, top + at);
  for (let place = 0; place < columns; place++) {
    const where = column - 1 + place;
    while (row.values.length < where) row.values.push('');
    while (row.styles.length < where) row.styles.push(0);
    row.values[where] = piece.values[place] ?? '';
    row.styles[where] = piece.styles[place] ?? 0;
  }
  for (const key of ['formulas', 'notes', 'validations', 'runs'] as const) {
    const kept: Record<number, unknown> = {};
    for (const [where, value] of Object.entries(row[key] ?? {}))
      if (Number(where) < column - 1 || Number(where) >= column - 1 + columns) kept[Number(where)] = value;
    for (const [where, value] of Object.entries(piece.sparse[key]))
      kept[Number(where)] =
        typeof value === 'string' && key === 'formulas' ? shiftRelative(value, at - piece.at, 0) : value;
    if (Object.keys(kept).length > 0) Object.assign(row, { [key]: kept });
    else delete row[key];
  }
}

function compareValues(a: CellValue, b: CellValue, ascending: boolean, collator: Intl.Collator): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  const order = rank(a) - rank(b) || within(a, b, collator);
  return ascending ? order : -order;
}

function rank(value: CellValue): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

function within(a: CellValue, b: CellValue, collator: Intl.Collator): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return Number(a) - Number(b);
}

/** Hides the rows of the basic filter that do not meet its criteria. */
export function applyFilter(book: Book, tab: Tab): void {
  const { filter } = tab;
  for (const [at, row] of tab.rows.entries()) {
    const inside = filter && at + 1 > filter.range.row && at + 1 < filter.range.row + filter.range.rows;
    const criteria = filter ? Object.entries(filter.criteria) : [];
    const hide = inside && criteria.some(([column, one]) => !passes(book, row, Number(column) - 1, one));
    if (hide) row.hiddenByFilter = true;
    else delete row.hiddenByFilter;
  }
}

function passes(book: Book, row: Row, at: number, criterion: FilterCriterion): boolean {
  const value = row.values[at] ?? '';
  const shown = display(value, book.data.styles[row.styles[at] ?? 0]?.numberFormat, book.data.locale);
  if (criterion.hidden?.includes(shown)) return false;
  if (criterion.visible && !criterion.visible.includes(shown)) return false;
  return criterion.type === undefined || meets(value, shown, criterion.type, criterion.args ?? []);
}
