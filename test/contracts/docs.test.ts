import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './imports.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const below = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'test/parity.md',
  'data/README.md',
  ...below('docs'),
].filter((file) => file.endsWith('.md') && existsSync(join(root, file)));

/** Whether something stands there; `*` is anything within a name, and of `<what>` only the folder before it is looked at. */
function stands(path: string): boolean {
  const sure = path.includes('<') ? path.slice(0, path.indexOf('<')).replace(/[^/]*$/, '') : path;
  if (!sure.includes('*')) return existsSync(join(root, sure));
  const [before = '', after = ''] = sure.split('*');
  const folder = before.replace(/[^/]*$/, '');
  return (
    existsSync(join(root, folder)) &&
    below(folder.replace(/\/$/, '')).some((one) => one.startsWith(before) && one.endsWith(after))
  );
}

const OURS = /^(?:src|test|workbench|scripts|docs|data|dist|\.ci)\/[^\s`]*$/;
/** Files and folders of the project that a page names in code spans. `dist` is made, not kept. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)]
    .map(([, words = '']) => words)
    .filter((words) => OURS.test(words) && !words.startsWith('dist/'));

/** Addresses of links within the project, from its root. */
const linkedFrom = (file: string, text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map(([, to = '']) => to)
    .filter((to) => !/^[a-z]+:/.test(to))
    .map((to) => join(dirname(file), to));

describe.each(pages)('%s', (file) => {
  const text = read(file);
  it('names only files and folders that are there', () => {
    expect(namedIn(text).filter((path) => !stands(path))).toEqual([]);
  });

  it('links only to what is there', () => {
    expect(linkedFrom(file, text).filter((path) => !stands(path))).toEqual([]);
  });

  it('names only commands that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

it('what a comment in the code points to is there', () => {
  const files = ['src', 'test', 'workbench', 'scripts'].flatMap((folder) => sourceFiles(root, folder));
  const cited = files.flatMap((file) => {
    const comments = read(file).match(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm) ?? [];
    return comments.flatMap((words) => (words.match(/[\w./-]+\.md\b/g) ?? []).map((page) => ({ file, page })));
  });
  const missing = cited.filter(
    ({ page }) => ![page, `docs/${page}`, `docs/decisions/${page}`, `test/${page}`].some((one) => stands(one)),
  );
  expect(missing).toEqual([]);
});

describe('a decision', () => {
  const decisions = below('docs/decisions').filter((file) => !file.endsWith('README.md'));
  it.each(decisions)('%s says why, what else, and what follows', (file) => {
    const parts = [...read(file).matchAll(/^\*\*(\w+)\.\*\*/gm)].map(([, name]) => name);
    expect(parts).toEqual(['Context', 'Decision', 'Considered', 'Consequences']);
  });

  it('stands in the list, under its title', () => {
    const titles = decisions.map(
      (file) => `[${read(file).split('\n')[0]?.slice(2)}](${file.slice('docs/decisions/'.length)})`,
    );
    const list = read('docs/decisions/README.md');
    expect(titles.filter((title) => !list.includes(title))).toEqual([]);
  });
});
