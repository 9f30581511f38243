import { describe, expect, test } from 'vitest';
import { errorOf, scripted } from './support.ts';

const helper = 'helferin@example.org';

describe('simple triggers', () => {
  const script = `
    function onOpen() { SpreadsheetApp.getUi().createMenu('KV').addItem('Los', 'go').addToUi(); }
    function onEdit(e) {
      const seen = { mode: String(e.authMode), limited: e.authMode === ScriptApp.AuthMode.LIMITED, value: e.value, old: e.oldValue,
        has: 'value' in e, at: e.range.getA1Notation(), sheet: e.range.getSheet().getName(), who: Session.getActiveUser().getEmail() };
      console.log(JSON.stringify(seen));
    }
    function go() { return 'gone'; }`;
  const seen = (host: ReturnType<typeof scripted>) => host.log.map((entry) => JSON.parse(entry.text));

  test('give value and oldValue for one cell only; a pasted block has neither [doc]', () => {
    const host = scripted(script);
    host.type('Tabellenblatt1', 'B2', '5').type('Tabellenblatt1', 'B2', 'neu');
    host.type('Tabellenblatt1', 'B2', [['a', 'b']]);
    host.person.clear('Tabellenblatt1', 'B2');
    const [first, second, block, cleared] = seen(host);
    expect(first).toMatchObject({ mode: 'LIMITED', limited: true, value: '5', at: 'B2', who: '' });
    expect(first).not.toHaveProperty('old');
    expect(second).toMatchObject({ value: 'neu', old: '5' });
    expect(block).toMatchObject({ has: false, at: 'B2:C2' });
    expect(cleared).toMatchObject({ has: false, old: 'a' });
  });

  test('sorting, inserting rows and undo fire no onEdit [doc for insertion, unverified for the others]', () => {
    const host = scripted(script);
    host.type('Tabellenblatt1', 'A1', [['Name'], ['b'], ['a']]);
    const before = host.log.length;
    host.person.sort('Tabellenblatt1', 'Name');
    host.person.insertRows('Tabellenblatt1', 2);
    host.person.undo();
    expect(host.log).toHaveLength(before);
  });

  test("a script's edits fire no trigger [doc]", () => {
    const host = scripted(`${script} function write() { SpreadsheetApp.getActive().getRange('A1').setValue(1); }`);
    host.run('write');
    expect(host.log).toEqual([]);
  });

  test('give no mail, no address, no dialog, and need no consent [doc]', () => {
    const host = scripted(
      `function onEdit(e) {
        const errors = [];
        for (const work of [() => MailApp.sendEmail('a@example.org', 'b', 'c'), () => SpreadsheetApp.getUi().alert('x'),
          () => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')), () => ScriptApp.getProjectTriggers()])
          try { work(); } catch (error) { errors.push(error.message); }
        PropertiesService.getDocumentProperties().setProperty('seen', JSON.stringify(errors));
      }`,
      { people: { [helper]: { account: 'consumer', scopes: [] } } },
    );
    host.as(helper).type('Tabellenblatt1', 'A1', 'x');
    expect(JSON.parse(host.properties.document?.seen ?? '')).toEqual([
      'You do not have permission to call MailApp.sendEmail',
      'You do not have permission to call Ui.alert',
      'You do not have permission to call Ui.showSidebar',
      'You do not have permission to call ScriptApp.getProjectTriggers',
    ]);
    expect(host.outbox).toEqual([]);
  });

  test('an error in them is logged and the typing stays [doc]', () => {
    const host = scripted('function onEdit() { throw new Error("kaputt"); }');
    host.type('Tabellenblatt1', 'A1', 'x');
    expect(host.tab('Tabellenblatt1').cell('A1').display).toBe('x');
    expect(host.log[0]?.text).toContain('kaputt');
  });
});

describe('installable triggers', () => {
  test('run as their creator, whoever types, and only then may mail [doc]', () => {
    const host = scripted(
      `function install() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
       function edited(e) { MailApp.sendEmail('a@example.org', Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail() + '|' + e.value); }`,
      { people: { [helper]: { account: 'consumer', scopes: [] } } },
    );
    host.run('install');
    host.as(helper).type('Tabellenblatt1', 'A1', 'x');
    expect(host.outbox).toMatchObject([
      { subject: 'koordination@example.org', body: '|x', from: 'koordination@example.org' },
    ]);
    expect(host.triggers).toMatchObject([{ handler: 'edited', type: 'ON_EDIT', lastResult: 'ok' }]);
  });

  test('onChange says what kind of change it was [doc]', () => {
    const host = scripted(
      `function install() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
       function changed(e) { console.log(e.changeType); }`,
    );
    host.run('install');
    host.person.insertRows('Tabellenblatt1', 2);
    host.person.deleteRows('Tabellenblatt1', 2);
    host.type('Tabellenblatt1', 'A1', 'x');
    expect(host.log.map((entry) => entry.text)).toEqual(['INSERT_ROW', 'REMOVE_ROW', 'EDIT']);
  });
});

test('the platform refuses a person what it refuses a script: no row left, no column left, no tab left, a name twice', () => {
  const host = scripted('function rows() { return SpreadsheetApp.getActive().getSheets()[0].getMaxRows(); }');
  const tab = 'Tabellenblatt1';
  const { maxRows, maxColumns } = host.tab(tab).tab;
  expect(() => host.person.deleteRows(tab, 1, maxRows)).toThrow('all non-frozen rows');
  host.person.deleteRows(tab, 2, maxRows - 1);
  for (let left = maxColumns; left > 1; left -= 1) host.person.deleteColumn(tab, left);
  expect(() => host.person.deleteColumn(tab, 1)).toThrow('all the columns');
  expect(() => host.person.deleteTab(tab)).toThrow('all the sheets');
  host.globals.SpreadsheetApp.getActive().insertSheet('Zweites');
  expect(() => host.person.rename('Zweites', tab)).toThrow('already exists');
  host.globals.SpreadsheetApp.getActive().getSheetByName('Zweites')?.hideSheet();
  expect(() => host.person.deleteTab(tab)).toThrow('all the sheets');
  expect(host.tab(tab).tab).toMatchObject({ maxRows: 1, maxColumns: 1 });
});

describe('consent', () => {
  const script = `
    function onOpen() { SpreadsheetApp.getUi().createMenu('KV').addItem('Senden…', 'send').addItem('Lesen', 'read').addItem('Fragen', 'ask').addToUi(); }
    function send() { MailApp.sendEmail('a@example.org', 'b', 'c'); }
    function read() { return SpreadsheetApp.getActive().getRange('A1').getValue(); }
    function ask() { try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/script.send_mail']); } catch (error) { return 'caught'; } send(); }
    function rpc() { return JSON.stringify(read()); }`;

  test('none yet: opening shows the menu, a first click asks and runs nothing [doc]', () => {
    const host = scripted(script, { people: { [helper]: { account: 'consumer', scopes: [] } } }).as(helper);
    expect(host.menu()).toHaveLength(1);
    expect(() => host.choose('Senden')).toThrow('Authorization is required');
    expect(() => host.rpc('read')).toThrow('Authorization is required');
    expect(host.ui.consentAsked).toHaveLength(2);
    host.authorize().choose('Senden…');
    expect(host.outbox).toHaveLength(1);
  });

  test('partial: what has its scope runs, the rest fails where it is called [doc]', () => {
    const host = scripted(script, {
      people: { [helper]: { account: 'consumer', scopes: ['spreadsheets.currentonly'] } },
    });
    host.as(helper);
    expect(host.choose('Lesen')).toBe('');
    expect(() => host.choose('Senden')).toThrow('not sufficient to call MailApp.sendEmail');
    host.authorize('script.send_mail').choose('Senden');
    host.revoke('https://www.googleapis.com/auth/script.send_mail');
    expect(() => host.choose('Senden')).toThrow('script.send_mail');
  });

  test('requireScopes ends the execution and asks; a script cannot catch it [doc]', () => {
    const host = scripted(script).revoke('script.send_mail');
    expect(() => host.choose('Fragen')).toThrow('Authorization is required');
    expect(host.ui.consentAsked).toEqual([['script.send_mail']]);
  });

  test('a scope that the manifest lacks is missing for everybody [doc]', () => {
    const host = scripted(script, {
      manifest: { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] },
    });
    expect(() => host.choose('Senden')).toThrow('script.send_mail');
  });
});

describe('protections', () => {
  const script = `
    function protect(warning) {
      const sheet = SpreadsheetApp.getActive().getActiveSheet();
      const protection = sheet.protect().setDescription('Regeln');
      if (warning) protection.setWarningOnly(true);
      else protection.removeEditors(protection.getEditors());
      return protection.getEditors().map((user) => user.getEmail());
    }
    function bare() { SpreadsheetApp.getActive().getActiveSheet().protect(); }
    function rpc(name, json) { SpreadsheetApp.getActive().getRange('A1').setValue(JSON.parse(json)); return true; }
    function careful() { const r = SpreadsheetApp.getActive().getRange('A1'); r.setValue('x'); try { SpreadsheetApp.flush(); } catch (e) { return e.message; } }`;
  const host = () => scripted(script, { people: { [helper]: { account: 'consumer' } } });

  test('warning only: people and scripts pass [doc]', () => {
    const one = host();
    one.run('protect', true);
    one.as(helper).type('Tabellenblatt1', 'A1', 'x');
    one.rpc('write', 'y');
    expect(one.tab('Tabellenblatt1').cell('A1').display).toBe('y');
  });

  test('real: typing and a script run by that person are refused, the owner passes [doc]', () => {
    const one = host();
    // The owner is left out of the list and may edit all the same [3rd].
    expect(one.run('protect', false)).toEqual([]);
    expect(() => one.as(helper).type('Tabellenblatt1', 'A1', 'x')).toThrow('protected cell');
    expect(() => one.rpc('write', 'x')).toThrow('protected cell');
    expect(one.run('careful')).toContain('protected cell');
    one.as('koordination@example.org').rpc('write', 'y');
    expect(one.tab('Tabellenblatt1').cell('A1').display).toBe('y');
  });

  test('until its editors are changed a protection holds off nobody [doc]', () => {
    const one = host();
    one.run('bare');
    one.as(helper).type('Tabellenblatt1', 'A1', 'x');
    expect(one.tab('Tabellenblatt1').cell('A1').display).toBe('x');
  });

  test('removing someone whose access comes from a group throws [doc]', () => {
    const one = scripted(script, { people: { [helper]: { account: 'workspace', access: 'group' } } });
    expect(() => one.run('protect', false)).toThrow('group');
  });

  test('a range protection covers its cells only, and unprotected ranges are open [doc]', () => {
    const one = scripted(
      `function protect() {
        const sheet = SpreadsheetApp.getActive().getActiveSheet();
        const range = sheet.getRange('B1:B5').protect();
        range.removeEditors(range.getEditors());
      }`,
      { people: { [helper]: { account: 'consumer' } } },
    );
    one.run('protect');
    one.as(helper).type('Tabellenblatt1', 'A1', 'x');
    expect(errorOf(() => one.type('Tabellenblatt1', 'A3', [['a', 'b']])).message).toContain('protected');
  });
});
