import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { entryForms } from '../../src/forms/index.ts';
import { sourceFiles } from './imports.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const written = readdirSync(join(root, 'src/client/handbook'));
const texts = sourceFiles(root, 'src')
  .filter((file) => !file.startsWith('src/client/handbook'))
  .map(read)
  .join('\n')
  .toLowerCase();

test('every form over a table opens its section of the handbook', () => {
  for (const { name } of [...entryForms, { name: 'changeAssociation' }, { name: 'importRows' }, { name: 'tips' }]) {
    const file = `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
    expect(written, name).toContain(file);
    expect(read(`src/forms/${name}/view.tsx`), name).toContain(`client/handbook/${file}`);
  }
});

/** What stands bold there is what a person reads on a button, in a menu or in a tab. */
test.each(written)('%s names buttons and words as they stand on the pages, in English as well', (file) => {
  const [, english = ''] = read(`src/client/handbook/${file}`).split('\n  en: ');
  const bold = [...english.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words);
  expect(bold.filter((words) => !texts.includes(words.replace(/…$/, '').toLowerCase()))).toEqual([]);
  expect(english.length).toBeGreaterThan(100);
});
