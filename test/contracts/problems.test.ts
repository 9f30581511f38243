import { describe, expect, test } from 'vitest';
import * as problems from '../../src/app/reading/problems.ts';
import { PROBLEM_SHOWN } from '../../src/client/problem-heads.ts';
import type { Problem } from '../../src/domain/result.ts';
import { tables } from '../../src/tables/index.ts';

/* That each code is decided on, the types say. Here: what a problem advises, its banner offers. */

const table = tables.visits;
const layout = {
  columnAt: {},
  doubles: [],
  otherwise: [],
  astray: [],
  placed: [],
  runs: [],
  missing: [],
  headerLine: 1,
  stray: undefined,
};
const said: Readonly<Record<string, Problem | undefined>> = {
  'a missing tab': problems.missingTab(table),
  'a missing column': problems.layoutProblem(table, { ...layout, missing: ['kind'] }),
  'a missing header row': problems.layoutProblem(table, { ...layout, headerLine: 0 }),
  'a header typed over another': problems.layoutProblem(table, { ...layout, missing: ['kind'], otherwise: [1, 2] }),
  'a header moved without its column': problems.layoutProblem(table, { ...layout, missing: ['kind'], astray: [4] }),
  'a header too low': problems.headerTooLow(table, 12),
  'a double column': problems.layoutProblem(table, { ...layout, doubles: [{ key: 'kind', places: [1, 2] }] }),
  'a double header row': problems.layoutProblem(table, { ...layout, stray: { kind: 'header', line: 4 } }),
  'a row above the header': problems.layoutProblem(table, {
    ...layout,
    headerLine: 3,
    stray: { kind: 'row', line: 1 },
  }),
  'a double tab': problems.tabTwice(table, 'Einsätze alt'),
  'a tab that is gone, with a copy': problems.tabGoneCopyThere(table, 'Kopie von Einsätze'),
  'no setup': problems.notSetUp,
  'a newer layout': problems.newerLayout,
};

describe('the banner of', () => {
  test.each(Object.entries(said))('%s has a head of its own', (_, problem) => {
    expect(problem && PROBLEM_SHOWN[problem.code]).toHaveProperty('head.de');
  });

  test.each(Object.entries(said).filter(([, problem]) => problem?.hint?.de.includes('„Einrichten und reparieren“')))(
    '%s offers the repair that its hint advises',
    (_, problem) => {
      expect(problem && PROBLEM_SHOWN[problem.code]).toHaveProperty('repair', true);
    },
  );

  test('what is about the sheet as a whole names no two problems alike', () => {
    const heads = Object.values(PROBLEM_SHOWN).flatMap((shown) =>
      shown === 'as the page says' ? [] : [shown.head.de],
    );
    expect(new Set(heads).size).toBe(heads.length);
  });
});
