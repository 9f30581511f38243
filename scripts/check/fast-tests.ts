import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf, sourceFiles } from '../../test/contracts/imports.ts';

/** What makes a test slow: it builds or loads the bundle, makes the whole demo, drives a browser or starts another process. */
const HEAVY = [
  'workbench/demo/index.ts',
  'test/bundle.ts',
  'scripts/build/server.ts',
  'playwright-core',
  'node:child_process',
];

/** Everything that a file imports, itself and what its imports import included; types are nothing to wait for. */
function reached(start: string, next: (file: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const file of seen) for (const to of next(file)) seen.add(to);
  return seen;
}

/**
 * The test files of the project whose imports reach nothing heavy, from its root, in the order of their names.
 * The rule keeps itself: a new test is fast until it imports what is slow.
 */
export function fastTests(root: string): string[] {
  const files = ['src', 'test', 'workbench', 'scripts'].flatMap((folder) => sourceFiles(root, folder));
  const known = new Set(files);
  const imports = new Map(
    files.map((file) => {
      const found = importsOf(file, readFileSync(join(root, file), 'utf8'), known);
      return [file, found.filter(({ typeOnly }) => !typeOnly).map(({ to }) => to)];
    }),
  );
  const next = (file: string) => imports.get(file) ?? [];
  return files.filter((file) => {
    if (!/^test\/.*\.test\.tsx?$/.test(file)) return false;
    const all = reached(file, next);
    return !HEAVY.some((heavy) => all.has(heavy));
  });
}
