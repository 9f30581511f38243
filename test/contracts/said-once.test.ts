import { expect, test } from 'vitest';
import { examplesOf } from '../../scripts/docs/rule-examples.ts';
import { makeChecker } from '../../src/app/check/index.ts';
import { day } from '../../src/domain/day.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Text } from '../../src/domain/text.ts';
import { datasetOf, exampleDataset, exampleRow, rowFromCells } from '../../src/rules/examples/rows.ts';
import { EXAMPLES_DAY, exampleKnown, exampleSettings } from '../../src/rules/examples/typical.ts';
import { rules } from '../../src/rules/index.ts';
import type { ProjectRule } from '../../src/rules/kit/project-rule.ts';
import { type Dataset, type DataTableName, tables } from '../../src/tables/index.ts';

/** All rules look at every example of every rule: what one of them says of a row, no other says again. */

/** Two rules that may speak of the same place, and why both are needed. */
const BOTH_SPEAK: Readonly<Record<string, string>> = {
  'D-04 S-11': 'the number is kept too long; what was given under it adds up',
  'D-02 D-04': 'the number looks like a name; the number is kept too long',
  'D-02 S-11': 'the number looks like a name; what was given under it adds up',
  'Q-09 S-13': 'the day cannot be; so that of the decision is missing',
  'Q-09 S-16': 'the day cannot be; so one booking is missing',
  'Q-09 S-12': 'the day cannot be; so the notice is missing',
  'Q-09 W-07': 'the day cannot be; so the posters still hang',
  'Q-09 S-18': 'the day cannot be; so the declaration is missing',
  'D-03 Q-09': 'the day cannot be; so consent is missing',
  'F-01 Q-09': 'the day cannot be; so agreement is missing',
  'W-02 W-08': 'no doors on a Sunday; nothing near the polling building, whichever help it is',
};

interface Scene {
  readonly of: string;
  readonly dataset: Dataset;
  readonly today?: string | undefined;
  readonly settings?: object | undefined;
  readonly copies?: Readonly<Record<string, string>> | undefined;
}

const scenesOf = (rule: ProjectRule): readonly Scene[] => {
  const { on, rows = [], cells = [], together = [] } = examplesOf(rule);
  const of = ({ says }: { readonly says: Text }): string => `${rule.id}, ${says.en}`;
  return [
    ...together.map((example) => {
      const { today, settings, copies } = example;
      return { of: of(example), dataset: exampleDataset(example.rows), today, settings, copies };
    }),
    ...cells.map((example) => {
      const name = example.table as DataTableName;
      return { of: of(example), dataset: datasetOf({ [name]: [rowFromCells(name, example.cells, 'X-1')] }) };
    }),
    ...rows.flatMap((example) => {
      const { row, today, settings } = example;
      return on === undefined
        ? []
        : [{ of: of(example), dataset: datasetOf({ [on]: [exampleRow(on, row, 'X-1')] }), today, settings }];
    }),
  ];
};

/** Two examples in one row: what one of them gave rise to must not be said again through the other. */
const mixed: readonly Scene[] = (Object.keys(tables) as DataTableName[]).flatMap((name) => {
  const hits = rules.flatMap((rule) =>
    rule.scope === 'row' && rule.on === name
      ? (examplesOf(rule).rows ?? []).filter(({ finds }) => finds.length > 0).map((example) => ({ rule, example }))
      : [],
  );
  return hits.flatMap((a, i) =>
    hits
      .slice(i + 1)
      .filter((b) => a.rule !== b.rule)
      .map((b) => ({
        of: `${a.rule.id}, ${a.example.says.en}; ${b.rule.id}, ${b.example.says.en}`,
        dataset: datasetOf({ [name]: [exampleRow(name, { ...a.example.row, ...b.example.row }, 'X-1')] }),
      })),
  );
});

const checker = makeChecker<Dataset>(tables, rules);
const look = ({ dataset, today, settings, copies }: Scene): readonly Finding[] =>
  checker.checkAll(
    dataset,
    {
      today: today === undefined ? EXAMPLES_DAY : day(today),
      settings: { ...exampleSettings, ...settings },
      known: exampleKnown,
      renewedIds: new Map(Object.entries(copies ?? {})),
    },
    { lang: 'de' },
  ).findings;

/** The fields that a message names, in their order: two messages about the same ones say the same thing. */
const fieldsIn = ({ what }: Finding): string => (what.de.match(/„[^“]+“/g) ?? []).sort().join(' ');

const sayTheSame = (a: Finding, b: Finding): boolean =>
  a.column === b.column || a.what.de === b.what.de || (fieldsIn(a) !== '' && fieldsIn(a) === fieldsIn(b));

const pairsIn = (findings: readonly Finding[]): readonly (readonly [string, Finding, Finding])[] =>
  findings.flatMap((a, i) =>
    findings
      .slice(i + 1)
      .filter((b) => a.rule !== b.rule && a.table === b.table && a.line === b.line && sayTheSame(a, b))
      .map((b) => [[a.rule, b.rule].sort().join(' '), a, b] as const),
  );

const found = [...rules.flatMap(scenesOf), ...mixed].flatMap((scene) =>
  pairsIn(look(scene)).map(([pair, a, b]) => ({ pair, of: scene.of, says: [a.what.de, b.what.de] })),
);

test('a finding is said once', () => {
  expect(found.filter(({ pair }) => BOTH_SPEAK[pair] === undefined)).toEqual([]);
});

test('the pairs that may both speak still do', () => {
  expect([...new Set(found.map(({ pair }) => pair))].sort()).toEqual(Object.keys(BOTH_SPEAK).sort());
});
