import type { Table } from '../../define/table.ts';
import { type Cell, isEmptyCell } from '../../domain/cell.ts';
import type { Matrix } from '../../google/book.ts';
import { layoutOf } from '../reading/layout.ts';

/** Where headers have to be written. Columns count from 1. */
export interface HeaderPlan {
  readonly write: readonly { readonly column: number; readonly header: string; readonly key: string }[];
  /** Column of every key once the headers are written. */
  readonly columnOf: Readonly<Record<string, number>>;
}

/**
 * Finds a place for each missing header: the nameless column that holds this column's data — the better its cells
 * parse, and the closer it stands to where the column belongs, the likelier —, else a new one at the right end.
 * Headers in the other language are rewritten. Data is never moved.
 */
export function planHeaders(table: Table, block: Matrix, lang: 'de' | 'en'): HeaderPlan {
  const headerRow = block[0] ?? [];
  const layout = layoutOf(table, headerRow);
  const columnOf: Record<string, number> = {};
  const write: { column: number; header: string; key: string }[] = [];
  const width = usedWidth(block);
  const nameless = new Set<number>();
  for (let at = 0; at < width; at += 1)
    if (isEmptyCell(headerRow[at] ?? '') && block.slice(1).some((line) => !isEmptyCell(line[at] ?? '')))
      nameless.add(at);

  let end = width;
  const keys = Object.keys(table.columns);
  for (const key of keys) {
    const column = table.columns[key];
    if (!column) continue;
    const found = layout.columnAt[key];
    const at = found ?? bestNameless(table, key, block, nameless, expectedAt(keys, key, layout.columnAt)) ?? end++;
    nameless.delete(at);
    columnOf[key] = at + 1;
    if (headerRow[at] !== column.header[lang]) write.push({ column: at + 1, header: column.header[lang], key });
  }
  return { write, columnOf };
}

/** Columns up to the last one that holds anything; none in an empty tab. */
const usedWidth = (block: Matrix): number =>
  block.reduce((most, line) => {
    let at = line.length;
    while (at > most && isEmptyCell(line[at - 1] ?? '')) at -= 1;
    return Math.max(most, at);
  }, 0);

/** Right after the nearest earlier column of the table that is there. */
const expectedAt = (keys: readonly string[], key: string, columnAt: Readonly<Record<string, number>>): number => {
  for (let index = keys.indexOf(key) - 1, distance = 1; index >= 0; index -= 1, distance += 1) {
    const at = columnAt[keys[index] ?? ''];
    if (at !== undefined) return at + distance;
  }
  return 0;
};

function bestNameless(
  table: Table,
  key: string,
  block: Matrix,
  nameless: ReadonlySet<number>,
  expected: number,
): number | undefined {
  let best: { at: number; score: number } | undefined;
  for (const at of nameless) {
    const share = parsing(
      table,
      key,
      block.slice(1).map((line) => line[at] ?? ''),
    );
    const score = share - Math.min(1, Math.abs(at - expected) / 100);
    if (share >= 0.5 && (!best || score > best.score)) best = { at, score };
  }
  return best?.at;
}

/** Share of a column's cells that read as this column's values. */
function parsing(table: Table, key: string, cells: readonly Cell[]): number {
  const filled = cells.filter((cell) => !isEmptyCell(cell));
  const codec = table.columns[key]?.codec;
  if (!codec || filled.length === 0) return 0;
  return filled.filter((cell) => codec.parse(cell).ok).length / filled.length;
}
