import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from '../../src/define/column.ts';
import type { Cell } from '../../src/domain/cell.ts';
import { addDays, day, daysBetween } from '../../src/domain/day.ts';
import { cents } from '../../src/domain/money.ts';
import type { Lang } from '../../src/domain/text.ts';
import { contributions } from '../../src/tables/contributions.ts';
import { elections } from '../../src/tables/elections.ts';
import { visits } from '../../src/tables/visits.ts';
import { readTyped } from '../../workbench/emulator/typed.ts';

const ZERO = day('1900-01-01');

/** What a sheet of that locale makes of a text, as a script reads it: the sheet reads first, unless the column is text. */
function typedInto(column: Column, text: string, locale: string, lang: Lang): Cell {
  const { value, format } = readTyped(text, locale, column.codec.format(lang) === '@', 2026);
  if (typeof value !== 'number' || !/[dy]/i.test(format ?? '')) return value;
  return { day: addDays(ZERO, Math.floor(value) - 2), time: '00:00:00' };
}

const days = fc.integer({ min: 0, max: daysBetween(day('1930-01-01'), day('2100-01-01')) });
const kinds: readonly (readonly [string, Column, fc.Arbitrary<unknown>])[] = [
  ['a day', contributions.columns.receivedOn, days.map((count) => addDays(day('1930-01-01'), count))],
  ['money', contributions.columns.amount, fc.integer({ min: 0, max: 10_000_000_000 }).map(cents)],
  ['a share', contributions.columns.publicShare, fc.integer({ min: 0, max: 10_000 }).map((part) => part / 100)],
  ['a time', visits.columns.to, fc.integer({ min: 0, max: 1440 }).map((minutes) => clockOf(minutes))],
  ['a count', visits.columns.people, fc.integer({ min: 0, max: 100_000_000 })],
  ['a decimal', visits.columns.hours, fc.integer({ min: 0, max: 9_999_999 }).map((part) => part / 100)],
  ['a season', elections.columns.date, fc.constantFrom('2027-spring', '2026-summer', '2028-autumn', '2029-winter')],
  ['a choice', contributions.columns.kind, fc.constantFrom('money', 'goods', 'waiver', 'grant')],
  ['yes or no', contributions.columns.donorKnown, fc.constantFrom('yes', 'no')],
];
const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const sheets = [
  ['de', 'de_DE'],
  ['en', 'en_US'],
] as const;

describe.each(sheets)('what a sheet in %s shows, typed into one of the locale %s', (lang, locale) => {
  test.each(kinds)('%s is the same again', (_name, column, values) => {
    fc.assert(
      fc.property(values, (value) => {
        const shown = column.codec.show(value as never, lang);
        expect(column.codec.parse(typedInto(column, shown, locale, lang), { lang }), shown).toEqual({
          ok: true,
          value,
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('where language and locale differ', () => {
  test.each(kinds.filter(([name]) => !['a count', 'a decimal', 'a day'].includes(name)))(
    '%s is the same again, since the sheet leaves it a text',
    (_name, column, values) => {
      fc.assert(
        fc.property(values, (value) => {
          for (const [lang, locale] of [
            ['en', 'de_DE'],
            ['de', 'en_US'],
          ] as const) {
            const shown = column.codec.show(value as never, lang);
            const cell = typedInto(column, shown, locale, lang);
            expect(column.codec.parse(cell, { lang }), `${shown} in ${locale}`).toEqual({ ok: true, value });
          }
        }),
      );
    },
  );

  test('an English day is the same again in a German file', () => {
    fc.assert(
      fc.property(days, (count) => {
        const value = addDays(day('1930-01-01'), count);
        const { codec } = contributions.columns.receivedOn;
        const cell = typedInto(contributions.columns.receivedOn, codec.show(value, 'en'), 'de_DE', 'en');
        expect(codec.parse(cell, { lang: 'en' })).toEqual({ ok: true, value });
      }),
    );
  });
});
