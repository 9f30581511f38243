import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the project in which files may be changed. */
export interface Copy {
  readonly folder: string;
  readonly write: (file: string, text: string) => void;
  /**
   * Runs these test files, one after the other in one process and in this order; `further` is more of Vitest's `test` options,
   * paths from the project's folder, `env` more of the environment. Resolves with the exit code; null where it was stopped.
   */
  readonly run: (
    tests: readonly string[],
    further: object,
    env: Readonly<Record<string, string>>,
  ) => Promise<number | null>;
  readonly stop: () => void;
  readonly remove: () => void;
}

const PARTS = ['src', 'test', 'workbench', 'scripts', 'data', 'docs', 'package.json', 'package-lock.json'];
const FURTHER = ['appsscript.json', 'README.md', 'tsconfig.json', 'tsconfig.server.json', 'tsconfig.client.json'];

const config = (folder: string, further: object): string => `
import own from '${folder}/vitest.config.ts';
class InOrder {
  sort(files) {
    const order = JSON.parse(process.env.TRIAL_TESTS);
    const at = (file) => order.findIndex((name) => file.moduleId.includes(name));
    return [...files].sort((a, b) => at(a) - at(b));
  }
  shard(files) {
    return files;
  }
}
export default {
  ...own,
  root: '${folder}',
  cacheDir: '${folder}/.cache',
  test: {
    ...own.test,
    maxWorkers: 1,
    testTimeout: 600_000,
    sequence: { sequencer: InOrder },
    ...${JSON.stringify(further)},
  },
};
`;

/** Goes away by itself where the process is told to end. */
export function openCopy(project: string): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'kv-trial-'));
  for (const part of [...PARTS, ...FURTHER]) {
    if (existsSync(join(project, part))) cpSync(join(project, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'dir');
  cpSync(join(project, 'vitest.config.ts'), join(folder, 'vitest.config.ts'));
  const configFile = join(folder, 'trial.config.ts');
  let running: number | undefined;
  // Vitest and its worker, which may sit in a loop: the whole group ends.
  const stop = (): void => {
    if (running !== undefined) process.kill(-running, 'SIGKILL');
    running = undefined;
  };
  const remove = (): void => {
    stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      remove();
      process.exit(130);
    });
  }
  const run: Copy['run'] = (tests, further, env) =>
    new Promise((done) => {
      writeFileSync(configFile, config(folder, further));
      const vitest = join(project, 'node_modules/vitest/vitest.mjs');
      const args = [vitest, 'run', '--config', configFile, '--no-isolate', '--no-file-parallelism', '--reporter=dot'];
      const child = spawn(process.execPath, [...args, ...tests], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
        detached: true,
        // What a killed run leaves behind goes with the copy.
        env: { ...process.env, NODE_NO_WARNINGS: '1', TRIAL_TESTS: JSON.stringify(tests), TMPDIR: folder, ...env },
      });
      running = child.pid;
      child.on('exit', (status) => {
        running = undefined;
        done(status);
      });
    });
  return { folder, write: (file, text) => writeFileSync(join(folder, file), text), run, stop, remove };
}
