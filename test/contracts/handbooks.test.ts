import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { builtScript, COORDINATOR, newHost } from '../bundle.ts';

const docs = resolve(import.meta.dirname, '../../docs');
const read = (name: string): string => readFileSync(join(docs, name), 'utf8');
const headings = (text: string): readonly string[] => text.split('\n').filter((line) => /^#+ /.test(line));
/** As hosts of repositories name a heading in links. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/^#+ /, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

test('both handbooks have the same sections, in the same order', () => {
  const levels = (name: string) => headings(read(name)).map((line) => line.replace(/ .*/, ''));
  expect(levels('handbook.md')).toEqual(levels('handbuch.md'));
});

/** Each picture with the place of its section among all sections. */
const picturesOf = (name: string, folder: string): readonly string[] => {
  const lines = read(name).split('\n');
  return lines.flatMap((line, at) => {
    const [, picture] = new RegExp(`^!\\[.+\\]\\(${folder}([a-z0-9-]+)\\.png\\)$`).exec(line) ?? [];
    return picture === undefined ? [] : [`${headings(lines.slice(0, at).join('\n')).length}: ${picture}`];
  });
};

test('each picture of the German handbook stands in English in the same section of the English one', () => {
  const german = picturesOf('handbuch.md', 'pictures/');
  expect(german.length).toBeGreaterThan(10);
  expect(picturesOf('handbook.md', 'pictures/en/')).toEqual(german);
});

test.each(['handbuch.md', 'handbook.md', 'handbook-forms.md'])('%s: each link and picture leads somewhere', (name) => {
  const links = [...read(name).matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to);
  expect(links.length).toBeGreaterThan(0);
  for (const to of links.filter((one) => !/^https?:/.test(one))) {
    const [file = '', anchor] = to.split('#');
    const path = file === '' ? join(docs, name) : join(docs, dirname(name), file);
    expect(existsSync(path), to).toBe(true);
    if (anchor === undefined || !path.endsWith('.md')) continue;
    const there = headings(readFileSync(path, 'utf8')).map(anchorOf);
    expect(there, to).toContain(anchor);
  }
});

test('the English handbook names every entry of the menu as it stands there', async () => {
  const host = newHost(await builtScript(), { locale: 'en_GB' }).as(COORDINATOR, 'en');
  host.choose('Set up and repair');
  interface Entry {
    readonly label?: string;
    readonly items?: readonly Entry[];
  }
  const labels = (entries: readonly Entry[]): readonly string[] =>
    entries.flatMap(({ label, items }) => (items ? labels(items) : label === undefined ? [] : [label]));
  const named = read('handbook.md');
  const all = labels(host.open().menu());
  expect(all).toContain('Log a visit…');
  expect(all.filter((label) => !named.includes(label))).toEqual([]);
});
