import { expect, it } from 'vitest';
import { columnLetters } from '../../workbench/emulator/index.ts';
import { builtScript, COORDINATOR, call, type Host, newHost, readyHost } from '../bundle.ts';

const script = await builtScript();
const base = ((): ReturnType<Host['snapshot']> => {
  const host = readyHost(script).as(COORDINATOR, 'en');
  expect(call(host, 'chooseLanguage', { lang: 'en' }).ok).toBe(true);
  return host.snapshot();
})();
const sheet = (): Host => newHost(script).restore(base);
const noted = (host: Host): string | undefined =>
  host
    .tab('Settings')
    .rows()
    .find(({ Setting }) => Setting === 'Locale of the file')?.Value;
const lineOf = (host: Host): number =>
  host.tab('Settings').rowNumbers()[
    host
      .tab('Settings')
      .rows()
      .findIndex(({ Setting }) => Setting === 'Locale of the file')
  ] ?? 0;
const VALUE = (host: Host): string => `${columnLetters(host.tab('Settings').column('Value'))}${lineOf(host)}`;

it.each<[string, (host: Host) => void]>([
  ['its row was deleted', (host) => host.person.deleteRows('Settings', lineOf(host))],
  ['its value was emptied', (host) => host.person.clear('Settings', VALUE(host))],
  ['nobody can read its value', (host) => host.type('Settings', VALUE(host), 'fr_FR')],
  [
    'the whole tab was deleted',
    (host) => {
      const book = host.globals.SpreadsheetApp.getActive();
      const tab = book.getSheetByName('Settings');
      if (tab) book.deleteSheet(tab);
    },
  ],
])('an English sheet stays English in its days and amounts where %s', (_, damage) => {
  const host = sheet();
  expect([host.workbook.locale, noted(host)]).toEqual(['en_GB', 'en_GB']);
  damage(host);
  host.choose('Set up and repair');
  expect(host.workbook.locale).toBe('en_GB');
  expect(host.ui.alerts.map(({ text }) => text).filter((text) => text.includes('36.000'))).toEqual([]);
  host.choose('Check transparency');
  expect(host.ui.toasts.at(-1)?.text).toContain('Only what is in this sheet was checked');
});

it('a copy of an English sheet keeps the locale that somebody confirmed', () => {
  const host = sheet();
  host.workbook.locale = 'de_DE';
  host.type('Settings', VALUE(host), 'de_DE');
  const copy = host.copy();
  copy.choose('Set up and repair');
  expect([copy.workbook.locale, noted(copy)]).toEqual(['de_DE', 'de_DE']);
  copy.choose('Check transparency');
  expect(copy.ui.toasts.at(-1)?.text).toContain('Only what is in this sheet was checked');
});

it('names both tabs where somebody has one of the English name already', () => {
  const host = readyHost(script).as(COORDINATOR, 'de');
  host.globals.SpreadsheetApp.getActive().insertSheet('Visits');
  call(host, 'chooseLanguage', { lang: 'en' });
  const told = ['de', 'en'].map((lang) => {
    host.as(COORDINATOR, lang);
    const start = call(host, 'assignColumnsStart', {}).value as { tabs: { problem: Record<string, string> }[] };
    return start.tabs[0]?.problem[lang];
  });
  expect(told).toEqual([
    'Es gibt einen neuen Tab „Visits“; der bisherige heißt jetzt „Einsätze“. Welcher gilt?',
    'There is a new tab "Visits"; the former one is now called "Einsätze". Which one counts?',
  ]);
});
