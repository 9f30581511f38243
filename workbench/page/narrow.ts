import { useEffect, useState } from 'preact/hooks';

/** Where sidebar and dialogs fill the window; the same condition stands in styles/narrow.css. */
const query = '(max-width: 810px), (max-height: 480px)';

export const isNarrow = (): boolean => matchMedia(query).matches;

/** Whether what opens fills the window, as the window is now. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(isNarrow);
  useEffect(() => {
    const list = matchMedia(query);
    const changed = () => setNarrow(list.matches);
    list.addEventListener('change', changed);
    return () => list.removeEventListener('change', changed);
  }, []);
  return narrow;
}
