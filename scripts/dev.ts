import { type ChildProcess, fork } from 'node:child_process';
import { type FSWatcher, watch } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';

/**
 * `npm run dev`: the workbench, built and shown anew at each change, with its state kept. A change of the add-in is
 * built and put under the running state; one of the page is bundled; one of the server or emulator starts it again.
 */
const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const server = join(project, 'workbench', 'server.ts');
/** The same address after each restart, so that open windows find it again. */
const port = process.argv.includes('--port') ? [] : ['--port', '4400'];

type Kind = 'script' | 'page' | 'server';

let child: ChildProcess | undefined;
let due = new Set<Kind>();
let timer: NodeJS.Timeout | undefined;
let busy = false;

function start(): void {
  child = fork(server, [...port, ...process.argv.slice(2)], { cwd: project, execArgv: ['--import', 'tsx'] });
}

function restart(): Promise<void> {
  return new Promise((done) => {
    const old = child;
    if (!old || old.exitCode !== null) {
      start();
      done();
      return;
    }
    old.once('exit', () => {
      start();
      done();
    });
    old.kill('SIGTERM');
  });
}

function kindOf(path: string): Kind | undefined {
  if (!/\.(ts|tsx|css|html|json)$/.test(path)) return undefined;
  if (path.startsWith('src')) return 'script';
  return /^workbench[\\/]page[\\/]/.test(path) ? 'page' : 'server';
}

async function renew(): Promise<void> {
  if (busy) return;
  busy = true;
  const kinds = due;
  due = new Set();
  const began = performance.now();
  try {
    if (kinds.has('script')) await build({ dist: join(project, 'dist') });
    if (kinds.has('server')) await restart();
    else child?.send('renew');
    console.log(`neu: ${[...kinds].join(', ')} (${Math.round(performance.now() - began)} ms)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  } finally {
    busy = false;
    if (due.size > 0) soon();
  }
}

function soon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void renew(), 80);
}

function follow(folder: string): FSWatcher {
  return watch(join(project, folder), { recursive: true }, (_event, name) => {
    const kind = name ? kindOf(join(folder, name)) : undefined;
    if (!kind) return;
    due.add(kind);
    soon();
  });
}

await build({ dist: join(project, 'dist') });
start();
const watchers = ['src', 'workbench'].map(follow);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    for (const watcher of watchers) watcher.close();
    child?.kill('SIGTERM');
    process.exit(0);
  });
