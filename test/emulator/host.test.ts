import { describe, expect, test } from 'vitest';
import { createHost } from '../../workbench/emulator/index.ts';
import { scripted } from './support.ts';

describe('menu, pages and rpc', () => {
  const script = `
    function onOpen() {
      const ui = SpreadsheetApp.getUi();
      ui.createMenu('Partnerschaften').addItem('Einsatz erfassen…', 'logVisit').addSeparator()
        .addSubMenu(ui.createMenu('Mehr').addItem('Fragen', 'ask')).addToUi();
    }
    function logVisit() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('logVisit').setTitle('Einsatz')); SpreadsheetApp.getActive().toast('offen', 'Hallo', 5); }
    function ask() {
      const ui = SpreadsheetApp.getUi();
      const answer = ui.alert('Titel', 'Wirklich?', ui.ButtonSet.YES_NO);
      const text = ui.prompt('Name?').getResponseText();
      ui.showModalDialog(HtmlService.createTemplateFromFile('page').evaluate ? HtmlService.createHtmlOutput('<p>x</p>').setWidth(900).setHeight(600) : null, 'Auswertung');
      return [answer === ui.Button.YES, text];
    }
    function rpc(name, json) { return JSON.stringify({ name, input: JSON.parse(json) }); }
    function direct(input) { return { echo: input, list: [1, 2] }; }
    function hidden_() {}`;
  const pages = { logVisit: '<h1>Einsatz</h1>', page: '<p><?= name ?></p>' };

  test('the menu is what onOpen built; entries are found by label, also in submenus', () => {
    const host = scripted(script, { pages });
    expect(host.menu()).toEqual([
      {
        label: 'Partnerschaften',
        items: [
          { label: 'Einsatz erfassen…', run: 'logVisit' },
          { label: '', separator: true },
          { label: 'Mehr', items: [{ label: 'Fragen', run: 'ask' }] },
        ],
      },
    ]);
    host.choose('Einsatz erfassen');
    expect(host.ui.sidebar).toEqual({ html: '<h1>Einsatz</h1>', title: 'Einsatz' });
    expect(host.ui.toasts).toEqual([{ text: 'offen', title: 'Hallo', seconds: 5 }]);
    expect(() => host.choose('Gibt es nicht')).toThrow('No menu entry "Gibt es nicht": Einsatz erfassen…, Fragen');
  });

  test('a file read as text: raw, from a formula too; an unknown name or another argument throws', () => {
    const text = 'LV;Württemberg;"a" & b\r\n<?= 1 ?>;\n';
    const host = scripted(
      `const raw = (name) => HtmlService.createTemplateFromFile(name).getRawContent();
       function KV_RAW(name) { return raw(name); }
       function tried() {
         const words = (work) => { try { return work(); } catch (error) { return error.message; } };
         return [() => raw('data'), () => raw('nothing'), () => raw(null),
           () => HtmlService.createTemplateFromFile('data').getRawContent(1),
           () => HtmlService.createHtmlOutputFromFile(null)].map(words);
       }
       function code() { return HtmlService.createTemplateFromFile('data').getCode(); }`,
      { pages: { data: text } },
    );
    expect(host.call('tried')).toEqual([
      text,
      'No HTML file named nothing was found.',
      "The parameters (null) don't match the method signature for HtmlService.createTemplateFromFile.",
      "The parameters (number) don't match the method signature for HtmlTemplate.getRawContent.",
      "The parameters (null) don't match the method signature for HtmlService.createHtmlOutputFromFile.",
    ]);
    expect(host.callCustomFunction('KV_RAW', ['data'])).toBe(text);
    expect(() => host.run('code')).toThrow('NotEmulated: HtmlTemplate.getCode');
  });

  test('alerts and prompts take prepared answers; without one the person agrees', () => {
    const host = scripted(script, { pages });
    host.ui.answer('NO').answer('OK', 'Beispielstadt');
    expect(host.choose('Fragen')).toEqual([false, 'Beispielstadt']);
    expect(host.choose('Fragen')).toEqual([true, '']);
    expect(host.ui.alerts[0]).toMatchObject({ title: 'Titel', text: 'Wirklich?', answer: 'NO' });
    expect(host.ui.dialog).toMatchObject({
      html: '<p>x</p>',
      title: 'Auswertung',
      width: 900,
      height: 600,
      modal: true,
    });
  });

  test('rpc hands over JSON and gives the parsed answer; other functions can be called too', () => {
    const host = scripted(script, { pages });
    expect(host.rpc('saveVisit', { a: [1] })).toEqual({ name: 'saveVisit', input: { a: [1] } });
    expect(host.call('direct', { x: 1 })).toEqual({ echo: { x: 1 }, list: [1, 2] });
    expect(() => host.call('hidden_')).toThrow('private');
  });

  test('each person has their own menu and screen', () => {
    const host = scripted(script, { pages, people: { 'b@example.org': { account: 'consumer' } } });
    host.choose('Einsatz erfassen');
    host.as('b@example.org');
    expect(host.ui.sidebar).toBeUndefined();
    expect(host.menu()).toHaveLength(1);
  });
});

describe('the clock and its triggers', () => {
  const script = `
    function install() {
      ScriptApp.newTrigger('nightly').timeBased().everyDays(1).atHour(3).create();
      ScriptApp.newTrigger('weekly').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(7).nearMinute(30).create();
      ScriptApp.newTrigger('once').timeBased().at(new Date(2026, 10, 25, 12)).create();
    }
    function nightly(e) { console.log('nightly', new Date().getHours(), e.hour, Session.getEffectiveUser().getEmail()); }
    function weekly() { console.log('weekly', new Date().getDay(), new Date().getHours()); }
    function once() { SpreadsheetApp.getUi(); }
    function list() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType())]); }
    function drop() { for (const t of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(t); }`;

  test('float within their hour, run in order as their creator, and tell how it went [doc]', () => {
    const host = scripted(script, { people: { 'b@example.org': { account: 'consumer' } } });
    host.run('install');
    host.as('b@example.org').advance('2026-11-30T09:00');
    expect(host.log.filter((entry) => entry.text.startsWith('nightly')).map((entry) => entry.text)).toEqual(
      Array(7).fill('nightly 3 3 koordination@example.org'),
    );
    expect(host.log.filter((entry) => entry.text.startsWith('weekly')).map((entry) => entry.text)).toEqual([
      'weekly 1 7',
    ]);
    expect(host.triggers.map(({ handler, lastResult }) => [handler, lastResult])).toEqual([
      ['nightly', 'ok'],
      ['weekly', 'ok'],
      ['once', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ]);
    expect(host.triggers[0]?.next).toMatch(/^2026-12-01T03:/);
    expect(host.triggers[1]?.next).toMatch(/^2026-12-07T07:/);
    expect(host.triggers[2]?.next).toBeUndefined();
  });

  test('summer time moves the instant, not the hour', () => {
    const host = scripted(script, { now: '2027-03-27T12:00' });
    host.run('install');
    host.advance('2027-03-29T12:00');
    expect(host.log.filter((entry) => entry.text.startsWith('nightly')).map((entry) => entry.text)).toEqual(
      Array(2).fill('nightly 3 3 koordination@example.org'),
    );
  });

  test('a person sees and deletes only their own [doc]', () => {
    const host = scripted(script, { people: { 'b@example.org': { account: 'consumer' } } });
    host.run('install');
    expect(host.as('b@example.org').run('list')).toEqual([]);
    expect(host.as('koordination@example.org').run('list')).toContainEqual(['weekly', 'CLOCK']);
    host.run('drop');
    expect(host.triggers).toEqual([]);
  });

  test('times are local without a zone and instants with Z', () => {
    expect(createHost({ script: 'function f() {}', now: '2026-07-01T09:00' }).now).toBe('2026-07-01T09:00:00');
    expect(createHost({ script: 'function f() {}', now: '2026-07-01T09:00Z' }).now).toBe('2026-07-01T11:00:00');
    expect(createHost({ script: 'function f() {}', now: new Date('2026-01-01T09:00Z') }).now).toBe(
      '2026-01-01T10:00:00',
    );
  });
});

describe('what people do in the grid', () => {
  const filled = () =>
    scripted('function f() {}').type('Tabellenblatt1', 'A1', [
      ['Name', 'Datum', 'Betrag'],
      ['b', '02.01.2026', '1,50'],
      ['a', '03.01.2026', '2,50'],
      ['c', '01.01.2026', '3,50'],
    ]);
  const names = (host: ReturnType<typeof filled>) =>
    host
      .tab('Tabellenblatt1')
      .rows()
      .map((row) => row.Name);

  test('rows() gives what is shown, by header', () => {
    expect(filled().tab('Tabellenblatt1').rows()[0]).toEqual({ Name: 'b', Datum: '02.01.2026', Betrag: '1,5' });
  });

  test('sorting under a basic filter moves whole rows of its range, not what stands beside it [doc]', () => {
    const host = filled();
    host.person.filter('Tabellenblatt1');
    host.type('Tabellenblatt1', 'E2', 'daneben');
    host.person.sort('Tabellenblatt1', 'Datum');
    expect(names(host)).toEqual(['c', 'b', 'a']);
    host.person.sort('Tabellenblatt1', 'Name', { descending: true });
    expect(names(host)).toEqual(['c', 'b', 'a']);
    expect(host.tab('Tabellenblatt1').cell('E2').value).toBe('daneben');
    host.person.undo();
    host.person.undo();
    expect(names(host)).toEqual(['b', 'a', 'c']);
  });

  test('an active filter hides rows and takes nothing away [doc]', () => {
    const host = filled();
    host.person.filter('Tabellenblatt1', 'Name', ['a']);
    expect(host.workbook.tabs[0]?.rows.map((row) => row.hiddenByFilter ?? false)).toEqual([false, true, false, true]);
    expect(host.globals.SpreadsheetApp.getActive().getRange('A2:A4').getValues()).toEqual([['b'], ['a'], ['c']]);
  });

  test('rows are copied, columns inserted, moved and renamed, tabs renamed, and each can be undone', () => {
    const host = filled();
    host.person.copyRows('Tabellenblatt1', 2);
    expect(names(host)).toEqual(['b', 'a', 'c', 'b']);
    host.person.undo();
    host.person.insertColumn('Tabellenblatt1', 'Datum', 'Fremd');
    expect(host.tab('Tabellenblatt1').headers()).toEqual(['Name', 'Fremd', 'Datum', 'Betrag']);
    host.person.moveColumn('Tabellenblatt1', 'Betrag', 'Name');
    expect(host.tab('Tabellenblatt1').headers()).toEqual(['Betrag', 'Name', 'Fremd', 'Datum']);
    host.person.rename('Tabellenblatt1', 'Einsätze');
    host.person.undo();
    host.person.undo();
    host.person.undo();
    host.person.undo();
    expect(host.tab('Tabellenblatt1').headers()).toEqual(['Name', 'Datum', 'Betrag']);
    host.type('Tabellenblatt1', 'A2', 'x');
    host.person.undo();
    expect(names(host)[0]).toBe('b');
    host.person.rename('Tabellenblatt1', 'Betrag', 'Summe');
    host.person.insertColumn('Tabellenblatt1', 'Notiz');
    expect(host.tab('Tabellenblatt1').headers()).toEqual(['Name', 'Datum', 'Summe', 'Notiz']);
  });

  test('a cell that is cut takes its note along, and leaves nothing', () => {
    const host = filled();
    host.person.note('Tabellenblatt1', 'B1', 'Wann');
    host.person.cut('Tabellenblatt1', 'B1', 'F1');
    expect(host.tab('Tabellenblatt1').headers()).toEqual(['Name', '', 'Betrag', '', '', 'Datum']);
    expect(['B1', 'F1'].map((cell) => host.tab('Tabellenblatt1').cell(cell).note ?? '')).toEqual(['', 'Wann']);
    host.person.undo();
    expect(host.tab('Tabellenblatt1').headers()).toEqual(['Name', 'Datum', 'Betrag']);
  });

  test('a tab is duplicated with its notes, by a name of its own, without its protected ranges', () => {
    const host = filled();
    const book = host.globals.SpreadsheetApp.getActive();
    const sheet = book.getSheetByName('Tabellenblatt1');
    host.person.note('Tabellenblatt1', 'A1', 'Wer');
    sheet?.getRange('A1:A2').protect();
    sheet?.protect();
    expect(host.person.duplicateTab('Tabellenblatt1')).toBe('Kopie von Tabellenblatt1');
    expect(sheet?.copyTo(book).getName()).toBe('Kopie von Tabellenblatt1 2');
    const copy = book.getSheetByName('Kopie von Tabellenblatt1');
    expect(copy?.getIndex()).toBe(2);
    expect(copy?.getSheetId()).not.toBe(sheet?.getSheetId());
    expect(copy?.getRange('A1:A2').getValues()).toEqual(sheet?.getRange('A1:A2').getValues());
    expect(copy?.getRange('A1').getNote()).toBe('Wer');
    const { ProtectionType } = host.globals.SpreadsheetApp;
    expect(copy?.getProtections(ProtectionType.RANGE)).toEqual([]);
    expect(copy?.getProtections(ProtectionType.SHEET)).toHaveLength(1);
  });
});

describe('states', () => {
  const script = `
    function remember() { PropertiesService.getDocumentProperties().setProperty('k', 'v'); CacheService.getDocumentCache().put('k', 'v');
      ScriptApp.newTrigger('remember').timeBased().everyDays(1).create(); MailApp.sendEmail('a@example.org', 's', 'b');
      SpreadsheetApp.getActive().getRange('A1').setValue('x'); }
    function look() { return [PropertiesService.getDocumentProperties().getProperty('k'), CacheService.getDocumentCache().get('k'),
      ScriptApp.getProjectTriggers().length, SpreadsheetApp.getActive().getRange('A1').getValue(), SpreadsheetApp.getActive().getId()]; }`;

  test('a copied file leaves properties, cache, triggers and mails behind and has another id [doc, mem]', () => {
    const host = scripted(script);
    host.run('remember');
    const copy = host.copy();
    expect(copy.run('look')).toEqual([null, null, 0, 'x', copy.workbook.id]);
    expect(copy.workbook.id).not.toBe(host.workbook.id);
    expect(copy.outbox).toEqual([]);
    copy.type('Tabellenblatt1', 'A1', 'y');
    expect(host.run('look')).toEqual(['v', 'v', 1, 'x', host.workbook.id]);
  });

  test('a snapshot is JSON and brings everything back, also in another host', () => {
    const host = scripted(script);
    const empty = host.snapshot();
    host.run('remember');
    const full = JSON.parse(JSON.stringify(host.snapshot()));
    host.restore(empty);
    expect(host.run('look')).toEqual([null, null, 0, '', host.workbook.id]);
    host.restore(full);
    expect(host.run('look')).toEqual(['v', 'v', 1, 'x', host.workbook.id]);
    expect(scripted(script, { workbook: full }).run('look')).toEqual(['v', 'v', 1, 'x', host.workbook.id]);
    const bookOnly = scripted(script, { workbook: full.workbook });
    expect(bookOnly.run('look')).toEqual([null, null, 0, 'x', host.workbook.id]);
  });

  test('random numbers and ids repeat from run to run', () => {
    const ids = () => scripted('function id() { return [Utilities.getUuid(), Math.random()]; }').run('id');
    expect(ids()).toEqual(ids());
  });
});
