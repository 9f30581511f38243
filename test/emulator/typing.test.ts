import { describe, expect, test } from 'vitest';
import { createHost } from '../../workbench/emulator/index.ts';
import { sheetOf } from './support.ts';

/** Types a text into a fresh cell and reads it back by a script. */
function typed(text: string, locale = 'de_DE'): unknown {
  const host = createHost({ script: 'function f() {}', now: '2026-11-23T09:00', locale });
  const { sheet, name } = sheetOf(host);
  host.type(name, 'A1', text);
  const value: unknown = sheet.getRange('A1').getValue();
  return value instanceof Date ? value.toISOString() : value;
}

describe('typing and setValues are read as the locale does [test/parity.md, Values]', () => {
  test.each([
    ['1.234,56', 1234.56],
    ['1.234,56 €', 1234.56],
    ['1.200', 1200],
    ['4711,5', 4711.5],
    ['25 %', 0.25],
    ['007', 7],
    ['-12,5', -12.5],
    ['WAHR', true],
    ['FALSE', false],
    ['ja', 'ja'],
    ['Einsatz 12', 'Einsatz 12'],
    ['32.12.2024', '32.12.2024'],
    ["'007", '007'],
    ['', ''],
    ['31.12.2024', '2024-12-30T23:00:00.000Z'],
    ['2024-08-30', '2024-08-29T22:00:00.000Z'],
    ['2024-08', '2024-07-31T22:00:00.000Z'],
    ['1.5', '2026-04-30T22:00:00.000Z'],
    ['1. Mai 2024', '2024-04-30T22:00:00.000Z'],
    ['31.12.2024 14:30', '2024-12-31T13:30:00.000Z'],
    ['14:00', '1899-12-30T13:00:00.000Z'],
  ])('de_DE: %s', (text, value) => {
    expect(typed(text)).toBe(value);
  });

  test.each([
    ['1.200', 1.2],
    ['1,234.56', 1234.56],
    ['$12.50', 12.5],
    ['1/2/2024', '2024-01-01T23:00:00.000Z'],
    ['2024-08-30', '2024-08-29T22:00:00.000Z'],
    ['1.5.', '2026-01-04T23:00:00.000Z'],
    ['31.12.2024', '31.12.2024'],
  ])('en_US [mem]: %s', (text, value) => {
    expect(typed(text, 'en_US')).toBe(value);
  });

  test('the format @ keeps text as it is, also where a script writes it [3rd]', () => {
    const { sheet, name, host } = sheetOf();
    sheet.getRange('A:B').setNumberFormat('@');
    sheet.getRange('A1:B2').setValues([
      ['2024-08', '007'],
      ['=1+1', '1.5'],
    ]);
    host.type(name, 'A3', '1.200');
    expect(sheet.getRange('A1:B3').getValues()).toEqual([
      ['2024-08', '007'],
      ['=1+1', '1.5'],
      ['1.200', ''],
    ]);
  });

  test('setValues changes strings silently as typing does [3rd]', () => {
    const { sheet } = sheetOf();
    sheet.getRange('A1:C1').setValues([['007', '=1+1', "'=1+1"]]);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([[7, 2, '=1+1']]);
    expect(sheet.getRange('A1:C1').getFormulas()).toEqual([['', '=1+1', '']]);
  });

  test('25 typed into a percent cell is a quarter; a script’s number stays what it is [mem]', () => {
    const { sheet, name, host } = sheetOf();
    sheet.getRange('A1:A2').setNumberFormat('0%');
    host.type(name, 'A1', '25');
    sheet.getRange('A2').setValue(25);
    expect(sheet.getRange('A1:A2').getDisplayValues()).toEqual([['25%'], ['2500%']]);
  });

  test('a number written into a column with @ stays a number [mem]', () => {
    const { sheet } = sheetOf();
    sheet.getRange('A1').setNumberFormat('@').setValue(7);
    expect(sheet.getRange('A1').getValue()).toBe(7);
  });

  test('a phone number with + becomes an error, a text in a column with @ does not [mem]', () => {
    expect(typed('+49 30 123456')).toBe('#ERROR!');
    expect(typed('+49301234')).toBe(49301234);
  });

  test('a date typed into a money column stays a date, so that its reader can refuse it [mem]', () => {
    const { sheet, name, host } = sheetOf();
    sheet.getRange('A1').setNumberFormat('#,##0.00 [$€]');
    host.type(name, 'A1', '1.5');
    expect(sheet.getRange('A1').getValue()).toBeInstanceOf(Date);
    host.type(name, 'A1', '12');
    expect(sheet.getRange('A1').getDisplayValue()).toBe('11.01.');
  });
});

describe('what a person sees follows number format and locale [doc: number formats]', () => {
  test.each([
    [1234.5, '#,##0.00 [$€]', 'de_DE', '1.234,50 €'],
    [1234.5, '#,##0.00" €"', 'en_US', '1,234.50 €'],
    [0.25, '0%', 'de_DE', '25%'],
    [0.255, '0.0 %', 'de_DE', '25,5 %'],
    [-3, '0.00;[Red](0.00)', 'de_DE', '(3,00)'],
    [45657, 'dd.MM.yyyy', 'de_DE', '31.12.2024'],
    [45657.5, 'yyyy-mm-dd hh:mm', 'de_DE', '2024-12-31 12:00'],
    [45657, 'ddd, d. mmmm yyyy', 'de_DE', 'Di., 31. Dezember 2024'],
    [1.5, '[h]:mm', 'de_DE', '36:00'],
    [7, '000', 'de_DE', '007'],
    [0.1 + 0.2, 'General', 'de_DE', '0,3'],
    [true, '', 'de_DE', 'WAHR'],
    [true, '', 'en_US', 'TRUE'],
    [1.005, '0.00', 'de_DE', '1,01'],
  ])('%s as %s in %s', (value, format, locale, shown) => {
    const { sheet } = sheetOf(createHost({ script: 'function f() {}', locale }));
    sheet.getRange('A1').setValue(value).setNumberFormat(format);
    expect(sheet.getRange('A1').getDisplayValue()).toBe(shown);
  });
});

describe('formulas', () => {
  test('their text is kept, their value worked out, errors read as strings [doc]', () => {
    const { sheet, name, host } = sheetOf();
    host.type(name, 'A1', [
      ['2', '=A1*3+1', '=SUMME(A1:B1)', '=HYPERLINK("https://example.org";"Seite")', '=FEHLT(A1)', '=A1/0'],
    ]);
    expect(sheet.getRange('A1:F1').getValues()).toEqual([[2, 7, 9, 'Seite', '#NAME?', '#DIV/0!']]);
    host.type(name, 'A1', '5');
    expect(sheet.getRange('B1').getValue()).toBe(16);
    expect(sheet.getRange('B1').getFormula()).toBe('=A1*3+1');
  });

  test('deleting what a formula points to makes #REF!; inserting moves the reference [doc]', () => {
    const { sheet, name, host } = sheetOf();
    host.type(name, 'A1', [['1'], ['2'], ['=A2']]);
    host.person.insertRows(name, 1);
    expect(sheet.getRange('A4').getFormula()).toBe('=A3');
    host.person.deleteRows(name, 3);
    expect(sheet.getRange('A3').getValue()).toBe('#REF!');
  });

  test("someone's ARRAYFORMULA reaches far down and moves getLastRow [doc]", () => {
    const { sheet, name, host } = sheetOf();
    host.type(name, 'A1', [['1'], ['2'], ['3']]);
    host.person.formula(name, 'C1', '=ARRAYFORMULA(A1:A50&"x")');
    expect(sheet.getRange('C2').getValue()).toBe('2x');
    expect(sheet.getLastRow()).toBe(3);
    host.person.formula(name, 'D1', '=ARRAYFORMULA(A1:A50*1)');
    host.type(name, 'A50', 'x');
    expect(sheet.getLastRow()).toBe(50);
  });

  test('a hook may work formulas out, and a custom function comes from the script', () => {
    const host = createHost({
      script: 'function DOPPELT(x) { return x * 2; }',
      evaluate: (formula) => (formula === '=ANTWORT()' ? 42 : undefined),
    });
    const { sheet, name } = sheetOf(host);
    host.type(name, 'A1', [['=ANTWORT()', '=DOPPELT(A1)']]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([[42, 84]]);
    expect(host.callCustomFunction('DOPPELT', [4])).toBe(8);
  });
});

describe('an apostrophe at the front of a plain-text cell: both worlds, since nobody here could look [mem]', () => {
  test.each([
    [false, '+ 3 Helfende', '+ 3 Helfende'],
    [true, "'+ 3 Helfende", '+ 3 Helfende'],
  ])('apostropheStays: %s', (apostropheStays, inText, elsewhere) => {
    const { sheet } = sheetOf(createHost({ script: 'function f() {}', apostropheStays }));
    sheet.getRange('A1').setNumberFormat('@');
    sheet.getRange('A1:B1').setValues([["'+ 3 Helfende", "'+ 3 Helfende"]]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([[inText, elsewhere]]);
  });
});

test('a currency sign between figures makes no amount', () => {
  expect(typed('5€0')).toBe('5€0');
  expect(typed('-€5')).toBe(-5);
  expect(typed('5 €')).toBe(5);
});
