import { describe, expect, test } from 'vitest';
import { indeterminable, measured } from '../../src/define/measure.ts';
import { hoursTrend, trend } from '../../src/evaluation/measures/trend.ts';
import { hoursText, rounded, shareText, twoDecimals } from '../../src/evaluation/showing.ts';
import { NO_VISITS } from '../../src/evaluation/sums.ts';
import { giniTrendWords, numberWord, trendWords } from '../../src/evaluation/words.ts';

const unknown = indeterminable({ de: 'Nicht bestimmbar.', en: 'Cannot be told.' });

describe('trend', () => {
  test('value, value before, difference, percent', () => {
    expect(trend(760, 402)).toMatchObject({ value: 760, before: 402, difference: 358 });
    expect(trend(760, 402).percent).toBeCloseTo(89.05, 2);
    expect(trend(30, 40).percent).toBe(-25);
  });
  test('no percent where there was nothing before', () => expect(trend(5, 0).percent).toBeUndefined());
  test('binary digits do not make a difference', () => expect(trend(0.1 + 0.2, 0.3).difference).toBe(0));
  test('of what is shown: 5.04 and 4.96 both read 5', () => expect(trend(5.04, 4.96).difference).toBe(0));
  test('unknown where fewer than half of the visits of one period say their hours; exactly half will do', () => {
    const sum = (visits: number, hoursFrom: number, hours: number) => ({ ...NO_VISITS, visits, hoursFrom, hours });
    expect(hoursTrend(sum(3, 1, 20), sum(1, 1, 5)).known).toBe(false);
    expect(hoursTrend(sum(1, 1, 5), sum(3, 1, 20)).known).toBe(false);
    expect(hoursTrend(sum(2, 1, 20), NO_VISITS)).toMatchObject({ known: true, value: { difference: 20 } });
  });
});

describe('words', () => {
  test('trends name direction, amount and the former value', () => {
    expect(trendWords(measured(trend(760, 402)), 'de')).toBe('▲ 358 mehr (402)');
    expect(trendWords(measured(trend(7.5, 10)), 'de')).toBe('▼ 2,5 weniger (10)');
    expect(trendWords(measured(trend(3, 3)), 'en')).toBe('as before (3)');
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
    expect(shareText(0, 'de')).toBe('0\u00a0%');
    expect(shareText(0.004, 'de')).toBe('unter 1\u00a0%');
    expect(shareText(0.59, 'en')).toBe('59%');
    expect(shareText(0.995, 'de')).toBe('über 99 %');
    expect(shareText(1, 'de')).toBe('100 %');
  });
  test('halves go away from zero, whatever their binary digits', () => {
    expect([0.475, 1.005, -0.475, 0.125].map((value) => rounded(value, 2))).toEqual([0.48, 1.01, -0.48, 0.13]);
    expect(twoDecimals(0.475, 'de')).toBe('0,48');
    expect([5.4, 20, 0.05, 123.45].map((value) => hoursText(value, 'de'))).toEqual(['5,4', '20', '0,1', '123,5']);
  });
  test('two decimals are two', () => expect(twoDecimals(0.7, 'de')).toBe('0,70'));
});
