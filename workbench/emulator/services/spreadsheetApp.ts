import type { Execution } from '../execution';
import { expose } from '../expose';
import { conditionalFormatBuilder } from './conditionalFormat';
import { chartEnums, spreadsheetEnums } from './enums';
import { filterCriteriaBuilder } from './filter';
import { richTextBuilder } from './richText';
import { activateRange, activeRange, sheetOf } from './sheet';
import { activeTab, spreadsheetOf } from './spreadsheet';
import { textStyleBuilder } from './textStyle';
import { uiOf } from './ui';
import { validationBuilder } from './validation';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Charts = GoogleAppsScript.Charts.Charts;

export function spreadsheetAppOf(run: Execution): SpreadsheetApp {
  return expose<SpreadsheetApp>(run, 'SpreadsheetApp', {
    ...spreadsheetEnums,
    getActive: () => spreadsheetOf(run),
    getActiveSpreadsheet: () => spreadsheetOf(run),
    getActiveSheet: () => sheetOf(run, activeTab(run).id),
    getActiveRange: () => activeRange(run, activeTab(run).id),
    getCurrentCell: () => activeRange(run, activeTab(run).id).getCell(1, 1),
    setActiveRange: (range) => activateRange(run, range),
    setCurrentCell: (range) => activateRange(run, range),
    setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => {
      run.machine.activate(run.options.person, sheet.getSheetId());
      return sheet;
    },
    getUi: () => uiOf(run),
    flush: () => {
      run.flush();
      run.machine.recalculate();
    },
    newDataValidation: () => validationBuilder(run),
    newConditionalFormatRule: () => conditionalFormatBuilder(run),
    newFilterCriteria: () => filterCriteriaBuilder(run),
    newRichTextValue: () => richTextBuilder(run),
    newTextStyle: () => textStyleBuilder(run),
  });
}

export function chartsOf(run: Execution): Charts {
  return expose<Charts>(run, 'Charts', chartEnums);
}
