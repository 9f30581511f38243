import { expect, test } from 'vitest';
import { tables } from '../../src/tables/index.ts';
import { checker, context, datasetOf, exampleRow } from './support.ts';

/** A cell that could not be read is not empty: speaks of it, and no other rule says that it is missing. */
const said = (
  table: 'visits' | 'partnerships' | 'contacts' | 'elections',
  values: object,
  column: string,
  rest = {},
) => {
  const read = (problems: boolean) => {
    const row = exampleRow(table, { ...values, [column]: undefined }, 'X-1');
    const problem = { column, kind: 'unreadable' as const, text: { de: 'Nicht lesbar.', en: 'Not readable.' } };
    return { ...row, problems: problems ? [problem] : [] };
  };
  const found = (problems: boolean) =>
    checker
      .checkAll(datasetOf({ ...rest, [table]: [read(problems)] }), context, { lang: 'de' })
      .findings.filter((finding) => finding.table === table && finding.column === column)
      .map(({ rule }) => rule);
  expect(tables[table].columns).toHaveProperty(column);
  return { empty: found(false), unreadable: found(true) };
};

const soon = { status: 'planned', start: '2026-11-24' };

test.each([
  ['W-04', 'visits', soon, 'briefing', {}],
  ['W-05', 'visits', { ...soon, kind: 'stall' }, 'permit', {}],
  [
    'W-07',
    'visits',
    { kind: 'postering', start: '2026-10-20', election: 'Kommunalwahl Hessen 2026' },
    'postersRemovedOn',
    { elections: [exampleRow('elections', { date: '2026-11-15' }, 'W-1')] },
  ],
  [
    'W-11',
    'elections',
    {},
    'labellingClearedOn',
    {
      visits: [
        exampleRow(
          'visits',
          { status: 'planned', kind: 'postering', start: '2027-02-01', election: 'Kommunalwahl Hessen 2027' },
          'E-1',
        ),
      ],
    },
  ],
  ['F-01', 'partnerships', { since: '2026-08-01' }, 'agreedA', {}],
  ['F-01', 'partnerships', { since: '2026-08-01' }, 'agreedB', {}],
  ['D-03', 'contacts', {}, 'consentOn', {}],
  ['D-03', 'contacts', {}, 'consentBy', {}],
] as const)('%s: %s %s %s', (rule, table, values, column, rest) => {
  const { empty, unreadable } = said(table, values, column, rest);
  expect(empty).toEqual([rule]);
  expect(unreadable).toEqual(['Q-02']);
});
