import { expect, test } from 'vitest';
import { builtScript, type Host, readyHost } from '../../bundle.ts';

const script = await builtScript();

function broken(damage: (host: Host) => void): Host {
  const host = readyHost(script);
  host.type('Verbände', 'C2', [['KV Eins', 'KV', 'Bayern', 'offen']]);
  damage(host);
  host.ui.toasts.length = 0;
  return host;
}
const cells = (host: Host): string => JSON.stringify(host.tab('Einsätze').tab.rows.map(({ values }) => values));
const row = ['durchgeführt', '30.08.2026', 'Infostand', 'KV Eins', 'KV Eins', '6'];

const DAMAGES: Readonly<Record<string, (host: Host) => void>> = {
  'a header twice': (host) => {
    const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
    sheet?.insertColumnAfter(sheet.getMaxColumns());
    sheet?.getRange(1, sheet.getMaxColumns()).setValue('Gast');
  },
  'the header row gone': (host) => host.person.deleteRows('Einsätze', 1),
};

test.each(Object.entries(DAMAGES))('%s: the tab is left alone while typing, with one toast', (_, damage) => {
  const host = broken(damage);
  const line = 5;
  for (const [index, cell] of row.entries()) host.type('Einsätze', `${'CDEFGH'.charAt(index)}${line}`, cell);
  expect(host.tab('Einsätze').cell('A5').value).toBe('');
  expect(host.tab('Einsätze').cell('B5').value).toBe('');
  expect(host.ui.toasts).toHaveLength(1);
  expect(host.ui.toasts[0]?.text).toContain('Einsätze');
  const before = cells(host);
  host.type('Einsätze', 'C5', row[0] ?? '');
  expect(cells(host)).toBe(before);
  // Another tab goes on.
  host.type('Tipps', 'C2', 'Plakate');
  expect(host.tab('Tipps').rows()[0]?.id).toMatch(/^T-/);
  // Another person is told as well, and this one again when a while has passed.
  host.advance('2026-11-23T10:00');
  host.type('Einsätze', 'C5', row[0] ?? '');
  expect(host.ui.toasts).toHaveLength(2);
});

test('a title row above the headers stays, and rows below are answered', () => {
  const host = broken((one) => {
    one.person.insertRows('Einsätze', 1, 2);
    one.type('Einsätze', 'A1', 'Unsere Einsätze');
  });
  host.type('Einsätze', 'C4', [row.map((cell) => (cell === 'Infostand' ? 'infostand' : cell))]);
  expect(host.tab('Einsätze').cell('B4').value).toMatch(/^E-/);
  expect(host.tab('Einsätze').cell('E4').value).toBe('Infostand');
  expect(host.tab('Einsätze').cell('A1').value).toBe('Unsere Einsätze');
  expect(host.ui.toasts).toEqual([]);
});

test('more rows than a trigger can answer are said, and get theirs from the check', () => {
  const host = broken(() => undefined);
  host.type(
    'Einsätze',
    'C2',
    Array.from({ length: 6_001 }, () => row),
  );
  expect(host.ui.toasts[0]?.text).toContain('6001 Zeilen');
});
