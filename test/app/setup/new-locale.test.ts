import { expect, test } from 'vitest';
import { builtScript, newHost } from '../../bundle.ts';

const script = await builtScript();

test.each([
  ['en_US', true],
  ['de_DE', false],
])('a new file of %s is told that it reads numbers and days in the German way: %s', (locale, told) => {
  const host = newHost(script, { locale });
  host.choose('Einrichten und reparieren');
  expect(host.globals.SpreadsheetApp.getActive().getSpreadsheetLocale()).toBe('de_DE');
  expect(JSON.stringify(host.ui).includes('1.234,56 und 30.08.2026')).toBe(told);
  host.choose('Einrichten und reparieren');
  expect(JSON.stringify(host.ui.alerts.at(-1) ?? '').includes('zurückgestellt')).toBe(false);
});
