import { both, say, type Text } from '../../domain/text.ts';

export const TITLE = { de: 'Welche Spalte ist was?', en: 'Which column is what?' };
export const WHY = {
  de: 'Hier raten wir nicht. Sieh Dir die Werte an und wähle, was die Spalte ist. Bis dahin schreiben wir in diesen Tab nichts.',
  en: 'We do not guess here. Look at the values and choose what the column is. Until then we write nothing into this tab.',
};
export const WHY_TABS = {
  de: 'Hier raten wir nicht. Sieh Dir an, was in beiden Tabs steht, und wähle den, der gilt. Gelöscht wird nichts.',
  en: 'We do not guess here. Look at what both tabs hold and choose the one that counts. Nothing is deleted.',
};
export const WHICH = { de: 'Welcher Tab gilt?', en: 'Which tab counts?' };
export const LATER = { de: 'noch nicht entscheiden', en: 'do not decide yet' };
export const WHICH_HELP = {
  de: 'Der gewählte bekommt den Namen. Der andere behält alles, was darin steht.',
  en: 'The chosen one gets the name. The other one keeps all that it holds.',
};
export const NOTHING = {
  de: 'Alle Spalten sind bekannt. Es gibt nichts zuzuordnen.',
  en: 'All columns are known. There is nothing to assign.',
};
export const NONE = { de: 'keine davon', en: 'none of these' };
export const EMPTY = { de: 'Die Spalte ist leer.', en: 'The column is empty.' };
export const FIRST_LINE = { de: 'Erste Zeile mit Daten', en: 'First row with data' };
export const ABOVE = {
  de: 'Die Kopfzeile kommt darüber. Keine Zeile geht verloren.',
  en: 'The header row goes above it. No row is lost.',
};
export const SAVE = { de: 'So zuordnen', en: 'Assign like this' };
export const SAVING = { de: 'Ordnet zu …', en: 'Assigning …' };
export const NOT_SAVED = { de: 'Nicht zugeordnet', en: 'Not assigned' };
export const KEPT = { de: 'Deine Auswahl ist noch da.', en: 'Your choice is still here.' };
export const DONE = { de: 'Zugeordnet', en: 'Assigned' };
export const TWICE = { de: 'Diesen Namen hast Du zweimal gewählt.', en: 'You chose this name twice.' };
export const CAN_UNDO = {
  de: 'Im Menü nimmt „Rückgängig machen…“ das zurück.',
  en: 'In the menu, "Undo…" takes this back.',
};
export const NO_CHOICE = {
  de: 'Was Ihr nicht zuordnet, bleibt stehen, wie es ist.',
  en: 'What you do not assign stays as it is.',
};

export const columnLabel = (letters: string, header: string): Text =>
  both((lang) => {
    const column = lang === 'de' ? `Spalte ${letters}` : `Column ${letters}`;
    if (header === '') return lang === 'de' ? `${column}, ohne Überschrift` : `${column}, without a header`;
    return lang === 'de' ? `${column}, „${header}“` : `${column}, "${header}"`;
  });
/** `„Tipps alt“, 3 Zeilen` */
export const tabLabel = (name: string, rows: number): Text => ({
  de: `„${name}“, ${rows === 0 ? 'keine Zeile' : rows === 1 ? 'eine Zeile' : `${rows} Zeilen`}`,
  en: `"${name}", ${rows === 0 ? 'no row' : rows === 1 ? 'one row' : `${rows} rows`}`,
});
export const lineLabel = (line: number, words: string): Text =>
  both(
    (lang) =>
      `${lang === 'de' ? 'Zeile' : 'Row'} ${line}: ${words === '' ? (lang === 'de' ? 'leer' : 'empty') : words}`,
  );
export const doneTabs = (tabs: readonly Text[]): Text =>
  both((lang) => {
    const names = tabs.map((tab) => (lang === 'de' ? `„${say(tab, lang)}“` : `"${say(tab, lang)}"`)).join(', ');
    if (lang === 'de') return tabs.length === 1 ? `Im Tab ${names}.` : `In den Tabs ${names}.`;
    return tabs.length === 1 ? `In the tab ${names}.` : `In the tabs ${names}.`;
  });
