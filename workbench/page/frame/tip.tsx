import type { Tab } from '../../emulator/workbook.ts';
import type { Grid } from '../grid/grid.ts';
import type { PageState } from '../state.ts';
import { px } from './px.ts';

interface Props {
  state: PageState;
  tab: Tab;
  grid: Grid;
  scroll: { x: number; y: number };
}

/** What stands behind a cell: its note, and the help of its column or dropdown. Headers tell it to the mouse, too. */
export function Tip({ state, tab, grid, scroll }: Props) {
  const at = state.hovered ?? (state.moved ? state.selected : undefined);
  if (!at) return null;
  const line = tab.rows[at.row - 1];
  const note = line?.notes?.[at.column - 1];
  const validation = state.book.validations[line?.validations?.[at.column - 1] ?? -1];
  const words = [note, validation?.help].filter((text) => text !== undefined && text !== '');
  if (words.length === 0) return null;
  const place = grid.viewport.cellBox(tab, at.row - 1, at.column - 1, scroll);
  const strip = tab.columnGroups.length > 0 ? 20 : 0;
  const right = grid.container.clientWidth - 288;
  return (
    <div class="tip" role="note" style={{ left: px(Math.min(place.left, right)), top: px(place.bottom + strip + 4) }}>
      {words.join('\n')}
    </div>
  );
}
