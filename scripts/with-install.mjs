/**
 * Runs a script or a tool of this project after installing, and if asked building, what it needs:
 *   node scripts/with-install.mjs [--build] <script.ts | tool> [arguments …]
 *   node scripts/with-install.mjs --build workbench [arguments …]
 * The workbench is made ahead as one file and runs in this process, so that it is there at once.
 * Plain JavaScript without dependencies, because it runs before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  buildIsCurrent,
  installIsCurrent,
  rememberInstall,
  workbenchIsCurrent,
  workbenchServer,
} from './freshness.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

function refuse(message) {
  console.error(message);
  process.exit(1);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 11)) return;
  refuse(`Node ${process.versions.node} ist zu alt. Nötig ist Node 20.11 oder neuer: https://nodejs.org`);
}

/** The npm that called us, if one did, so that no other version touches the lock file. */
function npm(command, output) {
  const cli = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;
  const args = [command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', output, output], shell: !cli && process.platform === 'win32' };
  return spawnSync(cli ? process.execPath : 'npm', cli ? [cli, ...args] : args, options).status === 0;
}

function install() {
  if (installIsCurrent(root)) return;
  console.log('Pakete werden installiert. Das dauert beim ersten Mal etwa eine Minute …');
  // `ci` is exact but refuses a lock file that misses packages of other systems; `install` then says what is wrong.
  if (!npm('ci', 'ignore') && !npm('install', 'inherit')) {
    refuse('Die Pakete ließen sich nicht installieren. Besteht eine Verbindung ins Netz?');
  }
  rememberInstall(root);
}

/** The tool's own JavaScript run by this Node, on any system, without a shell between. */
function nodeArguments(tool) {
  if (tool.endsWith('.ts')) return ['--import', 'tsx', tool];
  const folder = join(root, 'node_modules', tool);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [join(folder, typeof bin === 'string' ? bin : bin[tool])];
}

function make(script) {
  const made = spawnSync(process.execPath, nodeArguments(script), { cwd: root, stdio: 'inherit' });
  if (made.status !== 0) process.exit(made.status ?? 1);
}

async function runWorkbench(args) {
  if (!workbenchIsCurrent(root)) make('workbench/build.ts');
  const server = join(root, workbenchServer);
  process.argv = [process.argv[0], server, ...args];
  await import(pathToFileURL(server).href);
}

function run(tool, args) {
  const child = spawn(process.execPath, [...nodeArguments(tool), ...args], { cwd: root, stdio: 'inherit' });
  // At a terminal Ctrl+C reaches the child by itself; elsewhere signals reach only us.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (status, signal) => process.exit(status ?? (signal === null ? 1 : 130)));
}

const wantsBuild = process.argv[2] === '--build';
const [tool, ...args] = process.argv.slice(wantsBuild ? 3 : 2);
if (tool === undefined) refuse('with-install: which script or tool?');
requireNode();
install();
if (wantsBuild && !buildIsCurrent(root)) make('scripts/build.ts');
if (tool === 'workbench') await runWorkbench(args);
else run(tool, args);
