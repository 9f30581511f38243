/** What the platform does, asked of the emulator: where it is written, and what a script sees. */
export interface Fact {
  readonly says: string;
  /** live: asserted by tests that run on live Apps Script; doc: an official page; issue: a published error text. */
  readonly mark: 'live' | 'doc' | 'issue';
  readonly source: string;
  /** At most 15 words of the source. */
  readonly quote: string;
  /** The body of a function of the script; `sheet` is its first tab. */
  readonly ask: string;
  readonly wanted: unknown;
}

const TESTS = 'https://github.com/brucemcpherson/gas-fakes/blob/main/test/';
const REFERENCE = 'https://developers.google.com/apps-script/reference/';
const FORMATS = 'https://developers.google.com/workspace/sheets/api/guides/formats';

const live = (file: string, quote: string) => ({ mark: 'live' as const, source: `${TESTS}${file}.js`, quote });
const doc = (page: string, quote: string) => ({ mark: 'doc' as const, source: `${REFERENCE}${page}`, quote });
const formats = (quote: string) => ({ mark: 'doc' as const, source: FORMATS, quote });

/** A value under a number format, as a person of an American sheet sees it. */
const shown = (value: string, format: string): string =>
  `SpreadsheetApp.getActive().setSpreadsheetLocale('en_US'); const cell = sheet.getRange('A1').setNumberFormat(${JSON.stringify(format)}).setValue(${value}); return cell.getDisplayValue();`;
const MOMENT = '42465 + (16 * 3600 + 8 * 60 + 53.528) / 86400';
const threw = (work: string): string => `try { ${work}; return 'nothing'; } catch (error) { return error.message; }`;

export const notation: readonly Fact[] = [
  {
    says: 'whole rows print as such',
    ...live('testsheetsdeveloper', 'Row-only: A1 notation'),
    ask: `return sheet.getRange('5:7').getA1Notation();`,
    wanted: '5:7',
  },
  {
    says: 'rows in the wrong order are put right',
    ...live('testsheetsdeveloper', 'Inverted row-only range should be corrected'),
    ask: `return sheet.getRange('5:2').getA1Notation();`,
    wanted: '2:5',
  },
  {
    says: 'columns in the wrong order are put right',
    ...live('testsheetsdeveloper', 'Inverted column-only range should be corrected'),
    ask: `return sheet.getRange('D:B').getA1Notation();`,
    wanted: 'B:D',
  },
  {
    says: 'whole rows are not bounded by columns',
    ...live('testsheetsdeveloper', 'Row-only range should not have start column bound'),
    ask: `const r = sheet.getRange('3:5'); return [r.isStartColumnBounded(), r.isEndColumnBounded(), r.isStartRowBounded(), r.isEndRowBounded()];`,
    wanted: [false, false, true, true],
  },
  {
    says: 'whole columns are not bounded by rows',
    ...live('testsheetsdeveloper', 'Column-only range should not have start row bound'),
    ask: `const r = sheet.getRange('B:D'); return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()];`,
    wanted: [false, false, true, true],
  },
  {
    says: 'whole rows follow the sheet to the right',
    ...live('testsheetsdeveloper', 'Row-only: num columns'),
    ask: `const r = sheet.getRange('2:2'); sheet.insertColumnsAfter(26, 2); return r.getValues()[0].length;`,
    wanted: 28,
  },
  {
    says: 'R5C3 is C5',
    ...live('testsheets', 'getRange with R1C1 single cell'),
    ask: `return sheet.getRange('R5C3').getA1Notation();`,
    wanted: 'C5',
  },
  {
    says: 'an inverted R1C1 block is put right',
    ...live('testsheets', 'getRange with inverted R1C1 range'),
    ask: `return sheet.getRange('R10C5:R1C2').getA1Notation();`,
    wanted: 'B1:E10',
  },
  {
    says: 'small r1c1 is read as well',
    ...live('testsheets', 'getRange with lowercase r1c1 range'),
    ask: `return sheet.getRange('r1c1:r2c2').getA1Notation();`,
    wanted: 'A1:B2',
  },
  {
    says: 'RC1 is a cell of column RC',
    ...live('testsheets', 'Should fallback to A1 for invalid R1C1'),
    ask: `sheet.insertColumnsAfter(26, 460); return sheet.getRange('RC1').getA1Notation();`,
    wanted: 'RC1',
  },
  {
    says: 'a row or column below 1 is too small',
    mark: 'issue',
    source: 'https://github.com/davepar/gcalendarsync/issues/55',
    quote: 'The starting column of the range is too small',
    ask: `const said = (work) => { try { work(); } catch (error) { return error.message; } }; return [said(() => sheet.getRange(0, 1)), said(() => sheet.getRange(1, 0))];`,
    wanted: ['The starting row of the range is too small.', 'The starting column of the range is too small.'],
  },
  {
    says: 'the range of a protected sheet has no notation',
    ...live('testsheetspermissions', 'sheet level range has no a1 notation'),
    ask: `return sheet.protect().getRange().getA1Notation();`,
    wanted: '',
  },
  {
    says: 'objects print as their class',
    ...live('testsheetsvui', 't.is(range.toString(), "Range")'),
    ask: `return [sheet.getRange('A1'), sheet, sheet.protect(), SpreadsheetApp.newDataValidation()].map(String);`,
    wanted: ['Range', 'Sheet', 'Protection', 'DataValidationBuilder'],
  },
  {
    says: 'a user prints as the address',
    ...live('testsession', 't.is(Session.getActiveUser().toString(), fixes.EMAIL)'),
    ask: `return String(Session.getActiveUser());`,
    wanted: 'koordination@example.org',
  },
  {
    says: 'the data region grows by sides, not by corners',
    ...live('testsheetssets', 'From an empty cell far away'),
    ask: `sheet.getRange('B2:D4').setValues([[1,1,1],[1,1,1],[1,1,1]]); return ['C3', 'A1', 'B1', 'E3'].map((a1) => sheet.getRange(a1).getDataRegion().getA1Notation());`,
    wanted: ['B2:D4', 'A1', 'B1:D4', 'B2:E4'],
  },
  {
    says: 'the data region along one dimension',
    ...live('testsheetssets', 'ROWS: From inside data block'),
    ask: `sheet.getRange('B2:D4').setValues([[1,1,1],[1,1,1],[1,1,1]]); const r = sheet.getRange('C3'); return [r.getDataRegion(SpreadsheetApp.Dimension.ROWS).getA1Notation(), r.getDataRegion(SpreadsheetApp.Dimension.COLUMNS).getA1Notation()];`,
    wanted: ['C2:C4', 'B3:D3'],
  },
  {
    says: 'getSheetValues reads a block',
    ...doc(
      'spreadsheet/sheet#getSheetValues(Integer,Integer,Integer,Integer)',
      'Returns the rectangular grid of values for this range starting at the given coordinates',
    ),
    ask: `sheet.getRange('B2:C3').setValues([[1,2],[3,4]]); return sheet.getSheetValues(2, 2, 2, -1);`,
    wanted: [
      [1, 2],
      [3, 4],
    ],
  },
  {
    says: 'named ranges are listed',
    ...live('testsheetsrange', 't.is(spreadsheet.getNamedRanges().length, 2)'),
    ask: `const ss = SpreadsheetApp.getActive(); ss.setNamedRange('eins', sheet.getRange('A1:B2')); return ss.getNamedRanges().map((one) => one.getName() + ' ' + one.getRange().getA1Notation());`,
    wanted: ['eins A1:B2'],
  },
];

export const cells: readonly Fact[] = [
  {
    says: 'setNotes writes whole numbers with a decimal',
    ...live('testsheets', 'because set notes adds .0 to integer string conversions'),
    ask: `const r = sheet.getRange('A1'); return [r.setNotes([[25]]).getNote(), r.setNote('25').getNote()];`,
    wanted: ['25.0', '25'],
  },
  {
    says: 'a mark without a tab before it',
    ...live('testsheetssets', 'const cr = sv.getRange("!c2:e5")'),
    ask: `return sheet.getRange('!c2:e5').getA1Notation();`,
    wanted: 'C2:E5',
  },
  {
    says: 'one formula for a block shifts',
    ...live('testsheets', 'a repeat cell will autoincrement the formulas'),
    ask: `const r = sheet.getRange('C5:D6').setFormula('=A1'); return r.getFormulas();`,
    wanted: [
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ],
  },
  {
    says: 'R1C1 formulas become A1',
    ...live('testsheets', 'setFormulaR1C1 with relative refs should produce correct A1 formula'),
    ask: `return sheet.getRange('D4').setFormulaR1C1('=R[1]C1+R1C[1]').getFormula();`,
    wanted: '=$A5+E$1',
  },
  {
    says: 'A1 formulas are told in R1C1',
    ...live('testsheets', 'A1 relative range to R1C1 canonical'),
    ask: `return sheet.getRange('A2').setFormula('=SUM(A1:$C$1) & "A1"').getFormulaR1C1();`,
    wanted: '=SUM(R[-1]C[0]:R1C3) & "A1"',
  },
  {
    says: 'a formula without = gets one',
    ...live('testsheets', 'setFormulasR1C1 should produce correct A1 formulas'),
    ask: `return sheet.getRange('A1').setFormula('Value').getFormula();`,
    wanted: '=Value',
  },
  {
    says: 'copyTo without a target',
    ...live('testsheets', "don't match the method signature"),
    ask: threw(`sheet.getRange('A1').copyTo()`),
    wanted: "The parameters () don't match the method signature for SpreadsheetApp.Range.copyTo.",
  },
  {
    says: 'copyTo to a text',
    ...live('testsheets', "don't match the method signature"),
    ask: threw(`sheet.getRange('A1').copyTo('B1')`),
    wanted: "The parameters (String) don't match the method signature for SpreadsheetApp.Range.copyTo.",
  },
  {
    says: 'a larger target gets whole repetitions',
    ...live('testsheets', 'Range.copyTo'),
    ask: `sheet.getRange('A1:B2').setValues([['a','b'],['c','d']]); sheet.getRange('A1:B2').copyTo(sheet.getRange('D1:F5')); return sheet.getRange('D1:F5').getValues();`,
    wanted: [
      ['a', 'b', ''],
      ['c', 'd', ''],
      ['a', 'b', ''],
      ['c', 'd', ''],
      ['', '', ''],
    ],
  },
  {
    says: 'moveTo takes all along, overlapping too',
    ...live('testsheets', 'Values should be moved correctly when overlapping'),
    ask: `sheet.getRange('A1:B2').setValues([['a','b'],['c','d']]).setBackground('#ff0000'); sheet.getRange('A1:B2').moveTo(sheet.getRange('B1')); return [sheet.getRange('A1:C2').getValues(), sheet.getRange('A1').getBackground(), sheet.getRange('C2').getBackground()];`,
    wanted: [
      [
        ['', 'a', 'b'],
        ['', 'c', 'd'],
      ],
      '#ffffff',
      '#ff0000',
    ],
  },
  {
    says: 'merging keeps the first cell only',
    ...live('testsheets', "Display value of merged range should be top-left cell's value"),
    ask: `sheet.getRange('A1:B2').setValues([['a','b'],['c','d']]).merge(); return sheet.getRange('A1:B2').getValues();`,
    wanted: [
      ['a', ''],
      ['', ''],
    ],
  },
  {
    says: 'merging across and down',
    ...live('testsheets', 'mergeAcross should create correct horizontal merges'),
    ask: `sheet.getRange('D1:F2').mergeAcross(); sheet.getRange('A5:B7').mergeVertically(); return sheet.getRange('A1:F9').getMergedRanges().map((r) => r.getA1Notation()).sort();`,
    wanted: ['A5:A7', 'B5:B7', 'D1:F1', 'D2:F2'],
  },
  {
    says: 'overlapping a merge is being part of it',
    ...doc(
      'spreadsheet/range#isPartOfMerge()',
      'Returns true if the cells in the current range overlap any merged cells.',
    ),
    ask: `sheet.getRange('A1:B2').merge(); return [sheet.getRange('B2:C3').isPartOfMerge(), sheet.getRange('C3').isPartOfMerge()];`,
    wanted: [true, false],
  },
  {
    says: 'trimWhitespace',
    ...live('testsheetsexotics', 'whitespace should be trimmed'),
    ask: `return sheet.getRange('A1').setValue('  a \\t b  ').trimWhitespace().getValue();`,
    wanted: 'a b',
  },
  {
    says: 'a range list sets a formula',
    ...live('testsheetsexotics', 'formula should be set'),
    ask: `SpreadsheetApp.getActive().setSpreadsheetLocale('en_US'); sheet.getRangeList(['A1', 'E5']).setFormula('=SUM(1,2)'); return [sheet.getRange('A1').getFormula(), sheet.getRange('E5').getValue()];`,
    wanted: ['=SUM(1,2)', 3],
  },
  {
    says: 'several columns move at once',
    ...doc(
      'spreadsheet/sheet#moveColumns(Range,Integer)',
      'Moves the columns selected by the given range to the position indicated',
    ),
    ask: `sheet.getRange('A1:E1').setValues([['a','b','c','d','e']]); sheet.moveColumns(sheet.getRange('A1:B1'), 5); return sheet.getRange('A1:E1').getValues()[0].join('');`,
    wanted: 'cdabe',
  },
  {
    says: 'checkboxes come unticked and are ticked',
    ...live('testsheetsdatavalidations', 'Default checkbox should have no custom values'),
    ask: `const r = sheet.getRange('A1:A2').insertCheckboxes(); const before = r.isChecked(); r.check(); return [r.getDataValidation().getCriteriaValues(), before, r.isChecked(), r.getValues()];`,
    wanted: [[], false, true, [[true], [true]]],
  },
  {
    says: 'a plain text has one run',
    ...live('testsheets', 'Should have one default run for plain text'),
    ask: `return sheet.getRange('A1').setValue('Plain').getRichTextValue().getRuns().length;`,
    wanted: 1,
  },
  {
    says: 'runs cover all of a text',
    ...live('testsheets', 'Should have 5 runs, including unstyled segments'),
    ask: `const style = (name) => SpreadsheetApp.newTextStyle()[name](true).build(); const text = SpreadsheetApp.newRichTextValue().setText('Bold Italic Link').setTextStyle(0, 4, style('setBold')).setTextStyle(5, 11, style('setItalic')).setLinkUrl(12, 16, 'https://google.com').build(); return sheet.getRange('A1').setRichTextValue(text).getRichTextValue().getRuns().map((one) => [one.getStartIndex(), one.getEndIndex(), one.getTextStyle().isBold(), one.getLinkUrl()]);`,
    wanted: [
      [0, 4, true, null],
      [4, 5, false, null],
      [5, 11, false, null],
      [11, 12, false, null],
      [12, 16, false, 'https://google.com'],
    ],
  },
];

export const looks: readonly Fact[] = [
  {
    says: 'a colour by its parts',
    ...live('testsheets', 't.is(range.getBackground(), rgbToHex(colorRgb))'),
    ask: `return sheet.getRange('A1').setBackgroundRGB(255, 0, 16).getBackground();`,
    wanted: '#ff0010',
  },
  {
    says: "clearing a range's format takes validations along",
    ...doc('spreadsheet/range#clear(Object)', 'note that clearing format also clears data validation rules'),
    ask: `const r = sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build()); r.clear({ formatOnly: true }); return r.getDataValidation();`,
    wanted: null,
  },
  {
    says: '"general" reads back as the default format',
    ...live('testsheets', 'because we set general, but receive this default in return'),
    ask: `return sheet.getRange('A1').setNumberFormat('general').getNumberFormat();`,
    wanted: '0.###############',
  },
  {
    says: 'an untouched cell wraps and overflows',
    ...live('testsheets', 'const defWrap = true'),
    ask: `const r = sheet.getRange('A1'); return [r.getWrap(), String(r.getWrapStrategy())];`,
    wanted: [true, 'OVERFLOW'],
  },
  {
    says: 'colours come back small',
    ...live('testconditionalformat', 'Background color should match'),
    ask: `return sheet.getRange('A1').setBackground('#FF0000').getBackground();`,
    wanted: '#ff0000',
  },
  {
    says: 'colour names come back as digits',
    ...live('testsheetssets', 'standard CSS color names supported by Apps Script'),
    ask: `return [sheet.getRange('A1').setBackground('LightCoral').getBackground(), sheet.getRange('A1').setFontColor('rebeccapurple'.slice(7)).getFontColor()];`,
    wanted: ['#f08080', '#800080'],
  },
  {
    says: '"normal" reads back as general-left',
    ...live('testsheets', 'normal: Sheets.isFake ? "general" : "general-left"'),
    ask: `return sheet.getRange('A1').setHorizontalAlignment('normal').getHorizontalAlignment();`,
    wanted: 'general-left',
  },
  {
    says: 'lines of several cells',
    ...live('testsheets', '"line-through", "none", "underline", null'),
    ask: `return sheet.getRange('A1:C1').setFontLines([['underline', null, 'line-through']]).getFontLines();`,
    wanted: [['underline', 'none', 'line-through']],
  },
  {
    says: 'the text style of an untouched cell',
    ...live('testsheets', 't.is(txs.getFontFamily(), "arial,sans,sans-serif")'),
    ask: `const s = sheet.getRange('A1').getTextStyle(); return [String(s), s.getFontFamily(), s.getFontSize(), s.isBold(), s.getForegroundColor()];`,
    wanted: ['TextStyle', 'arial,sans,sans-serif', 10, false, '#000000'],
  },
  {
    says: 'clearFormat leaves number formats',
    ...doc('spreadsheet/range#clearFormat()', 'does not reset any number formatting rules'),
    ask: `const r = sheet.getRange('A1').setNumberFormat('0.00').setBackground('red').clearFormat(); return [r.getNumberFormat(), r.getBackground()];`,
    wanted: ['0.00', '#ffffff'],
  },
  {
    says: 'clearFormats takes conditional formats away',
    ...doc('spreadsheet/sheet#clearFormats()', 'ex: bold, italics, conditional formatting'),
    ask: `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([sheet.getRange('A1')]).build()]); sheet.clearFormats(); return sheet.getConditionalFormatRules().length;`,
    wanted: 0,
  },
  {
    says: 'clear leaves notes and validations',
    ...live('testsheets', 'clear() should NOT clear data validations'),
    ask: `const r = sheet.getRange('A1').setValue(1).setNote('n').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(5).build()); sheet.clear(); return [r.getValue(), r.getNote(), r.getDataValidation() !== null];`,
    wanted: ['', 'n', true],
  },
  {
    says: 'scientific numbers keep the letter',
    ...formats('1234500000 0.00e+00 1.23e+09'),
    ask: shown('1234500000', '0.00e+00'),
    wanted: '1.23e+09',
  },
  { says: 'fractions', ...formats('5.125 # ???/??? 5 1/8'), ask: shown('5.125', '# ???/???'), wanted: '5 1/8' },
  {
    says: 'commas at the end scale',
    ...formats('it scales the digits by one thousand per comma'),
    ask: shown('1230000', '0.0,,"M"'),
    wanted: '1.2M',
  },
  {
    says: 'hundredths of seconds, a and p',
    ...formats('h:mm:ss.00 a/p 4:08:53.53 p'),
    ask: shown(MOMENT, 'h:mm:ss.00 a/p'),
    wanted: '4:08:53.53 p',
  },
  {
    says: 'a capital A/P',
    ...formats('If the token letter is capitalized, the output is, too.'),
    ask: shown(MOMENT, 'hh:mm A/P".M."'),
    wanted: '04:08 P.M.',
  },
  {
    says: 'PM alone',
    ...formats('h PM, ddd mmm dd 4 PM, Tue Apr 05'),
    ask: shown(MOMENT, 'h PM, ddd mmm dd'),
    wanted: '4 PM, Tue Apr 05',
  },
  {
    says: 'elapsed hours, minutes, seconds',
    ...formats('[hh]:[mm]:[ss].000 03:13:41.255'),
    ask: shown('(3 * 3600 + 13 * 60 + 41.255) / 86400', '[hh]:[mm]:[ss].000'),
    wanted: '03:13:41.255',
  },
  {
    says: 'letters are digits at least',
    ...formats('Number of letters indicates minimum number of digits (adds leading 0s).'),
    ask: shown('(3 * 3600 + 13 * 60 + 41.255) / 86400', '[mmmm]:[ss].000'),
    wanted: '0193:41.255',
  },
  {
    says: 'the first letter of a month',
    ...formats('First letter of the month (for example, "J" for June).'),
    ask: shown(MOMENT, 'mmmmm'),
    wanted: 'A',
  },
];

export const numbers: readonly Fact[] = [
  [`0.0000001`, '##0.00#E+##', '100.00E-9', 'renders the number 0.0000001 as " 100.00E-9 "'],
  [`23.25`, '0 #/#', '23 1/4', 'renders the number 23.25 as 23 1/4'],
  [`23.25`, '0 #/8', '23 2/8', 'displays the number 23.25 as 23 2/8'],
  [`23.1`, '0 #/3', '23', 'The fraction part is not rendered if the numerator becomes 0.'],
  [`3`, '#0.#', '3.', "If you include a decimal point in the format, it's always rendered"],
  [`3`, '00.0', '03.0', 'the number format 00.0 renders the number 3 as " 03.0 "'],
  [`12.4`, '???.???', ' 12.4  ', "If the digit is an insignificant 0, it's rendered as a space."],
  [`0.25`, '#%', '25%', 'renders the number 0.25 as " 25% "'],
  [`12200000`, '#0.0,,', '12.2', 'renders the number 12,200,000 as 12.2'],
  [`10`, '\\#0', '#10', 'renders the number 10 as " #10 "'],
  [`12`, '#.0#', '12.0', '12 #.0# 12.0'],
  [`12.34`, '000.0000', '012.3400', '12.34 000.0000 012.3400'],
  [`12000`, '#,###', '12,000', '12000 #,### 12,000'],
  [`123114.15115`, '###0.000;"TEXT: "_(@_)', '123114.151', 'that section is treated as the text format'],
  [`1234`, '[Blue]#,##0;[Red]#,##0;[Green]0.0;[Magenta]_(@_)', '1,234', '[Blue]#,##0;[Red]#,##0;[Green]0.0'],
  [`-1234`, '[Blue]#,##0;[Red]#,##0;[Green]0.0;[Magenta]_(@_)', '1,234', '[Blue]#,##0;[Red]#,##0;[Green]0.0'],
  [`0`, '[Blue]#,##0;[Red]#,##0;[Green]0.0;[Magenta]_(@_)', '0.0', '[Blue]#,##0;[Red]#,##0;[Green]0.0'],
  [`-5`, '0;@', '-5', "the others behave as if there's one less section"],
  [`1005`, '[<100]"Low";[>1000]"High";000', 'High', '"High" for values above 1000'],
  [`32`, '[<100]"Low";[>1000]"High";000', 'Low', 'renders the word "Low" for values below 100'],
  [`527`, '[<100]"Low";[>1000]"High";000', '527', 'a three-digit number (with leading 0s) for anything in between'],
].map(([value = '', format = '', wanted = '', quote = '']) => ({
  says: `${value} as ${format}`,
  ...formats(quote),
  ask: shown(value, format),
  wanted,
}));

export const criteria: readonly Fact[] = [
  {
    says: 'a new builder has no criterion and no help',
    ...live('testsheetsdatavalidations', 't.is(builder.getCriteriaType(), null)'),
    ask: `const b = SpreadsheetApp.newDataValidation(); return [b.getCriteriaType(), b.getCriteriaValues(), b.getHelpText(), b.getAllowInvalid()];`,
    wanted: [null, [], null, true],
  },
  {
    says: 'a range with its arrow',
    ...live('testsheetsdatavalidations', '"VALUE_IN_RANGE", "requireValueInRange", [sb.getRange("$a$1:$b$3"), false]'),
    ask: `return [true, false].map((arrow) => { const [range, shown] = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A2:C4'), arrow).build().getCriteriaValues(); return [range.getA1Notation(), shown]; });`,
    wanted: [
      ['A2:C4', true],
      ['A2:C4', false],
    ],
  },
  {
    says: 'a list with its arrow',
    ...live('testsheetsdatavalidations', '"VALUE_IN_LIST", "requireValueInList"'),
    ask: `return SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], false).build().getCriteriaValues();`,
    wanted: [['a', 'b'], false],
  },
  {
    says: 'days come back as Dates',
    ...live('testsheetsdatavalidations', 'built.getCriteriaValues().map(f => f.toISOString())'),
    ask: `const day = new Date(2026, 10, 23); const [one] = SpreadsheetApp.newDataValidation().requireDateAfter(day).build().getCriteriaValues(); return one instanceof Date && one.getTime() === day.getTime();`,
    wanted: true,
  },
  {
    says: 'a text is no day',
    ...live('../notes/oddities', 'a strict check on the input to .requirexxx methods'),
    ask: threw(`SpreadsheetApp.newDataValidation().requireDateAfter('=A1')`),
    wanted:
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDateAfter.",
  },
  {
    says: 'withCriteria',
    ...live('testsheetsdatavalidations', 'nv.withCriteria(crit, col).build()'),
    ask: `const rule = SpreadsheetApp.newDataValidation().withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_BETWEEN, [1, 2]).build(); return [String(rule.getCriteriaType()), rule.getCriteriaValues()];`,
    wanted: ['NUMBER_BETWEEN', [1, 2]],
  },
  {
    says: 'criteria of filters',
    ...live('testsheetssets', 'should set correct criteria type'),
    ask: `const c = () => SpreadsheetApp.newFilterCriteria(); return [c().whenTextStartsWith('a'), c().whenNumberBetween(1, 2), c().whenDateAfter(SpreadsheetApp.RelativeDate.TODAY)].map((one) => { const made = one.build(); return [String(made.getCriteriaType()), made.getCriteriaValues().map(String)]; });`,
    wanted: [
      ['TEXT_STARTS_WITH', ['a']],
      ['NUMBER_BETWEEN', ['1', '2']],
      ['DATE_AFTER_RELATIVE', ['TODAY']],
    ],
  },
  {
    says: 'the class of a condition',
    ...live('testconditionalformat', 'getBooleanCondition() should return ConditionalFormatBooleanCondition'),
    ask: `return String(SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange('A1')]).build().getBooleanCondition());`,
    wanted: 'ConditionalFormatBooleanCondition',
  },
];

export const people: readonly Fact[] = [
  {
    says: 'a new protection leaves the owner out',
    ...live('../notes/oddities', 'the owner is **not** automatically included in the array'),
    ask: `const p = sheet.protect(); return [p.getEditors().length, p.canEdit()];`,
    wanted: [0, true],
  },
  {
    says: 'domain calls throw on a file of a gmail account',
    ...doc(
      'spreadsheet/protection#setDomainEdit(Boolean)',
      'Throws an exception if the spreadsheet does not belong to a',
    ),
    ask: threw('sheet.protect().setDomainEdit(false)'),
    wanted: 'This operation is only available for spreadsheets that belong to a Google Workspace domain.',
  },
  {
    says: 'unprotected ranges are for sheets only',
    ...doc(
      'spreadsheet/protection#setUnprotectedRanges(Range)',
      'corresponds to a protected range instead of a protected sheet',
    ),
    ask: threw(`sheet.getRange('A1').protect().setUnprotectedRanges([sheet.getRange('A1')])`),
    wanted: 'Unprotected ranges can only be set for a protected sheet.',
  },
  {
    says: 'a negative wait fails',
    ...live('testlock', 'waitLock with a negative timeout should throw an error'),
    ask: `const lock = LockService.getScriptLock(); const tried = lock.tryLock(-100); ${threw('lock.waitLock(-100)').replace('return error.message', 'return [tried, lock.hasLock(), /Lock timeout/.test(error.message)]')}`,
    wanted: [false, false, true],
  },
  {
    says: 'a dialog ends the lock',
    ...doc('base/ui#alert(String)', "LockService locks don't persist across the suspension"),
    ask: `const lock = LockService.getDocumentLock(); lock.tryLock(10); SpreadsheetApp.getUi().alert('x'); return lock.hasLock();`,
    wanted: false,
  },
  {
    says: 'any number of hours',
    ...doc('script/clock-trigger-builder#everyHours(Integer)', 'Specifies to run the trigger every n hours.'),
    ask: `return ScriptApp.newTrigger('ask').timeBased().everyHours(5).create().getHandlerFunction();`,
    wanted: 'ask',
  },
  {
    says: 'nothing to authorise, no address',
    ...live('testscriptapp', 'AuthorizationUrl should be null locally'),
    ask: `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl()];`,
    wanted: ['NOT_REQUIRED', null],
  },
  {
    says: 'a thousand cache entries, then nine hundred',
    ...doc('cache/cache#put(String,String)', 'the cache stores the 900 items farthest from expiration'),
    ask: `const c = CacheService.getScriptCache(); for (let at = 0; at < 1001; at++) c.put('k' + at, 'v', 60 + at); return [c.get('k0'), c.get('k101'), c.get('k1000')];`,
    wanted: [null, 'v', 'v'],
  },
];

export const pages: readonly Fact[] = [
  {
    says: 'sleep wants a number',
    ...live('testutilities', 't.threw(() => Utilities.sleep("rubbish"))'),
    ask: threw(`Utilities.sleep('rubbish')`),
    wanted: 'Cannot convert rubbish to int.',
  },
  {
    says: 'untrusted text is escaped by name',
    ...live('testhtmlservice', 'appendUntrusted escapes HTML'),
    ask: `return HtmlService.createHtmlOutput('').appendUntrusted('<b>&').getContent();`,
    wanted: '&lt;b&gt;&amp;',
  },
  {
    says: 'an output as a template',
    ...live('testhtmlservice', 'asTemplate creates HtmlTemplate'),
    ask: `return HtmlService.createHtmlOutput('<b>Blob</b>').asTemplate().getRawContent();`,
    wanted: '<b>Blob</b>',
  },
  {
    says: 'meta tags are listed',
    ...live('testhtmlservice', 'addMetaTag adds to meta tag list'),
    ask: `return HtmlService.createHtmlOutput('').addMetaTag('viewport', 'width=device-width').getMetaTags().map((one) => one.getName() + ' ' + one.getContent());`,
    wanted: ['viewport width=device-width'],
  },
  {
    says: 'a digest counts letters beyond ASCII as ?',
    ...live('testutilities', 'default charset with special text is US_ASCII'),
    ask: `return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '€🙂').slice(0, 4);`,
    wanted: [-22, 3, -4, -72],
  },
  {
    says: 'a digest in UTF-8 where it is named',
    ...live('testutilities', 'test string values, charset is explicity set'),
    ask: `return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '€🙂', Utilities.Charset.UTF_8).slice(0, 4);`,
    wanted: [-71, 89, 42, -99],
  },
  {
    says: 'a digest by a name that is none',
    ...live('testutilities', 'bad parameters: fake digest, string, charset'),
    ask: `${threw(`Utilities.computeDigest('fake', 'x')`).replace('error.message', "/don't match/.test(error.message)")}`,
    wanted: true,
  },
  {
    says: 'signatures',
    ...live('testutilities', 'test text, no explicit charset'),
    ask: `return Utilities.computeHmacSha256Signature('this is my input', 'my key - use a stronger one').slice(0, 4);`,
    wanted: [53, -75, -52, -25],
  },
  {
    says: 'a blob of text is text/plain',
    ...live('testutilities', 't.is(blob.getContentType(), fixes.BLOB_TYPE)'),
    ask: `return Utilities.newBlob('x').getContentType();`,
    wanted: 'text/plain',
  },
  {
    says: 'parseDate',
    ...live('testutilities', 't.is(parsedDate.getTime(), date.getTime())'),
    ask: `return Utilities.parseDate('2023-01-01T12:00:00Z', 'GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'").toISOString();`,
    wanted: '2023-01-01T12:00:00.000Z',
  },
  {
    says: 'parseDate refuses nonsense',
    ...live('testutilities', 'Utilities.parseDate("invalid date", "GMT", "yyyy")'),
    ask: `${threw(`Utilities.parseDate('invalid date', 'GMT', 'yyyy')`).replace('error.message', "'refused'")}`,
    wanted: 'refused',
  },
];

export const facts: Readonly<Record<string, readonly Fact[]>> = {
  'notation and objects': notation,
  cells,
  'formats and looks': looks,
  'number formats': numbers,
  criteria,
  'people, locks, triggers, stores': people,
  'pages and utilities': pages,
};
