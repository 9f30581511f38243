import { printA1 } from './a1.ts';
import type { Book } from './book.ts';
import { cloneRow } from './cloning.ts';
import { violates } from './conditions.ts';
import { messages, PlatformError } from './failure.ts';
import type { Rectangle, Tab } from './workbook.ts';

/** Does a write and takes it back where a validation that rejects is violated; then it throws [3rd]. */
export function writeChecked(book: Book, tab: Tab, rectangle: Rectangle, write: () => void): void {
  if (!rejects(book, tab, rectangle)) {
    write();
    return;
  }
  const before = tab.rows.slice(rectangle.row - 1, rectangle.row - 1 + rectangle.rows).map(cloneRow);
  write();
  const bad = firstViolation(book, tab, rectangle);
  if (bad === undefined) return;
  book.change(tab, 'cells', rectangle, () => tab.rows.splice(rectangle.row - 1, rectangle.rows, ...before));
  throw new PlatformError(messages.validation(bad));
}

function rejects(book: Book, tab: Tab, { row, rows }: Rectangle): boolean {
  if (book.data.validations.every((one) => one.allowInvalid)) return false;
  return tab.rows.slice(row - 1, row - 1 + rows).some((line) => line.validations !== undefined);
}

function firstViolation(book: Book, tab: Tab, rectangle: Rectangle): string | undefined {
  for (let at = 0; at < rectangle.rows; at++) {
    const row = tab.rows[rectangle.row - 1 + at];
    if (!row?.validations) continue;
    for (let column = rectangle.column; column < rectangle.column + rectangle.columns; column++) {
      const validation = book.data.validations[row.validations[column - 1] ?? -1];
      if (validation && !validation.allowInvalid && violates(book, row, column - 1, validation))
        return printA1({ row: rectangle.row + at, column, rows: 1, columns: 1 });
    }
  }
  return undefined;
}
