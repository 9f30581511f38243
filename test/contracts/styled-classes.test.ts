import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/* A class that no sheet of its page knows is a style that somebody meant and nobody sees, as where it was moved to another page. */

const forms = readdirSync('src/forms').filter((name) => existsSync(join('src/forms', name, 'view.tsx')));
const IMPORTED = { css: /@import "([^"]+)"/g, tsx: /from '(\.[^']+)'/g } as const;

/** A file and all that it imports from here, by their paths. */
function reached(path: string, kind: keyof typeof IMPORTED, seen = new Set<string>()): Set<string> {
  if (seen.has(path) || !existsSync(path)) return seen;
  seen.add(path);
  for (const [, other = ''] of readFileSync(path, 'utf8').matchAll(IMPORTED[kind]))
    reached(normalize(join(dirname(path), other)), kind, seen);
  return seen;
}
const textOf = (paths: Iterable<string>): string => [...paths].map((path) => readFileSync(path, 'utf8')).join('\n');

/** The classes that a source writes out; of those put together, the parts that stand there. */
const classesIn = (source: string): string[] =>
  [...source.matchAll(/\bclass=(?:"([^"]+)"|\{`([^`]+)`\})/g)]
    .flatMap(([, plain, made]) => (plain ?? made ?? '').replace(/\S*\$\{[^}]*\}\S*/g, ' ').split(/\s+/))
    .filter(Boolean);

test.each(forms)('%s: each class is one that the page has a style for', (form) => {
  const views = [...reached(`src/forms/${form}/view.tsx`, 'tsx')].filter((path) => path.endsWith('.tsx'));
  const style = textOf([...reached('src/client/styles.css', 'css'), ...reached(`src/forms/${form}/view.css`, 'css')]);
  const known = new Set([...style.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name));
  expect([...new Set(classesIn(textOf(views)))].filter((name) => !known.has(name))).toEqual([]);
});
