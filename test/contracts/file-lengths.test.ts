import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
/** Generated data may be long. */
const GENERATED = /\.data\.ts$/;

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

it('no file is longer than 300 lines, so that each has one name', () => {
  const long = ['src', 'workbench', 'scripts']
    .flatMap(sources)
    .filter((path) => !GENERATED.test(path))
    .filter((path) => readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length > 300);
  expect(long).toEqual([]);
});
