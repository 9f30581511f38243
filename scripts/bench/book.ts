import { FACTS_KEY } from '../../src/app/reading/cached-facts.ts';
import { type Cell, isDateCell } from '../../src/domain/cell.ts';
import { formatDay } from '../../src/domain/day.ts';
import { type DataTableName, tables } from '../../src/tables/index.ts';
import { demoNow, demoOwner } from '../../workbench/demo/index.ts';
import { createHost, type Host } from '../../workbench/emulator/index.ts';
import { benchCells, benchContacts } from './rows.ts';

type CellRow = Readonly<Record<string, Cell>>;

const typed = (cell: Cell): string | number | boolean => (isDateCell(cell) ? formatDay(cell.day, 'de') : cell);

/** Rows as a block in the order of the tab's headers. */
export function blockOf(host: Host, table: DataTableName, rows: readonly CellRow[]): (string | number | boolean)[][] {
  const columns = Object.entries(tables[table].columns);
  const keys = host
    .tab(tables[table].tab.de)
    .headers()
    .map((header) => columns.find(([, column]) => column.header.de === header)?.[0]);
  return rows.map((row) => keys.map((key) => typed((key === undefined ? undefined : row[key]) ?? '')));
}

/** The first line below all rows of a tab. */
export const lineBelow = (host: Host, table: DataTableName): number => {
  const numbers = host.tab(tables[table].tab.de).rowNumbers();
  return (numbers[numbers.length - 1] ?? 1) + 1;
};

/** Writes rows below those that are there, without a trigger, as an import long ago would have. */
function fill(host: Host, table: DataTableName, rows: readonly CellRow[]): void {
  const name = tables[table].tab.de;
  const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new Error(`The setup left no tab "${name}"`);
  const block = blockOf(host, table, rows);
  const below = lineBelow(host, table);
  const missing = below + block.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(below, 1, block.length, block[0]?.length ?? 1).setValues(block);
}

/** The same as a person's paste, so that the script learns the names. */
function paste(host: Host, table: DataTableName, rows: readonly CellRow[]): void {
  host.type(tables[table].tab.de, `A${lineBelow(host, table)}`, blockOf(host, table, rows));
}

/** A sheet after setup, with the register of known associations and so many visits and as many contributions. */
export function openBook(count: number, script: string): Host {
  const people = { [demoOwner]: { account: 'workspace' as const } };
  const host = createHost({ now: demoNow, owner: demoOwner, people, script });
  host.choose('Einrichten und reparieren');
  host.rpc('seedAssociations', { operation: 'bench-register' });
  const cells = benchCells(count);
  const made = cells.associations.filter(({ note }) => note === 'Beispiel');
  const madePolls = cells.elections.filter(({ source }) => String(source).startsWith('Beispiel'));
  paste(host, 'associations', made);
  paste(host, 'elections', madePolls);
  paste(
    host,
    'contacts',
    benchContacts().map(({ cells: row }) => row),
  );
  for (const table of ['partnerships', 'visits', 'contributions'] as const) fill(host, table, cells[table]);
  return host;
}

/** As after a quiet hour: what runs left in the cache is gone. */
export const emptyCache = (host: Host): void => {
  host.globals.CacheService.getDocumentCache()?.remove(`${FACTS_KEY}-1`);
};
