import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInField, lastSaturday } from '../../src/client/day-field.tsx';
import { firstSentence } from '../../src/client/first-sentence.ts';
import { numberInField } from '../../src/client/stepper.tsx';
import { addDays, day, weekday } from '../../src/domain/day.ts';
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
