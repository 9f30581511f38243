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
  it('sets nothing on any cell, and reads no value below the header but of the small tabs', () => {
    const host = finished();
    host.choose(ENTRY);
    expect(written(host)).toEqual([]);
    expect(host.calls.filter(({ method, cells }) => /^get(Sheet)?Values$/.test(method) && cells > 1_000)).toEqual([]);
  });

  it('reads the register once, for all that comes after', () => {
    const host = finished();
    host.choose(ENTRY);
    const reads = host.calls.filter(({ method, target }) => method === 'getSheetValues' && target === 'Verbände');
    expect(reads).toHaveLength(1);
  });

  it('brings the lists of single settings back, also where lines move between its looks', () => {
    const host = finished();
    const settings = sheetOf(host, 'Einstellungen');
    const lists = () =>
      host
        .tab('Einstellungen')
        .values()
        .map((row, index) => {
          const rule = settings.getRange(host.tab('Einstellungen').rowNumbers()[index] ?? 0, 2).getDataValidation();
          return [row.Einstellung, rule?.getCriteriaValues()[0] ?? null];
        });
    const before = lists();
    const listed = before.flatMap(([, list], index) => (list === null ? [] : [index + 2]));
    const other = host.globals.SpreadsheetApp.newDataValidation().requireValueInList(['A', 'B']).build();
    settings.getRange(listed[0] ?? 0, 2).setDataValidation(other);
    settings.getRange(listed[1] ?? 0, 2).clearDataValidations();
    host.choose(ENTRY);
    expect(lists()).toEqual(before);
    host.choose(ENTRY);
    const read = host.calls.findLastIndex(
      ({ method, target }) => method === 'getDataValidations' && target?.startsWith('Einstellungen'),
    );
    host.during(read + 2, () => host.person.insertRows('Einstellungen', 2, 1));
    host.choose(ENTRY);
    expect(host.tab('Einstellungen').rowNumbers()[0]).toBe(3);
    expect(lists()).toEqual(before);
  });

  it('comes to its end where somebody deletes a row while it looks at a tab', () => {
    const host = finished();
    host.person.rename('Spenden', 'Geld');
    const start = host.snapshot();
    host.choose(ENTRY);
    const looks = host.calls.flatMap(({ method, target }, index) =>
      method === 'getNumberFormats' && target?.startsWith('Einsätze') ? [index + 1] : [],
    );
    expect(looks.length).toBeGreaterThan(0);
    for (const at of looks) {
      host.restore(start);
      host.during(at, () => host.person.deleteRows('Einsätze', 4, 1));
      host.choose(ENTRY);
      expect(host.workbook.tabs.map(({ name }) => name)).toContain('Spenden');
    }
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

  it('finds what somebody did to a few lines in the middle of a tab, in every kind of column', () => {
    const host = finished();
    for (const tab of ['Einsätze', 'Spenden', 'Koordination', 'Partnerschaften']) {
      const sheet = sheetOf(host, tab);
      const width = host.tab(tab).headers().length;
      const looks = (): unknown => [
        sheet.getRange(2, 1, 900, width).getNumberFormats(),
        sheet
          .getRange(2, 1, 900, width)
          .getDataValidations()
          .map((line) => line.map((one) => one?.getHelpText() ?? '')),
      ];
      const before = looks();
      // As a paste of somebody else's cells leaves it.
      sheet.getRange(500, 1, 3, width).setNumberFormat('0.00').clearDataValidations();
      expect(looks()).not.toEqual(before);
      host.choose(ENTRY);
      expect(looks()).toEqual(before);
    }
  });

  it('finds it in the middle of a long tab within as many days as it takes to get round', () => {
    const host = finished();
    const visits = sheetOf(host, 'Einsätze');
    visits.insertRowsAfter(visits.getMaxRows(), 1_500);
    const start = host.tab('Einsätze').headers().indexOf('Beginn') + 1;
    const format = visits.getRange(2, start).getNumberFormat();
    visits.getRange(1_700, start, 3, 1).setNumberFormat('0');
    const days = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'];
    const found = days.some((day) => {
      host.advance(`${day}T10:00`);
      host.choose(ENTRY);
      return visits.getRange(1_701, start).getNumberFormat() === format;
    });
    expect(found).toBe(true);
  });

  it('brings filter, frozen header, colours of levels, a list of other words and protections back', () => {
    const host = finished();
    host.choose(ENTRY);
    const visits = sheetOf(host, 'Einsätze');
    const kind = host.tab('Einsätze').headers().indexOf('Art') + 1;
    const guest = host.tab('Einsätze').headers().indexOf('Gast') + 1;
    const colours = visits.getConditionalFormatRules().length;
    const kinds = visits.getRange(3, kind).getDataValidation()?.getCriteriaValues()[0];
    visits.getFilter()?.remove();
    visits.setFrozenRows(0);
    visits.setConditionalFormatRules(visits.getConditionalFormatRules().slice(1));
    const other = host.globals.SpreadsheetApp.newDataValidation().requireValueInList(['A', 'B']).build();
    visits.getRange(2, kind, 900, 1).setDataValidation(other);
    visits.getRange(2, guest, 900, 1).setDataValidation(other);
    for (const tab of ['Regeln', 'Protokoll'])
      for (const one of sheetOf(host, tab).getProtections(host.globals.SpreadsheetApp.ProtectionType.SHEET))
        one.remove();
    host.choose(ENTRY);
    expect(visits.getFilter()).not.toBeNull();
    expect(visits.getFrozenRows()).toBe(1);
    expect(visits.getConditionalFormatRules()).toHaveLength(colours);
    expect(visits.getRange(3, kind).getDataValidation()?.getCriteriaValues()[0]).toEqual(kinds);
    expect(visits.getRange(3, guest).getDataValidation()?.getCriteriaValues()[0]).not.toEqual(['A', 'B']);
    for (const tab of ['Regeln', 'Protokoll'])
      expect(sheetOf(host, tab).getProtections(host.globals.SpreadsheetApp.ProtectionType.SHEET)).toHaveLength(1);
  });

  it('draws the evaluation again where it is gone or the profile is another one', () => {
    const host = finished();
    sheetOf(host, 'Auswertung').clear();
    host.choose(ENTRY);
    expect(host.tab('Auswertung').cell('A1').value).not.toBe('');
  });
});
