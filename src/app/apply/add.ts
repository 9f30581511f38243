import { isEmptyCell } from '../../domain/cell.ts';
import type { Cells } from '../../domain/plan.ts';
import { appendRow, insertBelow, lastLineOf, lookLike } from '../../google/append.ts';
import type { Zone } from '../../google/zone.ts';
import { lastLine } from '../reading/rows.ts';
import { appendLine } from './blocks.ts';
import type { Target } from './target.ts';

/** Where new rows were put: below `line`, from 1; `range` is the handle of their lines, where there is one. */
export interface Put {
  readonly line: number;
  readonly range: GoogleAppsScript.Spreadsheet.Range | undefined;
}

/**
 * Adds rows below the table's last one, whatever stands further down: into inserted lines, so that nobody's cell is written
 * over. A table without any row gets its first one by the platform's atomic append, since a line inserted below the header
 * would look like it; `alone` says that only the tool adds to this one. Gives where they
 * were put.
 */
export function addRows(
  { sheet, layout, block, grid }: Pick<Target, 'sheet' | 'layout' | 'block' | 'grid'>,
  rows: readonly Cells[],
  zone: Zone,
  alone = false,
): Put {
  const [first, ...rest] = rows.map((row) => appendLine(layout, row));
  if (first === undefined) return { line: layout.headerLine, range: undefined };
  const last = lastLine(layout, block);
  const empty = last <= layout.headerLine;
  const headed = (block[layout.headerLine - 1] ?? []).some((cell) => !isEmptyCell(cell));
  // Where the header was emptied too, the platform would take its line for the next free one.
  const below = empty && !(alone && headed) ? lastLineOf(sheet) : last;
  const free = empty
    ? below >= layout.headerLine && (alone || below === layout.headerLine)
    : alone && rest.length === 0;
  if (free) {
    appendRow(sheet, last >= (grid ?? last + 1) ? last : undefined, first, zone);
    insertBelow(sheet, last + 1, rest, zone);
    return { line: last, range: undefined };
  }
  const range = insertBelow(sheet, last, [first, ...rest], zone);
  // Something stands further down: there is a line whose look they take.
  if (empty) lookLike(sheet, last + rows.length + 1, last + 1, rows.length);
  return { line: last, range };
}
