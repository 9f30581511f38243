import type { Execution } from '../execution.ts';
import { expose, innerOf } from '../expose.ts';
import { messages, PlatformError } from '../failure.ts';
import { RangeHandle, ValueHandle } from '../handles.ts';
import type { Chart as Model } from '../workbook.ts';
import { chartTypes } from './enums.ts';
import { rangeAt } from './range-at.ts';
import { rectangleOf } from './range-values.ts';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Container = GoogleAppsScript.Spreadsheet.ContainerInfo;
type Options = GoogleAppsScript.Charts.ChartOptions;

export function chartOf(run: Execution, chart: Model): Chart {
  return expose<Chart>(
    run,
    'EmbeddedChart',
    {
      getChartId: () => chart.id,
      getRanges: () => run.realm.list(chart.ranges.map((one) => rangeAt(run, one.tabId, one.rectangle))),
      getNumHeaders: () => chart.headers,
      getContainerInfo: () => containerOf(run, chart),
      getOptions: () =>
        expose<Options>(run, 'ChartOptions', { get: (option: string) => Reflect.get(chart.options, option) ?? null }),
      modify: () => chartBuilder(run, structuredClone(chart)),
    },
    new ValueHandle(chart),
  );
}

function containerOf(run: Execution, chart: Model): Container {
  return expose<Container>(run, 'ContainerInfo', {
    getAnchorRow: () => chart.position.row,
    getAnchorColumn: () => chart.position.column,
    getOffsetX: () => chart.position.offsetX,
    getOffsetY: () => chart.position.offsetY,
  });
}

const EMPTY: Model = {
  id: 0,
  type: 'COLUMN',
  ranges: [],
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {},
  headers: 0,
};

export function chartBuilder(run: Execution, chart: Model = structuredClone(EMPTY)): Builder {
  const done = (): Builder => builder;
  const place = (range: unknown): Model['ranges'][number] => {
    const handle = innerOf(range, RangeHandle);
    if (!handle) throw new PlatformError(messages.invalidArgument('range'));
    return { tabId: handle.tabId, rectangle: rectangleOf(handle, run.tab(handle.tabId)) };
  };
  const builder: Builder = expose<Builder>(run, 'EmbeddedChartBuilder', {
    addRange: (range) => {
      chart.ranges.push(place(range));
      return done();
    },
    clearRanges: () => {
      chart.ranges = [];
      return done();
    },
    getRanges: () => run.realm.list(chart.ranges.map((one) => rangeAt(run, one.tabId, one.rectangle))),
    getContainer: () => containerOf(run, chart),
    getChartType: () => Reflect.get(chartTypes, chart.type),
    setChartType: (type) => {
      chart.type = String(type);
      return done();
    },
    setNumHeaders: (headers) => {
      chart.headers = headers;
      return done();
    },
    setOption: (option, value) => {
      chart.options[option] = JSON.parse(JSON.stringify(value ?? null));
      return done();
    },
    setPosition: (row, column, offsetX, offsetY) => {
      if (row < 1 || column < 1) throw new PlatformError(messages.invalidArgument('position'));
      chart.position = { row, column, offsetX, offsetY };
      return done();
    },
    setMergeStrategy: done,
    setHiddenDimensionStrategy: done,
    setTransposeRowsAndColumns: done,
    build: () => chartOf(run, structuredClone(chart)),
  });
  return builder;
}

/** The chart behind a handle. Refuses strangers. */
export function chartBehind(chart: unknown): Model {
  const found = innerOf<ValueHandle<Model>>(chart, ValueHandle)?.value;
  if (!found) throw new PlatformError(messages.invalidArgument('chart'));
  return found;
}
