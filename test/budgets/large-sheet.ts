import { benchCells, benchContacts } from '../../scripts/bench/rows.ts';
import { type Cell, isDateCell } from '../../src/domain/cell.ts';
import { formatDay } from '../../src/domain/day.ts';
import { type DataTableName, tables } from '../../src/tables/index.ts';
import { demoNow, demoOwner } from '../../workbench/demo/index.ts';
import { createHost } from '../../workbench/emulator/index.ts';
import type { Host } from '../bundle.ts';

type CellRow = Readonly<Record<string, Cell>>;

const typed = (cell: Cell): string | number | boolean => (isDateCell(cell) ? formatDay(cell.day, 'de') : cell);

/** Writes rows below the headers without a trigger, as an import long ago would have. */
function fill(host: Host, table: DataTableName, rows: readonly CellRow[]): void {
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

/**
 * A sheet after setup with so many visits and as many contributions, made up, cases for the rules among them. They came
 * by an import: no row was ever checked.
 */
export function largeSheet(script: string, rows: number): Host {
  const host = createHost({
    now: demoNow,
    owner: demoOwner,
    people: { [demoOwner]: { account: 'workspace' } },
    script,
  });
  host.choose('Einrichten und reparieren');
  const cells = benchCells(rows);
  for (const table of ['associations', 'partnerships'] as const) fill(host, table, cells[table]);
  fill(
    host,
    'contacts',
    benchContacts().map((contact) => contact.cells),
  );
  // Whatever a person does first fills the cache of names.
  host.type('Koordination', 'I2', 'Beispiel');
  host.rpc('logVisitStart', {});
  for (const table of ['visits', 'contributions'] as const) fill(host, table, cells[table]);
  return host;
}

/** Service calls of the last execution, and how many of them touched cells. */
export const counted = (host: Host): { readonly calls: number; readonly onCells: number } => ({
  calls: host.calls.length,
  onCells: host.calls.filter((call) => call.onCells).length,
});
