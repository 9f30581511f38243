import { expect, it } from 'vitest';
import { builtScript, call } from '../../bundle.ts';
import { cellAt, sheetInUse } from './sheet.ts';

const script = await builtScript();

it('writes its words into no other column when one comes or moves meanwhile', () => {
  const host = sheetInUse(script);
  const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
  host.person.insertColumn('Einsätze', 'Status', 'Mein Vermerk');
  for (const line of [2, 3, 4]) {
    sheet?.getRange(cellAt(host, 'Angereiste', line)).setValue(-line);
    host.type('Einsätze', cellAt(host, 'Mein Vermerk', line), `mein ${line}`);
    sheet?.getRange(cellAt(host, 'Prüfung', line)).setValue('');
  }
  const start = host.snapshot();
  const ids = host
    .tab('Einsätze')
    .rows()
    .map((row) => row.id);
  call(host, 'checkNow');
  const numbers = host.calls.flatMap(({ method, target }, index) =>
    method === 'setValues' && target?.startsWith('Einsätze') ? [index, index + 1, index + 2] : [],
  );
  expect(numbers.length).toBeGreaterThan(0);
  for (const number of numbers)
    for (const act of [
      () => host.person.insertColumn('Einsätze', 'Prüfung', 'Noch einer'),
      () => host.person.moveColumn('Einsätze', 'Mein Vermerk', 'Prüfung'),
      () => host.person.moveColumn('Einsätze', 'Prüfung', 'Beginn'),
    ]) {
      host.restore(start).during(number, act);
      call(host, 'checkNow');
      expect(host.tab('Einsätze').rows(), `at ${number}`).toHaveLength(3);
      for (const row of host.tab('Einsätze').rows()) {
        expect(String(row.Prüfung), `at ${number}`).toContain('Angereiste');
        expect(String(row['Mein Vermerk']), `at ${number}`).toMatch(/^mein \d$/);
        expect(ids, `at ${number}`).toContain(row.id);
        expect(row['Noch einer'] ?? '', `at ${number}`).toBe('');
      }
    }
});
