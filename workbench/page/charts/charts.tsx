import type { Chart, Tab, Workbook } from '../../emulator/workbook.ts';
import { px } from '../frame/px.ts';
import type { Grid } from '../grid/grid.ts';
import type { PageState } from '../state.ts';
import { Plot } from './plot.tsx';
import { readSeries } from './series.ts';

interface Props {
  state: PageState;
  tab: Tab;
  grid: Grid;
  scroll: { x: number; y: number };
}

/** The charts that the script put into a tab, drawn over the grid where it anchored them. */
export function Charts({ state, tab, grid, scroll }: Props) {
  return (
    <div class="charts">
      {tab.charts.map((chart) => (
        <One key={chart.id} chart={chart} book={state.book} tab={tab} grid={grid} scroll={scroll} />
      ))}
    </div>
  );
}

interface OneProps {
  chart: Chart;
  book: Workbook;
  tab: Tab;
  grid: Grid;
  scroll: { x: number; y: number };
}

const size = (value: unknown, usual: number): number => (typeof value === 'number' && value > 0 ? value : usual);

function One({ chart, book, tab, grid, scroll }: OneProps) {
  const { position, options } = chart;
  const place = grid.viewport.cellBox(tab, position.row - 1, position.column - 1, scroll);
  if (!place) return null;
  const [width, height] = [size(options.width, 600), size(options.height, 371)];
  const title = typeof options.title === 'string' ? options.title : '';
  return (
    <figure
      role="img"
      aria-label={title}
      style={{
        left: px(place.left + position.offsetX),
        top: px(place.top + position.offsetY),
        width: px(width),
        height: px(height),
      }}
    >
      <Plot title={title} kind={chart.type} data={readSeries(book, chart)} width={width - 18} height={height - 18} />
    </figure>
  );
}
