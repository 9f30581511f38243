import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePeriod, periodSpan, periodYear, showPeriod } from '../../src/domain/season.ts';
import { minutesOf, parseTime } from '../../src/domain/time.ts';

const periods = fc
  .tuple(fc.integer({ min: 1990, max: 2100 }), fc.constantFrom('spring', 'summer', 'autumn', 'winter'))
  .map(([year, season]) => `${year}-${season}`);

test('a season is read in both languages as it was shown', () => {
  fc.assert(
    fc.property(periods, fc.constantFrom('de' as const, 'en' as const), (period, lang) => {
      expect(parsePeriod(showPeriod(period, lang))).toEqual({ ok: true, value: period });
    }),
  );
  expect(parsePeriod('2027-Frühjahr')).toEqual({ ok: true, value: '2027-spring' });
  expect(parsePeriod('14.03.2027')).toEqual({ ok: true, value: '2027-03-14' });
  expect(parsePeriod('Karneval 2027').ok).toBe(false);
});

test('seasons follow each other without a gap', () => {
  expect(periodSpan('2027-spring')).toEqual({ first: '2027-03-01', last: '2027-05-31', exact: false });
  expect(periodSpan('2027-winter')).toEqual({ first: '2027-12-01', last: '2028-02-29', exact: false });
  expect(periodSpan('2027-03-14')).toEqual({ first: '2027-03-14', last: '2027-03-14', exact: true });
  expect(periodYear('2027-winter')).toBe(2027);
});

test('times of day', () => {
  for (const [typed, time] of [
    ['14:30', '14:30'],
    ['14.30', '14:30'],
    ['1430', '14:30'],
    ['14 Uhr', '14:00'],
    ['9', '09:00'],
    ['00:00', '00:00'],
    ['23:59:00', '23:59'],
  ] as const)
    expect(parseTime(typed)).toEqual({ ok: true, value: time });
  for (const typed of ['25:00', '14:60', '', 'mittags', '-1']) expect(parseTime(typed).ok).toBe(false);
  const noon = parseTime('12:15');
  expect(noon.ok && minutesOf(noon.value)).toBe(735);
});
