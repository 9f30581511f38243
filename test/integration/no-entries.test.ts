import { beforeAll, describe, expect, test } from 'vitest';
import { builtScript, call, type Host, readyHost } from '../bundle.ts';
import { add, type Cells, rowsOf } from '../year/sheet.ts';

/** What people put between and below their rows: another header row, a sum, a line of dashes. It is no row, and it is said. */
const VISIT = { Status: 'durchgeführt', Art: 'Haustürwahlkampf', Gast: 'KV Pinneberg', Gastgeber: 'KV Saalekreis' };
const GIFT = {
  'Empfangender Verband': 'KV Saalekreis',
  Art: 'Geldspende',
  Betrag: '120',
  Zahlungsweg: 'Überweisung',
};
let host: Host;
let before: { readonly evaluation: unknown; readonly findings: readonly string[] };

const line = (tab: string, at: number): Cells => {
  const view = host.tab(tab);
  const row = view.rows()[view.rowNumbers().indexOf(at)] ?? {};
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => (value === '' ? [] : [[key, String(value)]])),
  );
};
const paste = (tab: string, a1: string, ...lines: readonly (readonly string[])[]): void => {
  host.type(tab, a1, lines);
};
const evaluation = (): unknown => {
  host.choose('Auswertung aktualisieren');
  const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Auswertung');
  return sheet?.getDataRange().getDisplayValues();
};
const findings = (): string[] =>
  rowsOf(host, 'Prüfhinweise').map((row) => `${row.Regel} ${row.Tab} ${row.Zeile} ${row.Status}`);
const told = (): string => rowsOf(host, 'Prüfhinweise').find((row) => row.Regel === 'Q-18')?.['Was auffällt'] ?? '';

beforeAll(async () => {
  host = readyHost(await builtScript());
  host.rpc('seedAssociations', { operation: 'op-seed-1' });
  for (const day of ['12.09.2026', '10.10.2026']) add(host, 'Einsätze', { ...VISIT, Beginn: day, Angereiste: '4' });
  for (const day of ['14.09.2026', '12.10.2026']) add(host, 'Spenden', { ...GIFT, 'Eingang am': day });
  host.choose('Transparenz prüfen');
  before = { evaluation: evaluation(), findings: findings() };
});

describe('a row of headers far below', () => {
  test('gets no id, no guess beside it, and one toast', () => {
    const toasts = host.ui.toasts.length;
    const headers = host.tab('Einsätze').headers();
    paste('Einsätze', 'A20', headers);
    expect(line('Einsätze', 20)).toMatchObject({ id: 'id', Beginn: 'Beginn' });
    expect(line('Einsätze', 20).Prüfung).toMatch(/^Hinweis: Das ist eine Kopfzeile/);
    expect(host.ui.toasts.slice(toasts).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Zeile 20 ist eine Kopfzeile und kein Eintrag/),
    ]);
  });

  test.each([
    ['some of them', 'C22', ['Status', 'Beginn', 'Art']],
    ['under other columns, with words of another file', 'D24', ['Gast', 'Wer', 'Gastgeber', 'Kosten']],
    ['in English, other case, with an asterisk', 'C200', ['start*', 'GUEST', 'Host:']],
  ])('%s', (_, a1, cells) => {
    paste('Einsätze', a1, cells);
    const row = line('Einsätze', Number(a1.slice(1)));
    expect(row.Prüfung).toMatch(/^Hinweis: Das ist eine Kopfzeile/);
    expect(row.id).toBeUndefined();
  });

  test('rows pasted below it are rows as ever', () => {
    paste('Spenden', 'C30', ['Eingang am', 'Empfangender Verband', 'Art'], ['1', '2', '3']);
    expect(line('Spenden', 31).id).toMatch(/^S-/);
    host.person.deleteRows('Spenden', 31);
    expect(line('Spenden', 30).id).toBeUndefined();
  });
});

describe('a sum and a line of dashes', () => {
  test.each([
    ['Spenden', 'C40', ['Summe', '', '', '240'], 'Summe'],
    ['Spenden', 'B41', ['Gesamt:', '', '', '', '240'], 'Summe'],
    ['Spenden', 'C42', ['--- 2025 ---'], 'Trennzeile'],
    ['Einsätze', 'C43', ['Total 2026', '', '', '', '', '8'], 'Summe'],
    ['Einsätze', 'C44', ['---', '---', '---'], 'Trennzeile'],
  ] as const)('%s %s', (tab, a1, cells, word) => {
    paste(tab, a1, cells);
    const row = line(tab, Number(a1.slice(1)));
    expect(row.Prüfung).toMatch(new RegExp(`^Hinweis: Das ist eine ${word} und kein Eintrag`));
    expect(row.id ?? '').not.toMatch(/^[ES]-/);
  });

  test('an amount alone, or with other words, is a row that was begun', () => {
    paste('Spenden', 'C48', ['Übertrag', '', '', '240'], ['', '', '', '240']);
    for (const at of [48, 49]) expect(line('Spenden', at)).toMatchObject({ id: expect.stringMatching(/^S-/) });
    host.person.deleteRows('Spenden', 48, 2);
  });
});

describe('afterwards', () => {
  test('nothing of it counts', () => {
    expect(evaluation()).toEqual(before.evaluation);
  });

  test('where its own cells stand in Prüfung and id, they stay', () => {
    paste('Einsätze', 'A26', ['Beginn', 'Gast', 'Summe', 'Kosten']);
    expect(line('Einsätze', 26)).toEqual({ Prüfung: 'Beginn', id: 'Gast', Status: 'Summe', Beginn: 'Kosten' });
  });

  test('a sum whose word stands in the column Prüfung keeps it', () => {
    paste('Spenden', 'A46', ['Summe', '', '', '', '', '240']);
    expect(line('Spenden', 46)).toMatchObject({ Prüfung: 'Summe' });
    expect(line('Spenden', 46).id).toBeUndefined();
  });

  test('a check says it once a tab, and nothing else is found', () => {
    host.choose('Transparenz prüfen');
    expect(findings().filter((one) => !one.startsWith('Q-18'))).toEqual(before.findings);
    expect(told()).toBe(
      'Im Tab „Einsätze“ zählen Zeilen nicht mit, die keine Einträge sind: 5 Kopfzeilen, 1 Summe, 1 Trennzeile.',
    );
    expect(findings().filter((one) => one.startsWith('Q-18'))).toHaveLength(2);
    for (const at of [22, 24, 26, 200]) expect(line('Einsätze', at).id ?? '').not.toMatch(/^E-/);
  });

  test('a row that one of them had become before loses the rest: its findings and its word', () => {
    const at = 60;
    paste('Einsätze', `A${at}`, ['unvollständig: Status', 'E-0123ABCD', 'Status', 'Beginn', 'Art', 'Gast']);
    host.person.copyRows('Einsätze', at, 1, at + 1);
    host.choose('Transparenz prüfen');
    expect(findings().filter((one) => !one.startsWith('Q-18'))).toEqual(before.findings);
    expect(line('Einsätze', at).Prüfung).toMatch(/^Hinweis: Das ist eine Kopfzeile/);
  });

  test('what is saved comes below, and its undo takes that alone', () => {
    const shown = JSON.stringify(host.tab('Einsätze').rows());
    const values = {
      kind: 'Infostand',
      start: '30.08.2026',
      guest: 'KV Pinneberg',
      host: 'KV Saalekreis',
      people: '6',
    };
    expect(call(host, 'saveVisit', { operation: 'op-below', values }).ok).toBe(true);
    expect(host.tab('Einsätze').rowNumbers().at(-1)).toBe(201);
    expect(call(host, 'undoVisit', { operation: 'op-below' }).ok).toBe(true);
    expect(JSON.stringify(host.tab('Einsätze').rows())).toBe(shown);
  });

  test('personal data in one of them is found all the same', () => {
    paste('Einsätze', 'AE70', ['--- Kontakt: Erika Mustermann, erika.mustermann@example.org ---']);
    host.choose('Transparenz prüfen');
    expect(findings().filter((one) => one.includes('Zeile 70') && one.startsWith('D-'))).not.toEqual([]);
  });
});
