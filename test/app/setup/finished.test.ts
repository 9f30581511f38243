import { describe, expect, it } from 'vitest';
import { builtScript, type Host, newHost } from '../../bundle.ts';

const script = await builtScript();
const ENTRY = 'Einrichten und reparieren';

function finished(): Host {
  const host = newHost(script);
  host.choose(ENTRY);
  return host;
}
const sheetOf = (host: Host, name: string) => {
  const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new Error(`no tab "${name}"`);
  return sheet;
};
const written = (host: Host): readonly string[] =>
  host.calls.flatMap(({ method, onCells, target }) =>
    onCells && method.startsWith('set') ? `${method} ${target}` : [],
  );

describe('setting up a sheet that is as it should be', () => {
  it('sets nothing on any cell, with no look at more than a few lines', () => {
    const host = finished();
    host.choose(ENTRY);
    expect(written(host)).toEqual([]);
    expect(host.calls.filter(({ cells }) => cells > 10_000)).toEqual([]);
  });

  it('gives a column, a header and a note back what somebody took from them, and nothing else', () => {
    const host = finished();
    const visits = sheetOf(host, 'Einsätze');
    const at = (header: string): number => host.tab('Einsätze').headers().indexOf(header) + 1;
    const [start, kind, guest] = [at('Beginn'), at('Art'), at('Gast')];
    const before = {
      format: visits.getRange(3, start).getNumberFormat(),
      kinds: visits.getRange(3, kind).getDataValidation()?.getCriteriaValues()[0],
      ground: visits.getRange(1, start).getBackground(),
      note: visits.getRange(1, kind).getNote(),
    };
    visits.getRange(2, start, 200, 1).setNumberFormat('0');
    visits.getRange(3, kind, 10, 1).clearDataValidations();
    visits.getRange(2, guest, 50, 1).clearDataValidations();
    visits.getRange(1, start).setBackground('#ff0000');
    visits.getRange(1, kind).setNote('');
    host.choose(ENTRY);
    expect(visits.getRange(3, start).getNumberFormat()).toBe(before.format);
    expect(visits.getRange(150, start).getNumberFormat()).toBe(before.format);
    expect(visits.getRange(3, kind).getDataValidation()?.getCriteriaValues()[0]).toEqual(before.kinds);
    expect(visits.getRange(3, guest).getDataValidation()).not.toBeNull();
    expect(visits.getRange(1, start).getBackground()).toBe(before.ground);
    expect(visits.getRange(1, kind).getNote()).toBe(before.note);
    expect(written(host).every((one) => !one.includes('Spenden'))).toBe(true);
  });

  it('sees at the end of a long tab that rows were added without formats and lists', () => {
    const host = finished();
    const visits = sheetOf(host, 'Einsätze');
    const start = host.tab('Einsätze').headers().indexOf('Beginn') + 1;
    visits.insertRowsAfter(visits.getMaxRows(), 2_000);
    const last = visits.getMaxRows();
    visits.getRange(last - 50, start, 51, 1).setNumberFormat('0');
    host.choose(ENTRY);
    expect(visits.getRange(last, start).getNumberFormat()).toBe(visits.getRange(2, start).getNumberFormat());
  });

  it('draws the evaluation again where it is gone or the profile is another one', () => {
    const host = finished();
    sheetOf(host, 'Auswertung').clear();
    host.choose(ENTRY);
    expect(host.tab('Auswertung').cell('A1').value).not.toBe('');
  });
});
