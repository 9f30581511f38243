import type { Cell } from '../../domain/cell.ts';

/** How a cell of the dashboard looks; what each means in the sheet is in `styles.ts`. */
export type DashboardStyle =
  | 'title'
  | 'news'
  | 'heading'
  | 'text'
  | 'hint'
  | 'badge'
  | 'watch'
  | 'table head'
  | 'table head number'
  | 'label'
  | 'choice'
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
  readonly data: Area;
  readonly position: { readonly row: number; readonly column: number };
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Of the series, in their order. */
  readonly colors: readonly string[];
  /** The series stand on each other: each label has a value in one of them. */
  readonly stacked?: true;
}

export interface StyledCell {
  readonly value: Cell;
  readonly style: DashboardStyle;
}
export type Line = readonly StyledCell[];

/** A part of the dashboard: lines that stand together. */
export interface Block {
  readonly lines: readonly Line[];
}

/** A chart with its table: a heading, heads, and lines whose number never changes. */
export interface Picture extends Block {
  readonly chart: Pick<DashboardChart, 'type' | 'title' | 'colors' | 'stacked'> & {
    /** So many columns of the table are drawn, labels first. */
    readonly columns: number;
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
  /** Where each block begins: the row of its first line, from 1. */
  readonly starts: readonly number[];
}

/** Stacks blocks with an empty line between them into one rectangle that begins in a column, from 1. */
export function layOut(blocks: readonly Block[], columns: number, from = 1): Laid {
  const rows: Cell[][] = [];
  const areas = new Map<DashboardStyle, Area[]>();
  const starts: number[] = [];
  for (const { lines } of blocks) {
    if (rows.length > 0) rows.push(padded([], columns));
    starts.push(rows.length + 1);
    for (const each of lines) {
      rows.push(
        padded(
          each.map(({ value }) => value),
          columns,
        ),
      );
      each.forEach(({ style }, i) => {
        grow(areas, style, { row: rows.length, column: from + i, rows: 1, columns: 1 });
      });
    }
  }
  return { rows, areas, starts };
}

/** Two of them beside each other, with an empty column between. */
export function beside(left: Laid, right: Laid, columns: readonly [number, number]): Omit<Laid, 'starts'> {
  const tall = Math.max(left.rows.length, right.rows.length);
  const rows = Array.from({ length: tall }, (_, i) => [
    ...(left.rows[i] ?? padded([], columns[0])),
    '',
    ...(right.rows[i] ?? padded([], columns[1])),
  ]);
  const areas = new Map(left.areas);
  for (const [style, more] of right.areas) areas.set(style, [...(areas.get(style) ?? []), ...more]);
  return { rows, areas };
}

/** Long words as lines that a screen shows whole, broken between words. */
export function paragraph(words: string, style: DashboardStyle, most = 200): readonly Line[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines[lines.length - 1];
    if (last === undefined || last.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((each) => line(each, style));
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
