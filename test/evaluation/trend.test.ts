import { describe, expect, test } from 'vitest';
import { indeterminable, measured } from '../../src/define/measure.ts';
import { trend, trendOf } from '../../src/evaluation/measures/trend.ts';
import { giniTrendWords, numberWord, shareText, trendWords, twoDecimals } from '../../src/evaluation/words.ts';

const unknown = indeterminable({ de: 'Nicht bestimmbar.', en: 'Cannot be told.' });

describe('trend', () => {
  test('value, value before, difference, percent', () => {
    expect(trend(760, 402)).toMatchObject({ value: 760, before: 402, difference: 358 });
    expect(trend(760, 402).percent).toBeCloseTo(89.05, 2);
    expect(trend(30, 40).percent).toBe(-25);
  });
  test('no percent where there was nothing before', () => expect(trend(5, 0).percent).toBeUndefined());
  test('binary digits do not make a difference', () => expect(trend(0.1 + 0.2, 0.3).difference).toBe(0));
  test('unknown where one of the two is', () => {
    expect(trendOf(unknown, measured(1))).toBe(unknown);
    expect(trendOf(measured(1), unknown).known).toBe(false);
    expect(trendOf(measured(3), measured(1))).toMatchObject({ known: true, value: { difference: 2 } });
  });
});

describe('words', () => {
  test('trends name direction, amount and the former value', () => {
    expect(trendWords(trend(760, 402), 'de')).toBe('▲ 358 mehr (402)');
    expect(trendWords(trend(7.5, 10), 'de')).toBe('▼ 2,5 weniger (10)');
    expect(trendWords(trend(3, 3), 'en')).toBe('as before (3)');
  });
  test('the Gini value grows less equal, not "better" or "worse"', () => {
    expect(giniTrendWords(measured(0.7), measured(0.64), 'de')).toBe('▲ ungleicher (vorher 0,64)');
    expect(giniTrendWords(measured(0.6), measured(0.64), 'en')).toBe('▼ more equal (before 0.64)');
    expect(giniTrendWords(measured(0.641), measured(0.64), 'de')).toBe('wie zuvor (0,64)');
    expect(giniTrendWords(measured(0.7), unknown, 'de')).toBe('vorher nicht bestimmbar');
    expect(giniTrendWords(unknown, measured(0.7), 'de')).toBe('Nicht bestimmbar.');
  });
  test('numbers up to twelve are words', () => {
    expect([1, 2, 12, 13, 1200].map((value) => numberWord(value, 'de'))).toEqual(['1', 'zwei', 'zwölf', '13', '1.200']);
  });
  test('shares: more than nothing never reads as 0 %', () => {
    expect(shareText(0, 'de')).toBe('0 %');
    expect(shareText(0.004, 'de')).toBe('unter 1 %');
    expect(shareText(0.59, 'en')).toBe('59%');
  });
  test('two decimals are two', () => expect(twoDecimals(0.7, 'de')).toBe('0,70'));
});
