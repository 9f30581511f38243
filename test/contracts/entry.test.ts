import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../src/define/column.ts';
import { day } from '../../src/domain/day.ts';
import { meEntry } from '../../src/forms/enterMe/entry.ts';
import { askedOf, fieldOf, isRequired } from '../../src/forms/entry/answers.ts';
import { entryForms } from '../../src/forms/index.ts';
import { dataTables, tables } from '../../src/tables/index.ts';
import { entries } from '../entries.ts';
import { importsBelow, sourceFiles } from './imports.ts';

const TODAY = day('2026-11-23');
const root = resolve(import.meta.dirname, '../..');
const FOLDER = 'src/forms/entry';

/** Literals of the mechanism that are some column's key by chance: a call, and a kind of column. */
const OWN_WORDS = ['start', 'email'];

/** What a file says by name: texts of its literals, and what it reads of answers, cells and columns by a fixed key. */
function namedIn(file: string, text: string): { readonly literals: string[]; readonly keys: string[] } {
  const { code } = transformSync(text, {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    jsx: 'automatic',
    charset: 'utf8',
  });
  const literals = [...code.matchAll(/"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(([, a, b]) => a ?? b ?? '');
  const keys = [
    ...code.matchAll(/\b(?:values|typed|cells|columns|fields|answers|problems)\??\.(\w+)/g),
    ...code.matchAll(/\{([^{}]*)\}\s*=\s*\w*\.?(?:values|typed|cells|columns)\b/g),
    ...code.matchAll(/\bvalues: \{([^{}]*)\}/g),
  ].flatMap(([, found = '']) => found.split(',').map((one) => one.trim().split(/[:= ]/)[0] ?? ''));
  return { literals, keys };
}

const peoples = dataTables.map((name) => tables[name]);
const columnKeys = new Set(peoples.flatMap(({ columns }) => Object.keys(columns)));
const tabs = peoples.flatMap(({ name, tab }) => [name, tab.de, tab.en]);
const saysTab = (literal: string): boolean =>
  tabs.some((tab) => new RegExp(`(?<!\\p{L})${tab}(?!\\p{L})`, 'u').test(literal));

const wrongIn = (file: string, text: string): string[] => {
  const { literals, keys } = namedIn(file, text);
  return [
    ...literals.filter((one) => !one.startsWith('.') && saysTab(one)),
    ...literals.filter((one) => columnKeys.has(one) && !OWN_WORDS.includes(one)),
    ...keys.filter((one) => columnKeys.has(one)),
  ].map((found) => `${file} names ${found}`);
};

describe('the mechanism of forms over tables', () => {
  it('names no table and no column', () => {
    const files = sourceFiles(root, FOLDER);
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((file) => wrongIn(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
    const imported = importsBelow(root, 'src').filter(
      ({ from, to }) => from.startsWith(FOLDER) && to.startsWith('src/tables/'),
    );
    expect(imported.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it.each([
    ["const a = values.host ?? '';", 1],
    ['const { guest } = given.values;', 1],
    ['const f = ({ values: { people } }) => people;', 1],
    ["const a = 'visits';", 1],
    ["const a = { de: 'Der Tab „Einsätze“ ist leer.' };", 1],
    ["const a = { [key]: 'doors' };", 1],
    ["const a = { de: 'Deine Eingaben sind noch da' }; const b = values[key];", 0],
  ])('would notice %s', (code, found) => {
    expect(wrongIn('a.ts', code)).toHaveLength(found);
  });
});

describe('each form over a table', () => {
  it('is looked at here', () => {
    expect(entries.map(({ name }) => name)).toEqual([...entryForms.map(({ name }) => name), meEntry.name]);
  });

  it.each(entries.map((entry) => [entry.name, entry] as const))('%s fills what its table requires', (_, entry) => {
    // With nothing answered, and with each answer to the first question: more may be asked then.
    const first = askedOf(entry, { values: {}, today: TODAY })[0] ?? '';
    const given = [{}, ...(entry.table.columns[first]?.options ?? []).map(({ key }) => ({ [first]: key }))];
    const left = given.flatMap((values) => {
      const asked = askedOf(entry, { values, today: TODAY });
      const follows = (key: string): boolean => fieldOf(entry, key).derived?.({ values, today: TODAY }) !== undefined;
      return Object.entries<Column>(entry.table.columns).filter(
        ([key, { writer }]) =>
          writer === 'person' &&
          isRequired(entry, key, { values, today: TODAY }) &&
          !asked.includes(key) &&
          fieldOf(entry, key).otherwise === undefined &&
          !follows(key),
      );
    });
    expect(left.map(([key]) => key)).toEqual([]);
  });

  it.each(entries.map((entry) => [entry.name, entry] as const))('%s speaks both languages', (_, entry) => {
    const texts = [
      entry.title,
      entry.menu,
      entry.intro,
      entry.row.the,
      entry.row.bare,
      entry.next.label,
      entry.next.keeps,
    ];
    for (const { words, missing } of Object.values(entry.fields).map((field) => field ?? {}))
      for (const text of [words?.label, words?.short, words?.hint || undefined, missing]) if (text) texts.push(text);
    for (const { de, en } of texts) {
      expect(de.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(`${de} ${en}`).not.toContain('!');
    }
  });
});
