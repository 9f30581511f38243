import { describe, expect, test } from 'vitest';
import { scripted, sheetOf } from './support.ts';

describe('limits [doc: quotas]', () => {
  test('mail: 100 recipients a day for a consumer, 1,500 for Workspace, 50 a message', () => {
    const script = `
      function send(count) { MailApp.sendEmail({ to: Array.from({ length: count }, (_, i) => 'a' + i + '@example.org').join(','), subject: 's', body: 'b' }); }
      function left() { return MailApp.getRemainingDailyQuota(); }`;
    const host = scripted(script, { people: { 'w@example.org': { account: 'workspace' } } });
    host.run('send', 50);
    host.run('send', 49);
    expect(host.run('left')).toBe(1);
    expect(() => host.run('send', 2)).toThrow('too many times for one day');
    host.run('send', 1);
    expect(() => host.run('send', 51)).toThrow('Recipients Per Message');
    expect(() => host.run('send', 0)).toThrow('no recipient');
    host.advance('2026-11-24T09:00');
    expect(host.run('left')).toBe(100);
    expect(host.as('w@example.org').run('left')).toBe(1500);
  });

  test('mail: attachments are blobs, with name, type and text [doc: MailApp.sendEmail, advanced parameters]', () => {
    const host = scripted(`
      function send(files) { MailApp.sendEmail({ to: 'a@example.org', subject: 's', body: 'b', attachments: files }); }
      function blobs() { send([Utilities.newBlob('BEGIN:VCALENDAR', 'text/calendar', 'a.ics'), Utilities.newBlob('ä')]); }
      function strings() { send(['a.ics']); }
      function large() { send([Utilities.newBlob('x'.repeat(26 * 1024 * 1024))]); }`);
    host.run('blobs');
    expect(host.outbox[0]?.attachments).toEqual([
      { name: 'a.ics', type: 'text/calendar', text: 'BEGIN:VCALENDAR' },
      { name: 'Untitled', type: 'text/plain', text: 'ä' },
    ]);
    expect(() => host.run('strings')).toThrow('attachments');
    expect(() => host.run('large')).toThrow('Attachments Size');
    expect(host.outbox).toHaveLength(1);
  });

  test('mail: sizes, addresses and the forms of the call', () => {
    const host = scripted(`
      function big(kb) { MailApp.sendEmail('a@example.org', 's', 'x'.repeat(kb * 1024)); }
      function options() { MailApp.sendEmail('a@example.org', 's', 'b', { htmlBody: '<b>b</b>', replyTo: 'r@example.org', name: 'KV', bcc: 'c@example.org' }); }
      function wrong() { MailApp.sendEmail('nirgends', 's', 'b'); }`);
    expect(() => host.run('big', 201)).toThrow('Body Size');
    host.run('big', 200);
    host.run('options');
    expect(host.outbox[1]).toMatchObject({
      to: 'a@example.org',
      bcc: 'c@example.org',
      htmlBody: '<b>b</b>',
      replyTo: 'r@example.org',
      name: 'KV',
      recipients: 2,
    });
    expect(() => host.run('wrong')).toThrow('Invalid email: nirgends');
  });

  test('properties: 9 KB a value, 500 KB a store', () => {
    const host = scripted(`
      function put(size) { PropertiesService.getDocumentProperties().setProperty('k', 'x'.repeat(size)); }
      function fill() { for (let i = 0; i < 60; i++) PropertiesService.getScriptProperties().setProperty('k' + i, 'x'.repeat(9000)); }
      function read() { const p = PropertiesService.getUserProperties(); p.setProperties({ a: '1', b: '2' }); p.deleteProperty('a'); return [p.getProperties(), p.getProperty('a'), p.getKeys()]; }`);
    host.run('put', 9 * 1024);
    expect(() => host.run('put', 9 * 1024 + 1)).toThrow('Argument too large: value');
    expect(() => host.run('fill')).toThrow('property storage quota');
    expect(host.run('read')).toEqual([{ b: '2' }, null, ['b']]);
  });

  test('cache: 100 KB a value, and entries expire by the clock', () => {
    const host = scripted(`
      function put(size) { CacheService.getDocumentCache().put('k', 'x'.repeat(size), 60); }
      function get() { return CacheService.getDocumentCache().get('k'); }`);
    expect(() => host.run('put', 100 * 1024 + 1)).toThrow('Argument too large: value');
    host.run('put', 10);
    expect(host.run('get')).toBe('xxxxxxxxxx');
    host.advance('2026-11-23T09:02');
    expect(host.run('get')).toBeNull();
  });

  test('an execution ends after 6 minutes, a simple trigger after 30 seconds; nothing can be caught', () => {
    const host = scripted(`
      function long() { try { for (let i = 0; i < 10; i++) Utilities.sleep(40000); } catch (error) {} return 'done'; }
      function onEdit() { Utilities.sleep(31000); SpreadsheetApp.getActive().getRange('B1').setValue('late'); }`);
    expect(() => host.run('long')).toThrow('Exceeded maximum execution time');
    host.type('Tabellenblatt1', 'A1', 'x');
    expect(host.tab('Tabellenblatt1').cell('B1').display).toBe('');
    expect(host.log[0]?.text).toContain('Exceeded maximum execution time');
  });

  test('20 triggers per user and script', () => {
    const host = scripted(
      `function many() { for (let i = 0; i < 21; i++) ScriptApp.newTrigger('x').timeBased().everyDays(1).create(); }`,
    );
    expect(() => host.run('many')).toThrow('too many triggers');
    expect(host.triggers).toHaveLength(20);
  });
});

describe('locks [doc]', () => {
  const script = `
    function take(ms) { const lock = LockService.getDocumentLock(); const got = lock.tryLock(ms); return [got, lock.hasLock()]; }
    function wait() { LockService.getDocumentLock().waitLock(1000); }
    function rpc() { return JSON.stringify(take(500)); }
    function outer() { const lock = LockService.getDocumentLock(); lock.tryLock(0); SpreadsheetApp.getActive(); lock.releaseLock(); return take(0); }`;

  test('hold off other executions, not people, and end with their execution', () => {
    const host = scripted(script);
    const release = host.locks.hold('document');
    expect(host.run('take', 500)).toEqual([false, false]);
    expect(() => host.run('wait')).toThrow('Lock timeout');
    host.type('Tabellenblatt1', 'A1', 'x');
    release();
    expect(host.run('take', 0)).toEqual([true, true]);
    expect(host.run('take', 0)).toEqual([true, true]);
  });

  test('another execution in between finds it taken', () => {
    const host = scripted(script);
    let inner: unknown;
    host.during(3, () => {
      inner = host.rpc('take');
    });
    expect(host.run('outer')).toEqual([true, true]);
    expect(inner).toEqual([false, false]);
  });
});

describe('validation', () => {
  const script = `
    function rule(allow) {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['ja', 'nein'], true).setAllowInvalid(allow).setHelpText('ja oder nein').build();
      SpreadsheetApp.getActive().getRange('A1:A10').setDataValidation(rule);
    }
    function write(value) { SpreadsheetApp.getActive().getRange('A1').setValue(value); try { SpreadsheetApp.flush(); return 'ok'; } catch (error) { return error.message; } }`;

  test("one that rejects makes a script's own write throw, at flush [3rd]", () => {
    const host = scripted(script);
    host.run('rule', false);
    expect(host.run('write', 'vielleicht')).toContain('violates the data validation rules');
    expect(host.tab('Tabellenblatt1').cell('A1').display).toBe('');
    expect(host.run('write', 'ja')).toBe('ok');
    expect(() => host.type('Tabellenblatt1', 'A2', 'nö')).toThrow('data validation');
  });

  test('one that allows lets everything pass [doc]', () => {
    const host = scripted(script);
    host.run('rule', true);
    expect(host.run('write', 'vielleicht')).toBe('ok');
    expect(host.tab('Tabellenblatt1').cell('A3').validation).toMatchObject({
      type: 'VALUE_IN_LIST',
      args: ['ja', 'nein'],
    });
  });

  test('lists end at 500 entries; a range has no such end [mem]', () => {
    const { host, sheet } = sheetOf();
    const builder = host.globals.SpreadsheetApp.newDataValidation();
    expect(() => builder.requireValueInList(Array.from({ length: 501 }, (_, i) => `v${i}`))).toThrow('500');
    const rule = host.globals.SpreadsheetApp.newDataValidation()
      .requireValueInRange(sheet.getRange('B:B'))
      .setAllowInvalid(false)
      .build();
    sheet.getRange('A1').setDataValidation(rule);
    sheet.getRange('B3').setValue('Beispielstadt');
    sheet.getRange('A1').setValue('Beispielstadt');
    expect(() => sheet.getRange('A1').setValue('anderswo')).toThrow('violates');
    expect(sheet.getRange('A1').getDataValidation()?.getCriteriaType().toString()).toBe('VALUE_IN_RANGE');
  });
});
