import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column, ColumnKind } from '../../../src/define/column.ts';
import { type TableName, tables } from '../../../src/tables/index.ts';
import { columnLetters } from '../../../workbench/emulator/index.ts';
import { builtScript, COORDINATOR, type Host, newHost } from '../../bundle.ts';

const script = await builtScript();

/** So many cases share a sheet, each in a row of its own. */
const ROWS = 24;

/** Sheets after setup, as German files and files in which English reading was confirmed. */
const LOCALES = ['de_DE', 'en_US', 'en_GB'] as const;
const starts = Object.fromEntries(
  LOCALES.map((locale) => {
    const host = newHost(script, { now: '2026-11-28T10:00' });
    host.choose('Einrichten und reparieren');
    host.type('Verbände', 'C2', [['KV Eins', 'KV', 'Bayern', 'offen']]);
    host.type('Koordination', 'C2', [['KV Eins', 'Koordination', COORDINATOR, 'nie', '01.01.2026', 'Beispiel']]);
    host.type(
      'Spenden',
      'C2',
      Array.from({ length: ROWS }, () => ['30.08.2026', 'KV Eins', 'Geldspende', '12', 'bar']),
    );
    host.type(
      'Einsätze',
      'C2',
      Array.from({ length: ROWS }, () => ['durchgeführt', '30.08.2026', 'Infostand', 'KV Eins', 'KV Eins', '6']),
    );
    if (locale !== 'de_DE') {
      const line = host
        .tab('Einstellungen')
        .rows()
        .findIndex(({ Einstellung }) => Einstellung === 'Gebietsschema der Datei');
      host.globals.SpreadsheetApp.getActive().setSpreadsheetLocale(locale);
      host.type('Einstellungen', `${columnLetters(host.tab('Einstellungen').column('Wert'))}${line + 2}`, locale);
    }
    return [locale, host.snapshot()];
  }),
);

/** What the sheet itself reads, and gives a number format of its own. */
const number = fc.integer({ min: 1, max: 400 });
const typings = {
  share: number.chain((n) => fc.constantFrom(`${n} %`, `${n}%`, '100 %', '25 %', '1 %', '200%')),
  amount: number.chain((n) => fc.constantFrom(`${n} €`, `€${n}`)),
  time: fc
    .tuple(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${hour}:${String(minute).padStart(2, '0')}`),
  day: fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2000, max: 2026 }))
    .chain(([date, month, year]) =>
      fc.constantFrom(`${date}.${month}.${year}`, `${year}-${month}-${date}`, `${date}/${month}/${year}`),
    ),
  month: fc
    .tuple(fc.integer({ min: 2000, max: 2026 }), fc.integer({ min: 1, max: 12 }))
    .map((parts) => parts.join('-')),
} as const;
type What = keyof typeof typings;

/** What each kind of column can be given: all else must be refused, in words, and stay so. */
const FITS: Readonly<Partial<Record<ColumnKind, readonly What[]>>> = {
  money: ['amount'],
  count: [],
  decimal: [],
  // A share is read or asked about.
  percent: ['share'],
  day: ['day'],
  time: ['time'],
  choice: [],
  choices: [],
  'yes-no': [],
  email: [],
};

interface Spot {
  readonly tab: string;
  readonly at: string;
  readonly column: Column;
}
const spots: readonly Spot[] = (['contributions', 'visits'] as const).flatMap((name: TableName) =>
  Object.values<Column>(tables[name].columns).flatMap((column, index) =>
    column.writer === 'person' && FITS[column.kind] !== undefined
      ? [{ tab: tables[name].tab.de, at: columnLetters(index + 1), column }]
      : [],
  ),
);

const wordIn = (host: Host, tab: string, line: number): string => String(host.tab(tab).cell(`A${line}`).value);
/** The column is named in front, as one whose value cannot be read. */
const isRefused = (word: string, { column }: Spot): boolean => word.startsWith(`unvollständig: ${column.header.de} – `);

describe.each(LOCALES)('in a sheet of %s what is typed into a column of another kind', (locale) => {
  const host = newHost(script, { workbook: starts[locale], now: '2026-11-28T10:00' });
  const whats = Object.keys(typings) as What[];
  const oneCase = fc.constantFrom(...spots).chain((spot) =>
    fc.constantFrom(...whats.filter((what) => !FITS[spot.column.kind]?.includes(what))).chain((what) =>
      fc.record({
        spot: fc.constant(spot),
        typed: typings[what],
        pasted: fc.boolean(),
        // A day's own format shows a month as its first day: nobody can tell the two apart then.
        lost: what === 'month' && spot.column.kind === 'day' ? fc.constant(true) : fc.boolean(),
      }),
    ),
  );

  test('is refused beside the value, and still after the next check', () => {
    fc.assert(
      fc.property(fc.array(oneCase, { minLength: ROWS, maxLength: ROWS }), (cases) => {
        host.restore(structuredClone(starts[locale] ?? host.snapshot()));
        const told = (when: string): void => {
          cases.forEach(({ spot, typed, lost }, index) => {
            const held = JSON.stringify(host.tab(spot.tab).cell(`${spot.at}${index + 2}`));
            const word = wordIn(host, spot.tab, index + 2);
            const shown = `${when}: ${typed} in ${spot.column.header.de}${lost ? ' without its format' : ''}: ${held}, ${word}`;
            expect(isRefused(word, spot), shown).toBe(true);
          });
        };
        cases.forEach(({ spot, typed, pasted, lost }, index) => {
          const cell = `${spot.at}${index + 2}`;
          const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName(spot.tab);
          if (lost) sheet?.getRange(cell).setNumberFormat('General');
          host.type(spot.tab, cell, pasted ? [[typed]] : typed);
        });
        told('at the edit');
        host.choose('Transparenz prüfen');
        told('after the check');
      }),
      { numRuns: 1, seed: Number(process.env.FORMATS_SEED ?? 7) },
    );
  });
});

describe('a share', () => {
  test.each(['24:01', '48:00', '22.11.2026', '2 €'])(
    '%s in a cell that lost its format is refused, and still after the check',
    (typed) => {
      const host = newHost(script, { workbook: starts.de_DE, now: '2026-11-28T10:00' });
      const at = host.tab('Spenden').column('Direkte öffentliche Beteiligung %');
      const cell = `${columnLetters(at)}2`;
      host.globals.SpreadsheetApp.getActive().getSheetByName('Spenden')?.getRange(cell).setNumberFormat('General');
      host.type('Spenden', cell, typed);
      expect(wordIn(host, 'Spenden', 2)).toContain('Direkte öffentliche Beteiligung % –');
      host.choose('Transparenz prüfen');
      expect(wordIn(host, 'Spenden', 2)).toContain('Direkte öffentliche Beteiligung % –');
      expect(host.tab('Spenden').cell(cell).value).toBe(typed);
    },
  );
});

describe('an amount', () => {
  const host = newHost(script, { workbook: starts.de_DE, now: '2026-11-28T10:00' });
  const start = () => host.restore(structuredClone(starts.de_DE ?? host.snapshot()));
  const amountCell = () => host.globals.SpreadsheetApp.getActive().getSheetByName('Spenden')?.getRange('F2');

  test.each([
    ['0,50', 0.5],
    ['1', 1],
    ['10', 10],
    ['5 €', 5],
    ['1.000 €', 1000],
  ])('%s stays what it is', (typed, value) => {
    start();
    host.type('Spenden', 'F2', typed);
    expect(host.tab('Spenden').cell('F2').value).toBe(value);
    expect(wordIn(host, 'Spenden', 2)).not.toContain('unvollständig');
  });

  test('after a refused share can be typed as advised', () => {
    start();
    host.type('Spenden', 'F2', '100 %');
    expect(wordIn(host, 'Spenden', 2)).toContain('Prozent sind kein Betrag. Zum Beispiel: 1.234,56');
    host.type('Spenden', 'F2', '25');
    expect(host.tab('Spenden').cell('F2')).toMatchObject({ value: 25, display: '25,00 €' });
    expect(wordIn(host, 'Spenden', 2)).not.toContain('Betrag');
  });

  test('that no edit has answered is refused by the check, and counts in no sum', () => {
    start();
    amountCell()?.setValue('100 %');
    host.choose('Transparenz prüfen');
    expect(wordIn(host, 'Spenden', 2)).toContain('Prozent sind kein Betrag');
    expect(host.tab('Spenden').cell('F2').value).toBe(1);
  });

  test('in another currency than euros is refused where the sheet shows one', () => {
    start();
    host.globals.SpreadsheetApp.getActive().setSpreadsheetLocale('en_US');
    const line = host
      .tab('Einstellungen')
      .rows()
      .findIndex(({ Einstellung }) => Einstellung === 'Gebietsschema der Datei');
    host.type('Einstellungen', `${columnLetters(host.tab('Einstellungen').column('Wert'))}${line + 2}`, 'en_US');
    amountCell()?.setNumberFormat('General');
    host.type('Spenden', 'F2', '$500');
    expect(wordIn(host, 'Spenden', 2)).toContain('Bitte einen Betrag in Euro');
    expect(host.tab('Spenden').cell('F2').value).toBe('500 $');
    host.type('Spenden', 'F2', '500');
    expect(host.tab('Spenden').cell('F2').value).toBe(500);
  });

  test('of a formula keeps the formula', () => {
    start();
    host.person.formula('Spenden', 'F2', '=1/4');
    amountCell()?.setNumberFormat('0%');
    host.person.formula('Spenden', 'F2', '=1/4');
    expect(wordIn(host, 'Spenden', 2)).toContain('Prozent sind kein Betrag');
    expect(host.tab('Spenden').cell('F2').formula).toBe('=1/4');
  });
});
