/**
 * Breaks lines one at a time in a copy of the project, built once with all of that behind switches, and lists those whose
 * breaking no test notices:
 *   npm run mutate                          everything in its scope (scripts/mutate/scope.ts); hours
 *   npm run mutate -- src/app/apply/log.ts  files whose path starts so
 *   npm run mutate -- --changed main        only lines that differ from a commit
 *   npm run mutate -- --every 5             each fifth mutant
 *   npm run mutate -- --quick               without the long tests
 *   npm run mutate -- --seconds 5           in the quick round tests that take up to so long, of processor time; else 1
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
import { type Mutant, mutantsOf } from './mutate/mutants.ts';
import { type Scope, scopeOf } from './mutate/scope.ts';
import { switched } from './mutate/switched.ts';
import { tryAll } from './mutate/trial.ts';
import { type Copy, openCopy } from './trial/copy.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Of processor time that one test may take in the long round. */
const LONG_SECONDS = 60;

interface Case {
  readonly file: string;
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
      .map((mutant) => ({ file, scope, mutant }));
  });
}

const show = ({ file, mutant: { line, was, becomes } }: Case): string => `${file}:${line}\n    ${was}\n  → ${becomes}`;

const reasonOf = ({ file, mutant }: Case): string | undefined =>
  ACCEPTED.find((one) => one.file === file && one.was === mutant.was && one.becomes === mutant.becomes)?.why;

/** Those that no test notices. The script is built once with everything in it that can be broken, each behind a switch. */
async function survivorsOf(
  copy: Copy,
  open: readonly Case[],
  quickSeconds: number,
  quickOnly: boolean,
): Promise<readonly Case[]> {
  const numbered = open.map((one, index) => ({ ...one, number: index + 1 }));
  for (const file of new Set(open.map((one) => one.file))) {
    const own = numbered.filter((one) => one.file === file);
    copy.write(file, switched(readFileSync(join(root, file), 'utf8'), own));
  }
  const survivors: Case[] = [];
  for (const scope of new Set(open.map((one) => one.scope))) {
    const own = numbered.filter((one) => one.scope === scope);
    const left = new Set(own.map(({ number }) => number));
    const rounds = quickOnly ? ['quick' as const] : (['quick', 'long'] as const);
    for (const round of rounds) {
      const { slow, unsteady } = await tryAll(copy, {
        tests: scope[round],
        open: [...left],
        numbers: open.length,
        mostSeconds: round === 'quick' ? quickSeconds : LONG_SECONDS,
        say: (number, by) => {
          left.delete(number);
          console.log(`ok ${show(numbered[number - 1] as Case)}\n  ${by}`);
        },
      });
      for (const test of slow) console.log(`too slow for this round: ${test}`);
      for (const test of unsteady) console.log(`cannot be run again: ${test}`);
    }
    survivors.push(...own.filter(({ number }) => left.has(number)));
  }
  return survivors;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    changed: { type: 'string' },
    every: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '1' },
  },
});
const all = cases(positionals, values.changed).filter((_, index) => index % Number(values.every) === 0);
const open = all.filter((one) => reasonOf(one) === undefined);

if (values.list) {
  for (const one of all) console.log(`${show(one)}${reasonOf(one) ? `\n  may stay: ${reasonOf(one)}` : ''}`);
  console.log(`${all.length} mutants, ${all.length - open.length} may stay`);
} else {
  const copy = openCopy(root);
  try {
    const survivors = await survivorsOf(copy, open, Number(values.seconds), values.quick);
    console.log(`\n${open.length} broken, ${survivors.length} survive, ${all.length - open.length} may stay.`);
    for (const one of survivors) console.log(show(one));
    process.exitCode = survivors.length === 0 ? 0 : 1;
  } finally {
    copy.remove();
  }
}
