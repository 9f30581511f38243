import { join } from 'node:path';
import { createHost, type HostOptions } from '../workbench/emulator/index.ts';
import { sharedFolder, sharedValue } from './shared.ts';

export type Host = ReturnType<typeof createHost>;

/** The folder of a build of the sources as they are now, made once for all test files of a run. */
export const builtFolder = (): Promise<string> =>
  sharedFolder('dist', async (dist) => (await import('../scripts/build.ts')).build({ dist }));

/** The path of Code.js in that build. */
export const builtScript = async (): Promise<string> => join(await builtFolder(), 'Code.js');

export const COORDINATOR = 'koordination@example.org';
export const HELPER = 'helferin@example.org';

/** A new file with this script, a coordinator and a helper, before setup. */
export const newHost = (script: string, options: HostOptions = {}): Host =>
  createHost({
    now: '2026-11-23T09:00',
    owner: COORDINATOR,
    locale: 'de_DE',
    sheetTimeZone: 'Europe/Berlin',
    people: { [HELPER]: { account: 'consumer' } },
    script,
    ...options,
  });

/** Such a file after "Einrichten und reparieren": set up once for all test files of a run, whose scripts set up the same. */
export function readyHost(script: string): Host {
  const workbook = sharedValue('set-up', () => {
    const host = newHost(script);
    host.choose('Einrichten und reparieren');
    return host.snapshot();
  });
  return newHost(script, { workbook });
}

/** The same with two associations and a coordinator. */
export function smallHost(script: string): Host {
  const host = readyHost(script);
  host.type(
    'Verbände',
    'C2',
    ['Musterstadt', 'Beispielstadt'].map((name) => [`KV ${name}`, 'KV', 'Bayern', 'offen']),
  );
  host.type('Koordination', 'C2', [['KV Musterstadt', 'Koordination', COORDINATOR, 'nie', '01.01.2026', 'Beispiel']]);
  return host;
}

/** Answer of an rpc as the tests look at it. */
export interface Answer {
  readonly ok: boolean;
  readonly value?: Readonly<Record<string, unknown>>;
  readonly problem?: {
    readonly code: string;
    readonly text: { readonly de: string; readonly en: string };
    readonly hint?: { readonly de: string };
    readonly fields?: Readonly<
      Record<string, { readonly text: { readonly de: string }; readonly suggestions?: readonly string[] }>
    >;
  };
}

/** A call as a page makes it; the answer is JSON by contract. */
export const call = (host: Host, name: string, input?: unknown): Answer => host.rpc(name, input) as Answer;

/** Switches mails on, as "Zeitplan…" does. */
export const mailsOn = (host: Host, ...kinds: readonly string[]): void => {
  const on = Object.fromEntries(kinds.map((kind) => [kind, true]));
  const saved = call(host, 'saveSchedule', { triggers: false, ...on });
  if (!saved.ok) throw new Error(saved.problem?.text.de);
};
