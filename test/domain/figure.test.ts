import { describe, expect, test } from 'vitest';
import { addDays, day } from '../../src/domain/day.ts';
import { dated, figureOn, showDated, showFigure } from '../../src/domain/figure.ts';

const source = { de: 'Beispiel', en: 'example' };
const value = (from: string, amount: number) =>
  ({ from: day(from), value: amount, source, state: 'verified', checkedOn: day('2026-11-23') }) as const;
const title = { de: 'Grenze', en: 'Limit' };
const figure = dated(title, 'cents', [value('2002-07-01', 5_000_000), value('2024-03-05', 3_500_000)]);

describe('figureOn', () => {
  test.each([
    ['2002-06-30', undefined],
    ['2002-07-01', 5_000_000],
    ['2024-03-04', 5_000_000],
    ['2024-03-05', 3_500_000],
    ['2099-01-01', 3_500_000],
  ])('%s', (on, expected) => {
    expect(figureOn(figure, day(on))?.value).toBe(expected);
  });
});

test('an empty figure and one out of order are refused', () => {
  expect(() => dated(title, 'cents', [])).toThrow();
  expect(() => dated(title, 'cents', [value('2024-03-05', 1), value('2002-07-01', 2)])).toThrow();
  expect(() => dated(title, 'cents', [value('2024-03-05', 1), value('2024-03-05', 2)])).toThrow();
});

test('figures are shown in their unit', () => {
  expect(showFigure(100_001, 'cents', 'de')).toBe('1.000,01\u00A0€');
  expect(showFigure(1, 'days', 'de')).toBe('1 Tag');
  expect(showFigure(14, 'days', 'en')).toBe('14 days');
  expect(showFigure(630, 'clock', 'de')).toBe('10:30');
  expect(showFigure(25, 'percent', 'de')).toBe('25 %');
  const [first] = figure.values;
  expect(first && showDated(first, 'cents', 'de')).toMatch(/^50\.000,00.€ ab 01\.07\.2002$/);
  expect(addDays(day('2024-03-04'), 1)).toBe('2024-03-05');
});
