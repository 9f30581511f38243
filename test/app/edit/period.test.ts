import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createHost, type HostData } from '../../../workbench/emulator/index.ts';
import { builtScript, COORDINATOR, HELPER, type Host, readyHost } from '../../bundle.ts';

const script = await builtScript();
const shown = (host: Host, tab = 'Auswertung'): readonly (readonly string[])[] =>
  host.globals.SpreadsheetApp.getActive().getSheetByName(tab)?.getDataRange().getDisplayValues() ?? [];
const title = (host: Host): string => host.tab('Auswertung').cell('A1').display;
const told = (host: Host): string => host.ui.toasts.at(-1)?.text ?? '';

describe('the period in the tab Auswertung', () => {
  const host = readyHost(script);
  const start = host.snapshot();

  test.each([
    ['dieser Monat', 'Auswertung: November 2026', 'dieser Monat'],
    ['letztes Halbjahr', 'Auswertung: 1. Halbjahr 2026', 'letztes Halbjahr'],
    ['2025-Q1', 'Auswertung: 1. Quartal 2025', '1. Quartal 2025'],
    ['September 2026', 'Auswertung: September 2026', 'September 2026'],
    [2025, 'Auswertung: 2025', '2025'],
    ['Alles', 'Auswertung: alles', 'alles'],
    ['März 2026.', 'Auswertung: März 2026', 'März 2026'],
    ['third quarter of 2026', 'Auswertung: 3. Quartal 2026', '3. Quartal 2026'],
    ['im Jahr 2025', 'Auswertung: 2025', '2025'],
    ['last half year', 'Auswertung: 1. Halbjahr 2026', 'letztes Halbjahr'],
  ])('%s is shown at once, in its own words, and stays', (typed, says, words) => {
    host.restore(structuredClone(start));
    host.type('Auswertung', 'B2', typed);
    expect(host.lastExecution.error).toBeUndefined();
    expect(title(host)).toBe(says);
    expect(host.tab('Auswertung').cell('B2').display).toBe(words);
    host.choose('Auswertung aktualisieren');
    expect(title(host)).toBe(says);
  });

  test.each(['quatsch', '2026-Q5', 'nächstes Jahr', '', '1.3.-15.4.2026', '15.03.2026', '😀', '=1+1'])(
    '„%s“ is answered with examples each time and changes nothing',
    (typed) => {
      host.restore(structuredClone(start));
      host.type('Auswertung', 'B2', 'letzter Monat');
      const before = shown(host);
      for (const count of [1, 2]) {
        const toasts = host.ui.toasts.length;
        host.type('Auswertung', 'B2', typed);
        expect(host.ui.toasts.length, String(count)).toBe(toasts + 1);
        expect(told(host)).toMatch(/September 2026.*letztes Quartal/);
        expect(told(host)).toContain(typed);
        expect(shown(host)).toEqual(before);
      }
    },
  );

  test('an edit beside it draws nothing, and one of a block with it does', () => {
    host.restore(structuredClone(start));
    host.type('Auswertung', 'F2', 'alles');
    expect(title(host)).toBe('Auswertung: 3. Quartal 2026');
    host.type('Auswertung', 'A2', [['Zeitraum', 'alles']]);
    expect(title(host)).toBe('Auswertung: alles');
  });

  test("is offered as a list in the sheet's language, and other words may be typed", () => {
    host.restore(structuredClone(start));
    const rule = host.globals.SpreadsheetApp.getActive()
      .getSheetByName('Auswertung')
      ?.getRange('B2')
      .getDataValidation();
    expect(rule?.getAllowInvalid()).toBe(true);
    const offers: unknown = rule?.getCriteriaValues()[0];
    expect(offers).toEqual([
      ...['dieser Monat', 'letzter Monat', 'dieses Quartal', 'letztes Quartal'],
      ...['dieses Halbjahr', 'letztes Halbjahr', 'dieses Jahr', 'letztes Jahr', 'alles'],
    ]);
  });

  test('whoever may not change the tab is told, and the cell gets back what it held', () => {
    host.restore(structuredClone(start));
    const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Auswertung');
    const protection = sheet?.protect();
    if (sheet) protection?.setUnprotectedRanges([sheet.getRange('B2')]);
    protection?.removeEditors(
      protection
        .getEditors()
        .map((user) => user.getEmail())
        .filter((mail) => mail !== COORDINATOR),
    );
    const before = shown(host);
    host.as(HELPER).type('Auswertung', 'B2', 'alles');
    expect(told(host)).toContain('vor Dir geschützt');
    expect(told(host)).toContain('Koordination');
    host.as(COORDINATOR);
    expect(shown(host)).toEqual(before);
  });

  test('the report opens with it', () => {
    host.restore(structuredClone(start));
    host.type('Auswertung', 'B2', 'letztes Jahr');
    expect(host.rpc('reportStart', {})).toMatchObject({ ok: true, value: { name: '2025' } });
  });

  test('stands in English in an English sheet', () => {
    host.restore(structuredClone(start));
    host.type('Auswertung', 'B2', 'letztes Halbjahr');
    const at = host
      .tab('Einstellungen')
      .values()
      .findIndex((row) => row.Einstellung === 'Sprache');
    host.type('Einstellungen', `B${host.tab('Einstellungen').rowNumbers()[at]}`, 'en');
    host.choose('Einrichten und reparieren');
    const english = shown(host, 'Evaluation');
    expect(english[0]?.[0]).toBe('Evaluation: Half 1 of 2026');
    expect(english[1]?.slice(0, 2)).toEqual(['Period', 'last half-year']);
    host.type('Evaluation', 'B2', 'nonsense');
    expect(told(host)).toMatch(/is no period.*September 2026/);
    host.type('Evaluation', 'B2', 'this year');
    expect(shown(host, 'Evaluation')[0]?.[0]).toBe('Evaluation: 2026');
  });
});

test.each(['in-use', 'in-use-english'])('a sheet that had the setting (%s) finds its period in the tab', (name) => {
  const path = resolve(import.meta.dirname, `../../fixtures/layouts/4/${name}.json.gz`);
  const workbook = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as HostData;
  const host = createHost({ workbook, script }).as(COORDINATOR);
  const [tab, setting] =
    name === 'in-use' ? ['Einstellungen', 'Zeitraum der Auswertung'] : ['Settings', 'Period of the evaluation'];
  const rows = (): readonly string[] => shown(host, tab).map(([first = '']) => first);
  host.type(tab, `B${rows().indexOf(setting) + 1}`, '2025-Q2');
  const others = rows().filter((one) => one !== setting);
  host.call('setUp');
  const evaluation = shown(host, name === 'in-use' ? 'Auswertung' : 'Evaluation');
  expect(evaluation[1]?.[1]).toBe(name === 'in-use' ? '2. Quartal 2025' : 'Quarter 2 of 2025');
  const settings = rows();
  expect(settings).not.toContain(setting);
  expect(settings).toEqual(expect.arrayContaining(others));
  expect(told(host)).toMatch(/oben im Tab „Auswertung“|at the top of the tab "Evaluation"/);
  host.call('setUp');
  expect(rows()).toEqual(settings);
  expect(shown(host, name === 'in-use' ? 'Auswertung' : 'Evaluation')[1]?.[1]).toBe(evaluation[1]?.[1]);
});
