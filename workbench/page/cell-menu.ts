import type { Tab } from '../emulator/workbook.ts';
import type { MenuEntry } from '../server/wire.ts';
import type { Actions } from './actions.ts';
import { toAddress } from './address.ts';
import type { Grid } from './grid/grid.ts';
import type { PageState } from './state.ts';
import { t, texts } from './texts.ts';

const item = (run: string, label: string): MenuEntry => ({ kind: 'item', run, label });
const line: MenuEntry = { kind: 'line' };

/** What one can do to the selected cells: what Google's menu has of it, and no more than the emulator knows. */
export function cellMenu(tab: Tab, selected: PageState['selected']): MenuEntry[] {
  const hidden = tab.columns.some((column) => column.hiddenByUser);
  if (!selected) return [];
  return [
    item('cut', t(texts.cut)),
    item('copy', t(texts.copy)),
    item('clear', t(texts.clear)),
    item('undo', t(texts.undo)),
    line,
    item('rowAbove', t(texts.rowAbove)),
    item('rowBelow', t(texts.rowBelow)),
    item('deleteRows', t(texts.deleteRows)),
    line,
    item('columnLeft', t(texts.columnLeft)),
    item('columnRight', t(texts.columnRight)),
    item('deleteColumns', t(texts.deleteColumns)),
    item('hideColumns', t(texts.hideColumns)),
    ...(hidden ? [item('showColumns', t(texts.showColumns))] : []),
    line,
    item('sortUp', t(texts.sortUp)),
    item('sortDown', t(texts.sortDown)),
    item('filter', t(tab.filter ? texts.filterOff : texts.filterOn)),
    item('note', t(texts.note)),
  ];
}

/** Does what was chosen in the menu of a cell. */
export function obeyCellMenu(
  what: string,
  tab: Tab,
  selected: PageState['selected'],
  actions: Actions,
  grid: Grid,
): void {
  if (!selected) return;
  const { row, column, rows, columns } = selected;
  const act = (body: Parameters<Actions['act']>[0]) => void actions.act(body);
  const at = { tab: tab.id };
  const deeds: Record<string, () => void> = {
    cut: () => void grid.copySelection().then(() => act({ kind: 'clear', ...at, row, column, rows, columns })),
    copy: () => void grid.copySelection(),
    clear: () => act({ kind: 'clear', ...at, row, column, rows, columns }),
    undo: () => act({ kind: 'undo' }),
    rowAbove: () => act({ kind: 'insertRows', ...at, row, count: rows }),
    rowBelow: () => act({ kind: 'insertRows', ...at, row: row + rows, count: rows }),
    deleteRows: () => act({ kind: 'deleteRows', ...at, row, count: rows }),
    columnLeft: () => act({ kind: 'insertColumn', ...at, column }),
    columnRight: () => act({ kind: 'insertColumn', ...at, column: column + columns }),
    deleteColumns: () => act({ kind: 'deleteColumns', ...at, column, count: columns }),
    hideColumns: () => act({ kind: 'hideColumns', ...at, column, count: columns, hidden: true }),
    showColumns: () => act({ kind: 'hideColumns', ...at, column: 1, count: tab.maxColumns, hidden: false }),
    sortUp: () => act({ kind: 'sort', ...at, column, ascending: true }),
    sortDown: () => act({ kind: 'sort', ...at, column, ascending: false }),
    filter: () => act({ kind: 'filterOn', ...at, on: !tab.filter }),
    note: () => askNote(tab, row, column, actions),
  };
  deeds[what]?.();
}

/** Asks for the note of a cell in a window of the page. */
function askNote(tab: Tab, row: number, column: number, actions: Actions): void {
  const before = tab.rows[row - 1]?.notes?.[column - 1] ?? '';
  const alert = { title: t(texts.note), message: toAddress(row, column), buttons: 'OK_CANCEL', prompt: true } as const;
  void actions.question(alert, before).then(({ button, text = '' }) => {
    if (button === 'OK' && text !== before) void actions.act({ kind: 'note', tab: tab.id, row, column, text });
  });
}
