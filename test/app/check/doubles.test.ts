import { describe, expect, test } from 'vitest';
import { doubleIds } from '../../../src/app/check/index.ts';
import { checker, context, exampleRow } from '../../rules/support.ts';

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

test('a copy with its new id says so', () => {
  const renewedIds = new Map([['E-NEW', 'E-OLD']]);
  const found = checker.checkRow('visits', row('E-NEW', 7), { ...context, renewedIds });
  expect(found).toMatchObject([{ rule: 'Q-07', level: 'hint', column: 'id' }]);
  expect(found[0]?.what.de).toContain('E-OLD');
  expect(checker.checkRow('visits', row('E-OLD', 2), { ...context, renewedIds })).toEqual([]);
});
