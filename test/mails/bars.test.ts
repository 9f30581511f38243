import { expect, test } from 'vitest';
import type { Evaluation } from '../../src/evaluation/index.ts';
import { bars, MOST_BARS, receivingLands } from '../../src/mails/evaluation/sentences.ts';

const lands = (hours: readonly number[]) =>
  ({
    lands: (['BY', 'BE', 'HH', 'HE', 'SN', 'TH', 'NW'] as const)
      .slice(0, hours.length)
      .map((land, index) => ({ land, received: { hours: hours[index] ?? 0 } })),
  }) as unknown as Evaluation;

test('a Land without help is no bar, and at most five are', () => {
  expect(receivingLands(lands([3, 2, 0]))).toHaveLength(2);
  expect(bars(lands([3, 2, 0]), 'de')).toHaveLength(2);
  const six = lands([6, 5, 4, 3, 2, 1]);
  expect(receivingLands(six).length).toBeGreaterThan(MOST_BARS);
  expect(bars(six, 'de').map(({ share }) => share)).toEqual([1, 5 / 6, 4 / 6, 3 / 6, 2 / 6]);
});
