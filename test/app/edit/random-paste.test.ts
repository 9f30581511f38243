import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnLetters } from '../../../workbench/emulator/index.ts';
import { builtScript, readyHost } from '../../bundle.ts';

const script = await builtScript();
const host = readyHost(script);
host.type(
  'Verbände',
  'C2',
  ['Musterstadt', 'Beispielstadt'].map((name) => [`KV ${name}`, 'KV', 'Bayern', 'offen']),
);
host.person.insertColumn('Spenden', 'Betrag', 'Mein Zettel');
host.type('Spenden', 'C2', [
  ['30.08.2026', 'KV Musterstadt', 'Geldspende', 'a', '12', 'bar'],
  ['31.08.2026', 'KV Beispielstadt', 'Zuschuss', 'b', '13', 'bar'],
]);
host.person.formula('Spenden', 'F3', '=1+1');
const start = host.snapshot();

const CELLS = {
  day: ['30.8.26', '31.11.2026', 'gestern', '2026', '', "'30.08.2026", '9.10'],
  name: ['beispielstadt', 'KV Musterstadt', 'KV Neun', '', '=B2', 'Kreisverband Musterstadt'],
  kind: ['geldspende', 'Zuschuss', 'quatsch', '', 'Grant'],
  own: ['geldspende', '=2*3', '007', ''],
  amount: ['EUR 1.234,56', '12', '9.10', 'fünfzig', '=3*4', '', '5 €', '12 %'],
  way: ['Bar', 'überweisung', 'online', '', '7'],
} as const;
const row = fc.tuple(...Object.values(CELLS).map((cells) => fc.constantFrom<string>(...cells))) as fc.Arbitrary<
  string[]
>;

const sheetOf = () => host.globals.SpreadsheetApp.getActive().getSheetByName('Spenden');
/** Values and formulas of all cells, by line and column from 0. */
const grid = (): string[][] => {
  const range = sheetOf()?.getRange(1, 1, 20, sheetOf()?.getMaxColumns() ?? 1);
  const formulas = range?.getFormulas() ?? [];
  return (range?.getValues() ?? []).map((line, at) =>
    line.map((value, index) => (formulas[at]?.[index] ? `F ${formulas[at]?.[index]}` : JSON.stringify(value))),
  );
};

test('random pastes change no cell outside the edit and the tool’s columns, no stranger’s cell and no formula', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.integer({ min: 2, max: 6 }), (rows, line) => {
      // The same paste without the script, as Google alone would take it.
      host.restore(structuredClone(start));
      const sheet = sheetOf();
      sheet?.getRange(line, 3, rows.length, 6).setValues(rows);
      const plain = grid();
      host.restore(structuredClone(start));
      host.type('Spenden', `C${line}`, rows);
      const now = grid();
      now.forEach((cells, at) => {
        cells.forEach((cell, index) => {
          if (index < 2) return;
          const isOfEdit = at + 1 >= line && at + 1 < line + rows.length && index >= 2 && index < 8 && index !== 5;
          const was = plain[at]?.[index] ?? '';
          if (!isOfEdit || was.startsWith('F ')) expect(cell).toBe(was);
        });
      });
      // Typed again, what stands there is taken as it stands: nothing is converted twice.
      host.choose('Transparenz prüfen');
      const after = grid();
      expect(after.map((cells) => cells.slice(2))).toEqual(now.map((cells) => cells.slice(2)));
      const ids = host
        .tab('Spenden')
        .rows()
        .map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 25, seed: 11 },
  );
});

test('at no call does an inserted or moved column cost a cell', () => {
  host.restore(structuredClone(start));
  const act = (): void => {
    host.type('Spenden', 'C4', [['30.8.26', 'beispielstadt', 'geldspende', 'c', '12 Euro', 'Bar']]);
  };
  act();
  const calls = host.calls.length;
  const seen = (): string[] =>
    host
      .tab('Spenden')
      .rows()
      .map((one) =>
        [one['Eingang am'], one.Art, one['Mein Zettel'], one.Betrag, one.Zahlungsweg].join('|').toLowerCase(),
      );
  const wanted = seen();
  for (const damage of [
    () => host.person.insertColumn('Spenden', 'Prüfung', 'Neu'),
    () => host.person.insertColumn('Spenden', 'Art', 'Neu'),
    () => host.person.moveColumn('Spenden', 'Zahlungsweg', 'Prüfung'),
  ])
    for (let at = 2; at <= calls; at += 1) {
      host.restore(structuredClone(start));
      host.during(at, damage);
      act();
      host.choose('Transparenz prüfen');
      const now = seen();
      expect(now.slice(0, 2), `at ${at}`).toEqual(wanted.slice(0, 2));
      expect(now[2]?.replace('12 euro', '12,00 €').replace('30.8.26', '30.08.2026'), `at ${at}`).toBe(wanted[2]);
    }
});

test('nor does it cost a cell of columns without a header that stand among the others, in no row', () => {
  host.restore(structuredClone(start));
  host.person.clear('Spenden', `${columnLetters(host.tab('Spenden').column('Mein Zettel'))}1`);
  host.person.insertColumn('Spenden', 7);
  expect(host.tab('Spenden').column('Betrag')).toBe(8);
  // What the edit is about to write stands there already, in each of the rows.
  const bare = host.globals.SpreadsheetApp.getActive().getSheetByName('Spenden')?.getRange('F2:G3');
  bare?.setNumberFormat('0').setValues(Array.from({ length: 2 }, () => [12, 12]));
  const used = host.snapshot();
  const act = (): void => {
    const row = ['30.8.26', 'beispielstadt', 'geldspende', 'bar', '12', '12 Euro', 'Bar'];
    host.type('Spenden', 'C4', [row, row.map(() => ''), row]);
  };
  act();
  const calls = host.calls.length;
  const amongThem = () => host.person.insertColumn('Spenden', 7);
  const people = (): string[][] => {
    const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Spenden');
    const lines = sheet?.getDataRange().getDisplayValues() ?? [];
    const own = ['Prüfung', 'id'].map((title) => lines[0]?.indexOf(title) ?? -1);
    return lines.slice(1).map((cells) => cells.filter((cell, at) => cell !== '' && !own.includes(at)).sort());
  };
  const wanted = people();
  expect(wanted.map((cells) => cells.length)).toEqual([7, 7, 7, 0, 7]);
  for (const damage of [
    () => host.person.insertColumn('Spenden', 'Prüfung', 'Neu'),
    () => host.person.insertColumn('Spenden', 'Art', 'Neu'),
    () => host.person.moveColumn('Spenden', 'Zahlungsweg', 'Prüfung'),
    // Which of three without a header is the new one nobody can tell: then the other rows at least stay as they are.
    amongThem,
  ])
    for (let at = 2; at <= calls; at += 1) {
      host.restore(structuredClone(used));
      host.during(at, damage);
      act();
      host.choose('Transparenz prüfen');
      const now = people();
      expect(now.slice(0, 2), `at ${at}`).toEqual(wanted.slice(0, 2));
      // The pasted rows may wait for the check with what was typed: no cell of it is gone, and none came.
      if (damage === amongThem) continue;
      expect(
        now.slice(2).map((cells) => cells.length),
        `at ${at}`,
      ).toEqual([7, 0, 7]);
    }
});
