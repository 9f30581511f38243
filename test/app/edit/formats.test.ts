import { describe, expect, test } from 'vitest';
import { columnLetters } from '../../../workbench/emulator/index.ts';
import { builtScript, readyHost } from '../../bundle.ts';

const script = await builtScript();
const host = readyHost(script);
host.type('Verbände', 'C2', [['KV Eins', 'KV', 'Bayern', 'offen']]);
host.type('Spenden', 'C2', [['30.08.2026', 'KV Eins', 'Geldspende', '12', 'bar']]);
const start = host.snapshot();

const at = (header: string, line = 2): string => `${columnLetters(host.tab('Spenden').column(header))}${line}`;
const range = (a1: string) => host.globals.SpreadsheetApp.getActive().getSheetByName('Spenden')?.getRange(a1);
const word = (line = 2): unknown => host.tab('Spenden').cell(`A${line}`).value;
/** As someone who cleared formats, or a paste from elsewhere, left the cell. */
const lose = (a1: string, format = 'General'): void => {
  range(a1)?.setNumberFormat(format);
};

describe('a cell that lost its column’s format', () => {
  test.each([
    ['Beleg', '007', 7, /Beleg.*Zahl gemacht/],
    ['Beleg', '2024-08', undefined, /Beleg.*Datum gemacht/],
    ['Spendennummer', '0042', 42, /Spendennummer.*Zahl gemacht/],
  ] as const)(
    '%s: what the sheet made of %s is named, also by the check, and typing it again helps',
    (header, typed, becomes, named) => {
      host.restore(structuredClone(start));
      lose(at(header));
      host.type('Spenden', at(header), typed);
      expect(word()).toMatch(named);
      if (becomes !== undefined) expect(host.tab('Spenden').cell(at(header)).value).toBe(becomes);
      host.choose('Transparenz prüfen');
      expect(word()).toMatch(new RegExp(`${header}.*gemacht|weitere`));
      expect(range(at(header))?.getNumberFormat()).toBe('@');
      host.type('Spenden', at(header), typed);
      expect(host.tab('Spenden').cell(at(header)).value).toBe(typed);
      expect(String(word())).not.toContain('gemacht');
    },
  );

  test('a date among amounts stays refused with its format given back, and typing the amount helps', () => {
    host.restore(structuredClone(start));
    lose(at('Betrag'));
    host.type('Spenden', at('Betrag'), '9.10');
    expect(word()).toContain('Hier steht ein Datum');
    host.choose('Transparenz prüfen');
    expect(word()).toContain('Betrag');
    expect(host.tab('Spenden').cell(at('Betrag')).value).toBe('09.10.2026');
    host.type('Spenden', at('Betrag'), '9,10');
    expect(host.tab('Spenden').cell(at('Betrag'))).toMatchObject({ value: 9.1, display: '9,10 €' });
    expect(String(word())).not.toContain('Betrag');
  });

  test('the written form of a share or a time stays text, and means the same at the next look', () => {
    host.restore(structuredClone(start));
    lose(at('Direkte öffentliche Beteiligung %'));
    host.type('Spenden', at('Direkte öffentliche Beteiligung %'), '25 Prozent');
    expect(host.tab('Spenden').cell(at('Direkte öffentliche Beteiligung %')).value).toBe('25 %');
    host.choose('Transparenz prüfen');
    expect(String(word())).not.toContain('öffentliche Beteiligung');
  });

  test('24:00 as an end is 24:00, 25:00 is said', () => {
    host.restore(structuredClone(start));
    const visits = host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
    const to = `${columnLetters(host.tab('Einsätze').column('Bis Uhr'))}2`;
    for (const [typed, stands] of [
      ['24:00', '24:00'],
      ['25:00', undefined],
    ] as const) {
      visits?.getRange(to).clear().setNumberFormat('General');
      host.type('Einsätze', to, typed);
      if (stands) expect(host.tab('Einsätze').cell(to).value).toBe(stands);
      expect(/Bis Uhr – .*Uhrzeit wie/.test(String(host.tab('Einsätze').cell('A2').value))).toBe(stands === undefined);
    }
  });

  test('an amount typed into a cell of texts is a number again', () => {
    host.restore(structuredClone(start));
    lose(at('Betrag'), '@');
    host.type('Spenden', at('Betrag'), '1.234,56');
    expect(host.tab('Spenden').cell(at('Betrag'))).toMatchObject({ value: 1234.56, display: '1.234,56 €' });
  });

  test('below the last row of the sheet', () => {
    host.restore(structuredClone(start));
    const last = host.tab('Spenden').tab.maxRows;
    host.type('Spenden', `C${last + 1}`, [['30.08.2026', 'KV Eins', 'geldspende', '5', 'bar']]);
    expect(host.tab('Spenden').cell(`B${last + 1}`).value).toMatch(/^S-/);
    expect(host.tab('Spenden').cell(`E${last + 1}`).value).toBe('Geldspende');
    const beleg = at('Beleg', last + 1);
    host.type('Spenden', beleg, '007');
    if (host.tab('Spenden').cell(beleg).value !== '007') expect(word(last + 1)).toMatch(/Zahl gemacht/);
    host.type('Spenden', beleg, '007');
    expect(host.tab('Spenden').cell(beleg).value).toBe('007');
  });

  test('an untouched formula and a stranger’s column keep theirs', () => {
    host.restore(structuredClone(start));
    host.person.formula('Spenden', at('Beleg'), '=3+4');
    lose(at('Beleg'), '0.00');
    host.person.formula('Spenden', at('Beleg'), '=3+4');
    expect(host.tab('Spenden').cell(at('Beleg')).formula).toBe('=3+4');
    expect(range(at('Beleg'))?.getNumberFormat()).toBe('0.00');
  });
});

describe('formats that setup gives back', () => {
  test('make no amount of a date, and no day of a number: they stay refused', () => {
    host.restore(structuredClone(start));
    lose(at('Betrag'), 'dd.mm.yyyy');
    lose(at('Eingang am'), '0');
    lose(at('Beleg'), 'dd.mm.yyyy');
    range(at('Betrag'))?.setValue(46_000);
    range(at('Eingang am'))?.setValue(2026);
    range(at('Beleg'))?.setValue(45_505);
    host.choose('Einrichten und reparieren');
    host.choose('Transparenz prüfen');
    const told = host
      .tab('Prüfhinweise')
      .rows()
      .filter((row) => row.Regel === 'Q-02')
      .map((row) => row['Was auffällt'])
      .join(' ');
    expect(told).toContain('Hier steht ein Datum');
    expect(told).toContain('Hier fehlt der Tag');
    expect(told).toContain('Datum gemacht');
  });
});

describe('what is said of a day when it is typed', () => {
  test('"gestern" becomes the day it was', () => {
    host.restore(structuredClone(start));
    host.type('Spenden', 'C2', 'gestern');
    expect(host.tab('Spenden').cell('C2').display).toBe('22.11.2026');
    expect(String(word())).not.toContain('Eingang');
  });
});
