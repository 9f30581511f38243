import type { Actions } from './actions.ts';
import { parseBlock, printBlock } from './block-text.ts';
import type { Grid } from './grid/grid.ts';
import type { Store } from './state.ts';

/**
 * Copy, cut and paste by the browser's own events: they need no permission, and paste gives what was copied
 * elsewhere as text, which the emulator reads as if typed. While a cell is being edited they are the editor's.
 */
export function listenForClipboard(grid: Grid, store: Store, actions: Actions): void {
  const ours = (event: Event) => event.target instanceof Node && grid.hasFocus() && !grid.editing();
  const take = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const copied = (event: ClipboardEvent) => {
    if (!ours(event)) return;
    take(event);
    event.clipboardData?.setData('text/plain', printBlock(grid.selectedTexts()));
    const { selected, activeTab } = store.state;
    if (event.type === 'cut' && selected) void actions.act({ kind: 'clear', tab: activeTab, ...selected });
  };
  document.addEventListener('copy', copied, true);
  document.addEventListener('cut', copied, true);
  document.addEventListener(
    'paste',
    (event) => {
      if (!ours(event)) return;
      take(event);
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const { selected, activeTab } = store.state;
      if (text === '' || !selected) return;
      const { row, column } = selected;
      const values = filled(parseBlock(text), selected);
      const show = () => grid.select(activeTab, row, column, values.length, values[0]?.length ?? 1);
      void actions.act({ kind: 'type', tab: activeTab, row, column, values }).then(show);
    },
    true,
  );
  // Univer would answer these keys itself and ask for a permission; the browser's events come without.
  window.addEventListener(
    'keydown',
    (event) => {
      if ((event.ctrlKey || event.metaKey) && 'cxv'.includes(event.key.toLowerCase()) && ours(event))
        event.stopImmediatePropagation();
    },
    true,
  );
}

/** One copied cell fills the whole selection, as in Sheets. */
function filled(block: string[][], selected: { rows: number; columns: number }): string[][] {
  const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  if (only === undefined) return block;
  return Array.from({ length: selected.rows }, () => Array<string>(selected.columns).fill(only));
}
