export const RESTORED = { de: 'Deine Eingaben sind noch da', en: 'Your entries are still here' };
export const HANDED = { de: 'Deine Angaben sind übernommen', en: 'Your entries were taken over' };
export const EARLIER = { de: 'Du hattest hier etwas angefangen.', en: 'You had begun something here.' };
export const OPEN_EARLIER = { de: 'Das wieder öffnen', en: 'Open that again' };
export const SERIES = { de: 'Mehrere nacheinander', en: 'Several in a row' };
export const START_OVER = { de: 'Neu beginnen', en: 'Start over' };
/** Begins what is said beside a field, in place of the field's name. */
export const THIS = { de: 'Das', en: 'This' };
export const LEAVE_OUT = { de: 'Weglassen?', en: 'Leave it out?' };
export const SAVE_ANYWAY = { de: 'Trotzdem so speichern', en: 'Save it all the same' };
export const NOT_YET = { de: 'Noch nicht gespeichert', en: 'Not saved yet' };
export const SLOW = { de: 'Speichert noch …', en: 'Still saving …' };
export const SLOW_WORDS = {
  de: 'Das dauert länger als sonst. Lass das Fenster offen. Doppelt gespeichert wird nichts.',
  en: 'This takes longer than usual. Keep the window open. Nothing is saved twice.',
};
export const KEPT = { de: 'Deine Eingaben sind noch da.', en: 'Your entries are still here.' };
export const NOT_SAVED = { de: 'Nicht gespeichert', en: 'Not saved' };
export const COPY = { de: 'Eingaben kopieren', en: 'Copy the entries' };
export const COPIED = { de: 'Kopiert', en: 'Copied' };
export const COPY_YOURSELF = { de: 'Bitte markieren und kopieren:', en: 'Please select and copy:' };
export const SAVE = { de: 'Speichern', en: 'Save' };
export const SAVING = { de: 'Speichert …', en: 'Saving …' };
export const TRY_NOW = { de: 'Jetzt versuchen', en: 'Try now' };
export const SAVE_AGAIN = { de: 'Noch einmal speichern', en: 'Save again' };
export const OPEN_REFUSED = { de: 'Ansehen und ändern', en: 'Look at it and change it' };
export const OR_ENTER = { de: 'oder Enter', en: 'or Enter' };
export const OPTIONAL = { de: 'freiwillig', en: 'optional' };
export const AS_LAST_TIME = { de: 'wie zuletzt', en: 'as last time' };
export const SWAP = { de: 'tauschen', en: 'swap' };
export const MEANT = { de: 'Meinst Du:', en: 'Did you mean:' };
export const NO_CHOICE = { de: 'Keine Angabe', en: 'Not given' };
export const FOUND = { de: 'Zu diesen Angaben fanden wir', en: 'About these answers we found' };

export const SELECTED = { de: 'Eine Zeile ist ausgewählt', en: 'A row is selected' };
export const CHANGE_IT = { de: 'Diese Zeile ändern', en: 'Change this row' };
export const OPENING = { de: 'Öffnet …', en: 'Opening …' };
export const NOT_OPENED = { de: 'Nicht geöffnet', en: 'Not opened' };
export const CHANGING = { de: 'Du änderst eine Zeile', en: 'You are changing a row' };
export const NEW_INSTEAD = { de: 'Stattdessen neu erfassen', en: 'Begin a new one instead' };

const NUMBERS = {
  de: ['', 'eine Angabe', 'zwei Angaben', 'drei Angaben', 'vier Angaben', 'fünf Angaben'],
  en: ['', 'one entry', 'two entries', 'three entries', 'four entries', 'five entries'],
};

/** `Bitte sieh Dir drei Angaben an:` */
export const lookAt = (count: number) => ({
  de: `Bitte sieh Dir ${NUMBERS.de[count] ?? `${count} Angaben`} an:`,
  en: `Please look at ${NUMBERS.en[count] ?? `${count} entries`}:`,
});

/** How an amount was read: it may have been typed in more than one way. */
export const readAs = (shown: string) => ({ de: `Gelesen als ${shown}`, en: `Read as ${shown}` });

/** Beside the button, while rows of a list are on their way: `Speichert noch 2 …`. */
export const stillLeaving = (count: number) => ({ de: `Speichert noch ${count} …`, en: `Still saving ${count} …` });
/** The same where one was refused and holds up the others. */
export const heldUp = (count: number) => ({
  de: `${count} noch nicht gespeichert`,
  en: `${count} not saved yet`,
});

/** `3 gespeichert`, above the next row of a list. */
export const savedSoFar = (count: number) => ({ de: `${count} gespeichert`, en: `${count} saved` });
