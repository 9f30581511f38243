/**
 * Gives the keyboard back to what had it before a window opened, once the page is drawn without the window: what lay
 * behind was inert until then. Where that is gone, `otherwise` gets it.
 */
export function returnFocus(to: Element | null, otherwise: () => void): void {
  setTimeout(() => {
    const active = document.activeElement;
    if (active && active !== document.body && active !== to) return;
    const stays = to instanceof HTMLElement && to !== document.body && to.isConnected && !to.closest('[inert]');
    if (stays && to.getClientRects().length > 0) to.focus();
    else otherwise();
  });
}
