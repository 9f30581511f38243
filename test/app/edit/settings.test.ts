import { expect, test } from 'vitest';
import { builtScript, readyHost } from '../../bundle.ts';

const script = await builtScript();
const host = readyHost(script);
const start = host.snapshot();

const lineOf = (name: string): number => {
  const tab = host.tab('Einstellungen');
  const at = tab.rows().findIndex((row) => row.Einstellung === name);
  return tab.rowNumbers()[at] ?? 0;
};
const word = (name: string): string =>
  String(
    host
      .tab('Einstellungen')
      .values()
      .find((row) => row.Einstellung === name)?.Prüfung,
  );

test.each([
  ['Sprache', 'klingonisch', 'de'],
  ['Profil', 'alle', 'gemeinsam'],
  ['Spendennummern gelten parteiweit', 'vielleicht', 'nein'],
  ['Kleinste gezeigte Gruppe', 'drei', '5'],
  ['Gebietsschema der Datei', 'deutsch', 'de_DE'],
  ['Zeitzone der Datei', 'Berlin', 'Europe/Berlin'],
])('%s: what cannot be read is said at once with what holds, and gone when it can', (name, typed, holds) => {
  host.restore(structuredClone(start));
  host.type('Einstellungen', `B${lineOf(name)}`, typed);
  expect(word(name)).toMatch(/^klären: /);
  expect(word(name)).toContain(`„${holds}“`);
  expect(host.lastExecution.error).toBeUndefined();
  expect(host.calls.length).toBeLessThanOrEqual(16);
  host.type('Einstellungen', `B${lineOf(name)}`, holds);
  expect(word(name)).toBe('');
});

test.each([
  ['Sprache', 'Deutsch', 'de'],
  ['Profil', 'treasury', 'Kasse'],
  ['Profil', ' verbund ', 'Verbund'],
  ['Spendennummern gelten parteiweit', 'WAHR', 'ja'],
  ['Beispieldaten', 'N', 'nein'],
  ['Gebietsschema der Datei', 'DE_de', 'de_DE'],
])('%s: %s is taken, and becomes the word of the list', (name, typed, listed) => {
  host.restore(structuredClone(start));
  host.type('Einstellungen', `B${lineOf(name)}`, typed);
  expect(word(name)).toBe('');
  expect(host.tab('Einstellungen').cell(`B${lineOf(name)}`).value).toBe(listed);
  expect(host.calls.length).toBeLessThanOrEqual(16);
});

test('a formula stays, and the zone is known in any case', () => {
  host.restore(structuredClone(start));
  host.globals.SpreadsheetApp.getActive()
    .getSheetByName('Einstellungen')
    ?.getRange(lineOf('Sprache'), 2)
    .setNumberFormat('General');
  host.type('Einstellungen', `B${lineOf('Sprache')}`, '="Deutsch"');
  expect(host.tab('Einstellungen').cell(`B${lineOf('Sprache')}`).formula).toBe('="Deutsch"');
  host.type('Einstellungen', `B${lineOf('Zeitzone der Datei')}`, 'europe/berlin');
  host.choose('Transparenz prüfen');
  expect(host.ui.alerts.at(-1)?.text ?? '').not.toContain('Zeitzone');
});

test('settings with a list have a dropdown, and a second setup changes nothing', () => {
  host.restore(structuredClone(start));
  const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Einstellungen');
  for (const name of ['Sprache', 'Profil', 'Beispieldaten', 'Gebietsschema der Datei'])
    expect(sheet?.getRange(lineOf(name), 2).getDataValidation()?.getCriteriaValues()[0], name).toContain(
      host.tab('Einstellungen').cell(`B${lineOf(name)}`).value,
    );
  const state = (): string => JSON.stringify(host.workbook).replace(/"revision":\d+/g, '');
  host.choose('Einrichten und reparieren');
  const before = state();
  host.choose('Einrichten und reparieren');
  expect(state()).toBe(before);
});

test('what no trigger answered is said by the next setup', () => {
  host.restore(structuredClone(start));
  host.globals.SpreadsheetApp.getActive()
    .getSheetByName('Einstellungen')
    ?.getRange(lineOf('Kleinste gezeigte Gruppe'), 2)
    .setValue('drei');
  host.choose('Einrichten und reparieren');
  expect(word('Kleinste gezeigte Gruppe')).toMatch(/^klären: /);
});
