import { useLayoutEffect, useRef } from 'preact/hooks';

/** Enter in any single-line field of the page saves; in lists, notes and on buttons it does what it does there. */
export function useEnterSaves(save: () => void): void {
  const latest = useRef(save);
  latest.current = save;
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing || event.repeat) return;
      if (!(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
