import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stamp = 'node_modules/.installed-lock';

function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Remembers that what is installed is what package-lock.json asks for. */
export function rememberInstall(root) {
  writeFileSync(join(root, stamp), lockHash(root));
}

/**
 * Says whether node_modules holds what package-lock.json asks for, without asking the network. An installation that
 * npm made by itself counts too, and is remembered.
 */
export function installIsCurrent(root) {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const remembered = join(root, stamp);
  if (existsSync(remembered) && readFileSync(remembered, 'utf8') === lockHash(root)) return true;
  if (!everyPackageIsThere(root)) return false;
  rememberInstall(root);
  return true;
}

function everyPackageIsThere(root) {
  const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  const wanted = read('package-lock.json');
  const installed = read('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.peer || installed[path]?.version === entry.version,
  );
}

/** Says whether dist is newer than everything it is made of; folders count, so that a deleted file is noticed. */
export function buildIsCurrent(root) {
  const built = join(root, 'dist/Code.js');
  if (!existsSync(built)) return false;
  const sources = ['src', 'scripts/build', 'scripts/build.ts', 'appsscript.json', 'package-lock.json', 'tsconfig.json'];
  return newest(sources.map((path) => join(root, path))) < statSync(built).mtimeMs;
}

/** The workbench as one file; `workbench/build.ts` makes it. */
export const workbenchServer = 'node_modules/.cache/werkbank/bereit/server.mjs';

/** Says whether what was made ahead of the workbench is newer than its sources. */
export function workbenchIsCurrent(root) {
  const made = join(root, workbenchServer);
  if (!existsSync(made)) return false;
  const sources = ['src', 'workbench', 'package-lock.json', 'tsconfig.json'];
  return newest(sources.map((path) => join(root, path))) < statSync(made).mtimeMs;
}

function newest(paths) {
  return Math.max(
    0,
    ...paths.filter(existsSync).map((path) => {
      const info = statSync(path);
      if (!info.isDirectory()) return info.mtimeMs;
      return Math.max(info.mtimeMs, newest(readdirSync(path).map((name) => join(path, name))));
    }),
  );
}
