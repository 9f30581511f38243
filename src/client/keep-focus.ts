const ANSWERS = 'input:checked, input:not([type="radio"]), textarea, select';
const CONTROLS = 'input, button, a[href], [tabindex="-1"]';

/** What is in sight already moves nothing: a foot that sticks to the window's edge would be followed to the page's end. */
function focusInSight(control: HTMLElement | null): void {
  control?.focus({ preventScroll: true });
  const place = control?.getBoundingClientRect();
  if (place && (place.top < 0 || place.bottom > innerHeight)) control?.scrollIntoView({ block: 'nearest' });
}

/**
 * Where the focused element goes, because its question was answered or another one stands in its place, the focus goes on
 * from what is left around it: the field's own control first. Without this it falls to the page's beginning, and whoever
 * works by keys starts anew. Whoever leaves a control by a click beside it is left alone.
 */
export function keepFocus(root: HTMLElement): void {
  let path: readonly Element[] = [];
  document.addEventListener('focusin', ({ target }) => {
    path = [];
    for (let at = target instanceof Element ? target : null; at && at !== root; at = at.parentElement)
      path = [...path, at];
  });
  document.addEventListener('focusout', ({ relatedTarget }) => {
    const left = path[0];
    setTimeout(() => {
      if (relatedTarget === null && left === path[0] && left?.isConnected) path = [];
    });
  });
  new MutationObserver(() => {
    if (path[0] === undefined || path[0].isConnected || document.activeElement !== document.body) return;
    const around = path.find((one) => one.isConnected);
    path = [];
    // With the whole page replaced, what came instead says where to go on.
    if (around === undefined || around.tagName === 'MAIN') return;
    focusInSight(around.querySelector<HTMLElement>(ANSWERS) ?? around.querySelector<HTMLElement>(CONTROLS));
  }).observe(root, { childList: true, subtree: true });
}
