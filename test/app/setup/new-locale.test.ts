import { describe, expect, test } from 'vitest';
import { builtScript, COORDINATOR, call, newHost } from '../../bundle.ts';

const script = await builtScript();

const GERMAN = '1.234,56 und 30.08.2026';
const BRITISH = '1,234.56 and 30/08/2026';

/* What a file was in, what the account speaks that sets it up, and what it is then. A third language knows no better. */
describe.each([
  ['en_US', 'de', 'de_DE', GERMAN],
  ['de_DE', 'de', 'de_DE', ''],
  ['de_DE', 'en', 'en_GB', BRITISH],
  ['en_US', 'en_GB', 'en_GB', BRITISH],
  ['en_GB', 'en', 'en_GB', ''],
  ['de_DE', 'tr', 'de_DE', ''],
])('a new file of %s, set up by an account that speaks %s', (locale, account, wanted, told) => {
  const host = newHost(script, { locale }).as(COORDINATOR, account);
  const german = wanted === 'de_DE';
  const setUp = account.startsWith('en') ? 'Set up and repair' : 'Einrichten und reparieren';
  host.choose(setUp);
  const tabs = host.globals.SpreadsheetApp.getActive()
    .getSheets()
    .map((tab) => tab.getName());

  test('begins in that language, and is told so where it reads typing otherwise now', () => {
    expect(host.globals.SpreadsheetApp.getActive().getSpreadsheetLocale()).toBe(wanted);
    expect(tabs.includes('Einsätze')).toBe(german);
    expect(tabs.includes('Visits')).toBe(!german);
    const words = JSON.stringify(host.ui);
    expect([GERMAN, BRITISH].filter((one) => words.includes(one))).toEqual(told === '' ? [] : [told]);
  });

  test('a second run sets nothing back, and asks for no switch', () => {
    const before = host.ui.alerts.length;
    host.choose(setUp);
    expect(host.ui.alerts.slice(before)).toEqual([]);
    expect(JSON.stringify(host.ui)).not.toMatch(/zurückgestellt|set back/);
    expect(host.globals.SpreadsheetApp.getActive().getSpreadsheetLocale()).toBe(wanted);
  });

  test('the first question is answered so, and another account changes nothing', () => {
    expect(call(host, 'firstStepsStart').value?.sheetLang).toBe(german ? 'de' : 'en');
    const other = german ? 'en' : 'de';
    host.as(COORDINATOR, other).open();
    host.choose(german ? 'Set up and repair' : 'Einrichten und reparieren');
    expect(call(host, 'firstStepsStart').value?.sheetLang).toBe(german ? 'de' : 'en');
  });
});
