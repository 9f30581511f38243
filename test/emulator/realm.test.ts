import { describe, expect, test } from 'vitest';
import { errorOf, scripted, sheetOf } from './support.ts';

describe('the realm of an execution', () => {
  test('is fresh each time: nothing survives from one execution to the next [doc]', () => {
    const host = scripted('var count = 0; function next() { count += 1; return count; }');
    expect([host.run('next'), host.run('next')]).toEqual([1, 1]);
  });

  test('has ECMAScript, Intl, console and Logger, and no timers, fetch, URL or TextEncoder [exp, mem]', () => {
    const host = scripted(`function look() {
      const names = ['setTimeout', 'fetch', 'URL', 'TextEncoder', 'structuredClone', 'process', 'require', 'atob', 'WebAssembly', 'queueMicrotask'];
      return [typeof Intl, typeof console.log, typeof Logger.log, names.filter((name) => typeof globalThis[name] !== 'undefined')];
    }`);
    expect(host.run('look')).toEqual(['object', 'function', 'function', []]);
  });

  test('makes the Dates, arrays and errors that services give [exp]', () => {
    const host = scripted(`function look() {
      const range = SpreadsheetApp.getActive().getRange('A1');
      range.setValue(new Date(2026, 10, 23));
      const values = range.getValues();
      let error;
      try { range.getCell(9, 9); } catch (thrown) { error = thrown; }
      return [values[0][0] instanceof Date, values instanceof Array, values[0] instanceof Array, error instanceof Error, error.name];
    }`);
    expect(host.run('look')).toEqual([true, true, true, true, 'Exception']);
  });

  test("local time is the script's zone though the process runs in another [exp]", () => {
    const host = scripted(`function look() {
      const day = new Date(2026, 6, 1, 12);
      return [new Date().getHours(), day.toISOString(), Session.getScriptTimeZone(), Utilities.formatDate(day, 'America/New_York', "yyyy-MM-dd'T'HH:mm EEE")];
    }`);
    const before = process.env.TZ;
    expect(host.run('look')).toEqual([9, '2026-07-01T10:00:00.000Z', 'Europe/Berlin', '2026-07-01T06:00 Wed']);
    expect(process.env.TZ).toBe(before);
  });

  test("a date cell is midnight in the sheet's zone, which may differ from the script's [doc]", () => {
    const host = scripted(
      `function look() {
        const range = SpreadsheetApp.getActive().getRange('A1');
        range.setValue('8/30/2024');
        const seen = range.getValue().toISOString();
        SpreadsheetApp.getActive().setSpreadsheetTimeZone('Europe/Berlin');
        return [seen, range.getValue().toISOString()];
      }`,
      { locale: 'en_US', sheetTimeZone: 'America/Los_Angeles' },
    );
    expect(host.run('look')).toEqual(['2024-08-30T07:00:00.000Z', '2024-08-29T22:00:00.000Z']);
  });

  test('the clock of a script is the emulator’s, and service calls take modelled time', () => {
    const host = scripted(`function look() {
      const start = Date.now();
      Utilities.sleep(60000);
      return [start, Date.now() - start >= 60000, new Date(2020, 0, 1).getFullYear(), Date().includes('2026')];
    }`);
    expect(host.run('look')).toEqual([new Date('2026-11-23T08:00Z').getTime(), true, 2020, true]);
    expect(host.now.slice(0, 16)).toBe('2026-11-23T09:01');
  });

  test('what the emulator lacks throws by its name, service or method', () => {
    const host = scripted(`
      function method() { SpreadsheetApp.getActiveSheet().getDrawings(); }
      function service() { UrlFetchApp.fetch('https://example.org'); }
      function member() { return SpreadsheetApp.BooleanCriteria.NO_SUCH; }`);
    expect(() => host.run('method')).toThrow('NotEmulated: Sheet.getDrawings');
    expect(() => host.run('service')).toThrow('NotEmulated: UrlFetchApp.fetch');
    expect(() => host.run('member')).toThrow('NotEmulated: BooleanCriteria.NO_SUCH');
    expect(host.log.some((entry) => entry.text.includes('Sheet.getDrawings'))).toBe(true);
  });

  test('a missing function is an error, and an error keeps its name and message', () => {
    const host = scripted('function bad() { throw new TypeError("kaputt"); }');
    expect(() => host.run('none')).toThrow('Script function not found: none');
    const error = errorOf(() => host.run('bad'));
    expect([error.name, error.message]).toEqual(['TypeError', 'kaputt']);
  });
});

describe('arguments are checked as documented', () => {
  test('a block must have the size of its range [doc]', () => {
    const { sheet } = sheetOf();
    expect(() => sheet.getRange('A1:B2').setValues([[1, 2]])).toThrow('The data has 1 but the range has 2');
    expect(() => sheet.getRange('A1:B1').setValues([[1]])).toThrow('The data has 1 but the range has 2');
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
    expect(() => sheet.getRange(2000, 1)).toThrow('outside the dimensions');
    expect(() => sheet.getRange('Unsinn!')).toThrow('Range not found');
  });

  test('a cell holds 50,000 characters at most [doc]', () => {
    const { sheet } = sheetOf();
    expect(() => sheet.getRange('A1').setValue('x'.repeat(50_001))).toThrow('50000 characters');
    sheet.getRange('A1').setValue('x'.repeat(50_000));
  });

  test('each service call counts, handles included, with the cells it touches', () => {
    const host = scripted(`function work() {
      const sheet = SpreadsheetApp.getActive().getActiveSheet();
      sheet.getRange(1, 1, 3, 2).setValues([[1, 2], [3, 4], [5, 6]]);
      console.log('not counted');
      return sheet.getRange('A1').getValue();
    }`);
    host.run('work');
    expect(host.calls.map(({ service, method, cells, onCells }) => [service, method, cells, onCells])).toEqual([
      ['SpreadsheetApp', 'getActive', 0, false],
      ['Spreadsheet', 'getActiveSheet', 0, false],
      ['Sheet', 'getRange', 0, false],
      ['Range', 'setValues', 6, true],
      ['Sheet', 'getRange', 0, false],
      ['Range', 'getValue', 1, true],
    ]);
    expect(host.calls[3]?.target).toBe('Tabellenblatt1!A1:B3');
    expect(host.lastExecution.cells).toBe(7);
    expect(host.lastExecution.ms).toBeGreaterThan(40);
  });
});
