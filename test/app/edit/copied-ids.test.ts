import { expect, test } from 'vitest';
import { builtScript, call, type Host, newHost, readyHost } from '../../bundle.ts';
import { rowsOf } from '../../year/sheet.ts';

/** A copied row gets its own id as soon as it is pasted, wherever it is pasted; the tool's ids are not people's to change. */

const script = await builtScript();

const filled = (() => {
  const host = readyHost(script);
  host.type('Verbände', 'C2', [
    ['KV Eins', 'KV', 'Hessen', 'nein'],
    ['KV Zwei', 'KV', 'Sachsen', 'nein'],
  ]);
  for (const people of ['3', '4'])
    call(host, 'saveVisit', {
      operation: `op-${people}`,
      values: { kind: 'Infostand', start: `2${people}.11.2026`, guest: 'KV Eins', host: 'KV Zwei', people },
    });
  return host.snapshot();
})();
const sheet = (): Host => newHost(script, { workbook: filled }).restore(filled);
const ids = (host: Host) => rowsOf(host, 'Einsätze').map(({ id }) => id);
const [first = '', second = ''] = ids(sheet());

test('below, above and over another row: the pasted one has a new id, and Prüfung says so', () => {
  const below = sheet();
  below.person.copyRows('Einsätze', 2);
  expect(ids(below).slice(0, 2)).toEqual([first, second]);
  expect(ids(below)[2]).toMatch(/^E-/);
  expect(new Set(ids(below)).size).toBe(3);
  const above = sheet();
  above.person.insertRows('Einsätze', 2);
  above.person.copyRows('Einsätze', 3, 1, 2);
  expect(ids(above).slice(1)).toEqual([first, second]);
  expect(ids(above)[0]).not.toBe(first);
  const over = sheet();
  over.person.copyRows('Einsätze', 2, 1, 3);
  expect(ids(over)[0]).toBe(first);
  expect([first, second]).not.toContain(ids(over)[1]);
  expect(rowsOf(over, 'Einsätze')[1]?.Prüfung).toContain(`eine Kopie von ${first}`);
});

test('a row that was cut out and pasted elsewhere, and one pasted onto itself, keep theirs', () => {
  const host = sheet();
  const row = host
    .tab('Einsätze')
    .headers()
    .map((header) => rowsOf(host, 'Einsätze')[0]?.[header] ?? '');
  host.person.clear('Einsätze', 'A2:AE2');
  host.type('Einsätze', 'A9', [row]);
  expect(ids(host).filter((id) => id !== '')).toEqual([second, first]);
  host.person.copyRows('Einsätze', 3, 1, 3);
  expect(ids(host).filter((id) => id !== '')).toEqual([second, first]);
});

test('an id that is typed over or deleted comes back; one of no row here gets a new one; a given one of this tab stays', () => {
  const host = sheet();
  host.type('Einsätze', 'B2', 'egal');
  expect(rowsOf(host, 'Einsätze')[0]).toMatchObject({ id: first, Prüfung: expect.stringContaining('steht wieder da') });
  host.person.clear('Einsätze', 'B3');
  expect(ids(host)).toEqual([first, second]);
  const line = ['', 'X-1', 'durchgeführt', '20.11.2026', 'Flyer', 'KV Eins', 'KV Zwei', '4'];
  host.type('Einsätze', 'A4', [line]);
  expect(rowsOf(host, 'Einsätze')[2]?.id).toMatch(/^E-/);
  expect(rowsOf(host, 'Einsätze')[2]?.Prüfung).toContain('keine Kennung dieses Tabs');
  host.type('Einsätze', 'A5', [line.with(1, 'E-AAAA2222').with(3, '19.11.2026')]);
  expect(ids(host)[3]).toBe('E-AAAA2222');
});

test('where no trigger ran, the check gives it, and the row that Protokoll tells of keeps its own, the lower one too', () => {
  const host = sheet();
  const tab = host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
  tab?.insertRowBefore(2);
  tab?.getRange(3, 1, 1, 31).copyTo(tab.getRange(2, 1));
  tab?.getRange(2, 8).setValue(9);
  host.choose('Transparenz prüfen');
  expect(ids(host).slice(1)).toEqual([first, second]);
  expect(ids(host)[0]).not.toBe(first);
  const told = rowsOf(host, 'Prüfhinweise').find(({ Regel }) => Regel === 'Q-07');
  expect(told).toMatchObject({ Zeile: ids(host)[0], 'Was auffällt': expect.stringContaining(first) });
  expect(call(host, 'undoVisit', { operation: 'op-3' }).value).toMatchObject({ undone: true, left: [] });
  expect(rowsOf(host, 'Einsätze').map(({ Angereiste }) => Angereiste)).toContain('9');
});

test('an id in small letters, with blanks or of another tab, that no edit answered: the check puts it right and says so', () => {
  const host = sheet();
  host.type('Tipps', 'C2', [['Plakate', 'Leiter mitnehmen']]);
  const tip = rowsOf(host, 'Tipps')[0]?.id ?? '';
  const tab = host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
  // As where the platform drops edits: a script's own fire none.
  const put = (line: number, id: string): void => {
    const cells = tab?.getRange(3, 1, 1, tab.getLastColumn()).getValues()[0] ?? [];
    tab?.getRange(line, 1, 1, cells.length).setValues([['', id, ...cells.slice(2)]]);
  };
  tab?.getRange(2, 2).setValue(first.toLowerCase());
  put(4, second.toLowerCase());
  put(5, `\u00a0${second}\u200b`);
  put(6, tip);
  put(7, 'unsere 7');
  host.choose('Transparenz prüfen');
  const now = ids(host);
  expect(now.slice(0, 2)).toEqual([first, second]);
  for (const id of now.slice(2, 5)) expect(id).toMatch(/^E-[0-9A-Z]{8}$/);
  expect(now[5]).toBe('unsere 7');
  expect(new Set(now).size).toBe(6);
  const told = rowsOf(host, 'Prüfhinweise').flatMap((row) => (row.Regel === 'Q-07' ? [row['Was auffällt']] : []));
  expect(told.filter((one) => one?.includes(`die Kennung ${second} noch einmal`))).toHaveLength(2);
  expect(told).toContain(`Unter „id“ stand ${tip}, die Kennung eines anderen Tabs. Die Zeile hat jetzt eine eigene.`);
  expect(call(host, 'undoVisit', { operation: 'op-3' })).toMatchObject({ ok: true, value: { undone: true, left: [] } });
});

test('a copy pasted with its id in small letters is a copy', () => {
  const host = sheet();
  const cells = Object.values(rowsOf(host, 'Einsätze')[0] ?? {});
  host.type('Einsätze', 'A4', [cells.map((cell, at) => (at === 1 ? ` ${first.toLowerCase()}\u200b` : cell))]);
  expect(ids(host)[2]).not.toBe(first);
  expect(rowsOf(host, 'Einsätze')[2]?.Prüfung).toContain(`eine Kopie von ${first}`);
});
