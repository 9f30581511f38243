import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Manifest } from './machine.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface ScriptSource {
  source: string;
  filename: string;
  folder: string;
  /** The HTML files beside it, by name without ".html". */
  pages: Record<string, string>;
}

/** Reads a script from a path, or takes it as text; dist/Code.js of the project if missing. */
export function readScript(script: string | undefined): ScriptSource {
  const isPath = script === undefined || (!/[\n;{(]/.test(script) && script.endsWith('.js'));
  if (!isPath) return { source: script, filename: 'Code.js', folder: ROOT, pages: {} };
  const filename = script ?? join(ROOT, 'dist', 'Code.js');
  const folder = dirname(filename);
  if (!existsSync(filename)) {
    const source = `throw new Error(${JSON.stringify(`There is no ${basename(filename)}: run "npm run build" first.`)});`;
    return { source, filename, folder, pages: {} };
  }
  return { source: readFileSync(filename, 'utf8'), filename, folder, pages: readPages(folder) };
}

function readPages(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(names.map((name) => [name.slice(0, -5), readFileSync(join(folder, name), 'utf8')]));
}

/** The manifest beside the script, else the project's. */
export function readManifest(folder: string): Manifest {
  const path = [join(folder, 'appsscript.json'), join(ROOT, 'appsscript.json')].find((one) => existsSync(one));
  const read: Partial<Manifest> = path === undefined ? {} : JSON.parse(readFileSync(path, 'utf8'));
  return { timeZone: read.timeZone ?? 'Europe/Berlin', oauthScopes: read.oauthScopes ?? [] };
}
