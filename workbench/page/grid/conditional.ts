import { meets } from '../../emulator/conditions.ts';
import { display } from '../../emulator/number-format.ts';
import type { CellStyle, ConditionalFormat, Rectangle, Tab, Workbook } from '../../emulator/workbook.ts';

const covers = (area: Rectangle, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

function holds(format: ConditionalFormat, book: Workbook, tab: Tab, row: number, column: number): boolean {
  const line = tab.rows[row];
  const value = line?.values[column] ?? '';
  const shown = display(value, book.styles[line?.styles[column] ?? 0]?.numberFormat, book.locale);
  try {
    return meets(value, shown, format.type, format.args);
  } catch {
    // A condition that the emulator does not know, such as a formula, colours nothing here.
    return false;
  }
}

/** The look that the conditional formats give a cell (from 0) as the model stands; the first that holds wins. */
export function conditionalLook(book: Workbook, tab: Tab, row: number, column: number): CellStyle | undefined {
  for (const format of tab.conditionalFormats) {
    if (!format.ranges.some((area) => covers(area, row + 1, column + 1))) continue;
    if (holds(format, book, tab, row, column)) return format.style;
  }
  return undefined;
}
