import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const home = resolve(import.meta.dirname, '../..');

/** Stands in for npm: notes what it was asked, fails where told, and otherwise installs the one tool. */
const npm = `
import { appendFileSync, mkdirSync, writeFileSync, copyFileSync } from 'node:fs';
const command = process.argv[2];
appendFileSync('npm-calls', command + '\\n');
if ((process.env.NPM_FAILS ?? '').includes(command)) process.exit(1);
mkdirSync('node_modules/tool', { recursive: true });
writeFileSync('node_modules/tool/package.json', '{ "bin": "./run.mjs" }');
writeFileSync('node_modules/tool/run.mjs', \`
  process.on('SIGTERM', () => { console.log('ended in order'); process.exit(0); });
  console.log('tool', JSON.stringify(process.argv.slice(2)));
  if (process.argv[2] === '--fail') process.exit(3);
  if (process.argv[2] === '--wait') setInterval(() => {}, 1000);
\`);
copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`;

const lock = (version: string) =>
  JSON.stringify({ packages: { '': {}, 'node_modules/tool': { version }, 'node_modules/other': { optional: true } } });

function clone(): string {
  const root = mkdtempSync(join(tmpdir(), 'kv-clone-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const script of ['with-install.mjs', 'freshness.mjs']) {
    cpSync(join(home, 'scripts', script), join(root, 'scripts', script));
  }
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(root, 'package-lock.json'), lock('1.0.0'));
  writeFileSync(join(root, 'npm.js'), npm);
  return root;
}

function run(root: string, args: readonly string[], environment: Record<string, string> = {}) {
  const env = { ...process.env, npm_execpath: join(root, 'npm.js'), ...environment };
  const ended = spawnSync(process.execPath, ['scripts/with-install.mjs', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status: ended.status, out: ended.stdout, err: ended.stderr };
}

function npmCalls(root: string): string[] {
  const log = join(root, 'npm-calls');
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
}

it('installs once, hands arguments on and gives the exit code of the tool', () => {
  const root = clone();
  const first = run(root, ['tool', '--port', '4401']);
  expect(first.out).toContain('tool ["--port","4401"]');
  expect(first.status).toBe(0);
  expect(run(root, ['tool', '--fail']).status).toBe(3);
  expect(npmCalls(root)).toEqual(['ci']);
});

it('installs again when the lock file asks for something else', () => {
  const root = clone();
  run(root, ['tool']);
  writeFileSync(join(root, 'package-lock.json'), lock('2.0.0'));
  run(root, ['tool']);
  run(root, ['tool']);
  expect(npmCalls(root)).toEqual(['ci', 'ci']);
});

it('accepts what somebody installed by hand, without asking npm', () => {
  const root = clone();
  run(root, ['tool']);
  rmSync(join(root, 'node_modules/.installed-lock'));
  rmSync(join(root, 'npm-calls'));
  expect(run(root, ['tool']).status).toBe(0);
  expect(npmCalls(root)).toEqual([]);
});

it('falls back to npm install, and says so in words when that fails too', () => {
  const root = clone();
  expect(run(root, ['tool'], { NPM_FAILS: 'ci' }).status).toBe(0);
  expect(npmCalls(root)).toEqual(['ci', 'install']);
  const other = clone();
  const failed = run(other, ['tool'], { NPM_FAILS: 'ci install' });
  expect(failed.status).toBe(1);
  expect(failed.err).toContain('Pakete ließen sich nicht installieren');
});

it('builds only when something is newer than dist', () => {
  const root = clone();
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  run(root, ['tool']);
  symlinkSync(join(home, 'node_modules/tsx'), join(root, 'node_modules/tsx'), 'dir');
  write('src/main.ts', '');
  write(
    'scripts/build.ts',
    `import { mkdirSync, writeFileSync } from 'node:fs';
     mkdirSync('dist', { recursive: true }); writeFileSync('dist/Code.js', ''); console.log('built');`,
  );
  expect(run(root, ['--build', 'tool', 'x']).out).toBe('built\ntool ["x"]\n');
  expect(run(root, ['--build', 'tool']).out).not.toContain('built');
  const later = Date.now() / 1000 + 5;
  utimesSync(join(root, 'src/main.ts'), later, later);
  expect(run(root, ['--build', 'tool']).out).toContain('built');
});

it('stops before the tool when the build refuses', () => {
  const root = clone();
  run(root, ['tool']);
  symlinkSync(join(home, 'node_modules/tsx'), join(root, 'node_modules/tsx'), 'dir');
  writeFileSync(join(root, 'scripts/build.ts'), 'process.exit(1)');
  const ended = run(root, ['--build', 'tool']);
  expect(ended.status).toBe(1);
  expect(ended.out).not.toContain('tool');
});

it('makes the workbench ahead when something of it is newer, and runs it in this process', () => {
  const root = clone();
  run(root, ['tool']);
  symlinkSync(join(home, 'node_modules/tsx'), join(root, 'node_modules/tsx'), 'dir');
  for (const folder of ['src', 'workbench', 'dist']) mkdirSync(join(root, folder));
  writeFileSync(
    join(root, 'workbench/build.ts'),
    `import { mkdirSync, writeFileSync } from 'node:fs';
     const folder = 'node_modules/.cache/werkbank/bereit';
     mkdirSync(folder, { recursive: true });
     writeFileSync(folder + '/server.mjs', "console.log('runs', JSON.stringify(process.argv.slice(2)))");
     console.log('made');`,
  );
  expect(run(root, ['workbench', '--empty']).out).toBe('made\nruns ["--empty"]\n');
  expect(run(root, ['workbench']).out).toBe('runs []\n');
  const later = Date.now() / 1000 + 5;
  utimesSync(join(root, 'workbench/build.ts'), later, later);
  expect(run(root, ['workbench']).out).toContain('made');
});

it('lets the tool end in order when it is told to stop', async () => {
  const root = clone();
  run(root, ['tool']);
  const child = spawn(process.execPath, ['scripts/with-install.mjs', 'tool', '--wait'], { cwd: root });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    if (out === '') child.kill('SIGTERM');
    out += chunk.toString();
  });
  const status = await new Promise((done) => child.on('close', done));
  expect(out).toContain('ended in order');
  expect(status).toBe(0);
});
