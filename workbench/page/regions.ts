import type { Grid } from './grid/grid.ts';

/** The parts of the page in reading order; the grid is reached by its own focus. */
const parts = ['.top', '.sheetbar', '.cellline', '.gridbox', '.tabs', '.drawer', '.sidebar'];
const inside = 'input:not([type=hidden]), button, select, [tabindex="0"], iframe';

function focusPart(part: Element, grid: Grid): void {
  if (part.classList.contains('gridbox')) grid.focus();
  else
    [...part.querySelectorAll<HTMLElement>(inside)]
      .find(
        (element) => element.tabIndex >= 0 && !element.hasAttribute('disabled') && element.getClientRects().length > 0,
      )
      ?.focus();
}

/**
 * F6 and Shift+F6 go from part to part: the grid keeps Tab for itself, as spreadsheets do, and would else be a trap.
 * The menu key and Shift+F10 open the menu of the selected cells.
 */
export function listenForRegions(grid: Grid, host: HTMLElement): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'F6') {
        event.preventDefault();
        event.stopPropagation();
        const all = parts.flatMap((part) => document.querySelector(`${part}:not([inert], [inert] *)`) ?? []);
        const active = document.activeElement;
        const found = all.findIndex((part) => part.contains(active));
        const at = found < 0 && grid.hasFocus() ? all.findIndex((part) => part.classList.contains('gridbox')) : found;
        const next = all[(at + (event.shiftKey ? -1 : 1) + all.length) % all.length];
        if (next) focusPart(next, grid);
      }
      const wantsMenu = event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10');
      if (!wantsMenu || !grid.hasFocus() || grid.editing()) return;
      event.preventDefault();
      host.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    },
    true,
  );
}
