import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { onFirstUse } from './on-first-use.ts';
import { oneModule } from './one-module.ts';
import { loadInEmptyRealm } from './realm.ts';
import { BuildRefusal } from './refusal.ts';
import { surfaceOf } from './stubs.ts';

const globalName = 'kv';

export interface ServerBundle {
  /** The text of Code.js. */
  readonly code: string;
  /** The names of the script's global functions, in the order in which they stand. */
  readonly stubs: readonly string[];
  readonly pages: readonly string[];
}

/** Bundles src/main.ts into the one file that Apps Script runs, entry points included. */
export async function bundleServer(root: string): Promise<ServerBundle> {
  const entry = join(root, 'src/main.ts');
  if (!existsSync(entry))
    throw new BuildRefusal('entry-missing', 'src/main.ts is missing: it is where the script begins');
  const { code, atOnce } = onFirstUse(await oneModule(root, entry), globalName);
  loadInEmptyRealm(atOnce, globalName);
  const surface = surfaceOf(loadInEmptyRealm(code, globalName), globalName);
  return { code: `${code}\n${surface.text}`, stubs: surface.names, pages: surface.pages };
}
