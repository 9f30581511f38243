import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/day.ts';
import { periodKey } from '../../src/domain/period.ts';
import { chosenPeriod } from '../../src/evaluation/chosen-period.ts';

const keyOf = (words: string): string => periodKey(chosenPeriod(words, day('2026-11-23')));

describe('the chosen period', () => {
  it.each([
    ['letztes Quartal', '2026-Q3'],
    ['laufendes Quartal', '2026-Q4'],
    ['letzter Monat', '2026-10'],
    ['last year', '2025'],
    ['laufendes Jahr', '2026'],
    ['2025-Q1', '2025-Q1'],
    ['2026-02', '2026-02'],
    ['', '2026-Q3'],
    ['irgendwann', '2026-Q3'],
  ])('%s is %s', (words, key) => expect(keyOf(words)).toBe(key));
});
