import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clasp } from './clasp.ts';

/** The files of a script by name, such as `Code.js`. */
export type Content = ReadonlyMap<string, string>;

export interface Differences {
  readonly changed: readonly string[];
  /** At Google, but no longer here. */
  readonly gone: readonly string[];
  /** Rights that the new manifest asks for and the old one did not. */
  readonly newScopes: readonly string[];
}

/** A temporary folder that is a clasp project for a script; it goes away after `work`. */
export async function inScratchProject<T>(scriptId: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = scratchFolder();
  try {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'dist' }));
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An empty temporary folder by its real path: clasp takes a link on the way for an attack. */
export function scratchFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'kv-deploy-')));
}

/** What stands at Google now; nothing where the script is new. */
export async function contentAtGoogle(clasp: Clasp, scriptId: string): Promise<Content> {
  return inScratchProject(scriptId, async (folder) => {
    await clasp(folder, 'pull');
    return contentOf(join(folder, 'dist'));
  });
}

export function contentOf(folder: string): Content {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

export function differences(here: Content, atGoogle: Content): Differences {
  const changed = [...here].filter(([name, text]) => !sameText(name, text, atGoogle.get(name))).map(([name]) => name);
  const before = scopesOf(atGoogle.get('appsscript.json'));
  return {
    changed,
    gone: [...atGoogle.keys()].filter((name) => !here.has(name)),
    newScopes: scopesOf(here.get('appsscript.json')).filter((scope) => !before.includes(scope)),
  };
}

/** Google writes a manifest anew, with other blanks: manifests are compared by what they say. */
function sameText(name: string, here: string, there: string | undefined): boolean {
  if (here === there) return true;
  if (there === undefined || name !== 'appsscript.json') return false;
  return JSON.stringify(sorted(JSON.parse(here))) === JSON.stringify(sorted(JSON.parse(there)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

function scopesOf(manifest: string | undefined): readonly string[] {
  const { oauthScopes } = JSON.parse(manifest ?? '{}') as { oauthScopes?: readonly string[] };
  return oauthScopes ?? [];
}
