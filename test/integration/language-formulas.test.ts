import { beforeEach, expect, it } from 'vitest';
import { save, sheetInUse } from '../app/apply/sheet.ts';
import { builtScript, COORDINATOR, call, type Host } from '../bundle.ts';

/* A tab that somebody made for the board's meeting: it counts by words of choices, and nobody else knows of it. */

const script = await builtScript();
let host: Host;

beforeEach(() => {
  host = sheetInUse(script).as(COORDINATOR, 'de');
  save(host, 'op-1');
  const own = host.globals.SpreadsheetApp.getActive().insertSheet('Übersicht');
  own.getRange('A1:A5').setValues([['Einsätze'], ['geplant'], ['Infostand'], ['Straßenfest'], ['ja']]);
  host.person.formula('Übersicht', 'B2', '=COUNTIF(Einsätze!C:C;A2)');
});

function preview(): string {
  const tab = 'Einstellungen';
  const rows = host.tab(tab).rows();
  const at = rows.findIndex((row) => Object.values(row).includes('Sprache'));
  host.type(tab, `B${host.tab(tab).rowNumbers()[at]}`, 'en');
  host.ui.answer('NO');
  host.call('setUp');
  return host.ui.alerts.at(-1)?.text ?? '';
}
const formula = (cell: string, text: string, tab = 'Übersicht'): void => host.person.formula(tab, cell, text);

it('names the cells whose formulas, or the words that they look for, will find nothing', () => {
  formula('C3', '=COUNTIF(Einsätze!C:C;"<>Geplant")');
  formula('C4', '=QUERY(Einsätze!A1:F9;"select count(A) where C = \'geplant\'")');
  formula('C5', '=INDIRECT("Einsätze!A2")');
  formula('D3', '=COUNTIF(Einsätze!C:C;"Kaffeefahrt")');
  formula('D4', '=COUNTA(Einsätze!A:A)');
  expect(preview()).toContain(
    'Wörtern, die dann anders heißen: Übersicht A2, Übersicht A3, Übersicht C3, Übersicht C4, Übersicht A5, Übersicht C5. Bitte',
  );
});

it('says so once more when it is done, and of the way back', () => {
  formula('C3', '=COUNTIF(Einsätze!C:C;"geplant")');
  preview();
  host.call('setUp');
  expect(host.ui.toasts.at(-1)?.text).toContain('Übersicht C3');
  formula('C3', '=COUNTIF(Visits!C:C;"planned")');
  const open = (call(host, 'undoStart').value as { operations: { operation: string; title: string }[] }).operations;
  const operation = open.find(({ title }) => title.startsWith('Sprache der Tabelle'))?.operation;
  const undone = call(host, 'undoOperation', { operation }).value as { left: string[] };
  expect(JSON.stringify(undone.left)).toContain('Übersicht C3');
});

it('looks in formulas and colours of the tabs of people themselves', () => {
  const { SpreadsheetApp } = host.globals;
  const visits = SpreadsheetApp.getActive().getSheetByName('Einsätze');
  formula('AZ2', '=IF(C2="geplant";1;0)', 'Einsätze');
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=$C2="geplant"')
    .setBackground('#ffee00')
    .setRanges([visits?.getRange('A2:F9')].filter((one) => one !== undefined))
    .build();
  visits?.setConditionalFormatRules([...(visits?.getConditionalFormatRules() ?? []), rule]);
  expect(preview()).toMatch(/heißen: .*Einsätze AZ2, Einsätze \(bedingte Formatierung\),/);
});

it('says nothing of tabs that look at none of these, and nothing where nobody looks', () => {
  host.globals.SpreadsheetApp.getActive().getSheetByName('Übersicht')?.clear();
  const own = host.globals.SpreadsheetApp.getActive().insertSheet('Kuchen');
  own.getRange('A1:A2').setValues([['ja'], ['geplant']]);
  formula('B1', '=IF(A1="ja";"geplant";"abgesagt")', 'Kuchen');
  expect(preview()).not.toContain('anders heißen');
});

it('tells whoever switches in the first steps', () => {
  formula('C3', '=COUNTIF(Einsätze!C:C;"geplant")');
  const done = call(host, 'chooseLanguage', { lang: 'en' }).value as { left: { de: string }[] };
  expect(done.left.map(({ de }) => de).join()).toContain('Übersicht C3');
});
