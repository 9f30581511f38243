import type { Column } from '../../define/column.ts';
import type { Table } from '../../define/table.ts';
import { mayBeShare, mayHideTyping, typedInstead } from '../../define/typed-format.ts';
import { type Cell, sameCell } from '../../domain/cell.ts';
import type { Lang } from '../../domain/text.ts';
import { formatsOf, type Matrix, type Sheet } from '../../google/book.ts';
import type { Layout } from './layout.ts';

type Place = { readonly line: number; readonly at: number; readonly column: Column };

/** Cells of a block, indexes from 0, in columns that people write and where a format may say what was typed. */
function doubted(
  table: Table,
  layout: Layout,
  block: Matrix,
  may: (column: Column, cell: Cell, at: number) => boolean,
): readonly Place[] {
  const columns = layout.placed.flatMap(({ key, at }) => {
    const column = table.columns[key];
    return column && column.writer === 'person' ? [{ column, at }] : [];
  });
  return block.flatMap((cells, line) =>
    columns.filter(({ column, at }) => may(column, cells[at] ?? '', at)).map((one) => ({ ...one, line })),
  );
}

/** The block with what was typed instead of what the sheet made of it; the same block where nothing differs. */
function replaced(block: Matrix, places: readonly Place[], formatAt: (place: Place) => string, lang: Lang): Matrix {
  const typed = places.flatMap((place) => {
    const cell = block[place.line]?.[place.at] ?? '';
    const instead = typedInstead(place.column, cell, formatAt(place), lang);
    return sameCell(cell, instead) ? [] : [{ ...place, instead }];
  });
  if (typed.length === 0) return block;
  const lines = new Map<number, Cell[]>();
  for (const { line, at, instead } of typed) {
    const cells = lines.get(line) ?? [...(block[line] ?? [])];
    cells[at] = instead;
    lines.set(line, cells);
  }
  return block.map((cells, line) => lines.get(line) ?? cells);
}

/**
 * The lines of an edit with what was typed into its cells: `100 %` where the sheet made 1 of it. `left` is the number of
 * the edit's first column, `right` of its last. One call on cells, and none where no value can hide it.
 */
export function editAsTyped(
  table: Table,
  layout: Layout,
  block: Matrix,
  { left, right, range }: { readonly left: number; readonly right: number; readonly range: Formatted },
  lang: Lang,
): Matrix {
  const inEdit = (at: number): boolean => at + 1 >= left && at + 1 <= right;
  const places = doubted(table, layout, block, (column, cell, at) => inEdit(at) && mayHideTyping(column, cell));
  if (places.length === 0) return block;
  const formats = formatsOf(range);
  // Lines of the edit above the header are not in the block.
  const above = formats.length - block.length;
  return replaced(block, places, ({ line, at }) => formats[line + above]?.[at + 1 - left] ?? '', lang);
}
type Formatted = Parameters<typeof formatsOf>[0];

interface Read {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly block: Matrix;
  /** Number of the block's first line; 1 where it is left out. */
  readonly first?: number;
}

/** The same for a tab or lines of it, where no edit has answered: only amounts so small that they may be a share are looked at. */
export function tabAsTyped(table: Table, { sheet, layout, block, first = 1 }: Read, lang: Lang): Matrix {
  const places = doubted(table, layout, block, mayBeShare).filter(({ line }) => line + first > layout.headerLine);
  if (places.length === 0) return block;
  const lines = places.map(({ line }) => line);
  const columns = places.map(({ at }) => at);
  // A loop: a tab may have more rows than a call takes arguments.
  const [top, left] = [lines.reduce((a, b) => Math.min(a, b)), columns.reduce((a, b) => Math.min(a, b))];
  const height = lines.reduce((a, b) => Math.max(a, b)) - top + 1;
  const width = columns.reduce((a, b) => Math.max(a, b)) - left + 1;
  const formats = formatsOf(sheet.getRange(top + first, left + 1, height, width));
  return replaced(block, places, ({ line, at }) => formats[line - top]?.[at - left] ?? '', lang);
}
