/**
 * Breaks lines one at a time in a copy of the project and lists those whose breaking no test notices:
 *   npm run mutate                          everything in its scope (scripts/mutate/scope.ts); hours
 *   npm run mutate -- src/app/apply/log.ts  files whose path starts so
 *   npm run mutate -- --changed main        only lines that differ from a commit
 *   npm run mutate -- --every 5             each fifth mutant
 *   npm run mutate -- --quick               without the long tests
 *   npm run mutate -- --list                lists the mutants, runs nothing
 * Survivors that may stay have a reason in scripts/mutate/accepted.ts. Exits 1 where others are left.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sourceFiles } from '../test/contracts/imports.ts';
import { ACCEPTED } from './mutate/accepted.ts';
import { broken, type Mutant, mutantsOf } from './mutate/mutants.ts';
import { type Scope, scopeOf } from './mutate/scope.ts';
import { openTrial, type Trial } from './mutate/trial.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const MOST_SECONDS = { quick: 300, long: 1_200 } as const;

interface Case {
  readonly file: string;
  readonly text: string;
  readonly scope: Scope;
  readonly mutant: Mutant;
}

/** Line numbers of a file, from 1, that differ from a commit. */
function changedLines(file: string, commit: string): ReadonlySet<number> {
  const diff = execFileSync('git', ['diff', '-U0', commit, '--', file], { cwd: root, encoding: 'utf8' });
  const hunks = [...diff.matchAll(/^@@ .* \+(\d+)(?:,(\d+))? @@/gm)];
  return new Set(
    hunks.flatMap(([, from, count]) => Array.from({ length: Number(count ?? 1) }, (_, index) => Number(from) + index)),
  );
}

function cases(paths: readonly string[], changed: string | undefined): readonly Case[] {
  return sourceFiles(root, 'src').flatMap((file) => {
    const scope = scopeOf(file);
    if (!scope || (paths.length > 0 && !paths.some((path) => file.startsWith(path)))) return [];
    const text = readFileSync(join(root, file), 'utf8');
    const lines = changed === undefined ? undefined : changedLines(file, changed);
    return mutantsOf(text)
      .filter(({ line }) => lines === undefined || lines.has(line))
      .map((mutant) => ({ file, text, scope, mutant }));
  });
}

const show = ({ file, mutant: { line, was, becomes } }: Case): string => `${file}:${line}\n    ${was}\n  → ${becomes}`;

const reasonOf = ({ file, mutant }: Case): string | undefined =>
  ACCEPTED.find((one) => one.file === file && one.was === mutant.was && one.becomes === mutant.becomes)?.why;

/** Whether a test noticed; the file is whole again afterwards. */
async function noticed(trial: Trial, one: Case, quickOnly: boolean): Promise<boolean> {
  const { file, text, scope, mutant } = one;
  trial.write(file, broken(text, mutant));
  try {
    const quick = await trial.run(scope.quick, MOST_SECONDS.quick);
    const verdict = quick.kind !== 'passed' || quickOnly ? quick : await trial.run(scope.long, MOST_SECONDS.long);
    const what = verdict.kind === 'noticed' ? `noticed by ${verdict.by}` : verdict.kind;
    console.log(`${verdict.kind === 'passed' ? 'SURVIVES' : 'ok'} ${show(one)}\n  ${what}`);
    return verdict.kind !== 'passed';
  } finally {
    trial.write(file, text);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    changed: { type: 'string' },
    every: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
});
const all = cases(positionals, values.changed).filter((_, index) => index % Number(values.every) === 0);
const open = all.filter((one) => reasonOf(one) === undefined);

if (values.list) {
  for (const one of all) console.log(`${show(one)}${reasonOf(one) ? `\n  may stay: ${reasonOf(one)}` : ''}`);
  console.log(`${all.length} mutants, ${all.length - open.length} may stay`);
} else {
  const trial = openTrial(root);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      trial.remove();
      process.exit(130);
    });
  }
  try {
    for (const scope of new Set(open.map((one) => one.scope))) {
      const whole = await trial.run(scope.quick, MOST_SECONDS.quick);
      if (whole.kind !== 'passed') throw new Error(`The tests fail with nothing broken: ${JSON.stringify(whole)}`);
    }
    const survivors: Case[] = [];
    for (const one of open) if (!(await noticed(trial, one, values.quick))) survivors.push(one);
    console.log(`\n${open.length} broken, ${survivors.length} survive, ${all.length - open.length} may stay.`);
    for (const one of survivors) console.log(show(one));
    process.exitCode = survivors.length === 0 ? 0 : 1;
  } finally {
    trial.remove();
  }
}
