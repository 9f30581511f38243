import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tablesPage } from '../../scripts/docs/tables.ts';
import type { Table } from '../../src/define/table.ts';
import { tables } from '../../src/tables/index.ts';

const all: readonly (readonly [string, Table])[] = Object.entries(tables);

test('docs/tables.md is up to date', () => {
  expect(readFileSync(new URL('../../docs/tables.md', import.meta.url), 'utf8')).toBe(tablesPage());
});

test('names, tabs and prefixes are unique', () => {
  for (const values of [
    all.map(([, { name }]) => name),
    all.map(([, { tab }]) => tab.de),
    all.map(([, { tab }]) => tab.en),
    all.flatMap(([, { prefix }]) => (prefix === undefined ? [] : [prefix])),
  ])
    expect(new Set(values).size).toBe(values.length);
});

describe.each(all)('%s', (name, table) => {
  const columns = Object.entries(table.columns);

  test('is listed under its own name', () => {
    expect(table.name).toBe(name);
  });

  test('each column has both headers, help in both languages and a privacy class', () => {
    for (const [key, { header, help, privacy }] of columns) {
      for (const words of [header.de, header.en, help.de, help.en]) expect(words.trim(), key).not.toBe('');
      expect(help.de, key).not.toBe(help.en);
      expect(['none', 'contact', 'pseudonym', 'free text'], key).toContain(privacy);
      expect(`${help.de}${help.en}`, key).not.toContain('!');
    }
  });

  test('headers are unique in each language', () => {
    for (const lang of ['de', 'en'] as const) {
      const headers = columns.map(([, { header }]) => header[lang].toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
    }
  });

  test('choices differ in their words and in their keys', () => {
    for (const [key, { options }] of columns)
      for (const words of [
        options?.map((o) => o.key),
        options?.map((o) => o.label.de),
        options?.map((o) => o.label.en),
      ])
        if (words) expect(new Set(words).size, key).toBe(words.length);
  });

  test('what people write instead of a choice is asked about by that choice, and taken for none', () => {
    for (const [key, { kind, options = [], codec }] of columns)
      for (const { label, instead = [] } of kind === 'choice' ? options : [])
        for (const word of instead) {
          const read = codec.parse(word.toUpperCase());
          expect(!read.ok && read.problem.de, `${key}: ${word}`).toContain(`„${label.de}“`);
          expect(!read.ok && read.problem.en, `${key}: ${word}`).toContain(`"${label.en}"`);
        }
  });

  test('retention counts from a day of the same row, references lead to a table', () => {
    for (const [key, { retention, to }] of columns) {
      if (retention) expect(Object.keys(table.columns), key).toContain(retention.after);
      if (to) expect(Object.keys(tables), key).toContain(to);
    }
  });

  test('a table of people shows the tool’s word first, then the id', () => {
    if (table.kept !== 'people') return;
    expect(columns.slice(0, 2).map(([key]) => key)).toEqual(['check', 'id']);
    const required = columns.map(([, column]) => column.required && column.writer === 'person');
    expect(required.lastIndexOf(true)).toBe(1 + required.filter(Boolean).length);
  });
});
