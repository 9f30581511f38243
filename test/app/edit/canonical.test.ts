import { describe, expect, test } from 'vitest';
import { columnLetters } from '../../../workbench/emulator/index.ts';
import { builtScript, type Host, newHost, readyHost } from '../../bundle.ts';

const script = await builtScript();

function sheet(): Host {
  const host = readyHost(script);
  host.type(
    'Verbände',
    'C2',
    ['Musterstadt', 'Beispielstadt', 'Beispielkreis'].map((name) => [`KV ${name}`, 'KV', 'Bayern', 'offen']),
  );
  return host;
}
const fresh = sheet().snapshot();
const host = newHost(script);
const start = (): Host => host.restore(structuredClone(fresh));
const letter = (tab: string, header: string): string => columnLetters(host.tab(tab).column(header));

/** Cells whose value their dropdown does not know carry a red corner. */
function redCorners(tab: string): string[] {
  const sheetOf = host.globals.SpreadsheetApp.getActive().getSheetByName(tab);
  const range = sheetOf?.getDataRange();
  const values = range?.getDisplayValues() ?? [];
  const names = new Set(
    host
      .tab('Verbände')
      .rows()
      .map(({ Name }) => Name),
  );
  return (range?.getDataValidations() ?? []).flatMap((line, row) =>
    line.flatMap((rule, at) => {
      const shown = values[row]?.[at] ?? '';
      if (rule === null || shown === '' || row === 0) return [];
      const list =
        rule.getCriteriaType().toString() === 'VALUE_IN_LIST' ? (rule.getCriteriaValues()[0] as string[]) : undefined;
      return (list ? list.includes(shown) : names.has(shown)) ? [] : [`${columnLetters(at + 1)}${row + 1} ${shown}`];
    }),
  );
}

const WRITES = /^(setValues|setValue|setFormulas|setFormula)$/;
const written = (): number => host.calls.filter(({ method }) => WRITES.test(method)).length;

describe('what is accepted is written in its canonical form', () => {
  test('in a pasted block of new rows, by one write', () => {
    start();
    host.type('Spenden', 'C2', [
      ['30.8.26', 'Beispielstadt', 'geldspende', 'EUR 1.234,56', 'überweisung'],
      ['1.9.2026', 'kv musterstadt', 'Geldspende', '12', 'Bar'],
      ['2.9.2026', 'KV Beispielkreis', 'Zuschuss', '5 €', 'Überweisung'],
    ]);
    expect(host.tab('Spenden').values()).toMatchObject([
      { 'Empfangender Verband': 'KV Beispielstadt', Art: 'Geldspende', Betrag: 1234.56, Zahlungsweg: 'Überweisung' },
      { 'Empfangender Verband': 'KV Musterstadt', Art: 'Geldspende', Betrag: 12, Zahlungsweg: 'bar' },
      { 'Empfangender Verband': 'KV Beispielkreis', Art: 'Zuschuss', Betrag: 5, Zahlungsweg: 'Überweisung' },
    ]);
    expect(written()).toBe(1);
    // Two of them note what is about to be written and take the note out again: the run may end in between.
    expect(host.calls.length).toBeLessThanOrEqual(18);
    expect(host.calls.filter(({ onCells }) => onCells).length).toBeLessThanOrEqual(6);
    expect(redCorners('Spenden')).toEqual([]);
  });

  test('in one typed cell, and only there', () => {
    start();
    host.type('Einsätze', 'C2', [
      ['durchgeführt', '30.08.2026', 'Infostand', 'KV Musterstadt', 'KV Beispielstadt', '6'],
    ]);
    // Another cell of the row, written long ago by a script: the edit leaves it.
    host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze')?.getRange('E2').setValue('infostand');
    host.type('Einsätze', 'F2', 'beispielkreis');
    expect(host.tab('Einsätze').rows()[0]).toMatchObject({ Gast: 'KV Beispielkreis', Art: 'infostand' });
    expect(host.calls.length).toBeLessThanOrEqual(18);
  });

  test('never over a formula, and a paste beside it is written in at most two calls', () => {
    start();
    host.person.formula('Spenden', 'D4', '="beispielstadt"');
    host.type('Spenden', 'C2', [
      ['30.8.26', 'beispielstadt', 'geldspende', '=3*4', 'überweisung'],
      ['30.8.26', 'beispielkreis', 'geldspende', '13 Euro', 'überweisung'],
    ]);
    expect(written()).toBeLessThanOrEqual(3);
    expect(host.tab('Spenden').cell('F2').formula).toBe('=3*4');
    expect(host.tab('Spenden').rows()).toMatchObject([
      { 'Empfangender Verband': 'KV Beispielstadt', Art: 'Geldspende', Betrag: '12,00 €', Zahlungsweg: 'Überweisung' },
      { 'Empfangender Verband': 'KV Beispielkreis', Art: 'Geldspende', Betrag: '13,00 €', Zahlungsweg: 'Überweisung' },
      { 'Empfangender Verband': 'beispielstadt' },
    ]);
    host.type('Spenden', 'E4', 'geldspende');
    expect(host.tab('Spenden').cell('D4').formula).toBe('="beispielstadt"');
    expect(host.tab('Spenden').cell('E4').value).toBe('Geldspende');
  });

  test('where columns were moved and a stranger has one between them', () => {
    start();
    host.person.insertColumn('Einsätze', 'Gastgeber', 'Fahrer:in');
    host.person.moveColumn('Einsätze', 'id', 'Notiz');
    const headers = host.tab('Einsätze').headers();
    const row: Record<string, string> = {
      Status: 'Durchgeführt',
      Beginn: '30.8.26',
      Art: 'infostand',
      Gast: 'musterstadt',
      'Fahrer:in': 'infostand',
      Gastgeber: 'Kreisverband Beispielstadt',
      Angereiste: '6',
    };
    host.type('Einsätze', 'A2', [headers.map((header) => row[header] ?? '')]);
    expect(host.tab('Einsätze').rows()[0]).toMatchObject({
      Prüfung: '',
      Status: 'durchgeführt',
      Art: 'Infostand',
      Gast: 'KV Musterstadt',
      'Fahrer:in': 'infostand',
      Gastgeber: 'KV Beispielstadt',
    });
    expect(written()).toBeLessThanOrEqual(4);
  });

  test('what is refused stays as it was typed', () => {
    start();
    const row = ['31.11.2026', 'KV Neun', 'geldspnde', 'fünfzig', "'01.05.2026"];
    host.type('Spenden', 'C2', [row, ['30.08.2026', 'beispielstadt', 'geldspende', '3 Euro', 'bar']]);
    expect(host.tab('Spenden').values()[0]).toMatchObject({
      'Eingang am': '31.11.2026',
      'Empfangender Verband': 'KV Neun',
      Art: 'geldspnde',
      Betrag: 'fünfzig',
      Zahlungsweg: '01.05.2026',
    });
  });

  test('only where the cell still holds what was read: at no call does a sort cost a cell', () => {
    start();
    host.type('Einsätze', 'C2', [
      ['durchgeführt', '30.08.2026', 'Infostand', 'KV Musterstadt', 'KV Beispielstadt', '6'],
      ['geplant', '01.12.2026', 'Schulung', 'KV Beispielkreis', 'KV Musterstadt', '2'],
      ['abgesagt', '03.09.2026', 'Plakatieren', 'KV Beispielstadt', 'KV Beispielkreis', '9'],
    ]);
    const before = host.snapshot();
    const act = (): void => {
      host.type('Einsätze', 'F3', 'beispielstadt');
    };
    act();
    const calls = host.calls.length;
    const seen = (): string[] =>
      host
        .tab('Einsätze')
        .rows()
        .map(({ id, Beginn, Gast, Angereiste }) => [id, Beginn, Gast, Angereiste].join(' '))
        .sort();
    const wanted = seen();
    for (let at = 1; at <= calls; at += 1) {
      host.restore(structuredClone(before));
      host.during(at, () => host.person.sort('Einsätze', 'Angereiste'));
      act();
      const now = seen();
      // Sorted before it was read, the cell is another row's: then this one is the edited one.
      expect(now.filter((row) => !wanted.includes(row)).length, `sorted at ${at}`).toBeLessThanOrEqual(1);
      expect(now.map((row) => row.slice(0, 21))).toEqual(wanted.map((row) => row.slice(0, 21)));
      for (const row of now) expect(row).toMatch(/KV (Musterstadt|Beispielstadt|Beispielkreis)|beispielstadt/);
      expect(now.filter((row) => row.includes('KV Musterstadt')).length, `sorted at ${at}`).toBe(1);
    }
  });
});

test('a cell that the dropdown does not know is named in the test itself', () => {
  start();
  host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze')?.getRange('E2').setValue('infostand');
  expect(redCorners('Einsätze')).toEqual(['E2 infostand']);
  expect(letter('Einsätze', 'Art')).toBe('E');
});

test('names typed between commas are several names, each found from then on', () => {
  start();
  host.type('Verbände', `${letter('Verbände', 'Auch bekannt als')}2`, 'Muster, Altmuster');
  expect(host.tab('Verbände').rows()[0]).toMatchObject({ 'Auch bekannt als': 'Muster; Altmuster', Prüfung: '' });
  host.type('Einsätze', `${letter('Einsätze', 'Gast')}2`, 'altmuster');
  expect(host.tab('Einsätze').rows()[0]?.Gast).toBe('KV Musterstadt');
});
