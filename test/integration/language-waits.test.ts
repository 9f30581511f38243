import { expect, it } from 'vitest';
import { save, sheetInUse } from '../app/apply/sheet.ts';
import { builtScript, COORDINATOR, call } from '../bundle.ts';

const script = await builtScript();
const inUse = () => {
  const host = sheetInUse(script).as(COORDINATOR, 'de');
  save(host, 'op-1');
  return host;
};

it('says that a switch is not finished while it is open which column is meant', () => {
  const host = inUse();
  host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze')?.getRange('D1').setValue('Tag').clearNote();
  const done = call(host, 'chooseLanguage', { lang: 'en' }).value as { left: { de: string }[] };
  expect(done.left.map(({ de }) => de)).toEqual([expect.stringContaining('Noch ist nicht alles umgestellt')]);
  host.ui.toasts.length = 0;
  host.choose('Einrichten und reparieren');
  expect(host.ui.toasts.at(-1)?.text).toContain('Noch ist nicht alles umgestellt');
});

it.each(['de_AT', 'de_DE'])('comes back to the locale %s, by undo and by switching back', (locale) => {
  const host = inUse();
  const rows = host.tab('Einstellungen').rows();
  const at = rows.findIndex((row) => Object.values(row).includes('Gebietsschema der Datei'));
  host.globals.SpreadsheetApp.getActive().setSpreadsheetLocale(locale);
  host.type('Einstellungen', `B${host.tab('Einstellungen').rowNumbers()[at]}`, locale);
  const now = (): string => host.globals.SpreadsheetApp.getActive().getSpreadsheetLocale();
  expect(call(host, 'chooseLanguage', { lang: 'en' }).ok).toBe(true);
  expect(now()).toBe('en_GB');
  const open = (call(host, 'undoStart').value as { operations: { operation: string; title: string }[] }).operations;
  const operation = open.find(({ title }) => title.startsWith('Sprache der Tabelle'))?.operation;
  expect(call(host, 'undoOperation', { operation }).value).toMatchObject({ undone: true });
  expect(now()).toBe(locale);
  expect(call(host, 'chooseLanguage', { lang: 'en' }).ok).toBe(true);
  expect(call(host, 'chooseLanguage', { lang: 'de' }).ok).toBe(true);
  expect(now()).toBe(locale);
});
