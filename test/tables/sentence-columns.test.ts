import { expect, test } from 'vitest';
import { sentenceColumns, sentenceOn } from '../../src/define/sentence.ts';
import { day } from '../../src/domain/day.ts';
import { dataTables, tables } from '../../src/tables/index.ts';
import { demoRows } from '../../workbench/demo/rows.ts';

/** What reads only these columns tells a row by the same sentence. */
test('the sentence of a row is made from the columns that it names, and from no other', () => {
  const rows = demoRows() as Partial<Readonly<Record<string, readonly { readonly values: object }[]>>>;
  const told = dataTables.flatMap((name) => {
    const keys = new Set(sentenceColumns(tables[name]));
    return (rows[name] ?? []).map(({ values }) => {
      const few = Object.fromEntries(Object.entries(values).filter(([key]) => keys.has(key)));
      const telling = { lang: 'de', today: day('2026-11-23') } as const;
      const whole = sentenceOn(tables[name], values as Readonly<Record<string, unknown>>, telling);
      expect(sentenceOn(tables[name], few, telling)).toBe(whole);
      return whole;
    });
  });
  expect(told.filter((words) => words !== '').length).toBeGreaterThan(100);
});
