import type { Tab } from '../../emulator/workbook';
import type { Grid } from '../grid/grid';
import type { PageState } from '../state';
import { px } from './px';

interface Props {
  state: PageState;
  tab: Tab;
  grid: Grid;
  scroll: { x: number; y: number };
}

/** What stands behind the selected cell: its note, and the help of its column or dropdown. */
export function Tip({ state, tab, grid, scroll }: Props) {
  const at = state.selected;
  if (!at || at.rows * at.columns > 1) return null;
  const line = tab.rows[at.row - 1];
  const note = line?.notes?.[at.column - 1];
  const validation = state.book.validations[line?.validations?.[at.column - 1] ?? -1];
  const words = [note, validation?.help].filter((text) => text !== undefined && text !== '');
  if (words.length === 0) return null;
  const place = grid.cellBox(tab, at.row - 1, at.column - 1, scroll);
  if (!place) return null;
  return (
    <div
      class="tip"
      role="note"
      style={{ left: px(place.right + 8), top: px(place.top + (tab.columnGroups.length > 0 ? 20 : 0)) }}
    >
      {words.join('\n')}
    </div>
  );
}
