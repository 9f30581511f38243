import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '../../src/define/dataset.ts';
import type { Table } from '../../src/define/table.ts';
import { addDays } from '../../src/domain/day.ts';
import { EXAMPLES_DAY } from '../../src/rules/examples/typical.ts';
import { type DataTableName, dataTables, tables } from '../../src/tables/index.ts';
import { contributionKinds } from '../../src/tables/options.ts';
import { checker, context, datasetOf, exampleRow } from './support.ts';

/** Columns whose day says that something is done, in whatever row. */
const columns = dataTables.flatMap((name) =>
  Object.entries((tables[name] as Table).columns).flatMap(([key, { done }]) =>
    done && !done.where ? [{ name, key, notBefore: done.notBefore }] : [],
  ),
);

const said = (name: DataTableName, row: Row): readonly string[] =>
  checker
    .checkAll(datasetOf({ [name]: [row] }), context, { lang: 'de' })
    .findings.filter(({ rule }) => rule !== 'Q-09')
    .map(({ rule, column, level }) => `${rule} ${column ?? ''} ${level}`)
    .sort();

const kinds = contributionKinds.map(({ key }) => key);

test('a day that cannot be silences no rule: all say what they say where it is missing', () => {
  const anyRow = fc.record({
    column: fc.constantFrom(...columns),
    kind: fc.constantFrom(...kinds),
    decision: fc.constantFrom('open', 'accepted', 'returned', undefined),
    cents: fc.constantFrom(5_000, 90_000, 150_000, 6_000_000),
    days: fc.integer({ min: 1, max: 400 }),
    early: fc.boolean(),
  });
  fc.assert(
    fc.property(anyRow, ({ column: { name, key, notBefore }, kind, decision, cents, days, early }) => {
      const given = name === 'contributions' ? { kind, decision, amount: cents } : {};
      const asTyped = exampleRow(name, given, 'X-1');
      const event = notBefore === undefined ? undefined : asTyped.values[notBefore];
      const isEarly = early && typeof event === 'string';
      const odd = isEarly ? addDays(event as typeof EXAMPLES_DAY, -days) : addDays(EXAMPLES_DAY, days);
      // An empty cell that is required is missing for Q-01 too: the cell stays filled in both.
      const full = exampleRow(name, { ...given, [key]: odd }, 'X-1');
      const values = Object.fromEntries(Object.entries(full.values).filter(([one]) => one !== key));
      expect(said(name, full)).toEqual(said(name, { ...full, values }));
      const spoken = checker.checkRow(name, full, context).filter(({ rule }) => rule === 'Q-09');
      expect(spoken.map(({ column }) => column)).toEqual([key]);
    }),
    { numRuns: 300 },
  );
});

test('a day that can be is believed, up to today and from the event on', () => {
  for (const { name, key, notBefore } of columns) {
    const event = notBefore === undefined ? undefined : exampleRow(name, {}, 'X-1').values[notBefore];
    for (const on of [EXAMPLES_DAY, event].filter((one) => one !== undefined))
      expect(
        checker.checkRow(name, exampleRow(name, { [key]: on }, 'X-1'), context).filter(({ rule }) => rule === 'Q-09'),
        `${name} ${key}`,
      ).toEqual([]);
  }
});
