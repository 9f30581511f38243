import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noteOf } from '../../src/app/setup/note.ts';
import type { Table } from '../../src/define/table.ts';
import { explained, terms, termsIn } from '../../src/define/terms.ts';
import type { Lang } from '../../src/domain/text.ts';
import { tables } from '../../src/tables/index.ts';

const LANGS: readonly Lang[] = ['de', 'en'];
const handbook = { de: 'docs/handbuch.md', en: 'docs/handbook.md' } as const;
const read = (lang: Lang): string => readFileSync(resolve(import.meta.dirname, '../..', handbook[lang]), 'utf8');
const columns = Object.values<Table>(tables).flatMap((table) => Object.values(table.columns));

describe.each(LANGS)('each explained term, in %s', (lang) => {
  test('is one sentence of words, and knows itself', () => {
    for (const term of terms) {
      expect(term.says[lang], term.word[lang]).toMatch(/^[^.].{10,140}\.$/);
      expect(term.says[lang].slice(0, -1), term.word[lang]).not.toMatch(/[.!?] /);
      expect(termsIn(term.word[lang], lang)).toContain(term);
    }
  });

  test('stands in the Handbuch', () => {
    const printed = read(lang);
    for (const { word, says } of terms) expect(printed).toContain(`- **${word[lang]}:** ${says[lang]}`);
  });

  test('is explained in the note of each column that it is met in', () => {
    const met = columns.filter((column) => termsIn(column.header[lang], lang).length > 0);
    expect(met.length).toBeGreaterThan(5);
    for (const column of columns) {
      const words = [column.header[lang], column.help[lang], ...(column.options ?? []).map(({ label }) => label[lang])];
      for (const term of words.flatMap((text) => termsIn(text, lang)))
        expect(noteOf(column, lang, 'shared'), column.header[lang]).toContain(explained(term, lang));
    }
  });
});

test.each([
  ['KV', ['KV']],
  ['Partnerschaften der Kreisverbände', []],
  ['vom LV geklärt', ['LV']],
  ['Alle Gliederungen', ['Gliederung']],
  ['Werbung, Verzichtbares', []],
])('„%s“ holds %j', (text, found) => {
  expect(termsIn(text, 'de').map(({ word }) => word.de)).toEqual(found);
});
