import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readingIn, valueKinds, valuesTable } from '../../scripts/docs/values.ts';
import type { Column } from '../../src/define/column.ts';

const parse = (column: Column, typed: string, lang: 'de' | 'en') => column.codec.parse(typed, readingIn(lang));
const shown = (column: Column, typed: string, lang: 'de' | 'en'): string => {
  const read = parse(column, typed, lang);
  // The value came from this column's own codec.
  return read.ok ? column.codec.show(read.value as never, lang) : read.problem[lang];
};

describe.each(valueKinds)('$name', ({ column, reads, readsInEnglish = [], refuses }) => {
  test.each(reads.map(([typed, as]) => [typed, as] as const))('%s is read as %s', (typed, as) => {
    expect(shown(column, typed, 'de')).toBe(as);
    // What has one reading has it in both languages.
    const german = parse(column, typed, 'de');
    expect(parse(column, typed, 'en')).toEqual(german);
  });

  test.each(readsInEnglish.map(([typed, as]) => [typed, as] as const))('in English %s is read as %s', (typed, as) => {
    expect(shown(column, typed, 'en')).toBe(as);
    expect(parse(column, typed, 'de').ok).toBe(false);
  });

  test.each(refuses.map((typed) => [typed]))('%s is refused, with an example that is read', (typed) => {
    for (const lang of ['de', 'en'] as const) {
      const read = parse(column, typed, lang);
      if (read.ok) throw new Error(`read as ${String(read.value)}`);
      const { example, readings = [] } = read.problem;
      expect(read.problem[lang]).toContain(example[lang]);
      expect(parse(column, example[lang], lang).ok, example[lang]).toBe(true);
      for (const one of readings) expect(read.problem[lang]).toContain(one[lang]);
    }
  });
});

test('the handbook has the table', () => {
  expect(readFileSync(new URL('../../docs/handbuch.md', import.meta.url), 'utf8')).toContain(valuesTable());
});
