import { type Cell, isDateCell } from '../../src/domain/cell.ts';
import { formatDay } from '../../src/domain/day.ts';
import { type DataTableName, tables } from '../../src/tables/index.ts';
import type { Host } from '../../workbench/emulator/index.ts';

const typed = (cell: Cell): string | number | boolean => (isDateCell(cell) ? formatDay(cell.day, 'de') : cell);

/** Writes rows below the headers of a German sheet without a trigger, as an import long ago would have. */
export function writeBelow(host: Host, table: DataTableName, rows: readonly Readonly<Record<string, Cell>>[]): void {
  const { de: name } = tables[table].tab;
  const columns = Object.entries(tables[table].columns);
  const keys = host
    .tab(name)
    .headers()
    .map((header) => columns.find(([, column]) => column.header.de === header)?.[0] ?? '');
  const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName(name);
  const last = sheet?.getLastRow() ?? 1;
  const missing = last + rows.length - (sheet?.getMaxRows() ?? 0);
  if (missing > 0) sheet?.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet
    ?.getRange(last + 1, 1, rows.length, keys.length)
    .setValues(rows.map((row) => keys.map((key) => typed(row[key] ?? ''))));
}
