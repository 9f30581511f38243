import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, daysBetween } from '../../src/domain/day.ts';
import {
  type CalendarKind,
  following,
  lastFinished,
  parsePeriodKey,
  periodKey,
  periodKinds,
  periodName,
  periodOf,
  previous,
  within,
} from '../../src/domain/period.ts';
import { parseNamedPeriod, wordsOfPeriod } from '../../src/domain/period-typed.ts';

const anyDay = fc.integer({ min: 0, max: 36_000 }).map((offset) => addDays(day('2001-01-01'), offset));
const anyKind = fc.constantFrom<CalendarKind>('month', 'quarter', 'half', 'year');

describe('periods of the calendar', () => {
  test('a quarter includes its first and last day', () => {
    expect(periodOf(day('2026-08-15'), 'quarter')).toEqual({
      kind: 'quarter',
      first: '2026-07-01',
      last: '2026-09-30',
    });
    expect(periodOf(day('2026-09-30'), 'quarter').first).toBe('2026-07-01');
    expect(periodOf(day('2026-10-01'), 'quarter').first).toBe('2026-10-01');
  });
  test('February of a leap year ends on the 29th', () => {
    expect(periodOf(day('2028-02-10'), 'month').last).toBe('2028-02-29');
    expect(periodOf(day('2026-02-10'), 'month').last).toBe('2026-02-28');
  });
  test('the quarter before the first is the fourth of the year before', () => {
    expect(periodKey(previous(periodOf(day('2026-01-01'), 'quarter')))).toBe('2025-Q4');
    expect(periodKey(following(periodOf(day('2025-12-31'), 'year')))).toBe('2026');
  });
  test('a period is finished on the day after its last', () => {
    expect(periodKey(lastFinished(day('2026-09-30'), 'quarter'))).toBe('2026-Q2');
    expect(periodKey(lastFinished(day('2026-10-01'), 'quarter'))).toBe('2026-Q3');
  });
  test('names in both languages', () => {
    expect(periodName(periodOf(day('2026-08-15'), 'quarter'), 'de')).toBe('3. Quartal 2026');
    expect(periodName(periodOf(day('2026-08-15'), 'quarter'), 'en')).toBe('Quarter 3 of 2026');
    expect(periodName(periodOf(day('2026-08-15'), 'month'), 'de')).toBe('August 2026');
    expect(periodName(periodOf(day('2026-08-15'), 'year'), 'de')).toBe('2026');
  });
  test.each(['', '2026-Q5', '2026-13', '2026-00', '26-Q1', '2026-Q0', '1999', 'heute'])('refuses %j', (key) => {
    expect(parsePeriodKey(key).ok).toBe(false);
  });
  test('parse ∘ print is the identity', () => {
    fc.assert(
      fc.property(anyDay, anyKind, (on, kind) => {
        const period = periodOf(on, kind);
        expect(parsePeriodKey(periodKey(period))).toEqual({ ok: true, value: period });
      }),
    );
  });
  test('a period is read in both languages as it is named', () => {
    fc.assert(
      fc.property(anyDay, anyKind, fc.constantFrom('de' as const, 'en' as const), (on, kind, lang) => {
        const period = periodOf(on, kind);
        expect(parseNamedPeriod(periodName(period, lang))).toEqual({ ok: true, value: { fixed: period } });
        expect(parseNamedPeriod(periodKey(period))).toEqual({ ok: true, value: { fixed: period } });
      }),
    );
  });
  test('a period is read as people write it, and what is not a whole one is none', () => {
    const read = (typed: string): string => {
      const found = parseNamedPeriod(typed);
      return found.ok ? wordsOfPeriod(found.value, 'de') : '–';
    };
    expect(['drittes Quartal 2026', 'Quarter 3, 2026', 'Jahr 2026', 'last half year'].map(read)).toEqual([
      ...['3. Quartal 2026', '3. Quartal 2026', '2026', 'letztes Halbjahr'],
    ]);
    expect(['09-2026', 'letztes Kalenderjahr', 'letztes Quartal.'].map(read)).toEqual([
      ...['September 2026', 'letztes Jahr', 'letztes Quartal'],
    ]);
    expect(
      ['2. Quartal 26', "Q2 '26", '2. HJ 26', '1. HJ 2026', 'im Okt. 26', '10/26', 'im Oktober 2026'].map(read),
    ).toEqual([
      ...['2. Quartal 2026', '2. Quartal 2026', '2. Halbjahr 2026', '1. Halbjahr 2026'],
      ...['Oktober 2026', 'Oktober 2026', 'Oktober 2026'],
    ]);
    const odd = ['1.10', '9.26', '26', '2026/27', 'KW 40', '13/26', '01.10.26', 'Q3 2', 'Quartal 26'];
    expect(odd.map(read)).toEqual(odd.map(() => '–'));
    const none = ['13-2026', '1.3.–15.4.2026', 'letzte 30 Tage', 'fünftes Quartal 2026', 'viertes Halbjahr 2026', 'Q3'];
    expect(none.map(read)).toEqual(none.map(() => '–'));
  });
  test('periods of one kind follow each other without gap or overlap', () => {
    fc.assert(
      fc.property(anyDay, anyKind, (on, kind) => {
        const period = periodOf(on, kind);
        expect(within(on, period)).toBe(true);
        expect(daysBetween(previous(period).last, period.first)).toBe(1);
        expect(following(previous(period))).toEqual(period);
      }),
    );
  });
  test('mails go by three kinds', () => expect(periodKinds).toEqual(['month', 'quarter', 'year']));
});
