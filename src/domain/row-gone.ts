import type { Problem } from './result.ts';

/** Someone deleted the row that a page speaks of. */
export const ROW_GONE: Problem = {
  code: 'gone',
  text: { de: 'Diese Zeile gibt es nicht mehr.', en: 'This row is no longer there.' },
  hint: { de: 'Lade die Seite neu.', en: 'Reload the page.' },
};
