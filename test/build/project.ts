import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const modules = resolve(import.meta.dirname, '../../node_modules');

/** The smallest src/main.ts that builds; tests replace or add exports. */
export const smallestMain = `
export function onOpen() { return 'opened'; }
export function onEdit(e: unknown) { return e; }
export function rpc(name: string, json: string) { return name + json; }
export const commands = { logVisit: () => undefined };
export const jobs = { nightlyCheck: (e?: unknown) => e };
export const customFunctions = {};
export const menuCommands = ['logVisit'];
export const pages: readonly string[] = [];
`;

export const smallestView = `
import { render } from 'preact';
render(<p>Hallo</p>, document.body);
`;

/** Writes a project into a temporary folder, which goes away with the test; gives the folder. */
export function project(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'kv-build-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  symlinkSync(modules, join(root, 'node_modules'), 'dir');
  const all = { 'src/main.ts': smallestMain, 'appsscript.json': '{ "runtimeVersion": "V8" }', ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
