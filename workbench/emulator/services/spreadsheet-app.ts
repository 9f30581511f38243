import type { Execution } from '../execution.ts';
import { expose } from '../expose.ts';
import { conditionalFormatBuilder } from './conditional-format.ts';
import { chartEnums, spreadsheetEnums } from './enums.ts';
import { filterCriteriaBuilder } from './filter.ts';
import { richTextBuilder } from './rich-text.ts';
import { activateRange, activeRange, sheetOf } from './sheet.ts';
import { activeTab, spreadsheetOf } from './spreadsheet.ts';
import { textStyleBuilder } from './text-style.ts';
import { uiOf } from './ui.ts';
import { validationBuilder } from './validation.ts';

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
