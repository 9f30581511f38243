import { describe, expect, test } from 'vitest';
import { createHost } from '../../workbench/emulator/index.ts';
import { sheetOf } from './support.ts';

describe('sheets and ranges [doc]', () => {
  test('tabs come, go, move, hide and keep unique names', () => {
    const { host, sheet } = sheetOf();
    const file = host.globals.SpreadsheetApp.getActive();
    const made = file.insertSheet('Einsätze', 0);
    expect(file.getSheets().map((one) => one.getName())).toEqual(['Einsätze', 'Tabellenblatt1']);
    expect(() => file.insertSheet('Einsätze')).toThrow('already exists');
    file.setActiveSheet(made);
    file.moveActiveSheet(2);
    expect([made.getIndex(), sheet.getIndex()]).toEqual([2, 1]);
    made.hideSheet();
    expect(() => sheet.hideSheet()).toThrow("can't hide all");
    file.deleteSheet(made);
    expect(file.getSheetByName('Einsätze')).toBeNull();
    expect(() => file.deleteSheet(sheet)).toThrow("can't remove all");
  });

  test('notations with tab names, open ends and whole columns', () => {
    const { host } = sheetOf();
    const file = host.globals.SpreadsheetApp.getActive();
    file.insertSheet("Harry's 2. Blatt");
    const range = file.getRange("'Harry''s 2. Blatt'!B2:D");
    expect([range.getSheet().getName(), range.getRow(), range.getNumRows(), range.getNumColumns()]).toEqual([
      "Harry's 2. Blatt",
      2,
      999,
      3,
    ]);
    expect(file.getRange('A:C').getValues()).toHaveLength(1000);
    expect(file.getRange('A:C').getA1Notation()).toBe('A:C');
    expect(file.getRange('C5:B2').getA1Notation()).toBe('B2:C5');
    expect(file.getRange('B2').offset(1, 1, 2, 2).getA1Notation()).toBe('C3:D4');
  });

  test('rows and columns move what points to them', () => {
    const { sheet, host } = sheetOf();
    sheet.getRange('A1:C3').setValues([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ]);
    sheet.getRange('A1:C3').createFilter();
    const protection = sheet.getRange('B2').protect();
    sheet.insertRowsBefore(2, 2);
    sheet.insertColumnAfter(1);
    expect(protection.getRange().getA1Notation()).toBe('C4');
    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A1:D5');
    sheet.deleteRows(2, 2);
    sheet.deleteColumn(2);
    expect(sheet.getDataRange().getValues()).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ]);
    host.person.moveColumn('Tabellenblatt1', 1, 3);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['b', 'a', 'c']]);
    expect(() => sheet.deleteRows(1, 1000)).toThrow('all non-frozen rows');
  });

  test('inserted rows take format and dropdown of the row above [mem]', () => {
    const { sheet, host } = sheetOf();
    const rule = host.globals.SpreadsheetApp.newDataValidation().requireValueInList(['ja']).build();
    sheet.getRange('A2').setNumberFormat('@').setDataValidation(rule);
    sheet.getRange('A3').setValue('unten');
    sheet.insertRowAfter(2);
    expect([sheet.getRange('A3').getNumberFormat(), sheet.getRange('A3').getDataValidation() !== null]).toEqual([
      '@',
      true,
    ]);
    expect(sheet.getRange('A4').getValue()).toBe('unten');
  });

  test('formats, notes, validations and rich text are read back', () => {
    const { sheet, host } = sheetOf();
    const range = sheet.getRange('A1:B1');
    range
      .setBackground('#ff0000')
      .setFontWeight('bold')
      .setNumberFormat('#,##0.00')
      .setNotes([['eins', '']]);
    expect([range.getBackgrounds(), range.getFontWeights(), range.getNumberFormats(), range.getNotes()]).toEqual([
      [['#ff0000', '#ff0000']],
      [['bold', 'bold']],
      [['#,##0.00', '#,##0.00']],
      [['eins', '']],
    ]);
    const rich = host.globals.SpreadsheetApp.newRichTextValue()
      .setText('=1 hier')
      .setLinkUrl(0, 2, 'https://example.org')
      .build();
    sheet.getRange('A2').setRichTextValue(rich);
    expect(sheet.getRange('A2').getValue()).toBe('=1 hier');
    expect(sheet.getRange('A2').getRichTextValue()?.getLinkUrl(0, 2)).toBe('https://example.org');
    range.clear();
    expect([range.getBackground(), range.getNumberFormat(), range.getNote()]).toEqual([
      '#ffffff',
      '0.###############',
      'eins',
    ]);
    range.clearNote();
    expect(range.getNote()).toBe('');
  });

  test('a list of ranges does the same to each in one call', () => {
    const { sheet } = sheetOf();
    sheet.getRangeList(['A1:A2', 'C1']).setValue('x').setBackground('#eee');
    expect(sheet.getRange('A1:C2').getValues()).toEqual([
      ['x', '', 'x'],
      ['x', '', ''],
    ]);
    sheet.getRangeList(['A1', 'C1']).clearContent();
    expect(sheet.getRange('A1:C2').getValues().flat()).toEqual(['', '', '', 'x', '', '']);
  });

  test('a finder puts a text in the place of another, in whole cells or parts, by what is shown or by formulas', () => {
    const { sheet } = sheetOf();
    sheet.getRange('A1:A4').setValues([['eins'], ['Eins und eins'], ['eins'], [7]]);
    sheet.getRange('B1').setFormula('=LEN("eins")');
    const shown = () => sheet.getRange('A1:A4').getValues().flat();
    expect(sheet.createTextFinder('eins').matchEntireCell(true).replaceAllWith('')).toBe(2);
    expect(shown()).toEqual(['', 'Eins und eins', '', 7]);
    expect(sheet.createTextFinder('eins').matchCase(true).replaceAllWith('zwei')).toBe(1);
    expect(shown()[1]).toBe('Eins und zwei');
    expect(sheet.createTextFinder('EINS').replaceAllWith('drei')).toBe(1);
    expect(sheet.getRange('B1').getFormula()).toBe('=LEN("eins")');
    const formula = sheet.createTextFinder('=LEN("eins")').matchEntireCell(true).matchFormulaText(true);
    expect(formula.replaceAllWith('=LEN("fünf")')).toBe(1);
    expect(sheet.getRange('B1').getFormula()).toBe('=LEN("fünf")');
  });

  test('a format may dress a text without changing it', () => {
    const { sheet } = sheetOf();
    sheet.getRange('A1').setValue('Beginn').setNumberFormat('@"*"');
    expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getDisplayValue()]).toEqual(['Beginn', 'Beginn*']);
  });

  test('freezing, widths, hiding, groups, colours', () => {
    const { sheet, host } = sheetOf();
    const { SpreadsheetApp } = host.globals;
    sheet.setFrozenRows(1);
    sheet.setColumnWidths(2, 3, 180);
    sheet.hideColumns(2);
    sheet.getRange('D:F').shiftColumnGroupDepth(1);
    sheet.getRange('E:E').shiftColumnGroupDepth(1);
    sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
    sheet.setTabColor('#1b5e20');
    expect([sheet.getFrozenRows(), sheet.getColumnWidth(4), sheet.getColumnWidth(9)]).toEqual([1, 180, 100]);
    expect([sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(3)]).toEqual([true, false]);
    expect([3, 4, 5, 7].map((column) => sheet.getColumnGroupDepth(column))).toEqual([0, 1, 2, 0]);
    const group = sheet.getColumnGroup(4, 1);
    group?.collapse();
    expect([group?.isCollapsed(), group?.getRange().getA1Notation(), group?.getControlIndex()]).toEqual([
      true,
      'D1:F1000',
      3,
    ]);
    expect(() => sheet.getColumnGroup(2, 1)).toThrow('no column group');
    expect(sheet.getTabColor()).toBe('#1b5e20');
  });

  test('conditional formats and charts are kept as data', () => {
    const { sheet, host } = sheetOf();
    const { SpreadsheetApp, Charts } = host.globals;
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo('dringend')
      .setBackground('#fdd')
      .setRanges([sheet.getRange('A2:A')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    expect(sheet.getConditionalFormatRules()[0]?.getRanges()[0]?.getA1Notation()).toBe('A2:A1000');
    const chart = sheet
      .newChart()
      .setChartType(Charts.ChartType.BAR)
      .addRange(sheet.getRange('A1:B5'))
      .setPosition(2, 4, 0, 0)
      .setOption('title', 'Hilfe')
      .build();
    sheet.insertChart(chart);
    const [first] = sheet.getCharts();
    expect([first?.getOptions().get('title'), first?.getContainerInfo().getAnchorColumn()]).toEqual(['Hilfe', 4]);
    if (first) sheet.removeChart(first);
    expect(sheet.getCharts()).toHaveLength(0);
  });

  test('sorting puts numbers before texts and blanks last; copying shifts formulas', () => {
    const { sheet } = sheetOf();
    sheet.getRange('A1:B4').setValues([
      ['b', 1],
      [2, '=A2*10'],
      ['', 3],
      ['A', 4],
    ]);
    sheet.getRange('A1:B4').sort({ column: 1, ascending: true });
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual([2, 'A', 'b', '']);
    expect(sheet.getRange('B1').getFormula()).toBe('=A1*10');
    sheet.getRange('B1').copyTo(sheet.getRange('C3'));
    expect(sheet.getRange('C3').getFormula()).toBe('=B3*10');
  });
});

describe('the live model', () => {
  test('tells subscribers each change with its tab, kind and rectangle, and counts revisions', () => {
    const host = createHost({ script: 'function f() {}' });
    const { sheet, name } = sheetOf(host);
    const seen: unknown[] = [];
    const stop = host.onChange((change) => seen.push(change));
    const before = host.workbook.tabs[0]?.revision ?? 0;
    host.type(name, 'B2', 'x');
    sheet.getRange('A1:B2').setBackground('#eee');
    sheet.insertRowBefore(1);
    stop();
    host.type(name, 'B2', 'y');
    expect(seen).toEqual([
      { tabId: 0, kind: 'cells', rectangle: { row: 2, column: 2, rows: 1, columns: 1 } },
      { tabId: 0, kind: 'format', rectangle: { row: 1, column: 1, rows: 2, columns: 2 } },
      { tabId: 0, kind: 'structure' },
    ]);
    expect((host.workbook.tabs[0]?.revision ?? 0) - before).toBe(4);
  });

  test('is plain JSON', () => {
    const { host, sheet } = sheetOf();
    sheet.getRange('C3').setValue(new Date()).setNote('n').setBackground('#eee');
    expect(JSON.parse(JSON.stringify(host.workbook))).toEqual(host.workbook);
  });
});

describe('size', () => {
  test('20,000 rows of 40 columns are written and read whole', () => {
    const { sheet } = sheetOf();
    sheet.insertRowsAfter(1000, 19_000);
    sheet.insertColumnsAfter(26, 14);
    const line = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? `Text ${at}` : at * 1.5));
    const block = Array.from({ length: 20_000 }, () => line);
    sheet.getRange(1, 1, 20_000, 40).setValues(block);
    expect(sheet.getRange(1, 1, 20_000, 40).getValues()[19_999]).toEqual(line);
  });
});
