import type { Chart, Workbook } from '../../emulator/workbook.ts';

export interface Series {
  name: string;
  values: (number | undefined)[];
  color: string;
}

const COLORS = ['#005538', '#00638C', '#8A958E', '#6B4E00'];

export interface ChartData {
  labels: string[];
  series: Series[];
  /** Columns of the series stand on each other. */
  stacked: boolean;
}

/** What a chart shows: the first column of its ranges names the points, each further one is a series. */
export function readSeries(book: Workbook, chart: Chart): ChartData {
  const columns = chart.ranges.flatMap(({ tabId, rectangle }) => {
    const tab = book.tabs.find((candidate) => candidate.id === tabId);
    return Array.from({ length: rectangle.columns }, (_, column) =>
      Array.from({ length: rectangle.rows }, (_, row) => {
        return tab?.rows[rectangle.row - 1 + row]?.values[rectangle.column - 1 + column] ?? '';
      }),
    );
  });
  const headers = chart.headers > 0 ? 1 : 0;
  const [first = [], ...others] = columns;
  const used = first.map((value, at) => at >= headers && value !== '');
  const kept = <T>(column: T[]): T[] => column.filter((_, at) => used[at]);
  const { colors } = chart.options;
  const list = Array.isArray(colors) && colors.length > 0 ? colors.map(String) : COLORS;
  return {
    labels: kept(first).map(String),
    stacked: chart.options.isStacked === true,
    series: others.map((column, at) => ({
      color: list[at % list.length] ?? '#005538',
      name: headers ? String(column[0] ?? '') : '',
      values: kept(column).map((value) => (typeof value === 'number' ? value : undefined)),
    })),
  };
}
