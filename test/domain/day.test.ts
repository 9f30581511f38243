import { differenceInCalendarDays, getDaysInMonth } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  type Day,
  day,
  daysBetween,
  daysInMonth,
  formatDay,
  formatSpan,
  isDay,
  weekday,
  weekdayFull,
  weekdayName,
} from '../../src/domain/day.ts';
import { parseDay } from '../../src/domain/day-typed.ts';

const anyDay = fc
  .integer({ min: 0, max: 109_000 })
  .map((days) => addDays(day('1900-01-01'), days))
  .filter((one) => isDay(one));

describe('parseDay', () => {
  test.each([
    ['30.08.2026', '2026-08-30'],
    ['30.8.26', '2026-08-30'],
    ['1. 5. 2026', '2026-05-01'],
    ['So 30.08.2026', '2026-08-30'],
    ['2026-08-30', '2026-08-30'],
    ['2026-8-3', '2026-08-03'],
    ['29.02.2024', '2024-02-29'],
    [' 31.12.2024 ', '2024-12-31'],
  ])('%s', (typed, expected) => {
    expect(parseDay(typed)).toEqual({ ok: true, value: expected });
  });

  test.each(['08/30/2026', '2026', '30.08.', 'morgen', '30.13.2026', '0.1.2026', '1.200,00', '', '32.01.2026'])(
    'refuses „%s“',
    (typed) => {
      expect(parseDay(typed).ok).toBe(false);
    },
  );

  test('names a day that does not exist, and the last one that does', () => {
    const found = parseDay('31.09.2026');
    expect(found).toMatchObject({
      ok: false,
      problem: {
        de: 'Den 31. September gibt es nicht. Zum Beispiel: 30.09.2026',
        en: '31 September does not exist. For example: 30 Sep 2026',
      },
    });
    expect(parseDay('29.02.2026')).toMatchObject({ ok: false, problem: { de: expect.stringContaining('28.02.2026') } });
  });

  test('a weekday in front is the day’s own, in both languages and each short form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 6 }), (count, shift) => {
        const value = addDays(day('1990-01-01'), count);
        const other = addDays(value, shift);
        for (const lang of ['de', 'en'] as const)
          for (const named of [weekdayName(other, lang), weekdayFull(other, lang)]) {
            const typed = `${named}, ${formatDay(value, lang)}`;
            const read = parseDay(typed, { lang });
            if (shift === 0) expect(read, typed).toEqual({ ok: true, value });
            else expect(read, typed).toMatchObject({ ok: false, problem: { example: { de: formatDay(value, 'de') } } });
          }
      }),
    );
    expect(parseDay('Sonnabend, 29.08.2026').ok).toBe(true);
    expect(parseDay('Sonnabend, 30.08.2026').ok).toBe(false);
  });

  test('a year of two digits in front is asked about, not read as 1930', () => {
    expect(parseDay('26-08-30')).toMatchObject({
      problem: { readings: [{ de: '26.08.1930' }, { de: '30.08.2026' }] },
    });
    expect(parseDay('30-08-26')).toEqual({ ok: true, value: '2026-08-30' });
  });

  test('reads what formatDay wrote', () => {
    fc.assert(
      fc.property(anyDay, (one) => {
        expect(parseDay(formatDay(one, 'de'))).toEqual({ ok: true, value: one });
      }),
    );
  });
});

describe('counting', () => {
  test('agrees with date-fns on lengths of months and days between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysInMonth(year, month)).toBe(getDaysInMonth(new Date(year, month - 1, 1)));
      }),
    );
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const local = (one: Day): Date => new Date(`${one}T00:00:00`);
        expect(daysBetween(a, b)).toBe(differenceInCalendarDays(local(b), local(a)));
      }),
    );
  });

  test('addDays and daysBetween undo each other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (start, days) => {
        expect(daysBetween(start, addDays(start, days))).toBe(days);
      }),
    );
  });

  test('days across summer time are whole', () => {
    expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
    expect(daysBetween(day('2026-10-26'), day('2026-10-24'))).toBe(-2);
    expect(addDays(day('2026-10-24'), 2)).toBe('2026-10-26');
  });

  test('a month later is the last day where the month is shorter', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29');
  });

  test('weekdays', () => {
    expect(weekday(day('2026-11-23'))).toBe(1);
    expect(weekdayName(day('2026-11-22'), 'de')).toBe('So');
    expect(weekdayName(day('2026-11-22'), 'en')).toBe('Sun');
  });
});

test('a literal that is no day throws', () => {
  expect(() => day('2026-02-30')).toThrow();
});

test.each([
  ['2026-11-27', '2026-11-29', '27.–29.11.2026', '27–29 Nov 2026'],
  ['2026-12-04', '2026-12-06', '04.–06.12.2026', '4–6 Dec 2026'],
  ['2026-10-30', '2026-11-01', '30.10.–01.11.2026', '30 Oct–1 Nov 2026'],
  ['2026-11-01', '2026-12-01', '01.11.–01.12.2026', '1 Nov–1 Dec 2026'],
  ['2026-12-30', '2027-01-01', '30.12.2026 – 01.01.2027', '30 Dec 2026 – 1 Jan 2027'],
])('from %s to %s says each month and year once', (first, last, de, en) => {
  expect(formatSpan(day(first), day(last), 'de')).toBe(de);
  expect(formatSpan(day(first), day(last), 'en')).toBe(en);
});
