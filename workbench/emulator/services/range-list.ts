import type { Execution } from '../execution.ts';
import { expose } from '../expose.ts';
import { rangeByNotation } from './range-at.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Several ranges of one tab: one call does the same to each. */
export function rangeListOf(run: Execution, tabId: number, notations: readonly string[]): RangeList {
  const ranges = Array.from(notations, (notation) => rangeByNotation(run, run.tab(tabId), notation));
  const each = (act: (range: Range) => void): RangeList => {
    for (const range of ranges) act(range);
    return list;
  };
  const list: RangeList = expose<RangeList>(run, 'RangeList', {
    getRanges: () => run.realm.list(ranges),
    clear: (options?: Parameters<Range['clear']>[0]) =>
      each((range) => (options ? range.clear(options) : range.clear())),
    breakApart: () => each((range) => range.breakApart()),
    check: () => each((range) => range.check()),
    uncheck: () => each((range) => range.uncheck()),
    insertCheckboxes: (...values: unknown[]) =>
      each((range) => Reflect.apply(range.insertCheckboxes, undefined, values)),
    removeCheckboxes: () => each((range) => range.removeCheckboxes()),
    trimWhitespace: () => each((range) => range.trimWhitespace()),
    clearContent: () => each((range) => range.clearContent()),
    clearFormat: () => each((range) => range.clearFormat()),
    clearNote: () => each((range) => range.clearNote()),
    clearDataValidations: () => each((range) => range.clearDataValidations()),
    setValue: (value) => each((range) => range.setValue(value)),
    setFormula: (formula) => each((range) => range.setFormula(formula)),
    setFormulaR1C1: (formula) => each((range) => range.setFormulaR1C1(formula)),
    setNote: (note) => each((range) => range.setNote(note)),
    setNumberFormat: (format) => each((range) => range.setNumberFormat(format)),
    setBackground: (color) => each((range) => range.setBackground(color)),
    setFontColor: (color) => each((range) => range.setFontColor(color)),
    setFontWeight: (weight) => each((range) => range.setFontWeight(weight)),
    setFontStyle: (style) => each((range) => range.setFontStyle(style)),
    setFontLine: (line) => each((range) => range.setFontLine(line)),
    setFontFamily: (family) => each((range) => range.setFontFamily(family)),
    setWrapStrategy: (strategy) => each((range) => range.setWrapStrategy(strategy)),
    setFontSize: (size) => each((range) => range.setFontSize(size)),
    setHorizontalAlignment: (alignment) => each((range) => range.setHorizontalAlignment(alignment)),
    setVerticalAlignment: (alignment) => each((range) => range.setVerticalAlignment(alignment)),
    setWrap: (wrap) => each((range) => range.setWrap(wrap)),
  });
  return list;
}
