import { isEmptyCell } from '../../domain/cell.ts';
import { formulasIn } from '../../google/book.ts';
import type { TabRead } from '../reading/tab-reads.ts';

/**
 * Whether somebody typed into a line in columns of their own, which have a header: a row that goes would leave it behind with
 * nothing that it belongs to. What stands below no header is a note beside the table; what a formula of that column makes and
 * a box without its tick are nobody's words. A call for each of these columns in which something stands, none where nothing does.
 */
export function typedBeside({ sheet, layout, block }: TabRead): (line: number) => boolean {
  const own = new Set(layout.placed.map(({ at }) => at));
  const titles = block[layout.headerLine - 1] ?? [];
  const known = new Map<number, boolean>();
  const isTyped = (at: number): boolean => {
    const typed = known.get(at) ?? formulasIn(sheet, at + 1, block.length).every((formula) => formula === '');
    known.set(at, typed);
    return typed;
  };
  return (line) =>
    (block[line] ?? []).some(
      (cell, at) =>
        !own.has(at) && !isEmptyCell(titles[at] ?? '') && !isEmptyCell(cell) && cell !== false && isTyped(at),
    );
}
