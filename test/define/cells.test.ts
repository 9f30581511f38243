import { describe, expect, test } from 'vitest';
import type { Column, ColumnSpec } from '../../src/define/column.ts';
import {
  cellText,
  choice,
  choices,
  count,
  day,
  decimal,
  key,
  list,
  money,
  percent,
  period,
  text,
  time,
  yesNo,
} from '../../src/define/columns.ts';
import type { Cell } from '../../src/domain/cell.ts';
import { day as dayOf } from '../../src/domain/day.ts';
import { same } from '../../src/domain/text.ts';

/** Cells as a sheet gives them, each by the codec of its column: what is read, and in which words another is refused. */

const spec: ColumnSpec = { header: same('Angabe'), help: same('Hilfe') };
const kinds = [
  { key: 'flyer', label: { de: 'Flyer', en: 'Leaflets' } },
  { key: 'stand', label: { de: 'Infostand', en: 'Stall' } },
] as const;
const at = (on: string, clock = '00:00:00'): Cell => ({ day: dayOf(on), time: clock });

function read<V>(column: Column<V>, cell: Cell, lang: 'de' | 'en' = 'de'): V | string {
  const found = column.codec.parse(cell, { lang });
  return found.ok ? found.value : `refused: ${found.problem[lang]}`;
}
const readings = (column: Column, cell: Cell, lang: 'de' | 'en' = 'de'): unknown => {
  const found = column.codec.parse(cell, { lang });
  return found.ok ? 'read' : found.problem.readings?.map((one) => one[lang]);
};

describe('a column', () => {
  const full = {
    ...spec,
    formerly: ['Früher'],
    retention: { months: 36, after: 'end' },
    done: { notBefore: 'start' },
    group: same('Mehr'),
    hidden: true,
  };
  test('says what its definition says', () => {
    const { codec: _, kind, ...said } = text(full);
    expect(kind).toBe('text');
    expect(said).toEqual({ ...full, required: false, writer: 'person', privacy: 'none', width: 200 });
  });

  test('says nothing else', () => {
    const usual = ['kind', 'header', 'help', 'required', 'writer', 'privacy', 'width', 'codec'];
    expect(Object.keys(text(spec)).sort()).toEqual(usual.sort());
  });
});

describe('a cell as text', () => {
  test('in both languages', () => {
    expect([at('2026-08-30'), 1234.5, true, false, 'Text'].map((cell) => cellText(cell))).toEqual([
      '30.08.2026',
      '1.234,5',
      'WAHR',
      'FALSCH',
      'Text',
    ]);
    expect([at('2026-08-30'), 1234.5].map((cell) => cellText(cell, 'en'))).toEqual(['30 Aug 2026', '1,234.5']);
  });
});

describe('a choice', () => {
  const column = choice({ ...spec, options: kinds });
  test('is found by key and label in either language, in any case', () => {
    for (const typed of ['flyer', 'Flyer', 'FLYER', 'leaflets']) expect(read(column, typed)).toBe('flyer');
  });

  test('of two that read alike the first is meant', () => {
    const alike = [
      { key: 'a', label: same('Stand') },
      { key: 'b', label: same('STAND') },
    ] as const;
    expect(read(choice({ ...spec, options: alike }), 'stand')).toBe('a');
  });

  test('that is none gets the list, each language in its own words', () => {
    expect(read(column, 'Auto')).toBe('refused: Bitte eines davon: Flyer, Infostand');
    expect(read(column, 'Auto', 'en')).toBe('refused: Please choose one of: Leaflets, Stall');
  });

  test('that is nearly one is asked about', () => {
    expect(read(column, 'Infostant')).toMatch(/^refused: .*Infostand/);
    expect(read(column, 'Infostant')).not.toContain('Flyer');
  });

  test('that is none of more than four gets one of them', () => {
    const numbers = ['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf'].map((word) => ({ key: word, label: same(word) }));
    const of = (most: number) => choice<string>({ ...spec, options: numbers.slice(0, most) });
    expect(read(of(4), 'Kaffee')).toBe('refused: Bitte eines davon: Eins, Zwei, Drei, Vier');
    expect(read(of(5), 'Kaffee')).toMatch(/^refused: Das steht nicht in der Liste\. Zum Beispiel: Eins/);
  });

  test('that the tool no longer knows is shown by its key', () => {
    const unknown = choice<string>({ ...spec, options: kinds });
    expect(unknown.codec.print('auto', 'de')).toBe('auto');
    expect(unknown.codec.print('stand', 'en')).toBe('Stall');
  });
});

describe('several choices', () => {
  const column = choices({ ...spec, options: kinds });
  test('are read past empty places, and refused where one is unknown', () => {
    expect(read(column, 'Flyer, , Infostand;')).toEqual(['flyer', 'stand']);
    expect(read(column, 'Flyer\nStall')).toEqual(['flyer', 'stand']);
    expect(read(column, 'Flyer, Auto')).toBe('refused: Bitte eines davon: Flyer, Infostand');
  });
});

describe('yes or no', () => {
  test('is a word or a tick box', () => {
    expect([true, false, 'ja', 'Nein', 'yes'].map((cell) => read(yesNo(spec), cell))).toEqual([
      'yes',
      'no',
      'yes',
      'no',
      'yes',
    ]);
    expect(read(yesNo(spec), 'vielleicht')).toBe('refused: Bitte eines davon: ja, nein');
    expect(yesNo(spec).width).toBe(96);
    expect(yesNo({ ...spec, width: 10 }).width).toBe(10);
  });
});

describe('an amount', () => {
  test('is a number of euros, with at most two decimals, from 0', () => {
    expect([0, 12.5, 1234.56].map((cell) => read(money(spec), cell))).toEqual([0, 1250, 123456]);
    expect(readings(money(spec), 1.234)).toBeUndefined();
    expect(read(money(spec), 1.234)).toContain('zwei Stellen');
    expect(read(money(spec), -1)).toContain('ab 0');
    expect(read(money(spec), '-0,01')).toContain('ab 0');
  });

  test('is no date', () => {
    expect(read(money(spec), at('2026-08-30'))).toContain('Hier steht ein Datum.');
  });
});

describe('a count', () => {
  test('is whole, from 0, and within reason', () => {
    expect([0, 6, 100_000_000].map((cell) => read(count(spec), cell))).toEqual([0, 6, 100_000_000]);
    expect(read(count(spec), 6.5)).toContain('ganze Zahl');
    expect(read(count(spec), 100_000_001)).toContain('ganze Zahl');
    expect(read(count(spec), -1)).toContain('ab 0');
    expect(read(count(spec), 'sechs')).toContain('ganze Zahl');
  });

  test('is no date, and says so', () => {
    expect(read(count(spec), at('2026-08-30'))).toBe('refused: Hier steht ein Datum. Bitte eine Zahl wie 6');
    expect(read(count(spec), at('2026-08-30'), 'en')).toBe('refused: This is a date. Please enter a number like 6');
  });

  test('of two readings only the whole one is offered', () => {
    expect(readings(count(spec), '1,234')).toEqual(['1234']);
    expect(readings(count(spec), 'sechs')).toBeUndefined();
  });
});

describe('a number', () => {
  const numbers = [
    ['a count', count(spec)],
    ['a decimal', decimal(spec)],
  ] as const;
  test.each(numbers)('%s is no time, no share and no amount, and says which', (_, column) => {
    // A time alone lies on day 0, more than 24 hours on the days after it.
    for (const on of ['1899-12-30', '1900-01-01'])
      expect(read(column, { day: on as never, time: '14:30:00' })).toContain('Hier steht eine Uhrzeit.');
    expect(read(column, at('1900-01-02'))).toContain('Hier steht ein Datum.');
    for (const share of ['25 %', '25%', '12,5 Prozent', '3 percent'])
      expect(read(column, share), share).toContain('Hier steht ein Anteil.');
    for (const amount of ['€ 6', '€6', '$ -6', '6 €', '6€', '12,50 EUR', '6 Euro', '£6'])
      expect(read(column, amount), amount).toContain('Hier steht ein Betrag.');
    for (const none of ['Euro', '%', 'sechs Prozente']) expect(read(column, none), none).not.toMatch(/Hier steht/);
    expect(read(column, '6 €', 'en')).toContain('This is an amount of money. Please enter a number like');
  });
});

test('an amount and a share are no time', () => {
  for (const column of [money(spec), percent(spec)])
    expect(read(column, { day: '1899-12-30' as never, time: '14:30:00' })).toContain('Hier steht eine Uhrzeit.');
});

describe('a decimal', () => {
  const hours = decimal({ ...spec, min: 0, max: 24 });
  test('reaches from its least to its most, both included', () => {
    expect([0, 24, '0', '24', 3.5].map((cell) => read(hours, cell))).toEqual([0, 24, 0, 24, 3.5]);
    expect(read(hours, -0.5)).toBe('refused: Bitte mindestens 0. Zum Beispiel: 12');
    expect(read(hours, 24.5)).toBe('refused: Bitte höchstens 24. Zum Beispiel: 12');
    expect(read(hours, 24.5, 'en')).toBe('refused: Please at most 24. For example: 12');
  });

  test('at its limits has the one reading that it can hold', () => {
    // In German 6,000 is six, in English six thousand: only one of them fits.
    expect(read(decimal({ ...spec, min: 6, max: 100 }), '6,000', 'en')).toBe(6);
    expect(read(decimal({ ...spec, min: 0, max: 6 }), '6,000', 'en')).toBe(6);
    expect(read(decimal({ ...spec, min: 10, max: 6000 }), '6,000', 'en')).toBe(6000);
  });

  test('has an example that it can hold', () => {
    expect(read(decimal({ ...spec, min: 10 }), 'viel')).toContain('zum Beispiel 10');
    expect(read(decimal({ ...spec, min: -5 }), 'viel')).toContain('zum Beispiel 3,5');
    expect(read(decimal({ ...spec, max: 100 }), 'viel')).toContain('zum Beispiel 3,5');
    expect(read(decimal(spec), 'viel')).toContain('zum Beispiel 3,5');
  });

  test('asks where two readings fit, and is no date', () => {
    expect(readings(decimal(spec), '1,234')).toHaveLength(2);
    expect(read(decimal(spec), at('2026-08-30'))).toBe('refused: Hier steht ein Datum. Bitte eine Zahl wie 3,5');
  });
});

describe('a share', () => {
  test('as a number is what is said; up to 1 nobody knows', () => {
    expect([0, 25, 100].map((cell) => read(percent(spec), cell))).toEqual([0, 25, 100]);
    expect(readings(percent(spec), 0.25)).toEqual(['25 %', '0,25 %']);
    expect(readings(percent(spec), 1)).toEqual(['100 %', '1 %']);
    // Written as a text with five digits behind the comma it would be cut.
    expect(read(percent(spec), 33.3333333)).toBe(33.3333333);
  });

  test('is no date', () => {
    expect(read(percent(spec), at('2026-08-30'))).toBe('refused: Hier steht ein Datum. Bitte einen Anteil wie 25 %');
  });
});

describe('a day', () => {
  test('is a date cell from 1900 to 2199, whatever its time', () => {
    expect(read(day(spec), at('2026-08-30', '14:30:00'))).toBe('2026-08-30');
    expect(read(day(spec), at('1900-01-01'))).toBe('1900-01-01');
    expect(read(day(spec), at('2199-12-31'))).toBe('2199-12-31');
    expect(read(day(spec), { day: '2200-01-01' as never, time: '00:00:00' })).toContain('vor 1900 oder nach 2199');
    expect(read(day(spec), { day: '1899-12-28' as never, time: '00:00:00' })).toContain('vor 1900 oder nach 2199');
  });

  test('is no time alone, in whatever zone it was typed', () => {
    for (const on of ['1899-12-29', '1899-12-30', '1899-12-31'])
      expect(read(day(spec), { day: on as never, time: '14:30:00' })).toContain('nur eine Uhrzeit');
  });

  test('is no bare year: the sheet counts 1900 to 2199 as days of 1905', () => {
    for (const on of ['1905-03-14', '1905-07-19', '1906-01-07']) expect(read(day(spec), at(on)), on).not.toBe(on);
    for (const on of ['1905-03-13', '1906-01-08']) expect(read(day(spec), at(on))).toBe(on);
  });

  test('that lost its format is told as the day that it was', () => {
    expect(read(day(spec), 46264)).toContain('30.08.2026');
    expect(read(day(spec), 46264, 'en')).toContain('30 Aug 2026');
    const usual = read(day(spec), 5);
    expect(usual).toContain('Hier steht eine Zahl.');
    for (const none of [29_000, 100_000, 46265.5]) expect(read(day(spec), none), String(none)).toBe(usual);
    expect(read(day(spec), 29_001)).toContain('26.05.1979');
    expect(read(day(spec), 99_999)).toContain('13.10.2173');
  });

  test('a number that is a year is one', () => {
    for (const year of [1900, 2026, 2199]) expect(read(day(spec), year), String(year)).not.toContain('eine Zahl');
    for (const none of [1899, 2200]) expect(read(day(spec), none), String(none)).toContain('Hier steht eine Zahl.');
  });

  test('has the format of its language', () => {
    expect([day(spec).codec.format('de'), day(spec).codec.format('en')]).toEqual(['dd.mm.yyyy', 'd mmm yyyy']);
    const { format } = money(spec).codec;
    expect([format('de'), format('en')]).toEqual(['#,##0.00 [$€-407]', '[$€]#,##0.00']);
  });
});

describe('a season or day', () => {
  test('is read from both kinds of cells', () => {
    expect(read(period(spec), at('2027-03-14'))).toBe('2027-03-14');
    expect(read(period(spec), 'Frühjahr 2027')).toBe('2027-spring');
  });
});

describe('a time', () => {
  const to = time({ ...spec, ends: true });
  test('is a date cell on day 0, or on the one before by its zone', () => {
    expect(read(time(spec), { day: '1899-12-30' as never, time: '14:30:00' })).toBe('14:30');
    expect(read(time(spec), { day: '1899-12-29' as never, time: '14:30:00' })).toBe('14:30');
    expect(read(time(spec), { day: '1899-12-28' as never, time: '14:30:00' })).toContain('Hier steht ein Datum.');
    expect(read(time(spec), at('2026-08-30', '14:30:00'))).toContain('Hier steht ein Datum.');
    expect(read(time(spec), at('1900-01-02'))).toContain('Hier steht ein Datum.');
  });

  test('24:00 ends a day, and more than that is none', () => {
    const midnight = { day: '1899-12-31' as never, time: '00:00:00' };
    expect(read(to, midnight)).toBe('24:00');
    expect(read(time(spec), midnight)).toContain('Ende eines Tages');
    expect(read(to, { day: '1899-12-31' as never, time: '01:00:00' })).toContain('mehr als 24 Stunden');
    expect(read(to, at('1900-01-01'))).toContain('mehr als 24 Stunden');
  });

  test('that lost its format is told as the time that it was', () => {
    expect(read(time(spec), 14.5 / 24)).toBe('refused: Hier steht eine Zahl. Bitte eine Uhrzeit wie 14:30');
    expect(read(time(spec), 9 / 24)).toContain('wie 09:00');
    for (const none of [0.40001, 1.375, -0.375]) expect(read(time(spec), none), String(none)).toContain('wie 14:30');
  });

  test('a whole number is an hour', () => {
    expect(read(time(spec), 9)).toBe('09:00');
    expect(read(time(spec), 1430)).toBe('14:30');
  });
});

describe('words', () => {
  test('are those that a person sees; a number has no signs between thousands', () => {
    expect([1234.5, 12345, at('2026-08-30'), ' Text '].map((cell) => read(text(spec), cell))).toEqual([
      ...['1234.5', '12345', '30.08.2026', 'Text'],
    ]);
  });

  test('a key that became a date is refused', () => {
    expect(read(key(spec), 1234)).toBe('1234');
    expect(read(key(spec), at('2026-08-30'))).toContain('Hieraus wurde ein Datum');
  });

  test.each<Cell>(['1,23457E+11', '1.23457E+11', '4E+15', 2 ** 60])(
    'a key that was rounded, %s, is refused',
    (cell) => {
      expect(read(key(spec), cell)).toContain('eine gerundete Zahl');
      expect(read(key(spec), cell, 'en')).toContain('was rounded');
    },
  );

  test('a long key that is whole is read, and letters are no exponent', () => {
    expect(read(key(spec), 123457123456)).toBe('123457123456');
    expect(read(key(spec), 'D-1E+1')).toBe('D-1E+1');
    // Up to here the sheet holds each digit.
    expect(read(key(spec), 9e15)).not.toContain('refused');
    expect(read(key(spec), 9e15 + 2)).toContain('refused');
    expect(read(key(spec), '1234567890123456789')).toBe('1234567890123456789');
  });
});

describe('a list', () => {
  test('has no empty parts', () => {
    expect(read(list(spec), 'KV Eins; ;KV  Zwei;')).toEqual(['KV Eins', 'KV Zwei']);
    expect(read(list(spec), 1234)).toEqual(['1234']);
  });
});
