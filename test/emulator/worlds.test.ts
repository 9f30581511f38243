import { describe, expect, test } from 'vitest';
import { scripted } from './support.ts';

const owner = 'koordination@example.org';
const helper = 'helferin@example.org';
const viewer = 'gast@example.org';
const TAB = 'Tabellenblatt1';

describe('edits in quick succession', () => {
  const script = `function onEdit(e) { console.log(e.range.getA1Notation()); }`;

  test.each([
    ['newest', ['A1', 'A2', 'A3']],
    ['oldest', ['A1', 'A5', 'A6']],
  ] as const)('one is answered while two wait, the %s of the rest are dropped', (droppedEdits, answered) => {
    const host = scripted(script, { droppedEdits });
    host.person.rapidly(() => {
      for (const row of [1, 2, 3, 4, 5, 6]) host.type(TAB, `A${row}`, 'x');
    });
    expect(host.log.map(({ text }) => text)).toEqual(answered);
    expect(host.tab(TAB).cell('A6').display).toBe('x');
    host.type(TAB, 'B1', 'y');
    expect(host.log.at(-1)?.text).toBe('B1');
  });
});

describe('who may only look', () => {
  const script = `
    function onOpen() { console.log('opened'); }
    function onEdit() { console.log('edited'); }
    function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); }
    function people() { const ss = SpreadsheetApp.getActive(); return [ss.getEditors().map(String), ss.getViewers().map(String)]; }`;
  const looking = () => scripted(script, { people: { [viewer]: { account: 'consumer', access: 'view' } } });

  test('starts no trigger and writes nothing, by hand or by script', () => {
    const host = looking().as(viewer);
    host.open();
    expect(() => host.type(TAB, 'A1', 'x')).toThrow('permission to edit');
    expect(() => host.run('write')).toThrow('permission to edit');
    expect(host.log).toEqual([]);
    expect(host.tab(TAB).cell('A1').value).toBe('');
  });

  test('is no editor', () => {
    expect(looking().run('people')).toEqual([[owner], [viewer]]);
  });
});

describe('a protection that a call did not change', () => {
  const script = `function protect() { SpreadsheetApp.getActive().getSheets()[0].protect().removeEditors([]); }`;

  test.each([true, false])('is narrowed by it: %s', (idleListNarrows) => {
    const host = scripted(script, { idleListNarrows });
    host.run('protect');
    host.as(helper);
    const type = (): unknown => host.type(TAB, 'A1', 'x');
    if (idleListNarrows) expect(type).toThrow('protected cell');
    else expect(type).not.toThrow();
  });

  test.each([true, false])('lists the owner: %s', (ownerAmongEditors) => {
    const host = scripted(
      `function list() { return SpreadsheetApp.getActive().getSheets()[0].protect().getEditors().map(String); }`,
      { ownerAmongEditors, people: { [helper]: { account: 'consumer' } } },
    );
    expect(host.run('list')).toEqual(ownerAmongEditors ? [owner, helper] : [helper]);
  });

  test('tells its editors only to who may edit it', () => {
    const host = scripted(
      `function protect() { const p = SpreadsheetApp.getActive().getSheets()[0].protect(); p.removeEditors(p.getEditors()); }
       function list() { const [p] = SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.SHEET); return ['getEditors', 'canDomainEdit'].map((name) => { try { p[name](); return 'told'; } catch { return 'refused'; } }); }`,
      { people: { [helper]: { account: 'consumer' } } },
    );
    host.run('protect');
    expect(host.run('list')).toEqual(['told', 'told']);
    expect(host.as(helper).run('list')).toEqual(['refused', 'refused']);
  });
});

describe('addresses', () => {
  const script = `
    function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
    function log() { console.log(who().join(' ')); }
    function onEdit() { console.log(Session.getActiveUser().getEmail()); }
    function install() { ScriptApp.newTrigger('log').timeBased().everyDays(1).create(); }`;

  test.each([
    ['known', [owner, owner]],
    ['effective', ['', owner]],
    ['withheld', ['', '']],
  ] as const)('of a person of whom the platform says: %s', (address, told) => {
    expect(scripted(script, { people: { [owner]: { account: 'consumer', address } } }).run('who')).toEqual(told);
  });

  test('a clock trigger has nobody at the sheet', () => {
    const host = scripted(script);
    host.run('install');
    host.as(helper).fire('log');
    expect(host.log.at(-1)?.text).toBe(` ${owner}`);
    host.advance('2026-11-25T09:00');
    expect(host.log.at(-1)?.text).toBe(` ${owner}`);
  });

  test.each([true, false])('in onEdit: %s', (addressInSimpleTriggers) => {
    const host = scripted(script, { addressInSimpleTriggers });
    host.type(TAB, 'A1', 'x');
    expect(host.log.at(-1)?.text).toBe(addressInSimpleTriggers ? owner : '');
  });
});

test('triggers rest when an account has used up its time for the day', () => {
  const host = scripted(
    `function install() { ScriptApp.newTrigger('slow').timeBased().everyHours(1).create(); }
     function slow() { Utilities.sleep(5 * 60000); console.log('ran'); }`,
  );
  host.run('install');
  host.advance('2026-11-25T00:00');
  const onDay = (what: string): number =>
    host.log.filter(({ at, text }) => at.startsWith('2026-11-24') && text.includes(what)).length;
  expect(onDay('ran')).toBe(18);
  expect(onDay('too much computer time')).toBeGreaterThan(3);
});

describe('between a page and the script', () => {
  const script = `
    function echo(value) { return value; }
    function today() { return { deep: [new Date()] }; }`;

  test('plain values travel, Dates and functions do not', () => {
    const host = scripted(script);
    expect(host.call('echo', { a: [1, 'b', null] })).toEqual({ a: [1, 'b', null] });
    for (const illegal of [new Date(), [new Date()], () => 1])
      expect(() => host.call('echo', illegal)).toThrow('illegal');
    expect(() => host.call('today')).toThrow('not a supported return type');
    expect(host.run('today')).toHaveProperty('deep');
  });
});

test('a custom function gets Dates for date cells, and a Date it gives is a day', () => {
  const host = scripted(
    `function KIND(value) { const one = (v) => v instanceof Date ? 'Date ' + v.getFullYear() : typeof v; return Array.isArray(value) ? value.map((line) => line.map(one).join()).join(';') : one(value); }
     function DAY() { return new Date(2026, 10, 23); }`,
  );
  host.type(TAB, 'A1', [
    ['23.11.2026', 5],
    ['x', '01.02.2024'],
  ]);
  for (const [at, formula] of ['=KIND(A1)', '=KIND(A1:B2)', '=KIND(A1+1)', '=DAY()'].entries())
    host.person.formula(TAB, `D${at + 1}`, formula);
  const shown = (a1: string): unknown => host.tab(TAB).cell(a1).value;
  expect([shown('D1'), shown('D2'), shown('D3')]).toEqual(['Date 2026', 'Date 2026,number;string,Date 2024', 'number']);
  expect(shown('D4')).toBe(shown('A1'));
});
