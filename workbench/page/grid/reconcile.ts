import type { Row, Tab, Workbook } from '../../emulator/workbook.ts';
import { autoFilter } from './filter.ts';
import { rowHeight } from './height.ts';
import { sheetId } from './ids.ts';
import { columnHidden, columnWidth, freeze, toCell, toSheet } from './sheet.ts';
import { styleId, toUniverStyle } from './style.ts';
import type { UniverWorkbook } from './vendor.ts';

/** The model with the formulas that the grid has to work out. */
export type State = Workbook & { gridFormulas: ReadonlySet<string> };

export type Mutate = (id: string, params: object, options?: { onlyLocal: boolean }) => void;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Writes into the grid what differs between two states of the model, by the grid's own mutations. Rows that are
 * the same object in both states are not looked at, so that one edit costs one row. `beforeRemoval` is called before
 * tabs go, when the new ones are there.
 */
export function reconcile(
  before: State,
  after: State,
  workbook: UniverWorkbook,
  mutate: Mutate,
  beforeRemoval: () => void,
): void {
  addStyles(before, after, workbook);
  after.tabs.forEach((tab, index) => {
    const old = before.tabs.find((candidate) => candidate.id === tab.id);
    if (!old) {
      mutate('sheet.mutation.insert-sheet', { index, sheet: toSheet(after, tab, after.gridFormulas) });
      filter({ ...tab, rows: [], filter: undefined }, tab, mutate);
    } else if (old !== tab || before.gridFormulas !== after.gridFormulas)
      tabChanged(old, tab, before, after, workbook, mutate);
  });
  // Last, because the grid wants a tab to show at any time.
  beforeRemoval();
  tabsGone(before, after, mutate);
}

function addStyles(before: Workbook, after: Workbook, workbook: UniverWorkbook): void {
  const styles = workbook.getStyles();
  after.styles.forEach((style, at) => {
    if (before.styles[at] !== style) styles.addCustomStyle(styleId(at), toUniverStyle(style));
  });
}

function tabsGone(before: Workbook, after: Workbook, mutate: Mutate): void {
  for (const tab of before.tabs) {
    if (after.tabs.some((candidate) => candidate.id === tab.id)) continue;
    mutate('sheet.mutation.remove-sheet', { subUnitId: sheetId(tab), subUnitName: tab.name });
  }
}

function tabChanged(old: Tab, tab: Tab, before: State, after: State, workbook: UniverWorkbook, mutate: Mutate): void {
  const subUnitId = sheetId(tab);
  if (old.name !== tab.name) mutate('sheet.mutation.set-worksheet-name', { subUnitId, name: tab.name });
  if (old.hidden !== tab.hidden)
    mutate('sheet.mutation.set-worksheet-hidden', { subUnitId, hidden: tab.hidden ? 1 : 0 });
  if (old.maxRows < tab.maxRows) mutate('sheet.mutation.set-worksheet-row-count', { subUnitId, rowCount: tab.maxRows });
  if (old.maxColumns < tab.maxColumns)
    mutate('sheet.mutation.set-worksheet-column-count', { subUnitId, columnCount: tab.maxColumns });
  cells(old, tab, before, after, workbook, mutate);
  columns(old, tab, mutate);
  rows(old, tab, before, after, mutate);
  if (!same(freeze(old), freeze(tab))) mutate('sheet.mutation.set-frozen', { subUnitId, ...freeze(tab) });
  if (old.maxRows > tab.maxRows) mutate('sheet.mutation.set-worksheet-row-count', { subUnitId, rowCount: tab.maxRows });
  if (old.maxColumns > tab.maxColumns)
    mutate('sheet.mutation.set-worksheet-column-count', { subUnitId, columnCount: tab.maxColumns });
  filter(old, tab, mutate);
}

const width = (row: Row | undefined): number => {
  if (!row) return 0;
  const formulas = row.formulas ? Object.keys(row.formulas).map((key) => Number(key) + 1) : [];
  return Math.max(row.values.length, row.styles.length, ...formulas);
};

function cells(old: Tab, tab: Tab, before: State, after: State, workbook: UniverWorkbook, mutate: Mutate): void {
  const matrix = workbook.getSheetBySheetId(sheetId(tab))?.getCellMatrix();
  if (!matrix) return;
  const changed: Record<number, Record<number, object | null>> = {};
  for (let at = 0; at < Math.max(old.rows.length, tab.rows.length); at++) {
    const [oldRow, row] = [old.rows[at], tab.rows[at]];
    if (oldRow === row && before.gridFormulas === after.gridFormulas) continue;
    const line: Record<number, object | null> = {};
    for (let column = 0; column < Math.max(width(oldRow), width(row)); column++) {
      const [was, is] = [toCell(oldRow, column, before.gridFormulas), toCell(row, column, after.gridFormulas)];
      if (was?.v === is?.v && was?.s === is?.s && was?.f === is?.f && was?.t === is?.t) continue;
      // The mutation merges; a cell taken out first is written whole.
      matrix.realDeleteValue(at, column);
      line[column] = is ?? null;
    }
    if (Object.keys(line).length > 0) changed[at] = line;
  }
  if (Object.keys(changed).length > 0)
    mutate(
      'sheet.mutation.set-range-values',
      { subUnitId: sheetId(tab), cellValue: changed },
      { onlyLocal: after.gridFormulas.size === 0 },
    );
}

/** Neighbours as one range, in the form of the grid's mutations. */
function ranges(places: number[], toRange: (from: number, to: number) => object): object[] {
  const found: [from: number, to: number][] = [];
  for (const at of places) {
    const last = found.at(-1);
    if (last && last[1] === at - 1) last[1] = at;
    else found.push([at, at]);
  }
  return found.map(([from, to]) => toRange(from, to));
}

const columnRange = (tab: Tab) => (startColumn: number, endColumn: number) => ({
  startRow: 0,
  endRow: tab.maxRows - 1,
  startColumn,
  endColumn,
});

const rowRange = (tab: Tab) => (startRow: number, endRow: number) => ({
  startRow,
  endRow,
  startColumn: 0,
  endColumn: tab.maxColumns - 1,
});

/** Hides or shows, with the mutations to which selection, filter buttons and dropdowns listen. */
function hide(kind: 'col' | 'row', subUnitId: string, hidden: object[], visible: object[], mutate: Mutate): void {
  if (visible.length > 0) mutate(`sheet.mutation.set-${kind}-visible`, { subUnitId, ranges: visible });
  if (hidden.length > 0) mutate(`sheet.mutation.set-${kind}-hidden`, { subUnitId, ranges: hidden });
}

function columns(old: Tab, tab: Tab, mutate: Mutate): void {
  const subUnitId = sheetId(tab);
  const all = Array.from({ length: tab.maxColumns }, (_, at) => at);
  const turned = all.filter((at) => columnHidden(old, at) !== columnHidden(tab, at));
  const [hidden, visible] = [true, false].map((to) => turned.filter((at) => columnHidden(tab, at) === to));
  const toRange = columnRange(tab);
  hide('col', subUnitId, ranges(hidden ?? [], toRange), ranges(visible ?? [], toRange), mutate);
  const resized = all.filter((at) => columnWidth(old, at) !== columnWidth(tab, at));
  if (resized.length === 0) return;
  const colWidth = Object.fromEntries(resized.map((at) => [at, columnWidth(tab, at)]));
  mutate('sheet.mutation.set-worksheet-col-width', { subUnitId, ranges: ranges(resized, toRange), colWidth });
}

const gone = (row: Row | undefined): boolean => Boolean(row?.hiddenByUser || row?.hiddenByFilter);

function rows(old: Tab, tab: Tab, before: Workbook, after: Workbook, mutate: Mutate): void {
  const subUnitId = sheetId(tab);
  const [hidden, visible, resized]: [number[], number[], number[]] = [[], [], []];
  for (let at = 0; at < Math.max(old.rows.length, tab.rows.length); at++) {
    const [was, is] = [old.rows[at], tab.rows[at]];
    if (was === is && old.frozenRows === tab.frozenRows) continue;
    if (gone(was) !== gone(is)) (gone(is) ? hidden : visible).push(at);
    if (rowHeight(before, old, at) !== rowHeight(after, tab, at)) resized.push(at);
  }
  const toRange = rowRange(tab);
  hide('row', subUnitId, ranges(hidden, toRange), ranges(visible, toRange), mutate);
  if (resized.length === 0) return;
  const heights = Object.fromEntries(resized.map((at) => [at, rowHeight(after, tab, at)]));
  mutate('sheet.mutation.set-worksheet-row-height', {
    subUnitId,
    ranges: ranges(resized, toRange),
    rowHeight: heights,
  });
}

/** Whether any changed row differs in this; unchanged rows are the same object in both states. */
const anyRow = (old: Tab, tab: Tab, of: (row: Row | undefined) => unknown): boolean => {
  for (let at = 0; at < Math.max(old.rows.length, tab.rows.length); at++) {
    const [was, is] = [old.rows[at], tab.rows[at]];
    if (was !== is && !same(of(was), of(is))) return true;
  }
  return false;
};

function filter(old: Tab, tab: Tab, mutate: Mutate): void {
  const subUnitId = sheetId(tab);
  if (old.filter === tab.filter && !anyRow(old, tab, (row) => Boolean(row?.hiddenByFilter))) return;
  const [was, is] = [autoFilter(old), autoFilter(tab)];
  if (same(was, is)) return;
  if (was) mutate('sheet.mutation.remove-filter', { subUnitId });
  if (!is) return;
  mutate('sheet.mutation.set-filter-range', { subUnitId, range: is.ref });
  for (const column of is.filterColumns)
    mutate('sheet.mutation.set-filter-criteria', {
      subUnitId,
      col: column.colId,
      criteria: { colId: column.colId, filters: column.filters },
    });
}
