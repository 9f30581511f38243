import { describe, expect, test } from 'vitest';
import { scripted } from './support.ts';

const script = `
  function work() {
    const sheet = SpreadsheetApp.getActive().getActiveSheet();
    sheet.getRange('A1').setValue('eins');
    SpreadsheetApp.flush();
    sheet.getRange('A2:A5').setValues([['zwei'], ['drei'], ['vier'], ['fünf']]);
    PropertiesService.getDocumentProperties().setProperty('done', 'yes');
    return 'end';
  }
  function reads() {
    const sheet = SpreadsheetApp.getActive().getActiveSheet();
    sheet.getRange('A1').setValue('eins');
    sheet.getRange('A1').getValue();
    Session.getScriptTimeZone();
  }
  function tough() {
    const lock = LockService.getDocumentLock();
    lock.tryLock(0);
    try { work(); } catch (error) { console.log('caught'); } finally { try { lock.releaseLock(); } catch (error) {} }
    return 'end';
  }
  function append(text) { SpreadsheetApp.getActive().getActiveSheet().appendRow([text]); }
  function rpc(name, json) { append(JSON.parse(json)); return '"ok"'; }
  function twice() {
    const sheet = SpreadsheetApp.getActive().getActiveSheet();
    const before = sheet.getRange('A1').getValue();
    const after = sheet.getRange('A1').getValue();
    return [before, after];
  }`;
const column = (host: ReturnType<typeof scripted>): unknown[] =>
  (host.workbook.tabs[0]?.rows ?? [])
    .map((row) => row.values[0])
    .filter((value) => value !== '' && value !== undefined);

describe('writes are buffered until a flush or a read [doc]', () => {
  // The calls: 1 getActive, 2 getActiveSheet, 3 getRange, 4 setValue, 5 flush, 6 getRange, 7 setValues, 8 …
  test.each([
    ['lost', ['eins']],
    ['kept', ['eins', 'zwei', 'drei', 'vier', 'fünf']],
    ['prefix', ['eins', 'zwei', 'drei']],
  ] as const)('a crash with unflushed writes %s', (unflushed, left) => {
    const host = scripted(script).crash({ at: 8, unflushed });
    expect(() => host.run('work')).toThrow('Exceeded maximum execution time');
    expect(column(host)).toEqual(left);
    expect(host.properties.document?.done).toBeUndefined();
  });

  test('a read flushes what was written before it', () => {
    const host = scripted(script).crash({ at: 7, unflushed: 'lost' });
    expect(() => host.run('reads')).toThrow();
    expect(column(host)).toEqual(['eins']);
  });

  test('a crash cannot be caught, and the platform releases the lock', () => {
    const host = scripted(script).crash({ at: 8 });
    expect(() => host.run('tough')).toThrow('Exceeded maximum execution time');
    expect(host.run('tough')).toBe('end');
  });

  test('the end of an execution flushes, also after an exception nobody caught [mem]', () => {
    const host = scripted(
      `function f() { SpreadsheetApp.getActive().getRange('A1').setValue('x'); throw new Error('y'); }`,
    );
    expect(() => host.run('f')).toThrow('y');
    expect(column(host)).toEqual(['x']);
  });
});

describe('bad moments', () => {
  test('the n-th call throws as the platform does, and the script may catch it', () => {
    const host = scripted(script).fail({ at: 7 });
    expect(() => host.run('work')).toThrow('Service Spreadsheets timed out');
    expect(host.run('work')).toBe('end');
    host.fail({ at: 9 });
    expect(host.run('tough')).toBe('end');
    expect(host.log.some((entry) => entry.text === 'caught')).toBe(true);
  });

  test('something else happens right before the n-th call: typing, another execution, sorting', () => {
    const host = scripted(script);
    host.type('Tabellenblatt1', 'A1', 'b');
    // 1 getActive, 2 getActiveSheet, 3 getRange, 4 getValue, 5 getRange, 6 getValue
    host.during(6, () => {
      host.rpc('append', 'a');
      host.person.sort('Tabellenblatt1', 1);
      host.type('Tabellenblatt1', 'A1', 'c');
    });
    expect(host.run('twice')).toEqual(['b', 'c']);
    expect(host.calls).toHaveLength(6);
    expect(column(host)).toEqual(['c', 'a']);
  });

  test('another person’s act in between leaves the first one at the sheet', () => {
    const host = scripted(script, { people: { 'b@example.org': { account: 'consumer' } } });
    host.during(3, () => {
      host.as('b@example.org').type('Tabellenblatt1', 'A1', 'von b');
    });
    host.run('append', 'danach');
    expect([host.current, column(host)]).toEqual(['koordination@example.org', ['von b', 'danach']]);
  });

  test('what is wrong in the test’s own hook is not swallowed', () => {
    const host = scripted(script).during(2, () => expect(1).toBe(2));
    expect(() => host.run('tough')).toThrow('expected 1 to be 2');
    host.during(1, () => {
      throw new Error('hook');
    });
    const edit = scripted('function onEdit(e) { try { e.range.getValue(); } catch (error) {} }');
    edit.during(1, () => {
      throw new Error('hook');
    });
    expect(() => edit.type('Tabellenblatt1', 'A1', 'x')).toThrow('hook');
  });

  test('appending is atomic: each finds its own row [doc]', () => {
    const host = scripted(script);
    host.during(3, () => host.rpc('append', 'innen'));
    host.run('append', 'außen');
    expect(column(host)).toEqual(['innen', 'außen']);
  });
});
