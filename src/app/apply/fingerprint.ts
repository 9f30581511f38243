import { cellText } from '../../define/columns.ts';
import type { Table } from '../../define/table.ts';
import { type Cell, isDateCell, isEmptyCell } from '../../domain/cell.ts';
import { stableId } from '../../domain/ids.ts';
import type { Cells } from '../../domain/plan.ts';

/**
 * Four characters (20 bits) over what a row holds in people's columns: enough to see that someone changed it,
 * too few to tell what it was, so that the journal may keep it.
 */
export function rowFingerprint(table: Table, cells: Cells): string {
  const words = Object.entries(table.columns)
    .filter(([key, column]) => column.writer === 'person' && !isEmptyCell(cells[key] ?? ''))
    .map(([key]) => `${key}=${stable(cells[key] ?? '')}`);
  return stableId('', words.join('|')).slice(1, 5);
}

/** Numbers typed as text and numbers are told apart by no one who reads the sheet. */
const stable = (cell: Cell): string => (isDateCell(cell) ? `${cell.day} ${cell.time}` : cellText(cell).trim());
