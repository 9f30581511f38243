import { describe, expect, it } from 'vitest';
import { readChoice } from '../../../src/app/runs/chosen-period.ts';
import type { Cell } from '../../../src/domain/cell.ts';
import { day } from '../../../src/domain/day.ts';
import { periodKey, periodOf } from '../../../src/domain/period.ts';
import { parseNamedPeriod, periodNamed, usualPeriods, wordsOfPeriod } from '../../../src/domain/period-typed.ts';

const keyOf = (words: Cell): string | undefined => {
  const found = readChoice(words);
  return found.ok ? periodKey(periodNamed(found.value, day('2026-11-23'))) : undefined;
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
    const found = readChoice(words);
    if (found.ok) throw new Error(`read as ${JSON.stringify(found.value)}`);
    expect(found.problem.text.de).toContain(words);
    expect(found.problem.text.de).toContain('„letztes Quartal“');
    expect(found.problem.text.en).toContain('"last quarter"');
  });

  it('of an empty cell is refused: nobody chose', () => expect(readChoice('').ok).toBe(false));

  it('may stand there as a number, or as the day that a sheet makes of a month', () => {
    expect(keyOf(2025)).toBe('2025');
    expect(keyOf({ day: day('2026-09-01'), time: '00:00:00' })).toBe('2026-09');
    expect(readChoice({ day: day('2026-09-02'), time: '00:00:00' }).ok).toBe(false);
  });

  it('has words in both languages that are read as itself', () => {
    for (const named of [...usualPeriods, { fixed: periodOf(day('2026-05-01'), 'half') } as const])
      for (const lang of ['de', 'en'] as const) {
        const read = parseNamedPeriod(wordsOfPeriod(named, lang));
        expect(read.ok && read.value, wordsOfPeriod(named, lang)).toEqual(named);
      }
  });
});
