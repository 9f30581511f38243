import type { Grid } from './grid/grid.ts';
import { isNarrow } from './narrow.ts';
import type { PageState, Store } from './state.ts';

const inModal = ({ dialog, asked, consent, resetting, sidebar }: PageState): boolean =>
  Boolean(dialog || asked || consent || resetting || (sidebar && isNarrow()));

const nobodyHas = (): boolean => document.activeElement === null || document.activeElement === document.body;

/**
 * Lets the keyboard never be nowhere: where what had it is gone from the page, the grid gets it, as when the page opens;
 * and a key that nobody would get goes to the grid, as in a spreadsheet.
 */
export function keepKeyboard(store: Store, gridNow: () => Grid | undefined): void {
  let last: Element | null = document.activeElement;
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null;
  });
  const look = () => {
    if (!nobodyHas() || inModal(store.state) || !last) return;
    if (!last.isConnected || last.getClientRects().length === 0) gridNow()?.focus();
  };
  // After the page was drawn anew.
  store.subscribe(() => setTimeout(look));
  document.addEventListener('focusout', () => setTimeout(look));
  // Called before the grid listens, so that it has the focus when it hears of this very key.
  window.addEventListener(
    'keydown',
    (event) => {
      const copies = (event.ctrlKey || event.metaKey) && !(getSelection()?.isCollapsed ?? true);
      if (nobodyHas() && !inModal(store.state) && event.key !== 'Tab' && event.key !== 'F6' && !copies)
        gridNow()?.focus();
    },
    true,
  );
}
