import { counted } from '../../domain/counted.ts';
import type { Text } from '../../domain/text.ts';

export const TITLE: Text = { de: 'Tipps', en: 'Tips' };
export const SEARCH: Text = { de: 'Tipps durchsuchen', en: 'Search the tips' };
export const NONE: Text = { de: 'Noch ist kein Tipp freigegeben.', en: 'No tip is released yet.' };
export const NONE_WHY: Text = {
  de: 'Was Ihr bei Einsätzen unter „Gelernt“ schreibt, schlagen wir hier der Koordination vor.',
  en: 'What you write under "Learned" of visits is proposed to coordination here.',
};
export const NOT_FOUND: Text = { de: 'Dazu finden wir keinen Tipp.', en: 'We find no tip on that.' };
export const hits = (count: number): Text =>
  count === 0
    ? NOT_FOUND
    : { de: counted(count, 'Tipp passt', 'Tipps passen'), en: counted(count, 'tip fits', 'tips fit') };
export const PROPOSED: Text = { de: 'Zum Freigeben', en: 'To be released' };
export const ONLY_COORDINATION: Text = {
  de: 'Freigeben kann die Koordination.',
  en: 'Coordination can release them.',
};
export const RELEASED: Text = { de: 'Freigegebene Tipps', en: 'Released tips' };
export const TOPIC: Text = { de: 'Stichwort', en: 'Keyword' };
export const TIP: Text = { de: 'Tipp', en: 'Tip' };
export const TIP_HINT: Text = {
  de: 'Alle mit Zugang können ihn lesen. Keine Namen, Nummern oder Adressen.',
  en: 'Everyone with access can read it. No names, numbers or addresses.',
};
export const RELEASE: Text = { de: 'Freigeben', en: 'Release' };
export const RELEASING: Text = { de: 'Gibt frei …', en: 'Releasing …' };
export const IMPERSONAL: Text = { de: 'Nichts über Personen: freigeben', en: 'Nothing about persons: release' };
export const DONE: Text = { de: 'Freigegeben', en: 'Released' };
export const UNDO: Text = { de: 'Rückgängig', en: 'Undo' };
export const UNDONE: Text = { de: 'Rückgängig gemacht', en: 'Undone' };
export const NOT_DONE: Text = { de: 'Nicht freigegeben', en: 'Not released' };
