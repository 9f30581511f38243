import type { Execution } from '../execution.ts';
import { innerOf } from '../expose.ts';
import { messages, PlatformError } from '../failure.ts';
import { ValueHandle } from '../handles.ts';
import { chartBehind, chartBuilder, chartOf } from './chart.ts';
import { conditionalFormatOf, type TabFormat } from './conditional-format.ts';
import { enums } from './enums.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Conditional formats and charts. */
export function sheetExtras(run: Execution, tabId: number, self: () => Sheet): Partial<Sheet> {
  const { book } = run.machine;
  return {
    getType: () => enums.sheetType('GRID'),
    getConditionalFormatRules: () =>
      run.realm.list(
        run
          .read(tabId)
          .conditionalFormats.map((format) => conditionalFormatOf(run, structuredClone({ tabId, format }))),
      ),
    setConditionalFormatRules: (rules) => {
      const formats = Array.from(rules, (rule) => {
        const found = innerOf<ValueHandle<TabFormat>>(rule, ValueHandle)?.value;
        if (!found) throw new PlatformError(messages.invalidArgument('rules'));
        if (found.tabId !== tabId)
          throw new PlatformError('Conditional format rule cannot reference a different sheet.');
        return structuredClone(found.format);
      });
      run.write(tabId, undefined, (tab) =>
        book.change(tab, 'format', undefined, () => {
          tab.conditionalFormats = formats;
        }),
      );
    },
    clearConditionalFormatRules: () =>
      run.write(tabId, undefined, (tab) =>
        book.change(tab, 'format', undefined, () => {
          tab.conditionalFormats = [];
        }),
      ),
    newChart: () => chartBuilder(run),
    getCharts: () => {
      const { charts } = run.read(tabId);
      const listed = run.machine.worlds.chartOrder === 'reversed' ? [...charts].reverse() : charts;
      return run.realm.list(listed.map((chart) => chartOf(run, structuredClone(chart))));
    },
    insertChart: (chart) => {
      const made = { ...structuredClone(chartBehind(chart)), id: book.newId() };
      run.write(tabId, undefined, (tab) => book.change(tab, 'structure', undefined, () => tab.charts.push(made)));
    },
    updateChart: (chart) => {
      const changed = structuredClone(chartBehind(chart));
      run.write(tabId, undefined, (tab) =>
        book.change(tab, 'structure', undefined, () => {
          tab.charts = tab.charts.map((one) => (one.id === changed.id ? changed : one));
        }),
      );
    },
    removeChart: (chart) => {
      const { id } = chartBehind(chart);
      run.write(tabId, undefined, (tab) =>
        book.change(tab, 'structure', undefined, () => {
          tab.charts = tab.charts.filter((one) => one.id !== id);
        }),
      );
    },
    setHiddenGridlines: () => self(),
  };
}
