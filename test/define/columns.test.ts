import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from '../../src/define/column.ts';
import type { Table } from '../../src/define/table.ts';
import { type Cell, isEmptyCell } from '../../src/domain/cell.ts';
import { addDays, type Day, day, isDay } from '../../src/domain/day.ts';
import { cents } from '../../src/domain/money.ts';
import { tidy } from '../../src/domain/spelling.ts';
import { tables } from '../../src/tables/index.ts';

const days = fc.integer({ min: 0, max: 100_000 }).map((count) => addDays(day('1920-01-01'), count));
const words = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  .map((text) => text.trim())
  .filter((text) => text !== '');
/** What names, keys and references hold: nothing that nobody sees. */
const names = words.map(tidy).filter((text) => text !== '');
const times = fc
  .integer({ min: 0, max: 1439 })
  .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);

/** Values that a column of this kind can hold. */
function valuesOf(column: Column): fc.Arbitrary<unknown> {
  if (column === tables.associations.columns.district) return fc.constantFrom('05314', '16075');
  if (column === tables.associations.columns.accountsBy) return fc.constantFrom('15.03.', '31.12.', '01.02.');
  if (column === tables.sums.columns.period) return fc.constantFrom('2026', '2026-H2', '2026-Q3', '2026-09');
  if (column === tables.contacts.columns.consentBy) return names.filter((text) => column.codec.parse(text).ok);
  if (column === tables.elections.columns.area) return names.filter((text) => column.codec.parse(text).ok);
  const keys = (column.options ?? []).map(({ key }) => key);
  switch (column.kind) {
    case 'day':
      return days;
    case 'period':
      return fc.oneof(days, fc.constantFrom('2027-spring', '2026-summer', '2028-autumn', '2029-winter'));
    case 'moment':
      return fc.tuple(days, times).map((parts) => parts.join(' '));
    case 'time':
      return times;
    case 'money':
      return fc.integer({ min: 0, max: 10_000_000_000 }).map(cents);
    case 'count':
      return fc.integer({ min: 0, max: 100_000_000 });
    case 'decimal':
      return decimals(column);
    case 'percent':
      return fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
    case 'yes-no':
      return fc.constantFrom('yes', 'no');
    case 'choice':
      return fc.constantFrom(...keys);
    case 'choices':
      return fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1 });
    case 'list':
      return fc.array(
        names.filter((text) => !text.includes(';')),
        { minLength: 1 },
      );
    case 'email':
      return fc
        .tuple(
          fc.stringMatching(/^[a-z0-9+-]{1,6}(\.[a-z0-9+-]{1,6})?$/),
          fc.stringMatching(/^[a-z0-9](-?[a-z0-9]){0,9}$/),
        )
        .map(([name, host]) => `${name}@${host}.example.org`);
    default:
      return names;
  }
}

/** Five decimals, within what the column itself accepts. */
const decimals = (column: Column): fc.Arbitrary<unknown> =>
  fc
    .integer({ min: 0, max: 9_999_999 })
    .map((hundredThousandths) => hundredThousandths / 100_000)
    .filter((value) => column.codec.parse(value).ok);

const all: readonly (readonly [string, Column])[] = Object.entries(tables as Readonly<Record<string, Table>>).flatMap(
  ([table, { columns }]) => Object.entries(columns).map(([key, column]) => [`${table}.${key}`, column] as const),
);
const langs = fc.constantFrom('de' as const, 'en' as const);

describe('what is printed is read as it was', () => {
  test.each(all)('%s', (_name, column) => {
    fc.assert(
      fc.property(valuesOf(column), langs, (value, lang) => {
        const cell = column.codec.print(value, lang);
        expect(column.codec.parse(cell)).toEqual({ ok: true, value });
      }),
      { numRuns: 30 },
    );
  });
});

describe('what a person reads says the same', () => {
  test.each(all.filter(([, { kind }]) => !['count', 'decimal'].includes(kind)))('%s', (_name, column) => {
    fc.assert(
      fc.property(valuesOf(column), langs, (value, lang) => {
        const shown = column.codec.show(value, lang);
        expect(column.codec.parse(shown)).toEqual({ ok: true, value });
      }),
      { numRuns: 30 },
    );
  });
});

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.double(),
  fc.boolean(),
  days.map((on) => ({ day: on, time: '13:30:00' })),
  // A number typed into a cell of days is a day of any year: 20260830 is one of the year 57372.
  fc.integer({ min: -600_000, max: 30_000_000 }).map((serial) => ({
    day: new Date((serial - 25_569) * 86_400_000).toISOString().replace(/^\+0?|T.*$/g, '') as Day,
    time: '00:00:00',
  })),
  fc.constantFrom('#REF!', '#NAME?', '=SUM(A1)', '1.234,56 €', '31.12.2024', '25 %', 'ja', 'WAHR'),
);

describe('any cell is read or refused in words, and never throws', () => {
  test.each(all)('%s', (_name, column) => {
    fc.assert(
      fc.property(cells, (cell) => {
        if (isEmptyCell(cell)) return;
        const read = column.codec.parse(cell);
        if (column.kind === 'day' && read.ok) expect(isDay(read.value), JSON.stringify(cell)).toBe(true);
        if (read.ok) expect(column.codec.parse(column.codec.print(read.value, 'de')).ok).toBe(true);
        else {
          for (const lang of ['de', 'en'] as const) {
            const { example } = read.problem;
            expect(read.problem[lang]).toContain(example[lang]);
            expect(column.codec.parse(example[lang], { lang }).ok, example[lang]).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('what people type', () => {
  const { amount, publicShare, receivedOn, donorKnown, kind } = tables.contributions.columns;

  test('a date in a money column is refused', () => {
    expect(amount.codec.parse({ day: day('2026-05-01'), time: '00:00:00' }).ok).toBe(false);
  });

  test('a time of which the sheet made one says so where it is no time of a day', () => {
    const { from, to } = tables.visits.columns;
    const typed = (on: string, time: string): Cell => ({ day: on as Day, time });
    expect(to.codec.parse(typed('1899-12-30', '14:30:00'))).toEqual({ ok: true, value: '14:30' });
    expect(to.codec.parse(typed('1899-12-31', '00:00:00'))).toEqual({ ok: true, value: '24:00' });
    expect(from.codec.parse(typed('1899-12-31', '00:00:00')).ok).toBe(false);
    for (const one of [from, to]) expect(one.codec.parse(typed('1899-12-31', '01:00:00')).ok).toBe(false);
    expect(to.codec.parse(typed('1026-08-30', '00:00:00'))).toMatchObject({
      problem: { de: expect.stringContaining('Datum') },
    });
  });

  test('a count offers only the reading that it can hold', () => {
    const { people } = tables.visits.columns;
    expect(people.codec.parse('1,200', { lang: 'de' })).toMatchObject({
      problem: { readings: [{ de: '1200', en: '1200' }] },
    });
  });

  test('25 and 25 % are the same, and 0,25 is asked about', () => {
    expect(publicShare.codec.parse('25 %')).toEqual({ ok: true, value: 25 });
    expect(publicShare.codec.parse(25)).toEqual({ ok: true, value: 25 });
    expect(publicShare.codec.parse(0.25)).toMatchObject({
      ok: false,
      problem: { de: expect.stringContaining('25 %') },
    });
    expect(publicShare.codec.parse('101 %').ok).toBe(false);
  });

  test('yes and no, as words and as tick boxes', () => {
    for (const cell of ['ja', 'Ja ', 'yes', true])
      expect(donorKnown.codec.parse(cell)).toEqual({ ok: true, value: 'yes' });
    for (const cell of ['nein', 'NO', false]) expect(donorKnown.codec.parse(cell)).toEqual({ ok: true, value: 'no' });
    expect(donorKnown.codec.parse('vielleicht').ok).toBe(false);
  });

  test('choices in either language, whatever the sheet’s is', () => {
    for (const cell of ['Geldspende', 'geldspende', 'Donation of money', 'money'])
      expect(kind.codec.parse(cell)).toEqual({ ok: true, value: 'money' });
  });

  test('an error cell is no day', () => {
    expect(receivedOn.codec.parse('#REF!').ok).toBe(false);
  });
});
