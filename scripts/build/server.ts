import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compile, outputText } from './compile.ts';
import { headings } from './headings.ts';
import { onFirstUse } from './on-first-use.ts';
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
  const compiled = await compile({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: 'Code.js',
    format: 'esm',
    target: 'es2020',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    treeShaking: true,
    legalComments: 'inline',
    plugins: [headings(root)],
  });
  const { code, atOnce } = await onFirstUse(outputText(compiled, 'Code.js'), globalName);
  loadInEmptyRealm(atOnce, globalName);
  const surface = surfaceOf(loadInEmptyRealm(code, globalName), globalName);
  return { code: `${code}\n${surface.text}`, stubs: surface.names, pages: surface.pages };
}
