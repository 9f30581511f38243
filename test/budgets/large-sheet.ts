import { benchCells, benchContacts } from '../../scripts/bench/rows.ts';
import { writeBelow } from '../../scripts/layouts/write-below.ts';
import { demoNow, demoOwner } from '../../workbench/demo/index.ts';
import { createHost } from '../../workbench/emulator/index.ts';
import type { Host } from '../bundle.ts';

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
  for (const table of ['associations', 'partnerships'] as const) writeBelow(host, table, cells[table]);
  writeBelow(
    host,
    'contacts',
    benchContacts().map((contact) => contact.cells),
  );
  // Whatever a person does first fills the cache of names.
  host.type('Koordination', 'I2', 'Beispiel');
  host.rpc('logVisitStart', {});
  for (const table of ['visits', 'contributions'] as const) writeBelow(host, table, cells[table]);
  return host;
}

/** Service calls of the last execution, and how many of them touched cells. */
export const counted = (host: Host): { readonly calls: number; readonly onCells: number } => ({
  calls: host.calls.length,
  onCells: host.calls.filter((call) => call.onCells).length,
});
