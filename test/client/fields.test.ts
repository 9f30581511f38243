import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInField, lastSaturday } from '../../src/client/day-field.tsx';
import { firstSentence } from '../../src/client/first-sentence.ts';
import { numberInField } from '../../src/client/stepper.tsx';
import { type When, yearAdded } from '../../src/client/year-added.ts';
import { addDays, day, formatDayShort, weekday, weekdayName } from '../../src/domain/day.ts';
import { parseDay } from '../../src/domain/day-typed.ts';
import { parseDecimal } from '../../src/domain/number.ts';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day('2000-01-01'), days));

describe('a day in a field', () => {
  it('is read again as the same day, in both languages', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('de' as const, 'en' as const), (value, lang) => {
        expect(parseDay(dayInField(value, lang))).toEqual({ ok: true, value });
      }),
    );
  });

  it('shows its weekday in German', () => {
    expect(dayInField(day('2026-08-30'), 'de')).toBe('So 30.08.2026');
  });
});

describe('a day without its year', () => {
  const today = day('2026-11-23');
  it.each<[string, 'de' | 'en', When, string | undefined]>([
    ['22.11.', 'de', 'been', '2026-11-22'],
    ['22.11', 'de', 'been', '2026-11-22'],
    ['23.11.', 'de', 'been', '2026-11-23'],
    ['24.11.', 'de', 'been', '2025-11-24'],
    ['24.11.', 'de', 'coming', '2026-11-24'],
    ['23.11.', 'de', 'coming', '2026-11-23'],
    ['22.11.', 'de', 'coming', '2027-11-22'],
    ['24.11.', 'de', 'any', '2026-11-24'],
    ['So 22. 11.', 'de', 'been', '2026-11-22'],
    // 22 November was a Saturday in 2025: the weekday says which.
    ['Sa 22.11.', 'de', 'been', '2025-11-22'],
    ['29.2.', 'de', 'been', '2024-02-29'],
    ['29.2.', 'de', 'coming', '2028-02-29'],
    ['22. November', 'de', 'been', '2026-11-22'],
    ['22 Nov', 'en', 'been', '2026-11-22'],
    ['Nov 22', 'en', 'been', '2026-11-22'],
    ['22/11', 'en', 'been', '2026-11-22'],
    ['3/4', 'en', 'been', undefined],
    ['31.11.', 'de', 'been', undefined],
    ['22.', 'de', 'been', undefined],
    ['2026', 'de', 'been', undefined],
    ['11/2026', 'de', 'been', undefined],
    ['22.11.2024', 'de', 'been', undefined],
    ['', 'de', 'been', undefined],
  ])('%s in %s, one that has %s: %s', (typed, lang, when, expected) => {
    expect(yearAdded(typed, lang, today, when)).toBe(expected);
  });

  it('is the nearest one on its side, with its weekday whatever the year', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom('de' as const, 'en' as const), (now, value, lang) => {
        const short = formatDayShort(value, lang);
        const [been, coming] = [yearAdded(short, lang, now, 'been'), yearAdded(short, lang, now, 'coming')];
        expect(been !== undefined && been <= now && coming !== undefined && coming >= now).toBe(true);
        for (const found of [been, coming]) expect(formatDayShort(found ?? now, lang)).toBe(short);
        expect([been, coming]).toContain(yearAdded(short, lang, now, 'any'));
        const named = yearAdded(`${weekdayName(value, lang)} ${short}`, lang, now, 'any');
        if (named !== undefined) expect(weekday(named)).toBe(weekday(value));
      }),
    );
  });
});

describe('the last Saturday', () => {
  it.each([
    ['2026-08-31', '2026-08-29'],
    ['2026-08-30', '2026-08-22'],
    ['2026-08-29', '2026-08-22'],
    ['2026-08-28', '2026-08-22'],
  ])('before %s is %s', (today, saturday) => {
    expect(lastSaturday(day(today))).toBe(saturday);
  });

  it('is a Saturday, before yesterday and within nine days', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const found = lastSaturday(today);
        expect(weekday(found)).toBe(6);
        expect(found < addDays(today, -1) && found > addDays(today, -9)).toBe(true);
      }),
    );
  });
});

describe('a number in a field', () => {
  it('is read again as the same number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.constantFrom('de' as const, 'en' as const),
        (cents, lang) => {
          expect(parseDecimal(numberInField(cents / 4, lang))).toEqual({ ok: true, value: cents / 4 });
        },
      ),
    );
  });
});

describe('the first sentence of a message', () => {
  it.each([
    ['Den 31. September gibt es nicht. Zum Beispiel: 30.09.2026', 'Den 31. September gibt es nicht.'],
    ['Diesen Verband kennen wir nicht. Meinst Du:', 'Diesen Verband kennen wir nicht.'],
    ['Bitte ein Datum wie 30.08.2026', 'Bitte ein Datum wie 30.08.2026'],
    ['', ''],
  ])('of "%s"', (words, first) => {
    expect(firstSentence(words)).toBe(first);
  });
});
