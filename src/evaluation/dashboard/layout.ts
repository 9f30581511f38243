import type { Cell } from '../../domain/cell.ts';

/** How a cell of the dashboard looks; what each means in the sheet is in `styles.ts`. */
export type DashboardStyle =
  | 'title'
  | 'news'
  | 'heading'
  | 'text'
  | 'hint'
  | 'badge'
  | 'table head'
  | 'table head number'
  | 'label'
  | 'figure'
  | 'figure decimal'
  | 'figure tenth'
  | 'figure text'
  | 'number'
  | 'hours'
  | 'hours decimal'
  | 'decimal'
  | 'share'
  | 'share under'
  | 'share under, English'
  | 'share over'
  | 'share over, English'
  | 'money'
  | 'missing';

/** Rows and columns count from 1, as in the sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface DashboardChart {
  readonly type: 'bar' | 'column' | 'line';
  readonly title: string;
  /** The columns to draw, heads in the first row, labels first. */
  readonly data: readonly Area[];
  readonly position: { readonly row: number; readonly column: number };
}

export interface StyledCell {
  readonly value: Cell;
  readonly style: DashboardStyle;
}
export type Line = readonly StyledCell[];

/** A part of the dashboard: lines, and at most one chart of some of its lines. */
export interface Block {
  readonly lines: readonly Line[];
  readonly chart?: {
    readonly type: DashboardChart['type'];
    readonly title: string;
    /** Lines of the block, from 0, heads included. */
    readonly from: number;
    readonly count: number;
    /** Columns of the block, from 0, labels first. */
    readonly columns: readonly number[];
  };
}

/** A figure in large type, with its trend in words below. */
export interface KeyFigure {
  readonly name: string;
  readonly figure: StyledCell;
  readonly trend: string;
}

export const cell = (value: Cell, style: DashboardStyle): StyledCell => ({ value, style });
export const line = (value: Cell, style: DashboardStyle): Line => [cell(value, style)];
/** Heads of a table: words left, numbers right. */
export const heads = (label: string, ...numbers: readonly string[]): Line => [
  cell(label, 'table head'),
  ...numbers.map((words) => cell(words, 'table head number')),
];

export interface Laid {
  readonly rows: readonly (readonly Cell[])[];
  readonly areas: ReadonlyMap<DashboardStyle, readonly Area[]>;
  readonly charts: readonly DashboardChart[];
}

/** A chart of Google's own size, 600 × 371, covers so many rows of 21 pixels. */
const CHART_ROWS = 18;

/** Stacks blocks with an empty line between them into one rectangle; charts stand right of it, none over another. */
export function layOut(blocks: readonly Block[], columns: number): Laid {
  const rows: Cell[][] = [];
  const areas = new Map<DashboardStyle, Area[]>();
  const charts: DashboardChart[] = [];
  let chartFree = 1;
  for (const { lines, chart } of blocks) {
    if (rows.length > 0) rows.push(padded([], columns));
    const first = rows.length + 1;
    for (const each of lines) {
      rows.push(
        padded(
          each.map(({ value }) => value),
          columns,
        ),
      );
      each.forEach(({ style }, i) => {
        grow(areas, style, { row: rows.length, column: i + 1, rows: 1, columns: 1 });
      });
    }
    if (!chart) continue;
    const position = { row: Math.max(first, chartFree), column: columns + 1 };
    chartFree = position.row + CHART_ROWS;
    const data = neighbours(chart.columns).map(([from, length]) => ({
      row: first + chart.from,
      column: from + 1,
      rows: chart.count,
      columns: length,
    }));
    charts.push({ type: chart.type, title: chart.title, data, position });
  }
  return { rows, areas, charts };
}

/** Columns as runs `[first, length]`, so that a chart takes neighbours as one range. */
function neighbours(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === column) last[1] += 1;
    else runs.push([column, 1]);
  }
  return runs;
}

const padded = (cells: readonly Cell[], columns: number): Cell[] => {
  if (cells.length > columns) throw new Error(`a line of ${cells.length} cells in ${columns} columns`);
  return [...cells, ...Array.from({ length: columns - cells.length }, () => '')];
};

/** Adds a cell to the areas of its style: to the area on its left where it touches one. */
function grow(areas: Map<DashboardStyle, Area[]>, style: DashboardStyle, next: Area): void {
  const list = areas.get(style) ?? [];
  areas.set(style, list);
  const last = list[list.length - 1];
  if (last && last.row === next.row && last.column + last.columns === next.column)
    list[list.length - 1] = { ...last, columns: last.columns + 1 };
  else list.push(next);
}

/** Joins areas of the same columns that lie directly below each other, so that few remain. */
export function joinBelow(areas: readonly Area[]): readonly Area[] {
  const joined: Area[] = [];
  for (const next of areas) {
    const at = joined.findIndex(
      (above) => above.column === next.column && above.columns === next.columns && above.row + above.rows === next.row,
    );
    const above = joined[at];
    if (above) joined[at] = { ...above, rows: above.rows + next.rows };
    else joined.push(next);
  }
  return joined;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** `B4:D9`; columns A to Z. */
export const a1 = ({ row, column, rows, columns }: Area): string =>
  `${LETTERS[column - 1]}${row}:${LETTERS[column + columns - 2]}${row + rows - 1}`;
