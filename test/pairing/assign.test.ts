import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestAssignment, type Choices } from '../../src/pairing/assign.ts';

type Assigned = readonly (number | undefined)[];

/** Every assignment there is, those with smaller helpers first; having none comes last. */
function* every({ points, takes }: Choices, seeker = 0, left = [...takes]): Generator<Assigned> {
  if (seeker === points.length) {
    yield [];
    return;
  }
  for (let helper = 0; helper <= takes.length; helper += 1) {
    const isNone = helper === takes.length;
    if (!isNone && (points[seeker]?.[helper] === undefined || left[helper] === 0)) continue;
    if (!isNone) left[helper] = (left[helper] ?? 0) - 1;
    for (const rest of every({ points, takes }, seeker + 1, left)) yield [isNone ? undefined : helper, ...rest];
    if (!isNone) left[helper] = (left[helper] ?? 0) + 1;
  }
}

const sumOf = ({ points }: Choices, assigned: Assigned): number =>
  assigned.reduce<number>(
    (sum, helper, seeker) => sum + (helper === undefined ? 0 : (points[seeker]?.[helper] ?? Number.NaN)),
    0,
  );

function firstBest(choices: Choices): Assigned {
  let best: { assigned: Assigned; sum: number } | undefined;
  for (const assigned of every(choices)) {
    const sum = sumOf(choices, assigned);
    if (!best || sum > best.sum) best = { assigned, sum };
  }
  return best?.assigned ?? [];
}

const choices = (most: number) =>
  fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 4 })).chain(([seekers, helpers]) =>
    fc.record({
      points: fc.array(
        fc.array(fc.option(fc.integer({ min: 0, max: most }), { nil: undefined, freq: 5 }), {
          minLength: helpers,
          maxLength: helpers,
        }),
        { minLength: seekers, maxLength: seekers },
      ),
      takes: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: helpers, maxLength: helpers }),
    }),
  );

describe('bestAssignment', () => {
  it.each([1, 3, 100])('is the first of the best, as trying all of them says, with up to %i points', (most) => {
    fc.assert(
      fc.property(choices(most), (given) => {
        expect(bestAssignment(given)).toEqual(firstBest(given));
      }),
      { numRuns: 1500, seed: 20261128 },
    );
  });

  it('gives the best overall and not to one after the other', () => {
    expect(
      bestAssignment({
        points: [
          [90, 80],
          [85, 10],
        ],
        takes: [1, 1],
      }),
    ).toEqual([1, 0]);
  });

  it('does without where nobody may help, and where nobody seeks', () => {
    expect(bestAssignment({ points: [[undefined]], takes: [1] })).toEqual([undefined]);
    expect(bestAssignment({ points: [[]], takes: [] })).toEqual([undefined]);
    expect(bestAssignment({ points: [], takes: [2] })).toEqual([]);
  });

  it('gives each of many seekers one, and no helper more than it takes', () => {
    const points = Array.from({ length: 215 }, (_, seeker) =>
      Array.from({ length: 215 }, (__, helper) => (seeker * 31 + helper * 17) % 101),
    );
    const takes = points.map((_, helper) => (helper % 3 === 0 ? 2 : 1));
    const given = bestAssignment({ points, takes });
    expect(given).not.toContain(undefined);
    for (const [helper, most] of takes.entries())
      expect(given.filter((one) => one === helper).length).toBeLessThanOrEqual(most);
  });
});
