import { beforeAll, describe, expect, test } from 'vitest';
import { builtScript, COORDINATOR, call, type Host, mailsOn, newHost, readyHost } from '../bundle.ts';
import { add, rowsOf } from '../year/sheet.ts';

/** Tabs that somebody duplicated by their menu: beside the original, instead of it, under its name. */
let script: string;
const VALUES = { kind: 'Infostand', start: '30.08.2026', guest: 'KV Pinneberg', host: 'KV Saalekreis', people: '6' };
const PLAN = {
  Status: 'geplant',
  Beginn: '05.12.2026',
  Art: 'Flyer',
  Gast: 'KV Pinneberg',
  Gastgeber: 'KV Saalekreis',
};
const OWN = [
  'Einsätze',
  'Spenden',
  'Verbände',
  'Koordination',
  'Tipps',
  'Prüfhinweise',
  'Regeln',
  'Versand',
  'Protokoll',
];
const copyOf = (tab: string): string => `Kopie von ${tab}`;

let workbook: ReturnType<Host['snapshot']>;
const sheet = (): Host => newHost(script, { workbook });

beforeAll(async () => {
  script = await builtScript();
  const host = readyHost(script);
  host.type('Verbände', 'C2', [
    ['KV Pinneberg', 'KV', 'Schleswig-Holstein', 'offen'],
    ['KV Saalekreis', 'KV', 'Sachsen-Anhalt', 'offen'],
  ]);
  host.type('Koordination', 'C2', [
    ['KV Saalekreis', 'Koordination', COORDINATOR, 'monatlich', '01.01.2026', 'Beispiel'],
  ]);
  add(host, 'Einsätze', { ...PLAN, Angereiste: '1' });
  host.type('Tipps', 'C2', [['Plakate', 'Leiter mitnehmen']]);
  call(host, 'saveVisit', { operation: 'op-old', values: VALUES });
  host.choose('Transparenz prüfen');
  workbook = host.snapshot();
});

const cellsOf = (host: Host, tab: string): string =>
  JSON.stringify(host.workbook.tabs.find(({ name }) => name === tab)?.rows.map(({ values }) => values));
const told = (host: Host): string => host.ui.toasts.at(-1)?.text ?? '';
const tabs = (host: Host): readonly string[] => host.workbook.tabs.map(({ name }) => name);

test('beside the original a copy of every tab is nobody’s: nothing in it changes, and all else is as without it', () => {
  const [host, twin] = [sheet(), sheet()];
  const copies = OWN.map((tab) => host.person.duplicateTab(tab));
  expect(copies).toEqual(OWN.map(copyOf));
  host.type(copyOf('Einsätze'), 'H2', '5');
  host.person.copyRows(copyOf('Spenden'), 1);
  const before = copies.map((tab) => cellsOf(host, tab));
  for (const one of [host, twin]) {
    mailsOn(one, 'evaluation', 'findings');
    call(one, 'saveVisit', { operation: 'op-new', values: { ...VALUES, start: '31.08.2026' } });
    one.type('Einsätze', 'H2', '2');
    one.choose('Transparenz prüfen');
    call(one, 'undoVisit', { operation: 'op-new' });
    call(one, 'undoVisit', { operation: 'op-old' });
    one.advance('2026-12-01T07:00');
    one.fire('nightlyCheck');
    one.fire('sendDueEvaluations');
    one.choose('Einrichten und reparieren');
  }
  expect(copies.map((tab) => cellsOf(host, tab))).toEqual(before);
  expect(host.outbox.map(({ to, subject }) => [to, subject])).toEqual(
    twin.outbox.map(({ to, subject }) => [to, subject]),
  );
  const shown = (one: Host, tab: string) =>
    rowsOf(one, tab).map(({ id: _, Zeile: _line, ...rest }) =>
      JSON.stringify(rest).replace(/[A-Z]-[0-9A-Z]{8}/g, 'id'),
    );
  for (const tab of ['Einsätze', 'Prüfhinweise', 'Verbände', 'Koordination'])
    expect([tab, shown(host, tab)]).toEqual([tab, shown(twin, tab)]);
});

describe('the original deleted, the copy under the name that it got', () => {
  test.each(OWN)('%s: a repair says it and makes no empty one; with the name all is as before', (tab) => {
    const host = sheet();
    const held = rowsOf(host, tab).length > 0;
    const copy = host.person.duplicateTab(tab);
    host.person.deleteTab(tab);
    host.choose('Transparenz prüfen');
    host.choose('Einrichten und reparieren');
    if (held) {
      expect(tabs(host)).not.toContain(tab);
      expect(told(host)).toContain(`Der Tab „${tab}“ ist weg, und „${copy}“ hat seine Spalten.`);
      expect(JSON.stringify(call(host, 'assignColumnsStart', {}).value)).toContain(`Gib ihm den Namen „${tab}“`);
      host.person.rename(copy, tab);
      host.choose('Einrichten und reparieren');
      expect(told(host)).toContain('nichts zu reparieren');
    }
    host.choose('Transparenz prüfen');
    expect(rowsOf(host, 'Prüfhinweise').filter(({ Regel, Status }) => Regel === 'Q-00' && Status === 'offen')).toEqual(
      [],
    );
    expect(call(host, 'saveVisit', { operation: 'op-new', values: { ...VALUES, start: '31.08.2026' } }).ok).toBe(true);
    expect(call(host, 'undoVisit', { operation: 'op-new' })).toMatchObject({ ok: true, value: { undone: true } });
  });

  test('an empty tab of that name, added by hand, is taken instead', () => {
    const host = sheet();
    host.person.duplicateTab('Einsätze');
    host.person.deleteTab('Einsätze');
    host.globals.SpreadsheetApp.getActive().insertSheet('Einsätze');
    host.choose('Einrichten und reparieren');
    expect(call(host, 'saveVisit', { operation: 'op-new', values: VALUES }).ok).toBe(true);
    expect(rowsOf(host, 'Einsätze')).toHaveLength(1);
    expect(rowsOf(host, 'Kopie von Einsätze')).toHaveLength(2);
  });

  test('without a copy, or with one that holds nothing, it comes anew as ever', () => {
    const host = newHost(script);
    host.choose('Einrichten und reparieren');
    host.person.duplicateTab('Tipps');
    for (const tab of ['Tipps', 'Anfragen']) host.person.deleteTab(tab);
    host.choose('Einrichten und reparieren');
    expect(tabs(host)).toEqual(expect.arrayContaining(['Tipps', 'Anfragen']));
  });
});

test('the register’s copy under its name: dropdowns take their names from it', () => {
  const host = sheet();
  const copy = host.person.duplicateTab('Verbände');
  host.person.deleteTab('Verbände');
  host.person.rename(copy, 'Verbände');
  host.choose('Einrichten und reparieren');
  const book = host.globals.SpreadsheetApp.getActive();
  const column = host.tab('Einsätze').column('Gast');
  const source = book.getSheetByName('Einsätze')?.getRange(2, column).getDataValidation()?.getCriteriaValues()[0];
  const range = source as GoogleAppsScript.Spreadsheet.Range;
  expect(range.getSheet().getSheetId()).toBe(book.getSheetByName('Verbände')?.getSheetId());
});

test('the copy takes the name of the original, which was deleted: it is the tab, with ids and undo', () => {
  const host = sheet();
  const ids = rowsOf(host, 'Einsätze').map(({ id }) => id);
  const copy = host.person.duplicateTab('Einsätze');
  host.person.deleteTab('Einsätze');
  host.person.rename(copy, 'Einsätze');
  host.choose('Transparenz prüfen');
  expect(rowsOf(host, 'Einsätze').map(({ id }) => id)).toEqual(ids);
  expect(call(host, 'undoVisit', { operation: 'op-old' })).toMatchObject({
    ok: true,
    value: { undone: true, left: [] },
  });
  expect(rowsOf(host, 'Einsätze')).toHaveLength(1);
});

test('the copy takes the name of the original, which was renamed: both stay as they are until somebody says which', () => {
  const host = sheet();
  const copy = host.person.duplicateTab('Einsätze');
  host.person.rename('Einsätze', 'Einsätze alt');
  host.person.rename(copy, 'Einsätze');
  const before = ['Einsätze', 'Einsätze alt'].map((tab) => cellsOf(host, tab));
  expect(call(host, 'saveVisit', { operation: 'op-new', values: VALUES }).problem?.code).toBe('double-tab');
  expect(call(host, 'undoVisit', { operation: 'op-old' }).problem?.code).toBe('double-tab');
  host.choose('Transparenz prüfen');
  host.fire('nightlyCheck');
  host.choose('Einrichten und reparieren');
  expect(['Einsätze', 'Einsätze alt'].map((tab) => cellsOf(host, tab))).toEqual(before);
});
