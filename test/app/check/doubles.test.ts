import { describe, expect, test } from 'vitest';
import { doubleIds } from '../../../src/app/check/index.ts';
import { checker, context, datasetOf, exampleRow } from '../../rules/support.ts';

const row = (id: string, line: number) => exampleRow('visits', {}, id, line);

describe('doubleIds', () => {
  test('the upper row keeps the id, wherever it comes in the list', () => {
    const rows = [row('E-A', 9), row('E-B', 3), row('E-A', 2), row('E-A', 5)];
    expect(doubleIds('visits', rows)).toEqual([
      { table: 'visits', line: 5, formerId: 'E-A' },
      { table: 'visits', line: 9, formerId: 'E-A' },
    ]);
  });

  test('the row that matches the journal keeps it, though it is lower', () => {
    const rows = [row('E-A', 2), row('E-A', 5)];
    expect(doubleIds('visits', rows, ({ line }) => line === 5)).toEqual([
      { table: 'visits', line: 2, formerId: 'E-A' },
    ]);
  });

  test('where no row matches the journal, the upper one keeps it', () => {
    expect(doubleIds('visits', [row('E-A', 2), row('E-A', 5)], () => false)).toEqual([
      { table: 'visits', line: 5, formerId: 'E-A' },
    ]);
  });

  test('rows without an id are no doubles', () => {
    expect(doubleIds('visits', [row('', 2), row('', 3), row('E-A', 4)])).toEqual([]);
  });
});

describe('the finding at a copy', () => {
  const said = (ids: readonly [string, string], renewedIds?: ReadonlyMap<string, string>) =>
    checker
      .checkAll(
        datasetOf({ visits: [row(ids[0], 2), row(ids[1], 7)] }),
        { ...context, ...(renewedIds ? { renewedIds } : {}) },
        { lang: 'de' },
      )
      .findings.filter(({ rule }) => rule === 'Q-07');

  test('stands at the lower row while both carry the id', () => {
    expect(said(['E-OLD', 'E-OLD'])).toMatchObject([{ level: 'hint', column: 'id', line: 7 }]);
  });

  test('stands at the row with its new id, and names the former', () => {
    const found = said(['E-OLD', 'E-NEW'], new Map([['E-NEW', 'E-OLD']]));
    expect(found).toMatchObject([{ rowId: 'E-NEW', line: 7 }]);
    expect(found[0]?.what.de).toContain('E-OLD');
  });

  test('is none where each row has its own id', () => {
    expect(said(['E-OLD', 'E-NEW'])).toEqual([]);
  });
});
