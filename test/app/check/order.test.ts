import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day } from '../../../src/domain/day.ts';
import { cents } from '../../../src/domain/money.ts';
import type { DataTableName } from '../../../src/tables/index.ts';
import { contributionKinds, decisions, donorKinds, origins, paymentChannels } from '../../../src/tables/options.ts';
import { checker, context, datasetOf, exampleRow } from '../../rules/support.ts';

const keyOf = <K extends string>(options: readonly { readonly key: K }[]) =>
  fc.constantFrom(...options.map(({ key }) => key));
const maybe = <V>(value: fc.Arbitrary<V>) => fc.option(value, { nil: undefined });
const days = (span: number) => fc.integer({ min: 0, max: span }).map((count) => addDays(day('2024-02-20'), count));
const names = fc.constantFrom('KV Beispielstadt', 'KV Musterdorf', 'KV Probehausen');

const contribution = fc.record({
  receivedOn: days(60),
  receiver: names,
  kind: keyOf(contributionKinds),
  amount: fc.constantFrom(0, 1, 50_000, 50_001, 60_000, 100_000, 100_001, 500_000, 3_500_001).map(cents),
  channel: keyOf(paymentChannels),
  donorNumber: maybe(fc.constantFrom('1', '2')),
  donorKind: maybe(keyOf(donorKinds)),
  origin: maybe(keyOf(origins)),
  decision: maybe(keyOf(decisions)),
  receiptOn: maybe(days(60)),
  purpose: maybe(fc.constantFrom('Plakate', 'Getränke', '3 Übernachtungen', 'Tel 0171 2345678')),
});
const partnership = fc.record({
  a: names,
  b: names,
  status: fc.constantFrom('active', 'ended', 'dormant'),
  since: maybe(days(900)),
  until: maybe(days(1200)),
  agreedB: maybe(days(900)),
});
const visit = fc.record({
  start: days(1100),
  status: fc.constantFrom('planned', 'confirmed', 'done', 'cancelled'),
  guest: names,
  host: names,
  people: fc.integer({ min: 0, max: 3 }),
});

/** Findings without their line, which is all that a sort may change. */
const said = (
  rows: Readonly<Partial<Record<DataTableName, readonly object[]>>>,
  order: readonly number[],
): string[] => {
  const placed = Object.entries(rows).map(([name, values]) => {
    const table = name as DataTableName;
    const all = values.map((one, i) => exampleRow(table, { ...one }, `${name}-${i}`));
    const shuffled = all
      .map((row, i) => ({ row, key: order[i % order.length] ?? 0, i }))
      .sort((a, b) => a.key - b.key || b.i - a.i)
      .map(({ row }, i) => ({ ...row, line: i + 2 }));
    return [name, shuffled] as const;
  });
  return checker
    .checkAll(datasetOf(Object.fromEntries(placed)), context, { lang: 'de' })
    .findings.map(({ id, rule, level, rowId, facts, what }) => [id, rule, level, rowId, facts, what.de].join(' '))
    .sort();
};

test('the order of the rows never changes a finding', () => {
  fc.assert(
    fc.property(
      fc.record({
        contributions: fc.array(contribution, { maxLength: 12 }),
        partnerships: fc.array(partnership, { maxLength: 6 }),
        visits: fc.array(visit, { maxLength: 8 }),
      }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
      (rows, order) => {
        expect(said(rows, order)).toEqual(said(rows, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]));
      },
    ),
    { numRuns: 150 },
  );
});

test('a finding’s id is given once in a run', () => {
  fc.assert(
    fc.property(fc.array(contribution, { maxLength: 15 }), (contributions) => {
      const ids = said({ contributions }, [1]).map((words) => words.split(' ')[0]);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 80 },
  );
});
