import { chosenIn } from './focus-field.ts';
import { closePage } from './rpc.ts';

const tabbable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Whether it begins above the lower edge of the window. */
const isAbove = (element: HTMLElement): boolean => element.getBoundingClientRect().top < innerHeight;

const inSight = (element: HTMLElement): boolean =>
  element.getBoundingClientRect().width > 0 &&
  isAbove(element) &&
  !element.hasAttribute('disabled') &&
  element.tabIndex >= 0;

/**
 * Puts the focus into a page that was just drawn, unless the page has done so: on its first control (of a group, the
 * chosen one) where that is in sight, does not end the page and writes nothing at once, else on its first heading, or on all
 * that stands there where words before it fill the window: a keyboard and a screen reader begin at the beginning.
 */
export function focusPage(): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  const main = document.querySelector('main');
  // Neither where a page ends nor at what explains it does anybody begin.
  const control = [...(main?.querySelectorAll<HTMLElement>(tabbable) ?? [])].find(
    (one) => inSight(one) && one.closest('.page-main') !== null,
  );
  const chosen = chosenIn(control?.closest('fieldset'));
  const first = main?.querySelector<HTMLElement>('h2') ?? main?.querySelector<HTMLElement>('h1');
  const heading = first && isAbove(first) ? first : main?.querySelector<HTMLElement>('.page-main');
  // Whoever presses Enter out of habit must not have written something by it.
  const target = control && !control.closest('[data-writes]') ? (chosen ?? control) : (heading ?? control);
  if (target === heading) heading?.setAttribute('tabindex', '-1');
  target?.focus({ preventScroll: true });
}

/** Escape closes what is open: a list or an explanation takes the key first, else the page closes. */
export function closeOnEscape(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    closePage();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
