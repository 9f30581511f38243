import { useLayoutEffect } from 'preact/hooks';

/** What goes on while answers are saved: moving about, closing, reading. */
const STILL_WORKS = ['Tab', 'Escape', 'F1'];

/** Answers stand still while they are saved: what was changed then would look saved and be lost. */
export function useHeldStill(saving: boolean): void {
  useLayoutEffect(() => {
    const fields = saving ? document.querySelector('.page-main') : null;
    if (!fields) return;
    const hold = (event: Event) => {
      if (event instanceof KeyboardEvent && STILL_WORKS.includes(event.key)) return;
      event.preventDefault();
    };
    const held = ['beforeinput', 'keydown', 'click', 'mousedown'];
    for (const type of held) fields.addEventListener(type, hold, true);
    fields.setAttribute('data-still', '');
    return () => {
      for (const type of held) fields.removeEventListener(type, hold, true);
      fields.removeAttribute('data-still');
    };
  }, [saving]);
}
