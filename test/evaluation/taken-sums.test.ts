import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/day.ts';
import { cents } from '../../src/domain/money.ts';
import { parsePeriodKey } from '../../src/domain/period.ts';
import { takenSums } from '../../src/evaluation/taken-sums.ts';
import type { RowIn } from '../../src/tables/index.ts';

const row = (period: string, euros: number, kind: 'money' | 'grant' = 'money', asOf = '2026-11-01') =>
  ({
    ...{ id: '', line: 2, cells: {}, unread: [] },
    values: { period, association: 'KV A', kind, amount: cents(euros * 100), source: 'Kasse', asOf: day(asOf) },
  }) as unknown as RowIn<'sums'>;
const of = (key: string) => {
  const read = parsePeriodKey(key);
  if (!read.ok) throw new Error(key);
  return read.value;
};
const told = (rows: readonly RowIn<'sums'>[], key: string) =>
  takenSums(rows, of(key)).map(({ kind, amount, asOf }) => [kind, amount / 100, asOf]);

describe('sums that were taken over', () => {
  it('are added by association and kind where they lie wholly in the period, the latest day said', () => {
    const rows = [row('2026-Q1', 60), row('2026-Q2', 40, 'money', '2026-11-09'), row('2026-Q2', 500, 'grant')];
    expect(told(rows, '2026')).toEqual([
      ['grant', 500, '2026-11-01'],
      ['money', 100, '2026-11-09'],
    ]);
    expect(told(rows, '2026-Q1')).toEqual([['money', 60, '2026-11-01']]);
    expect(told(rows, '2026-02')).toEqual([]);
  });

  it('count once where a year stands beside its quarters, in whatever order', () => {
    const rows = [row('2026-Q1', 60), row('2026', 100), row('2026-Q2', 40)];
    expect(told(rows, '2026')).toEqual([['money', 100, '2026-11-01']]);
    expect(told([...rows].reverse(), '2026')).toEqual(told(rows, '2026'));
  });

  it('count as told last where one period stands twice, in whatever order', () => {
    const rows = [row('2026-Q3', 1500, 'money', '2026-09-30'), row('2026-Q3', 1800, 'money', '2026-10-15')];
    expect(told(rows, '2026')).toEqual([['money', 1800, '2026-10-15']]);
    expect(told([...rows].reverse(), '2026')).toEqual(told(rows, '2026'));
  });
});
