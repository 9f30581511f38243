import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/day.ts';
import { periodKey } from '../../src/domain/period.ts';
import { chosenPeriod } from '../../src/evaluation/chosen-period.ts';

const keyOf = (words: string): string | undefined => {
  const found = chosenPeriod(words, day('2026-11-23'));
  return found.ok ? periodKey(found.value) : undefined;
};

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
    ['dieses Jahr', '2026'],
    ['this year', '2026'],
    ['dieses Quartal', '2026-Q4'],
    ['im laufenden Monat', '2026-11'],
    ['letztes Jahr', '2025'],
    ['Vorjahr', '2025'],
    ['vergangenes Quartal', '2026-Q3'],
    ['letztes Halbjahr', '2026-H1'],
    ['dieses Halbjahr', '2026-H2'],
    ['last half-year', '2026-H1'],
    ['September 2026', '2026-09'],
    ['Sept. 2026', '2026-09'],
    ['März 2026', '2026-03'],
    ['09/2026', '2026-09'],
    ['3. Quartal 2026', '2026-Q3'],
    ['Quartal 3 2026', '2026-Q3'],
    ['Q3 2026', '2026-Q3'],
    ['Quarter 3 of 2026', '2026-Q3'],
    ['1. Halbjahr 2026', '2026-H1'],
    ['first half of 2026', '2026-H1'],
    ['2026-H2', '2026-H2'],
    ['2026', '2026'],
    ['alles', 'all'],
    ['Bisher alles', 'all'],
    ['gesamter Zeitraum', 'all'],
    ['All', 'all'],
    ['everything', 'all'],
    ['all time', 'all'],
  ])('%s is %s', (words, key) => expect(keyOf(words)).toBe(key));

  it.each([
    'irgendwann',
    'quatsch',
    'nächstes Jahr',
    '2026-Q5',
    '2026-13',
    '5. Quartal 2026',
    '3. Halbjahr 2026',
    '1999',
    '2026 oder 2027',
    'Jahr',
    '01.09.2026',
  ])('refuses %s in words, with an example that is read', (words) => {
    const found = chosenPeriod(words, day('2026-11-23'));
    if (found.ok) throw new Error(`read as ${periodKey(found.value)}`);
    expect(found.problem.text.de).toContain(words);
    expect(found.problem.text.de).toMatch(/letztes Quartal$/);
    expect(found.problem.text.en).toMatch(/last quarter$/);
  });
});
