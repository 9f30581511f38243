import { type Cell, isDateCell } from '../../src/domain/cell.ts';
import { formatDay } from '../../src/domain/day.ts';
import { type DataTableName, tables } from '../../src/tables/index.ts';
import { demoNow, demoOwner } from '../../workbench/demo/index.ts';
import { createHost, type Host } from '../../workbench/emulator/index.ts';
import { benchCells, benchContacts } from './rows.ts';

/** One operation of the built script in the emulator. */
export interface Operation {
  readonly name: string;
  readonly calls: number;
  readonly onCells: number;
  /** Seconds that the emulator's model expects at Google (workbench/emulator/model.ts). */
  readonly modelled: number;
  /** CPU milliseconds here, emulator included. */
  readonly cpu: number;
  readonly failed?: string;
}
export interface SheetResult {
  readonly rows: number;
  readonly operations: readonly Operation[];
  /** Megabytes of the whole process at its highest: emulator, workbook and script. */
  readonly peak: number;
}

type CellRow = Readonly<Record<string, Cell>>;

const typed = (cell: Cell): string | number | boolean => (isDateCell(cell) ? formatDay(cell.day, 'de') : cell);

/** Rows as a block in the order of the tab's headers. */
function blockOf(host: Host, table: DataTableName, rows: readonly CellRow[]): (string | number | boolean)[][] {
  const columns = Object.entries(tables[table].columns);
  const keys = host
    .tab(tables[table].tab.de)
    .headers()
    .map((header) => columns.find(([, column]) => column.header.de === header)?.[0]);
  return rows.map((row) => keys.map((key) => typed((key === undefined ? undefined : row[key]) ?? '')));
}

/** Writes rows below those that are there, without a trigger, as an import long ago would have. */
function fill(host: Host, table: DataTableName, rows: readonly CellRow[]): void {
  const name = tables[table].tab.de;
  const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new Error(`The setup left no tab "${name}"`);
  const block = blockOf(host, table, rows);
  const below = Math.max(1, ...host.tab(name).rowNumbers()) + 1;
  const missing = below + block.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(below, 1, block.length, block[0]?.length ?? 1).setValues(block);
}

/** The same as a person's paste, so that the script learns the names. */
function paste(host: Host, table: DataTableName, rows: readonly CellRow[]): void {
  const name = tables[table].tab.de;
  const below = Math.max(1, ...host.tab(name).rowNumbers()) + 1;
  host.type(name, `A${below}`, blockOf(host, table, rows));
}

function openSheet(count: number, script: string): Host {
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

function measured(host: Host, name: string, act: () => unknown): Operation {
  const before = process.cpuUsage();
  let failed: string | undefined;
  try {
    const answer = act();
    if (typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false)
      failed = JSON.stringify(answer);
  } catch (error) {
    failed = error instanceof Error ? error.message : String(error);
  }
  const { user, system } = process.cpuUsage(before);
  const { calls, ms } = host.lastExecution;
  const onCells = calls.filter((call) => call.onCells).length;
  const base = { name, calls: calls.length, onCells, modelled: ms / 1000, cpu: (user + system) / 1000 };
  return failed === undefined ? base : { ...base, failed };
}

const visit = {
  kind: 'Infostand',
  start: '21.11.2026',
  guest: 'KV Beispielstadt',
  host: 'KV Musterkreis',
  people: '4',
  status: 'durchgeführt',
};

function measure(count: number, script: string): SheetResult {
  const host = openSheet(count, script);
  const { tab, columns } = tables.visits;
  const below = (): number => Math.max(1, ...host.tab(tab.de).rowNumbers()) + 1;
  const letter = String.fromCharCode(65 + host.tab(tab.de).headers().indexOf(columns.people.header.de));
  const pasted = blockOf(
    host,
    'visits',
    benchCells(200).visits.map((row) => ({ ...row, id: '' })),
  );
  const operations = [
    measured(host, 'onOpen', () => host.run('onOpen')),
    measured(host, 'onEdit, eine Zelle, Zwischenspeicher leer', () => host.type(tab.de, `${letter}2`, '4')),
    measured(host, 'onEdit, eine Zelle', () => host.type(tab.de, `${letter}3`, '5')),
    measured(host, 'onEdit, 200 Zeilen eingefügt', () => host.type(tab.de, `A${below()}`, pasted)),
    measured(host, 'Einsatz speichern, der erste', () =>
      host.rpc('saveVisit', { operation: 'bench-visit', values: visit }),
    ),
    measured(host, 'Einsatz speichern, danach', () =>
      host.rpc('saveVisit', { operation: 'bench-visit-2', values: visit }),
    ),
    measured(host, 'Transparenz prüfen, erstes Mal', () => host.choose('Transparenz prüfen')),
    measured(host, 'Transparenz prüfen, nichts Neues', () => host.choose('Transparenz prüfen')),
    measured(host, 'Auswertung aktualisieren', () => host.choose('Auswertung aktualisieren')),
    measured(host, '60 Mails senden', () =>
      host.rpc('sendEvaluation', {
        period: '2026-Q3',
        contacts: benchContacts().map(({ id }) => id),
        operation: 'bench-mails',
      }),
    ),
  ];
  return { rows: count, operations, peak: process.resourceUsage().maxRSS / 1024 };
}

console.log(JSON.stringify(measure(Number(process.argv[2]), process.argv[3] ?? 'dist/Code.js')));
