import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the tests said: the name of the first that failed, or that all passed, or that they never ended. */
export type Verdict = { readonly kind: 'noticed'; readonly by: string } | { readonly kind: 'passed' | 'endless' };

/** A copy of the project in which files may be broken. */
export interface Trial {
  readonly write: (file: string, text: string) => void;
  /** Runs these test files, one after the other in one process, up to the first failure. */
  readonly run: (tests: readonly string[], mostSeconds: number) => Promise<Verdict>;
  readonly remove: () => void;
}

const PARTS = ['src', 'test', 'workbench', 'scripts', 'data', 'docs', 'package.json', 'package-lock.json'];
const FURTHER = ['appsscript.json', 'README.md', 'tsconfig.json', 'tsconfig.server.json', 'tsconfig.client.json'];

/** In the order given; no failure of a copy is remembered for the project's own runs. */
const config = (project: string, work: string): string => `
import own from '${project}/vitest.config.ts';
class InOrder {
  sort(files) {
    const order = JSON.parse(process.env.MUTATE_TESTS);
    const at = (file) => order.findIndex((name) => file.moduleId.includes(name));
    return [...files].sort((a, b) => at(a) - at(b));
  }
  shard(files) {
    return files;
  }
}
export default {
  ...own,
  root: '${work}',
  cacheDir: '${work}/.cache',
  test: { ...own.test, maxWorkers: 1, testTimeout: 240_000, sequence: { sequencer: InOrder } },
};
`;

export function openTrial(project: string): Trial {
  const work = mkdtempSync(join(tmpdir(), 'kv-mutate-'));
  for (const part of [...PARTS, ...FURTHER]) {
    if (existsSync(join(project, part))) cpSync(join(project, part), join(work, part), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(work, 'node_modules'), 'dir');
  cpSync(join(project, 'vitest.config.ts'), join(work, 'vitest.config.ts'));
  const configFile = join(work, 'mutate.config.ts');
  writeFileSync(configFile, config(work, work));
  const report = join(work, 'report.json');
  let running: number | undefined;
  // Vitest and its worker, which may sit in a loop: the whole group ends.
  const stop = (): void => {
    if (running !== undefined) process.kill(-running, 'SIGKILL');
    running = undefined;
  };

  const run = (tests: readonly string[], mostSeconds: number): Promise<Verdict> =>
    new Promise((done) => {
      rmSync(report, { force: true });
      const vitest = join(project, 'node_modules/vitest/vitest.mjs');
      const args = [vitest, 'run', '--config', configFile, '--bail=1', '--no-isolate', '--no-file-parallelism'];
      const child = spawn(process.execPath, [...args, '--reporter=json', `--outputFile=${report}`, ...tests], {
        cwd: work,
        stdio: 'ignore',
        detached: true,
        // What a killed run leaves behind goes with the copy.
        env: { ...process.env, MUTATE_TESTS: JSON.stringify(tests), TMPDIR: work },
      });
      running = child.pid;
      let endless = false;
      const timer = setTimeout(() => {
        endless = true;
        stop();
      }, mostSeconds * 1000);
      child.on('exit', (status) => {
        clearTimeout(timer);
        running = undefined;
        if (endless) done({ kind: 'endless' });
        else done(status === 0 ? { kind: 'passed' } : { kind: 'noticed', by: firstFailure(report, work) });
      });
    });

  return {
    write: (file, text) => writeFileSync(join(work, file), text),
    run,
    remove: () => {
      stop();
      rmSync(work, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

function firstFailure(report: string, work: string): string {
  if (!existsSync(report)) return 'no test could start';
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const failed = testResults.find(({ status }) => status === 'failed');
  const test = failed?.assertionResults.find(({ status }) => status === 'failed');
  return `${failed?.name.slice(work.length + 1) ?? 'a test'}: ${test?.fullName ?? 'the file itself'}`;
}
