import { tables } from '../../src/tables/index.ts';
import { demoNow, demoOwner, demoPeople, openDemo } from '../../workbench/demo/index.ts';
import { createHost, type Host } from '../../workbench/emulator/index.ts';
import { benchCells } from '../bench/rows.ts';
import { writeBelow } from './write-below.ts';

/** A sheet worth keeping: its name among the fixtures, and how it comes about. */
export interface KeptSheet {
  readonly name: string;
  readonly make: (script: string) => Host;
}

const TREASURER = 'schatzmeisterei@example.org';
const VOLUNTEER = 'helferin@example.org';

const fresh = (script: string): Host =>
  createHost({ now: demoNow, owner: demoOwner, people: structuredClone(demoPeople), script });

function setUp(script: string): Host {
  const host = fresh(script);
  host.choose('Einrichten und reparieren');
  return host;
}

function withProfile(script: string, profile: 'network' | 'treasury'): Host {
  const host = setUp(script);
  answered(host.rpc('chooseProfile', { profile }));
  return host;
}

function demo(script: string): Host {
  const host = fresh(script);
  openDemo(host);
  return host;
}

/** The setting, then the setup that follows it, as a coordinator does it. */
function inEnglish(host: Host): Host {
  const { tab, columns } = tables.settings;
  const settings = host.tab(tab.de);
  const at = settings.rows().findIndex((row) => row[columns.key.header.de] === 'Sprache');
  host.type(tab.de, `B${settings.rowNumbers()[at] ?? 0}`, 'en');
  host.choose('Einrichten und reparieren');
  return host;
}

function answered(answer: unknown): void {
  const { ok, problem } = answer as {
    readonly ok: boolean;
    readonly problem?: { readonly text: { readonly de: string } };
  };
  if (!ok) throw new Error(`A fixture's operation was refused: ${problem?.text.de ?? 'without a word'}`);
}

const visit = (kind: string, start: string, people: string): object => ({
  ...{ kind, start, people },
  ...{ guest: 'KV Beispielstadt', host: 'KV Musterkreis', note: 'Es hat geregnet' },
});

/** Findings worked off, visits logged and taken back, an evaluation sent, rows typed, a night passed: every tab of the tool's holds something. */
function inUse(script: string): Host {
  const host = demo(script);
  host.as(VOLUNTEER);
  answered(host.rpc('saveVisit', { operation: 'kept-1', values: visit('Infostand', '14.11.2026', '4') }));
  answered(host.rpc('saveVisit', { operation: 'kept-2', values: visit('Flyer', '15.11.2026', '3') }));
  answered(host.rpc('undoVisit', { operation: 'kept-2' }));
  host.as(TREASURER);
  const contributions = host.tab('Spenden');
  host.type('Spenden', `A${Math.max(...contributions.rowNumbers()) + 1}`, [
    contributions.headers().map((header) => GIFT[header] ?? ''),
  ]);
  host.as(demoOwner);
  host.choose('Transparenz prüfen');
  const found = host
    .tab('Prüfhinweise')
    .rows()
    .filter((row) => row.Status === 'offen');
  for (const [at, status] of (['settled', 'in-progress'] as const).entries())
    answered(
      host.rpc('saveFindingStatus', {
        ...{ operation: `kept-status-${at}`, id: found[at]?.id, status, reason: 'Mit dem LV besprochen' },
        seen: { status: 'open', reason: '' },
      }),
    );
  const contacts = host
    .tab('Koordination')
    .rows()
    .map(({ id }) => id);
  answered(host.rpc('sendEvaluation', { operation: 'kept-send', period: '2026-Q3', contacts }));
  host.advance('2026-11-25T09:00');
  return host;
}
const GIFT: Readonly<Record<string, string>> = {
  'Eingang am': '12.11.2026',
  'Empfangender Verband': 'KV Musterkreis',
  Art: 'Geldspende',
  Betrag: '1.234,56',
  Zahlungsweg: 'Überweisung',
  Spendennummer: '0815',
};

/** So many visits and contributions as a sheet of some years holds; the same ones at each call. */
function large(script: string): Host {
  const host = setUp(script);
  const cells = benchCells(LARGE_ROWS);
  for (const table of ['associations', 'partnerships', 'visits', 'contributions'] as const)
    writeBelow(host, table, cells[table]);
  return host;
}
const LARGE_ROWS = 2_500;

/** Every kind of sheet that people may have when a later version comes: empty and used, both languages, each profile, small and large. */
export const keptSheets: readonly KeptSheet[] = [
  { name: 'empty', make: setUp },
  { name: 'empty-english', make: (script) => inEnglish(setUp(script)) },
  { name: 'network', make: (script) => withProfile(script, 'network') },
  { name: 'treasury', make: (script) => withProfile(script, 'treasury') },
  { name: 'demo', make: demo },
  { name: 'demo-english', make: (script) => inEnglish(demo(script)) },
  { name: 'in-use', make: inUse },
  { name: 'in-use-english', make: (script) => inEnglish(inUse(script)) },
  { name: 'large', make: large },
];
