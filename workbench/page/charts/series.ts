import type { Chart, Workbook } from '../../emulator/workbook.ts';

export interface Series {
  name: string;
  values: (number | undefined)[];
}

export interface ChartData {
  labels: string[];
  series: Series[];
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
  return {
    labels: kept(first).map(String),
    series: others.map((column) => ({
      name: headers ? String(column[0] ?? '') : '',
      values: kept(column).map((value) => (typeof value === 'number' ? value : undefined)),
    })),
  };
}
