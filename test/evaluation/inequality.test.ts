import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gini, herfindahl, lorenz, median, topTenthShare } from '../../src/evaluation/inequality.ts';

/** The definition, term by term: G = Σi Σj |xi − xj| / (2 n² mean). */
const giniByDefinition = (values: readonly number[]): number => {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  let sum = 0;
  for (const a of values) for (const b of values) sum += Math.abs(a - b);
  return sum / (2 * n * n * mean);
};

const hours = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 2, maxLength: 60 });
const some = hours.filter((values) => values.some((value) => value > 0));

describe('Gini', () => {
  test('computed by hand', () => {
    expect(gini([1, 2, 3, 4])).toBeCloseTo(0.25, 12);
    expect(gini([1, 1, 1, 1])).toBe(0);
    expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75, 12);
    expect(gini([0, 1])).toBeCloseTo(0.5, 12);
  });
  test('cannot be told for one value or without any help', () => {
    expect(gini([])).toBeUndefined();
    expect(gini([5])).toBeUndefined();
    expect(gini([0, 0, 0])).toBeUndefined();
  });
  test('equals its definition and lies in [0, (n − 1)/n]', () => {
    fc.assert(
      fc.property(some, (values) => {
        const value = gini(values) ?? Number.NaN;
        expect(value).toBeCloseTo(giniByDefinition(values), 9);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual((values.length - 1) / values.length);
      }),
    );
  });
  test('does not depend on scale or order', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 1_000 }), (values, factor) => {
        const value = gini(values) ?? Number.NaN;
        expect(gini(values.map((each) => each * factor))).toBeCloseTo(value, 9);
        expect(gini([...values].reverse())).toBeCloseTo(value, 9);
      }),
    );
  });
});

describe('Lorenz curve', () => {
  test('computed by hand', () => {
    expect(lorenz([4, 1, 3, 2])).toEqual([
      { of: 0, share: 0 },
      { of: 0.25, share: 0.1 },
      { of: 0.5, share: 0.3 },
      { of: 0.75, share: 0.6 },
      { of: 1, share: 1 },
    ]);
  });
  test('rises from (0, 0) to (1, 1), below equality; twice the area above it is the Gini value', () => {
    fc.assert(
      fc.property(some, (values) => {
        const points = lorenz(values) ?? [];
        expect(points[0]).toEqual({ of: 0, share: 0 });
        expect(points[points.length - 1]).toEqual({ of: 1, share: 1 });
        let area = 0;
        for (let i = 1; i < points.length; i += 1) {
          const [a, b] = [points[i - 1], points[i]];
          if (!a || !b) throw new Error('a point is missing');
          expect(b.share).toBeGreaterThanOrEqual(a.share);
          expect(b.share).toBeLessThanOrEqual(b.of + 1e-9);
          area += ((a.share + b.share) / 2) * (b.of - a.of);
        }
        expect(1 - 2 * area).toBeCloseTo(gini(values) ?? Number.NaN, 9);
      }),
    );
  });
});

describe('other figures', () => {
  test('top tenth: ceil(n / 10) largest', () => {
    expect(topTenthShare([1, 1, 1, 1, 1, 1, 1, 1, 1, 11])).toBeCloseTo(11 / 20, 12);
    expect(topTenthShare([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 10])).toBeCloseTo(11 / 20, 12);
    expect(topTenthShare([0, 0])).toBeUndefined();
  });
  test('HHI: 1 for one giver, 1/n for n equal ones', () => {
    expect(herfindahl([7])).toBe(1);
    expect(herfindahl([3, 3, 3, 3])).toBeCloseTo(0.25, 12);
    expect(herfindahl([6, 3, 1])).toBeCloseTo(0.46, 12);
    expect(herfindahl([])).toBeUndefined();
    expect(herfindahl([0])).toBeUndefined();
  });
  test('median', () => {
    expect(median([])).toBeUndefined();
    expect(median([5])).toBe(5);
    expect(median([9, 1, 5])).toBe(5);
    expect(median([20, 58, 96, 121, 163, 214])).toBe(108.5);
  });
});
