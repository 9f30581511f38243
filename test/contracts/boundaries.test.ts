import { expect, test } from 'vitest';
import { resultsOf } from '../../scripts/docs/rule-examples.ts';
import type { Dates, Figures } from '../../src/define/rule.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import type { Unit } from '../../src/domain/figure.ts';
import type { Altered } from '../../src/rules/examples/run.ts';
import { rules } from '../../src/rules/index.ts';
import type { ProjectRule } from '../../src/rules/kit/project-rule.ts';

/**
 * The examples pin every figure: were it a cent, a day or a hundredth of a percent off, higher or lower, or did it hold
 * a day earlier or later, some example would come out differently.
 */

const STEP: Readonly<Record<Unit, number>> = {
  ...{ cents: 1, percent: 0.01, days: 1, weeks: 1, months: 1, hours: 1, people: 1, count: 1, clock: 1 },
};

const withFigures = (rule: ProjectRule, figures: Figures): Dates => ({
  ...rule,
  figures: { ...rule.figures, ...figures },
});

const shifts = (rule: ProjectRule): readonly (readonly [string, Altered])[] => [
  ...Object.entries(rule.figures).flatMap(([name, figure]) =>
    figure.values.flatMap((value, i) => {
      const put = (changed: Partial<typeof value>): Altered => ({
        dates: withFigures(rule, {
          [name]: { ...figure, values: figure.values.map((one, j) => (i === j ? { ...one, ...changed } : one)) },
        }),
      });
      const step = STEP[figure.unit];
      return [
        [`${name} of ${value.from} one step higher`, put({ value: value.value + step })],
        [`${name} of ${value.from} one step lower`, put({ value: value.value - step })],
        [`${name} of ${value.from} a day earlier`, put({ from: addDays(value.from, -1) })],
        [`${name} of ${value.from} a day later`, put({ from: addDays(value.from, 1) })],
      ] as const;
    }),
  ),
  ...Object.entries(rule.house).flatMap(([name, { value, unit }]): (readonly [string, Altered])[] => [
    [`${name} one step higher`, { house: { [name]: value + STEP[unit] } }],
    [`${name} one step lower`, { house: { [name]: value - STEP[unit] } }],
  ]),
  ...(rule.since === undefined
    ? []
    : ([-1, 1] as const).map((days): readonly [string, Altered] => [
        `since ${days > 0 ? 'a day later' : 'a day earlier'}`,
        { dates: { ...rule, since: addDays(rule.since as Day, days) } },
      ])),
];

const outcome = (rule: ProjectRule, altered?: Altered): string =>
  JSON.stringify(resultsOf(rule, altered).map(({ found }) => found));

const everyShift = rules.flatMap((rule) =>
  shifts(rule).map(([what, altered]) => [rule.id, what, rule, altered] as const),
);

test.each(everyShift)('%s: an example notices %s', (_id, _what, rule, altered) => {
  expect(outcome(rule, altered)).not.toBe(outcome(rule));
});
