import { expect, it } from 'vitest';
import { builtScript, COORDINATOR, HELPER, type Host } from '../../bundle.ts';
import { save, sheetInUse } from '../apply/sheet.ts';

/* The coordination keeps the tool's own columns to itself, as one does; the others go on typing and checking. */

const script = await builtScript();

function keptTo(host: Host, part: string, tab = 'Einsätze'): void {
  host.byHandOf(COORDINATOR, () => {
    const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName(tab);
    const kept = part === 'tab' ? sheet?.protect().setWarningOnly(false) : sheet?.getRange(part).protect();
    kept?.removeEditors(kept.getEditors());
  });
}

function usedWith(part: string, tab?: string): Host {
  const host = sheetInUse(script);
  save(host, 'op-before');
  keptTo(host, part, tab);
  host.as(HELPER).authorize();
  return host;
}
const people = (host: Host): string => `H${host.tab('Einsätze').rowNumbers()[0]}`;

it.each(['A2:A1000', 'A1:B1000', 'A2:A3'])('typing beside %s is told once that no word comes', (part) => {
  const host = usedWith(part);
  host.type('Einsätze', people(host), '-4');
  expect(host.tab('Einsätze').rows()[0]).toMatchObject({ Angereiste: '-4', Prüfung: '' });
  expect(host.ui.toasts.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^Deine Angabe steht\. .*geschützt.*Koordination\.$/),
  ]);
  host.ui.toasts.length = 0;
  host.type('Einsätze', people(host), '-5');
  expect(host.ui.toasts).toEqual([]);
});

it('a check writes what it may, and says where it may not', () => {
  const host = usedWith('A2:A1000');
  host.type('Einsätze', people(host), '-4');
  host.choose('Transparenz prüfen');
  expect(host.lastExecution.error).toBeUndefined();
  expect(host.ui.toasts.at(-1)?.text).toContain('Im Tab „Einsätze“ ist etwas vor Dir geschützt.');
  expect(host.tab('Prüfhinweise').rows().length).toBeGreaterThan(0);
  const findings = host.tab('Prüfhinweise').rows();
  host.as(COORDINATOR).choose('Transparenz prüfen');
  expect(host.tab('Einsätze').rows()[0]?.Prüfung).toMatch(/Angereiste/);
  expect(host.tab('Prüfhinweise').rows()).toHaveLength(findings.length);
  expect(host.ui.toasts.at(-1)?.text).not.toContain('geschützt');
});

it('words come though the tab of findings is protected, and that is said', () => {
  const host = usedWith('tab', 'Prüfhinweise');
  host.type('Einsätze', people(host), '-4');
  host.byHandOf(COORDINATOR, () => {
    host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze')?.getRange('A2').setValue('');
  });
  host.choose('Transparenz prüfen');
  expect(host.ui.toasts.at(-1)?.text).toContain('Im Tab „Prüfhinweise“ ist etwas vor Dir geschützt.');
  expect(host.tab('Einsätze').rows()[0]?.Prüfung).toMatch(/Angereiste/);
});

it('a check writes the words above and below rows that are protected', () => {
  const host = sheetInUse(script);
  for (let index = 0; index < 8; index += 1) save(host, `op-${index}`);
  const rows = host.tab('Einsätze').rowNumbers();
  const kept = [rows[2], rows[3], rows[6]].map(Number);
  for (const row of kept) keptTo(host, `A${row}:Z${row}`);
  host.byHandOf(COORDINATOR, () => {
    const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
    for (const row of rows) sheet?.getRange(`H${row}`).setValue('-4');
    for (const row of rows) sheet?.getRange(`A${row}`).setValue('');
  });
  host.as(HELPER).authorize();
  host.choose('Transparenz prüfen');
  expect(host.lastExecution.error).toBeUndefined();
  expect(host.ui.toasts.at(-1)?.text).toContain('Im Tab „Einsätze“ ist etwas vor Dir geschützt.');
  const words = host.tab('Einsätze').rows();
  for (const [index, row] of rows.entries())
    expect(words[index]?.Prüfung, `line ${row}`).toMatch(kept.includes(row) ? /^$/ : /Angereiste/);
});

it('a column that is protected for itself keeps no word from the others', () => {
  const host = usedWith('B2:B1000');
  host.byHandOf(COORDINATOR, () => {
    const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
    sheet?.getRange(people(host)).setValue('-4');
    sheet?.getRange('A2').setValue('');
  });
  host.choose('Transparenz prüfen');
  expect(host.lastExecution.error).toBeUndefined();
  expect(host.tab('Einsätze').rows()[0]?.Prüfung).toMatch(/Angereiste/);
});
