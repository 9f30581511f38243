import { mailSwitches, settings } from '../../src/settings/index.ts';
import { type DataTableName, dataTables, tables } from '../../src/tables/index.ts';
import { demoOwner } from './people.ts';
import { demoRows } from './rows.ts';
import { pasteBlock } from './typing.ts';

export { type DemoPerson, demoNow, demoOwner, demoPeople } from './people.ts';

/** What the demo asks of the emulator's host; `Host` has all of it. */
export interface DemoHost {
  as(email: string): unknown;
  choose(label: string): unknown;
  rpc(name: string, input: unknown): unknown;
  type(tab: string, a1: string, values: string | string[][]): unknown;
  tab(name: string): { headers(): string[]; rowNumbers(): number[]; rows(): Record<string, string>[] };
}

/** What others name comes before those who name it. */
const NAMED: readonly DataTableName[] = ['associations', 'elections', 'contacts', 'partnerships', 'localRules'];
const ORDER: readonly DataTableName[] = [...NAMED, ...dataTables.filter((name) => !NAMED.includes(name))];

/** The example sheet has been kept for most of a year, so that rules on newer partnerships speak. */
const SET_UP_ON = '05.01.2026';

/**
 * Fills a host with the demo as its coordinator would: sets up, takes the known associations, pastes the rows of each
 * tab, says that they are examples, checks and evaluates. Expects an empty file with the project's script.
 */
export function openDemo(host: DemoHost): void {
  host.as(demoOwner);
  host.choose('Einrichten und reparieren');
  host.rpc('seedAssociations', { operation: 'demo-register' });
  for (const table of ORDER) pasteRows(host, table);
  set(host, 'Beispieldaten', 'ja');
  set(host, 'Eingerichtet am', SET_UP_ON);
  for (const mails of mailSwitches) set(host, settings[mails].name.de, 'ja');
  host.choose('Transparenz prüfen');
  host.choose('Auswertung aktualisieren');
}

function pasteRows(host: DemoHost, table: DataTableName): void {
  const name = tables[table].tab.de;
  const rows = demoRows()[table];
  if (rows.length === 0) return;
  const tab = host.tab(name);
  const below = Math.max(1, ...tab.rowNumbers()) + 1;
  host.type(name, `A${below}`, pasteBlock(table, tab.headers(), rows));
}

/** Changes a setting as the coordinator, who alone may. */
function set(host: DemoHost, setting: string, value: string): void {
  const { tab, columns } = tables.settings;
  const sheet = host.tab(tab.de);
  const at = sheet.rows().findIndex((row) => row[columns.key.header.de] === setting);
  const row = sheet.rowNumbers()[at];
  const column = sheet.headers().indexOf(columns.value.header.de);
  if (row === undefined || column < 0) throw new Error(`The setup left no setting "${setting}"`);
  host.type(tab.de, `${String.fromCharCode(65 + column)}${row}`, value);
}
